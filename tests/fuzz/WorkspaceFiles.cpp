#include "models/reports/ReportSchedule.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/health/UsageFile.h"
#include "storage/transfers/TransferFile.h"
#include "storage/workspace/AlertFile.h"
#include "storage/workspace/ViewStore.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The small files of the workspace, each of which somebody may have edited: transfers, alerts, views, plans, usage.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const InputFile input(QStringLiteral("verify.last.json"));
    const auto path = input.with(bytesOf(data, size));
    if (const auto kept = TransferFile(path).open()) {
        for (const auto &transfer : *kept)
            require(TransferFile::isSound(transfer.wish), "a transfer that is taken up is sound");
    }
    std::ignore = ViewStore(path).read();
    std::ignore = readReportPlan(path);
    std::ignore = readLastAudit(input.beside(QStringLiteral("verify")));
    std::ignore = AlertFile(path).read(10);
    UsageCounts more;
    more.add(UsageItem::KvWrites, 1);
    const auto used = addToUsageFile(path, more, QDateTime::fromSecsSinceEpoch(1'779'158'827, Qt::UTC));
    require(used.has_value(), "usage begins anew over any bytes");
    return 0;
}
