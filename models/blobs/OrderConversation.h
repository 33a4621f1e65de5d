#pragma once

#include "models/blobs/JsonDocument.h"

#include <QDateTime>
#include <QVector>

#include <optional>

namespace hoox {

/// One thing that was said about an order, or done for it.
struct ConversationTurn
{
    enum class Kind { Step, Request, Response, Stream };
    Kind kind = Kind::Stream;
    JsonDocument::Index value = 0; ///< All of it, headers and body included.
    QDateTime at;                  ///< UTC; invalid where nothing tells it.
    QString what;                  ///< `POST https://…`, a status, a topic, a step; as it stands in the text.
    std::optional<qint64> lapseMs; ///< Until the answer came; of a step, since the ticket was sent off.
};

/// The turns of an order's log (BL-1) in the order of time: `calls` with `request` and `response`, or those two alone,
/// the records of `stream`, the steps of `timeline`. What has no time stays behind what it follows. Empty if the object
/// is no order's log. At most `kMostTurns`. Any thread.
inline constexpr int kMostTurns = 10'000;
[[nodiscard]] QVector<ConversationTurn> conversationOf(const JsonDocument &json);

} // namespace hoox
