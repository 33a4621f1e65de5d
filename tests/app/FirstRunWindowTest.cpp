#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/ModalLayer.h"
#include "ui/common/Page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The first minutes with an empty workspace, in the whole window (ux 7).
class FirstRunWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 120000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    std::unique_ptr<tests::OpenWindow> m_open;

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_open->window().findChild<T *>(name);
    }

    void open()
    {
        m_open.reset();
        m_open = std::make_unique<tests::OpenWindow>(m_folder.path());
        QVERIFY(m_open->desk);
        m_open->window().resize(1280, 800);
        m_open->window().show();
        m_open->desk->start();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(tests::makeWorkspace(m_folder.path())); }
    void cleanupTestCase() { m_open.reset(); }

    void connectingOpensTheImportOfAWranglerFile_UX7()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"firstRun"_s)->isVisible(), kPatience);
        find<QAbstractButton>(u"firstRunConnect"_s)->click();
        QCOMPARE(m_open->window().currentPage()->objectName(), u"settingsPage"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<ModalLayer>(u"modalLayer"_s)->isPresenting(), kPatience);
    }

    void whoBeganEmptyIsNotAskedAgain_UX7()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"firstRun"_s)->isVisible(), kPatience);
        find<QAbstractButton>(u"firstRunSkip"_s)->click();
        QVERIFY(!find<QWidget>(u"firstRun"_s)->isVisible());
        open();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"exposureCard"_s)->isVisible(), kPatience);
        QVERIFY(!find<QWidget>(u"firstRun"_s)->isVisible());
        m_open->settings.clear();
    }

    void theSampleFillsEveryPageOfTheOpenWindow_UX7()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"firstRun"_s)->isVisible(), kPatience);
        find<QAbstractButton>(u"firstRunSample"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"exposureCard"_s)->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"lastFills"_s)->model()->rowCount() > 0, kPatience);
        QVERIFY(m_open->window().showPage(u"fillsPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"fillsTable"_s)->model()->rowCount() > 0, kPatience);
        QVERIFY(m_open->window().showPage(u"logsPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"blobList"_s)->model()->rowCount() > 0, kPatience);
    }
};

HOOX_TEST(FirstRunWindowTest);
#include "FirstRunWindowTest.moc"
