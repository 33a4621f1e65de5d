#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/config/ConfigFile.h"
#include "storage/audit/AuditLog.h"
#include "ui/common/ErrorText.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

struct ConfigFileWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ConfigFileCommand)
};

using Verdict = ConfigImportLine::Verdict;

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchanged:
        return u"unchanged"_s;
    case Verdict::Change:
        return u"change"_s;
    case Verdict::Add:
        return u"add"_s;
    case Verdict::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

/// One run of an import: writes key after key, then tells of all of them.
class ConfigImportRun : public std::enable_shared_from_this<ConfigImportRun>
{
public:
    ConfigImportRun(Session &session, QVector<ConfigImportLine> plan) : m_session(session), m_plan(std::move(plan)) {}

    void begin()
    {
        if (m_session.isSet(u"dry-run"))
            end(std::nullopt);
        else
            writeFrom(0);
    }

private:
    [[nodiscard]] static bool isWrite(const ConfigImportLine &line)
    {
        return line.verdict == Verdict::Change || line.verdict == Verdict::Add;
    }
    void writeFrom(qsizetype place)
    {
        while (place < m_plan.size() && !isWrite(m_plan.at(place)))
            ++place;
        if (place == m_plan.size()) {
            end(std::nullopt);
            return;
        }
        const auto &line = m_plan.at(place);
        const ConfigChange change{operatorName(), m_session.value(u"reason")};
        whenDone(m_session.open()->config().put(line.key, line.next, change), &m_session,
                 [self = shared_from_this(), place](const Result<Done> &written) {
                     if (!written) {
                         self->end(written.error());
                         return;
                     }
                     self->m_written.append(self->m_plan.at(place).key);
                     self->writeFrom(place + 1);
                 });
    }
    void end(const std::optional<Error> &failure)
    {
        show();
        const auto refused = std::count_if(m_plan.begin(), m_plan.end(),
                                           [](const auto &line) { return line.verdict == Verdict::Refused; });
        if (failure)
            m_session.finish(*failure);
        else
            m_session.finish(refused > 0 ? ExitStatus::Refused : ExitStatus::Done);
    }
    void show()
    {
        QJsonArray rows;
        TextTable table{{{u"KEY"_s}, {u"WHAT"_s}, {u"OLD"_s}, {u"NEW"_s}, {u"WHY"_s}}, {}};
        for (const auto &line : m_plan) {
            const auto why = line.why ? ErrorText::sentence(*line.why) : QString();
            const auto old = line.now ? QJsonValue(QString::fromUtf8(*line.now)) : QJsonValue();
            const bool written = m_written.contains(line.key);
            rows.append(QJsonObject{{u"key"_s, line.key},
                                    {u"verdict"_s, verdictWord(line.verdict)},
                                    {u"old"_s, old},
                                    {u"new"_s, QString::fromUtf8(line.next)},
                                    {u"why"_s, why.isEmpty() ? QJsonValue() : QJsonValue(why)},
                                    {u"written"_s, written}});
            table.rows.append({line.key, written ? u"written"_s : verdictWord(line.verdict),
                               line.now ? QString::fromUtf8(*line.now) : Format::missing(),
                               QString::fromUtf8(line.next), why});
        }
        if (m_session.output().isJson())
            m_session.output().json(QJsonDocument(rows));
        else
            m_session.output().table(table);
    }

    Session &m_session;
    const QVector<ConfigImportLine> m_plan;
    QStringList m_written;
};

void endExport(Session &session, const QString &file, const ConfigExport &made)
{
    if (session.output().isJson())
        session.output().json(QJsonDocument(QJsonObject{
            {u"file"_s, file}, {u"keys"_s, made.keys}, {u"left_out"_s, QJsonArray::fromStringList(made.leftOut)}}));
    else
        session.output().line(file);
    session.finish();
}

} // namespace

void configExport(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    session.then(parts->config().list({}), [&session, parts](const QVector<ConfigEntry> &entries) {
        const auto made = exportConfig(entries, parts->profile().name, parts->clock().nowUtc());
        if (!made.leftOut.isEmpty())
            session.output().note(
                ConfigFileWords::tr("left out, without their values: %1").arg(made.leftOut.join(u", "_s)));
        if (!session.isSet(u"output")) {
            session.output().raw(made.json);
            parts->audit().post({u"config.export"_s, u"standard output"_s});
            session.finish();
            return;
        }
        const auto file = QFileInfo(session.value(u"output")).absoluteFilePath();
        session.then(session.work<Done>({}, [file, made](Progress &) { return writeConfigFile(file, made.json); }),
                     [&session, parts, file, made](const Done &) {
                         parts->audit().post({u"config.export"_s, file});
                         endExport(session, file, made);
                     });
    });
}

void configImport(Session &session)
{
    auto *const parts = session.isSet(u"dry-run") ? session.open() : session.openToWrite();
    if (parts == nullptr)
        return;
    const auto file = QFileInfo(session.argument(0)).absoluteFilePath();
    session.then(session.work<QVector<ConfigEntry>>({}, [file](Progress &) { return readConfigFileAt(file); }),
                 [&session, parts](const QVector<ConfigEntry> &wanted) {
                     session.then(parts->config().list({}), [&session, wanted](const QVector<ConfigEntry> &now) {
                         std::make_shared<ConfigImportRun>(session, planConfigImport(wanted, now))->begin();
                     });
                 });
}

} // namespace hoox::commands
