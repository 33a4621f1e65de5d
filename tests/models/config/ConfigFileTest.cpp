#include "models/config/ConfigFile.h"

#include "models/config/ConfigImportModel.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

QVector<ConfigEntry> someEntries()
{
    return {{u"agent:openai_key"_s, "sk-of-a-test", {}, {}, {}},
            {u"bot:bytes"_s, QByteArray("\xff\xfe", 2), {}, {}, {}},
            {u"bot:greeting"_s, "tab\tand \"quotes\" and \xc3\xa9", {}, {}, {}},
            {u"global:kill_switch"_s, "false", {}, {}, {}},
            {u"trade:max_position_size"_s, "1000", {}, {}, {}}};
}

QByteArray fileWith(const QByteArray &keys)
{
    return R"({"format": "hoox-config", "version": 1, "keys": {)" + keys + "}}";
}

const ConfigImportLine *lineOf(const QVector<ConfigImportLine> &plan, const QString &key)
{
    const auto found = std::find_if(plan.begin(), plan.end(), [&key](const auto &line) { return line.key == key; });
    return found == plan.end() ? nullptr : &*found;
}

} // namespace

class ConfigFileTest : public QObject
{
    Q_OBJECT

    using Verdict = ConfigImportLine::Verdict;

private Q_SLOTS:
    void anExportHasNeitherSecretsNorKillKeysAndNamesWhatItLeftOut_KV3()
    {
        const auto made = exportConfig(someEntries(), u"paper"_s, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        QCOMPARE(made.keys, 2);
        QCOMPARE(made.leftOut, QStringList({u"agent:openai_key"_s, u"bot:bytes"_s, u"global:kill_switch"_s}));
        QVERIFY(!made.json.contains("sk-of-a-test"));
        const auto file = QJsonDocument::fromJson(made.json).object();
        QVERIFY(!file[u"keys"_s].toObject().contains(u"global:kill_switch"_s));
        QCOMPARE(file[u"exported_at"_s].toString(), u"1970-01-01T00:00:00Z"_s);
    }

    void whatWasExportedIsReadBackAsItWas_KV3()
    {
        const auto made = exportConfig(someEntries(), u"paper"_s, QDateTime::currentDateTimeUtc());
        const auto read = readConfigFile(made.json, u"a.json"_s);
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).value, someEntries().at(2).value);
        const auto plan = planConfigImport(*read, someEntries());
        QCOMPARE(plan.size(), 2);
        for (const auto &line : plan)
            QCOMPARE(line.verdict, Verdict::Unchanged);
    }

    void aDryRunSaysOfEachKeyWhatWouldBecomeOfIt_KV3()
    {
        const auto read = readConfigFile(fileWith(R"("trade:max_position_size": "2500", "bot:name": "x",
            "trade:kill_switch": "false", "agent:openai_key": "sk-other", "account:drawdown_now": "1",
            "order:lock": "1", "trade:default_leverage": "ten", "bot:greeting": "hi")"),
                                         u"a.json"_s);
        QVERIFY(read);
        auto now = someEntries();
        now[2].value = "hi";
        const auto plan = planConfigImport(*read, now);
        QCOMPARE(plan.size(), 8);
        QCOMPARE(lineOf(plan, u"trade:max_position_size"_s)->verdict, Verdict::Change);
        QCOMPARE(lineOf(plan, u"trade:max_position_size"_s)->now, QByteArray("1000"));
        QCOMPARE(lineOf(plan, u"trade:max_position_size"_s)->next, QByteArray("2500"));
        QCOMPARE(lineOf(plan, u"bot:name"_s)->verdict, Verdict::Add);
        QCOMPARE(lineOf(plan, u"bot:greeting"_s)->verdict, Verdict::Unchanged);
        QCOMPARE(lineOf(plan, u"trade:kill_switch"_s)->why->cause, Error::Cause::KillKeyProtected);
        QCOMPARE(lineOf(plan, u"account:drawdown_now"_s)->why->detail, u"ledger"_s);
        QCOMPARE(lineOf(plan, u"order:lock"_s)->why->detail, u"locks"_s);
        QCOMPARE(lineOf(plan, u"trade:default_leverage"_s)->why->kind, Error::Kind::Invalid);
        const auto *secret = lineOf(plan, u"agent:openai_key"_s);
        QCOMPARE(secret->verdict, Verdict::Refused);
        QVERIFY2(secret->next.isEmpty() && !secret->now, "a secret is not shown");
        for (int row = 0; row < 5; ++row)
            QCOMPARE(plan.at(row).verdict, Verdict::Refused);
    }

    void aKillKeyIsRefusedHoweverItIsWritten_KS4()
    {
        const auto read = readConfigFile(fileWith(R"(" TRADE:Kill_Switch": "false")"), u"a.json"_s);
        QVERIFY(read);
        QCOMPARE(planConfigImport(*read, {}).at(0).why->cause, Error::Cause::KillKeyProtected);
    }

    void whatIsNoSuchFileIsRefusedWithAReason_KV3_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << u"no JSON"_s;
        QTest::newRow("cut") << fileWith("\"a\": \"b\"").chopped(1) << u"no JSON at byte"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no file of config keys"_s;
        QTest::newRow("another format") << QByteArray(R"({"format": "x", "version": 1, "keys": {}})")
                                        << u"no file of config keys"_s;
        QTest::newRow("no keys") << QByteArray(R"({"format": "hoox-config", "version": 1})")
                                 << u"no file of config keys"_s;
        QTest::newRow("keys as a list") << QByteArray(R"({"format": "hoox-config", "version": 1, "keys": []})")
                                        << u"no file of config keys"_s;
        QTest::newRow("a newer one") << QByteArray(R"({"format": "hoox-config", "version": 2, "keys": {}})")
                                     << u"version 2"_s;
        QTest::newRow("a number") << fileWith("\"a\": 5") << u"the value of a is no string"_s;
        QTest::newRow("an object") << fileWith("\"a\": {}") << u"the value of a is no string"_s;
        QTest::newRow("twice") << fileWith(R"("a": "1", "a": "2")") << u"a stands there twice"_s;
        QTest::newRow("deep") << fileWith("\"a\": [[[[[[]]]]]]") << u"nested too deeply"_s;
        QTest::newRow("large") << fileWith("\"a\": \"" + QByteArray(kLargestConfigFile, 'x') + '"')
                               << u"larger than 1 MiB"_s;
        QByteArray many;
        for (int key = 0; key <= kMostConfigFileKeys; ++key)
            many += "\"k" + QByteArray::number(key) + "\": \"\",";
        QTest::newRow("many") << fileWith(many.chopped(1)) << u"more than 1000 keys"_s;
    }

    void whatIsNoSuchFileIsRefusedWithAReason_KV3()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, why);
        const auto read = readConfigFile(json, u"a.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, u"a.json"_s);
        QVERIFY2(read.error().detail.contains(why), qPrintable(read.error().detail));
    }

    void theModelOfADryRunKeepsTheRulesOfModels()
    {
        ConfigImportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto read = readConfigFile(fileWith(R"("trade:kill_switch": "true", "bot:a": "1", "bot:b": "2")"), {});
        model.set(planConfigImport(*read, {{u"bot:b"_s, "3", {}, {}, {}}}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.writes(), 2);
        QCOMPARE(model.count(Verdict::Refused), 1);
        QCOMPARE(model.index(0, ConfigImportModel::Key).data().toString(), u"trade:kill_switch"_s);
        model.set({});
        QCOMPARE(model.rowCount(), 0);
    }
};

HOOX_TEST(ConfigFileTest);
#include "ConfigFileTest.moc"
