#include "ui/reports/ReportEvents.h"

#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"

#include <QSet>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;

QString exactTime(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

/// None is said as it is: that there was no value, or that it is not known.
QString valueText(const std::optional<QString> &value)
{
    return value ? (value->isEmpty() ? u"\"\""_s : *value) : Format::missing();
}

} // namespace

void ReportEvents::draw()
{
    // Both are of the whole profile, also in a report of a part of its book: they stand and stop it all.
    drawKillEvents();
    drawConfigEvents();
}

QString ReportEvents::eventText(const AuditEntry &entry) const
{
    using Kind = KillEvent::Kind;
    const auto kind = killEventOf(entry);
    if (!kind)
        return entry.action == u"kill.drill"_s ? tr("drill") : entry.action;
    switch (*kind) {
    case Kind::EngageAsked:
        return tr("engage asked");
    case Kind::EngageStored:
        return tr("engaged: one key read back");
    case Kind::EngageWritten:
        return tr("engaged: both keys read back");
    case Kind::EngageCancelled:
        return tr("engage cancelled");
    case Kind::ReleaseAsked:
        return tr("release asked");
    case Kind::ReleaseWritten:
        return tr("released: both keys read back");
    case Kind::Acknowledged:
        return tr("another hand's release seen");
    case Kind::GatewayRefused:
        return tr("the gateway refused: proven");
    case Kind::GatewayAcknowledged:
        return tr("the gateway let in: seen");
    case Kind::EngageSettled:
        return tr("window passed, keys read again");
    }
    Q_UNREACHABLE();
}

QString ReportEvents::engagedText() const
{
    if (!m_data.engaged)
        return tr("Whether it was engaged at the beginning is not known: older records were not read.");
    const auto &periods = *m_data.engaged;
    if (periods.isEmpty())
        return tr("Not engaged in the period, as this workspace recorded it. What others did is in their logs.");
    QStringList parts;
    for (const auto &period : periods.mid(0, 3)) {
        const auto from = m_sheet.format().time(period.from);
        parts.append(period.to >= m_data.range.to ? tr("from %1 to the end of the period").arg(from)
                                                  : tr("from %1 to %2").arg(from, m_sheet.format().time(period.to)));
    }
    if (periods.size() > parts.size())
        parts.append(tr("and %1 more times").arg(m_sheet.format().count(periods.size() - parts.size())));
    return tr("Engaged %1, as this workspace recorded it.").arg(parts.join(u", "_s));
}

void ReportEvents::drawKillEvents()
{
    ReportTable table(tr("Kill switch"), {{tr("time UTC")},
                                          {tr("event"), 146, Align::Wrapped, 140},
                                          {tr("by"), 292, Align::Wrapped, 80},
                                          {tr("reason"), 380, Align::Wrapped, 130},
                                          {tr("proof"), 518, Align::Wrapped, 162}});
    if (!m_data.killEvents) {
        table.setNote(tr("Not known: the audit log was not read."));
        table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
        return;
    }
    for (const auto &record : m_data.killEvents->rows)
        table.addRow({{exactTime(record.at)},
                      {eventText(record.entry)},
                      {record.entry.by},
                      {record.entry.reason},
                      {record.entry.detail}});
    table.setNote(m_data.killEvents->isCut ? tr("The newest events: older records were not read.") : engagedText());
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

QString ReportEvents::outcomeText(const AuditEntry &entry) const
{
    switch (entry.result) {
    case AuditEntry::Result::Asked:
        return tr("asked; what came of it is not recorded");
    case AuditEntry::Result::Done:
        return tr("done");
    case AuditEntry::Result::Refused:
        return tr("refused");
    case AuditEntry::Result::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

void ReportEvents::drawConfigEvents()
{
    ReportTable table(tr("Config changes"), {{tr("time UTC")},
                                             {tr("action and key"), 146, Align::Wrapped, 126},
                                             {tr("before"), 278, Align::Wrapped, 90},
                                             {tr("after"), 376, Align::Wrapped, 90},
                                             {tr("by"), 474, Align::Wrapped, 66},
                                             {tr("result and reason"), 548, Align::Wrapped, 132}});
    if (!m_data.configEvents) {
        table.setNote(tr("Not known: the audit log was not read."));
        table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
        return;
    }
    QSet<qint64> answered;
    for (const auto &record : m_data.configEvents->rows)
        answered.insert(record.entry.of);
    for (const auto &record : m_data.configEvents->rows) {
        const auto &entry = record.entry;
        // What came of it says it all once more.
        if (entry.result == AuditEntry::Result::Asked && answered.contains(record.number))
            continue;
        QStringList ended{outcomeText(entry)};
        for (const auto &words : {entry.reason, entry.detail}) {
            if (!words.isEmpty())
                ended.append(words);
        }
        table.addRow({{exactTime(record.at)},
                      {entry.action + u' ' + entry.subject},
                      {valueText(entry.before)},
                      {valueText(entry.after)},
                      {entry.by},
                      {ended.join(u" \u00b7 "_s)}});
    }
    if (m_data.configEvents->isCut)
        table.setNote(tr("The newest changes: older records were not read."));
    else if (table.isEmpty())
        table.setNote(tr("None was made here. What others changed is in their logs."));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
