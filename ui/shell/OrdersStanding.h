#pragma once

#include <QString>
#include <QVector>

#include <chrono>
#include <optional>

namespace hoox {

/// What of the orders cannot wait, for the strip, the rail and whoever pulls or lifts the brake (KR-17, KR-28). Words
/// were chosen by the orders' own page. A value.
struct OrdersStanding
{
    struct Unresolved
    {
        qint64 number = 0; ///< In the journal.
        QString order;     ///< "BTCUSDT bybit LONG 0.050"
        QString why;       ///< "no answer yet"
        std::chrono::milliseconds age{0};
        bool mayAskAgain = false; ///< With the same key (OR-3).
        friend bool operator==(const Unresolved &, const Unresolved &) = default;
    };
    bool isKnown = false;           ///< What was sent from here was read.
    QVector<Unresolved> unresolved; ///< The oldest first.
    int inFlight = 0;               ///< Handed to the gateway by this window, and not answered.
    friend bool operator==(const OrdersStanding &, const OrdersStanding &) = default;
};

} // namespace hoox
