#include "app/window/WindowProgram.h"

#include "app/Composition.h"
#include "app/cli/Output.h"
#include "app/window/Desk.h"
#include "app/window/RenderReport.h"
#include "app/window/Screenshots.h"
#include "app/window/WindowComposition.h"
#include "storage/secrets/KeychainSecrets.h"
#include "storage/secrets/SecretLoader.h"
#include "ui/common/ErrorText.h"
#include "ui/common/HooxStyle.h"
#include "ui/settings/DisplayCard.h"
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
    HooxStyle::dress(*qApp, m_appearance);
    if (!m_translations.use(Translations::languageOfTag(m_arguments.language)))
        return complain({Error::Kind::NotFound, m_arguments.language, u"there are no words in this language"_s,
                         Error::Cause::Plain});
    if (!m_arguments.reportFile.isEmpty())
        return makeReport();
    m_secrets = std::make_unique<SecretLoader>(std::make_unique<KeychainSecrets>(m_arguments.workspace));
    return m_arguments.isWindow() ? runWindow() : renderScreenshots();
}

int WindowProgram::makeReport()
{
    // Of the local copy: nothing is asked for that needs a secret.
    auto opened = Composition::open(m_arguments.workspace, m_arguments.profile, std::make_shared<HeldSecrets>());
    if (!opened)
        return complain(opened.error());
    m_composition = std::move(*opened);
    QTimer::singleShot(0, this, [this] { renderReport(*m_composition, m_arguments, this); });
    return QApplication::exec();
}

int WindowProgram::runWindow()
{
    m_settings = std::make_unique<QSettings>(u"hoox"_s, u"hoox-console"_s);
    const auto display = DisplaySettings::load(*m_settings);
    m_translations.use(display.language);
    applyDisplay(display, m_appearance);
    m_desk = std::make_unique<Desk>(m_arguments.workspace, *m_secrets, m_appearance, *m_settings);
    connect(m_desk.get(), &Desk::languageChanged, this,
            [this](const QString &language) { m_translations.use(language); });
    if (const auto opened = m_desk->open(m_arguments.profile); !opened)
        return complain(opened.error());
    const auto status = QApplication::exec();
    m_desk.reset();
    return status;
}

int WindowProgram::renderScreenshots()
{
    const auto folder = m_arguments.screenshotsFolder;
    // Nobody's own choices: the same pictures on every machine.
    m_settings = std::make_unique<QSettings>(QDir(folder).filePath(u".settings.ini"_s), QSettings::IniFormat);
    DisplaySettings display;
    display.language = Translations::languageOfTag(m_arguments.language);
    display.save(*m_settings);
    applyDisplay(display, m_appearance);
    std::optional<Error> failure;
    {
        Desk desk(m_arguments.workspace, *m_secrets, m_appearance, *m_settings);
        if (const auto opened = desk.open(m_arguments.profile); !opened)
            return complain(opened.error());
        Screenshots screenshots(desk.window(), m_appearance, folder, m_arguments.pictureStyle);
        connect(&screenshots, &Screenshots::finished, this, [&failure](const Result<QStringList> &files) {
            if (!files)
                failure = files.error();
            QCoreApplication::quit();
        });
        QTimer::singleShot(kExamplesAfterMs, &screenshots, [&desk, &screenshots] {
            desk.window().openExamples();
            screenshots.start();
        });
        QApplication::exec();
    }
    m_settings.reset();
    QFile::remove(QDir(folder).filePath(u".settings.ini"_s));
    return failure ? complain(*failure) : 0;
}

} // namespace hoox
