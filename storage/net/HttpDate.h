#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace hoox {

/// A time as HTTP headers write it, such as `Sun, 22 Nov 2026 19:10:49 GMT`; invalid if it is none. Any thread.
[[nodiscard]] inline QDateTime httpDate(const QByteArray &value)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                        QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (date.isValid())
        date.setTimeZone(QTimeZone::utc());
    return date;
}

} // namespace hoox
