#include "ui/common/ReportVerdictWords.h"

#include <QHash>

namespace hoox {

using namespace Qt::StringLiterals;

QString ReportVerdictWords::recorded(ReportRecorded recorded)
{
    switch (recorded) {
    case ReportRecorded::NotAsked:
        return {};
    case ReportRecorded::NotRead:
        return tr("The audit log could NOT be read: whether this report was made here is not known.");
    case ReportRecorded::Recorded:
        return tr("The audit log recorded this content hash and this file when the report was made.");
    case ReportRecorded::WithoutFile:
        return tr("The audit log recorded this content hash when the report was made, and no hash of the file.");
    case ReportRecorded::OtherFile:
        return tr("The audit log recorded this content hash with ANOTHER file: this one was written anew.");
    case ReportRecorded::OtherContent:
        return tr("The audit log recorded ANOTHER content hash for a report of this name.");
    case ReportRecorded::Nowhere:
        return tr("The audit log has NO report with this content hash: it was not made in this workspace, or it is not "
                  "the one that was made.");
    case ReportRecorded::LogDamaged:
        return tr("The audit log is NOT what was written: what it says of this report proves nothing.");
    }
    Q_UNREACHABLE();
}

QString ReportVerdictWords::part(const QString &name)
{
    const QHash<QString, QString> words{
        {u"figures"_s, tr("Figures by symbol and exchange")},
        {u"equity"_s, tr("Equity")},
        {u"balances"_s, tr("Balances")},
        {u"reconciliation"_s, tr("Reconciliation")},
        {u"failed"_s, tr("Failed orders in the ledger")},
        {u"orders"_s, tr("Orders asked for here")},
        {u"kill-switch"_s, tr("Kill switch")},
        {u"config"_s, tr("Config changes")},
        {u"actions"_s, tr("Everything done here")},
        {u"order-logs"_s, tr("Order logs")},
    };
    return words.value(name, name);
}

} // namespace hoox
