#include "storage/health/ServiceCharge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotFoundStatus = 404;

bool isAnswered(const HttpAnswer &answer)
{
    return answer.isSuccess() || answer.status == kNotFoundStatus;
}

/// Of a bulk request: each key counts.
qint64 keysIn(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    const auto keys = document.isArray() ? document.array() : document.object().value("keys"_L1).toArray();
    return std::max<qsizetype>(1, keys.size());
}

/// The sum of what stands behind `"name":`. Within a text of the answer the quotes would be escaped: it is surely a
/// name. The answer may be long, so it is not taken apart for two numbers.
qint64 sumOf(const QByteArray &body, const QByteArray &name)
{
    const auto wanted = '"' + name + "\":";
    qint64 sum = 0;
    for (auto at = body.indexOf(wanted); at >= 0; at = body.indexOf(wanted, at)) {
        at += wanted.size();
        constexpr int mostDigits = 15; // more is no count
        auto end = at;
        while (end < body.size() && end - at < mostDigits && body.at(end) >= '0' && body.at(end) <= '9')
            ++end;
        sum += body.mid(at, end - at).toLongLong();
    }
    return sum;
}

ServiceCharge kvCharge(const HttpRequest &request, const QString &below)
{
    const std::pair read{MeteredTier::Config, MeteredWork::Read};
    const std::pair write{MeteredTier::Config, MeteredWork::Write};
    ServiceCharge charge;
    if (below == u"/keys"_s) {
        charge.counts.add(UsageItem::KvLists, 1);
    } else if (below == u"/bulk/get"_s) {
        charge.counts.add(UsageItem::KvReads, keysIn(request.body));
        charge.tells = read;
    } else if (below == u"/bulk/delete"_s) {
        charge.counts.add(UsageItem::KvDeletes, keysIn(request.body));
        charge.tells = write;
    } else if (request.method == "GET") {
        charge.counts.add(UsageItem::KvReads, 1);
        charge.tells = read;
    } else if (request.method == "DELETE") {
        charge.counts.add(UsageItem::KvDeletes, 1);
        charge.tells = write;
    } else {
        charge.counts.add(UsageItem::KvWrites, below == u"/bulk"_s ? keysIn(request.body) : 1);
        charge.tells = write;
    }
    return charge;
}

} // namespace

ServiceCharge v4ChargeOf(const HttpRequest &request, const HttpAnswer &answer)
{
    ServiceCharge charge;
    if (!isAnswered(answer))
        return charge;
    const auto path = request.url.path(QUrl::FullyEncoded);
    const auto namespaces = u"/storage/kv/namespaces/"_s;
    if (const auto at = path.indexOf(namespaces); at >= 0) {
        const auto below = path.indexOf(u'/', at + namespaces.size());
        if (below < 0)
            return charge;
        return kvCharge(request, path.mid(below));
    }
    if (path.contains("/d1/database/"_L1)) {
        charge.counts.add(UsageItem::D1RowsRead, sumOf(answer.body, "rows_read"));
        charge.counts.add(UsageItem::D1RowsWritten, sumOf(answer.body, "rows_written"));
    }
    return charge;
}

ServiceCharge s3ChargeOf(const HttpRequest &request, const HttpAnswer &answer)
{
    ServiceCharge charge;
    if (!isAnswered(answer))
        return charge;
    const QUrlQuery query(request.url);
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    const bool isListing = query.hasQueryItem(u"list-type"_s) || query.hasQueryItem(u"uploads"_s);
    charge.counts.add(isRead && !isListing ? UsageItem::R2Reads : UsageItem::R2Writes, 1);
    if (!isListing)
        charge.tells = std::pair{MeteredTier::Blobs, isRead ? MeteredWork::Read : MeteredWork::Write};
    return charge;
}

} // namespace hoox
