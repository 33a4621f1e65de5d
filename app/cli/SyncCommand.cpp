#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/sync/ReplicaState.h"
#include "storage/ledger/Dialect.h"

#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::SyncCommand)
};

constexpr qint64 kThousand = 1000;

void showProgress(Session &session, const PullProgress &progress)
{
    if (progress.total > 0)
        session.output().progress(
            static_cast<int>(std::min(progress.rows, progress.total) * kThousand / progress.total),
            progress.copies ? SyncWords::tr("copying the ledger") : SyncWords::tr("pulling"));
}

void endSync(Session &session, const ReplicaState &replica)
{
    const auto &facts = replica.facts();
    if (session.output().isJson()) {
        session.output().json(QJsonDocument(QJsonObject{
            {u"rows"_s, facts.rows},
            {u"rejects"_s, facts.rejects},
            {u"rows_read"_s, replica.rowsRead()},
            {u"dialect"_s, facts.dialect ? QJsonValue(toText(*facts.dialect)) : QJsonValue()},
            {u"as_of"_s, jsonTime(facts.asOf)},
        }));
    } else {
        session.output().line(SyncWords::tr("%n fill(s), as of %1 UTC", nullptr, static_cast<int>(facts.rows))
                                  .arg(session.format().time(facts.asOf)));
        if (facts.rejects > 0)
            session.output().note(SyncWords::tr("%n row(s) were refused; the ledger lists them.", nullptr,
                                                static_cast<int>(facts.rejects)));
    }
    session.finish();
}

} // namespace

void sync(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    auto *const replica = parts->replica();
    if (replica == nullptr) {
        session.output().note(SyncWords::tr("The ledger of this profile is its own file: there is nothing to pull."));
        session.finish();
        return;
    }
    QObject::connect(replica, &ReplicaState::changed, &session, [&session, replica] {
        if (replica->state() == ReplicaState::State::Pulling)
            showProgress(session, replica->progress());
        else if (replica->state() == ReplicaState::State::Failed && replica->error() && !session.isFinished())
            session.finish(*replica->error());
    });
    QObject::connect(replica, &ReplicaState::pulled, &session, [&session, replica] {
        if (!session.isFinished())
            endSync(session, *replica);
    });
    replica->pullNow(session.isSet(u"everything") ? LedgerPuller::Kind::Everything : LedgerPuller::Kind::Changes);
}

} // namespace hoox::commands
