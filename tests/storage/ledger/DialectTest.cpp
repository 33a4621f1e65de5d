#include "storage/ledger/Dialect.h"
#include "storage/ledger/DialectRows.h"

#include "tests/support/MadeD1Rows.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSpecifiedTrades{u"id"_s,     u"request_id"_s, u"exchange"_s, u"symbol"_s,
                                   u"action"_s, u"side"_s,       u"quantity"_s, u"price"_s,
                                   u"fee"_s,    u"order_id"_s,   u"status"_s,   u"created_at"_s};
const QStringList kSpecifiedPositions{u"symbol"_s,      u"exchange"_s, u"side"_s,      u"size"_s,
                                      u"entry_price"_s, u"leverage"_s, u"updated_at"_s};
const QStringList kDeployedTrades{
    u"id"_s,    u"signal_id"_s, u"timestamp"_s, u"exchange"_s,      u"symbol"_s,       u"action"_s,    u"quantity"_s,
    u"price"_s, u"leverage"_s,  u"status"_s,    u"error_message"_s, u"raw_response"_s, u"created_at"_s};
const QStringList kDeployedPositions{
    u"id"_s,         u"exchange"_s,          u"symbol"_s,   u"side"_s, u"entry_price"_s,
    u"mark_price"_s, u"liquidation_price"_s, u"leverage"_s, u"size"_s, u"unrealized_pnl"_s,
    u"status"_s,     u"updated_at"_s};
const QStringList kBalances{u"id"_s, u"exchange"_s, u"asset"_s, u"free"_s, u"used"_s, u"total"_s, u"timestamp"_s};

QJsonArray specifiedRow()
{
    return {u"12"_s,     u"id-1"_s, u"integer"_s, u"1747612800"_s, u"bybit"_s, u"BTCUSDT"_s, u"LONG"_s,
            u"Filled"_s, 0.5,       100.25,       u"r"_s,          u"BUY"_s,   u"o"_s,       0.01};
}

QJsonArray deployedRow(const QString &action = u"CLOSE_SHORT"_s, const QString &status = u"EXECUTED"_s)
{
    return {u"12"_s, u"id-1"_s, u"integer"_s, u"1747612800"_s, u"mexc"_s, u"BTC_USDT"_s,
            action,  status,    0.5,          QJsonValue()};
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonArray with(QJsonArray row, qsizetype column, const QJsonValue &value)
{
    row.replace(column, value);
    return row;
}

} // namespace

