#include "ui/common/ClockWords.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kShownStep{100};
constexpr milliseconds kMinute{60'000};

/// In tenths of a second; more would say more than is known.
double tenths(milliseconds time)
{
    constexpr double tenthsInSecond = 10;
    return std::round(static_cast<double>(time.count()) / static_cast<double>(kShownStep.count())) / tenthsInSecond;
}

} // namespace

QString ClockWords::amount(milliseconds time, const Format &format)
{
    return time < kMinute ? tr("%1 s").arg(format.number(tenths(time), 1)) : Format::age(time);
}

QString ClockWords::figure(const std::optional<ClockReading> &reading, const Format &format)
{
    if (!reading)
        return tr("%1 to server").arg(Format::missing());
    const auto seconds = tenths(reading->offset);
    const auto sign = seconds > 0 ? u"+"_s : seconds < 0 ? u"\u2212"_s : QString();
    const auto distance = std::chrono::abs(reading->offset);
    if (distance >= kMinute)
        return tr("%1 to server").arg(sign + amount(distance, format));
    const auto digits = sign + format.number(std::abs(seconds), 1);
    return tenths(reading->uncertainty) > 0
               ? tr("%1 ±%2 s to server").arg(digits, format.number(tenths(reading->uncertainty), 1))
               : tr("%1 s to server").arg(digits);
}

QString ClockWords::sentences(const std::optional<ClockReading> &reading, const Format &format)
{
    if (!reading)
        return tr(
            "How far this computer's clock is from the servers' is not known: none of them told its time lately.");
    return tr("%1, give or take %2. Measured by the dates in its answers, the last one %3 ago.")
        .arg(difference(*reading, format), amount(reading->uncertainty, format), Format::age(reading->age));
}

QString ClockWords::difference(const ClockReading &reading, const Format &format)
{
    const auto seconds = tenths(reading.offset);
    if (seconds == 0)
        return tr("This computer's clock is as that of %1").arg(reading.host);
    const auto distance = amount(std::chrono::abs(reading.offset), format);
    return seconds > 0 ? tr("This computer's clock is %1 behind that of %2").arg(distance, reading.host)
                       : tr("This computer's clock is %1 ahead of that of %2").arg(distance, reading.host);
}

QString ClockWords::alert(const ClockReading &reading, const Format &format)
{
    const auto distance = amount(std::chrono::abs(reading.offset), format);
    return reading.offset > milliseconds(0) ? tr("This computer's clock is %1 behind the server's").arg(distance)
                                            : tr("This computer's clock is %1 ahead of the server's").arg(distance);
}

QString ClockWords::remedy()
{
    return tr("Set the clock (NTP): ages and UTC folder names are wrong by as much.");
}

QString ClockWords::remedy(const ClockReading &reading)
{
    return tr("%1 The server is %2.").arg(remedy(), reading.host);
}

} // namespace hoox
