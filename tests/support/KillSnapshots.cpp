#include "tests/support/KillSnapshots.h"

namespace hoox::tests {

using namespace Qt::StringLiterals;

QList<QPair<QString, KillSnapshot>> killSnapshots()
{
    const auto at = [](int minute, int second, int ms) {
        return QDateTime(QDate(2026, 5, 19), QTime(2, minute, second, ms), Qt::UTC);
    };
    KillSnapshot trading;
    trading.state = trading.lastGoodState = KillState::Trading;
    trading.trade = trading.global = readKillValue(QByteArrayLiteral("false"));
    trading.readAt = at(47, 6, 0);
    trading.readAge = std::chrono::seconds(1);
    auto engaging = trading;
    engaging.state = KillState::Engaging;
    engaging.changedAt = at(47, 3, 112);
    engaging.tries = 3;
    engaging.lastError = u"timed out"_s;
    auto stored = trading;
    stored.state = KillState::Engaged;
    stored.phase = KillPhase::Propagating;
    stored.trade = stored.global = readKillValue(QByteArrayLiteral("true"));
    stored.changedAt = at(47, 3, 390);
    stored.windowLeft = std::chrono::seconds(42);
    auto settled = stored;
    settled.phase = KillPhase::Settled;
    settled.windowLeft = {};
    settled.changedBy = u"desk-1"_s;
    settled.reason = u"runaway on SOLUSDT"_s;
    settled.hasGateway = true;
    settled.proven = KillProof{u"FRA"_s, at(47, 5, 212), std::chrono::milliseconds(2100)};
    using std::chrono::milliseconds;
    settled.timings = {milliseconds(3),   milliseconds(4),    milliseconds(251),  milliseconds(278),
                       milliseconds(402), milliseconds(2100), milliseconds(60100)};
    auto releasing = trading;
    releasing.state = KillState::Releasing;
    auto unknown = trading;
    unknown.state = KillState::Unknown;
    unknown.readAt = at(44, 10, 0);
    unknown.readAge = std::chrono::seconds(173);
    auto diverged = trading;
    diverged.state = KillState::Diverged;
    auto away = unknown;
    away.storeReachable = false;
    return {{u"trading"_s, trading},   {u"engaging"_s, engaging},   {u"engaged-stored"_s, stored},
            {u"engaged"_s, settled},   {u"releasing"_s, releasing}, {u"unknown"_s, unknown},
            {u"diverged"_s, diverged}, {u"not-connected"_s, away}};
}

KillSnapshot killSnapshot(const QString &name)
{
    for (const auto &[known, snapshot] : killSnapshots())
        if (known == name)
            return snapshot;
    return {};
}

} // namespace hoox::tests
