#include "storage/spool/OrderLog.h"

#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class OrderLogTest : public QObject
{
    Q_OBJECT

    static OrderRecord record()
    {
        OrderRecord order{u"11111111-2222-4333-8444-555555555555"_s};
        order.orderId = u"1321003749386327552"_s;
        order.symbol = u"BTCUSDT"_s;
        order.action = u"LONG"_s;
        order.status = u"Filled"_s;
        order.createdAt = 1'779'158'827;
        order.loggedAt = QDateTime::fromSecsSinceEpoch(order.createdAt, Qt::UTC);
        order.operatorName = u"ops@desk-1"_s;
        order.profile = u"live"_s;
        return order;
    }
    static QJsonValue clean(const QByteArray &json, const QVector<QByteArray> &secrets, RedactionReceipt &receipt)
    {
        const auto document = QJsonDocument::fromJson('[' + json + ']');
        return orderlog::withoutSecrets(document.array().at(0), secrets, receipt);
    }
    static QByteArray text(const QJsonValue &value)
    {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    }

private Q_SLOTS:
    void theRecordHasAllOfTheOrderAndItsKey_BL1()
    {
        auto order = record();
        order.calls = {QJsonObject{{u"request"_s, QJsonObject{{u"method"_s, u"POST"_s}}}}};
        order.timeline = {QJsonObject{{u"step"_s, u"sent"_s}}};
        const auto log = orderlog::make(order, {});
        QVERIFY(log);
        QCOMPARE(log->key.text(), u"logs/bybit/BTCUSDT/2026-05-19/order-1321003749386327552.json"_s);
        const auto json = QJsonDocument::fromJson(log->bytes).object();
        for (const auto *member :
             {"request_id", "order_id", "exchange", "symbol", "action", "side", "status", "fill_ids", "logged_at",
              "calls", "stream", "timeline", "operator", "profile", "redaction"})
            QVERIFY2(json.contains(QString::fromLatin1(member)), member);
        QCOMPARE(json.value(u"redaction"_s).toObject().value(u"masks"_s).toInt(), 0);
    }

    void anOrderWithoutTheExchangesIdHasItsRequestId()
    {
        auto order = record();
        order.orderId.clear();
        QVERIFY(orderlog::keyOf(order)->text().endsWith(u"/order-11111111-2222-4333-8444-555555555555.json"_s));
        order.requestId = u"../a/b\n%"_s;
        QVERIFY(orderlog::keyOf(order)->text().endsWith(u"/order-..%2Fa%2Fb%0A%25.json"_s));
        order.requestId.clear();
        QCOMPARE(orderlog::keyOf(order).error().cause, Error::Cause::BadKey);
    }

    void secretsAreMaskedAtAnyDepth_BL1_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
        row("a header", "{\"headers\":{\"X-BAPI-API-KEY\":\"s3cr3t-value\"}}");
        row("a signature", "{\"headers\":{\"X-BAPI-SIGN\":\"s3cr3t-value\"}}");
        row("MEXC's", "{\"headers\":{\"ApiKey\":\"s3cr3t-value\",\"Signature\":\"s3cr3t-value\"}}");
        row("Binance's", "{\"headers\":{\"x-mbx-apikey\":\"s3cr3t-value\"}}");
        row("an authorization", "{\"Authorization\":\"Bearer s3cr3t-value\"}");
        row("headers as pairs", "[[\"Authorization\",\"s3cr3t-value\"]]");
        row("headers as objects", "[{\"name\":\"Cookie\",\"value\":\"s3cr3t-value\"}]");
        row("headers as objects, other case", "[{\"Value\":\"s3cr3t-value\",\"Key\":\"X-API-KEY\"}]");
        row("in an array", "[[[{\"secret\":\"s3cr3t-value\"}]]]");
        row("an object that is named so", "{\"credential\":{\"a\":[\"s3cr3t-value\"]}}");
        row("an address", "{\"url\":\"https://e/x?symbol=A&signature=s3cr3t-value&b=1\"}");
        row("MEXC's sign", "{\"url\":\"https://e/x?sign=s3cr3t-value\"}");
        row("a session", "{\"listenKey\":\"s3cr3t-value\"}");
        row("a text with JSON in it", "{\"body\":\"{\\\"apiKey\\\":\\\"s3cr3t-value\\\",\\\"qty\\\":1}\"}");
        row("a line of a log", "\"authorization: Basic s3cr3t-value\"");
        row("a number", "{\"passphrase\": 12345678}");
    }
    void secretsAreMaskedAtAnyDepth_BL1()
    {
        QFETCH(QByteArray, json);
        RedactionReceipt receipt;
        const auto masked = text(clean(json, {}, receipt));
        QVERIFY2(!masked.contains("s3cr3t-value") && !masked.contains("12345678"), masked.constData());
        QVERIFY(receipt.masks >= 1);
        QCOMPARE(receipt.paths.size(), receipt.masks);
    }

    void givenSecretsAreMaskedWhereverTheyStand_BL1_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &json) {
            // A quotation mark of a text, and of a text within a text.
            auto escaped = json;
            QTest::newRow(name) << escaped.replace('#', "\\\"").replace('@', "\\\\\\\"");
        };
        row("a value", "{\"note\":\"it is a/b+c#d==\"}");
        row("a name", "{\"a/b+c#d==\":1}");
        row("percent-encoded", "{\"q\":\"x=a%2Fb%2Bc%22d%3D%3D\"}");
        row("in Base64", "{\"q\":\"" + QByteArray("a/b+c\"d==").toBase64() + "\"}");
        row("in a text with JSON in it", "{\"q\":\"{#k#:#a/b+c@d==#}\"}");
        row("with escapes", "{\"q\":\"\\u0061/b+c#d==\"}");
    }
    void givenSecretsAreMaskedWhereverTheyStand_BL1()
    {
        QFETCH(QByteArray, json);
        const QVector<QByteArray> secrets{"a/b+c\"d==\n", "ab"};
        auto order = record();
        order.calls = {QJsonDocument::fromJson(json).object()};
        const auto log = orderlog::make(order, secrets);
        QVERIFY(log);
        QVERIFY(!orderlog::holdsSecret(log->bytes, secrets));
        QVERIFY(log->receipt.masks >= 1);
        const auto redaction = QJsonDocument::fromJson(log->bytes).object().value(u"redaction"_s).toObject();
        QCOMPARE(redaction.value(u"masks"_s).toInteger(), log->receipt.masks);
        QVERIFY(redaction.value(u"paths"_s).toArray().at(0).toString().startsWith(u"calls[0]"_s));
    }

    void aNumberThatIsASecretIsMaskedToo()
    {
        RedactionReceipt receipt;
        QVERIFY(!text(clean("{\"pin\":87654321}", {"87654321"}, receipt)).contains("87654321"));
    }

    void aSecretThatWouldStayIsRefused_BL1()
    {
        auto order = record();
        // Our own words hold it: whatever that is, it does not leave.
        QCOMPARE(orderlog::make(order, {"timeline"}).error().kind, Error::Kind::Refused);
        order.orderId = order.requestId = u"the-secret"_s;
        const auto refused = orderlog::make(order, {"the-secret"});
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(!refused.error().detail.contains(u"the-secret"_s) &&
                !refused.error().subject.contains(u"the-secret"_s));
    }

    void deepAndLargeOnesAreBounded_BL1()
    {
        QByteArray deep;
        for (int n = 0; n < 400; ++n)
            deep += "{\"a\":";
        deep += "\"end\"" + QByteArray(400, '}');
        RedactionReceipt receipt;
        QVERIFY(!text(clean(deep, {}, receipt)).contains("end"));
        QCOMPARE(receipt.leftOut, 1);

        auto order = record();
        for (int n = 0; n < 40; ++n)
            order.stream.append(QString(512 * 1024, QChar(u'x')));
        const auto log = orderlog::make(order, {});
        QVERIFY(log);
        QVERIFY(log->bytes.size() < orderlog::kLargestRecord + 1024 * 1024);
        QVERIFY(log->receipt.leftOut > 0);
        QVERIFY(log->bytes.contains("\"request_id\""));
    }

    void longTextsTakeNoTimeToSpeakOf()
    {
        RedactionReceipt receipt;
        QElapsedTimer timer;
        timer.start();
        for (const auto *piece : {"token", "\"", "\\\"", "api_key=", "Bearer ", "a-"})
            (void)orderlog::withoutSecrets(QString::fromLatin1(piece).repeated(200'000), {"some-secret"}, receipt);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void realPayloadsKeepWhatTheySay_BL1()
    {
        const QString folder = QStringLiteral(HOOX_SHARED_DATA) + u"/exchange-payloads"_s;
        if (!QFile::exists(folder))
            QSKIP("the exchanges' payloads are not there (HOOX_SHARED_DATA)");
        int files = 0;
        for (QDirIterator each(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto document = QJsonDocument::fromJson(file.readAll());
            if (document.isNull())
                continue;
            ++files;
            const auto payload = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            RedactionReceipt receipt;
            const auto kept = orderlog::withoutSecrets(payload, {"not-in-there-at-all"}, receipt);
            if (receipt.masks == 0)
                QCOMPARE(kept, payload);
            for (const auto &path : std::as_const(receipt.paths))
                QVERIFY2(path.contains(
                             QRegularExpression(u"sign|key|token|secret"_s, QRegularExpression::CaseInsensitiveOption)),
                         qPrintable(file.fileName() + u' ' + path));
        }
        QVERIFY(files > 50);
    }

    void theRowsOfAnOrderTakeAFractionOfItsLog_BL1()
    {
        Fill fill;
        fill.id = fill.requestId = u"11111111-2222-4333-8444-555555555555"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = u"1321003749386327552"_s;
        const auto bytes = orderlog::structuredBytes({fill, fill});
        QVERIFY(bytes > 300 && bytes < 600);
    }
};

HOOX_TEST(OrderLogTest);
#include "OrderLogTest.moc"