class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDialectsAreRecognisedByTheirColumns_LG3()
    {
        const auto specified = recognise({kSpecifiedTrades, kSpecifiedPositions, kBalances, {}}, u"db"_s);
        QVERIFY(specified);
        QCOMPARE(*specified, (LedgerLayout{LedgerDialect::Specified, false, true}));
        const auto deployed = recognise({kDeployedTrades, kDeployedPositions, {}, {u"timestamp"_s}}, u"db"_s);
        QVERIFY(deployed);
        QCOMPARE(*deployed, (LedgerLayout{LedgerDialect::TradeWorker, true, false}));
        // More columns do no harm; an index on another time is none on the one that orders.
        const auto more = recognise({kSpecifiedTrades + QStringList{u"leverage"_s, u"timestamp"_s},
                                     kSpecifiedPositions,
                                     kBalances,
                                     {u"timestamp"_s}},
                                    u"db"_s);
        QVERIFY(more);
        QCOMPARE(*more, (LedgerLayout{LedgerDialect::Specified, false, true}));
    }

    void anUnknownDialectNamesWhatTheNearerOneLacks_LG3()
    {
        auto trades = kDeployedTrades;
        trades.removeAll(u"status"_s);
        auto positions = kDeployedPositions;
        positions.removeAll(u"size"_s);
        const auto near = recognise({trades, positions, {}, {}}, u"db"_s);
        QVERIFY(!near);
        QCOMPARE(near.error().cause, Error::Cause::UnknownDialect);
        QCOMPARE(near.error().subject, u"db"_s);
        QCOMPARE(near.error().detail, u"trades.status, positions.size"_s);
        const auto empty = recognise({}, u"db"_s);
        QVERIFY(!empty);
        QVERIFY(empty.error().detail.contains(u"trades.id"_s));
        const auto balances = recognise({kSpecifiedTrades, kSpecifiedPositions, {u"id"_s}, {}}, u"db"_s);
        QVERIFY(!balances);
        QVERIFY(balances.error().detail.contains(u"balances.asset"_s));
    }

    void aSpecifiedRowIsTakenAsItIs_LG3()
    {
        const MadeD1Row came(specifiedRow());
        const auto read = readTrade(LedgerDialect::Specified, came.row());
        QVERIFY(read);
        QCOMPARE(read->number, 12);
        const auto *trade = std::get_if<ReplicaTrade>(&read->value);
        QVERIFY(trade);
        QCOMPARE(*trade, (ReplicaTrade{"id-1", "r", "bybit", "BTCUSDT", "LONG", "BUY", "o", "Filled", 0.5, 100.25, 0.01,
                                       1747612800}));
    }

    void whatTheTradeWorkerWritesIsMapped_LG3_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("mapped");
        QTest::addColumn<QString>("side");
        QTest::newRow("long") << u"LONG"_s << u"LONG"_s << u"BUY"_s;
        QTest::newRow("short") << u"SHORT"_s << u"SHORT"_s << u"SELL"_s;
        QTest::newRow("close long") << u"CLOSE_LONG"_s << u"CLOSE"_s << u"SELL"_s;
        QTest::newRow("close short") << u"CLOSE_SHORT"_s << u"CLOSE"_s << u"BUY"_s;
    }
    void whatTheTradeWorkerWritesIsMapped_LG3()
    {
        QFETCH(QString, action);
        QFETCH(QString, mapped);
        QFETCH(QString, side);
        for (const auto &[status, local] :
             {std::pair(u"EXECUTED"_s, u"Filled"_s), std::pair(u"FAILED"_s, u"Failed"_s),
              std::pair(u"TEST_EXECUTED"_s, u"Test"_s), std::pair(u"PENDING"_s, u"Pending"_s)}) {
            const MadeD1Row came(deployedRow(action, status));
            const auto read = readTrade(LedgerDialect::TradeWorker, came.row());
            QVERIFY(read);
            const auto *trade = std::get_if<ReplicaTrade>(&read->value);
            QVERIFY(trade);
            QCOMPARE(text(trade->action), mapped);
            QCOMPARE(text(trade->side), side);
            QCOMPARE(text(trade->status), local);
            // What the worker does not write is missing, never 0.
            QVERIFY(!trade->fee && !trade->price);
            QVERIFY(trade->orderId.empty() && trade->requestId.empty());
        }
    }

    void hostileValuesAreRefusedByName_LG5_data()
    {
        QTest::addColumn<QJsonArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<RowFault::Kind>("kind");
        QTest::addColumn<QString>("value");
        using Kind = RowFault::Kind;
        const auto row = specifiedRow();
        const auto blob = QJsonArray{1, 2, 3};
        QTest::newRow("no id") << with(row, 1, {}) << u"id"_s << Kind::Missing << QString();
        QTest::newRow("a blob for an id") << with(row, 1, blob) << u"id"_s << Kind::UnknownValue << u"blob"_s;
        QTest::newRow("a long id") << with(row, 1, QString(300, u'x')) << u"id"_s << Kind::UnknownValue
                                   << QString(64, u'x');
        QTest::newRow("no time") << with(row, 2, u"null"_s) << u"created_at"_s << Kind::Missing << QString();
        QTest::newRow("text for a time") << with(with(row, 2, u"text"_s), 3, u"2026-05-19"_s) << u"created_at"_s
                                         << Kind::NotANumber << u"2026-05-19"_s;
        QTest::newRow("half a second") << with(with(row, 2, u"real"_s), 3, u"1.5"_s) << u"created_at"_s
                                       << Kind::NotANumber << u"1.5"_s;
        QTest::newRow("milliseconds") << with(row, 3, u"1747612800000"_s) << u"created_at"_s << Kind::Milliseconds
                                      << u"1747612800000"_s;
        QTest::newRow("every digit of a big one")
            << with(row, 3, u"9007199254740993"_s) << u"created_at"_s << Kind::Milliseconds << u"9007199254740993"_s;
        QTest::newRow("before all time") << with(row, 3, u"-1"_s) << u"created_at"_s << Kind::Negative << u"-1"_s;
        QTest::newRow("an unknown exchange")
            << with(row, 4, u"kraken"_s) << u"exchange"_s << Kind::UnknownValue << u"kraken"_s;
        QTest::newRow("a capital exchange")
            << with(row, 4, u"Bybit"_s) << u"exchange"_s << Kind::UnknownValue << u"Bybit"_s;
        QTest::newRow("a small symbol") << with(row, 5, u"btcusdt"_s) << u"symbol"_s << Kind::LowerCase << u"btcusdt"_s;
        QTest::newRow("an unknown action") << with(row, 6, u"HODL"_s) << u"action"_s << Kind::UnknownValue << u"HODL"_s;
        QTest::newRow("an unknown status")
            << with(row, 7, u"EXECUTED"_s) << u"status"_s << Kind::UnknownValue << u"EXECUTED"_s;
        QTest::newRow("text for a quantity")
            << with(row, 8, u"a lot"_s) << u"quantity"_s << Kind::NotANumber << u"a lot"_s;
        QTest::newRow("no quantity") << with(row, 8, {}) << u"quantity"_s << Kind::Missing << QString();
        QTest::newRow("infinitely much") << with(row, 8, u"Inf"_s) << u"quantity"_s << Kind::NotANumber << u"Inf"_s;
        QTest::newRow("less than nothing") << with(row, 8, -2) << u"quantity"_s << Kind::Negative << u"-2"_s;
        QTest::newRow("no price") << with(row, 9, {}) << u"price"_s << Kind::Missing << QString();
        QTest::newRow("no fee") << with(row, 13, {}) << u"fee"_s << Kind::Missing << QString();
        QTest::newRow("no side") << with(row, 11, u"UP"_s) << u"side"_s << Kind::UnknownValue << u"UP"_s;
    }
    void hostileValuesAreRefusedByName_LG5()
    {
        QFETCH(QJsonArray, row);
        QFETCH(QString, column);
        QFETCH(RowFault::Kind, kind);
        QFETCH(QString, value);
        const MadeD1Row came(row);
        const auto read = readTrade(LedgerDialect::Specified, came.row());
        QVERIFY(read);
        const auto *fault = std::get_if<RowFault>(&read->value);
        QVERIFY(fault);
        QCOMPARE(fault->column, column);
        QCOMPARE(fault->kind, kind);
        QCOMPARE(fault->value, value);
    }

    void aRowOfAnotherShapeIsNoRow()
    {
        QVERIFY(!readTrade(LedgerDialect::Specified, MadeD1Row(deployedRow()).row()));
        QVERIFY(!readTrade(LedgerDialect::Specified, {}));
        QVERIFY(!readTrade(LedgerDialect::Specified, MadeD1Row(with(specifiedRow(), 0, u"x"_s)).row()));
        QVERIFY(!readTrade(LedgerDialect::Specified, MadeD1Row(with(specifiedRow(), 0, 12)).row()));
        QVERIFY(!readPosition({}));
        QVERIFY(!readBalance(MadeD1Row({u"1"_s}).row()));
        QVERIFY(!placeOf({}));
    }

    void aRebateAndACloseOfTheOtherDialectAreFine_LG5()
    {
        const MadeD1Row rebated(with(specifiedRow(), 13, -0.5));
        const auto rebate = readTrade(LedgerDialect::Specified, rebated.row());
        QVERIFY(rebate && std::holds_alternative<ReplicaTrade>(rebate->value));
        const MadeD1Row closed(with(specifiedRow(), 6, u"CLOSE_LONG"_s));
        const auto close = readTrade(LedgerDialect::Specified, closed.row());
        QVERIFY(close);
        QCOMPARE(text(std::get<ReplicaTrade>(close->value).action), u"CLOSE"_s);
        // The worker writes no side, so a plain close could be either.
        const MadeD1Row bare(deployedRow(u"CLOSE"_s));
        const auto plain = readTrade(LedgerDialect::TradeWorker, bare.row());
        QVERIFY(plain && std::holds_alternative<RowFault>(plain->value));
    }

    void whatIsKeptIsAWordOfTheLedger_LG3()
    {
        QStringList exchanges;
        for (const auto exchange : kExchanges)
            exchanges.append(toText(exchange));
        for (const auto &exchange : exchanges) {
            for (const auto &action : {u"LONG"_s, u"SHORT"_s, u"CLOSE_LONG"_s, u"CLOSE_SHORT"_s}) {
                for (const auto &status : {u"EXECUTED"_s, u"FAILED"_s, u"TEST_EXECUTED"_s, u"PENDING"_s}) {
                    const MadeD1Row came(with(deployedRow(action, status), 4, exchange));
                    const auto read = readTrade(LedgerDialect::TradeWorker, came.row());
                    QVERIFY(read);
                    const auto *trade = std::get_if<ReplicaTrade>(&read->value);
                    QVERIFY(trade);
                    QCOMPARE(text(trade->exchange), exchange);
                    QVERIFY(actionFromText(text(trade->action)) && sideFromText(text(trade->side)) &&
                            fillStatusFromText(text(trade->status)));
                }
            }
        }
        for (const auto action : {Action::Long, Action::Short, Action::Close}) {
            for (const auto side : {Side::Buy, Side::Sell}) {
                const MadeD1Row came(with(with(specifiedRow(), 6, toText(action)), 11, toText(side)));
                const auto read = readTrade(LedgerDialect::Specified, came.row());
                QVERIFY(read);
                const auto *trade = std::get_if<ReplicaTrade>(&read->value);
                QVERIFY(trade);
                QCOMPARE(actionFromText(text(trade->action)), std::optional(action));
                QCOMPARE(sideFromText(text(trade->side)), std::optional(side));
            }
        }
    }

    void aSymbolOfAnotherAlphabetIsUpperCaseToo_LG5()
    {
        const auto isTaken = [](const QString &symbol) {
            const MadeD1Row came(with(specifiedRow(), 5, symbol));
            return std::holds_alternative<ReplicaTrade>(readTrade(LedgerDialect::Specified, came.row())->value);
        };
        QVERIFY(isTaken(u"1000ЖUSDT"_s));
        QVERIFY(!isTaken(u"1000жUSDT"_s));
        QVERIFY(!isTaken(u"ЖUSDt"_s));
    }

    void onlyATimeAndAnIdThatCanBeAskedForOrderARow_LG4()
    {
        const auto ordered = [](const QJsonArray &row) { return isOrdered(MadeD1Row(row).row()); };
        QVERIFY(ordered(specifiedRow()));
        QVERIFY(!ordered(with(specifiedRow(), 1, {})));
        QVERIFY(!ordered(with(specifiedRow(), 1, u"a\uFFFDb"_s)));
        QVERIFY(!ordered(with(specifiedRow(), 2, u"text"_s)));
        QVERIFY(!ordered(with(specifiedRow(), 3, u"17 "_s)));
        QVERIFY(!ordered(with(specifiedRow(), 3, 17)));
    }

    void anAnchorCountsAsSQLiteDoes()
    {
        const auto anchor = [](const QJsonValue &id) { return anchorOf(MadeD1Row({id}).row().at(0)); };
        QCOMPARE(anchor(u"abc"_s), u"abc"_s);
        QCOMPARE(anchor(QString(256, u'x')), QString(256, u'x'));
        QCOMPARE(anchor(QString(257, u'x')), QString());
        const auto beyond = QString::fromUcs4(U"\U0001F600").repeated(256);
        QCOMPARE(anchor(beyond), beyond);
        const auto behindNul = u"a"_s + QChar(u'\0') + QString(300, u'x');
        QCOMPARE(anchor(behindNul), behindNul);
        QCOMPARE(anchor(QJsonValue()), QString());
        QCOMPARE(anchor(QJsonArray{1}), QString());
    }
};

HOOX_TEST(DialectTest);
#include "DialectTest.moc"
