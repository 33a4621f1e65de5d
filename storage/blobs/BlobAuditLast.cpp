#include "storage/blobs/BlobAuditLast.h"

#include "storage/blobs/BlobAudit.h"
#include "storage/export/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestLast = 64 * 1024;

using Count = qint64 BlobAuditReport::*;
const std::array<std::pair<const char *, Count>, 12> &lastCounts()
{
    static constexpr std::array<std::pair<const char *, Count>, 12> counts{{
        {"fills", &BlobAuditReport::fills},
        {"fills_without_order_id", &BlobAuditReport::fillsWithoutOrderId},
        {"orders", &BlobAuditReport::orders},
        {"blobs", &BlobAuditReport::blobs},
        {"waiting", &BlobAuditReport::waiting},
        {"newer_blobs", &BlobAuditReport::newerBlobs},
        {"fills_without_blob", &BlobAuditReport::ordersWithoutBlob},
        {"blobs_without_fill", &BlobAuditReport::blobsWithoutFill},
        {"read", &BlobAuditReport::read},
        {"damaged", &BlobAuditReport::damaged},
        {"mismatched", &BlobAuditReport::mismatched},
        {"not_comparable", &BlobAuditReport::notComparable},
    }};
    return counts;
}

QString lastFile(const QString &verifyFile)
{
    return verifyFile + u".last.json"_s;
}

/// As text: a double does not hold every second of an open range.
std::optional<qint64> numberOf(const QJsonObject &object, const QString &name)
{
    bool isNumber = false;
    const auto number = object[name].toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Done> writeLastAudit(const QString &verifyFile, const BlobAuditLast &last)
{
    QJsonObject counts;
    for (const auto &[name, count] : lastCounts())
        counts[QLatin1String(name)] = QString::number(last.found.*count);
    const QJsonObject object{
        {u"of"_s, last.question.of},
        {u"deep"_s, last.question.depth == BlobAuditQuestion::Depth::Deep},
        {u"from"_s, QString::number(last.question.period.from)},
        {u"to"_s, QString::number(last.question.period.to)},
        {u"as_of"_s, last.question.asOf.toUTC().toString(Qt::ISODateWithMs)},
        {u"counts"_s, counts},
    };
    return writeWholeFile(lastFile(verifyFile), QJsonDocument(object).toJson());
}

Result<std::optional<BlobAuditLast>> readLastAudit(const QString &verifyFile)
{
    const auto path = lastFile(verifyFile);
    QFile file(path);
    if (!file.exists())
        return std::optional<BlobAuditLast>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    const auto object = QJsonDocument::fromJson(file.read(kLargestLast)).object();
    BlobAuditLast last;
    const auto from = numberOf(object, u"from"_s), to = numberOf(object, u"to"_s);
    last.question.of = object[u"of"_s].toString();
    last.question.asOf = QDateTime::fromString(object[u"as_of"_s].toString(), Qt::ISODateWithMs);
    if (!from || !to || !last.question.asOf.isValid() || !object[u"deep"_s].isBool())
        return fail(Error::Kind::Corrupt, path);
    last.question.period = {*from, *to};
    last.question.depth = object[u"deep"_s].toBool() ? BlobAuditQuestion::Depth::Deep : BlobAuditQuestion::Depth::Names;
    last.found.asOf = last.question.asOf;
    const auto counts = object[u"counts"_s].toObject();
    for (const auto &[name, count] : lastCounts()) {
        const auto number = numberOf(counts, QLatin1String(name));
        if (!number || *number < 0) // a count that is not there is no 0
            return fail(Error::Kind::Corrupt, path);
        last.found.*count = *number;
    }
    return std::optional(last);
}

bool BlobAudit::isWaiting(const QString &file)
{
    constexpr qint64 emptyBytes = 8192;
    return QFileInfo(file).size() > emptyBytes || QFileInfo(file + u"-wal"_s).size() > 0;
}

} // namespace hoox
