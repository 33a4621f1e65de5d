#include "models/clock/ClockOffset.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// An alert that stands ends below this.
constexpr std::chrono::milliseconds kCalm{800};

bool isLessFar(const ClockReading &left, const ClockReading &right)
{
    return left.beyondDoubt() < right.beyondDoubt();
}

bool isKnownBetter(const ClockReading &left, const ClockReading &right)
{
    return left.uncertainty < right.uncertainty;
}

} // namespace

void ClockOffset::take(const QVector<ClockReading> &readings)
{
    if (readings.isEmpty()) {
        m_state = State::NotKnown;
        m_reading.reset();
        return;
    }
    const auto &furthest = *std::max_element(readings.begin(), readings.end(), &isLessFar);
    const bool isOff = furthest.beyondDoubt() > (m_state == State::Off ? kCalm : kLargestClockOffset);
    m_state = isOff ? State::Off : State::Fine;
    m_reading = isOff ? furthest : *std::min_element(readings.begin(), readings.end(), &isKnownBetter);
}

QString toText(ClockOffset::State state)
{
    switch (state) {
    case ClockOffset::State::NotKnown:
        return u"not_known"_s;
    case ClockOffset::State::Fine:
        return u"fine"_s;
    case ClockOffset::State::Off:
        return u"off"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hoox
