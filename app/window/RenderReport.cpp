#include "app/window/RenderReport.h"

#include "app/ReportReads.h"
#include "app/Translations.h"
#include "app/cli/Output.h"
#include "models/reports/ReportTrace.h"
#include "storage/audit/AuditLog.h"
#include "ui/common/ErrorText.h"
#include "ui/reports/ReportLanguages.h"
#include "ui/shell/ProfileWords.h"

#include <QCoreApplication>

namespace hoox {

using namespace Qt::StringLiterals;

AuditEntry reportEntry(const QString &file, const Result<ReportResult> &result)
{
    AuditEntry entry{u"report.create"_s, file};
    if (result && !result->contentHash.isEmpty()) {
        entry.after = QString::fromLatin1(result->contentHash);
        entry.detail = QString::fromLatin1(kFileHashDetail + result->fileHash);
    }
    entry.result = result ? AuditEntry::Result::Done : audit::resultOf(result.error());
    return entry;
}

ReportRequest reportRequest(const Composition &parts, const QString &language)
{
    ReportRequest request;
    request.profileName = parts.profile().name;
    request.profileKind = ProfileWords::badge(ProfileWords::kindOf(parts.profile()));
    request.madeBy = operatorName();
    request.generatedAtUtc = parts.clock().nowUtc();
    request.language = language;
    request.format = ReportLanguages::formatOf(language);
    return request;
}

void renderReport(Composition &parts, const WindowArguments &arguments, QObject *context)
{
    auto request = reportRequest(parts, Translations::tagOf(Translations::languageOfTag(arguments.language)));
    request.range = arguments.reportRange;
    request.exchange = exchangeFromText(arguments.reportExchange);
    request.symbol = arguments.reportSymbol;
    request.everyFill = !arguments.isSummary;
    request.parts = arguments.reportParts;
    request.outFile = arguments.reportFile;
    request.paper = arguments.isLetter ? ReportPaper::Letter : ReportPaper::A4;
    if (!arguments.incidentFolder.isEmpty()) {
        const auto facts = readIncidentFacts(arguments.incidentFolder);
        if (!facts) {
            Output().complain(ErrorText::sentence(facts.error()));
            QCoreApplication::exit(static_cast<int>(exitStatusOf(facts.error())));
            return;
        }
        request.incident = *facts;
    }
    auto *const job = new ReportJob(reportSources(parts), request, context);
    QObject::connect(job, &ReportJob::finished, context, [&parts, file = request.outFile](const auto &result) {
        parts.audit().post(reportEntry(file, result));
        if (const auto lost = parts.audit().finish())
            Output().complain(ErrorText::sentence(*lost));
        if (!result)
            Output().complain(ErrorText::sentence(result.error()));
        QCoreApplication::exit(result ? 0 : static_cast<int>(exitStatusOf(result.error())));
    });
    job->start();
}

} // namespace hoox
