#include "models/health/TierProbe.h"

#include "storage/base/WhenDone.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Nobody writes it. To ask for its head is the cheapest thing that the tier does.
constexpr char16_t kProbeKey[] = u"logs/console-health";

} // namespace

TierProbe::TierProbe(Tiers tiers, QObject *parent) : QObject(parent), m_tiers(std::move(tiers)) {}

void TierProbe::start(int rounds, const QVector<MeteredTier> &tiers)
{
    if (isRunning() || rounds < 1 || tiers.isEmpty())
        return;
    m_running = static_cast<int>(tiers.size());
    for (const auto tier : tiers)
        next(tier, rounds);
}

void TierProbe::next(MeteredTier tier, int left)
{
    switch (tier) {
    case MeteredTier::Locks:
        return ask(m_tiers.locks().list(1), tier, left);
    case MeteredTier::Config:
        return ask(m_tiers.config.getAll({QString::fromUtf16(kTradeKillKey), QString::fromUtf16(kGlobalKillKey)}), tier,
                   left);
    case MeteredTier::Ledger:
        return ask(m_tiers.ledger.lastFills(1), tier, left);
    case MeteredTier::Blobs: {
        const auto key = BlobKey::parse(QString::fromUtf16(kProbeKey));
        return ask(key ? m_tiers.blobs.head(*key) : ready(Result<BlobInfo>(fail(key.error()))), tier, left);
    }
    }
    Q_UNREACHABLE();
}

template <typename T>
void TierProbe::ask(const Pending<T> &pending, MeteredTier tier, int left)
{
    whenDone(pending, this, [this, tier, left](const Result<T> &answer) {
        ended(tier, left - 1, answer ? std::nullopt : std::optional(answer.error()));
    });
}

void TierProbe::ended(MeteredTier tier, int left, const std::optional<Error> &error)
{
    const bool isAnswered = !error || error->kind == Error::Kind::NotFound;
    if (isAnswered && left > 0)
        next(tier, left);
    else if (--m_running == 0)
        Q_EMIT finished();
}

} // namespace hoox
