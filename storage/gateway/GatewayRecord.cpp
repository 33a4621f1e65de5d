#include "storage/gateway/GatewayRecord.h"

#include "storage/base/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestKeptText = 64LL * 1024; ///< Bytes of a body that is no JSON.

/// Numbers too: a key may be made of digits alone.
bool holdsKept(const QJsonValue &value, const QVector<QByteArray> &secrets)
{
    const auto text =
        QString::number(value.toDouble(), 'g', 17).toLatin1() + ' ' + QByteArray::number(value.toInteger());
    return withoutSecrets(text, secrets) != text;
}

QJsonObject maskedHeaders(const QVector<HttpHeader> &headers, const QVector<QByteArray> &secrets)
{
    QJsonObject object;
    for (const auto &header : headers) {
        const auto name = redacted(QString::fromLatin1(header.name), secrets);
        const auto line = redacted(u"%1: %2"_s.arg(name, QString::fromUtf8(header.value)), secrets);
        const auto value = isSecretName(name) ? secretMask() : line.mid(name.size() + 2);
        const auto before = object[name].toString();
        object[name] = before.isEmpty() ? value : before + u", "_s + value;
    }
    return object;
}

/// The body as JSON where it is some; else its text, cut once it is masked.
QJsonValue maskedBody(const QByteArray &body, const QVector<QByteArray> &secrets, bool &isCut)
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return maskedJson(document.object(), secrets);
    if (document.isArray())
        return maskedJson(document.array(), secrets);
    const auto text = redacted(QString::fromUtf8(body), secrets).toUtf8();
    isCut = text.size() > kLongestKeptText;
    return QString::fromUtf8(text.left(kLongestKeptText));
}

} // namespace

QJsonValue maskedJson(const QJsonValue &value, const QVector<QByteArray> &secrets)
{
    switch (value.type()) {
    case QJsonValue::String:
        return redacted(value.toString(), secrets);
    case QJsonValue::Double:
        return holdsKept(value, secrets) ? QJsonValue(secretMask()) : value;
    case QJsonValue::Array: {
        QJsonArray masked;
        const auto array = value.toArray();
        for (const auto &entry : array)
            masked.append(maskedJson(entry, secrets));
        return masked;
    }
    case QJsonValue::Object: {
        QJsonObject masked;
        const auto object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isSecret = isSecretName(member.key()) && !member.value().isObject() && !member.value().isArray();
            masked[redacted(member.key(), secrets)] =
                isSecret ? QJsonValue(secretMask()) : maskedJson(member.value(), secrets);
        }
        return masked;
    }
    default:
        return value;
    }
}

void GatewayRecord::sent(const HttpRequest &request, qint64 atMs)
{
    bool isCut = false;
    m_request = {{u"method"_s, QString::fromLatin1(request.method)},
                 {u"url"_s, redacted(QString::fromLatin1(request.url.toEncoded(QUrl::RemoveUserInfo)), m_secrets)},
                 {u"headers"_s, maskedHeaders(request.headers, m_secrets)},
                 {u"body"_s, maskedBody(request.body, m_secrets, isCut)},
                 {u"sent_at_ms"_s, atMs}};
}

void GatewayRecord::received(const Result<HttpAnswer> &answer, qint64 atMs, qint64 latencyMs)
{
    m_response = {{u"received_at_ms"_s, atMs}, {u"latency_ms"_s, latencyMs}};
    if (!answer) {
        m_response[u"status"_s] = QJsonValue();
        m_response[u"error"_s] = redacted(answer.error().detail, m_secrets);
        return;
    }
    bool isCut = false;
    m_response[u"status"_s] = answer->status;
    m_response[u"headers"_s] = maskedHeaders(answer->headers, m_secrets);
    m_response[u"body"_s] = maskedBody(answer->body, m_secrets, isCut);
    if (isCut)
        m_response[u"body_cut"_s] = true;
}

QJsonObject GatewayRecord::toJson() const
{
    QJsonArray calls;
    if (!m_request.isEmpty())
        calls.append(QJsonObject{{u"request"_s, m_request}, {u"response"_s, m_response}});
    return {{u"calls"_s, calls}, {u"stream"_s, QJsonArray()}};
}

} // namespace hoox
