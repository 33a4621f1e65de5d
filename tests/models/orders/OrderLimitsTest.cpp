#include "models/orders/OrderLimits.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OrderLimitsTest : public QObject
{
    Q_OBJECT

    using Kind = LimitBreach::Kind;

    static OrderTicket ticket(Action action = Action::Long, double quantity = 1)
    {
        return {u"req-1"_s, ExchangeId::Bybit, u"BTCUSDT"_s, action, quantity, {}, 1, false, {}};
    }

    /// A price of 100, no limit in the config, flat, nothing sent.
    static OrderFacts facts()
    {
        OrderFacts facts;
        facts.lastPrice = 100;
        facts.priceAge = 5s;
        facts.maxPositionSize.isRead = true;
        facts.held.isKnown = true;
        return facts;
    }

    static HeldPosition held(PositionSide side, double size)
    {
        Position position;
        position.symbol = u"BTCUSDT"_s;
        position.side = side;
        position.size = size;
        return {true, position};
    }

    static Profile profile() { return newProfile(u"desk"_s, Profile::Kind::Embedded); }

    static QVector<LimitBreach> none() { return {}; }

    static SentOrder sent(const QString &id, std::chrono::milliseconds age, double quantity = 7)
    {
        auto order = ticket(Action::Long, quantity);
        order.requestId = id;
        return {order, age};
    }

private Q_SLOTS:
    void withoutLimitsAnOrderGoes_KR37()
    {
        QCOMPARE(limitBreaches(ticket(), facts(), profile()), none());
        auto blind = facts();
        blind.lastPrice.reset();
        QCOMPARE(limitBreaches(ticket(), blind, profile()), none());
    }

    void quantityIsWhatTheGatewayTakes_KR37_data()
    {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("most") << 1'000'000.0 << false;
        QTest::newRow("more") << 1'000'001.0 << true;
        QTest::newRow("nothing") << 0.0 << true;
        QTest::newRow("negative") << -1.0 << true;
        QTest::newRow("no number") << qQNaN() << true;
        QTest::newRow("endless") << qInf() << true;
    }

    void quantityIsWhatTheGatewayTakes_KR37()
    {
        QFETCH(const double, quantity);
        QFETCH(const bool, isBroken);
        const auto breaches = limitBreaches(ticket(Action::Long, quantity), facts(), profile());
        QCOMPARE(breaches.size(), isBroken ? 1 : 0);
        if (isBroken)
            QCOMPARE(breaches.first().source, u"gateway.quantity"_s);
    }

    void notionalIsHeldAgainstTheWorstPriceKnown_KR37()
    {
        auto desk = profile();
        desk.maxOrderNotional = 500;
        QCOMPARE(limitBreaches(ticket(Action::Long, 5), facts(), desk), none());
        QCOMPARE(limitBreaches(ticket(Action::Short, 5.01), facts(), desk),
                 (QVector<LimitBreach>{{Kind::Notional, 500.0, 501.0, u"profile.max_order_notional"_s}}));
        auto limit = ticket(Action::Long, 4);
        limit.price = 130;
        QCOMPARE(limitBreaches(limit, facts(), desk).value(0).actual, 520.0);
        // A low price on a ticket is no promise: the last print counts too.
        limit.price = 1;
        limit.quantity = 6;
        QCOMPARE(limitBreaches(limit, facts(), desk).value(0).actual, 600.0);
    }

    void anUnknownOrOldPriceBreaksEveryLimitThatNeedsOne_KR37_data()
    {
        QTest::addColumn<double>("price");
        QTest::addColumn<int>("hours");
        QTest::newRow("none") << 0.0 << 0;
        QTest::newRow("no number") << qQNaN() << 0;
        QTest::newRow("old") << 100.0 << 25;
    }

    void anUnknownOrOldPriceBreaksEveryLimitThatNeedsOne_KR37()
    {
        QFETCH(const double, price);
        QFETCH(const int, hours);
        auto blind = facts();
        blind.lastPrice = price;
        blind.priceAge = std::chrono::hours(hours);
        blind.maxPositionSize.value = "1000";
        auto desk = profile();
        desk.maxOrderNotional = 500;
        desk.priceBandPercent = 5;
        QCOMPARE(limitBreaches(ticket(), blind, desk),
                 (QVector<LimitBreach>{{Kind::NoPrice, 500.0, {}, u"profile.max_order_notional"_s},
                                       {Kind::NoPrice, 1000.0, {}, u"trade:max_position_size"_s}}));
        // Its own price tells what a limit order costs, and not how far that is from the market.
        auto limit = ticket();
        limit.price = 100;
        QCOMPARE(limitBreaches(limit, blind, desk),
                 (QVector<LimitBreach>{{Kind::NoPrice, 5.0, {}, u"profile.price_band_percent"_s}}));
    }

    void positionSizeIsWhatWouldBeHeldAfterwards_KR37_data()
    {
        QTest::addColumn<HeldPosition>("before");
        QTest::addColumn<OrderTicket>("order");
        QTest::addColumn<double>("actual"); // 0: it may go
        const HeldPosition flat{true, {}};
        QTest::newRow("opens") << flat << ticket(Action::Long, 10) << 0.0;
        QTest::newRow("opens too much") << flat << ticket(Action::Short, 10.5) << 1050.0;
        QTest::newRow("adds") << held(PositionSide::Long, 6) << ticket(Action::Long, 4) << 0.0;
        QTest::newRow("adds too much") << held(PositionSide::Long, 6) << ticket(Action::Long, 5) << 1100.0;
        QTest::newRow("reduces a large one") << held(PositionSide::Long, 50) << ticket(Action::Short, 1) << 0.0;
        QTest::newRow("turns over") << held(PositionSide::Long, 5) << ticket(Action::Short, 15) << 0.0;
        QTest::newRow("turns over too far") << held(PositionSide::Long, 5) << ticket(Action::Short, 16) << 1100.0;
    }

    void positionSizeIsWhatWouldBeHeldAfterwards_KR37()
    {
        QFETCH(const HeldPosition, before);
        QFETCH(const OrderTicket, order);
        QFETCH(const double, actual);
        auto known = facts();
        known.maxPositionSize.value = "1000";
        known.held = before;
        QVector<LimitBreach> wanted;
        if (actual > 0)
            wanted.append({Kind::PositionSize, 1000.0, actual, u"trade:max_position_size"_s});
        QCOMPARE(limitBreaches(order, known, profile()), wanted);
    }

    void aLimitThatCannotBeReadIsBroken_KR37_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const auto &value : {"1000 USD", "\"1000\"", "-5", "0", "1e3", "", "nan", "inf", "lots", " 5"})
            QTest::newRow(qPrintable(u'"' + QString::fromLatin1(value) + u'"')) << QByteArray(value);
    }

    void aLimitThatCannotBeReadIsBroken_KR37()
    {
        QFETCH(const QByteArray, value);
        auto known = facts();
        known.maxPositionSize.value = value;
        const QVector<LimitBreach> unreadable{{Kind::Unreadable, {}, {}, u"trade:max_position_size"_s}};
        QCOMPARE(limitBreaches(ticket(), known, profile()), unreadable);
        known.maxPositionSize = {}; // the config did not answer
        QCOMPARE(limitBreaches(ticket(), known, profile()), unreadable);
    }

    void whoDoesNotKnowWhatIsHeldOpensNothingUnderALimit_KR37()
    {
        auto known = facts();
        known.maxPositionSize.value = "1000";
        known.held = {};
        QCOMPARE(limitBreaches(ticket(), known, profile()),
                 (QVector<LimitBreach>{{Kind::PositionUnknown, 1000.0, {}, u"trade:max_position_size"_s}}));
    }

    void aCloseIsBoundedByWhatIsHeldAlone_KR37_OR2()
    {
        auto desk = profile();
        desk.maxOrderNotional = 1;
        auto known = facts();
        known.lastPrice.reset();
        known.maxPositionSize.value = "1";
        known.held = held(PositionSide::Long, 5);
        auto close = ticket(Action::Close, 5);
        close.closes = PositionSide::Long;
        QCOMPARE(limitBreaches(close, known, desk), none());
        close.quantity = 5.1;
        QCOMPARE(limitBreaches(close, known, desk), (QVector<LimitBreach>{{Kind::Quantity, 5.0, 5.1, u"position"_s}}));
        close.closes = PositionSide::Short;
        QCOMPARE(limitBreaches(close, known, desk),
                 (QVector<LimitBreach>{{Kind::NoPosition, 0.0, 5.1, u"position"_s}}));
        known.held.position.reset();
        QCOMPARE(limitBreaches(close, known, desk).value(0).kind, Kind::NoPosition);
        known.held = {};
        QCOMPARE(limitBreaches(close, known, desk).value(0).kind, Kind::PositionUnknown);
    }

    void aPriceOutsideTheBandIsBroken_KR37()
    {
        auto desk = profile();
        desk.priceBandPercent = 5;
        auto limit = ticket();
        for (const double price : {95.0, 100.0, 105.0}) {
            limit.price = price;
            QCOMPARE(limitBreaches(limit, facts(), desk), none());
        }
        limit.price = 110;
        QCOMPARE(limitBreaches(limit, facts(), desk),
                 (QVector<LimitBreach>{{Kind::PriceBand, 5.0, 10.0, u"profile.price_band_percent"_s}}));
        limit.price = 90;
        limit.action = Action::Short;
        QCOMPARE(limitBreaches(limit, facts(), desk).value(0).actual, 10.0);
        limit.price = qQNaN();
        QCOMPARE(limitBreaches(limit, facts(), desk).value(0).kind, Kind::PriceBand);
    }

    void moreThanTheDesksRateWaits_KR37()
    {
        auto desk = profile();
        desk.ordersPerMinute = 2;
        auto busy = facts();
        busy.recent = {sent(u"a"_s, 59s), sent(u"b"_s, 60s)};
        QCOMPARE(limitBreaches(ticket(), busy, desk), none());
        busy.recent.append(sent(u"c"_s, 1s));
        QCOMPARE(limitBreaches(ticket(), busy, desk),
                 (QVector<LimitBreach>{{Kind::Rate, 2.0, 3.0, u"profile.orders_per_minute"_s}}));
    }

    void theSameRequestIsADuplicateAndTheSameOrderLooksAlike_KR37_OR4()
    {
        auto busy = facts();
        busy.recent = {sent(u"req-1"_s, 3h)};
        QCOMPARE(limitBreaches(ticket(), busy, profile()),
                 (QVector<LimitBreach>{{Kind::Duplicate, {}, {}, u"desk.recent_orders"_s}}));
        busy.recent = {sent(u"other"_s, 40s, 1), sent(u"another"_s, 20s, 1)};
        QCOMPARE(limitBreaches(ticket(), busy, profile()),
                 (QVector<LimitBreach>{{Kind::LookAlike, 60.0, 20.0, u"desk.recent_orders"_s}}));
        QVERIFY(mayBeOverruled(Kind::LookAlike));
        auto test = ticket();
        test.test = true;
        QCOMPARE(limitBreaches(test, busy, profile()), none());
        busy.recent = {sent(u"other"_s, 61s, 1), sent(u"more"_s, 1s, 2)};
        QCOMPARE(limitBreaches(ticket(), busy, profile()), none());
    }

    void onlyALookAlikeMayBeOverruled_KR37_OR4()
    {
        for (int kind = 0; kind <= static_cast<int>(Kind::Unreadable); ++kind) {
            QCOMPARE(mayBeOverruled(static_cast<Kind>(kind)), kind == static_cast<int>(Kind::LookAlike));
            QVERIFY(!toText(static_cast<Kind>(kind)).isEmpty());
        }
    }

    void everyBrokenLimitIsNamed_KR37()
    {
        auto desk = profile();
        desk.maxOrderNotional = 10;
        desk.priceBandPercent = 1;
        desk.ordersPerMinute = 1;
        auto busy = facts();
        busy.maxPositionSize.value = "50";
        busy.recent = {sent(u"req-1"_s, 1s)};
        auto order = ticket();
        order.price = 200;
        QStringList kinds;
        for (const auto &breach : limitBreaches(order, busy, desk))
            kinds.append(toText(breach.kind));
        QCOMPARE(kinds, (QStringList{u"notional"_s, u"position_size"_s, u"price_band"_s, u"duplicate"_s, u"rate"_s}));
    }
};

HOOX_TEST(OrderLimitsTest);
#include "OrderLimitsTest.moc"
