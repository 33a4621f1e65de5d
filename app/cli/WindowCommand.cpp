#include "app/WindowArguments.h"
#include "app/cli/Commands.h"
#include "app/cli/DrawWork.h"
#include "app/cli/Session.h"
#include "ui/common/ErrorText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <functional>
#include <vector>

#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::WindowCommand)
};

QString windowProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"hoox-console-window"_s);
}

QStringList placeArguments(const Session &session)
{
    QStringList arguments{u"--workspace"_s, session.workspaceFolder()};
    if (!session.profileName().isEmpty())
        arguments << u"--profile"_s << session.profileName();
    return arguments;
}

} // namespace

void drawOffscreen(Session &session, const QStringList &arguments, const std::function<void()> &drawn,
                   const QString &scale, const std::function<void(ExitStatus)> &failed)
{
    const auto end = [&session, failed](ExitStatus status) {
        if (failed)
            failed(status);
        else
            session.finish(status);
    };
    auto *const process = new QProcess(&session);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    if (!scale.isEmpty())
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setStandardOutputFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::errorOccurred, &session, [&session, end](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        const Error missing{Error::Kind::NotFound, windowProgram(), {}, Error::Cause::FileMissing};
        session.output().complain(ErrorText::sentence(missing));
        end(exitStatusOf(missing));
    });
    QObject::connect(process, &QProcess::finished, &session, [drawn, end](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            drawn();
        else
            end(status == QProcess::NormalExit && code >= 1 && code <= 5 ? static_cast<ExitStatus>(code)
                                                                         : ExitStatus::Failed);
    });
    process->start(windowProgram(), placeArguments(session) + arguments);
}

namespace commands {

void screenshots(Session &session)
{
    QStringList arguments;
    for (const auto *option : {u"size", u"text", u"language"}) {
        if (session.isSet(option))
            arguments << u"--"_s + QString::fromUtf16(option) << session.value(option);
    }
    if (session.isSet(u"high-contrast"))
        arguments << u"--high-contrast"_s;
    const auto scale = session.value(u"scale");
    const auto wish = windowArguments(QStringList{{}} + arguments);
    if (!wish || (!scale.isEmpty() && (scale.toDouble() < 1 || scale.toDouble() > 4))) {
        session.usage(WindowWords::tr("--size takes a width and a height such as 1280x800, from 320x240 to 8192x8192, "
                                      "--text 100 to 200, and --scale 1 to 4."));
        return;
    }
    if (session.isSet(u"language") && !QStringList{u"en"_s, u"de"_s, u"zh"_s}.contains(session.value(u"language"))) {
        session.usage(WindowWords::tr("--language is en, de or zh."));
        return;
    }
    if (session.open() == nullptr)
        return;
    const auto folder = QFileInfo(session.argument(0)).absoluteFilePath();
    if (!QDir().mkpath(folder)) {
        session.finish(Error{Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder});
        return;
    }
    arguments << u"--render-screenshots"_s << folder;
    const auto list = [&session, folder] {
        QJsonArray files;
        for (const auto &name : QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
            files.append(QDir(folder).absoluteFilePath(name));
            session.output().line(QDir(folder).absoluteFilePath(name));
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(files));
        session.finish();
    };
    drawOffscreen(session, arguments, list, scale);
}

void window(Session &session)
{
    if (qEnvironmentVariable("DISPLAY").isEmpty() && qEnvironmentVariable("WAYLAND_DISPLAY").isEmpty() &&
        qEnvironmentVariable("QT_QPA_PLATFORM").isEmpty()) {
        session.output().complain(
            WindowWords::tr("There is no display, so no window. See \"hoox-console --help\" for what works without."));
        session.finish(ExitStatus::Failed);
        return;
    }
    // In its place: the window's end is this command's end, and no parent lingers.
    const auto place = placeArguments(session);
    std::vector<QByteArray> words;
    words.reserve(static_cast<std::size_t>(place.size()) + 1);
    words.push_back(QFile::encodeName(windowProgram()));
    for (const auto &argument : place)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    session.finish(Error{Error::Kind::NotFound, windowProgram(), {}, Error::Cause::FileMissing});
}

} // namespace commands
} // namespace hoox
