#include "models/reports/ReportBundle.h"

#include "storage/export/TableExport.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The fills beside a report, as files.
class ReportBundleTest : public QObject
{
    Q_OBJECT

    static constexpr TimeRange kAll{0, 4'102'444'800};

    /// A ledger, a report of all of it, and what writes the bundle.
    struct Bench
    {
        QTemporaryDir folder;
        tests::LedgerFile file{folder.filePath(u"ledger.db"_s)};
        tests::FixedClock clock;
        std::unique_ptr<TableExport> exports;
        std::unique_ptr<ReportBundle> bundle;

        Bench()
        {
            file.addRandom(60);
            exports = std::make_unique<TableExport>(file.path(), tests::trailOf(Workspace(folder.path())), clock);
            bundle = std::make_unique<ReportBundle>(*exports);
        }
        [[nodiscard]] QString report() const { return folder.filePath(u"daily.pdf"_s); }
        [[nodiscard]] QString beside(const QString &end) const { return folder.filePath(u"daily-fills."_s + end); }
        /// Of as many rows a day as the ledger has: that is what its bundle is held against.
        [[nodiscard]] bool writeReport()
        {
            QVector<Fill> fills;
            const auto seconds = file.numbers("SELECT created_at FROM trades ORDER BY created_at DESC");
            for (const auto second : seconds) {
                Fill fill;
                fill.createdAt = second;
                fills.append(fill);
            }
            return tests::writeBytes(report(), tests::sealedBytes(tests::sealOf(kAll, {}, fills)));
        }
        Result<QStringList> run(const std::function<void()> &meanwhile = {}) const
        {
            QSignalSpy finished(bundle.get(), &ReportBundle::finished);
            bundle->start(report());
            if (meanwhile)
                meanwhile();
            if (finished.isEmpty() && !finished.wait(30'000))
                return fail(Error::Kind::Timeout);
            return finished.first().first().value<Result<QStringList>>();
        }
    };

private Q_SLOTS:
    void theFillsStandBesideTheReportAsCsvAndJson_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        QSignalSpy progressed(bench.bundle.get(), &ReportBundle::progressed);
        const auto files = bench.run();
        QVERIFY(files.has_value());
        QCOMPARE(*files, QStringList({bench.beside(u"csv"_s), bench.beside(u"json"_s)}));
        QFile csv(files->first());
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 61); // with its head
        QFile json(files->last());
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).array().size(), 60);
        QCOMPARE(tests::auditedOf(Workspace(bench.folder.path())).filter(u"fills.export done"_s).size(), 2);
        for (const auto &values : progressed)
            QVERIFY(values.first().toInt() <= 1000);
    }

    void aLedgerThatChangedSinceGivesNoBundle_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        bench.file.addRandom(1, 9);
        const auto files = bench.run();
        QVERIFY(!files.has_value());
        QCOMPARE(files.error().cause, Error::Cause::RowsDiffer);
        QCOMPARE(files.error().detail, u"61 / 60"_s);
        QVERIFY(!QFile::exists(bench.beside(u"csv"_s)));
        QVERIFY(!QFile::exists(bench.beside(u"json"_s)));
    }

    void anotherFileOfThatNameStays_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        QVERIFY(tests::writeBytes(bench.beside(u"json"_s), "mine"));
        const auto files = bench.run();
        QVERIFY(!files.has_value());
        QCOMPARE(files.error().kind, Error::Kind::Conflict);
        QFile mine(bench.beside(u"json"_s));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
        QVERIFY(!QFile::exists(bench.beside(u"csv"_s)));
    }

    void aCancelLeavesNeitherFile_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        const auto files = bench.run([&bench] { bench.bundle->cancel(); });
        QVERIFY(!files.has_value());
        QCOMPARE(files.error().kind, Error::Kind::Cancelled);
        QVERIFY(!bench.bundle->isRunning());
        QVERIFY(!QFile::exists(bench.beside(u"csv"_s)));
        QVERIFY(!QFile::exists(bench.beside(u"json"_s)));
    }

    void aFileThatIsNoReportHasNoBundle()
    {
        Bench bench;
        QVERIFY(tests::writeBytes(bench.report(), "%PDF-1.4\n%%EOF\n"));
        const auto files = bench.run();
        QVERIFY(!files.has_value());
        QCOMPARE(files.error().kind, Error::Kind::Invalid);
    }
};

HOOX_TEST(ReportBundleTest);
#include "ReportBundleTest.moc"
