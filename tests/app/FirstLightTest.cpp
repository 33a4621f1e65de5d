#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "models/kill/KillSwitch.h"
#include "models/positions/PositionsModel.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HoldButton.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/Page.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// One operator, one evening: the window on the sample, worked by clicks and keys alone. Everything is real: the
/// sample's files, the stores, the kill switch, the PDF.
class FirstLightTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Composition> m_parts;
    SecretLoader m_secrets{std::make_unique<SessionSecrets>()};
    std::unique_ptr<WindowComposition> m_desk;

    template <typename T>
    T *find(const QString &name) const
    {
        return m_desk->window().findChild<T *>(name);
    }

    void goTo(const QString &page) const
    {
        auto *entry = find<QWidget>(u"rail-"_s + page);
        QVERIFY2(entry, qPrintable(page));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(m_desk->window().currentPage()->objectName(), page);
    }

    void filterBySymbol(const QString &symbol) const
    {
        auto *field = find<QLineEdit>(u"filter.symbol"_s);
        QVERIFY(field);
        QTest::mouseClick(field, Qt::LeftButton);
        field->selectAll();
        QTest::keyClicks(field, u"= "_s + symbol);
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] QString state() const { return toText(m_parts->killSwitch().snapshot().state); }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess console;
        console.setProgram(QString::fromUtf8(HOOX_BINARY_DIR) + u"/bin/hoox-console"_s);
        console.setArguments({u"--workspace"_s, m_folder.path(), u"init"_s, u"--sample"_s});
        console.start();
        QVERIFY(console.waitForFinished(120000));
        QCOMPARE(console.exitCode(), 0);

        HooxStyle::dress(*qApp, m_appearance);
        auto parts = Composition::open(m_folder.path(), {}, std::make_shared<HeldSecrets>());
        QVERIFY(parts);
        m_parts = std::move(*parts);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_desk = std::make_unique<WindowComposition>(*m_parts, m_secrets, m_appearance, *m_settings);
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
        QCOMPARE(state(), u"unknown"_s);
        m_desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"trading"_s, kPatience);
    }

    void fillsAreFilteredToOneSymbol_UI2()
    {
        goTo(u"fillsPage"_s);
        auto *count = find<QLabel>(u"fillsCount"_s);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains(u"rows"), kPatience);
        const auto all = count->text();
        filterBySymbol(u"BTCUSDT"_s);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().contains(u"match"), kPatience);
        QVERIFY(count->text() != all);
        auto *table = find<QTableView>(u"fillsTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
    }

    void theJsonBehindAFillOpensInOneAction_BL3()
    {
        auto *table = find<QTableView>(u"fillsTable"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_desk->window().currentPage()->objectName(), u"logsPage"_s);
        auto *tree = find<QTreeView>(u"blobTree"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible() && tree->model()->rowCount() > 0, kPatience);
        // The document's own symbol, read from the tree: it is the blob of that fill.
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"BTCUSDT"_s, 1,
                                                Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty() || tree->model()->rowCount(tree->model()->index(0, 0)) > 0);
    }

    void analyticsAddsUpWhatFillsAreFilteredTo_UI2()
    {
        goTo(u"fillsPage"_s);
        auto *side = find<QLineEdit>(u"filter.side"_s);
        QTest::mouseClick(side, Qt::LeftButton);
        QTest::keyClicks(side, u"BUY"_s);
        QTest::keyClick(side, Qt::Key_Return);
        auto *clear = find<QPushButton>(u"analyticsClear"_s);
        QTRY_VERIFY(!clear->isHidden());
        QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_desk->window().currentPage()->objectName(), u"analyticsPage"_s);
        auto *summary = find<QLabel>(u"analyticsSummary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u"hit rate"_s), kPatience);
        QVERIFY(find<QPushButton>(u"analyticsSymbol"_s)->text() == u"BTCUSDT");
        auto *symbols = find<QTableView>(u"analyticsGroupsTable"_s)->model();
        QCOMPARE(symbols->rowCount(), 1);
        QCOMPARE(symbols->index(0, 0).data().toString(), u"BTCUSDT"_s);
        QCOMPARE(find<QTableView>(u"analyticsHoursTable"_s)->model()->rowCount(), 24);
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY2(side->text().isEmpty(), "what is cleared there is cleared here");
        QVERIFY(clear->isHidden());
        const auto entries = find<QPushButton>(u"analyticsSymbol"_s)->menu()->actions();
        for (auto *entry : entries) {
            if (entry->text() == u"all symbols") {
                entry->trigger();
                break;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(symbols->rowCount() > 1, kPatience);
    }

    /// From the ticket over the paper exchange into the ledger; the position leaves when its fill is there (H13).
    void aPositionIsClosedFromTheTicketWithTwoPresses_OR1_OR4()
    {
        goTo(u"positionsPage"_s);
        const auto *shown = qobject_cast<QAbstractProxyModel *>(find<QTableView>(u"positionsTable"_s)->model());
        auto *positions = qobject_cast<PositionsModel *>(shown->sourceModel());
        QTRY_VERIFY_WITH_TIMEOUT(positions->rowCount() > 0, kPatience);
        int row = 0;
        while (row < positions->rowCount() && !positions->row(row).reconciled.agrees())
            ++row;
        QVERIFY(row < positions->rowCount());
        const auto chosen = positions->row(row);
        goTo(u"ordersPage"_s);
        find<QComboBox>(u"field-exchange"_s)->setCurrentText(toText(chosen.reconciled.exchange));
        QTest::keyClicks(find<QLineEdit>(u"field-symbol"_s), chosen.reconciled.symbol);
        QTest::mouseClick(find<QWidget>(u"ticketAction-2"_s), Qt::LeftButton);
        QTest::keyClicks(find<QLineEdit>(u"field-quantity"_s), Format::plainNumber(chosen.shown().size));
        QTest::mouseClick(find<QPushButton>(u"ticketReview"_s), Qt::LeftButton);
        QVERIFY(find<QWidget>(u"orderReview"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"reviewSend"_s), Qt::LeftButton);
        const auto *outcome = find<QWidget>(u"orderTicket"_s)->findChild<QWidget *>(u"notice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), kPatience);
        const auto words = outcome->findChild<QLabel *>(u"noticeWhat"_s)->text();
        QVERIFY2(words.endsWith(u"filled"),
                 qPrintable(words + outcome->findChild<QLabel *>(u"noticeSentence"_s)->text()));
        QTRY_VERIFY_WITH_TIMEOUT(positions->rowOf(chosen.reconciled.exchange, chosen.reconciled.symbol) < 0, kPatience);
    }

    void engageIsOneKeyAndReleaseIsAReasonAndAHold_KS2_KS4()
    {
        QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_parts->killSwitch().allowsOrders(), false);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"engaged"_s, kPatience);

        QTest::mouseClick(find<QWidget>(u"killState"_s), Qt::LeftButton);
        auto *reason = find<QLineEdit>(u"releaseReason"_s);
        QTRY_VERIFY(reason->isVisible());
        QTest::mouseClick(reason, Qt::LeftButton);
        QTest::keyClicks(reason, u"rehearsal over"_s);
        auto *hold = find<HoldButton>(u"releaseHold"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hold->isEnabled(), kPatience);
        QTest::mousePress(hold, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"releasing"_s, kPatience);
        QTest::mouseRelease(hold, Qt::LeftButton);
        QVERIFY(!m_parts->killSwitch().allowsOrders());
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"trading"_s, kPatience);
    }

    void aReportOfYesterdayIsMade_RP1()
    {
        goTo(u"reportsPage"_s);
        QTest::mouseClick(find<QPushButton>(u"previewReport"_s), Qt::LeftButton);
        auto *save = find<QPushButton>(u"saveReport"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isVisible(), kPatience);
        const QDir reports(m_parts->workspace().reportsFolder());
        QVERIFY(reports.entryList({u"*.pdf"_s}, QDir::Files).isEmpty());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(reports.entryList({u"*.pdf"_s}, QDir::Files).size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"reportView"_s)->isVisible(), kPatience);
    }

    void everyPageComesUpByItsKey_UI4()
    {
        const auto pages = m_desk->window().pages();
        QCOMPARE(pages.size(), 11);
        for (int number = 0; number < pages.size(); ++number) {
            const auto key = number < 9    ? static_cast<Qt::Key>(Qt::Key_1 + number)
                             : number == 9 ? Qt::Key_0
                                           : Qt::Key_Minus;
            QTest::keyClick(&m_desk->window(), key, Qt::ControlModifier);
            QCOMPARE(m_desk->window().currentPage(), pages.at(number));
        }
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_parts.reset();
    }
};

HOOX_TEST(FirstLightTest);
#include "FirstLightTest.moc"
