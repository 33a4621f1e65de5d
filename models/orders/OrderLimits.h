#pragma once

#include "storage/domain/Order.h"
#include "storage/profile/Profile.h"

#include <QVector>

#include <chrono>

namespace hoox {

/// A limit that stands in the config, as it was last read.
struct StoredLimit
{
    bool isRead = false;             ///< False: nobody knows whether there is one.
    std::optional<QByteArray> value; ///< None: there is no such key.
};

/// What is held of the ticket's symbol on its exchange.
struct HeldPosition
{
    bool isKnown = false;             ///< False also where fills and table do not agree (OR-2).
    std::optional<Position> position; ///< None: flat.
};

/// An order that this desk sent, or is about to.
struct SentOrder
{
    OrderTicket ticket;
    std::chrono::milliseconds age{0}; ///< Since it was sent.
};

/// What is known in the moment of the check.
struct OrderFacts
{
    std::optional<double> lastPrice;       ///< Quote asset: mark or last print of the ticket's exchange and symbol.
    std::chrono::milliseconds priceAge{0}; ///< Since that print.
    StoredLimit maxPositionSize;           ///< `trade:max_position_size`.
    HeldPosition held;
    QVector<SentOrder> recent; ///< Of the last minute at least, without the ticket itself.
};

/// A limit that an order would break, and by how much.
struct LimitBreach
{
    enum class Kind {
        Quantity,        ///< More than the gateway takes, or, of a close, than is held.
        Notional,        ///< Quote asset.
        PositionSize,    ///< Quote asset: what would be held afterwards.
        PriceBand,       ///< Percent from the last price.
        NoPrice,         ///< There is a limit, and no price to hold the order against: none, or one that is too old.
        Rate,            ///< Orders in a minute.
        Duplicate,       ///< This request id was sent before.
        LookAlike,       ///< Another order of the same kind was sent within a minute: the only one to be asked about.
        NoPosition,      ///< A close of what is not held on that side.
        PositionUnknown, ///< A limit or a close needs to know what is held, and nobody does.
        Unreadable,      ///< The limit itself: not read, or no plain number.
    };
    Kind kind = Kind::Unreadable;
    std::optional<double> limit;
    std::optional<double> actual; ///< None where it is not known.
    QString source;               ///< Where the limit stands: `trade:max_position_size`, `profile.max_order_notional`.
    friend bool operator==(const LimitBreach &, const LimitBreach &) = default;
};
[[nodiscard]] QString toText(LimitBreach::Kind kind); ///< `position_size`
/// Whether an operator may send in spite of it, once it was shown (OR-4). Nobody may in spite of any other.
[[nodiscard]] bool mayBeOverruled(LimitBreach::Kind kind);

inline constexpr std::chrono::minutes kRateMinute{1}; ///< Of `Rate` and `LookAlike`.
inline constexpr std::chrono::hours kOldestPrice{24}; ///< An older print is no price.

/// Every limit of the desk that the ticket would break (KR-37), the certain ones first; empty: it may go. A limit whose
/// value or whose measure is not known is broken: unknown is never safe. A close only reduces: what is held, not
/// notional or position size, is its limit, so that no limit keeps a position open. Amounts are in the symbol's own
/// quote asset. Pure; any thread.
[[nodiscard]] QVector<LimitBreach> limitBreaches(const OrderTicket &ticket, const OrderFacts &facts,
                                                 const Profile &profile);

} // namespace hoox
