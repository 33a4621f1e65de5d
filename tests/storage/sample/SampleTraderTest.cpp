#include "storage/sample/SampleTrader.h"

#include "storage/sample/SamplePayloads.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QSet>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class SampleTraderTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kEnd = 1'790'000'123;
    QVector<SampleOrder> m_orders;
    QVector<Position> m_recorded;
    QVector<Balance> m_balances;

    static SamplePlan plan(int fills)
    {
        SamplePlan plan;
        plan.endSecond = kEnd;
        plan.fills = fills;
        return plan;
    }

    static QVector<SampleOrder> play(SampleTrader &trader)
    {
        QVector<SampleOrder> orders;
        while (!trader.atEnd())
            orders.append(trader.next());
        return orders;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SampleTrader trader(plan(SamplePlan().fills));
        m_orders = play(trader);
        m_recorded = trader.recordedPositions();
        m_balances = trader.balances();
    }

    void itHasAHundredThousandFillsOverNinetyDaysAndThreeExchanges()
    {
        qsizetype rows = 0;
        qsizetype failed = 0;
        QSet<ExchangeId> exchanges;
        QSet<QString> symbols;
        for (const auto &order : m_orders) {
            rows += order.fills.size();
            failed += order.failed() ? 1 : 0;
            exchanges.insert(order.first().exchange);
            symbols.insert(order.first().symbol);
        }
        QVERIFY(rows - failed >= 100'000);
        QCOMPARE(exchanges.size(), qsizetype(3));
        QCOMPARE(symbols.size(), qsizetype(marketFigures().size()));
        QCOMPARE(m_orders.last().first().createdAt, kEnd);
        const auto days = (kEnd - m_orders.first().first().createdAt) / 86400;
        QVERIFY2(days == 89 || days == 90, qPrintable(QString::number(days)));
        const double share = static_cast<double>(failed) / static_cast<double>(m_orders.size());
        QVERIFY2(share > 0.013 && share < 0.019, qPrintable(QString::number(share)));
        QVERIFY(!m_orders.last().failed());
    }

    void everyRowMayEnterTheLedger_LG5()
    {
        QSet<QString> ids;
        qint64 second = 0;
        for (const auto &order : m_orders) {
            QVERIFY(order.first().createdAt >= second);
            second = order.first().createdAt;
            for (const auto &fill : order.fills) {
                QVERIFY(!faultOf(fill));
                QVERIFY(fill.quantity > 0);
                QVERIFY(!ids.contains(fill.id));
                ids.insert(fill.id);
            }
        }
    }

    void theFillsOfAnOrderShareItsIdsAndSecond()
    {
        QSet<QString> orderIds;
        qsizetype several = 0;
        for (const auto &order : m_orders) {
            const auto &first = order.first();
            QVERIFY(!orderIds.contains(first.orderId));
            orderIds.insert(first.orderId);
            several += order.fills.size() > 1 ? 1 : 0;
            for (const auto &fill : order.fills) {
                QCOMPARE(fill.orderId, first.orderId);
                QCOMPARE(fill.requestId, first.requestId);
                QCOMPARE(fill.createdAt, first.createdAt);
                QCOMPARE(fill.status, first.status);
            }
            if (order.failed()) {
                QCOMPARE(order.fills.size(), qsizetype(1));
                QCOMPARE(first.fee, 0.0);
                QCOMPARE(order.before, order.after);
            }
        }
        QVERIFY(several > m_orders.size() / 5);
    }

    void positionsAndBalancesFollowFromTheFills_LG1_LG2()
    {
        std::map<std::pair<ExchangeId, QString>, PositionBook> books;
        std::map<ExchangeId, double> earned;
        for (const auto &order : m_orders) {
            for (const auto &fill : order.fills) {
                auto &book = books[{fill.exchange, fill.symbol}];
                earned[fill.exchange] += *book.apply(fill).realised - *fill.fee;
            }
        }
        QVERIFY(!m_recorded.isEmpty());
        for (const auto &row : m_recorded) {
            const auto derived = books[{row.exchange, row.symbol}].position(row.exchange, row.symbol, row.leverage);
            QVERIFY(derived.has_value());
            QCOMPARE(*derived, row);
        }
        qsizetype open = 0;
        for (const auto &[key, book] : books)
            open += book.isFlat() ? 0 : 1;
        QVERIFY2(open > m_recorded.size(), "no position hides another: reconciliation has nothing to say");
        for (const auto &venue : venueFigures()) {
            const auto last = std::find_if(m_balances.crbegin(), m_balances.crend(), [&](const Balance &balance) {
                return balance.exchange == venue.exchange && balance.asset == u"USDT"_s;
            });
            QVERIFY(last != m_balances.crend());
            QCOMPARE(last->timestamp, kEnd);
            QVERIFY(std::abs(last->total - venue.deposit - earned[venue.exchange]) < 0.01);
            QVERIFY(last->free > 0);
            QVERIFY(std::abs(last->free + last->used - last->total) < 1e-5);
        }
    }

    void pricesStandOnTheTickAndQuantitiesOnTheLot()
    {
        for (const auto &order : m_orders) {
            const auto &figures = marketFigures()[static_cast<size_t>(order.market)];
            for (const auto &fill : order.fills) {
                QCOMPARE(QString::number(*fill.price, 'f', figures.priceDecimals).toDouble(), fill.price);
                QCOMPARE(QString::number(*fill.quantity, 'f', figures.quantityDecimals).toDouble(), fill.quantity);
                QVERIFY(fill.price > figures.level / 2 && fill.price < figures.level * 2);
            }
        }
    }

    void theSamePlanGivesTheSameRowsAndAnotherSeedOthers()
    {
        SampleTrader once(plan(2000));
        SampleTrader again(plan(2000));
        auto otherPlan = plan(2000);
        otherPlan.seed += 1;
        SampleTrader other(otherPlan);
        const auto rows = play(once);
        const auto same = play(again);
        QCOMPARE(rows.size(), same.size());
        for (qsizetype index = 0; index < rows.size(); ++index)
            QVERIFY(rows.at(index).fills == same.at(index).fills);
        QVERIFY(play(other).first().fills != rows.first().fills);
        SampleRandom left(1);
        SampleRandom right(1);
        QCOMPARE(sampleBlob(rows.last(), left), sampleBlob(rows.last(), right));
    }

    void aBlobSaysWhatItsOrderSaysInTheExchangesOwnWords()
    {
        SampleRandom random(7);
        for (qsizetype index = m_orders.size() - 2000; index < m_orders.size(); ++index) {
            const auto &order = m_orders.at(index);
            const auto key = sampleBlobKey(order);
            QVERIFY(key.has_value());
            QCOMPARE(orderLogName(*key)->orderId, order.first().orderId);
            const auto bytes = sampleBlob(order, random);
            const auto blob = QJsonDocument::fromJson(bytes).object();
            QCOMPARE(blob[u"order_id"_s].toString(), order.first().orderId);
            QCOMPARE(blob[u"status"_s].toString(), toText(order.first().status));
            const auto calls = blob[u"calls"_s].toArray();
            const auto body = calls.first()[u"request"_s][u"body"_s];
            const bool mexc = order.first().exchange == ExchangeId::Mexc;
            QCOMPARE(body[u"symbol"_s].toString().contains(u'_'), mexc);
            QCOMPARE(body[u"side"_s].isDouble(), mexc);
            const auto answer = calls.first()[u"response"_s][u"body"_s];
            if (order.failed()) {
                QCOMPARE(calls.size(), qsizetype(1));
                QVERIFY(answer[u"retCode"_s].toInt() != 0 || answer[u"code"_s].toInt() != 0);
            } else {
                QVERIFY(bytes.contains(order.first().orderId.toUtf8()));
                QVERIFY(!blob[u"stream"_s].toArray().isEmpty());
            }
            QVERIFY(!bytes.contains("SIGN\": \"0"));
        }
    }
};

HOOX_TEST(SampleTraderTest);
#include "SampleTraderTest.moc"
