#include "models/reports/ReportBundle.h"

#include "storage/export/TableExport.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        [[nodiscard]] QString manifest() const { return folder.filePath(u"daily-bundle.json"_s); }
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
        Result<QStringList> run(const std::function<void()> &meanwhile = {},
                                ReportBundle::Existing existing = ReportBundle::Existing::Kept) const
        {
            QSignalSpy finished(bundle.get(), &ReportBundle::finished);
            bundle->start(report(), existing);
            if (meanwhile)
                meanwhile();
            if (finished.isEmpty() && !finished.wait(30'000))
                return fail(Error::Kind::Timeout);
            return finished.first().first().value<Result<QStringList>>();
        }
    };

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString digestOf(const QString &path)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
    }

private Q_SLOTS:
    void theFillsStandBesideTheReportAsCsvAndJson_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        QSignalSpy progressed(bench.bundle.get(), &ReportBundle::progressed);
        const auto files = bench.run();
        QVERIFY(files.has_value());
        QCOMPARE(*files, QStringList({bench.beside(u"csv"_s), bench.beside(u"json"_s), bench.manifest()}));
        QFile csv(files->first());
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 61); // with its head
        QFile json(files->at(1));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).array().size(), 60);
        QCOMPARE(tests::auditedOf(Workspace(bench.folder.path())).filter(u"fills.export done"_s).size(), 2);
        for (const auto &values : progressed)
            QVERIFY(values.first().toInt() <= 1000);
    }

    /// What tells of the files says of each how many rows it has, and of which report they are: who has them needs no
    /// console to see that nothing is missing.
    void theBundleSaysHowManyRowsItHas_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        QVERIFY(bench.run().has_value());
        const auto told = QJsonDocument::fromJson(bytesOf(bench.manifest())).object();
        QCOMPARE(told[u"format"_s].toString(), u"hoox-report-bundle 1"_s);
        QCOMPARE(told[u"report"_s].toString(), u"daily.pdf"_s);
        const auto sealed = readSealedReport(bench.report());
        QVERIFY(sealed.has_value());
        QCOMPARE(told[u"content_hash"_s].toString(), QString::fromLatin1(sealed->seal.hash()));
        QCOMPARE(told[u"sha256"_s].toString(), digestOf(bench.report()));
        QCOMPARE(told[u"to"_s].toString(), u"2100-01-01T00:00:00Z"_s);
        QVERIFY(told[u"exchange"_s].isNull() && told[u"symbol"_s].isNull());
        const auto files = told[u"files"_s].toArray();
        QCOMPARE(files.size(), 2);
        const auto rows = bench.file.numbers("SELECT count(*) FROM trades").first();
        for (const auto &value : files) {
            const auto file = value.toObject();
            const auto path = bench.folder.filePath(file[u"name"_s].toString());
            QCOMPARE(file[u"rows"_s].toInteger(), rows);
            QCOMPARE(file[u"bytes"_s].toInteger(), QFileInfo(path).size());
            QCOMPARE(file[u"sha256"_s].toString(), digestOf(path));
        }
    }

    void cronWritesTheSameBundleAnew_RP4()
    {
        Bench bench;
        QVERIFY(bench.writeReport());
        QVERIFY(bench.run().has_value());
        const auto first = bytesOf(bench.manifest());
        QVERIFY(tests::writeBytes(bench.beside(u"csv"_s), "torn"));
        QVERIFY(!bench.run().has_value());
        QVERIFY(bench.run({}, ReportBundle::Existing::Replaced).has_value());
        QCOMPARE(bytesOf(bench.manifest()), first);
        QCOMPARE(bytesOf(bench.beside(u"csv"_s)).count('\n'), 61);
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
        QVERIFY(!QFile::exists(bench.manifest()));
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
