#include "storage/spool/FolderSpool.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FolderSpoolTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    FixedClock m_clock;

    [[nodiscard]] QString folder() const { return m_place->filePath(u"spool/embedded"_s); }
    [[nodiscard]] QStringList files(const QString &below) const
    {
        return QDir(folder() + u'/' + below).entryList(QDir::Files, QDir::Name);
    }
    static BlobKey key(const QString &text) { return *BlobKey::parse(text); }
    static std::optional<SpoolItem> oldestOf(FolderSpool &spool)
    {
        const auto item = await(spool.oldest());
        return item ? *item : std::nullopt;
    }
    void change(const QString &file, qint64 offset, const QByteArray &bytes)
    {
        QFile target(folder() + u'/' + file);
        QVERIFY(target.open(QIODevice::ReadWrite));
        target.seek(offset);
        target.write(bytes);
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void whatWasPutComesBackInOrderAfterARestart_BL2()
    {
        {
            FolderSpool spool(folder(), m_clock);
            QVERIFY(await(spool.put(key(u"logs/b"_s), "first", {})));
            m_clock.advance(std::chrono::seconds(1));
            QVERIFY(await(spool.put(key(u"logs/a"_s), "second", {})));
        }
        FolderSpool second(folder(), m_clock);
        QVERIFY(await(second.put(key(u"logs/0"_s), "third", {})));
        const auto facts = await(second.facts());
        QVERIFY(facts);
        QCOMPARE(facts->waiting, 3);
        QCOMPARE(m_clock.nowUtc().toMSecsSinceEpoch() - facts->oldest.toMSecsSinceEpoch(), 1000);
        QByteArrayList order;
        while (const auto item = oldestOf(second)) {
            order.append(item->bytes);
            QCOMPARE(item->md5,
                     QString::fromLatin1(QCryptographicHash::hash(item->bytes, QCryptographicHash::Md5).toHex()));
            QVERIFY(await(second.remove(item->name)));
        }
        QCOMPARE(order, QByteArrayList({"first", "second", "third"}));
        QCOMPARE(await(second.facts())->waiting, 0);
    }

    void whatWaitsIsReadByItsKey_BL2()
    {
        FolderSpool spool(folder(), m_clock);
        QCOMPARE(await(spool.read(key(u"logs/a"_s))).error().kind, Error::Kind::NotFound);
        QVERIFY(await(spool.put(key(u"logs/b"_s), "other", {})));
        const auto at = m_clock.nowUtc();
        QVERIFY(await(spool.put(key(u"logs/a"_s), "wanted", {})));
        m_clock.advance(std::chrono::seconds(5));
        const auto item = await(spool.read(key(u"logs/a"_s)));
        QVERIFY(item);
        QCOMPARE(item->bytes, QByteArray("wanted"));
        QCOMPARE(item->putAt, at);
        change(u"waiting/"_s + item->name, -1 + QFileInfo(folder() + u"/waiting/"_s + item->name).size(), "X");
        QCOMPARE(await(spool.read(key(u"logs/a"_s))).error().kind, Error::Kind::Corrupt);
        QVERIFY(await(spool.remove(item->name)));
        QCOMPARE(await(spool.read(key(u"logs/a"_s))).error().kind, Error::Kind::NotFound);
    }

    void twoProcessesNeverGiveTheSameNumber_BL2()
    {
        FolderSpool one(folder(), m_clock), other(folder(), m_clock);
        QVector<Pending<Done>> puts;
        for (int n = 0; n < 50; ++n) {
            puts.append(one.put(key(u"logs/one-%1"_s.arg(n)), "x", {}));
            puts.append(other.put(key(u"logs/other-%1"_s.arg(n)), "x", {}));
        }
        for (const auto &put : std::as_const(puts))
            QVERIFY(await(put));
        QCOMPARE(files(u"waiting"_s).size(), 100);
        QCOMPARE(await(one.keys())->size(), 100);
    }

    void onlyWhoWritesOrShipsMakesTheFolder()
    {
        FolderSpool spool(folder(), m_clock);
        QVERIFY(!oldestOf(spool));
        QCOMPARE(await(spool.facts())->waiting, 0);
        QVERIFY(!QFile::exists(folder()));
        QCOMPARE(await(spool.lead()).value_or(false), true);
        QVERIFY(QFile::exists(folder()));
    }

    void roomIsUsedUpByThePut_BL2()
    {
        FolderSpool spool(folder(), m_clock);
        const auto room = await(spool.makeRoom(100'000));
        QVERIFY(room);
        QVERIFY(QFile(folder() + u"/rooms/"_s + room->name).size() >= 100'000);
        QVERIFY(await(spool.put(key(u"logs/a"_s), QByteArray(90'000, 'x'), *room)));
        QVERIFY(files(u"rooms"_s).isEmpty());
        QCOMPARE(oldestOf(spool)->bytes.size(), 90'000);
        const auto unneeded = await(spool.makeRoom(1));
        QVERIFY(await(spool.giveBack(*unneeded)));
        QVERIFY(files(u"rooms"_s).isEmpty());
    }

    void roomsOfTheDeadAreSweptAndThoseOfTheLivingStay_BL2()
    {
        FolderSpool living(folder(), m_clock);
        const auto kept = await(living.makeRoom(10));
        QString dead;
        {
            FolderSpool dying(folder(), m_clock);
            dead = await(dying.makeRoom(10))->name;
        }
        QVERIFY(files(u"rooms"_s).contains(dead));
        FolderSpool next(folder(), m_clock);
        // The room of another run is made anew.
        QVERIFY(await(next.put(key(u"logs/a"_s), "x", SpoolRoom{dead})));
        QCOMPARE(files(u"rooms"_s), QStringList{kept->name});
        QVERIFY(await(living.put(key(u"logs/b"_s), "y", *kept)));
    }

    void aDamagedFileIsSetAsideAndTold_BL2_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("cutTo");
        QTest::newRow("a flipped byte of the object") << qint64(-2) << qint64(-1);
        QTest::newRow("a changed head") << qint64(20) << qint64(-1);
        QTest::newRow("torn in its bytes") << qint64(-1) << qint64(200);
        QTest::newRow("torn in its head") << qint64(-1) << qint64(30);
        QTest::newRow("empty") << qint64(-1) << qint64(0);
    }
    void aDamagedFileIsSetAsideAndTold_BL2()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, cutTo);
        FolderSpool spool(folder(), m_clock);
        QSignalSpy told(&spool, &FolderSpool::wasSetAside);
        QVERIFY(await(spool.put(key(u"logs/a"_s), QByteArray(1000, 'x'), {})));
        QVERIFY(await(spool.put(key(u"logs/b"_s), "sound", {})));
        const auto name = u"waiting/"_s + files(u"waiting"_s).constFirst();
        const auto size = QFile(folder() + u'/' + name).size();
        if (cutTo >= 0)
            QVERIFY(QFile::resize(folder() + u'/' + name, cutTo));
        else
            change(name, offset < 0 ? size + offset : offset, "#");
        QCOMPARE(oldestOf(spool)->bytes, QByteArray("sound"));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(files(u"damaged"_s).size(), 1);
        QCOMPARE(await(spool.census())->damaged, 1);
        QCOMPARE(await(spool.census())->facts.waiting, 1);
    }

    void aFileWithoutAnEndIsAWholeObjectOrNone_BL2()
    {
        FolderSpool spool(folder(), m_clock);
        QVERIFY(await(spool.put(key(u"logs/a"_s), "x", {})));
        // As a kill between two renames leaves it: bytes whose head was never placed, and somebody's temporary file.
        QFile orphan(folder() + u"/waiting/00000000000000000009.bytes"_s);
        QVERIFY(orphan.open(QIODevice::WriteOnly));
        QFile stray(folder() + u"/waiting/.swp"_s);
        QVERIFY(stray.open(QIODevice::WriteOnly));
        FolderSpool next(folder(), m_clock);
        QCOMPARE(oldestOf(next)->key, key(u"logs/a"_s));
        QVERIFY(!orphan.exists());
        QCOMPARE(await(next.facts())->waiting, 1);
    }

    void aLargeFileIsCopiedAndKeepsItsBytes_BL7()
    {
        const auto source = m_place->filePath(u"backup.db"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes(3'000'000, 'b');
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        FolderSpool spool(folder(), m_clock);
        QVERIFY(await(spool.putFile(key(u"backups/ledger/2026-05-19/backup.db"_s), source)));
        const auto item = oldestOf(spool);
        QVERIFY(item);
        QCOMPARE(item->sizeBytes, bytes.size());
        QVERIFY(item->bytes.isEmpty());
        QFile copy(item->filePath);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        change(u"waiting/"_s + QFileInfo(item->filePath).fileName(), 5, "#");
        QVERIFY(!oldestOf(spool));
        QCOMPARE(files(u"damaged"_s).size(), 2);
        QVERIFY(!await(spool.putFile(key(u"backups/x"_s), m_place->filePath(u"none"_s))));
        QVERIFY(files(u"rooms"_s).isEmpty());
    }

    void aReadOnlyFolderIsSaidBeforeAnythingIsSent_BL2()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
        FolderSpool spool(folder(), m_clock);
        const auto room = await(spool.makeRoom(10));
        QVERIFY(!room);
        QCOMPARE(room.error().kind, Error::Kind::Denied);
        QCOMPARE(room.error().cause, Error::Cause::UnwritableFolder);
        QVERIFY(room.error().subject.contains(folder()));
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(await(spool.makeRoom(10)));
    }

    void oneSpoolOfAllLeads()
    {
        auto first = std::make_unique<FolderSpool>(folder(), m_clock);
        FolderSpool second(folder(), m_clock);
        QVERIFY(await(first->put(key(u"logs/a"_s), "x", {})));
        QCOMPARE(await(first->lead()).value_or(false), true);
        QCOMPARE(await(second.lead()).value_or(true), false);
        first.reset();
        QCOMPARE(await(second.lead()).value_or(false), true);
    }

    void orderLogsAreCountedAgainstTheLedgersRows_BL1()
    {
        {
            FolderSpool spool(folder(), m_clock);
            QVERIFY(await(spool.put(key(u"logs/bybit/BTCUSDT/2026-05-19/order-1.json"_s), QByteArray(900, 'x'), {})));
            QVERIFY(await(spool.put(key(u"logs/locks/2026-05-19/1-1-1.jsonl"_s), QByteArray(900, 'x'), {})));
            QVERIFY(await(spool.countStructured(100)));
        }
        FolderSpool spool(folder(), m_clock);
        QCOMPARE(await(spool.census())->offloaded, (OffloadFigures{1, 900, 100}));
    }

    void aNoteIsWholeOrTheOldOne()
    {
        FolderSpool spool(folder(), m_clock);
        QCOMPARE(*await(spool.readNote(u"events"_s)), QByteArray());
        QVERIFY(await(spool.writeNote(u"events"_s, "one, which is longer")));
        QVERIFY(await(spool.writeNote(u"events"_s, "two")));
        QCOMPARE(*await(spool.readNote(u"events"_s)), QByteArray("two"));
    }
};

HOOX_TEST(FolderSpoolTest);
#include "FolderSpoolTest.moc"
