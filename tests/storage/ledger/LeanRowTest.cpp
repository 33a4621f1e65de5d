#include "storage/ledger/LeanRow.h"

#include "storage/ledger/FillRow.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <sqlite3.h>

using namespace hoox;

class LeanRowTest : public QObject
{
    Q_OBJECT

    sqlite3 *m_file = nullptr;

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_file, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_file));
    }

    /// Any value in any column, sound ones mostly: SQL literals.
    static QByteArray literal(QRandomGenerator &random, int column)
    {
        static const QVector<QVector<QByteArray>> sound{{"'a'", "'b2'", "'0123'"},
                                                        {"''", "'r'"},
                                                        {"'bybit'", "'binance'", "'mexc'"},
                                                        {"'BTCUSDT'", "'ETHUSDC'", "'SOL_USDT'", "'\xC3\x84X'"},
                                                        {"'LONG'", "'SHORT'", "'CLOSE'"},
                                                        {"'BUY'", "'SELL'"},
                                                        {"1", "0.5", "0", "NULL", "1e300"},
                                                        {"100", "99.5", "NULL"},
                                                        {"0.1", "-0.1", "0", "NULL"},
                                                        {"''", "'o'"},
                                                        {"'Filled'", "'Failed'", "'Test'", "'Pending'"},
                                                        {"1779148800", "0", "4102444800"}};
        static const QVector<QByteArray> odd{"NULL",
                                             "''",
                                             "x'61'",
                                             "x''",
                                             "7",
                                             "-3",
                                             "0.25",
                                             "1e999",
                                             "-1e999",
                                             "'bybit '",
                                             "'Bybit'",
                                             "'long'",
                                             "'BUY\n'",
                                             "'btcusdt'",
                                             "4102444801",
                                             "1779148800000",
                                             "'1'",
                                             "'abc'",
                                             "-0.0",
                                             "9223372036854775807",
                                             "char(65279)",
                                             "char(65279)||'bybit'",
                                             "char(65279)||'LONG'",
                                             "char(65279)||'BTCUSDT'",
                                             "char(0)",
                                             "'LONG'||char(0)",
                                             "CAST(x'FF' AS TEXT)",
                                             "CAST(x'FFFE' AS TEXT)",
                                             "'\xC3\xA4USDT'",
                                             "'\xC3\x9F'",
                                             "hex(zeroblob(128))",
                                             "hex(zeroblob(128))||'0'",
                                             "replace(hex(zeroblob(200)),'0','A')",
                                             "zeroblob(10)"};
        const auto &from = random.bounded(30) == 0 ? odd : sound.at(column);
        return from.at(random.bounded(static_cast<int>(from.size())));
    }

    static QByteArrayList rowAt(sqlite3_stmt *row)
    {
        QByteArrayList values;
        for (int column = 0; column <= kFillColumnCount; ++column)
            values.append(QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)),
                                     sqlite3_column_bytes(row, column)));
        return values;
    }

    void fillTable(const QByteArray &types)
    {
        run("DROP TABLE IF EXISTS trades");
        run("CREATE TABLE trades (" + types + ")");
        QRandomGenerator random(7);
        run("BEGIN");
        for (int row = 0; row < 20000; ++row) {
            QByteArrayList values;
            for (int column = 0; column < kFillColumnCount; ++column)
                values.append(literal(random, column));
            run("INSERT INTO trades VALUES (" + values.join(", ") + ")");
        }
        run("COMMIT");
    }

    void compareAll()
    {
        sqlite3_stmt *whole = nullptr, *lean = nullptr;
        const auto sql = QByteArray("SELECT rowid, ") + kFillColumns + " FROM trades ORDER BY rowid";
        QCOMPARE(sqlite3_prepare_v2(m_file, sql.constData(), -1, &whole, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_prepare_v2(m_file, sql.constData(), -1, &lean, nullptr), SQLITE_OK);
        const auto lines = std::make_shared<LedgerLines>();
        LeanRowReader reader(lines);
        int sound = 0, unsound = 0;
        while (sqlite3_step(whole) == SQLITE_ROW && sqlite3_step(lean) == SQLITE_ROW) {
            LeanFill is;
            const auto takes = reader.read(lean, is);
            const auto wanted = readFillRow(whole, 1);
            const auto *fill = std::get_if<Fill>(&wanted);
            if (takes != (fill != nullptr))
                qWarning() << rowAt(lean);
            QCOMPARE(takes, fill != nullptr);
            ++(takes ? sound : unsound);
            if (!fill)
                continue;
            QCOMPARE(is.rowId, sqlite3_column_int64(whole, 0));
            const auto name = lines->name(is.line);
            QCOMPARE(name.symbol, fill->symbol);
            QCOMPARE(name.exchange, fill->exchange);
            QCOMPARE(is.values.action, fill->action);
            QCOMPARE(is.values.side, fill->side);
            QCOMPARE(is.values.status, fill->status);
            QVERIFY(is.values.quantity == fill->quantity);
            QVERIFY(is.values.price == fill->price);
            QVERIFY(is.values.fee == fill->fee);
            QCOMPARE(is.values.createdAt, fill->createdAt);
        }
        QVERIFY(sound > 5000);
        QVERIFY(unsound > 2000);
        sqlite3_finalize(whole);
        sqlite3_finalize(lean);
    }

private Q_SLOTS:
    void init() { QCOMPARE(sqlite3_open(":memory:", &m_file), SQLITE_OK); }
    void cleanup() { sqlite3_close(m_file); }

    void takesAndRefusesTheSameRowsAsTheWholeReader_LG5()
    {
        fillTable("id text, request_id text, exchange text, symbol text, action text, side text, quantity real, "
                  "price real, fee real, order_id text, status text, created_at integer");
        compareAll();
    }

    void takesAndRefusesTheSameRowsWhateverTheColumnsHold_LG5()
    {
        fillTable("id, request_id, exchange, symbol, action, side, quantity, price, fee, order_id, status, created_at");
        compareAll();
    }

    void aSymbolThatWasMetBeforeKeepsItsNumberForEveryExchange()
    {
        LedgerLines lines;
        const auto first = lines.lineOf(ExchangeId::Bybit, "BTCUSDT");
        const auto second = lines.lineOf(ExchangeId::Mexc, "BTCUSDT");
        QVERIFY(first != second);
        QCOMPARE(lines.lineOf(ExchangeId::Bybit, "BTCUSDT"), first);
        QCOMPARE(lines.find(ExchangeId::Mexc, QStringLiteral("BTCUSDT")), second);
        QCOMPARE(lines.find(ExchangeId::Binance, QStringLiteral("BTCUSDT")), LedgerLines::kUnsound);
        QCOMPARE(lines.lineOf(ExchangeId::Bybit, "btcusdt"), LedgerLines::kUnsound);
        QCOMPARE(lines.count(), std::size_t(2));
    }
};

HOOX_TEST(LeanRowTest);

#include "LeanRowTest.moc"
