#include "ui/common/ReplicaWords.h"

#include "models/sync/ReplicaState.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isFirstCopy(const ReplicaState &replica)
{
    return replica.state() == ReplicaState::State::Pulling && replica.progress().copies && !replica.facts().complete;
}

QString timeWithZone(const QDateTime &utc, const Format &format)
{
    return format.timeOfDay(utc) + u' ' + format.zoneName();
}

} // namespace

QString ReplicaWords::brief(const ReplicaState &replica, const Format &format)
{
    if (isFirstCopy(replica)) {
        const auto &progress = replica.progress();
        return progress.total > 0
                   ? tr("copying %1")
                         .arg(format.percent(static_cast<double>(progress.rows), static_cast<double>(progress.total)))
                   : tr("copying");
    }
    const auto age = replica.age();
    return age ? tr("replica %1").arg(Format::age(*age)) : tr("no replica yet");
}

QString ReplicaWords::sentences(const ReplicaState &replica, const Format &format)
{
    QStringList parts{whatIsShown(replica, format)};
    parts += tr("The copy holds %n fill(s).", nullptr, static_cast<int>(replica.facts().rows));
    if (replica.facts().rejects > 0)
        parts += tr("%n row(s) were refused.", nullptr, static_cast<int>(replica.facts().rejects));
    if (replica.isPaused())
        parts += tr("Pulling is stopped.");
    else if (const auto next = replica.nextIn())
        parts += tr("Pulled again in %1.").arg(Format::age(*next));
    parts += tr("Press to pull now.");
    return parts.join(u' ');
}

QString ReplicaWords::progress(const ReplicaState &replica, const Format &format)
{
    const auto &progress = replica.progress();
    if (progress.total <= 0)
        return tr("%1 fills so far").arg(format.count(progress.rows));
    return tr("%1 of about %2 fills").arg(format.count(progress.rows), format.count(progress.total));
}

QString ReplicaWords::whatIsShown(const ReplicaState &replica, const Format &format)
{
    const auto age = replica.age();
    if (!age) {
        return replica.facts().rows > 0 ? tr("What is shown is part of a first copy: so far, not the whole ledger.")
                                        : tr("There is no copy of this ledger yet.");
    }
    return tr("What is shown is from %1, %2 old.").arg(timeWithZone(replica.lastGoodAt(), format), Format::age(*age));
}

QString ReplicaWords::nextTry(const ReplicaState &replica)
{
    const auto next = replica.nextIn();
    return next ? tr("Trying again in %1.").arg(Format::age(*next)) : QString();
}

} // namespace hoox
