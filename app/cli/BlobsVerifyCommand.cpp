#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/blobs/BlobAudit.h"
#include "storage/blobs/BlobAuditText.h"
#include "ui/common/VerifyVerdictWords.h"

#include <algorithm>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::BlobsVerifyCommand)
};

/// Lines of the table; JSON and CSV have more.
constexpr qsizetype kShownMismatches = 50;
constexpr qint64 kVerifyDay = 86'400;

/// Whole UTC days; nothing, with the session ended in 2, if one of the options is none.
std::optional<TimeRange> periodOf(Session &session)
{
    TimeRange period;
    for (const auto *option : {u"from", u"to"}) {
        if (!session.isSet(option))
            continue;
        const auto second = secondFromText(session.value(option));
        if (!second || *second % kVerifyDay != 0) {
            session.usage(VerifyWords::tr("--%1 takes a UTC day, such as 2026-05-19, not \"%2\".")
                              .arg(QString::fromUtf16(option), session.value(option)));
            return std::nullopt;
        }
        (option == std::u16string_view(u"from") ? period.from : period.to) = *second;
    }
    // In no day at all everything agrees.
    if (period.from >= period.to) {
        session.usage(VerifyWords::tr("No day is in this period: --to takes the day after its last one."));
        return std::nullopt;
    }
    return period;
}

QString differenceWords(const LogDifference &difference)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? Format::missing() : text; };
    return VerifyWords::tr("%1: %2 in the log, %3 in the ledger")
        .arg(toText(difference.comparison.field), known(difference.comparison.inLog),
             known(difference.comparison.inLedger));
}

TextTable findingsTable(const BlobAuditReport &report)
{
    TextTable table{{{u"WHAT"_s}, {u"KEY"_s}}, {}};
    const auto add = [&table](const QString &what, const QString &key) {
        if (table.rows.size() < kShownMismatches)
            table.rows.append({what, key});
    };
    for (const auto &error : report.damage)
        add(VerifyWords::tr("damaged"), error.subject);
    for (const auto &each : report.differences)
        add(differenceWords(each), each.order.key);
    for (const auto &each : report.withoutFill)
        add(VerifyWords::tr("no fill"), each.key);
    for (const auto &each : report.withoutBlob)
        add(VerifyWords::tr("no log"), each.key);
    for (const auto &each : report.incomparable) {
        if (each.comparison.verdict == LogComparison::Verdict::Undecided)
            add(VerifyWords::tr("not decided: %1").arg(toText(each.comparison.field)), each.order.key);
    }
    return table;
}

void printVerify(Session &session, const BlobAuditReport &report, BlobAudit::Depth depth)
{
    const bool isDeep = depth == BlobAudit::Depth::Deep;
    const auto &format = session.format();
    auto &output = session.output();
    output.line(VerifyWords::tr("%1 fills of %2 orders, %3 order logs, %4 of them in the spool.")
                    .arg(format.count(report.fills), format.count(report.orders),
                         format.count(report.blobs + report.waiting), format.count(report.waiting)));
    output.line(VerifyWords::tr("Orders without a log: %1").arg(format.count(report.ordersWithoutBlob)));
    output.line(VerifyWords::tr("Logs without a fill: %1").arg(format.count(report.blobsWithoutFill)));
    if (isDeep) {
        output.line(VerifyWords::tr("Damaged logs: %1").arg(format.count(report.damaged)));
        output.line(VerifyWords::tr("Logs that differ from the fills: %1").arg(format.count(report.mismatched)));
        output.line(VerifyWords::tr("Logs without a figure to compare: %1")
                        .arg(format.count(report.notComparable - report.undecided)));
        output.line(VerifyWords::tr("Logs that could not be compared: %1").arg(format.count(report.undecided)));
    }
    // What nobody looked at is told too, where there is some.
    const auto more = [&](const QString &words, qint64 count) {
        if (count > 0)
            output.line(words.arg(format.count(count)));
    };
    more(VerifyWords::tr("Fills without an order id, which may or may not have a log: %1"), report.fillsWithoutOrderId);
    more(VerifyWords::tr("Logs without a fill yet, written meanwhile: %1"), report.newerBlobs);
    if (isDeep)
        more(VerifyWords::tr("Logs too large to be read: %1"), report.blobs - report.read);
    output.line(VerifyVerdictWords::sentence(report.verdict(depth)));
    if (report.wasResumed)
        output.note(VerifyWords::tr("Gone on with the run of %1.").arg(format.time(report.asOf)));
    const auto table = findingsTable(report);
    if (!table.rows.isEmpty())
        output.table(table);
    const auto found = report.ordersWithoutBlob + report.blobsWithoutFill + report.damaged + report.mismatched;
    if (found + report.undecided > table.rows.size())
        output.note(VerifyWords::tr("These are the first %1; --json lists up to 1,000 of each kind.")
                        .arg(format.count(table.rows.size())));
}

void showProgress(Session &session, const BlobAudit::Progress &progress)
{
    if (progress.phase == BlobAudit::Progress::Phase::Reading && progress.toRead > 0)
        session.output().progress(static_cast<int>(progress.read * 1000 / progress.toRead),
                                  VerifyWords::tr("reading logs"));
}

bool mayBeCut(const BlobAuditReport &report)
{
    const auto longest = std::max({report.withoutBlob.size(), report.withoutFill.size(), report.damage.size(),
                                   report.differences.size(), report.incomparable.size()});
    return longest >= BlobAuditReport::kMostListed;
}

void endVerify(Session &session, const BlobAuditReport &report, BlobAudit::Depth depth)
{
    if (session.isSet(u"csv")) {
        session.output().raw(auditCsv(report));
        if (mayBeCut(report))
            session.output().note(VerifyWords::tr("Of each kind at most the first %1 are listed; --json counts all.")
                                      .arg(session.format().count(BlobAuditReport::kMostListed)));
    } else if (session.output().isJson()) {
        session.output().json(QJsonDocument(auditJson(report, depth)));
    } else {
        printVerify(session, report, depth);
    }
    const auto verdict = report.verdict(depth);
    session.finish(verdict == VerifyVerdict::Differs     ? ExitStatus::Integrity
                   : BlobAuditReport::isUnknown(verdict) ? ExitStatus::Unknown
                                                         : ExitStatus::Done);
}

void startVerify(Session &session, Composition &parts, BlobAuditQuestion question)
{
    question.of = verifiedTiers(parts.workspace(), parts.profile());
    question.asOf = parts.clock().nowUtc();
    auto *const audit = new BlobAudit(parts.ledger(), parts.blobs(), parts.spool(),
                                      verifyFile(parts.workspace(), parts.profile()), &session);
    QObject::connect(audit, &BlobAudit::progressed, &session,
                     [&session](const BlobAudit::Progress &progress) { showProgress(session, progress); });
    QObject::connect(audit, &BlobAudit::finished, &session,
                     [&session, depth = question.depth](const Result<BlobAuditReport> &found) {
                         if (found)
                             endVerify(session, *found, depth);
                         else
                             session.finish(found.error());
                     });
    audit->start(question, session.isSet(u"resume"));
}

} // namespace

void blobsVerify(Session &session)
{
    BlobAuditQuestion question;
    const auto period = periodOf(session);
    if (!period)
        return;
    question.period = *period;
    question.depth = session.isSet(u"deep") ? BlobAudit::Depth::Deep : BlobAudit::Depth::Names;
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    session.withLedger([&session, parts, question] { startVerify(session, *parts, question); });
}

} // namespace hoox::commands
