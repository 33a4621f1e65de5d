#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace hoox {

/// The one formatter of numbers, money, times and sizes (ux 5). A value: copied freely, any thread.
/// On screen minus is U+2212 and groups follow the locale; exports use `plainNumber` and RFC 3339.
/// A missing figure is "—", never an invented 0; not-a-number is shown as "not a number".
class Format
{
    Q_DECLARE_TR_FUNCTIONS(hoox::Format)

public:
    /// How a day is written: 2026-05-19, or as the locale does, with all digits of the year.
    enum class Dates { Neutral, OfLocale };

    explicit Format(const QLocale &locale = QLocale::c(), const QTimeZone &zone = QTimeZone::utc(),
                    Dates dates = Dates::Neutral);

    [[nodiscard]] static QString missing(); ///< "—"

    /// Shortest text that reads back as the same double, grouped: 64,541.3 and 0.05.
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString number(std::optional<double> value) const;
    /// With at least `decimals` digits behind the point: a column keeps its tick's precision.
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString number(std::optional<double> value, int decimals) const;
    [[nodiscard]] QString count(qint64 value) const;
    /// Two decimals, rounded half away from zero: 61,986.22.
    [[nodiscard]] QString money(double value) const;
    [[nodiscard]] QString money(std::optional<double> value) const;
    /// With its asset: 61,986.22 USDT.
    [[nodiscard]] QString money(double value, const QString &asset) const;
    /// + or − before the digits; zero has no sign.
    [[nodiscard]] QString signedMoney(double value) const;
    [[nodiscard]] QString signedMoney(std::optional<double> value) const;
    /// ▲ or ▼ for the sign, empty for zero: colour alone never tells (UI-3).
    [[nodiscard]] static QString mark(double value);
    /// Two digits: 57.00 %; "n/a (base 0)" without a base.
    [[nodiscard]] QString percent(double part, double whole) const;
    /// 14.2 kB, powers of 1000.
    [[nodiscard]] QString size(qint64 bytes) const;

    /// 2026-05-19 02:46:58 in the chosen zone. Seconds since the epoch, UTC.
    [[nodiscard]] QString time(qint64 unixSeconds) const;
    [[nodiscard]] QString time(const QDateTime &utc) const;
    /// 02:46:58
    [[nodiscard]] QString timeOfDay(const QDateTime &utc) const;
    /// 02:46:58.112, where the source has milliseconds.
    [[nodiscard]] QString timeOfDayExact(const QDateTime &utc) const;
    /// "UTC" or "Europe/Berlin": belongs into every column head that holds times.
    [[nodiscard]] QString zoneName() const;
    /// "4 s", "2 min 53 s", "18 min", "3 h 5 min", "12 days". From a monotonic clock.
    [[nodiscard]] static QString age(std::chrono::milliseconds age);
    /// How long something took: "120 ms", "2.1 s", from a minute on as an age.
    [[nodiscard]] static QString lapse(std::chrono::milliseconds time);

    /// How long an operation took, two digits or more: "0.02 ms", "4.1 ms", "390 ms", "10 s".
    [[nodiscard]] QString latency(std::chrono::microseconds time) const;

    /// Of a clock that runs: "00:41", from an hour on "1:02:41".
    [[nodiscard]] static QString clock(std::chrono::milliseconds time);

    /// For exports: shortest round trip, point as point, ASCII minus, no groups.
    [[nodiscard]] static QString plainNumber(double value);
    /// For exports: 2026-05-19T02:46:58Z.
    [[nodiscard]] static QString plainTime(qint64 unixSeconds);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Of a day, as `QDate` takes it. What is typed may have this or yyyy-MM-dd.
    [[nodiscard]] const QString &datePattern() const { return m_datePattern; }

private:
    [[nodiscard]] QString onScreen(QString digits) const;
    QLocale m_locale;
    QTimeZone m_zone;
    QString m_datePattern;
};

} // namespace hoox
