#include "ui/common/StatePanel.h"

#include "tests/support/TestRegistry.h"

#include <QProgressBar>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// What stands where content would be (ux 4). `isLoading` is what pictures of the pages wait for.
class StatePanelTest : public QObject
{
    Q_OBJECT

    Appearance m_appearance;

private Q_SLOTS:
    void whatIsBeingReadIsLoadingWhetherItsShareIsKnownOrNot()
    {
        StatePanel panel(m_appearance);
        QVERIFY(!panel.isLoading());
        panel.showLoading(u"Adding up the fills"_s);
        QVERIFY(panel.isLoading());
        QVERIFY(panel.findChild<QProgressBar *>()->isHidden());
        panel.showLoading(u"Adding up the fills"_s, 0.25);
        QVERIFY(panel.isLoading());
        QVERIFY(!panel.findChild<QProgressBar *>()->isHidden());
    }

    void aMessageAndAnErrorEndIt()
    {
        StatePanel panel(m_appearance);
        panel.showLoading(u"Reading fills"_s);
        panel.showMessage(u"clock"_s, u"No fills yet."_s);
        QVERIFY(!panel.isLoading());
        panel.showLoading(u"Reading fills"_s);
        panel.showError({Error::Kind::NotFound, u"ledger.db"_s, {}, Error::Cause::FileMissing});
        QVERIFY(!panel.isLoading());
    }
};

HOOX_TEST(StatePanelTest);
#include "StatePanelTest.moc"
