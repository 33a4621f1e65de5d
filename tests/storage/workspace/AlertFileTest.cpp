#include "storage/workspace/AlertFile.h"

#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

#include <thread>

using namespace hoox;
using namespace Qt::StringLiterals;

class AlertFileTest : public QObject
{
    Q_OBJECT

    static AlertRecord record(int number, AlertRecord::Event event = AlertRecord::Event::Raised)
    {
        return {QDateTime(QDate(2026, 5, 19), QTime(2, 47), QTimeZone::utc()).addSecs(number),
                u"embedded"_s,
                u"tier-over"_s,
                event,
                {u"blobs"_s},
                u"number %1, <b>ü</b>\n\"quoted\""_s.arg(number),
                event == AlertRecord::Event::Acknowledged ? u"ops@desk-1"_s : QString()};
    }

private Q_SLOTS:
    void whatWasAppendedIsReadBackInItsOrder_KR30()
    {
        const QTemporaryDir folder;
        const AlertFile file(folder.filePath(u"alerts.jsonl"_s));
        QVERIFY(file.read(10)->isEmpty());
        QVERIFY(file.append(record(1)));
        QVERIFY(file.append(record(2, AlertRecord::Event::Over)));
        QVERIFY(file.append(record(3, AlertRecord::Event::Acknowledged)));
        const auto all = *file.read(10);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0), record(1));
        QCOMPARE(all.at(2), record(3, AlertRecord::Event::Acknowledged));
        QCOMPARE(file.read(1)->constFirst(), record(3, AlertRecord::Event::Acknowledged));
        QCOMPARE(QFileInfo(folder.filePath(u"alerts.jsonl"_s)).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aTornLineIsLeftOutAndTheNextRecordIsWhole_KR30()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"alerts.jsonl"_s);
        const AlertFile file(path);
        QVERIFY(file.append(record(1)));
        QFile torn(path);
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("{\"at\":\"2026-05-19T02:48:00.000Z\",\"kind\":\"tier-o");
        torn.close();
        QVERIFY(file.append(record(2)));
        const auto all = *file.read(10);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(1), record(2));
    }

    void linesOfAnybodyElseAreBoundedAndLeftOut_KR30()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"alerts.jsonl"_s);
        QFile hostile(path);
        QVERIFY(hostile.open(QIODevice::WriteOnly));
        hostile.write("[]\n{}\nnull\n\x00\xff\n{\"at\":5,\"kind\":[],\"event\":\"raised\"}\n");
        hostile.write("{\"at\":\"2026-05-19T02:47:00Z\",\"kind\":\"" + QByteArray(100'000, 'k') +
                      "\",\"event\":\"raised\",\"subjects\":[1,2,3,4,5]}\n");
        hostile.close();
        const auto all = *AlertFile(path).read(10);
        QCOMPARE(all.size(), 1);
        QVERIFY(all.constFirst().kind.size() <= 500);
        QVERIFY(all.constFirst().subjects.size() <= 3);
    }

    void theFileDoesNotGrowWithoutEndAndKeepsTheNewest_KR31()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"alerts.jsonl"_s);
        const AlertFile file(path);
        QFile full(path);
        QVERIFY(full.open(QIODevice::WriteOnly));
        const QByteArray line = "{\"at\":\"2026-05-19T02:47:00.000Z\",\"kind\":\"tier-over\",\"event\":\"raised\"}"
                                "\n";
        while (full.size() + full.bytesToWrite() <= AlertFile::kLargest)
            full.write(line);
        full.close();
        QVERIFY(file.append(record(7)));
        QVERIFY(QFileInfo(path).size() <= AlertFile::kLargest / 2 + 1000);
        QCOMPARE(file.read(1)->constFirst(), record(7));
        QVERIFY(file.read(AlertFile::kKept)->size() > 1000);
    }

    void programsThatWriteAtOnceTakeTurns_KR30()
    {
        const QTemporaryDir folder;
        const AlertFile file(folder.filePath(u"alerts.jsonl"_s));
        std::atomic<int> written{0};
        {
            std::vector<std::jthread> threads;
            for (int at = 0; at < 4; ++at)
                threads.emplace_back([&, at] {
                    for (int time = 0; time < 10; ++time)
                        written += file.append(record(at * 100 + time)) ? 1 : 0;
                });
        }
        QCOMPARE(file.read(100)->size(), written.load());
        QVERIFY(written > 0);
    }

    void aFolderThatMayNotBeWrittenSaysSo_KR30()
    {
        const auto done = AlertFile(u"/proc/none/alerts.jsonl"_s).append(record(1));
        QVERIFY(!done);
        QCOMPARE(done.error().cause, Error::Cause::UnwritableFolder);
    }
};

HOOX_TEST(AlertFileTest);
#include "AlertFileTest.moc"
