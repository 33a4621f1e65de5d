#include "storage/audit/AuditRecord.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>

namespace hoox::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kResultWords{"asked", "done", "refused", "failed"};
constexpr QByteArrayView kHashField(",\"sha256\":\"");
constexpr qsizetype kHexLength = 64;
/// So many are never written: somebody else's number, behind which there would be none for the next record.
constexpr qint64 kLargestNumber = std::numeric_limits<qint64>::max() / 2;

QString cut(const QString &text)
{
    if (text.size() <= kLongestText)
        return text;
    const auto bytes = text.toUtf8();
    return text.left(kLongestText) +
           u"\u2026 (%1 bytes, SHA-256 %2)"_s.arg(bytes.size())
               .arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

QJsonValue optionalText(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

std::optional<QString> textOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// Without its hash. Qt sorts the members by name, so a record has one text.
QByteArray bodyOf(const AuditRecord &record)
{
    const auto &entry = record.entry;
    const QJsonObject object{{u"n"_s, record.number},
                             {u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"monotonic_ms"_s, qint64(record.monotonic.count())},
                             {u"action"_s, entry.action},
                             {u"subject"_s, entry.subject},
                             {u"by"_s, entry.by},
                             {u"profile"_s, entry.profile},
                             {u"reason"_s, entry.reason},
                             {u"before"_s, optionalText(entry.before)},
                             {u"after"_s, optionalText(entry.after)},
                             {u"result"_s, toText(entry.result)},
                             {u"detail"_s, entry.detail},
                             {u"of"_s, entry.of},
                             {u"previous"_s, QString::fromLatin1(record.previous)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditRecord fromObject(const QJsonObject &object)
{
    AuditRecord record;
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    record.number = object.value(u"n"_s).toInteger();
    record.at = QDateTime::fromString(text(u"at"_s), Qt::ISODateWithMs).toUTC();
    record.monotonic = std::chrono::milliseconds(object.value(u"monotonic_ms"_s).toInteger());
    record.entry.action = text(u"action"_s);
    record.entry.subject = text(u"subject"_s);
    record.entry.by = text(u"by"_s);
    record.entry.profile = text(u"profile"_s);
    record.entry.reason = text(u"reason"_s);
    record.entry.before = textOf(object.value(u"before"_s));
    record.entry.after = textOf(object.value(u"after"_s));
    record.entry.detail = text(u"detail"_s);
    record.entry.of = object.value(u"of"_s).toInteger();
    record.previous = text(u"previous"_s).toLatin1();
    const auto word = text(u"result"_s).toStdString();
    for (size_t at = 0; at < kResultWords.size(); ++at) {
        if (word == kResultWords.at(at))
            record.entry.result = static_cast<AuditEntry::Result>(at);
    }
    return record;
}

void cutTexts(AuditEntry &entry)
{
    for (auto *text : {&entry.action, &entry.subject, &entry.by, &entry.profile, &entry.reason, &entry.detail})
        *text = cut(*text);
    for (auto *text : {&entry.before, &entry.after}) {
        if (*text)
            *text = cut(**text);
    }
}

QByteArray hashOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray firstHash()
{
    return QByteArray(kHexLength, '0');
}

QByteArray lineOf(AuditRecord &record)
{
    cutTexts(record.entry);
    // What is read back has whole milliseconds, and no more.
    record.at = QDateTime::fromMSecsSinceEpoch(record.at.toMSecsSinceEpoch(), Qt::UTC);
    const auto body = bodyOf(record);
    record.hash = hashOf(body);
    return body.chopped(1) + kHashField.toByteArray() + record.hash + "\"}\n";
}

std::optional<AuditRecord> recordOf(const QByteArray &line)
{
    const auto text = line.endsWith('\n') ? line.chopped(1) : line;
    const auto fieldAt = text.size() - kHexLength - kHashField.size() - 2;
    if (text.size() > kLongestLine || fieldAt <= 0 || text.sliced(fieldAt, kHashField.size()) != kHashField ||
        !text.endsWith("\"}"))
        return std::nullopt;
    const auto body = text.first(fieldAt) + '}';
    const auto object = QJsonDocument::fromJson(body).object();
    auto record = fromObject(object);
    record.hash = text.sliced(fieldAt + kHashField.size(), kHexLength);
    if (record.hash != hashOf(body) || record.number <= 0 || record.number > kLargestNumber || bodyOf(record) != body)
        return std::nullopt;
    return record;
}

QString toText(AuditEntry::Result result)
{
    return QString::fromLatin1(kResultWords.at(static_cast<size_t>(result)));
}

AuditEntry::Result resultOf(const Error &error)
{
    return error.kind == Error::Kind::Refused ? AuditEntry::Result::Refused : AuditEntry::Result::Failed;
}

} // namespace hoox::audit
