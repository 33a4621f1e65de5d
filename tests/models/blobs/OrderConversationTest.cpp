#include "models/blobs/OrderConversation.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class OrderConversationTest : public QObject
{
    Q_OBJECT

    static QStringList turnsOf(const QByteArray &bytes)
    {
        QStringList told;
        const auto json = JsonDocument::parse(bytes);
        for (const auto &turn : conversationOf(**json))
            told.append(u"%1 %2 %3 %4"_s.arg(turn.at.isValid() ? turn.at.toString(u"mm:ss.zzz"_s) : u"-"_s)
                            .arg(static_cast<int>(turn.kind))
                            .arg(turn.what, turn.lapseMs ? QString::number(*turn.lapseMs) : u"-"_s));
        return told;
    }

private Q_SLOTS:
    void callsAndStreamStandInTheOrderOfTime_BL4()
    {
        QCOMPARE(
            turnsOf(
                "{\"stream\":[{\"received_at_ms\":1779158818100,\"message\":{\"topic\":\"execution\"}},"
                "{\"T\":1779158819000,\"e\":\"ORDER_TRADE_UPDATE\"}],"
                "\"timeline\":[{\"step\":\"sent\",\"ms\":4}],"
                "\"calls\":[{\"request\":{\"method\":\"POST\",\"url\":\"https://x/v5\",\"sent_at_ms\":1779158818004},"
                "\"response\":{\"status\":200,\"latency_ms\":208,\"received_at_ms\":1779158818212}}]}"),
            (QStringList{u"- 0 sent 4"_s, u"46:58.004 1 POST https://x/v5 -"_s, u"46:58.100 3 execution -"_s,
                         u"46:58.212 2 200 208"_s, u"46:59.000 3 ORDER_TRADE_UPDATE -"_s}));
    }

    void oneCallAtTheRootIsAConversationToo_BL4()
    {
        QCOMPARE(turnsOf("{\"request\":{\"method\":\"POST\",\"path\":\"/v5/order/create\"},"
                         "\"response\":{\"status\":200,\"body\":{\"time\":1779158818212}},\"stream\":[{\"a\":1}]}"),
                 (QStringList{u"- 1 POST /v5/order/create -"_s, u"46:58.212 2 200 -"_s, u"- 3  -"_s}));
    }

    void whatIsNoOrdersLogHasNoTurns_BL4()
    {
        for (const auto *bytes : {"{}", "[]", "1", "{\"stream\":[{}]}", "{\"calls\":{}}",
                                  "{\"calls\":[1,{\"request\":2}]}", "{\"request\":\"text\"}"})
            QVERIFY2(turnsOf(bytes).isEmpty(), bytes);
    }

    void turnsAreBounded_BL4()
    {
        const auto json =
            JsonDocument::parse("{\"request\":{},\"stream\":[" + QByteArray("{},").repeated(20'000) + "{}]}");
        QCOMPARE(conversationOf(**json).size(), kMostTurns);
    }
};

HOOX_TEST(OrderConversationTest);
#include "OrderConversationTest.moc"
