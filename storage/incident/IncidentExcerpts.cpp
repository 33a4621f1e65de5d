#include "storage/incident/IncidentExcerpts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestExcerpt = 64 * 1024 * 1024;
constexpr qint64 kLongestExcerptLine = 256 * 1024;

} // namespace

Result<AuditExcerpt> auditExcerpt(const AuditFile &log, const QDateTime &from, qint64 lastNumber)
{
    AuditExcerpt excerpt;
    AuditPlace place;
    const auto read = log.readOn(place, [&](const AuditRecord &record, const QByteArray &line) {
        if (excerpt.records.isEmpty() && record.at < from)
            return AuditFile::Next::Forget;
        if (excerpt.records.isEmpty())
            excerpt.previous = record.previous;
        excerpt.records.append(record);
        excerpt.lines += line;
        const bool isLast = record.number >= lastNumber || excerpt.lines.size() > kLargestExcerpt;
        return isLast ? AuditFile::Next::Stop : AuditFile::Next::Forget;
    });
    if (!read)
        return fail(read.error());
    if (excerpt.lines.size() > kLargestExcerpt)
        return fail(Error::Kind::Full, u"audit.jsonl"_s, {}, Error::Cause::TooLarge);
    return excerpt;
}

QString chainFault(const QByteArray &lines)
{
    std::optional<AuditRecord> last;
    qsizetype at = 0;
    for (qint64 number = 1; at < lines.size(); ++number) {
        const auto end = lines.indexOf('\n', at);
        const auto line = end < 0 ? lines.sliced(at) : lines.sliced(at, end - at + 1);
        const auto record = audit::recordOf(line);
        if (!record || end < 0)
            return u"line %1 is not what was written"_s.arg(number);
        if (last && (record->previous != last->hash || record->number != last->number + 1))
            return u"line %1 does not follow the one before"_s.arg(number);
        last = record;
        at += line.size();
    }
    return {};
}

Result<QByteArray> linesWithin(const QString &path, const QDateTime &from, const QDateTime &last)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    QByteArray found;
    while (!file.atEnd()) {
        const auto line = file.readLine(kLongestExcerptLine);
        if (line.isEmpty() || file.error() != QFileDevice::NoError)
            return fail(Error::Kind::Failed, path, file.errorString());
        const auto word = QJsonDocument::fromJson(line).object().value("at"_L1).toString();
        const auto at = QDateTime::fromString(word, Qt::ISODateWithMs).toUTC();
        if (at.isValid() && at >= from && at <= last && line.endsWith('\n'))
            found += line;
        if (found.size() > kLargestExcerpt)
            return fail(Error::Kind::Full, path, {}, Error::Cause::TooLarge);
    }
    return found;
}

} // namespace hoox
