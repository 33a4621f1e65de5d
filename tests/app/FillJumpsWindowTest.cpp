#include "tests/app/OpenWindow.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/fills/FillsPage.h"
#include "ui/fills/LedgerTableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The ways from a row of Fills to what belongs to it.
class FillJumpsWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

private Q_SLOTS:
    void aFillLeadsToItsPositionAndToItsOrder_UI2()
    {
        const QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path(), {u"--sample"_s}));
        const tests::OpenWindow open(folder.path());
        QVERIFY(open.desk);
        auto &window = open.window();
        window.show();
        open.desk->start();
        const auto shows = [&window](const QString &page) { return window.findChild<QWidget *>(page)->isVisible(); };
        auto *fills = window.findChild<FillsPage *>();
        const auto press = [&](Qt::Key key) {
            window.showPage(fills->objectName());
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTRY_VERIFY_WITH_TIMEOUT(fills->view().table().model()->rowCount() > 0, kPatience);
            fills->view().setFocus();
            fills->view().setCurrent(0, 0);
            QTest::keyClick(&fills->view().table(), key, Qt::ControlModifier);
        };
        press(Qt::Key_P);
        QVERIFY(shows(u"positionsPage"_s) && !fills->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"positionSheet"_s), kPatience);
        QSignalSpy asked(fills, &FillsPage::openOrderRequested);
        press(Qt::Key_O);
        QCOMPARE(asked.count(), 1);
        const auto order = asked.constFirst().constFirst().value<Fill>().orderId;
        // The sample's orders were sent by no desk: their fills are what is known of them.
        QVERIFY(fills->isVisible() && !order.isEmpty());
        QCOMPARE(window.findChild<QLineEdit *>(u"filter.order_id"_s)->text(), u"= "_s + order);
    }

    void enterShowsAFillBesideItsRawExchange_BL3()
    {
        const QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path(), {u"--sample"_s}));
        const tests::OpenWindow open(folder.path());
        QVERIFY(open.desk);
        auto &window = open.window();
        window.resize(1440, 900);
        window.show();
        open.desk->start();
        auto *fills = window.findChild<FillsPage *>();
        window.showPage(fills->objectName());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(fills->view().table().model()->rowCount() > 0, kPatience);
        fills->view().setFocus();
        fills->view().setCurrent(0, 0);
        QTest::keyClick(&fills->view().table(), Qt::Key_Return);
        const QLabel *response = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((response = fills->findChild<QLabel *>(u"pointFacts.response"_s)) != nullptr,
                                 kPatience);
        QVERIFY2(response->text().contains(u"200"_s), qPrintable(response->text()));
        QVERIFY(!tests::takePicture(window, u"fill-sheet"_s).isNull());
    }
};

HOOX_TEST(FillJumpsWindowTest);
#include "FillJumpsWindowTest.moc"
