#include "ui/reports/ReportDates.h"

#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// `pattern` without a part of it and the signs that go with that part.
QString without(QString pattern, const QString &part)
{
    return pattern.remove(QRegularExpression(part)).trimmed();
}

} // namespace

ReportDates::ReportDates(const QLocale &locale) : m_locale(locale)
{
    const bool isEnglish = locale.language() == QLocale::C;
    m_weekday = isEnglish ? u"dddd, d MMMM yyyy"_s : locale.dateFormat(QLocale::LongFormat);
    m_day = without(m_weekday, u"dddd,?"_s);
    m_dayOfYear = without(m_day, u"y+\u5E74?"_s);
    m_month = without(m_day, u"d+[.\u65E5]?"_s);
}

QString ReportDates::day(const QDate &date) const
{
    return m_locale.toString(date, m_day);
}

QString ReportDates::weekday(const QDate &date) const
{
    return m_locale.toString(date, m_weekday);
}

QString ReportDates::shortWeekday(const QDate &date) const
{
    return m_locale.toString(date, u"yyyy-MM-dd ddd"_s);
}

QString ReportDates::dayOfYear(const QDate &date) const
{
    return m_locale.toString(date, m_dayOfYear);
}

QString ReportDates::month(const QDate &date) const
{
    return m_locale.toString(date, m_month);
}

QString ReportDates::moment(const QDateTime &utc) const
{
    return day(utc.date()) + utc.toString(u" HH:mm"_s);
}

} // namespace hoox
