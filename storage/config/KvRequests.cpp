#include "storage/config/KvRequests.h"

#include "storage/config/ConfigKey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestMetadata = 1024;
constexpr qsizetype kLongestBy = 100;      ///< In UTF-16; six bytes each at worst, so that a reason still fits.
constexpr qsizetype kLongestReason = 1024; ///< In UTF-16; cut further by its bytes.
/// The bulk answer of the largest value, escaped; more is read one by one.
constexpr qint64 kLargestBulkAnswer = 64LL * 1024 * 1024;

/// Without half a character at the end.
QString cutTo(const QString &text, qsizetype length)
{
    auto cut = text.left(length);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

QByteArray formOf(const QByteArray &boundary, const QByteArray &value, const QByteArray &metadata)
{
    // A part without a file name is read as text there, and bytes that are not text are lost.
    const QByteArray kind = isPlainText(value)
                                ? QByteArray()
                                : QByteArrayLiteral("; filename=\"value\"\r\nContent-Type: application/octet-stream");
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"value\"" + kind + "\r\n\r\n" + value +
           "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n" + metadata + "\r\n--" +
           boundary + "--\r\n";
}

} // namespace

bool isPlainText(const QByteArray &value)
{
    return !value.startsWith("\xef\xbb\xbf") && value.isValidUtf8();
}

QByteArray kvMetadata(const ConfigChange &change, const QDateTime &atUtc)
{
    const auto with = [&](const QString &reason) {
        return QJsonDocument({{u"by"_s, cutTo(change.by, kLongestBy)},
                              {u"at"_s, atUtc.toUTC().toString(Qt::ISODateWithMs)},
                              {u"reason"_s, reason}})
            .toJson(QJsonDocument::Compact);
    };
    auto reason = cutTo(change.reason, kLongestReason);
    auto metadata = with(reason);
    while (metadata.size() > kLongestMetadata && !reason.isEmpty()) {
        // A character is six bytes at most, so this never cuts too much.
        const auto tooMany = (metadata.size() - kLongestMetadata + 5) / 6;
        reason = cutTo(reason, reason.size() - tooMany);
        metadata = with(reason);
    }
    return metadata;
}

KvRequests::KvRequests(const KvPlace &place, HttpRequest::Urgency urgency)
    : m_base(place.v4Base.toEncoded(QUrl::StripTrailingSlash) + "/storage/kv/namespaces"),
      m_namespaceId(place.namespaceId),
      m_urgency(urgency)
{
}

QString KvRequests::account() const
{
    const auto path = QUrl::fromEncoded(m_base).path().section(u'/', 0, -4);
    return path.contains(u"/accounts/"_s) ? path.section(u'/', -1) : path;
}

HttpRequest KvRequests::request(const QByteArray &method, const QByteArray &path, const QString &subject) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_base + path, QUrl::StrictMode);
    request.urgency = m_urgency;
    request.subject = subject;
    return request;
}

QByteArray KvRequests::valuePath(const QString &key) const
{
    return '/' + QUrl::toPercentEncoding(m_namespaceId) + "/values/" + QUrl::toPercentEncoding(key);
}

HttpRequest KvRequests::value(const QString &key) const
{
    auto get = request("GET", valuePath(key), key);
    get.largestAnswer = kLargestConfigValueBytes;
    return get;
}

HttpRequest KvRequests::keys(const QString &prefix, const QString &cursor, int limit) const
{
    QByteArray query = "limit=" + QByteArray::number(limit);
    if (!prefix.isEmpty())
        query += "&prefix=" + QUrl::toPercentEncoding(prefix);
    if (!cursor.isEmpty())
        query += "&cursor=" + QUrl::toPercentEncoding(cursor);
    return request("GET", '/' + QUrl::toPercentEncoding(m_namespaceId) + "/keys?" + query,
                   prefix.isEmpty() ? m_namespaceId : prefix);
}

HttpRequest KvRequests::bulk(const QStringList &keys) const
{
    auto post = request("POST", '/' + QUrl::toPercentEncoding(m_namespaceId) + "/bulk/get", keys.first());
    post.headers = {{"Content-Type", "application/json"}};
    post.body =
        QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray::fromStringList(keys)}}).toJson(QJsonDocument::Compact);
    post.largestAnswer = kLargestBulkAnswer;
    return post;
}

HttpRequest KvRequests::put(const QString &key, const QByteArray &value, const QByteArray &metadata) const
{
    const auto boundary = "hoox-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto put = request("PUT", valuePath(key), key);
    put.headers = {{"Content-Type", "multipart/form-data; boundary=" + boundary}};
    put.body = formOf(boundary, value, metadata);
    return put;
}

HttpRequest KvRequests::remove(const QString &key) const
{
    return request("DELETE", valuePath(key), key);
}

HttpRequest KvRequests::namespaces(int page) const
{
    return request("GET", "?page=" + QByteArray::number(page) + "&per_page=" + QByteArray::number(kNamespacesInPage),
                   account());
}

} // namespace hoox
