#pragma once

#include "storage/domain/Fill.h"
#include "storage/domain/Order.h"

#include <QJsonObject>
#include <QVector>

namespace hoox {

/// What the paper exchange made of an order.
struct PaperTrade
{
    OrderTicket ticket;
    QString orderId;
    double price = 0;    ///< Quote asset for one of the base asset.
    QVector<Fill> fills; ///< Empty for a test.
    QString refusal;     ///< Empty unless it was refused.
    qint64 atMs = 0;     ///< Unix milliseconds, UTC.
};

/// The exchange as it is kept, in the shapes of that exchange's own interface: `calls` and `stream` (design 5). The
/// addresses begin with `paper://`, so that nobody takes it for one that left this computer. Pure; any thread.
[[nodiscard]] QJsonObject paperRecord(const PaperTrade &trade);

} // namespace hoox
