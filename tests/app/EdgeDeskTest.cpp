#include "app/Composition.h"
#include "app/window/Desk.h"
#include "app/window/WindowComposition.h"
#include "models/fills/FillsModel.h"
#include "models/kill/KillSwitch.h"
#include "models/sync/ReplicaState.h"
#include "storage/blobs/BlobStore.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HoldButton.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/Page.h"
#include "ui/fills/FillsPage.h"
#include "ui/fills/LedgerTableView.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// From paper to the local edge and back without a restart, by clicks and keys: the sample's workspace, Cloudflare's
/// own runtime, no keychain. Everything is real but the keychain that is not there.
class EdgeDeskTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.
    static constexpr int kFills = 2000;

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::shared_ptr<FakeKeychainState> m_keychain = std::make_shared<FakeKeychainState>();
    std::unique_ptr<SecretLoader> m_secrets;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<Desk> m_desk;
    QString m_ownCount; ///< Of the workspace's own ledger, as the page says it.
    bool m_failed = false;

    [[nodiscard]] MainWindow &window() const { return m_desk->window().window(); }

    template <typename T>
    T *find(const QString &name) const
    {
        const auto all = window().findChildren<T *>(name);
        for (auto *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void click(const QString &name) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(find<QWidget>(name) && find<QWidget>(name)->isEnabled(), qPrintable(name), kPatience);
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
    }
    void goTo(const QString &page) const
    {
        click(u"rail-"_s + page);
        QCOMPARE(window().currentPage()->objectName(), page);
    }
    void type(const QString &field, const QString &text) const
    {
        QTRY_VERIFY2(find<QLineEdit>(u"field-"_s + field), qPrintable(field));
        auto *edit = find<QLineEdit>(u"field-"_s + field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr ? label->text() : QString();
    }
    void keepForSession(const QString &secret, const QString &value) const
    {
        click(u"secretReplace-"_s + secret);
        QTRY_VERIFY(find<QLineEdit>(u"secretField-"_s + secret));
        auto *field = find<QLineEdit>(u"secretField-"_s + secret);
        QTest::keyClicks(field, value);
        click(u"secretKeep-"_s + secret);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"sessionSecret"_s), kPatience);
        click(u"choice-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"secretSource-"_s + secret), u"for this session only"_s, kPatience);
    }
    [[nodiscard]] bool insertFills(int from, int to) const
    {
        return m_edge->runSql(
            {u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i+1 FROM n WHERE i<%2) "
             "INSERT INTO trades SELECT 'edge-'||i, 'r-'||i, 'bybit', 'EDGEUSDT', 'LONG', 'BUY', 1.0, "
             "2.5, 0.1, 'o-'||i, 'Filled', 1779000000+i FROM n"_s.arg(from)
                 .arg(to)});
    }
    [[nodiscard]] QString state() const { return toText(m_desk->composition().killSwitch().snapshot().state); }
    [[nodiscard]] QString profile() const { return m_desk->composition().profile().name; }
    [[nodiscard]] FillsPage &fillsPage() const { return *window().findChild<FillsPage *>(); }
    /// Counted to the end: not "so far".
    [[nodiscard]] bool isWhole() const
    {
        const auto *model = qobject_cast<FillsModel *>(fillsPage().view().table().model());
        return model != nullptr && !model->isBusy() && model->total().kind == RowCount::Kind::Exact;
    }
    [[nodiscard]] QString symbolAt(int row) const
    {
        const auto *model = fillsPage().view().table().model();
        return model->index(row, 0).data(FillsModel::FillRole).value<Fill>().symbol;
    }
    [[nodiscard]] bool everySymbolIs(const QString &symbol, bool is) const
    {
        const auto rows = qMin(50, fillsPage().view().table().model()->rowCount());
        for (int row = 0; row < rows; ++row) {
            if ((symbolAt(row) == symbol) != is)
                return false;
        }
        return rows > 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed (tests/edge: npm ci)");
        QVERIFY(m_edge->runSql(
            {u"CREATE TABLE trades (id text PRIMARY KEY NOT NULL, request_id text NOT NULL, exchange text NOT NULL, "
             "symbol text NOT NULL, action text NOT NULL, side text NOT NULL, quantity real NOT NULL, price real NOT "
             "NULL, fee real NOT NULL, order_id text NOT NULL, status text NOT NULL, created_at integer DEFAULT "
             "(unixepoch()))"_s,
             u"CREATE TABLE positions (symbol text PRIMARY KEY NOT NULL, exchange text NOT NULL, side text NOT NULL, "
             "size real NOT NULL, entry_price real NOT NULL, leverage integer DEFAULT 1, updated_at integer DEFAULT "
             "(unixepoch()))"_s,
             u"CREATE TABLE balances (id text PRIMARY KEY NOT NULL, exchange text NOT NULL, asset text NOT NULL, free "
             "real NOT NULL, used real NOT NULL, total real NOT NULL, timestamp integer NOT NULL)"_s,
             u"CREATE INDEX by_time ON trades(created_at)"_s}));
        QVERIFY(insertFills(1, kFills));
        QProcess console;
        console.start(QString::fromUtf8(HOOX_BINARY_DIR) + u"/bin/hoox-console"_s,
                      {u"--workspace"_s, m_folder.path(), u"init"_s, u"--sample"_s});
        QVERIFY(console.waitForFinished(120000) && console.exitCode() == 0);

        HooxStyle::dress(*qApp, m_appearance);
        m_keychain->refusal = Error{Error::Kind::Denied, u"the keychain"_s, u"no bus"_s, Error::Cause::NoSecretStore};
        m_secrets = std::make_unique<SecretLoader>(std::make_unique<FakeKeychain>(m_keychain),
                                                   EnvironmentSecrets(QProcessEnvironment()));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_desk = std::make_unique<Desk>(m_folder.path(), *m_secrets, m_appearance, *m_settings);
        QVERIFY(m_desk->open({}));
        window().resize(1440, 900);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"trading"_s, kPatience);
        QCOMPARE(profile(), u"embedded"_s);
    }

    /// Each step stands on the one before.
    void init()
    {
        if (m_failed)
            QSKIP("a step before this one failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void aProfileOfTheEdgeIsTypedAndItsSecretsAreKeptForThisSession()
    {
        goTo(u"fillsPage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isWhole() && everySymbolIs(u"EDGEUSDT"_s, false), kPatience);
        m_ownCount = text(u"fillsCount"_s);
        goTo(u"settingsPage"_s);
        click(u"newProfile"_s);
        click(u"profileKind-1"_s);
        type(u"name"_s, u"edge"_s);
        type(u"local-edge"_s, m_edge->origin().toString());
        type(u"kv-namespace-id"_s, m_edge->namespaceId());
        type(u"d1-database-id"_s, m_edge->databaseId());
        type(u"logs-bucket"_s, m_edge->logsBucket());
        type(u"reports-bucket"_s, m_edge->reportsBucket());
        type(u"poll"_s, u"0.5"_s);
        type(u"window"_s, u"1"_s);
        click(u"profileSave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"profileState"_s), u"Saved."_s, kPatience);
        click(u"testConnection"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"tierWord-logs"_s), u"wrong credentials"_s, kPatience);
        QVERIFY2(text(u"tierSentence-logs"_s).contains(u"AWS_"_s), qPrintable(text(u"tierSentence-logs"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>(u"testConnection"_s)->text(), u"Test connection"_s, kPatience);
        keepForSession(u"CLOUDFLARE_API_TOKEN"_s, u"a-token-of-this-test"_s);
        keepForSession(u"AWS_ACCESS_KEY_ID"_s, m_edge->accessKeyId());
        keepForSession(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromUtf8(m_edge->secretAccessKey()));
        click(u"testConnection"_s);
        for (const auto &tier : {u"config"_s, u"ledger"_s, u"logs"_s, u"reports"_s})
            QTRY_COMPARE_WITH_TIMEOUT(text(u"tierWord-"_s + tier), u"ok"_s, kPatience);
        takePicture(window(), u"edge-1-tested"_s);
    }

    void itOpensWithoutARestartUnderItsOwnFrame_LG4_UI5()
    {
        const auto place = window().geometry();
        auto *before = &window();
        click(u"profileOpen"_s);
        QTRY_COMPARE_WITH_TIMEOUT(profile(), u"edge"_s, kPatience);
        QVERIFY(&window() != before);
        QCOMPARE(window().geometry(), place);
        QVERIFY2(window().windowTitle().contains(u"TEST"_s), qPrintable(window().windowTitle()));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"trading"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->composition().replica()->lastGoodAt().isValid(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"statusReplica"_s)->text().startsWith(u"replica"_s), kPatience);
        takePicture(window(), u"edge-2-overview"_s);
        goTo(u"fillsPage"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"fillsCount"_s), u"2,000 rows"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(everySymbolIs(u"EDGEUSDT"_s, true), kPatience);
        takePicture(window(), u"edge-3-fills"_s);
    }

    void aPullByHandBringsWhatIsNewAndTheRowsInSightStay_LG4_UI2()
    {
        auto &view = fillsPage().view();
        view.scrollBar().setValue(800);
        QTRY_VERIFY_WITH_TIMEOUT(!symbolAt(800).isEmpty(), kPatience);
        auto *model = qobject_cast<FillsModel *>(view.table().model());
        QVERIFY(model);
        const auto idAt = [model](int row) {
            const auto *found = model->rowAt(row);
            return found != nullptr ? found->fill.id : QString();
        };
        view.setCurrent(805, 0);
        const auto top = idAt(800);
        const auto current = idAt(805);
        QVERIFY(!top.isEmpty() && !current.isEmpty());
        QVERIFY(insertFills(kFills + 1, kFills + 7));
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"fillsCount"_s), u"2,007 rows"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(view.scrollBar().value(), 807, kPatience);
        QCOMPARE(view.currentRow(), 812);
        QTRY_COMPARE_WITH_TIMEOUT(idAt(807), top, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(idAt(812), current, kPatience);
        QVERIFY(window().currentPage()->selectionSummary().startsWith(u"1 row"_s));
    }

    void engagedThereIsEngagedAtTheEdge_KS2()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"engaged"_s, kPatience);
        const auto value =
            m_edge->call("GET", u"/storage/kv/namespaces/%1/values/trade%3Akill_switch"_s.arg(m_edge->namespaceId()));
        QCOMPARE(value, QByteArray("true"));
        takePicture(window(), u"edge-4-engaged"_s);
    }

    void itsLogsAreThoseOfTheEdge_BL3()
    {
        const auto key = BlobKey::parse(u"logs/bybit/EDGEUSDT/2026-05-17/order-1.json"_s);
        QVERIFY(await(m_desk->composition().blobs().write(*key, "{\"retCode\":0}")));
        goTo(u"logsPage"_s);
        QTest::keyClick(&window(), Qt::Key_F5);
        auto *table = window().findChild<QTableView *>(u"blobList"_s);
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"bybit/"_s);
        takePicture(window(), u"edge-5-logs"_s);
    }

    void withoutTheEdgeTheOldRowsStayAndTheReasonIsSaid_LG4_KR13()
    {
        m_edge.reset();
        goTo(u"fillsPage"_s);
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"replicaBand"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(text(u"noticeSentence"_s).contains(u"What is shown is from"_s), kPatience);
        QCOMPARE(text(u"fillsCount"_s), u"2,007 rows"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->composition().killSwitch().snapshot().storeReachable, kPatience);
        takePicture(window(), u"edge-6-gone"_s);
        // Back in the middle of it all: what runs is let go.
        QTest::keyClick(&window(), Qt::Key_F5);
        goTo(u"settingsPage"_s);
        click(u"open-embedded"_s);
        QTRY_COMPARE_WITH_TIMEOUT(profile(), u"embedded"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"trading"_s, kPatience);
    }

    void nothingOfOneLedgerShowsInTheOther()
    {
        goTo(u"fillsPage"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"fillsCount"_s), m_ownCount, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(everySymbolIs(u"EDGEUSDT"_s, false), kPatience);
        QVERIFY(!find<QWidget>(u"statusReplica"_s));
        QVERIFY(window().windowTitle().contains(u"PAPER"_s));
    }

    void cleanupTestCase() { m_desk.reset(); }
};

HOOX_TEST(EdgeDeskTest);
#include "EdgeDeskTest.moc"
