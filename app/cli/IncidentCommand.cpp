#include "app/IncidentReads.h"
#include "app/cli/Commands.h"
#include "app/cli/DrawWork.h"
#include "app/cli/Session.h"
#include "storage/ledger/LedgerHistory.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct IncidentWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::IncidentCommand)
};

struct IncidentState
{
    std::optional<Incident> running;
    QStringList closed; ///< Folders, the newest first.
};

QJsonObject incidentJson(const std::optional<Incident> &incident)
{
    if (!incident)
        return {{u"running"_s, false}};
    return {{u"running"_s, true},
            {u"name"_s, incident->name},
            {u"profile"_s, incident->profile},
            {u"started_at"_s, jsonTime(incident->startedAt)},
            {u"by"_s, incident->by},
            {u"word"_s, incident->word}};
}

IncidentState incidentState(const std::optional<Incident> &running, const QString &folder)
{
    IncidentState state{running, {}};
    const QDir closed(folder);
    const auto names = closed.entryList({u"incident-*Z"_s}, QDir::Dirs | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const auto &name : names)
        state.closed.append(closed.absoluteFilePath(name));
    return state;
}

void tellState(Session &session, const IncidentState &state)
{
    auto &output = session.output();
    if (output.isJson()) {
        auto object = incidentJson(state.running);
        object[u"closed"_s] = QJsonArray::fromStringList(state.closed);
        output.json(QJsonDocument(object));
    } else {
        output.line(state.running ? IncidentWords::tr("%1 runs since %2, marked by %3, on the profile %4.")
                                        .arg(state.running->name, session.format().time(state.running->startedAt),
                                             state.running->by, state.running->profile)
                                  : IncidentWords::tr("No incident runs."));
        for (const auto &folder : state.closed)
            output.line(folder);
    }
    session.finish();
}

/// Draws with the window's program into the folder that is being filled. What failed it says itself; `status` is how
/// it ended.
IncidentClosing::Draw drawWith(Session &session, const QString &language,
                               const std::shared_ptr<std::optional<ExitStatus>> &status)
{
    return [&session, language, status](const QString &folder, const TimeRange &period,
                                        const std::function<void(const Result<Done> &)> &drawn) {
        QStringList arguments{
            u"--render-report"_s, folder + u'/' + kIncidentReportFile, u"--incident"_s, folder,
            u"--from"_s,          QString::number(period.from),        u"--to"_s,       QString::number(period.to)};
        if (!language.isEmpty())
            arguments << u"--language"_s << language;
        drawOffscreen(
            session, arguments, [drawn] { drawn(Done{}); }, {},
            [drawn, folder, status](ExitStatus failed) {
                *status = failed;
                drawn(fail(Error::Kind::Failed, folder + u'/' + kIncidentReportFile, u"the report was not drawn"_s));
            });
    };
}

} // namespace

namespace commands {

void incidentStart(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto work = [trail = session.trail(), file = IncidentFile(parts->workspace().incidentFile()),
                       profile = parts->profile().name, word = session.value(u"word")](Progress &) {
        return file.start(trail, SystemClock(), profile, operatorName(), word);
    };
    whenDone(session.work<Incident>({}, work), &session, [&session](const Result<Incident> &incident) {
        if (!incident && incident.error().kind == Error::Kind::Conflict)
            session.output().complain(IncidentWords::tr("%1 runs already.").arg(incident.error().subject));
        if (!incident) {
            if (incident.error().kind == Error::Kind::Conflict)
                session.finish(ExitStatus::Refused);
            else
                session.finish(incident.error());
            return;
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(incidentJson(*incident)));
        else
            session.output().line(incident->name);
        session.finish();
    });
}

void incidentStatus(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto work = [workspace = parts->workspace()](Progress &) -> Result<IncidentState> {
        const auto running = IncidentFile(workspace.incidentFile()).read();
        return running ? Result<IncidentState>(incidentState(*running, workspace.incidentsFolder()))
                       : fail(running.error());
    };
    session.then(session.work<IncidentState>({}, work),
                 [&session](const IncidentState &state) { tellState(session, state); });
}

void incidentClose(Session &session)
{
    const auto language = session.value(u"language");
    if (!language.isEmpty() && !QStringList{u"en"_s, u"de"_s, u"zh"_s}.contains(language)) {
        session.usage(IncidentWords::tr("--language is en, de or zh."));
        return;
    }
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto drawing = std::make_shared<std::optional<ExitStatus>>();
    auto *const closing =
        new IncidentClosing(incidentSources(*parts, parts->history()), drawWith(session, language, drawing), &session);
    QObject::connect(closing, &IncidentClosing::finished, &session, [&session, drawing](const Result<QString> &folder) {
        if (*drawing) {
            session.finish(**drawing); // the drawing said what failed
            return;
        }
        if (!folder && folder.error().kind == Error::Kind::Refused)
            session.output().complain(
                IncidentWords::tr("It is of the profile %1: say --profile %1.").arg(folder.error().detail));
        if (!folder) {
            session.finish(folder.error());
            return;
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(QJsonObject{{u"folder"_s, *folder}}));
        else
            session.output().line(*folder);
        session.finish();
    });
    session.withLedger([closing, word = session.value(u"word")] { closing->close(word); });
}

} // namespace commands
} // namespace hoox
