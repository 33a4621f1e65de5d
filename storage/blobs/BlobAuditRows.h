#pragma once

#include "storage/blobs/BlobAuditTable.h"
#include "storage/blobs/BlobStore.h"

namespace hoox {

/// What a fill and a key say of themselves before both sides are compared (BL-5). Pure; any thread.
namespace blobaudit {

/// Seconds since the epoch of the day's beginning, UTC.
[[nodiscard]] qint64 secondOf(const QDate &day);
/// With the margin of both ends.
[[nodiscard]] TimeRange widened(const TimeRange &period);
/// None for a key that is no order's log.
[[nodiscard]] std::optional<BlobAuditRow> rowOfKey(const QString &text, const BlobAuditQuestion &question);
/// Of an order without the exchange's id the log has the request id. Whether there must be one, nobody can tell: such a
/// row asks for none, and only says whose the log is that is there.
[[nodiscard]] BlobAuditRow rowOfFill(const Fill &fill, const BlobAuditQuestion &question);
/// Where the listing goes on behind `page`: past the days of a symbol that nobody asked for.
[[nodiscard]] QString nextPlace(const BlobPage &page, const BlobAuditQuestion &question);

} // namespace blobaudit

} // namespace hoox
