#include "ui/common/HoldButton.h"

#include "tests/support/TestRegistry.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class HoldButtonTest : public QObject
{
    Q_OBJECT

    Appearance m_appearance;

private Q_SLOTS:
    void lettingGoEarlyDoesNothing_KR08()
    {
        HoldButton button(m_appearance, u"Hold"_s);
        button.show();
        const QSignalSpy held(&button, &HoldButton::held);
        QTest::mousePress(&button, Qt::LeftButton);
        QTRY_VERIFY(button.progress() > 0.1);
        QTest::mouseRelease(&button, Qt::LeftButton);
        QCOMPARE(button.progress(), 0.0);
        QTest::keyPress(&button, Qt::Key_Space);
        QTRY_VERIFY(button.progress() > 0.1);
        QTest::keyRelease(&button, Qt::Key_Space);
        QCOMPARE(button.progress(), 0.0);
        QVERIFY(held.isEmpty());
    }

    void holdingForTwoSecondsActsOnce_KR08()
    {
        HoldButton button(m_appearance, u"Hold"_s);
        button.show();
        QSignalSpy held(&button, &HoldButton::held);
        QElapsedTimer since;
        since.start();
        QTest::keyPress(&button, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(held.count(), 1, 30000);
        QVERIFY(since.elapsed() >= HoldButton::kHoldFor.count());
        QTest::keyRelease(&button, Qt::Key_Space);
        QCOMPARE(held.count(), 1);
    }

    void escapeAndLosingTheFocusStop_KR08()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *button = new HoldButton(m_appearance, u"Hold"_s, &window);
        auto *other = new QLineEdit(&window);
        layout->addWidget(button);
        layout->addWidget(other);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        QTest::keyPress(button, Qt::Key_Space);
        QTRY_VERIFY(button->progress() > 0);
        QTest::keyClick(button, Qt::Key_Escape);
        QCOMPARE(button->progress(), 0.0);
        QTest::mousePress(button, Qt::LeftButton);
        QTRY_VERIFY(button->progress() > 0);
        other->setFocus();
        QCOMPARE(button->progress(), 0.0);
    }

    void enterNeverStarts_KR34()
    {
        HoldButton button(m_appearance, u"Hold"_s);
        button.show();
        QTest::keyPress(&button, Qt::Key_Return);
        QTest::keyPress(&button, Qt::Key_Enter);
        QCOMPARE(button.progress(), 0.0);
    }
};

HOOX_TEST(HoldButtonTest);
#include "HoldButtonTest.moc"
