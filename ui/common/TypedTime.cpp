#include "ui/common/TypedTime.h"

#include "ui/common/Format.h"

namespace hoox {

using namespace Qt::StringLiterals;

std::optional<TimeRange> typedTime(const QString &text, const Format &format, const QDateTime &nowUtc)
{
    const auto local = [&](QDate date, QTime time) { return QDateTime(date, time, format.zone()).toSecsSinceEpoch(); };
    const auto today = nowUtc.toTimeZone(format.zone()).date();
    const QStringList days{format.datePattern(), u"yyyy-MM-dd"_s};
    for (const auto &day : days) {
        if (const auto date = QDate::fromString(text, day); date.isValid())
            return TimeRange{local(date, {0, 0}), local(date.addDays(1), {0, 0})};
    }
    for (const auto &[pattern, seconds] : {std::pair{u"HH:mm:ss"_s, 1}, std::pair{u"HH:mm"_s, 60}}) {
        if (const auto time = QTime::fromString(text, pattern); time.isValid())
            return TimeRange{local(today, time), local(today, time) + seconds};
        for (const auto &day : days) {
            const auto whole = QDateTime::fromString(text, day + u' ' + pattern);
            if (whole.isValid())
                return TimeRange{local(whole.date(), whole.time()), local(whole.date(), whole.time()) + seconds};
        }
    }
    return std::nullopt;
}

} // namespace hoox
