#include "ui/settings/AlertsCard.h"

#include "tests/support/PageShot.h"
#include "tests/support/TestRegistry.h"

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlertsCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleAppliesAtOnceAndIsKept_AL1()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        AlertsCard card(settings, true, dressedAppearance());
        AlertRules last;
        connect(&card, &AlertsCard::rulesChanged, &card, [&last](const AlertRules &rules) { last = rules; });
        card.findChild<QSpinBox *>(u"failedFillsFrom"_s)->setValue(5);
        card.findChild<QSpinBox *>(u"slowTierFor"_s)->setValue(20);
        card.findChild<QCheckBox *>(u"positionsDiffer"_s)->click();
        card.findChild<QCheckBox *>(u"withSound"_s)->click();
        QCOMPARE(last.failedFillsFrom, 5);
        QCOMPARE(last.slowTierFor, 20min);
        QVERIFY(!last.positionsDiffer);
        QVERIFY(last.withSound);
        QCOMPARE(AlertRules::load(settings), last);
        const AlertsCard again(settings, true, dressedAppearance());
        QCOMPARE(again.findChild<QSpinBox *>(u"failedFillsFrom"_s)->value(), 5);
        QVERIFY(!again.findChild<QCheckBox *>(u"positionsDiffer"_s)->isChecked());
    }

    void whereTheDesktopTakesNoNotificationsItSaysWhatTellsInstead_KR30()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        const AlertsCard card(settings, false, dressedAppearance());
        QVERIFY(card.findChild<QLabel *>(u"alertsNote"_s)->text().contains(u"takes no notifications"_s));
    }
};

HOOX_TEST(AlertsCardTest);
#include "AlertsCardTest.moc"
