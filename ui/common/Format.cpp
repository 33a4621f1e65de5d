#include "ui/common/Format.h"

#include <QRegularExpression>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// How many decimals the shortest round-trip text of `value` has.
int decimalsOf(double value)
{
    const auto plain = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = plain.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
}

/// The locale's short one with two digits for a day and a month and four for a year: columns stay straight, and no
/// year is guessed.
QString patternOf(const QLocale &locale)
{
    auto pattern = locale.dateFormat(QLocale::ShortFormat);
    for (const auto &[letters, whole] : {std::pair{u"d+"_s, u"dd"_s}, {u"M+"_s, u"MM"_s}, {u"y+"_s, u"yyyy"_s}})
        pattern.replace(QRegularExpression(letters), whole);
    return pattern;
}

} // namespace

Format::Format(const QLocale &locale, const QTimeZone &zone, Dates dates)
    : m_locale(locale), m_zone(zone), m_datePattern(dates == Dates::Neutral ? u"yyyy-MM-dd"_s : patternOf(locale))
{
    // The C locale does not group by itself; on screen digits are always grouped.
    m_locale.setNumberOptions(m_locale.numberOptions() & ~QLocale::OmitGroupSeparator);
}

QString Format::missing()
{
    return u"\u2014"_s;
}

QString Format::onScreen(QString digits) const
{
    return digits.replace(m_locale.negativeSign(), u"\u2212"_s);
}

QString Format::number(double value) const
{
    return number(value, 0);
}

QString Format::number(std::optional<double> value) const
{
    return value ? number(*value) : missing();
}

QString Format::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return tr("not a number");
    const auto zeroed = value == 0 ? 0.0 : value;
    return onScreen(m_locale.toString(zeroed, 'f', std::max(decimals, decimalsOf(value))));
}

QString Format::number(std::optional<double> value, int decimals) const
{
    return value ? number(*value, decimals) : missing();
}

QString Format::count(qint64 value) const
{
    return onScreen(m_locale.toString(value));
}

QString Format::money(double value) const
{
    if (!std::isfinite(value))
        return tr("not a number");
    const auto cents = std::round(value * 100) / 100;
    return onScreen(m_locale.toString(cents == 0 ? 0.0 : cents, 'f', 2));
}

QString Format::money(std::optional<double> value) const
{
    return value ? money(*value) : missing();
}

QString Format::money(double value, const QString &asset) const
{
    return asset.isEmpty() ? money(value) : money(value) + u' ' + asset;
}

QString Format::signedMoney(double value) const
{
    const auto plain = money(value);
    return std::isfinite(value) && std::round(value * 100) > 0 ? u'+' + plain : plain;
}

QString Format::signedMoney(std::optional<double> value) const
{
    return value ? signedMoney(*value) : missing();
}

QString Format::mark(double value)
{
    if (value > 0)
        return u"\u25B2"_s;
    return value < 0 ? u"\u25BC"_s : QString();
}

QString Format::percent(double part, double whole) const
{
    if (whole == 0 || !std::isfinite(part / whole))
        return tr("n/a (base 0)");
    return onScreen(m_locale.toString(part / whole * 100, 'f', 2)) + u"\u00A0%"_s;
}

QString Format::size(qint64 bytes) const
{
    constexpr double kStep = 1000;
    static const QStringList units{u"B"_s, u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s};
    auto value = static_cast<double>(bytes);
    qsizetype unit = 0;
    while (std::abs(value) >= kStep && unit + 1 < units.size()) {
        value /= kStep;
        ++unit;
    }
    return m_locale.toString(value, 'f', unit == 0 ? 0 : 1) + u' ' + units.at(unit);
}

QString Format::time(qint64 unixSeconds) const
{
    return time(QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC));
}

QString Format::time(const QDateTime &utc) const
{
    return utc.isValid() ? utc.toTimeZone(m_zone).toString(m_datePattern + u" HH:mm:ss"_s) : missing();
}

QString Format::timeOfDay(const QDateTime &utc) const
{
    return utc.isValid() ? utc.toTimeZone(m_zone).toString(u"HH:mm:ss"_s) : missing();
}

QString Format::timeOfDayExact(const QDateTime &utc) const
{
    return utc.isValid() ? utc.toTimeZone(m_zone).toString(u"HH:mm:ss.zzz"_s) : missing();
}

QString Format::zoneName() const
{
    return QString::fromUtf8(m_zone.id());
}

QString Format::age(std::chrono::milliseconds age)
{
    const auto seconds = std::max<qint64>(0, age.count() / 1000);
    const auto minutes = seconds / 60;
    const auto hours = minutes / 60;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (minutes < 10)
        return tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    if (hours < 1)
        return tr("%1 min").arg(minutes);
    if (hours < 48)
        return tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return tr("%1 days").arg(hours / 24);
}

QString Format::lapse(std::chrono::milliseconds time)
{
    constexpr double kMsInSecond = 1000;
    if (time < std::chrono::seconds(1))
        return tr("%1 ms").arg(time.count());
    if (time < std::chrono::minutes(1))
        return tr("%1 s").arg(QString::number(static_cast<double>(time.count()) / kMsInSecond, 'f', 1));
    return age(time);
}

QString Format::latency(std::chrono::microseconds time) const
{
    constexpr double microsecondsInMs = 1000;
    constexpr double fewMs = 10;
    constexpr double manyMs = 10'000;
    const auto ms = static_cast<double>(time.count()) / microsecondsInMs;
    if (ms >= manyMs)
        return tr("%1 s").arg(m_locale.toString(ms / microsecondsInMs, 'f', 0));
    const auto decimals = ms < 1 ? 2 : ms < fewMs ? 1 : 0;
    return tr("%1 ms").arg(m_locale.toString(ms, 'f', decimals));
}

QString Format::clock(std::chrono::milliseconds time)
{
    const auto seconds = std::max<qint64>(0, time.count() / 1000);
    const auto two = [](qint64 part) { return u"%1"_s.arg(part, 2, 10, QChar(u'0')); };
    const auto hours = seconds / 3600;
    const auto rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return hours > 0 ? u"%1:%2"_s.arg(hours).arg(rest) : rest;
}

QString Format::plainNumber(double value)
{
    return QString::number(value == 0 ? 0.0 : value, 'f', QLocale::FloatingPointShortest);
}

QString Format::plainTime(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace hoox
