#include "storage/export/TableExport.h"

#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/support/Audit.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class TableExportTest : public QObject
{
    Q_OBJECT

    static constexpr char kHead[] =
        "id,request_id,exchange,symbol,action,side,quantity,price,fee,order_id,status,created_at\n";

    struct Desk
    {
        explicit Desk(int rows = 0, LedgerFile::Dialect dialect = LedgerFile::Dialect::Specified)
            : file(folder.filePath(u"ledger.db"_s), dialect)
        {
            file.addRandom(rows);
            QDir(folder.path()).mkdir(u"out"_s);
        }
        [[nodiscard]] QString target(const QString &name = u"fills.csv"_s) const
        {
            return folder.filePath(u"out/"_s + name);
        }
        [[nodiscard]] QStringList targets() const
        {
            return QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden);
        }
        [[nodiscard]] static QByteArray bytes(const QString &path)
        {
            QFile opened(path);
            return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        }
        QByteArray text(const ExportJob &job)
        {
            QByteArray all;
            const auto result = await(exports.toSink(job, u"standard output"_s, [&all](std::string_view some) {
                all.append(some.data(), static_cast<qsizetype>(some.size()));
                return Result<Done>(Done{});
            }));
            return result ? all : "failed: " + result.error().detail.toUtf8();
        }

        QTemporaryDir folder;
        LedgerFile file;
        Workspace workspace{folder.path()};
        FixedClock clock;
        TableExport exports{file.path(), trailOf(workspace), clock};
    };

    static ExportJob jobOf(ExportFormat format)
    {
        ExportJob job;
        job.format = format;
        job.query.descending = false;
        return job;
    }

    /// One row with what a stranger would like a spreadsheet or a parser to choke on.
    static void addHostile(LedgerFile &file)
    {
        file.run("INSERT INTO trades VALUES ('=1+1', '-2', 'bybit', 'A\"B,C' || char(10) || 'D', '@x', '+y', 0.1, "
                 "-3.5, -0.00000001, 'a' || char(9) || 'b', CAST(x'c3282041' AS TEXT), 1779158818)");
        file.run("INSERT INTO trades VALUES ('x' || char(0) || 'y', '', 'bybit', 'Ü中', 'LONG', 'BUY', 12345678901234, "
                 "1e300, 0, char(13) || 'z', 'Filled', 1779158819)");
    }

