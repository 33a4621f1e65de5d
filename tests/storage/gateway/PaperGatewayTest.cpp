#include "storage/gateway/PaperGateway.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class PaperGatewayTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    QVector<Fill> m_tape;

    static OrderTicket ticket(const QString &id = u"req-1"_s)
    {
        return {id, ExchangeId::Bybit, u"BTCUSDT"_s, Action::Long, 0.3, {}, 2, false, {}};
    }

    static Fill print(double price, FillStatus status = FillStatus::Filled)
    {
        Fill fill;
        fill.id = u"print"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 1;
        fill.price = price;
        fill.status = status;
        return fill;
    }

    std::unique_ptr<PaperGateway> gateway(PaperTerms terms = {})
    {
        return std::make_unique<PaperGateway>(
            [this](ExchangeId, const QString &) { return ready<QVector<Fill>>(m_tape); }, m_clock, std::move(terms));
    }

    static PaperTerms fated(const PaperFate &fate)
    {
        PaperTerms terms;
        terms.fate = [fate](const OrderTicket &) { return fate; };
        return terms;
    }

    static double total(const QVector<Fill> &fills)
    {
        double sum = 0;
        for (const auto &fill : fills)
            sum += *fill.quantity;
        return sum;
    }

private Q_SLOTS:
    void init() { m_tape = {print(9, FillStatus::Failed), print(60'000), print(50'000)}; }

    void anOrderAtTheMarketFillsAtTheLastFilledPrice_OR2()
    {
        const auto paper = gateway();
        QCOMPARE(paper->kind(), OrderGateway::Kind::Paper);
        const auto reply = await(paper->submit(ticket())).value();
        QCOMPARE(reply.verdict, GatewayVerdict::Executed);
        QCOMPARE(reply.cause, GatewayCause::None);
        QCOMPARE(reply.fills.size(), 1);
        const auto &fill = reply.fills.first();
        QCOMPARE(fill.price, 60'000.0);
        QCOMPARE(fill.quantity, 0.3);
        QCOMPARE(*fill.fee, 0.3 * 60'000 * 0.00055);
        QCOMPARE(fill.requestId, u"req-1"_s);
        QCOMPARE(fill.orderId, reply.orderId);
        QCOMPARE(fill.createdAt, m_clock.nowUtc().toSecsSinceEpoch());
        QVERIFY(!entryFaultOf(fill));
        QCOMPARE(QUuid(fill.id).version(), QUuid::Random);
    }

    void anOrderWithAPriceFillsThere_OR2()
    {
        m_tape.clear();
        auto order = ticket();
        order.price = 61'000;
        order.action = Action::Close;
        order.closes = PositionSide::Long;
        const auto paper = gateway({.feeRate = 0.001});
        const auto fill = await(paper->submit(order))->fills.value(0);
        QCOMPARE(fill.price, 61'000.0);
        QCOMPARE(fill.side, Side::Sell);
        QCOMPARE(fill.action, Action::Close);
        QCOMPARE(*fill.fee, 0.3 * 61'000 * 0.001);
    }

    void withoutAPriceNothingFillsAndTheKeyIsFree_OR2()
    {
        const auto paper = gateway();
        m_tape.clear();
        const auto reply = await(paper->submit(ticket())).value();
        QCOMPARE(reply.verdict, GatewayVerdict::Refused);
        QCOMPARE(reply.cause, GatewayCause::NoPrice);
        QVERIFY(reply.fills.isEmpty());
        m_tape = {print(1)};
        QCOMPARE(await(paper->submit(ticket()))->verdict, GatewayVerdict::Executed);
    }

    void aTapeThatCannotBeReadIsNoPrice_OR2()
    {
        PaperGateway paper([](ExchangeId, const QString &) { return ready<QVector<Fill>>(fail(Error::Kind::Corrupt)); },
                           m_clock);
        QCOMPARE(await(paper.submit(ticket()))->cause, GatewayCause::NoPrice);
    }

    void aPartialFillFillsItsShareInPieces_OR2()
    {
        const auto paper = gateway(fated({.share = 0.5, .pieces = 3}));
        const auto reply = await(paper->submit(ticket())).value();
        QCOMPARE(reply.verdict, GatewayVerdict::Executed);
        QCOMPARE(reply.fills.size(), 3);
        QCOMPARE(total(reply.fills), 0.15);
        QSet<QString> ids;
        for (const auto &fill : reply.fills) {
            QVERIFY(!entryFaultOf(fill));
            ids.insert(fill.id);
        }
        QCOMPARE(ids.size(), 3);
    }

    void aRefusedOrderIsOneFailedRowAndMayBeSentAgain_OR2()
    {
        bool isRefused = true;
        PaperTerms terms;
        terms.fate = [&isRefused](const OrderTicket &) {
            return PaperFate{.refusal = isRefused ? u"margin is insufficient"_s : QString()};
        };
        const auto paper = gateway(terms);
        const auto reply = await(paper->submit(ticket())).value();
        QCOMPARE(reply.verdict, GatewayVerdict::Refused);
        QCOMPARE(reply.cause, GatewayCause::ExchangeRejected);
        QCOMPARE(reply.words, u"margin is insufficient"_s);
        QCOMPARE(reply.fills.size(), 1);
        QCOMPARE(reply.fills.first().status, FillStatus::Failed);
        QCOMPARE(reply.fills.first().price, 60'000.0);
        QVERIFY(!entryFaultOf(reply.fills.first()));
        isRefused = false;
        const auto again = await(paper->submit(ticket())).value();
        QCOMPARE(again.verdict, GatewayVerdict::Executed);
        QVERIFY(again.fills.first().id != reply.fills.first().id);
    }

    void aTestFillsNothing_OR2()
    {
        auto order = ticket();
        order.test = true;
        const auto paper = gateway();
        const auto reply = await(paper->submit(order)).value();
        QCOMPARE(reply.verdict, GatewayVerdict::Executed);
        QVERIFY(reply.fills.isEmpty());
    }

    void theSecondOfOneKeyIsADuplicateAlsoAtOnce_OR3()
    {
        const auto paper = gateway();
        const auto first = paper->submit(ticket());
        const auto second = paper->submit(ticket());
        QCOMPARE(await(first)->verdict, GatewayVerdict::Executed);
        QCOMPARE(await(second)->verdict, GatewayVerdict::Duplicate);
        QCOMPARE(await(paper->submit(ticket()))->verdict, GatewayVerdict::Duplicate);
        QCOMPARE(await(paper->submit(ticket(u"req-2"_s)))->verdict, GatewayVerdict::Executed);
    }

    void theLedgerFindsAnAnswerThatIsRecordedTwice_OR3_LG1()
    {
        const QTemporaryDir folder;
        NoProgress progress;
        QVERIFY(createLedger(folder.filePath(u"ledger.db"_s), m_clock, progress));
        LocalLedger ledger(folder.filePath(u"ledger.db"_s));
        const auto first = await(gateway()->submit(ticket())).value();
        // Another run of the program, which remembers nothing.
        const auto second = await(gateway()->submit(ticket())).value();
        QCOMPARE(second.fills, first.fills);
        QVERIFY(await(ledger.record(first.fills.first())));
        QCOMPARE(await(ledger.record(second.fills.first())).error().kind, Error::Kind::Conflict);
    }

    void theRecordHasTheShapeOfItsExchange_OR1_data()
    {
        QTest::addColumn<ExchangeId>("exchange");
        QTest::addColumn<bool>("isRefused");
        for (const auto exchange : kExchanges) {
            for (const bool isRefused : {false, true})
                QTest::newRow(qPrintable(toText(exchange) + (isRefused ? u" refused"_s : u" filled"_s)))
                    << exchange << isRefused;
        }
    }

    void theRecordHasTheShapeOfItsExchange_OR1()
    {
        QFETCH(const ExchangeId, exchange);
        QFETCH(const bool, isRefused);
        const auto paper = gateway(fated({.refusal = isRefused ? u"no"_s : QString()}));
        auto order = ticket();
        order.exchange = exchange;
        const auto reply = await(paper->submit(order)).value();
        const auto call = reply.record[u"calls"_s][0];
        QVERIFY(call[u"request"_s][u"url"_s].toString().startsWith(u"paper://"_s + toText(exchange)));
        QVERIFY(call[u"request"_s][u"body"_s].isObject());
        QCOMPARE(call[u"response"_s][u"received_at_ms"_s].toInteger(), m_clock.nowUtc().toMSecsSinceEpoch());
        const auto response = QJsonDocument(call[u"response"_s].toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(response.contains(reply.orderId.toUtf8()), !isRefused);
        QCOMPARE(reply.record[u"stream"_s].toArray().size(), isRefused ? 0 : 1);
    }

    void anOrderThatWaitsForItsPriceEndsWithTheGateway_OR3()
    {
        QPromise<Result<QVector<Fill>>> open;
        open.start();
        auto paper =
            std::make_unique<PaperGateway>([&open](ExchangeId, const QString &) { return open.future(); }, m_clock);
        const auto pending = paper->submit(ticket());
        QTest::qWait(0);
        paper.reset();
        open.finish();
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
    }
};

HOOX_TEST(PaperGatewayTest);
#include "PaperGatewayTest.moc"
