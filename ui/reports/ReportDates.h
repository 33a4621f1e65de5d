#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>

namespace hoox {

/// Dates as a language writes them out on paper: "16 November 2026", "16. November 2026". Every date is a UTC day.
/// Pure.
class ReportDates final
{
public:
    /// `C` is English.
    explicit ReportDates(const QLocale &locale);

    [[nodiscard]] QString day(const QDate &date) const;
    /// With its weekday before or behind it.
    [[nodiscard]] QString weekday(const QDate &date) const;
    /// "2026-11-16 Mon", for columns.
    [[nodiscard]] QString shortWeekday(const QDate &date) const;
    /// Without the year.
    [[nodiscard]] QString dayOfYear(const QDate &date) const;
    [[nodiscard]] QString month(const QDate &date) const;
    /// With hours and minutes.
    [[nodiscard]] QString moment(const QDateTime &utc) const;

private:
    QLocale m_locale;
    QString m_weekday, m_day, m_dayOfYear, m_month; ///< Patterns.
};

} // namespace hoox
