#include "app/Composition.h"
#include "storage/gateway/OrderGateway.h"
#include "storage/ledger/Ledger.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/profile/ProfileStore.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Where the orders of each kind of profile go.
class OrderPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<Composition> composed(const Profile &profile)
    {
        const ProfileStore store(Workspace(m_folder.path()).profilesFolder());
        if (!store.write(profile))
            return nullptr;
        auto secrets = std::make_shared<HeldSecrets>();
        secrets->hold(SecretName::WebhookKey, "webhook-key-1234");
        auto parts = Composition::open(m_folder.path(), profile.name, secrets);
        return parts ? std::move(*parts) : nullptr;
    }

    static OrderTicket ticket()
    {
        return {u"req-1"_s, ExchangeId::Mexc, u"BTCUSDT"_s, Action::Long, 2, {}, 1, false, {}};
    }

private Q_SLOTS:
    void anEmbeddedProfileFillsAtTheLastPriceOfItsLedger_OR2()
    {
        const auto parts = composed(newProfile(u"embedded"_s, Profile::Kind::Embedded));
        QVERIFY(parts);
        auto *const orders = parts->orderGateway();
        QVERIFY(orders);
        QCOMPARE(orders->kind(), OrderGateway::Kind::Paper);
        NoProgress progress;
        QVERIFY(createLedger(parts->workspace().ledgerFile(), parts->clock(), progress));
        QCOMPARE(await(orders->submit(ticket()))->cause, GatewayCause::NoPrice);
        auto order = ticket();
        order.requestId = u"req-0"_s;
        order.price = 61'000;
        const auto first = await(orders->submit(order)).value();
        QCOMPARE(first.verdict, GatewayVerdict::Executed);
        QVERIFY(await(parts->ledger().record(first.fills.first())));
        const auto second = await(orders->submit(ticket())).value();
        QCOMPARE(second.fills.value(0).price, 61'000.0);
    }

    void aGatewayTakesOrdersUnlessCloudflaresIsOnPaper_OR2_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("paper");
        QTest::addColumn<bool>("hasGateway");
        QTest::addColumn<bool>("takesOrders");
        const auto edge = static_cast<int>(Profile::Kind::LocalEdge);
        const auto cloudflare = static_cast<int>(Profile::Kind::Cloudflare);
        QTest::newRow("local edge") << edge << true << true << true;
        QTest::newRow("local edge without a gateway") << edge << true << false << false;
        QTest::newRow("Cloudflare") << cloudflare << false << true << true;
        QTest::newRow("Cloudflare on paper") << cloudflare << true << true << false;
        QTest::newRow("Cloudflare without a gateway") << cloudflare << false << false << false;
    }

    void aGatewayTakesOrdersUnlessCloudflaresIsOnPaper_OR2()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, paper);
        QFETCH(const bool, hasGateway);
        QFETCH(const bool, takesOrders);
        FaultServer server;
        server.answer({200, {}, R"({"success":true,"tradeResult":{"orderId":"7"}})"});
        auto profile = newProfile(u"remote"_s, static_cast<Profile::Kind>(kind));
        profile.paper = paper;
        profile.places = localEdgePlaces(server.origin()).value();
        profile.places.gatewayUrl = hasGateway ? server.url(u"/webhook"_s) : QUrl();
        const auto parts = composed(profile);
        QVERIFY(parts);
        auto *const orders = parts->orderGateway();
        QCOMPARE(orders != nullptr, takesOrders);
        if (orders == nullptr)
            return;
        QCOMPARE(orders->kind(), OrderGateway::Kind::Webhook);
        QCOMPARE(await(orders->submit(ticket()))->orderId, u"7"_s);
        QCOMPARE(server.count("POST", "/webhook"), 1);
    }
};

HOOX_TEST(OrderPlaceTest);
#include "OrderPlaceTest.moc"
