#include "storage/profile/TierCheck.h"

#include "storage/profile/TierTests.h"

namespace hoox {

TierTests::TierTests(const Clock &clock, Tell tell, QObject *parent)
    : QObject(parent), m_clock(clock), m_tell(std::move(tell)), m_began(clock.monotonic())
{
}

void TierTests::end(TierPlace place, const Result<QString> &found, std::optional<ClockReading> clock)
{
    TierVerdict verdict{place, TierVerdict::Kind::Ok, m_clock.monotonic() - m_began};
    if (found) {
        verdict.found = *found;
    } else {
        verdict.kind = verdictOf(found.error());
        verdict.error = found.error();
    }
    verdict.clock = std::move(clock);
    m_tell(verdict);
}

void TierTests::skip(TierPlace place)
{
    m_tell({place, TierVerdict::Kind::NotConfigured});
}

TierCheck::TierCheck(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

TierCheck::~TierCheck() = default;

void TierCheck::start(const Profile &profile, const QString &workspaceFolder,
                      const std::shared_ptr<const HeldSecrets> &held)
{
    cancel();
    m_told = 0;
    const auto tell = [this, generation = m_generation](const TierVerdict &verdict) {
        if (generation == m_generation)
            take(verdict);
    };
    auto *const tests = profile.isRemote() ? remoteTierTests(profile, held, m_clock, tell, this)
                                           : embeddedTierTests(workspaceFolder, m_clock, tell, this);
    m_run = tests;
    tests->begin();
}

void TierCheck::cancel()
{
    ++m_generation;
    if (m_run != nullptr)
        m_run->deleteLater(); // it may be the one that is telling
    m_run = nullptr;
}

void TierCheck::take(const TierVerdict &verdict)
{
    const auto generation = m_generation;
    ++m_told;
    Q_EMIT this->verdict(verdict);
    if (generation != m_generation || m_told < kTierPlaces.size())
        return;
    cancel();
    Q_EMIT finished();
}

} // namespace hoox
