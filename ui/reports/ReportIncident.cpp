#include "ui/reports/ReportIncident.h"

#include "ui/reports/ReportTable.h"
#include "ui/shell/AlarmWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;

QString incidentMoment(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString saidOrMissing(const QString &text)
{
    return text.isEmpty() ? Format::missing() : text;
}

/// What changed, where a record has it, and why.
QString whatOf(const AuditEntry &entry)
{
    QStringList parts;
    if (entry.before || entry.after)
        parts.append(entry.before.value_or(Format::missing()) + u" \u2192 "_s +
                     entry.after.value_or(Format::missing()));
    parts << entry.reason << entry.detail;
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString titleOf(const AlertRecord &record)
{
    const auto kind = alarmKindFromText(record.kind);
    if (!kind)
        return record.kind; // of a newer version
    Alarm alarm;
    alarm.kind = *kind;
    alarm.subjects = record.subjects;
    alarm.subjectCount = static_cast<int>(record.subjects.size());
    alarm.holds = record.event == AlertRecord::Event::Raised;
    return AlarmWords::title(alarm);
}

} // namespace

void ReportIncident::draw()
{
    drawFacts();
    drawActions();
    drawAlerts();
    drawFiles();
}

void ReportIncident::drawFacts()
{
    ReportTable table(tr("Incident"), {{tr("what")}, {tr("said"), 146, Align::Wrapped, 534}});
    table.addRow({{tr("name")}, {m_facts.incident.name}});
    table.addRow({{tr("T0, UTC")}, {incidentMoment(m_facts.incident.startedAt)}});
    table.addRow({{tr("marked by")}, {saidOrMissing(m_facts.incident.by)}});
    table.addRow({{tr("word at T0")}, {saidOrMissing(m_facts.incident.word)}});
    table.addRow({{tr("closed, UTC")}, {incidentMoment(m_facts.closedAt)}});
    table.addRow({{tr("closed by")}, {saidOrMissing(m_facts.closedBy)}});
    table.addRow({{tr("word at the end")}, {saidOrMissing(m_facts.closingWord)}});
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

QString ReportIncident::resultText(AuditEntry::Result result)
{
    switch (result) {
    case AuditEntry::Result::Asked:
        return tr("asked");
    case AuditEntry::Result::Done:
        return tr("done");
    case AuditEntry::Result::Refused:
        return tr("refused");
    case AuditEntry::Result::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

QString ReportIncident::eventText(AlertRecord::Event event)
{
    switch (event) {
    case AlertRecord::Event::Raised:
        return tr("raised");
    case AlertRecord::Event::Over:
        return tr("over");
    case AlertRecord::Event::Acknowledged:
        return tr("acknowledged");
    case AlertRecord::Event::Decided:
        return tr("decided");
    case AlertRecord::Event::Shelved:
        return tr("shelved");
    }
    Q_UNREACHABLE();
}

void ReportIncident::drawActions()
{
    ReportTable table(tr("What was done"), {{tr("time UTC")},
                                            {tr("action and subject"), 146, Align::Wrapped, 190},
                                            {tr("by"), 344, Align::Wrapped, 80},
                                            {tr("result"), 432},
                                            {tr("change and reason"), 486, Align::Wrapped, 194}});
    if (!m_data.actions) {
        table.setNote(tr("Not known: the audit log was not read."));
    } else {
        for (const auto &record : m_data.actions->rows)
            table.addRow({{incidentMoment(record.at)},
                          {record.entry.action + u' ' + record.entry.subject},
                          {record.entry.by},
                          {resultText(record.entry.result)},
                          {whatOf(record.entry)}});
        table.setNote(m_data.actions->isCut
                          ? tr("The newest records: older ones are in the folder of the evidence.")
                          : tr("Every record of the audit log of that time, of all profiles, objects that were opened "
                               "among them."));
    }
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportIncident::drawAlerts()
{
    ReportTable table(tr("Alerts"), {{tr("time UTC")},
                                     {tr("alert"), 146, Align::Wrapped, 190},
                                     {tr("event"), 344, Align::Wrapped, 80},
                                     {tr("by"), 432, Align::Wrapped, 80},
                                     {tr("detail"), 520, Align::Wrapped, 160}});
    for (const auto &alert : m_facts.alerts)
        table.addRow({{incidentMoment(alert.at)},
                      {titleOf(alert)},
                      {eventText(alert.event)},
                      {alert.by},
                      {alert.word.isEmpty() ? alert.detail : alert.word}});
    if (table.isEmpty())
        table.setNote(tr("None was raised, ended or acknowledged."));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportIncident::drawFiles()
{
    ReportTable table(tr("Evidence"), {{tr("file"), 0, Align::Wrapped, 196},
                                       {tr("bytes"), 250, Align::Right},
                                       {tr("SHA-256"), 262, Align::Wrapped, 418}});
    for (const auto &file : m_facts.files)
        table.addRow({{file.name}, {m_sheet.format().count(file.sizeBytes)}, {QString::fromLatin1(file.sha256)}});
    table.setNote(
        m_facts.blobsLeftOut > 0
            ? tr("The files beside this one. Objects that were opened and are not among them: %1; blobs.json says why.")
                  .arg(m_sheet.format().count(m_facts.blobsLeftOut))
            : tr("The files beside this one. SHA256SUMS has their sums and this file's; the audit log has its sum."));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
