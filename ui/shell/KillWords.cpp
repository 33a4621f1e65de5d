#include "ui/shell/KillWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {
using Tone = KillRun::Tone;
constexpr qsizetype kShownValueLength = 40;
} // namespace

KillFace faceOf(const KillSnapshot &snapshot)
{
    switch (snapshot.state) {
    case KillState::Engaging:
        return KillFace::Engaging;
    case KillState::Engaged:
        return KillFace::Engaged;
    case KillState::Releasing:
        return KillFace::Releasing;
    case KillState::Diverged:
        return KillFace::Diverged;
    case KillState::Trading:
        return snapshot.storeReachable ? KillFace::Trading : KillFace::NotConnected;
    case KillState::Unknown:
        return snapshot.storeReachable ? KillFace::Unknown : KillFace::NotConnected;
    }
    Q_UNREACHABLE();
}

QString KillWords::word(KillFace face)
{
    switch (face) {
    case KillFace::Trading:
        return tr("TRADING");
    case KillFace::Engaging:
        return tr("ENGAGING");
    case KillFace::Engaged:
        return tr("ENGAGED");
    case KillFace::Releasing:
        return tr("RELEASING");
    case KillFace::Unknown:
        return tr("UNKNOWN");
    case KillFace::Diverged:
        return tr("DIVERGED");
    case KillFace::NotConnected:
        return tr("NOT CONNECTED");
    }
    Q_UNREACHABLE();
}

QString KillWords::word(KillState state)
{
    KillSnapshot snapshot;
    snapshot.state = state;
    return word(faceOf(snapshot));
}

QString KillWords::value(const KillKeyReading &reading)
{
    if (!reading.raw)
        return tr("not set");
    // A stored value is outside text: one line of bounded length.
    auto shown = reading.raw->simplified().left(kShownValueLength);
    if (shown.isEmpty())
        shown = tr("empty");
    return reading.malformed ? tr("“%1”, which no worker honours").arg(shown) : shown;
}

QString KillWords::keys(const KillSnapshot &snapshot)
{
    const auto &trade = snapshot.trade;
    const auto &global = snapshot.global;
    if (!trade.malformed && !global.malformed && trade.engaged == global.engaged) {
        if (trade.engaged)
            return tr("both keys true");
        if (!trade.raw && !global.raw)
            return tr("both keys not set, so not engaged");
        return tr("both keys false");
    }
    return tr("trade:kill_switch is %1, global:kill_switch is %2").arg(value(trade), value(global));
}

QString KillWords::readWhen(const KillSnapshot &snapshot, const Format &format)
{
    if (!snapshot.readAt.isValid())
        return tr("never read");
    return tr("%1 %2, %3 ago").arg(format.timeOfDay(snapshot.readAt), format.zoneName(), Format::age(snapshot.readAge));
}

QString KillWords::gateway(const KillSnapshot &snapshot, const Format &format)
{
    if (const auto &proof = snapshot.proven) {
        const bool isPlaced = !proof->location.isEmpty();
        if (proof->sinceClick) {
            const auto lapse = Format::lapse(*proof->sinceClick);
            return isPlaced ? tr("gateway refused at %1 after %2").arg(proof->location, lapse)
                            : tr("gateway refused after %1, location not known").arg(lapse);
        }
        const auto when = format.timeOfDay(proof->at);
        return isPlaced ? tr("gateway refused at %1, %2", "place, time of day").arg(proof->location, when)
                        : tr("gateway refused %1, location not known", "time of day").arg(when);
    }
    if (const auto &proof = snapshot.letsIn) {
        return proof->location.isEmpty()
                   ? tr("gateway lets requests in, location not known, %1").arg(format.timeOfDay(proof->at))
                   : tr("gateway lets requests in at %1, %2").arg(proof->location, format.timeOfDay(proof->at));
    }
    if (!snapshot.gatewayError.isEmpty())
        return tr("gateway not known: %1").arg(snapshot.gatewayError.simplified().left(kShownValueLength));
    return {};
}

QString KillWords::stopwatch(const KillTimings &timings)
{
    QStringList steps;
    const auto add = [&steps](const QString &step, const KillTimings::Time &time) {
        if (time)
            steps += step.arg(Format::lapse(*time));
    };
    add(tr("journalled %1"), timings.journalled);
    add(tr("sent %1"), timings.sent);
    add(tr("answered %1"), timings.answered);
    add(tr("stored %1"), timings.stored);
    add(tr("both keys %1"), timings.written);
    add(tr("gateway refused %1"), timings.gatewayRefused);
    add(tr("settled %1"), timings.settled);
    return steps.join(u" · "_s);
}

void KillWords::addEngaging(QList<KillRun> &runs, const KillSnapshot &snapshot, const Format &format)
{
    if (snapshot.journalled)
        runs += {tr("journalled %1").arg(format.timeOfDayExact(snapshot.changedAt))};
    else
        runs += {tr("not journalled: the disk refused, the write is sent all the same"), Tone::Strong};
    if (snapshot.tries > 0)
        runs += {tr("try %1").arg(snapshot.tries)};
    if (!snapshot.storeReachable)
        runs += {tr("the config store cannot be reached")};
    else if (!snapshot.lastError.isEmpty())
        runs += {tr("last answer: %1").arg(snapshot.lastError.simplified().left(kShownValueLength))};
    runs += {tr("keeps trying")};
    addReadAge(runs, snapshot);
}

