#include "app/RenderReport.h"

#include "ui/common/ErrorText.h"
#include "ui/reports/ReportJob.h"

#include <QCoreApplication>

#include <cstdio>

namespace hoox {

using namespace Qt::StringLiterals;

void renderReport(Composition &parts, const WindowArguments &arguments, QObject *context)
{
    ReportRequest request;
    request.range = arguments.reportRange;
    request.profileName = parts.profile().name;
    request.profileKind = u"PAPER"_s;
    request.madeBy = parts.operatorName();
    request.outFile = arguments.reportFile;
    request.generatedAtUtc = parts.clock().nowUtc();
    auto *const job = new ReportJob(parts.ledger(), request, context);
    QObject::connect(job, &ReportJob::finished, context, [](const Result<ReportResult> &result) {
        if (!result)
            std::fprintf(stderr, "hoox-console: %s\n", qPrintable(ErrorText::sentence(result.error())));
        QCoreApplication::exit(result ? 0 : 1);
    });
    job->start();
}

} // namespace hoox
