#include "storage/blobs/BlobAuditRows.h"

#include <algorithm>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDaySeconds = 86'400;

} // namespace

qint64 blobaudit::secondOf(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

TimeRange blobaudit::widened(const TimeRange &period)
{
    constexpr qint64 margin = BlobAudit::kMarginDays * kDaySeconds;
    TimeRange wide;
    wide.from = std::max<qint64>(0, period.from - margin);
    if (period.to < std::numeric_limits<qint64>::max() - margin)
        wide.to = period.to + margin;
    return wide;
}

std::optional<BlobAuditRow> blobaudit::rowOfKey(const QString &text, const BlobAuditQuestion &question)
{
    const auto key = BlobKey::parse(text);
    const auto name = key ? orderLogName(*key) : std::nullopt;
    if (!name)
        return std::nullopt;
    BlobAuditRow row;
    row.side = BlobAuditRow::Side::Blob;
    row.exchange = name->exchange;
    row.symbol = name->symbol;
    row.orderId = name->orderId;
    row.key = text;
    row.isInPeriod = question.period.contains(secondOf(name->day));
    return row;
}

BlobAuditRow blobaudit::rowOfFill(const Fill &fill, const BlobAuditQuestion &question)
{
    const auto &id = fill.orderId.isEmpty() ? fill.requestId : fill.orderId;
    const auto key = orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, id);
    BlobAuditRow row;
    row.exchange = toText(fill.exchange);
    row.symbol = fill.symbol;
    row.orderId = id;
    row.key = key ? key->text() : QString();
    row.isInPeriod = !fill.orderId.isEmpty() && question.period.contains(fill.createdAt);
    row.fillId = fill.id;
    row.status = fill.status;
    row.quantity = fill.quantity;
    row.price = fill.price;
    return row;
}

QString blobaudit::nextPlace(const BlobPage &page, const BlobAuditQuestion &question)
{
    const auto key = page.objects.isEmpty() ? fail(Error::Kind::NotFound) : BlobKey::parse(page.objects.last().key);
    const auto name = key ? orderLogName(*key) : std::nullopt;
    if (page.nextStartAfter.isEmpty() || !name)
        return page.nextStartAfter;
    const auto wide = widened(question.period);
    const auto symbol = key->text().section(u'/', 0, 2); // as it is written there
    if (secondOf(name->day) >= wide.to)
        return symbol + u'0'; // which follows the slash
    if (secondOf(name->day) < wide.from) {
        const auto from = QDateTime::fromSecsSinceEpoch(wide.from, Qt::UTC).date();
        return symbol + u'/' + from.toString(Qt::ISODate);
    }
    return page.nextStartAfter;
}

} // namespace hoox
