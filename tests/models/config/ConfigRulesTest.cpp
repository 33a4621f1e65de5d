#include "models/config/ConfigRules.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ConfigRulesTest : public QObject
{
    Q_OBJECT

    static void addRows(const char *key, const QByteArrayList &good, const QByteArrayList &bad)
    {
        const auto add = [&](const QByteArray &value, bool allowed) {
            const auto row = QByteArray(key) + (allowed ? " takes " : " refuses ") + value.left(40).toPercentEncoding();
            QTest::newRow(row.constData()) << QString::fromLatin1(key) << value << allowed;
        };
        for (const auto &value : good)
            add(value, true);
        for (const auto &value : bad)
            add(value, false);
    }

    static QByteArray addresses(int count)
    {
        return "[" + QByteArray("\"10.0.0.1\",").repeated(count).chopped(1) + "]";
    }

private Q_SLOTS:
    void secretsInTheConfigAreKnownByTheirKeys()
    {
        for (const auto &key :
             {u"agent:openai_key"_s, u"agent:google_key"_s, u"bot:token"_s, u"mail:apiKey"_s, u"x_secret"_s})
            QVERIFY2(holdsSecret(key), qPrintable(key));
        for (const auto &key : {u"trade:kill_switch"_s, u"agent:model"_s, u"trade:max_position_size"_s, u"monkey"_s})
            QVERIFY2(!holdsSecret(key), qPrintable(key));
    }

    void eachKnownKeyTakesWhatItsReadersUnderstand_KV3_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("allowed");
        for (const auto *key : {"routing:dynamic:enabled", "webhook:tradingview:ip_check_enabled"})
            addRows(key, {"true", "false"}, {"", "1", "yes", "\"true\"", " true", "TRUE"});
        for (const auto *key : {"trade:max_daily_drawdown_percent", "trade:trailing_stop_percent"})
            addRows(key, {"0", "100", "2.5"}, {"", "100.01", "-1", "nan", "inf", "1e1", "5%", "1,5", "0x10", "1.2.3"});
        for (const auto *key : {"trade:default_leverage", "trade:max_position_size"})
            addRows(key, {"1", "0.001", "250000"}, {"", "0", "0.0", "-3", "10x", ".5", "5.", " 5", "1e400"});
        for (const auto *key : {"trade:routing", "exchanges:default_routing"})
            addRows(key, {"bybit", "bybit, binance", "[\"mexc\",\"bybit\"]", "binance,bybit,mexc"},
                    {"", "[]", "kraken", "bybit,", "bybit,bybit", "Bybit", "[1]", "[\"bybit\"", "{\"a\":1}"});
        addRows("webhook:queue_mode", {"failover", "queue_everywhere"}, {"", "queue", "true", "Failover"});
        addRows("webhook:tradingview:allowed_ips",
                {"[\"52.89.214.238\"]", "[\"10.0.0.0/8\", \"::1\", \"2001:db8::/32\"]", addresses(500)},
                {"", "[]", "52.89.214.238", "[\"52.89.214.256\"]", "[\"10.0.0.0/33\"]", "[\"::/129\"]", "[\"10.0.0\"]",
                 "[\"10.0.0.1/\"]", "[\"10.0.0.1/+8\"]", "[7]", "[[\"10.0.0.1\"]]", "[\"10.0.0.1\\u0000x\"]",
                 "[\"" + QByteArray(65, 'f') + "\"]", "\xef\xbb\xbf[\"10.0.0.1\"]", addresses(501)});
    }

    void eachKnownKeyTakesWhatItsReadersUnderstand_KV3()
    {
        QFETCH(const QString, key);
        QFETCH(const QByteArray, value);
        QFETCH(const bool, allowed);
        const auto checked = checkConfigValue(key, value);
        QCOMPARE(checked.has_value(), allowed);
        if (allowed)
            return;
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
        QCOMPARE(checked.error().subject, key);
        QVERIFY(checked.error().detail.startsWith(u"allowed "));
    }

    void everyKeyHasOneTypeForEditorCheckAndColumn_KV3()
    {
        QCOMPARE(configTypeOf(u"routing:dynamic:enabled"_s), ConfigType::Boolean);
        QCOMPARE(configTypeOf(u"trade:trailing_stop_percent"_s), ConfigType::Percent);
        QCOMPARE(configTypeOf(u"trade:max_position_size"_s), ConfigType::Number);
        QCOMPARE(configTypeOf(u"webhook:queue_mode"_s), ConfigType::Choice);
        QCOMPARE(configTypeOf(u"exchanges:default_routing"_s), ConfigType::Exchanges);
        QCOMPARE(configTypeOf(u"webhook:tradingview:allowed_ips"_s), ConfigType::Addresses);
        QCOMPARE(configTypeOf(u"agent:openai_key"_s), ConfigType::Secret);
        QCOMPARE(configTypeOf(u" Global:Kill_Switch"_s), ConfigType::KillSwitch);
        QCOMPARE(configTypeOf(u"bot:greeting"_s), ConfigType::Text);
        for (const auto &choice : configChoicesOf(u"webhook:queue_mode"_s))
            QVERIFY(checkConfigValue(u"webhook:queue_mode"_s, choice.toUtf8()));
        QVERIFY(configChoicesOf(u"bot:greeting"_s).isEmpty());
    }

    void aListIsReadAndWrittenInItsOwnNotation_KV3()
    {
        const auto exchanges = ConfigType::Exchanges;
        QCOMPARE(configItems(exchanges, "bybit, mexc"), QStringList({u"bybit"_s, u"mexc"_s}));
        QCOMPARE(configItems(exchanges, "[\"mexc\"]"), QStringList{u"mexc"_s});
        QVERIFY(!configItems(exchanges, "kraken"));
        QVERIFY(!configItems(ConfigType::Text, "bybit"));
        QCOMPARE(configValueOf(exchanges, {u"mexc"_s, u"bybit"_s}, "bybit"), QByteArray("mexc,bybit"));
        QCOMPARE(configValueOf(exchanges, {u"mexc"_s}, "[\"bybit\"]"), QByteArray("[\"mexc\"]"));
        QCOMPARE(configValueOf(ConfigType::Addresses, {u"10.0.0.1"_s}, {}), QByteArray("[\"10.0.0.1\"]"));
    }

    void aNewKeyIsNeitherKillKeyNorMovingState_KV2()
    {
        QVERIFY(checkNewConfigKey(u"bot:greeting"_s));
        QVERIFY(checkNewConfigKey(u"trade:max_position_size"_s));
        QCOMPARE(checkNewConfigKey(u"trade:kill_switch"_s).error().cause, Error::Cause::KillKeyProtected);
        QCOMPARE(checkNewConfigKey(u"account:equity"_s).error().detail, u"ledger"_s);
        QCOMPARE(checkNewConfigKey({}).error().cause, Error::Cause::BadKey);
    }

    void anUnknownKeyTakesAnything_KV3()
    {
        QVERIFY(checkConfigValue(u"bot:greeting"_s, QByteArray("\x00\xff", 2)));
        QVERIFY(checkConfigValue(u"trade:routing:note"_s, {}));
    }
};

HOOX_TEST(ConfigRulesTest);
#include "ConfigRulesTest.moc"