private Q_SLOTS:
    void cellsThatASpreadsheetWouldRunAreNeutralisedAndNumbersStayNumbers_RP4()
    {
        Desk desk;
        addHostile(desk.file);
        const auto lines = desk.text(jobOf(ExportFormat::Csv));
        QVERIFY(lines.startsWith(kHead));
        const auto first = lines.mid(qsizetype(sizeof kHead) - 1);
        QVERIFY2(first.startsWith("'=1+1,'-2,bybit,\"A\"\"B,C\nD\",'@x,'+y,0.1,-3.5,-0.00000001,a\tb,"
                                  "\xEF\xBF\xBD( A,2026-05-19T02:46:58Z\n"),
                 first.constData());
        const auto second = first.mid(first.indexOf("Z\n") + 2);
        QVERIFY2(second.startsWith("x\xEF\xBF\xBDy,,bybit,\xC3\x9C\xE4\xB8\xAD,LONG,BUY,12345678901234,1000000"),
                 second.constData());
        QVERIFY2(second.endsWith(",0,\"'\rz\",Filled,2026-05-19T02:46:59Z\n"), second.constData());
    }

    void tabsAreQuotedInTsv_RP4()
    {
        Desk desk;
        addHostile(desk.file);
        const auto lines = desk.text(jobOf(ExportFormat::Tsv));
        QVERIFY(lines.startsWith("id\trequest_id\texchange\t"));
        QVERIFY2(lines.contains("\t\"a\tb\"\t"), lines.constData());
        QVERIFY(lines.contains("\t\"A\"\"B,C\nD\"\t"));
    }

    void jsonIsUntouchedAndReadsBackAsTheSameValues_RP4()
    {
        Desk desk;
        addHostile(desk.file);
        QJsonParseError fault;
        const auto rows = QJsonDocument::fromJson(desk.text(jobOf(ExportFormat::Json)), &fault).array();
        QCOMPARE(fault.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        const auto first = rows.at(0).toObject(), second = rows.at(1).toObject();
        QCOMPARE(first.value(u"id"_s).toString(), u"=1+1"_s);
        QCOMPARE(first.value(u"symbol"_s).toString(), u"A\"B,C\nD"_s);
        QCOMPARE(first.value(u"price"_s).toDouble(), -3.5);
        QCOMPARE(first.value(u"fee"_s).toDouble(), -1e-8);
        QCOMPARE(first.value(u"order_id"_s).toString(), u"a\tb"_s);
        QCOMPARE(first.value(u"created_at"_s).toString(), u"2026-05-19T02:46:58Z"_s);
        QCOMPARE(second.value(u"id"_s).toString(), u"x\0y"_s);
        QVERIFY(second.value(u"request_id"_s).isNull());
        QCOMPARE(second.value(u"price"_s).toDouble(), 1e300);
        QCOMPARE(desk.text([] {
            auto none = jobOf(ExportFormat::Json);
            none.query.symbolPrefix = u"NONE"_s;
            return none;
        }()),
                 QByteArray("[]\n"));
    }

    void whatTheLedgerLacksIsAnEmptyCellAndNull_LG3()
    {
        Desk desk(0, LedgerFile::Dialect::Deployed);
        Fill fill;
        fill.id = u"a"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 0.05;
        fill.createdAt = 1779158818;
        desk.file.add(fill);
        QVERIFY(desk.text(jobOf(ExportFormat::Csv))
                    .endsWith("a,,bybit,BTCUSDT,LONG,BUY,0.05,,,,Filled,2026-05-19T02:46:58Z\n"));
        const auto row = QJsonDocument::fromJson(desk.text(jobOf(ExportFormat::Json))).array().at(0).toObject();
        QVERIFY(row.value(u"fee"_s).isNull() && row.value(u"order_id"_s).isNull());
    }

    void everyDoubleReadsBackAsItself_RP4()
    {
        Desk desk;
        for (const auto *digits : {"0.1", "0.30000000000000004", "5e-324", "1.7976931348623157e308", "123456.789"})
            desk.file.run(QByteArray("INSERT INTO trades SELECT 'n' || hex(randomblob(8)), 'r', 'bybit', 'S', 'LONG', "
                                     "'BUY', ") +
                          digits + ", 1, 0, 'o', 'Filled', 1");
        const auto lines = desk.text(jobOf(ExportFormat::Csv)).split('\n');
        const QVector<double> wanted{0.1, 0.30000000000000004, 5e-324, 1.7976931348623157e308, 123456.789};
        for (int i = 0; i < wanted.size(); ++i) {
            const auto cell = lines.at(i + 1).split(',').at(6);
            QVERIFY(!cell.contains('e'));
            QCOMPARE(cell.toDouble(), wanted.at(i));
        }
    }

    void aFilterAndItsOrderAreExportedWholeIntoTheFile_RP4()
    {
        Desk desk(5000);
        auto job = jobOf(ExportFormat::Csv);
        job.query.exchange = ExchangeId::Mexc;
        job.query.sortBy = FillColumn::Price;
        job.query.descending = true;
        const auto result = await(desk.exports.toFile(job, desk.target()));
        QVERIFY(result);
        const auto truth = desk.file.numbers("SELECT count(*) FROM trades WHERE exchange = 'mexc'").first();
        QCOMPARE(result->expected, truth);
        QCOMPARE(result->written, truth);
        const auto bytes = Desk::bytes(desk.target());
        QCOMPARE(bytes.size(), result->bytes);
        const auto lines = bytes.trimmed().split('\n');
        QCOMPARE(lines.size(), truth + 1);
        auto last = lines.at(1).split(',').at(7).toDouble();
        for (const auto &line : lines.mid(1)) {
            QVERIFY(line.split(',').at(7).toDouble() <= last);
            last = line.split(',').at(7).toDouble();
        }
        QCOMPARE(desk.targets(), QStringList{u"fills.csv"_s});
        QCOMPARE(auditedOf(desk.workspace), (QStringList{u"fills.export asked"_s, u"fills.export done"_s}));
    }

    void aSelectionIsThoseRowsInTheirOrder_RP4()
    {
        for (const bool indexed : {false, true}) {
            Desk desk(9000);
            if (indexed)
                desk.file.run("CREATE INDEX by_time ON trades(created_at)");
            FillPages pages(desk.file.path());
            ExportJob job;
            const auto order = await(pages.order({}));
            QVERIFY(order);
            job.order = *order;
            job.rows = {{0, 2}, {4500, 8999}};
            const auto lines = desk.text(job).trimmed().split('\n').mid(1);
            const auto truth = desk.file.numbers("SELECT rowid FROM trades ORDER BY created_at DESC, rowid DESC");
            QCOMPARE(lines.size(), 4503);
            const auto idAt = [&](int number) {
                return desk.file.numbers(
                    "SELECT count(*) FROM trades WHERE rowid = " + QByteArray::number(truth.at(number)) +
                    " AND id = '" + lines.at(number < 3 ? number : number - 4497).split(',').first() + "'");
            };
            for (const auto number : {0, 2, 4500, 6000, 8999})
                QCOMPARE(idAt(number).first(), 1);
        }
    }

    void rowsThatWereDeletedMakeItFailAndLeaveNoFile_RP4()
    {
        Desk desk(300);
        FillPages pages(desk.file.path());
        ExportJob job;
        const auto order = await(pages.order({}));
        QVERIFY(order);
        job.order = *order;
        job.rows = {{0, 299}};
        desk.file.run("DELETE FROM trades WHERE rowid % 3 = 0");
        const auto result = await(desk.exports.toFile(job, desk.target()));
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Error::Cause::RowsDiffer);
        QCOMPARE(result.error().detail, u"200 / 300"_s);
        QVERIFY(desk.targets().isEmpty());
        QCOMPARE(auditedOf(desk.workspace).last(), u"fills.export failed"_s);
    }

    void aFullDiskIsToldAndTheOldFileStays_RP4()
    {
        Desk desk(20000);
        QFile old(desk.target());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{256 * 1024, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto result = await(desk.exports.toFile(jobOf(ExportFormat::Csv), desk.target()));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        std::signal(SIGXFSZ, before);
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Error::Cause::DiskFull);
        QCOMPARE(desk.targets(), QStringList{u"fills.csv"_s});
        QCOMPARE(Desk::bytes(desk.target()), QByteArray("old"));
    }

    void aFolderThatCannotBeWrittenIsTold_RP4()
    {
        Desk desk(10);
        const auto result = await(desk.exports.toFile(jobOf(ExportFormat::Csv), desk.target(u"none/fills.csv"_s)));
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Error::Cause::UnwritableFolder);
    }

    void aDatabaseIsNeverWrittenOver_RP4()
    {
        Desk desk(10);
        const auto size = QFileInfo(desk.file.path()).size();
        const auto result = await(desk.exports.toFile(jobOf(ExportFormat::Csv), desk.file.path()));
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Error::Cause::IsDatabase);
        QCOMPARE(QFileInfo(desk.file.path()).size(), size);
    }

    void aCancelledExportLeavesNoFile_PF10()
    {
        Desk desk(200000);
        auto pending = desk.exports.toFile(jobOf(ExportFormat::Json), desk.target());
        QTRY_VERIFY(pending.progressValue() > 0 || pending.isFinished());
        pending.cancel();
        // The next task of the same thread begins when the stopped one is over.
        QVERIFY(await(desk.exports.toFile(
            [] {
                auto few = jobOf(ExportFormat::Csv);
                few.limit = 1;
                return few;
            }(),
            desk.target(u"one.csv"_s))));
        QCOMPARE(desk.targets(), QStringList{u"one.csv"_s});
        QCOMPARE(Desk::bytes(desk.target(u"one.csv"_s)).count('\n'), 2);
    }

    void positionsAndBalancesAreTablesToo_RP4()
    {
        Desk desk;
        desk.file.run("INSERT INTO positions(symbol, exchange, side, size, entry_price, leverage, updated_at) VALUES "
                      "('BTCUSDT', 'bybit', 'LONG', 0.5, 64541.3, 10, 1779158818)");
        desk.file.run("INSERT INTO balances VALUES ('b1', 'mexc', 'USDT', 10.5, 0, 10.5, 1779158818)");
        auto job = jobOf(ExportFormat::Csv);
        job.table = ExportTable::Positions;
        QCOMPARE(desk.text(job), QByteArray("symbol,exchange,side,size,entry_price,leverage,updated_at\n"
                                            "BTCUSDT,bybit,LONG,0.5,64541.3,10,2026-05-19T02:46:58Z\n"));
        job.table = ExportTable::Balances;
        QCOMPARE(desk.text(job), QByteArray("id,exchange,asset,free,used,total,timestamp\n"
                                            "b1,mexc,USDT,10.5,0,10.5,2026-05-19T02:46:58Z\n"));
        QCOMPARE(auditedOf(desk.workspace).last(), u"balances.export done"_s);
    }

    void anotherFileUnderTheLedgersNameIsWhatIsExported_RP4()
    {
        Desk desk(50);
        const auto path = desk.file.path();
        FillPages pages(path);
        auto job = jobOf(ExportFormat::Csv);
        QCOMPARE(desk.text(job).count('\n'), 51);
        auto selection = job;
        selection.order = *await(pages.order({}));
        selection.rows = {{0, 4}};
        QCOMPARE(desk.text(selection).count('\n'), 6);
        LedgerFile(desk.folder.filePath(u"other.db"_s)).addRandom(70, 4);
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + ending);
        QVERIFY(QFile::rename(desk.folder.filePath(u"other.db"_s), path));
        QCOMPARE(desk.text(job).count('\n'), 71);
        QVERIFY(desk.text(selection).startsWith("failed"));
    }
};

HOOX_TEST(TableExportTest);
#include "TableExportTest.moc"
