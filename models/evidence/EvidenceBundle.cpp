// What may leave the console of a fill's evidence, and what keeps it here (safety 4.14).
#include "models/evidence/EvidenceChain.h"
#include "storage/base/Redactor.h"
#include "storage/spool/OrderLog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPlaces = 50;

/// What keys look like wherever they stand: of AWS, of tokens with a maker's prefix, signed web tokens, private keys.
const QRegularExpression &keyShapes()
{
    static const QRegularExpression shapes(
        u"\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\b(?:sk|pk|rk)-[A-Za-z0-9_-]{16,}|\\bgh[pousr]_[A-Za-z0-9]{20,}|"
        "\\bxox[abprs]-[A-Za-z0-9-]{10,}|\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}|"
        "-----BEGIN [A-Z ]*PRIVATE KEY-----"_s);
    return shapes;
}

bool isMasked(const QString &text)
{
    return text.isEmpty() || text.contains(secretMask()) || text.contains(u"[redacted]"_s);
}

/// Walks what is handed on: counts what is masked, and finds what should be.
class KeyHunt
{
public:
    explicit KeyHunt(const QVector<QByteArray> &secrets) : m_secrets(secrets) {}

    void look(const QJsonValue &value, const QString &path, bool isSecretPlace, int depth)
    {
        if (depth > 500) {
            suspect(path); // not looked at, so not let through
        } else if (value.isObject()) {
            lookInObject(value.toObject(), path, depth);
        } else if (value.isArray()) {
            const auto array = value.toArray();
            for (qsizetype at = 0; at < array.size(); ++at)
                look(array.at(at), u"%1[%2]"_s.arg(path).arg(at), isSecretPlace, depth + 1);
        } else if (value.isString()) {
            lookInText(value.toString(), path, isSecretPlace);
        } else if (isSecretPlace && value.isDouble()) {
            suspect(path);
        }
    }

    qint64 masks = 0;
    QStringList masked;
    QStringList suspects;

private:
    void lookInObject(const QJsonObject &object, const QString &path, int depth)
    {
        // `{"name": "X-BAPI-SIGN", "value": …}`
        const bool isNamed = isSecretName(object[u"name"_s].toString()) || isSecretName(object[u"key"_s].toString());
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const auto place = path.isEmpty() ? member.key() : path + u'.' + member.key();
            if (keyShapes().match(member.key()).hasMatch() || orderlog::holdsSecret(member.key().toUtf8(), m_secrets))
                suspect(path);
            look(member.value(), place, isSecretName(member.key()) || (isNamed && member.key() == "value"_L1),
                 depth + 1);
        }
    }

    void lookInText(const QString &text, const QString &path, bool isSecretPlace)
    {
        if (text.contains(secretMask()) || text.contains(u"[redacted]"_s)) {
            ++masks;
            if (masked.size() < kMostPlaces)
                masked.append(path);
        }
        const bool isLeft = isSecretPlace && !isMasked(text);
        // Both words for a mask are one to the redactor: what it would still change is left.
        const auto asMasked = QString(text).replace(u"[redacted]"_s, secretMask());
        if (isLeft || keyShapes().match(text).hasMatch() || orderlog::holdsSecret(text.toUtf8(), m_secrets) ||
            redacted(asMasked) != asMasked)
            suspect(path);
    }

    void suspect(const QString &path)
    {
        if (suspects.size() < kMostPlaces && !suspects.contains(path))
            suspects.append(path);
    }

    const QVector<QByteArray> &m_secrets;
};

QJsonValue momentJson(const QDateTime &at, bool isExact)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(isExact ? Qt::ISODateWithMs : Qt::ISODate)) : QJsonValue();
}

QJsonValue orNullJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray timelineJsonOf(const QVector<EvidencePoint> &chain)
{
    QJsonArray points;
    for (const auto &point : chain)
        points.append(QJsonObject{
            {u"point"_s, toText(point.kind)},
            {u"at"_s, momentJson(point.at, point.isExact)},
            {u"since_ms"_s, point.since ? QJsonValue(static_cast<qint64>(point.since->count())) : QJsonValue()},
            {u"not_known"_s, orNullJson(toText(point.gap))},
            {u"source"_s, orNullJson(point.source)},
            {u"words"_s, orNullJson(point.words)}});
    return points;
}

QJsonObject fillJson(const Fill &fill)
{
    const auto number = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"id"_s, fill.id},
            {u"request_id"_s, orNullJson(fill.requestId)},
            {u"exchange"_s, toText(fill.exchange)},
            {u"symbol"_s, fill.symbol},
            {u"action"_s, toText(fill.action)},
            {u"side"_s, toText(fill.side)},
            {u"quantity"_s, number(fill.quantity)},
            {u"price"_s, number(fill.price)},
            {u"fee"_s, number(fill.fee)},
            {u"order_id"_s, orNullJson(fill.orderId)},
            {u"status"_s, toText(fill.status)},
            {u"created_at"_s, momentJson(QDateTime::fromSecsSinceEpoch(fill.createdAt, Qt::UTC), false)}};
}

/// As a tree where it is JSON; else as the text it is, so that every byte is looked at.
QJsonValue logJson(const EvidenceSources &sources)
{
    if (!sources.log)
        return {};
    const auto document = QJsonDocument::fromJson(*sources.log);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QString::fromUtf8(*sources.log));
}

} // namespace

Result<EvidenceBundle> evidenceBundle(const EvidenceSources &sources, const QVector<EvidencePoint> &chain,
                                      const QVector<QByteArray> &secrets)
{
    QJsonObject whole{{u"fill"_s, fillJson(sources.fill)},
                      {u"timeline"_s, timelineJsonOf(chain)},
                      {u"log_name"_s, orNullJson(sources.logKey)},
                      {u"log"_s, logJson(sources)}};
    KeyHunt hunt(secrets);
    hunt.look(whole, {}, false, 0);
    if (!hunt.suspects.isEmpty())
        return fail(Error::Kind::Refused, sources.logKey,
                    QString::fromUtf8(withoutSecrets(hunt.suspects.join(u'\n').toUtf8(), secrets)));
    whole[u"redaction"_s] = QJsonObject{
        {u"masks"_s, hunt.masks}, {u"paths"_s, QJsonArray::fromStringList(hunt.masked)}, {u"keys_left"_s, 0}};
    return EvidenceBundle{QJsonDocument(whole).toJson(), hunt.masks, hunt.masked};
}

} // namespace hoox
