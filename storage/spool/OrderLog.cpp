#include "storage/spool/OrderLog.h"

#include "storage/base/Redactor.h"

#include <QJsonDocument>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

const auto kMasked = u"•••"_s;
const auto kLeftOut = u"[left out]"_s;
/// As in `Redactor`: shorter ones would mask parts of ordinary words.
constexpr qsizetype kShortestScanned = 4;

/// One walk over a value, masking as it goes.
class RecordRedaction
{
public:
    RecordRedaction(const QVector<QByteArray> &secrets, RedactionReceipt &receipt)
        : m_secrets(secrets), m_receipt(receipt)
    {
    }

    QJsonValue value(const QJsonValue &from, const QString &path, int depth)
    {
        if (depth > orderlog::kDeepest || m_spent > orderlog::kLargestRecord)
            return leaveOut();
        switch (from.type()) {
        case QJsonValue::String:
            return text(from.toString(), path);
        case QJsonValue::Array:
            return array(from.toArray(), path, depth);
        case QJsonValue::Object:
            return object(from.toObject(), path, depth);
        default:
            return number(from, path);
        }
    }

private:
    QJsonValue leaveOut()
    {
        ++m_receipt.leftOut;
        return kLeftOut;
    }

    void tell(const QString &path)
    {
        ++m_receipt.masks;
        if (m_receipt.paths.size() < RedactionReceipt::kMostPaths)
            m_receipt.paths.append(path.left(kLongestPath));
    }

    QJsonValue mask(const QJsonValue &from, const QString &path)
    {
        if (from.isNull() || from == QJsonValue(QString()) || from.isUndefined())
            return from;
        tell(path);
        return kMasked;
    }

    /// A secret may be a number as well.
    QJsonValue number(const QJsonValue &from, const QString &path)
    {
        m_spent += 8;
        const auto written = QJsonDocument(QJsonArray{from}).toJson(QJsonDocument::Compact);
        return orderlog::holdsSecret(written, m_secrets) ? mask(from, path) : from;
    }

    QJsonValue text(const QString &from, const QString &path)
    {
        // Redacted before it is cut: half a secret is one too.
        auto clean = redactedPayload(from, m_secrets);
        if (orderlog::holdsSecret(clean.toUtf8(), m_secrets))
            clean = kMasked;
        if (clean != from)
            tell(path);
        if (clean.size() > orderlog::kLongestText) {
            ++m_receipt.leftOut;
            clean = clean.left(orderlog::kLongestText) + u"…"_s;
        }
        m_spent += clean.size();
        return clean;
    }

    QString name(const QString &from, const QString &path)
    {
        const auto clean = QString::fromUtf8(hoox::withoutSecrets(from.toUtf8(), m_secrets));
        if (clean != from)
            tell(path);
        return clean;
    }

    QJsonValue array(const QJsonArray &from, const QString &path, int depth)
    {
        // A header as a pair: ["Authorization", "Bearer …"].
        const bool isPair = from.size() == 2 && from.at(0).isString() && isSecretName(from.at(0).toString());
        QJsonArray to;
        for (qsizetype n = 0; n < from.size(); ++n) {
            const auto place = u"%1[%2]"_s.arg(path).arg(n);
            if (m_spent > orderlog::kLargestRecord) {
                m_receipt.leftOut += from.size() - n - 1;
                to.append(leaveOut());
                break;
            }
            to.append(isPair && n == 1 ? mask(from.at(n), place) : value(from.at(n), place, depth + 1));
        }
        return to;
    }

    QJsonValue object(const QJsonObject &from, const QString &path, int depth)
    {
        const auto named = nameBeside(from);
        QJsonObject to;
        for (auto member = from.begin(); member != from.end(); ++member) {
            const auto clean = name(member.key(), path);
            const auto place = path.isEmpty() ? clean : path + u'.' + clean;
            m_spent += clean.size();
            const bool isNamed = isSecretName(member.key()) ||
                                 (isSecretName(named) && member.key().compare(u"value", Qt::CaseInsensitive) == 0);
            to.insert(clean, isNamed ? mask(member.value(), place) : value(member.value(), place, depth + 1));
        }
        return to;
    }

    /// A header as an object: {"name": "Authorization", "value": "…"}.
    static QString nameBeside(const QJsonObject &object)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            for (const auto *each : {u"name", u"key", u"header"}) {
                if (member.key().compare(QStringView(each), Qt::CaseInsensitive) == 0)
                    return member.value().toString();
            }
        }
        return {};
    }

    static constexpr qsizetype kLongestPath = 300;
    const QVector<QByteArray> &m_secrets;
    RedactionReceipt &m_receipt;
    qint64 m_spent = 0;
};

