#include "storage/spool/EventShipping.h"
#include "storage/spool/AuditEvents.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EventShippingTest : public QObject
{
    Q_OBJECT

    /// Events in memory.
    class MadeEvents final : public EventSource
    {
    public:
        QVector<EventLine> all;
        [[nodiscard]] QString name() const override { return u"made"_s; }
        [[nodiscard]] QString folder() const override { return u"locks"_s; }
        [[nodiscard]] Pending<QVector<EventLine>> after(qint64 seq, int most) override
        {
            QVector<EventLine> found;
            for (const auto &line : std::as_const(all)) {
                if (line.seq > seq && found.size() < most)
                    found.append(line);
            }
            return ready<QVector<EventLine>>(found);
        }
        void add(int count, const QDateTime &at, qsizetype bytes = 20)
        {
            for (int n = 0; n < count; ++n) {
                const auto seq = all.size() + 1;
                all.append(
                    {seq, at, "{\"seq\":" + QByteArray::number(seq) + ",\"x\":\"" + QByteArray(bytes, 'x') + "\"}"});
            }
        }
    };

    struct Bench
    {
        FixedClock clock;
        QTemporaryDir place;
        MadeEvents source;
        std::unique_ptr<FolderSpool> spool = newSpool();
        bool leads = true;
        std::unique_ptr<EventShipping> shipping = newShipping();

        std::unique_ptr<FolderSpool> newSpool()
        {
            return std::make_unique<FolderSpool>(place.filePath(u"spool/p"_s), clock);
        }
        std::unique_ptr<EventShipping> newShipping()
        {
            return std::make_unique<EventShipping>(*spool, std::vector<EventSource *>{&source}, clock,
                                                   [this] { return leads; });
        }
        void restart()
        {
            shipping.reset();
            spool = newSpool();
            shipping = newShipping();
            shipping->start();
        }
        QVector<SpoolItem> take()
        {
            QVector<SpoolItem> all;
            for (auto item = await(spool->oldest()); item && *item; item = await(spool->oldest())) {
                all.append(**item);
                (void)await(spool->remove((*item)->name));
            }
            return all;
        }
    };
    static QVector<qint64> seqsOf(const QVector<SpoolItem> &items)
    {
        QVector<qint64> seqs;
        for (const auto &item : items) {
            for (const auto &line : item.bytes.trimmed().split('\n'))
                seqs.append(QJsonDocument::fromJson(line).object().value(u"seq"_s).toInteger());
        }
        return seqs;
    }

private Q_SLOTS:
    void aBundleGoesAfterAMinuteAtTheLatest_BL7()
    {
        Bench bench;
        QSignalSpy bundled(bench.shipping.get(), &EventShipping::bundled);
        bench.source.add(3, bench.clock.nowUtc());
        bench.shipping->start();
        QTest::qWait(100);
        QCOMPARE(bundled.size(), 0);
        bench.clock.advance(60s);
        bench.shipping->tick();
        QTRY_COMPARE(bundled.size(), 1);
        QCOMPARE(bundled.at(0).at(0).toString(), u"logs/locks/2026-05-19/024707.000Z-made-1-3.jsonl"_s);
        const auto items = bench.take();
        QCOMPARE(seqsOf(items), QVector<qint64>({1, 2, 3}));
        QVERIFY(items.at(0).bytes.endsWith("}\n"));
    }

    void aFullBundleDoesNotWait_BL7()
    {
        Bench bench;
        QSignalSpy bundled(bench.shipping.get(), &EventShipping::bundled);
        bench.source.add(2500, bench.clock.nowUtc());
        bench.shipping->start();
        QTRY_COMPARE(bundled.size(), 2);
        QSignalSpy caughtUp(bench.shipping.get(), &EventShipping::caughtUp);
        bench.shipping->flush();
        QTRY_COMPARE(caughtUp.size(), 1);
        QVERIFY(bench.shipping->isCaughtUp());
        QCOMPARE(bundled.size(), 3);
        QCOMPARE(seqsOf(bench.take()).size(), 2500);

        Bench large;
        QSignalSpy largeOnes(large.shipping.get(), &EventShipping::bundled);
        large.source.add(25, large.clock.nowUtc(), 100'000);
        large.shipping->start();
        QTRY_COMPARE(largeOnes.size(), 2);
        const auto items = large.take();
        for (const auto &item : items)
            QVERIFY(item.sizeBytes <= EventShipping::kMostBytes);
    }

    void aCrashShipsABundleAgainUnderTheSameKey_BL7()
    {
        Bench bench;
        QSignalSpy bundled(bench.shipping.get(), &EventShipping::bundled);
        bench.source.add(5, bench.clock.nowUtc());
        // As a crash between the put and the cursor leaves it.
        QVERIFY(await(bench.spool->writeNote(u"events-made"_s, "{\"shipped\":0,\"first\":1,\"last\":5}")));
        bench.source.add(4, bench.clock.nowUtc()); // came since
        bench.restart();
        bench.shipping->flush();
        QTRY_COMPARE(await(bench.spool->facts())->waiting, 2);
        const auto items = bench.take();
        QVERIFY(items.at(0).key.text().endsWith(u"-made-1-5.jsonl"_s));
        QVERIFY(items.at(1).key.text().endsWith(u"-made-6-9.jsonl"_s));
        bench.restart();
        bench.shipping->flush();
        QTest::qWait(200);
        QCOMPARE(await(bench.spool->facts())->waiting, 0);
    }

    void nothingIsLostWhereverItEnds_BL7()
    {
        Bench bench;
        for (int round = 0; round < 30; ++round) {
            bench.source.add(7, bench.clock.nowUtc());
            bench.restart();
            bench.shipping->flush();
            QTest::qWait(round % 5); // ends somewhere in between
        }
        bench.restart();
        bench.shipping->flush();
        QTest::qWait(300);
        QMap<QString, QByteArray> objects;
        for (const auto &item : bench.take()) {
            const auto there = objects.value(item.key.text(), item.bytes);
            QCOMPARE(item.bytes, there);
            objects.insert(item.key.text(), item.bytes);
        }
        QSet<qint64> seqs;
        qint64 lines = 0;
        for (const auto &bytes : std::as_const(objects)) {
            for (const auto &line : bytes.trimmed().split('\n')) {
                seqs.insert(QJsonDocument::fromJson(line).object().value(u"seq"_s).toInteger());
                ++lines;
            }
        }
        QCOMPARE(seqs.size(), 210);
        QCOMPARE(lines, 210); // none twice either, under different keys
    }

    void whoDoesNotLeadShipsNothing()
    {
        Bench bench;
        bench.leads = false;
        bench.source.add(1000, bench.clock.nowUtc());
        bench.shipping->start();
        QTest::qWait(100);
        QCOMPARE(await(bench.spool->facts())->waiting, 0);
        bench.leads = true;
        bench.shipping->tick();
        QTRY_COMPARE(await(bench.spool->facts())->waiting, 1);
    }

    void configChangesComeFromTheAuditLogOfTheProfile_BL7()
    {
        const QTemporaryDir place;
        const FixedClock clock;
        const AuditFile file(place.filePath(u"audit.jsonl"_s), place.filePath(u"audit-head.json"_s));
        AuditEvents events(file, u"live"_s);
        QVERIFY(await(events.after(0, 10)) && await(events.after(0, 10))->isEmpty());
        const auto write = [&](const QString &action, const QString &profile) {
            AuditEntry entry{action, u"trade:x"_s};
            entry.profile = profile;
            QVERIFY(file.append(entry, clock));
        };
        write(u"kill.engage-asked"_s, u"live"_s);
        write(u"config.set"_s, u"live"_s);
        write(u"config.set"_s, u"other"_s);
        write(u"config.remove"_s, u"live"_s);
        const auto first = await(events.after(0, 1));
        QCOMPARE(first->size(), 1);
        QCOMPARE(first->at(0).seq, 2);
        QVERIFY(audit::recordOf(first->at(0).json)); // its hash still holds
        QCOMPARE(await(events.after(2, 10))->at(0).seq, 4);
        QVERIFY(await(events.after(4, 10))->isEmpty());
        write(u"config.set"_s, u"live"_s);
        QCOMPARE(await(events.after(4, 10))->at(0).seq, 5);
        QCOMPARE(await(events.after(0, 10))->size(), 3);
    }
};

HOOX_TEST(EventShippingTest);
#include "EventShippingTest.moc"
