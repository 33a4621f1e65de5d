#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/config/ConfigBench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

Appearance &dressedIn(Theme::Kind kind, double scale)
{
    auto &appearance = dressedAppearance();
    appearance.setTheme(kind);
    appearance.setTextScale(scale);
    return appearance;
}

} // namespace

/// How the page looks, and its files of keys.
class ConfigPageLookTest : public QObject
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
        row("large", Theme::Kind::Light, 2.0, {1272, 780});
        row("small-window", Theme::Kind::Light, 1.0, {856, 560});
    }

    void nothingIsCutInAnyThemeAndSize_UI4()
    {
        QFETCH(const int, theme);
        QFETCH(const double, scale);
        QFETCH(const QSize, size);
        ConfigBench bench(Done{}, dressedIn(static_cast<Theme::Kind>(theme), scale));
        bench.store.add(u"bot:greeting"_s, "hi", u"agent@worker"_s, bench.clock.nowUtc().addSecs(-23));
        AuditEntry entry{u"config.set"_s, u"trade:max_position_size"_s};
        entry.before = u"500"_s;
        entry.after = u"1000"_s;
        entry.reason = u"calm market"_s;
        QVERIFY(bench.audit.trail().record(entry, bench.clock));
        bench.open(size);
        const auto name = u"config-"_s + QString::fromUtf8(QTest::currentDataTag());
        takePicture(bench.page, name);
        bench.choose(u"trade:max_position_size"_s);
        bench.type(u"value"_s, u"2500"_s);
        bench.type(u"reason"_s, u"SOL strategy needs larger clips"_s);
        QTest::qWait(30);
        takePicture(bench.page, name + u"-edit"_s);
        const auto *save = bench.find<QPushButton>(u"configSave"_s);
        const auto place = save->mapTo(&bench.page, QPoint(0, 0));
        QVERIFY2(bench.page.rect().contains(QRect(place, save->size())), "Save is whole in the window");
    }

    void theSheetOfEachKind_KV3()
    {
        ConfigBench bench;
        bench.open();
        for (const auto &[key, name] :
             {std::pair(u"trade:kill_switch"_s, u"kill"_s), std::pair(u"account:drawdown_now"_s, u"moving"_s),
              std::pair(u"webhook:tradingview:allowed_ips"_s, u"addresses"_s),
              std::pair(u"exchanges:default_routing"_s, u"exchanges"_s), std::pair(u"agent:openai_key"_s, u"secret"_s),
              std::pair(u"routing:dynamic:enabled"_s, u"boolean"_s)}) {
            bench.page.openKey(key);
            QTest::qWait(30); // The layout of wrapped words takes more than one turn.
            takePicture(bench.page, u"config-sheet-"_s + name);
        }
        bench.click(u"configAdd"_s);
        bench.type(u"key"_s, u"account:equity"_s);
        takePicture(bench.page, u"config-sheet-new"_s);
    }

    void anImportIsADryRunUntilItIsAccepted_KV3()
    {
        ConfigBench bench;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"keys.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "hoox-config", "version": 1, "keys": {"trade:max_position_size": "2500",
            "bot:greeting": "good morning", "bot:name": "hoox", "trade:kill_switch": "false",
            "account:drawdown_now": "0.04", "trade:default_leverage": "ten"}})");
        file.close();
        bench.open();
        bench.prompter.texts = {file.fileName(), file.fileName()};
        bench.click(u"configImportFile"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"configImport"_s)->isVisible());
        takePicture(bench.page, u"config-import"_s);
        QCOMPARE(bench.find<QTableView>(u"importTable"_s)->model()->rowCount(), 6);
        bench.click(u"importLeave"_s);
        QVERIFY(!bench.find<QWidget>(u"configImport"_s)->isVisible());
        QVERIFY(bench.store.writes.isEmpty());
        bench.click(u"configImportFile"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"configImport"_s)->isVisible());
        bench.type(u"importReason"_s, u"as on desk 2"_s);
        bench.click(u"importAccept"_s);
        QCOMPARE(bench.store.writes.size(), 2);
        for (const auto &write : bench.store.writes) {
            QVERIFY(write.key == u"trade:max_position_size"_s || write.key == u"bot:name"_s);
            QCOMPARE(write.change.reason, u"as on desk 2"_s);
        }
    }

    void anExportSaysWhatItLeftOut_KV3()
    {
        ConfigBench bench;
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"keys.json"_s);
        bench.open();
        bench.prompter.texts = {path};
        bench.click(u"configExportFile"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.text(u"noticeSentence"_s).contains(u"agent:openai_key"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sk-of-a-test"));
        takePicture(bench.page, u"config-exported"_s);
    }

    void aFileThatIsNoneIsSaidAndNothingChanges_KV3()
    {
        ConfigBench bench;
        const QTemporaryDir folder;
        bench.open();
        bench.prompter.texts = {folder.filePath(u"none.json"_s)};
        bench.click(u"configImportFile"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"configTable"_s)->isVisible());
        QVERIFY(bench.text(u"noticeSentence"_s).contains(u"none.json"_s));
    }
};

HOOX_TEST(ConfigPageLookTest);
#include "ConfigPageLookTest.moc"
