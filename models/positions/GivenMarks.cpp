#include "models/positions/GivenMarks.h"

#include <cmath>

namespace hoox {

GivenMarks::GivenMarks(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void GivenMarks::give(const QString &symbol, double price)
{
    if (!std::isfinite(price) || price <= 0)
        return;
    m_marks.insert(symbol, {price, m_clock.nowUtc().toSecsSinceEpoch()});
    Q_EMIT changed();
}

void GivenMarks::clear(const QString &symbol)
{
    if (m_marks.remove(symbol) > 0)
        Q_EMIT changed();
}

void GivenMarks::clearAll()
{
    if (m_marks.isEmpty())
        return;
    m_marks.clear();
    Q_EMIT changed();
}

} // namespace hoox
