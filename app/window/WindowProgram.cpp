#include "app/window/WindowProgram.h"

#include "app/Composition.h"
#include "app/cli/Output.h"
#include "app/window/RenderReport.h"
#include "app/window/Screenshots.h"
#include "app/window/WindowComposition.h"
#include "storage/secrets/KeychainSecrets.h"
#include "ui/common/ErrorText.h"
#include "ui/common/HooxStyle.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTimer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {
/// Long enough for the first reads: the pictures' examples need positions and fills.
constexpr int kExamplesAfterMs = 1500;
} // namespace

WindowProgram::WindowProgram(WindowArguments arguments) : m_arguments(std::move(arguments)) {}

WindowProgram::~WindowProgram() = default;

int complain(const Error &error)
{
    Output().complain(ErrorText::sentence(error));
    return static_cast<int>(exitStatusOf(error));
}

int WindowProgram::run()
{
    const auto held = std::make_shared<HeldSecrets>();
    auto opened = Composition::open(m_arguments.workspace, m_arguments.profile, held);
    if (!opened)
        return complain(opened.error());
    m_composition = std::move(*opened);
    m_secrets = std::make_unique<SecretLoader>(std::make_unique<KeychainSecrets>(m_arguments.workspace));
    // The window does not wait: until they are there the tiers say that they lack them.
    if (m_composition->profile().isRemote())
        m_secretsLoaded = m_secrets->load(m_composition->profile().name, held);
    HooxStyle::dress(*qApp, m_appearance);
    useLanguage(u"en"_s);
    if (!m_arguments.reportFile.isEmpty()) {
        QTimer::singleShot(0, this, [this] { renderReport(*m_composition, m_arguments, this); });
        return QApplication::exec();
    }
    return m_arguments.isWindow() ? runWindow() : renderScreenshots();
}

void WindowProgram::useLanguage(const QString &language)
{
    for (auto *translator : {&m_words, &m_qtWords})
        QCoreApplication::removeTranslator(translator);
    // English is what the sources say; its file holds plural forms only.
    if (m_words.load(u":/i18n/hoox_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

int WindowProgram::runWindow()
{
    m_settings = std::make_unique<QSettings>(u"hoox"_s, u"hoox-console"_s);
    const auto display = DisplaySettings::load(*m_settings);
    useLanguage(display.language);
    applyDisplay(display, m_appearance);
    WindowComposition window(*m_composition, m_appearance, *m_settings);
    connect(&window, &WindowComposition::languageChanged, this, &WindowProgram::useLanguage);
    window.window().show();
    window.start();
    return QApplication::exec();
}

int WindowProgram::renderScreenshots()
{
    const auto folder = m_arguments.screenshotsFolder;
    // Nobody's own choices: the same pictures on every machine.
    m_settings = std::make_unique<QSettings>(QDir(folder).filePath(u".settings.ini"_s), QSettings::IniFormat);
    std::optional<Error> failure;
    {
        WindowComposition window(*m_composition, m_appearance, *m_settings);
        Screenshots screenshots(window.window(), m_appearance, folder, m_arguments.pictureStyle);
        connect(&screenshots, &Screenshots::finished, this, [&failure](const Result<QStringList> &files) {
            if (!files)
                failure = files.error();
            QCoreApplication::quit();
        });
        window.window().show();
        window.start();
        QTimer::singleShot(kExamplesAfterMs, &screenshots, [&window, &screenshots] {
            window.openExamples();
            screenshots.start();
        });
        QApplication::exec();
    }
    m_settings.reset();
    QFile::remove(QDir(folder).filePath(u".settings.ini"_s));
    return failure ? complain(*failure) : 0;
}

} // namespace hoox
