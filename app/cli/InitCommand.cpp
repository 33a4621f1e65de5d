#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/ledger/Ledger.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerImport.h"
#include "storage/profile/ProfileStore.h"
#include "storage/sample/SampleWorkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryFile>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSampleBandPercent = 20;
constexpr int kShownRejects = 1000;

struct InitWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::InitCommand)
};

/// The folder is there and takes a file.
Result<Done> prepareFolder(const Workspace &workspace)
{
    const auto folder = workspace.folder();
    const auto refused = [&folder](const QString &why) {
        return fail(Error::Kind::Denied, folder, why, Error::Cause::UnwritableFolder);
    };
    for (const auto &path : {folder, workspace.blobsFolder(), workspace.backupsFolder(), workspace.reportsFolder(),
                             workspace.profilesFolder()}) {
        if (!QDir().mkpath(path))
            return refused({});
    }
    QTemporaryFile probe(QDir(folder).absoluteFilePath(u".probe-XXXXXX"_s));
    if (!probe.open() || probe.write("x") != 1 || !probe.flush())
        return refused(probe.errorString());
    return Done{};
}

Result<Done> writeProfile(const Workspace &workspace, bool sample)
{
    const ProfileStore profiles(workspace.profilesFolder());
    Profile profile;
    profile.name = u"embedded"_s;
    if (sample) {
        profile.priceBandPercent = kSampleBandPercent;
        profile.notes = InitWords::tr("Sample data. Nothing here trades.");
    }
    if (const auto written = profiles.write(profile); !written)
        return written;
    return profiles.activate(profile.name);
}

/// The last step: config, and the answer. `made` has what the ledger got.
void finishInit(Session &session, const Workspace &workspace, QJsonObject made, const QString &sentence)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto store = std::make_shared<EmbeddedConfigStore>(workspace.configFile(), parts->clock());
    session.then(store->create(), [&session, store, workspace, made, sentence](const Done &) mutable {
        made[u"workspace"_s] = workspace.folder();
        if (session.output().isJson())
            session.output().json(QJsonDocument(made));
        else
            session.output().line(sentence);
        session.finish();
    });
}

QString faultText(RowFault::Kind kind)
{
    switch (kind) {
    case RowFault::Kind::UnknownValue:
        return InitWords::tr("is no known value");
    case RowFault::Kind::NotANumber:
        return InitWords::tr("is not a number");
    case RowFault::Kind::Negative:
        return InitWords::tr("is negative");
    case RowFault::Kind::LowerCase:
        return InitWords::tr("is not upper case");
    case RowFault::Kind::Milliseconds:
        return InitWords::tr("is in milliseconds; seconds are wanted");
    case RowFault::Kind::Missing:
        return InitWords::tr("is missing");
    }
    Q_UNREACHABLE();
}

QJsonArray rejectsJson(const QVector<RejectedRow> &rejects)
{
    QJsonArray rows;
    for (const auto &row : rejects)
        rows.append(QJsonObject{{u"row"_s, row.row},
                                {u"id"_s, row.id},
                                {u"column"_s, row.fault.column},
                                {u"value"_s, row.fault.value},
                                {u"fault"_s, faultText(row.fault.kind)}});
    return rows;
}

void initSample(Session &session, const Workspace &workspace)
{
    SamplePlan plan;
    const auto asked =
        session.work<SampleReport>(InitWords::tr("making a sample"), [plan, workspace](Progress &progress) mutable {
            const SystemClock clock;
            plan.endSecond = clock.nowUtc().toSecsSinceEpoch();
            return makeSample(plan, workspace, clock, progress);
        });
    session.then(asked, [&session, workspace](const SampleReport &report) {
        if (const auto written = writeProfile(workspace, true); !written) {
            session.finish(written.error());
            return;
        }
        const auto &format = session.format();
        finishInit(session, workspace,
                   {{u"fills"_s, report.fills},
                    {u"orders"_s, report.orders},
                    {u"positions"_s, report.positions},
                    {u"balances"_s, report.balances},
                    {u"blobs"_s, report.blobs}},
                   InitWords::tr("A sample workspace is in %1: %2 fills of %3 orders, %4 order logs.")
                       .arg(workspace.folder(), format.count(report.fills), format.count(report.orders),
                            format.count(report.blobs)));
    });
}

void initEmpty(Session &session, const Workspace &workspace)
{
    const auto asked = session.work<Done>({}, [workspace](Progress &progress) -> Result<Done> {
        return createLedger(workspace.ledgerFile(), SystemClock(), progress);
    });
    session.then(asked, [&session, workspace](const Done &) {
        if (const auto written = writeProfile(workspace, false); !written) {
            session.finish(written.error());
            return;
        }
        finishInit(session, workspace, {{u"fills"_s, 0}},
                   InitWords::tr("An empty workspace is in %1.").arg(workspace.folder()));
    });
}

/// LG-5: what was refused is counted here and listed in the ledger.
void initFromLedger(Session &session, const Workspace &workspace)
{
    const auto source = QFileInfo(session.value(u"ledger")).absoluteFilePath();
    const auto asked =
        session.work<ImportReport>(InitWords::tr("copying the ledger"), [source, workspace](Progress &progress) {
            return importLedger(source, workspace.ledgerFile(), SystemClock(), progress);
        });
    session.then(asked, [&session, workspace](const ImportReport &report) {
        if (const auto written = writeProfile(workspace, false); !written) {
            session.finish(written.error());
            return;
        }
        auto *const parts = session.open();
        if (parts == nullptr)
            return;
        session.then(
            parts->ledger().rejects(kShownRejects), [&session, workspace, report](const QVector<RejectedRow> &rejects) {
                const auto &format = session.format();
                for (const auto &row : rejects)
                    session.output().note(InitWords::tr("refused: row %1, column %2: \"%3\" %4")
                                              .arg(row.row)
                                              .arg(row.fault.column, row.fault.value, faultText(row.fault.kind)));
                if (report.rejects > rejects.size())
                    session.output().note(
                        InitWords::tr("… and %1 more.").arg(format.count(report.rejects - rejects.size())));
                finishInit(session, workspace,
                           {{u"fills"_s, report.fills},
                            {u"positions"_s, report.positions},
                            {u"balances"_s, report.balances},
                            {u"rejected"_s, report.rejects},
                            {u"rejects"_s, rejectsJson(rejects)}},
                           InitWords::tr("A workspace is in %1: %2 fills, %3 rows refused.")
                               .arg(workspace.folder(), format.count(report.fills), format.count(report.rejects)));
            });
    });
}

} // namespace

void init(Session &session)
{
    if (session.isSet(u"sample") && session.isSet(u"ledger")) {
        session.usage(InitWords::tr("--sample and --ledger exclude each other."));
        return;
    }
    const Workspace workspace(session.workspaceFolder());
    if (const auto ready = prepareFolder(workspace); !ready) {
        session.finish(ready.error());
        return;
    }
    if (QFileInfo::exists(workspace.ledgerFile())) {
        session.finish(Error{Error::Kind::Conflict, workspace.ledgerFile(), {}, Error::Cause::Plain});
        return;
    }
    if (session.isSet(u"sample"))
        initSample(session, workspace);
    else if (session.isSet(u"ledger"))
        initFromLedger(session, workspace);
    else
        initEmpty(session, workspace);
}

} // namespace hoox::commands
