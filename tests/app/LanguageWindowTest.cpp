#include "app/Composition.h"
#include "app/Translations.h"
#include "app/window/Desk.h"
#include "app/window/WindowComposition.h"
#include "models/kill/KillSwitch.h"
#include "storage/secrets/SecretLoader.h"
#include "storage/sqlite/SqliteConnection.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The language of the window, chosen on its Settings page while it is open (ux 1, UI-6).
class LanguageWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.

    QTemporaryDir m_folder;
    Appearance m_appearance;
    SecretLoader m_secrets{std::make_unique<SessionSecrets>()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] MainWindow &window() const { return m_desk->window().window(); }
    [[nodiscard]] KillState state() const { return m_desk->composition().killSwitch().snapshot().state; }

    void choose(const QString &language) const
    {
        QVERIFY(window().showPage(u"settingsPage"_s));
        auto *const combo = window().findChild<QComboBox *>(u"languageChoice"_s);
        QVERIFY(combo != nullptr);
        const auto at = combo->findData(language);
        QVERIFY(at >= 0);
        combo->setCurrentIndex(at);
        Q_EMIT combo->activated(at);
    }

    /// The tag of the one that a new report is in unless another one is chosen.
    [[nodiscard]] QString languageOfReports() const
    {
        return window().findChild<QComboBox *>(u"reportLanguage"_s)->currentData().toString();
    }

    /// Every word that a label or button of the window says now, on whatever page, to eyes or to a reader.
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const auto *widget : window().findChildren<QWidget *>())
            words += widget->accessibleName();
        for (const auto *label : window().findChildren<QLabel *>())
            words += label->text();
        for (const auto *button : window().findChildren<QAbstractButton *>())
            words += button->text();
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(tests::makeWorkspace(m_folder.path(), {u"--sample"_s}));
        HooxStyle::dress(*qApp, m_appearance);
    }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_translations = std::make_unique<Translations>();
        m_translations->use(u"en"_s);
        m_desk = std::make_unique<Desk>(m_folder.path(), m_secrets, m_appearance, *m_settings);
        connect(m_desk.get(), &Desk::languageChanged, this,
                [this](const QString &language) { m_translations->use(language); });
        QVERIFY(m_desk->open({}));
        QTRY_COMPARE_WITH_TIMEOUT(state(), KillState::Trading, kPatience);
    }

    void cleanup()
    {
        m_desk.reset();
        m_translations.reset();
    }

    void anotherLanguageChangesTheWordsOfEveryPageAndStaysOnIt_UI6()
    {
        QStringList english;
        for (const auto *page : window().pages())
            english += page->title();
        QVERIFY(words().contains(u"Engage the kill switch"_s));
        const QSignalSpy opened(m_desk.get(), &Desk::opened);

        choose(u"de"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
        QCOMPARE(window().currentPage()->objectName(), u"settingsPage"_s);
        QStringList german;
        for (const auto *page : window().pages())
            german += page->title();
        QCOMPARE(german.size(), english.size());
        QCOMPARE(german.first(), u"\u00DCbersicht"_s);
        QCOMPARE(languageOfReports(), u"de"_s); // and one that is due by itself (RP-1)
        const auto said = words();
        for (const auto *word :
             {u"Notaus ausl\u00F6sen", u"Positionen", u"Ausf\u00FChrungen", u"Konfiguration", u"Sprache"})
            QVERIFY2(said.contains(QString::fromUtf16(word)), qPrintable(QString::fromUtf16(word)));
        for (const auto *word :
             {u"Engage the kill switch", u"Positions", u"Fills", u"Config", u"Settings", u"Language"})
            QVERIFY2(!said.contains(QString::fromUtf16(word)), qPrintable(QString::fromUtf16(word)));
        QTRY_COMPARE_WITH_TIMEOUT(state(), KillState::Trading, kPatience);
        QVERIFY(window().windowTitle().startsWith(u"TRADING"_s));

        choose(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, kPatience);
        QVERIFY(words().contains(u"Engage the kill switch"_s));
        QCOMPARE(languageOfReports(), u"en"_s);
        QCOMPARE(window().pages().constFirst()->title(), english.constFirst());
    }

    void whileAnEngageIsNotConfirmedTheLanguageWaits_UI6()
    {
        auto held = SqliteConnection::open({m_folder.filePath(u"config.db"_s), SqliteOptions::Access::ReadWrite});
        QVERIFY(held);
        QVERIFY((*held)->execute(u"BEGIN IMMEDIATE"_s));
        const QSignalSpy opened(m_desk.get(), &Desk::opened);
        Q_EMIT window().engageRequested();
        QTRY_COMPARE_WITH_TIMEOUT(state(), KillState::Engaging, kPatience);

        choose(u"de"_s);
        const auto *const note = window().findChild<QLabel *>(u"languageWaits"_s);
        QVERIFY(note != nullptr && note->isVisibleTo(&window()));
        const QSignalSpy seconds(&m_appearance, &Appearance::secondPassed);
        QTRY_VERIFY_WITH_TIMEOUT(seconds.size() >= 2, kPatience);
        QCOMPARE(opened.size(), 0);
        QVERIFY(words().contains(u"Engage the kill switch"_s));

        QVERIFY((*held)->execute(u"COMMIT"_s));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
        QVERIFY(words().contains(u"Notaus ausl\u00F6sen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(), KillState::Engaged, kPatience);
    }
};

HOOX_TEST(LanguageWindowTest);
#include "LanguageWindowTest.moc"
