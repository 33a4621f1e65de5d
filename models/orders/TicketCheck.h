#pragma once

#include "storage/domain/Order.h"

#include <QVector>

#include <tl/expected.hpp>

namespace hoox {

/// A ticket as somebody typed it, each field as text.
struct TicketText
{
    QString requestId;
    QString exchange; ///< `bybit`
    QString symbol;   ///< `BTCUSDT`
    QString action;   ///< `LONG`, `SHORT` or `CLOSE`.
    QString type;     ///< `MARKET`, `LIMIT`, or empty: what the price says.
    QString quantity;
    QString price;
    QString leverage; ///< Empty: 1.
    bool test = false;
};

enum class TicketField { RequestId, Exchange, Symbol, Action, Type, Quantity, Price, Leverage };

struct TicketFault
{
    enum class Kind {
        Missing,
        NotKnown,     ///< None of the words that are taken.
        NotANumber,   ///< Digits and one point are: no sign, exponent, word, group or comma.
        NotPositive,  ///< 0 or less.
        TooPrecise,   ///< More than 15 digits: another number would be sent than was typed.
        TooLarge,     ///< Over `kLargestQuantity` or `kHighestLeverage`.
        NotWhole,     ///< A leverage is a whole number.
        TooLong,      ///< Of a symbol or a request id.
        BadCharacter, ///< A symbol is made of A-Z, 0-9, `_` and `-`; a request id of printed characters, none blank at
                      ///< its ends.
        NotTogether,  ///< A price with MARKET.
    };
    TicketField field = TicketField::Quantity;
    Kind kind = Kind::Missing;
    friend bool operator==(const TicketFault &, const TicketFault &) = default;
};

inline constexpr double kLargestQuantity = 1'000'000; ///< The gateway's own bounds (contract 5.2).
inline constexpr int kHighestLeverage = 125;
inline constexpr qsizetype kLongestSymbol = 20;
inline constexpr qsizetype kLongestRequestId = 256;

/// The ticket that the text means, or everything that is wrong with it, in the order of the fields (OR-4). `closes`
/// stays empty: which side a close closes is not on the ticket but in the positions. Blanks around numbers are dropped.
/// What is taken here is within what the gateway takes. Pure; any thread.
[[nodiscard]] tl::expected<OrderTicket, QVector<TicketFault>> checkTicket(const TicketText &text);

} // namespace hoox
