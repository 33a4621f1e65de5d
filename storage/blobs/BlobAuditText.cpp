#include "storage/blobs/BlobAuditText.h"

#include "storage/base/CsvCell.h"

#include <QJsonArray>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject orderJson(const BlobMismatch &order)
{
    return {{u"key"_s, order.key},
            {u"exchange"_s, order.exchange},
            {u"symbol"_s, order.symbol},
            {u"order_id"_s, order.orderId},
            {u"id"_s, orNull(order.fillId)}};
}

QJsonArray ordersJson(const QVector<BlobMismatch> &list)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(orderJson(each));
    return array;
}

QJsonArray differencesJson(const QVector<LogDifference> &list)
{
    QJsonArray array;
    for (const auto &each : list) {
        auto object = orderJson(each.order);
        object[u"field"_s] = toText(each.comparison.field);
        object[u"in_log"_s] = orNull(each.comparison.inLog);
        object[u"in_ledger"_s] = orNull(each.comparison.inLedger);
        array.append(object);
    }
    return array;
}

QJsonObject countsJson(const BlobAuditReport &report, bool isDeep)
{
    const auto deep = [isDeep](qint64 count) { return isDeep ? QJsonValue(count) : QJsonValue(); };
    return {{u"orders"_s, report.orders},
            {u"fills_without_order_id"_s, report.fillsWithoutOrderId},
            {u"fills_without_blob"_s, report.ordersWithoutBlob},
            {u"blobs_without_fill"_s, report.blobsWithoutFill},
            {u"newer_blobs"_s, report.newerBlobs},
            {u"other_blobs"_s, report.otherBlobs},
            {u"read"_s, deep(report.read)},
            {u"damaged"_s, deep(report.damaged)},
            {u"mismatched"_s, deep(report.mismatched)},
            {u"not_comparable"_s, deep(report.notComparable)},
            {u"undecided"_s, deep(report.undecided)}};
}

QByteArray auditLine(const QString &finding, const BlobMismatch &order, const LogComparison *comparison)
{
    QStringList cells;
    for (const auto &cell : {finding, order.key, order.exchange, order.symbol, order.orderId, order.fillId,
                             comparison ? toText(comparison->field) : QString(),
                             comparison ? comparison->inLog : QString(), comparison ? comparison->inLedger : QString()})
        cells.append(csvWords(cell));
    return cells.join(u',').toUtf8() + '\n';
}

} // namespace

QJsonObject auditJson(const BlobAuditReport &report, BlobAuditQuestion::Depth depth)
{
    const bool isDeep = depth == BlobAuditQuestion::Depth::Deep;
    QJsonArray damaged;
    for (const auto &error : report.damage)
        damaged.append(error.subject);
    return {{u"as_of"_s, orNull(report.asOf.toUTC().toString(Qt::ISODateWithMs))},
            {u"verdict"_s, toText(report.verdict(depth))},
            {u"resumed"_s, report.wasResumed},
            {u"fills"_s, report.fills},
            {u"blobs"_s, report.blobs},
            {u"waiting"_s, report.waiting},
            {u"fills_without_blob"_s, ordersJson(report.withoutBlob)},
            {u"blobs_without_fill"_s, ordersJson(report.withoutFill)},
            {u"damaged"_s, isDeep ? QJsonValue(damaged) : QJsonValue()},
            {u"mismatched"_s, isDeep ? QJsonValue(differencesJson(report.differences)) : QJsonValue()},
            {u"not_comparable"_s, isDeep ? QJsonValue(differencesJson(report.incomparable)) : QJsonValue()},
            {u"counts"_s, countsJson(report, isDeep)}};
}

QString toText(BlobAuditReport::Verdict verdict)
{
    return verdict == BlobAuditReport::Verdict::Differs ? u"differs"_s
           : BlobAuditReport::isUnknown(verdict)        ? u"unknown"_s
                                                        : u"agrees"_s;
}

QString verifyFile(const Workspace &workspace, const Profile &profile)
{
    return u"%1/verify/%2.db"_s.arg(workspace.folder(), profile.name);
}

QString verifiedTiers(const Workspace &workspace, const Profile &profile)
{
    return QStringList{profile.name, workspace.ledgerFile(), profile.places.accountId, profile.places.logsBucket}.join(
        u'\n');
}

QByteArray auditCsv(const BlobAuditReport &report)
{
    QByteArray text = "finding,key,exchange,symbol,order_id,id,field,in_log,in_ledger\n";
    for (const auto &error : report.damage)
        text += auditLine(u"damaged"_s, {error.subject, {}, {}, {}, {}}, nullptr);
    for (const auto &each : report.differences)
        text += auditLine(u"mismatched"_s, each.order, &each.comparison);
    for (const auto &each : report.withoutFill)
        text += auditLine(u"no fill"_s, each, nullptr);
    for (const auto &each : report.withoutBlob)
        text += auditLine(u"no log"_s, each, nullptr);
    for (const auto &each : report.incomparable) {
        const bool isUndecided = each.comparison.verdict == LogComparison::Verdict::Undecided;
        text += auditLine(isUndecided ? u"undecided"_s : u"not comparable"_s, each.order, &each.comparison);
    }
    return text;
}

} // namespace hoox
