#pragma once

#include "storage/base/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace hoox {

/// The name of one object, checked once: 1 to 1,024 bytes of UTF-8, no NUL, no `.` or `..` segment (contract 4).
/// Anything else is legal, `//`, spaces and `%` among it, and every store keeps it unharmed.
class BlobKey
{
public:
    /// `Invalid` with cause `BadKey` otherwise.
    [[nodiscard]] static Result<BlobKey> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    friend bool operator==(const BlobKey &, const BlobKey &) = default;
    friend auto operator<=>(const BlobKey &left, const BlobKey &right)
    {
        return left.m_text.compare(right.m_text) <=> 0;
    }

private:
    explicit BlobKey(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// What `logs/<exchange>/<SYMBOL>/<YYYY-MM-DD>/order-<order_id>.json` says (design 5). The date is the UTC day.
struct OrderLogName
{
    QString exchange;
    QString symbol;
    QDate day;
    QString orderId;
    friend bool operator==(const OrderLogName &, const OrderLogName &) = default;
};

/// Also of the second record of one order, which the shipper puts beside the first as `order-<order_id>~<md5>.json`.
[[nodiscard]] std::optional<OrderLogName> orderLogName(const BlobKey &key);
/// `createdAt` in Unix seconds. `/`, `%` and control characters of symbol and id are percent-encoded, which
/// `orderLogName` undoes. `Invalid` if a part is empty or the whole is no key.
[[nodiscard]] Result<BlobKey> orderLogKey(const QString &exchange, const QString &symbol, qint64 createdAt,
                                          const QString &orderId);

} // namespace hoox
