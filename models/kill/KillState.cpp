#include "models/kill/KillState.h"

#include <QByteArray>
#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isYes(const QString &word)
{
    return word == u"true" || word == u"1" || word == u"yes" || word == u"on";
}

} // namespace

QString toText(KillState state)
{
    switch (state) {
    case KillState::Unknown:
        return u"unknown"_s;
    case KillState::Trading:
        return u"trading"_s;
    case KillState::Engaging:
        return u"engaging"_s;
    case KillState::Engaged:
        return u"engaged"_s;
    case KillState::Releasing:
        return u"releasing"_s;
    case KillState::Diverged:
        return u"diverged"_s;
    }
    Q_UNREACHABLE();
}

QString toText(KillPhase phase)
{
    switch (phase) {
    case KillPhase::None:
        return {};
    case KillPhase::Stored:
        return u"stored"_s;
    case KillPhase::Propagating:
        return u"propagating"_s;
    case KillPhase::Settled:
        return u"settled"_s;
    }
    Q_UNREACHABLE();
}

QString toText(ReleaseBar bar)
{
    switch (bar) {
    case ReleaseBar::None:
        return {};
    case ReleaseBar::EngageInFlight:
        return u"an engage is not confirmed yet"_s;
    case ReleaseBar::NotRead:
        return u"there is no fresh, verified read of both keys"_s;
    case ReleaseBar::Diverged:
        return u"what was written and what is seen disagree; engage again or acknowledge"_s;
    case ReleaseBar::NotEngaged:
        return u"the switch is not engaged"_s;
    case ReleaseBar::AlreadyReleasing:
        return u"a release is under way"_s;
    case ReleaseBar::ReadOnlyProfile:
        return u"the profile is read-only: it may engage, and nothing else"_s;
    }
    Q_UNREACHABLE();
}

KillVerdict judge(const KillFacts &facts)
{
    if (facts.engageInFlight && !facts.engageStored)
        return {KillState::Engaging, KillPhase::None, ReleaseBar::EngageInFlight};
    if (!facts.fresh)
        return {KillState::Unknown, KillPhase::None, ReleaseBar::NotRead};
    if (facts.releaseInFlight)
        return {KillState::Releasing, KillPhase::None, ReleaseBar::AlreadyReleasing};
    if (facts.tradeOn || facts.globalOn) {
        const auto both = facts.tradeOn && facts.globalOn && !facts.engageInFlight;
        // Expected everywhere, and one location knows better: neither answer is taken for the truth (KR-29).
        if (both && !facts.windowRuns && facts.gatewayLetsIn)
            return {KillState::Diverged, KillPhase::None, ReleaseBar::Diverged};
        const auto phase = !both ? KillPhase::Stored : facts.windowRuns ? KillPhase::Propagating : KillPhase::Settled;
        return {KillState::Engaged, phase, facts.readOnly ? ReleaseBar::ReadOnlyProfile : ReleaseBar::None};
    }
    if (facts.believedEngaged)
        return {KillState::Diverged, KillPhase::None, ReleaseBar::Diverged};
    if (facts.windowRuns)
        return {KillState::Releasing, KillPhase::None, ReleaseBar::AlreadyReleasing};
    return {KillState::Trading, KillPhase::None, ReleaseBar::NotEngaged};
}

KillKeyReading readKillValue(const std::optional<QByteArray> &value)
{
    KillKeyReading reading;
    if (!value)
        return reading;
    reading.raw = QString::fromUtf8(*value);
    const auto word = reading.raw->trimmed().toLower();
    reading.engaged = isYes(word);
    if (!reading.engaged) {
        static const QRegularExpression decoration(u"^[\\s\"'\\[\\{]+|[\\s\"'\\]\\}]+$"_s);
        auto bare = word;
        reading.malformed = isYes(bare.remove(decoration)) || bare == u"enabled" || bare == u"engaged";
    }
    return reading;
}

} // namespace hoox