void KillWords::addEngaged(QList<KillRun> &runs, const KillSnapshot &snapshot, const Format &format)
{
    const auto when = snapshot.changedAt.isValid() ? format.timeOfDayExact(snapshot.changedAt) : QString();
    if (snapshot.phase == KillPhase::None)
        runs += {when.isEmpty() ? tr("found engaged") : tr("engaged %1").arg(when), Tone::Strong};
    else if (snapshot.phase == KillPhase::Settled)
        runs += {when.isEmpty() ? tr("settled") : tr("settled, stored %1").arg(when), Tone::Strong};
    else
        runs += {when.isEmpty() ? tr("stored") : tr("stored %1").arg(when), Tone::Strong};
    if (snapshot.phase == KillPhase::Propagating || snapshot.phase == KillPhase::Stored)
        runs += {tr("other locations may lag %1 more").arg(Format::age(snapshot.windowLeft))};
    if (const auto proof = gateway(snapshot, format); !proof.isEmpty())
        runs += {proof, snapshot.letsIn ? Tone::Strong : Tone::Plain, !snapshot.proven && !snapshot.letsIn};
    const auto reason = snapshot.reason.simplified();
    if (!snapshot.changedBy.isEmpty() && !reason.isEmpty())
        runs += {tr("by %1: “%2”").arg(snapshot.changedBy, reason), Tone::Plain, true};
    else if (!snapshot.changedBy.isEmpty())
        runs += {tr("by %1").arg(snapshot.changedBy), Tone::Plain, true};
    runs += {keys(snapshot), Tone::Plain, snapshot.trade.engaged && snapshot.global.engaged};
    addReadAge(runs, snapshot);
}

/// However much the bar has to say: how old what it says is.
void KillWords::addReadAge(QList<KillRun> &runs, const KillSnapshot &snapshot)
{
    runs += {snapshot.readAt.isValid() ? tr("read %1 ago").arg(Format::age(snapshot.readAge)) : tr("never read"),
             Tone::Muted};
}

QList<KillRun> KillWords::detail(const KillSnapshot &snapshot, const Format &format)
{
    QList<KillRun> runs;
    const bool storeSaysYes = snapshot.trade.engaged || snapshot.global.engaged;
    switch (faceOf(snapshot)) {
    case KillFace::Trading:
        runs += {keys(snapshot)};
        addReadAge(runs, snapshot);
        break;
    case KillFace::Engaging:
        addEngaging(runs, snapshot, format);
        break;
    case KillFace::Engaged:
        addEngaged(runs, snapshot, format);
        break;
    case KillFace::Releasing:
        runs += {tr("both keys written false")};
        runs += {tr("reading back")};
        runs += {tr("desk stays locked"), Tone::Muted};
        addReadAge(runs, snapshot);
        break;
    case KillFace::Unknown:
        if (snapshot.readAt.isValid())
            runs += {tr("last good read %1: %2").arg(readWhen(snapshot, format), word(snapshot.lastGoodState))};
        else
            runs += {tr("no verified read yet")};
        runs += {tr("treat as not safe"), Tone::Strong};
        break;
    case KillFace::Diverged:
        if (snapshot.letsIn) {
            runs += {keys(snapshot), Tone::Strong};
            runs += {gateway(snapshot, format), Tone::Strong};
            addReadAge(runs, snapshot);
            break;
        }
        runs += {storeSaysYes ? tr("we wrote false; store answers true") : tr("we wrote true; store answers false"),
                 Tone::Strong};
        runs += {tr("not by us")};
        runs += {keys(snapshot), Tone::Plain, true};
        addReadAge(runs, snapshot);
        break;
    case KillFace::NotConnected:
        runs += {tr("engage is kept and sent when config answers")};
        runs += {tr("other ways: CLI, exchange sites"), Tone::Muted};
        addReadAge(runs, snapshot);
        break;
    }
    return runs;
}

QString KillWords::plainDetail(const KillSnapshot &snapshot, const Format &format)
{
    QStringList parts;
    for (const auto &run : detail(snapshot, format))
        parts += run.text;
    return parts.join(u" · "_s);
}

QString KillWords::refusal(const KillSnapshot &snapshot)
{
    if (!snapshot.storeReachable)
        return tr("The config store cannot be reached, so nothing can be released.");
    if (snapshot.releaseBar == ReleaseBar::ReadOnlyProfile)
        return tr("This profile is read-only: it may engage, and nothing else. Release from another desk, or make the "
                  "profile writable under Settings.");
    switch (snapshot.state) {
    case KillState::Engaged:
        return {};
    case KillState::Trading:
        return tr("Trading is not stopped: there is nothing to release.");
    case KillState::Engaging:
        return tr("The engage is not confirmed yet. Release is possible once the store has answered.");
    case KillState::Releasing:
        return tr("A release is under way: both keys are being read back.");
    case KillState::Unknown:
        return tr("The state is not known: both keys need a fresh, verified read first.");
    case KillState::Diverged:
        if (snapshot.letsIn)
            return tr("The gateway answers something else than the store. Engage again, then release.");
        return tr("The store answers something else than was written here. Engage again, then release.");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
