#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/orders/OrdersBench.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

Appearance &ordersDressedIn(Theme::Kind kind, double scale)
{
    auto &appearance = dressedAppearance();
    appearance.setTheme(kind);
    appearance.setTextScale(scale);
    return appearance;
}

/// An order of each kind of end, the last one without an answer.
void fillWithOrders(OrdersBench &bench)
{
    using Verdict = GatewayVerdict;
    using Cause = GatewayCause;
    const auto send = [&bench](const GatewayReply &reply, double quantity, const QString &symbol, Action action) {
        auto order = bench.ticket(quantity, symbol);
        order.action = action;
        order.price = symbol == u"ETHUSDT" ? std::optional(3021.1) : std::nullopt;
        auto answer = reply;
        if (reply.verdict == Verdict::Executed) {
            auto priced = order;
            priced.price = symbol == u"BTCUSDT" ? 64508.59 : symbol == u"ETHUSDT" ? 3021.1 : 145.21;
            answer = bench.paperReply(priced);
        }
        bench.gateway.replies.push_back(answer);
        (void)bench.submit(order);
        bench.pass(std::chrono::seconds(71));
    };
    send(ScriptedGateway::reply(Verdict::Executed), 0.5, u"BTCUSDT"_s, Action::Long);
    send(ScriptedGateway::reply(Verdict::Executed), 2, u"ETHUSDT"_s, Action::Short);
    auto rejected = ScriptedGateway::reply(Verdict::Refused, Cause::ExchangeRejected, 200);
    rejected.words = u"110007 balance not enough"_s;
    send(rejected, 120, u"SOLUSDT"_s, Action::Long);
    send(ScriptedGateway::reply(Verdict::Executed), 120, u"SOLUSDT"_s, Action::Long);
    send(ScriptedGateway::reply(Verdict::Refused, Cause::RateLimited, 429), 1, u"ETHUSDT"_s, Action::Long);
    send(ScriptedGateway::reply(Verdict::Queued, Cause::None, 202), 0.25, u"BTCUSDT"_s, Action::Long);
    bench.clock.advance(std::chrono::minutes(2));
    bench.kill->refresh();
    (void)QTest::qWaitFor([&bench] { return bench.desk->bar() == DeskBar::None; });
    bench.leaveUnresolved();
    bench.pass(std::chrono::seconds(41));
}

} // namespace

/// How the page looks.
class OrdersPageLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dressedAppearance(); }

    void nothingIsCutInAnyThemeAndSize_UI4_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        const auto row = [](const char *name, Theme::Kind theme, double scale, const QSize &size) {
            QTest::newRow(name) << static_cast<int>(theme) << scale << size;
        };
        row("light", Theme::Kind::Light, 1.0, {1272, 780});
        row("dark", Theme::Kind::Dark, 1.0, {1272, 780});
        row("contrast", Theme::Kind::HighContrastLight, 1.0, {1272, 780});
        row("contrast-dark", Theme::Kind::HighContrastDark, 1.0, {1272, 780});
        row("large", Theme::Kind::Light, 2.0, {1376, 730});
        row("small-window", Theme::Kind::Light, 1.0, {856, 560});
    }

    void nothingIsCutInAnyThemeAndSize_UI4()
    {
        QFETCH(const int, theme);
        QFETCH(const double, scale);
        QFETCH(const QSize, size);
        OrdersBench bench(ProfileKind::RealMoney, ordersDressedIn(static_cast<Theme::Kind>(theme), scale));
        fillWithOrders(bench);
        bench.open(size);
        const auto name = u"orders-"_s + QString::fromUtf8(QTest::currentDataTag());
        const bool isNarrow = bench.find<QWidget>(u"ordersView"_s)->isVisible();
        bench.typeOrder();
        Q_EMIT bench.appearance.secondPassed();
        QTest::qWait(40);
        takePicture(*bench.page, name);
        if (isNarrow) {
            QTest::mouseClick(bench.find<QWidget>(u"ordersView-0"_s), Qt::LeftButton);
            QTest::qWait(40);
            takePicture(*bench.page, name + u"-ticket"_s);
        }
        bench.click(u"ticketReview"_s);
        QTest::qWait(40);
        takePicture(*bench.page, name + u"-review"_s);
        const auto *send = bench.find<QPushButton>(u"reviewSend"_s);
        QVERIFY2(bench.page->rect().contains(QRect(send->mapTo(bench.page.get(), QPoint(0, 0)), send->size())),
                 "Send is whole in the window");
        bench.page->openOrder(bench.desk->unresolved().constLast().number, true);
        QTest::qWait(40);
        takePicture(*bench.page, name + u"-order"_s);
    }

    void emptyBarredAndRefused_UI4()
    {
        OrdersBench bench(ProfileKind::Paper);
        bench.open();
        QTest::qWait(40);
        takePicture(*bench.page, u"orders-empty"_s);
        bench.typeOrder(u"0,05"_s);
        bench.engage();
        Q_EMIT bench.appearance.secondPassed();
        QTest::qWait(40);
        takePicture(*bench.page, u"orders-engaged"_s);
    }
};

HOOX_TEST(OrdersPageLookTest);
#include "OrdersPageLookTest.moc"
