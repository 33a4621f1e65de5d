#include "models/incident/IncidentEvidence.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue evidenceMoment(qint64 second)
{
    if (second <= 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue evidenceNumber(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue evidenceText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QStringList openedKeys(const QVector<AuditRecord> &records, const QString &profile)
{
    QStringList keys;
    for (const auto &record : records) {
        const auto &entry = record.entry;
        if (entry.action == kBlobOpened && entry.profile == profile && !keys.contains(entry.subject))
            keys.append(entry.subject);
    }
    return keys;
}

QByteArray positionsJson(const QVector<SymbolFigures> &positions, qint64 second)
{
    QJsonArray rows;
    for (const auto &row : positions) {
        const auto &position = row.position;
        rows.append(QJsonObject{
            {u"symbol"_s, row.symbol},
            {u"exchange"_s, toText(row.exchange)},
            {u"side"_s, position ? QJsonValue(toText(position->side)) : QJsonValue()},
            {u"size"_s, position ? QJsonValue(position->size) : QJsonValue()},
            {u"entry_price"_s, position ? evidenceNumber(position->entryPrice) : QJsonValue()},
            {u"last_price"_s, evidenceNumber(row.lastPrice)},
            {u"last_price_at"_s, evidenceMoment(row.lastAt)},
            {u"opened_at"_s, evidenceMoment(row.openedAt)},
            {u"fills_without_quantity"_s, row.withoutQuantity},
        });
    }
    return QJsonDocument(QJsonObject{{u"as_of"_s, evidenceMoment(second)}, {u"positions"_s, rows}}).toJson();
}

QByteArray blobsJson(const QVector<EvidenceBlob> &blobs)
{
    QJsonArray rows;
    for (const auto &blob : blobs)
        rows.append(QJsonObject{{u"key"_s, blob.key},
                                {u"file"_s, evidenceText(blob.name)},
                                {u"stored_bytes"_s, blob.storedBytes},
                                {u"stored_sha256"_s, evidenceText(QString::fromLatin1(blob.storedSha256))},
                                {u"masked"_s, blob.masked},
                                {u"left_out"_s, evidenceText(blob.why)}});
    return QJsonDocument(rows).toJson();
}

} // namespace hoox
