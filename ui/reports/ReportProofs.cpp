#include "ui/reports/ReportProofs.h"

#include "storage/domain/PositionBook.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportTable.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;

double withoutProofDust(double value)
{
    return std::round(value * 1e8) / 1e8;
}

} // namespace

void ReportProofs::draw()
{
    drawReconciliation();
    drawLogs();
    drawAudit();
    drawRows();
}

QString ReportProofs::positionText(const std::optional<Position> &position) const
{
    if (!position)
        return Format::missing();
    const auto &format = m_sheet.format();
    const auto size = toText(position->side) + u' ' + format.number(withoutSumNoise(position->size));
    if (!position->entryPrice)
        return size;
    return tr("%1 at %2").arg(size, format.number(withoutSumNoise(*position->entryPrice), 2));
}

QString ReportProofs::verdictText(const ReconciledPosition &line) const
{
    switch (line.verdict) {
    case Verdict::Agrees:
        return tr("equal");
    case Verdict::Differs:
        return tr("differs");
    case Verdict::NotRecorded:
        return tr("not recorded");
    case Verdict::Hidden:
        return tr("hidden by the row of %1").arg(toText(line.hiddenBy));
    case Verdict::NotInFills:
        return tr("not in the fills");
    case Verdict::Unknown:
        return tr("not known: fills lack a quantity");
    }
    Q_UNREACHABLE();
}

void ReportProofs::drawReconciliation()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Reconciliation of positions"), {{tr("symbol"), 0, Align::Left, 100},
                                                          {tr("exchange"), 110},
                                                          {tr("recorded"), 170, Align::Wrapped, 140},
                                                          {tr("from fills"), 320, Align::Wrapped, 140},
                                                          {tr("difference"), 545, Align::Decimal},
                                                          {tr("verdict"), 560, Align::Wrapped, 120}});
    for (const auto &line : m_data.reconciliation) {
        if (line.agrees())
            continue;
        const auto difference = line.sizeDifference();
        table.addRow({{line.symbol},
                      {toText(line.exchange)},
                      {positionText(line.recorded)},
                      {positionText(line.derived)},
                      {format.number(difference ? std::optional(withoutProofDust(*difference)) : difference)},
                      {verdictText(line), Theme::of(Theme::Kind::Light).unknown}});
    }
    const auto differing = m_data.differences();
    const auto compared = format.count(m_data.reconciliation.size());
    if (!m_data.isReconciled)
        table.setNote(tr("Not verified: newer fills follow this period, and recorded positions are those of now."));
    else if (m_data.reconciliation.isEmpty())
        table.setNote(tr("There is nothing to compare: no position is recorded, and the fills make none."));
    else if (differing == 0)
        table.setNote(tr("Positions compared: %1. The recorded ones and those of the fills are equal.").arg(compared));
    else
        table.setNote(tr("Positions compared: %1; those that differ: %2.").arg(compared, format.count(differing)));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

QString ReportProofs::logsText() const
{
    switch (m_data.verifiedLogs()) {
    case VerifiedLogs::NotKnown:
        return tr("Not verified: the result of the last blobs verify was not read.");
    case VerifiedLogs::Never:
        return tr("Not verified: blobs verify never came to its end for this ledger and these logs.");
    case VerifiedLogs::OtherPeriod:
        return tr("Not verified: the last blobs verify looked at other days than this period.");
    case VerifiedLogs::Early:
        return tr("Not verified: the last blobs verify began before the period was over.");
    case VerifiedLogs::Differs:
        return tr("Verified: fills and order logs differ.");
    case VerifiedLogs::Agrees:
        if (m_data.verified->question.depth != BlobAuditQuestion::Depth::Deep)
            return tr("Verified by name: every order has its log, every log its fills. Contents were not read.");
        return m_data.isWhollyCompared()
                   ? tr("Verified: every order has its log, every log its fills, and the contents agree.")
                   : tr("Verified in part: every order has its log, every log its fills, and what could be compared "
                        "agrees. What could not is counted below.");
    }
    Q_UNREACHABLE();
}

void ReportProofs::drawLogs()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Order logs against fills"), {{tr("last blobs verify")}, {tr("found"), 680, Align::Right}});
    table.setNote(logsText());
    if (m_data.verified) {
        const auto &[question, found] = *m_data.verified;
        const bool isDeep = question.depth == BlobAuditQuestion::Depth::Deep;
        const auto deep = [&](qint64 count) { return isDeep ? format.count(count) : tr("not read"); };
        const auto end = [&](qint64 second) {
            const bool isOpen = second == 0 || second >= kLastPlausibleSecond;
            return isOpen ? tr("open") : format.time(second);
        };
        table.addRow({{tr("asked, UTC")}, {format.time(question.asOf)}});
        table.addRow({{tr("days looked at, from and to, UTC")},
                      {tr("%1 to %2").arg(end(question.period.from), end(question.period.to))}});
        table.addRow({{tr("fills with an order id")}, {format.count(found.fills)}});
        table.addRow({{tr("fills without one: nothing can be said")}, {format.count(found.fillsWithoutOrderId)}});
        table.addRow({{tr("orders")}, {format.count(found.orders)}});
        table.addRow({{tr("order logs")}, {format.count(found.blobs)}});
        table.addRow({{tr("order logs that wait to be shipped")}, {format.count(found.waiting)}});
        table.addRow({{tr("orders without a log")}, {format.count(found.ordersWithoutBlob)}});
        table.addRow({{tr("logs without a fill")}, {format.count(found.blobsWithoutFill)}});
        table.addRow({{tr("logs read")}, {deep(found.read)}});
        table.addRow({{tr("damaged logs")}, {deep(found.damaged)}});
        table.addRow({{tr("logs that say other than the ledger")}, {deep(found.mismatched)}});
        table.addRow({{tr("logs that cannot be compared")}, {deep(found.notComparable)}});
    }
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportProofs::drawAudit()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Audit log"), {{tr("the whole log")}, {tr("found"), 160, Align::Wrapped, 520}});
    if (!m_data.auditVerdict) {
        table.setNote(tr("Not verified: the audit log was not read."));
        table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
        return;
    }
    const auto &verdict = *m_data.auditVerdict;
    table.setNote(
        verdict.faultCount == 0
            ? tr("Verified: each record follows the one before it. Who wrote both of its files anew would not "
                 "be found: compare the last hash with one that was noted elsewhere.")
            : tr("Verified: the log is not what was written."));
    table.addRow({{tr("records")}, {format.count(verdict.records)}});
    table.addRow({{tr("faults")}, {format.count(verdict.faultCount)}});
    table.addRow({{tr("last hash")}, {verdict.head.isEmpty() ? Format::missing() : QString::fromLatin1(verdict.head)}});
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportProofs::drawRows()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Rows that no figure has"), {{tr("rows")}, {tr("found"), 680, Align::Right}});
    table.addRow({{tr("refused by an import, of the whole ledger")}, {format.count(m_data.overview.rejects)}});
    table.addRow({{tr("no sound fill, in the period")},
                  {m_data.analytics ? format.count(m_data.analytics->unsound) : tr("not known")}});
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
