#include "models/positions/DifferenceTrail.h"

#include "models/positions/Reconciliation.h"

namespace hoox {

DifferenceTrail::DifferenceTrail(std::optional<Position> recorded) : m_recorded(std::move(recorded))
{
    m_agreed = m_agrees = !m_recorded; // Before the first fill there is nothing.
}

void DifferenceTrail::add(const Fill &fill)
{
    if (fill.status != FillStatus::Filled)
        return;
    const bool wasFlat = m_book.isFlat();
    const bool wasKnown = m_book.isSizeKnown();
    const auto openedBefore = m_sinceOpened.count;
    const auto effect = m_book.apply(fill);
    const bool isKnown = m_book.isSizeKnown();
    TrailStep step{fill, isKnown ? std::optional<double>() : std::nullopt};
    if (isKnown) {
        const auto position = m_book.position(fill.exchange, fill.symbol);
        step.sizeAfter = position ? position->signedSize() : 0.0;
    }
    // A flip begins with the fill that flips. From an unknown size on nobody can say where it left zero.
    if ((effect.opened || (wasFlat && openedBefore == 0)) && wasKnown)
        begin(m_sinceOpened);
    append(m_sinceOpened, step);
    m_agrees = step.sizeAfter && isSameSize(m_recorded, withoutSumNoise(*step.sizeAfter));
    if (m_agrees) {
        m_agreed = true;
        m_agreedAt = fill.createdAt;
        m_sinceAgreed = {};
    } else {
        if (m_sinceAgreed.count == 0)
            begin(m_sinceAgreed);
        append(m_sinceAgreed, step);
    }
    remember(fill);
}

void DifferenceTrail::begin(Run &run) const
{
    run = {};
    run.earlier = m_inSecond;
    run.isExact = m_allInSecond;
}

void DifferenceTrail::append(Run &run, const TrailStep &step) const
{
    if (run.count++ == 0 && step.fill.createdAt != m_second) {
        run.earlier.clear();
        run.isExact = true;
    }
    run.lastAt = step.fill.createdAt;
    run.withoutQuantity += step.fill.quantity ? 0 : 1;
    if (run.steps.size() < kMost)
        run.steps.append(step);
}

void DifferenceTrail::remember(const Fill &fill)
{
    if (fill.createdAt != m_second) {
        m_second = fill.createdAt;
        m_inSecond.clear();
        m_allInSecond = true;
    }
    if (m_inSecond.size() < kMostExcluded)
        m_inSecond.append(fill.id);
    else
        m_allInSecond = false;
}

Difference DifferenceTrail::difference() const
{
    Difference difference;
    difference.kind = m_agrees   ? Difference::Kind::SizeAgrees
                      : m_agreed ? Difference::Kind::AfterAgreement
                                 : Difference::Kind::NeverAgreed;
    difference.agreedAt = m_agreedAt;
    const auto &run = difference.kind == Difference::Kind::AfterAgreement ? m_sinceAgreed : m_sinceOpened;
    difference.steps = run.steps;
    difference.count = run.count;
    difference.lastAt = run.lastAt;
    difference.withoutQuantity = run.withoutQuantity;
    difference.earlierInSecond = run.earlier;
    difference.isExact = run.isExact;
    return difference;
}

} // namespace hoox
