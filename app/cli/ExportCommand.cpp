#include "app/cli/Commands.h"
#include "app/cli/ExportWork.h"
#include "app/cli/Session.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonObject>

#include <cerrno>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ExportCommand)
};

/// The session goes on when the rows are out: a pipe that was closed by its reader has all that it wanted.
void endStream(Session &session, const Result<ExportResult> &result)
{
    const auto lost = session.output().lostBy();
    if (lost == EPIPE || result)
        session.finish();
    else
        session.finish(result.error());
}

void endFile(Session &session, const QString &file, const ExportResult &result)
{
    if (session.output().isJson())
        session.output().json(QJsonDocument(QJsonObject{{u"file"_s, file},
                                                        {u"rows_expected"_s, result.expected},
                                                        {u"rows"_s, result.written},
                                                        {u"size"_s, result.bytes}}));
    else
        session.output().line(
            ExportWords::tr("%1 of %2 rows written to %3.")
                .arg(session.format().count(result.written), session.format().count(result.expected), file));
    session.finish();
}

/// A bar for as long as it runs.
Pending<ExportResult> shown(Session &session, const Pending<ExportResult> &pending)
{
    auto *watcher = new QFutureWatcher<Result<ExportResult>>(&session);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, &session,
                     [&session](int value) { session.output().progress(value, ExportWords::tr("exporting")); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(pending);
    return pending;
}

} // namespace

void streamExport(Session &session, TableExport &exports, const ExportJob &job)
{
    auto &output = session.output();
    const auto streamed = exports.toSink(job, u"standard output"_s, [&output](std::string_view text) -> Result<Done> {
        output.raw(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
        if (output.isOpen())
            return Done{};
        return output.lostBy() == ENOSPC
                   ? fail(Error::Kind::Full, u"standard output"_s, {}, Error::Cause::DiskFull)
                   : fail(Error::Kind::Denied, u"standard output"_s, {}, Error::Cause::UnwritableFolder);
    });
    whenDone(streamed, &session, [&session](const Result<ExportResult> &result) { endStream(session, result); });
}

namespace commands {

void exportTable(Session &session)
{
    const auto table = exportTableFromText(session.argument(0));
    const auto target = session.value(u"output");
    const auto format = session.isSet(u"format") ? exportFormatFromText(session.value(u"format"))
                        : target == u"-"         ? std::optional(ExportFormat::Csv)
                                                 : exportFormatOfFile(target);
    if (!table) {
        session.usage(ExportWords::tr("There is no table \"%1\" to export: name trades, positions or balances.")
                          .arg(session.argument(0)));
        return;
    }
    if (target.isEmpty()) {
        session.usage(ExportWords::tr("Name the file with -o, or -o - for standard output."));
        return;
    }
    if (!format) {
        session.usage(ExportWords::tr("The format is csv, tsv or json: by the file's suffix, or with --format."));
        return;
    }
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    ExportJob job;
    job.table = *table;
    job.format = *format;
    job.query.descending = false; // a whole table is read from its beginning
    session.withLedger([&session, parts, job, target] {
        if (target == u"-") {
            streamExport(session, parts->exports(), job);
            return;
        }
        const auto file = QFileInfo(target).absoluteFilePath();
        session.then(shown(session, parts->exports().toFile(job, file)),
                     [&session, file](const ExportResult &result) { endFile(session, file, result); });
    });
}

} // namespace commands
} // namespace hoox
