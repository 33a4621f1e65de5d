#include "storage/audit/AuditLog.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"

#include <QLocale>
#include <QtTest>

#include <ctime>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// The world around a run: time zone, locale, working folder. Put back at its end.
class Surroundings
{
public:
    Surroundings(const QByteArray &zone, const QLocale &locale, const QString &folder)
    {
        set(zone);
        QLocale::setDefault(locale);
        QDir::setCurrent(folder);
    }
    ~Surroundings()
    {
        set(m_zone);
        QLocale::setDefault(m_locale);
        QDir::setCurrent(m_folder);
    }
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    }

    const QByteArray m_zone = qgetenv("TZ");
    const QLocale m_locale = QLocale();
    const QString m_folder = QDir::currentPath();
};

} // namespace

/// One run like another: where and when a report is made is not in it, and one that was not finished is not there.
class ReportRunsTest : public QObject, private PaperReport
{
    Q_OBJECT

    static constexpr TimeRange kThreeDays{kFrom, kFrom + 3 * kDay};

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    [[nodiscard]] QString newFolder()
    {
        const auto folder = newPath(u"-out"_s);
        QDir().mkpath(folder);
        return folder;
    }

    /// All that a report reads: ledger, history and audit log.
    QByteArray madeIn(const QString &ledgerFile, AuditLog &log, const ReportRequest &request)
    {
        LocalLedger ledger(ledgerFile);
        ReportSources sources{ledger};
        sources.ledgerFile = ledgerFile;
        sources.audit = &log;
        sources.profile = u"embedded"_s;
        return make(sources, request) ? bytesOf(request.outFile) : QByteArray();
    }

private Q_SLOTS:
    void neitherZoneNorLocaleNorFolderIsInTheBytes_RP1_data()
    {
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<bool>("everyFill");
        QTest::newRow("whole book") << QString() << true;
        QTest::newRow("part, summary") << u"bybit"_s << false;
    }

    void neitherZoneNorLocaleNorFolderIsInTheBytes_RP1()
    {
        QFETCH(const QString, exchange);
        QFETCH(const bool, everyFill);
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 400);
        const Workspace workspace(newFolder());
        FixedClock clock;
        AuditLog log(trailOf(workspace), clock);
        clock.setWall(QDateTime::fromSecsSinceEpoch(kFrom + 100, Qt::UTC));
        log.post({u"kill.engage-stored"_s, u"intent-1"_s});
        log.post({u"config.set"_s, u"trade:max_leverage"_s});
        QVERIFY(!log.finish());
        QVector<QByteArray> made;
        const QLocale german(QLocale::German, QLocale::Germany), chinese(QLocale::Chinese, QLocale::China);
        const auto run = [&](const QByteArray &zone, const QLocale &locale) {
            const auto folder = newFolder();
            const Surroundings there(zone, locale, folder);
            auto request = wanted(QDir(folder).filePath(u"r.pdf"_s), kThreeDays);
            request.exchange = exchangeFromText(exchange);
            request.everyFill = everyFill;
            made.append(madeIn(file.path(), log, request));
        };
        run("UTC", QLocale::c());
        run("Asia/Tokyo", german);
        run("America/St_Johns", chinese);
        QVERIFY(!made.first().isEmpty());
        QVERIFY(made.at(1) == made.at(0));
        QVERIFY(made.at(2) == made.at(0));
    }

    void theSameLedgerInAnotherFileIsTheSameReport_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 200);
        file.run("PRAGMA wal_checkpoint(TRUNCATE)");
        const auto copy = newPath(u".db"_s);
        QVERIFY(QFile::copy(file.path(), copy));
        const Workspace workspace(newFolder());
        FixedClock clock;
        AuditLog log(trailOf(workspace), clock);
        const auto first = madeIn(file.path(), log, wanted(newPath(u".pdf"_s), kThreeDays));
        QVERIFY(!first.isEmpty());
        QVERIFY(madeIn(copy, log, wanted(newPath(u".pdf"_s), kThreeDays)) == first);
    }

    void aCancelAtAnyMomentLeavesNothingBehind_RP4_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("hasOlder");
        for (int after = 0; after < 14; ++after)
            QTest::addRow("after %d reports of progress%s", after, after % 2 == 0 ? "" : ", an older file is there")
                << after << (after % 2 != 0);
    }

    void aCancelAtAnyMomentLeavesNothingBehind_RP4()
    {
        QFETCH(const int, after);
        QFETCH(const bool, hasOlder);
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 3000);
        LocalLedger ledger(file.path());
        const auto folder = newFolder();
        const auto path = QDir(folder).filePath(u"r.pdf"_s);
        if (hasOlder) {
            QFile older(path);
            QVERIFY(older.open(QIODevice::WriteOnly));
            older.write("older");
        }
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        ReportJob job(sources, wanted(path, kThreeDays));
        int told = 0;
        connect(&job, &ReportJob::progressed, this, [&] {
            if (told++ == after)
                job.cancel();
        });
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start();
        if (after == 0)
            job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto result = finished.first().first().value<Result<ReportResult>>();
        if (result) {
            // It was finished before so much progress was told.
            QVERIFY(told <= after);
            QVERIFY(bytesOf(path).startsWith("%PDF"));
            return;
        }
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(filesIn(folder), hasOlder ? QStringList(u"r.pdf"_s) : QStringList());
        if (hasOlder)
            QCOMPARE(bytesOf(path), "older");
    }

    void aReportThatIsDroppedLeavesNothingBehind_RP4()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 3000);
        LocalLedger ledger(file.path());
        const auto folder = newFolder();
        {
            ReportJob job({ledger}, wanted(QDir(folder).filePath(u"r.pdf"_s), kThreeDays));
            QSignalSpy told(&job, &ReportJob::progressed);
            job.start();
            QTRY_VERIFY_WITH_TIMEOUT(told.size() > 2, 60'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder), QStringList(), 60'000);
    }

    void aFailureLeavesNothingBehind_RP4()
    {
        const auto folder = newFolder();
        const auto path = QDir(folder).filePath(u"r.pdf"_s);
        QFile older(path);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        QFile broken(newPath(u".db"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
        broken.close();
        LocalLedger ledger(broken.fileName());
        QVERIFY(!make({ledger}, wanted(path, kThreeDays)));
        QCOMPARE(filesIn(folder), QStringList(u"r.pdf"_s));
        QCOMPARE(bytesOf(path), "older");
        // A folder that is not there.
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 20);
        LocalLedger sound(file.path());
        const auto made = make({sound}, wanted(folder + u"/missing/r.pdf"_s, kThreeDays));
        QCOMPARE(made.error().cause, Error::Cause::UnwritableFolder);
        QCOMPARE(filesIn(folder), QStringList(u"r.pdf"_s));
    }
};

HOOX_TEST(ReportRunsTest);
#include "ReportRunsTest.moc"
