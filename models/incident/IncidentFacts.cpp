#include "models/incident/IncidentFacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFacts = 1024 * 1024;
constexpr qsizetype kMostAlertsTold = 500;

QString factsMoment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray toJson(const IncidentFacts &facts)
{
    QJsonArray files;
    for (const auto &file : facts.files)
        files.append(QJsonObject{
            {u"name"_s, file.name}, {u"size"_s, file.sizeBytes}, {u"sha256"_s, QString::fromLatin1(file.sha256)}});
    return QJsonDocument(QJsonObject{{u"name"_s, facts.incident.name},
                                     {u"profile"_s, facts.incident.profile},
                                     {u"started_at"_s, factsMoment(facts.incident.startedAt)},
                                     {u"started_by"_s, facts.incident.by},
                                     {u"word"_s, facts.incident.word},
                                     {u"closed_at"_s, factsMoment(facts.closedAt)},
                                     {u"closed_by"_s, facts.closedBy},
                                     {u"closing_word"_s, facts.closingWord},
                                     {u"blobs_left_out"_s, facts.blobsLeftOut},
                                     {u"files"_s, files}})
        .toJson();
}

Result<IncidentFacts> readIncidentFacts(const QString &folder)
{
    const auto path = folder + u'/' + kIncidentFactsFile;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, path, file.errorString(), Error::Cause::FileMissing);
    const auto object = QJsonDocument::fromJson(file.read(kLargestFacts)).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1StringView(name)).toString(); };
    const auto moment = [&text](const char *name) {
        return QDateTime::fromString(text(name), Qt::ISODateWithMs).toUTC();
    };
    IncidentFacts facts{{text("name"), text("profile"), moment("started_at"), text("started_by"), text("word")},
                        moment("closed_at"),
                        text("closed_by"),
                        text("closing_word"),
                        object.value("blobs_left_out"_L1).toInt(),
                        {},
                        {}};
    if (!facts.incident.startedAt.isValid() || !facts.closedAt.isValid())
        return fail(Error::Kind::Corrupt, path, u"not the facts of an incident"_s, Error::Cause::DamagedFile);
    const auto files = object.value("files"_L1).toArray();
    for (const auto &each : files) {
        const auto entry = each.toObject();
        facts.files.append({entry.value("name"_L1).toString(), entry.value("size"_L1).toInteger(),
                            entry.value("sha256"_L1).toString().toLatin1()});
    }
    const auto alerts = AlertFile(folder + u'/' + kIncidentAlertsFile).read(kMostAlertsTold);
    if (!alerts)
        return fail(alerts.error());
    facts.alerts = *alerts;
    return facts;
}

TimeRange periodOf(const IncidentFacts &facts)
{
    return {facts.incident.startedAt.toSecsSinceEpoch(), facts.closedAt.toSecsSinceEpoch() + 1};
}

} // namespace hoox
