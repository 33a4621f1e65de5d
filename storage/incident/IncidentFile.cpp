#include "storage/incident/IncidentFile.h"

#include "storage/export/WholeFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIncidentTurnMs = 2000;
constexpr qint64 kLargestIncident = 16 * 1024;

bool isIncidentName(const QString &name)
{
    static const QRegularExpression form(u"^incident-[0-9]{8}T[0-9]{6}Z$"_s);
    return form.match(name).hasMatch();
}

QByteArray incidentBytes(const Incident &incident)
{
    const QJsonObject object{{u"name"_s, incident.name},
                             {u"profile"_s, incident.profile},
                             {u"started_at"_s, incident.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                             {u"by"_s, incident.by},
                             {u"word"_s, incident.word}};
    return QJsonDocument(object).toJson();
}

std::optional<Incident> incidentOf(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1StringView(name)).toString(); };
    Incident incident{text("name"), text("profile"),
                      QDateTime::fromString(text("started_at"), Qt::ISODateWithMs).toUTC(), text("by"),
                      text("word").left(IncidentFile::kLongestWord)};
    return isIncidentName(incident.name) && incident.startedAt.isValid() ? std::optional(incident) : std::nullopt;
}

Result<Done> takeTurn(QLockFile &turn, const QString &path)
{
    if (turn.tryLock(kIncidentTurnMs))
        return Done{};
    return turn.error() == QLockFile::LockFailedError
               ? fail(Error::Kind::Busy, path, {}, Error::Cause::LockedFile)
               : fail(Error::Kind::Denied, path, {}, Error::Cause::UnwritableFolder);
}

} // namespace

Result<std::optional<Incident>> IncidentFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<Incident>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, m_path, file.errorString());
    if (auto incident = incidentOf(file.read(kLargestIncident)))
        return incident;
    return fail(Error::Kind::Corrupt, m_path, u"not an incident"_s, Error::Cause::DamagedFile);
}

Result<Incident> IncidentFile::start(const AuditTrail &trail, const Clock &clock, const QString &profile,
                                     const QString &by, const QString &word) const
{
    QLockFile turn(m_path + u".lock"_s);
    if (auto taken = takeTurn(turn, m_path); !taken)
        return fail(taken.error());
    const auto running = read();
    if (!running)
        return fail(running.error());
    if (*running)
        return fail(Error::Kind::Conflict, (*running)->name);
    const auto now = clock.nowUtc();
    const Incident incident{u"incident-"_s + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s), profile, now, by,
                            word.left(kLongestWord)};
    AuditEntry entry{u"incident.start"_s, incident.name};
    entry.profile = profile;
    entry.reason = incident.word;
    const auto written = trail.around(entry, clock, [&] { return write(incident); });
    return written ? Result<Incident>(incident) : fail(written.error());
}

Result<Done> IncidentFile::write(const Incident &incident) const
{
    auto written = writeWholeFile(m_path, incidentBytes(incident));
    if (written)
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

Result<Done> IncidentFile::end(const QString &name) const
{
    QLockFile turn(m_path + u".lock"_s);
    if (auto taken = takeTurn(turn, m_path); !taken)
        return taken;
    const auto running = read();
    if (!running)
        return fail(running.error());
    if (!*running || (*running)->name != name)
        return Done{};
    if (!QFile::remove(m_path))
        return fail(Error::Kind::Denied, m_path, {}, Error::Cause::UnwritableFolder);
    return Done{};
}

} // namespace hoox