QJsonObject receiptJson(const RedactionReceipt &receipt)
{
    return {{u"masks"_s, receipt.masks},
            {u"paths"_s, QJsonArray::fromStringList(receipt.paths)},
            {u"left_out"_s, receipt.leftOut}};
}

QJsonObject plainRecord(const OrderRecord &record)
{
    return {
        {u"request_id"_s, record.requestId},
        {u"order_id"_s, record.orderId},
        {u"exchange"_s, toText(record.exchange)},
        {u"symbol"_s, record.symbol},
        {u"action"_s, record.action},
        {u"side"_s, toText(record.side)},
        {u"status"_s, record.status},
        {u"fill_ids"_s, QJsonArray::fromStringList(record.fillIds)},
        {u"logged_at"_s, record.loggedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"operator"_s, record.operatorName},
        {u"profile"_s, record.profile},
        {u"timeline"_s, record.timeline},
        {u"calls"_s, record.calls},
        {u"stream"_s, record.stream},
    };
}

} // namespace

namespace orderlog {

QJsonValue withoutSecrets(const QJsonValue &value, const QVector<QByteArray> &secrets, RedactionReceipt &receipt)
{
    return RecordRedaction(secrets, receipt).value(value, {}, 0);
}

bool holdsSecret(const QByteArray &bytes, const QVector<QByteArray> &secrets)
{
    return std::any_of(secrets.cbegin(), secrets.cend(), [&bytes](const QByteArray &each) {
        const auto secret = each.trimmed();
        if (secret.size() < kShortestScanned)
            return false;
        const auto quoted = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
        const auto encoded = secret.toPercentEncoding();
        return bytes.contains(secret) || bytes.contains(encoded) || bytes.contains(encoded.toLower()) ||
               bytes.contains(quoted.mid(2, quoted.size() - 4)) ||
               bytes.contains(secret.toBase64(QByteArray::OmitTrailingEquals));
    });
}

Result<BlobKey> keyOf(const OrderRecord &record)
{
    const auto &id = record.orderId.isEmpty() ? record.requestId : record.orderId;
    return orderLogKey(toText(record.exchange), record.symbol, record.createdAt, id);
}

Result<OrderLog> make(const OrderRecord &record, const QVector<QByteArray> &secrets)
{
    auto key = keyOf(record);
    if (!key)
        return fail(key.error());
    OrderLog log{*std::move(key), {}, {}};
    // The short ones first: what is left out for want of room comes from the end.
    RecordRedaction redaction(secrets, log.receipt);
    const auto plain = plainRecord(record);
    QJsonObject clean;
    for (const auto &name :
         {u"request_id"_s, u"order_id"_s, u"exchange"_s, u"symbol"_s, u"action"_s, u"side"_s, u"status"_s,
          u"fill_ids"_s, u"logged_at"_s, u"operator"_s, u"profile"_s, u"timeline"_s, u"calls"_s, u"stream"_s})
        clean.insert(name, redaction.value(plain.value(name), name, 1));
    clean.insert(u"redaction"_s, receiptJson(log.receipt));
    log.bytes = QJsonDocument(clean).toJson(QJsonDocument::Indented);
    if (holdsSecret(log.bytes, secrets) || holdsSecret(log.key.text().toUtf8(), secrets))
        return fail(Error::Kind::Refused, QString::fromUtf8(hoox::withoutSecrets(record.requestId.toUtf8(), secrets)),
                    u"a secret would stand in the order's log"_s);
    return log;
}

qint64 structuredBytes(const QVector<Fill> &fills)
{
    // A row: its two lengths, a type for each of twelve columns, the texts, three doubles, and the time.
    constexpr qint64 framing = 2 + 3 + 13;
    constexpr qint64 figure = 8;
    constexpr qint64 second = 4;
    qint64 sum = 0;
    for (const auto &fill : fills) {
        for (const auto &text : {fill.id, fill.requestId, toText(fill.exchange), fill.symbol, toText(fill.action),
                                 toText(fill.side), fill.orderId, toText(fill.status)})
            sum += text.toUtf8().size();
        // The index of the primary key holds the id once more.
        sum += framing + 3 * figure + second + fill.id.size() + framing / 2;
    }
    return sum;
}

} // namespace orderlog

} // namespace hoox
