#include "ui/settings/ScreenLockCard.h"

#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Issue 9: the locked screen is an option of the settings.
class ScreenLockCardTest : public QObject
{
    Q_OBJECT

    static void type(const QWidget &card, const QString &field, const QString &text)
    {
        QTest::keyClicks(card.findChild<QLineEdit *>(field), text);
    }

private Q_SLOTS:
    void aPinIsSetThenItCanBeTurnedOn()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        const FixedClock clock;
        ScreenLock lock(clock, settings);
        ScreenLockCard card(lock, dressedAppearance());
        card.resize(1100, 240);
        card.show();
        auto *on = card.findChild<QCheckBox *>(u"lockOn"_s);
        auto *answer = card.findChild<QLabel *>(u"pinAnswer"_s);
        auto *set = card.findChild<QPushButton *>(u"setPin"_s);
        QVERIFY(!on->isEnabled());
        QVERIFY(!card.findChild<QWidget *>(u"presentPin"_s)->isVisible());
        QVERIFY(!card.findChild<QWidget *>(u"lockNow"_s)->isVisible());

        type(card, u"wantedPin"_s, u"1234"_s);
        type(card, u"wantedPinAgain"_s, u"1234"_s);
        set->click();
        QCOMPARE(answer->text(), u"A PIN has at least 6 characters."_s);
        QVERIFY(card.findChild<QLineEdit *>(u"wantedPin"_s)->text().isEmpty());
        QSignalSpy isSet(&lock, &ScreenLock::pinSet);
        type(card, u"wantedPin"_s, u"836194"_s);
        type(card, u"wantedPinAgain"_s, u"836194"_s);
        set->click();
        QTRY_COMPARE(isSet.count(), 1);
        QCOMPARE(answer->text(), u"The PIN is set."_s);
        QTRY_VERIFY(on->isEnabled());
        QVERIFY(!on->isChecked()); // off by default
        on->click();
        card.findChild<QSpinBox *>(u"lockAfter"_s)->setValue(15);
        QVERIFY(lock.isOn());
        QCOMPARE(lock.after(), 15min);
        QVERIFY(card.findChild<QWidget *>(u"presentPin"_s)->isVisible());
        takePicture(card, u"screen-lock-card"_s);
        card.findChild<QPushButton *>(u"lockNow"_s)->click();
        QVERIFY(lock.isLocked());
    }

    void anotherPinWithoutThePresentOneIsRefusedInWords()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        const FixedClock clock;
        ScreenLock lock(clock, settings);
        QSignalSpy isSet(&lock, &ScreenLock::pinSet);
        lock.setPin({}, u"836194"_s, u"836194"_s);
        QTRY_COMPARE(isSet.count(), 1);
        const ScreenLockCard card(lock, dressedAppearance());
        type(card, u"presentPin"_s, u"000000"_s);
        type(card, u"wantedPin"_s, u"another"_s);
        type(card, u"wantedPinAgain"_s, u"another"_s);
        QTest::keyClick(card.findChild<QLineEdit *>(u"wantedPinAgain"_s), Qt::Key_Return);
        QTRY_COMPARE(card.findChild<QLabel *>(u"pinAnswer"_s)->text(), u"That is not the PIN."_s);
        QCOMPARE(isSet.count(), 1);
    }
};

HOOX_TEST(ScreenLockCardTest);
#include "ScreenLockCardTest.moc"
