#include "ui/settings/DisplayCard.h"

#include "models/settings/DisplaySettings.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Segmented.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class DisplayCardTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void press(const QWidget &page, const QString &name)
    {
        auto *button = page.findChild<QAbstractButton *>(name);
        QVERIFY(button != nullptr);
        button->click();
    }

private Q_SLOTS:
    void eachChoiceAppliesAtOnceAndIsKept()
    {
        QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        Appearance appearance;
        {
            DisplayCard page(settings, {u"en"_s, u"de"_s}, appearance);
            const QSignalSpy language(&page, &DisplayCard::languageChanged);
            press(page, u"themeChoice-1"_s);
            QCOMPARE(appearance.theme().kind, Theme::Kind::Dark);
            press(page, u"textSizeChoice-2"_s);
            QCOMPARE(appearance.textScale(), 1.5);
            press(page, u"zoneChoice-1"_s);
            QCOMPARE(appearance.format().zone(), QTimeZone(QTimeZone::systemTimeZoneId()));
            auto *combo = page.findChild<QComboBox *>(u"languageChoice"_s);
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Down);
            QCOMPARE(language.count(), 1);
            QCOMPARE(appearance.format().money(1234.5), u"1.234,50"_s);
        }
        const auto kept = DisplaySettings::load(settings);
        QCOMPARE(kept.look, DisplaySettings::Look::Dark);
        QCOMPARE(kept.textPercent, 150);
        QCOMPARE(kept.zone, DisplaySettings::Zone::Local);
        QCOMPARE(kept.language, u"de"_s);
    }

    void numbersAndDaysFollowTheWordsTheDesktopOrNeither_UI3()
    {
        QSettings settings(m_folder.filePath(u"formats.ini"_s), QSettings::IniFormat);
        DisplaySettings german;
        german.language = u"de"_s;
        german.save(settings);
        Appearance appearance;
        DisplayCard page(settings, {u"en"_s, u"de"_s}, appearance);
        applyDisplay(german, appearance);
        const auto day = QDateTime(QDate(2026, 5, 19), QTime(2, 46, 58), Qt::UTC);
        QCOMPARE(appearance.format().money(1234.5), u"1.234,50"_s);
        QCOMPARE(appearance.format().time(day), u"2026-05-19 02:46:58"_s);
        press(page, u"formatsChoice-1"_s);
        QCOMPARE(appearance.format().money(1234.5), u"1,234.50"_s);
        press(page, u"formatsChoice-2"_s);
        QCOMPARE(appearance.format().locale().name(), QLocale::system().name());
        QCOMPARE(DisplaySettings::load(settings).formats, DisplaySettings::Formats::OfDesktop);
    }

    void withOneLanguageThereIsNoChoiceToShow()
    {
        QSettings settings(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
        Appearance appearance;
        const DisplayCard page(settings, {u"en"_s}, appearance);
        QVERIFY(page.findChild<QComboBox *>(u"languageChoice"_s) == nullptr);
    }

    void nonsenseInTheFileFallsBack()
    {
        QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        settings.setValue("display/theme", u"pink"_s);
        settings.setValue("display/textPercent", u"9000"_s);
        settings.setValue("display/language", u"../../etc"_s);
        const auto display = DisplaySettings::load(settings);
        QCOMPARE(display.look, DisplaySettings::Look::Light);
        QCOMPARE(display.textPercent, 200);
        QCOMPARE(display.language, u"en"_s);
    }
};

HOOX_TEST(DisplayCardTest);
#include "DisplayCardTest.moc"
