// What may leave the console of a fill's evidence, and what keeps it here (safety 4.14).
#include "models/blobs/SecretMask.h"
#include "models/evidence/EvidenceChain.h"
#include "storage/base/Redactor.h"
#include "storage/spool/OrderLog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPlaces = 50;

/// Looks through what is handed on as the preview does: counts what is masked, and finds what should be.
class KeyHunt
{
public:
    explicit KeyHunt(const QVector<QByteArray> &secrets) : m_known(secrets) {}

    /// `name` is that of the bundle's member that `bytes` become.
    void look(const QString &name, const QByteArray &bytes)
    {
        MaskedSecrets receipt;
        const auto parsed = JsonDocument::parse(bytes);
        if (parsed)
            (void)secretPlaces(**parsed, receipt, m_known);
        else
            (void)withoutSecrets(bytes, receipt, m_known);
        masks += receipt.before;
        add(masked, name, receipt.pathsBefore);
        add(suspects, name, receipt.paths);
        // In forms that no pattern knows, as base64.
        if (receipt.slipped == 0 && orderlog::holdsSecret(bytes, m_known.values()))
            add(suspects, name, {u"$"_s});
    }

    qint64 masks = 0;
    QStringList masked;
    QStringList suspects;

private:
    static void add(QStringList &places, const QString &name, const QStringList &paths)
    {
        for (const auto &path : paths) {
            const bool isLine = path.startsWith(u"line "_s);
            const auto place = path.startsWith(u'$') ? name + path.sliced(1)
                               : isLine              ? name + u' ' + path
                                                     : name + u'.' + path;
            if (places.size() < kMostPlaces && !places.contains(place))
                places.append(place);
        }
    }

    const KnownSecrets m_known;
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
            {u"since_is_exact"_s, point.since ? QJsonValue(point.isSinceExact) : QJsonValue()},
            {u"not_known"_s, orNullJson(toText(point.gap))},
            {u"source"_s, orNullJson(point.source)},
            {u"words"_s, orNullJson(point.words)},
            {u"page"_s, point.page ? QJsonValue(*point.page) : QJsonValue()}});
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

QByteArray written(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson().trimmed();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson().trimmed();
    const auto inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.sliced(1, inArray.size() - 2);
}

/// As it is stored where it is JSON: parsing would round its numbers, and keep one of two equal members. Else as the
/// text it is.
QByteArray writtenLog(const EvidenceSources &sources)
{
    if (!sources.log)
        return "null";
    const bool hasMark = sources.log->startsWith("\xEF\xBB\xBF");
    const auto bytes = hasMark ? sources.log->sliced(3) : *sources.log;
    return JsonDocument::parse(bytes) ? bytes.trimmed() : written(QString::fromUtf8(bytes));
}

} // namespace

Result<EvidenceBundle> evidenceBundle(const EvidenceSources &sources, const QVector<EvidencePoint> &chain,
                                      const QVector<QByteArray> &secrets)
{
    const QVector<QPair<QString, QByteArray>> members{{u"fill"_s, written(fillJson(sources.fill))},
                                                      {u"timeline"_s, written(timelineJsonOf(chain))},
                                                      {u"log_name"_s, written(orNullJson(sources.logKey))},
                                                      {u"log"_s, writtenLog(sources)}};
    KeyHunt hunt(secrets);
    QByteArray whole = "{\n";
    for (const auto &[name, bytes] : members) {
        // A log that is no JSON is looked at as the lines it has.
        const bool isText = name == u"log" && bytes.startsWith('"') && sources.log;
        hunt.look(name, isText ? *sources.log : bytes);
        whole += '"' + name.toLatin1() + "\": " + bytes + ",\n";
    }
    if (!hunt.suspects.isEmpty())
        return fail(Error::Kind::Refused, sources.logKey,
                    QString::fromUtf8(withoutSecrets(hunt.suspects.join(u'\n').toUtf8(), secrets)));
    const QJsonObject redaction{
        {u"masks"_s, hunt.masks}, {u"paths"_s, QJsonArray::fromStringList(hunt.masked)}, {u"keys_left"_s, 0}};
    whole += "\"redaction\": " + written(redaction) + "\n}\n";
    return EvidenceBundle{whole, hunt.masks, hunt.masked};
}

} // namespace hoox
