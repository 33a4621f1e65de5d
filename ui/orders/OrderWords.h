#pragma once

#include "models/orders/OrderDesk.h"
#include "ui/common/Format.h"
#include "ui/shell/ProfileBadge.h"

#include <QCoreApplication>

namespace hoox {

/// Words for orders: what became of one, why, and what to do about it. Plain text; what a gateway said is quoted as it
/// is, never as markup. Pure.
class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::OrderWords)

public:
    /// "BTCUSDT bybit LONG 0.050".
    [[nodiscard]] static QString order(const OrderTicket &ticket, const Format &format);
    /// "LONG", or "CLOSE LONG" where the side is known.
    [[nodiscard]] static QString action(const OrderTicket &ticket);
    /// "at the market", or "limit 64,000".
    [[nodiscard]] static QString price(const OrderTicket &ticket, const Format &format);

    /// Whose money it is: "Real money of cloudflare-prod."
    [[nodiscard]] static QString money(ProfileKind kind, const QString &profile, bool isTest);
    /// What becomes of it at the gateway. `isPaper`: at the paper exchange of this workspace.
    [[nodiscard]] static QString gatewayDoes(const OrderTicket &ticket, bool isPaper);

    /// Since it was sent; by the wall clock, which is all that another process leaves.
    [[nodiscard]] static std::chrono::milliseconds age(const OrderEntry &entry, const QDateTime &nowUtc);
    /// "filled", "UNRESOLVED".
    [[nodiscard]] static QString state(const OrderEntry &entry, const QDateTime &nowUtc);
    /// Of the state's mark; empty where it has none.
    [[nodiscard]] static QString icon(const OrderEntry &entry, const QDateTime &nowUtc);
    /// Why it stands as it does, in a few words: "no answer yet", "the kill switch". Empty where the state says it all.
    [[nodiscard]] static QString why(const OrderEntry &entry);
    /// What happened, as a sentence.
    [[nodiscard]] static QString happened(const OrderEntry &entry, const Format &format);
    /// What to do about it, as a sentence; empty where nothing is to be done.
    [[nodiscard]] static QString remedy(const OrderEntry &entry, const QDateTime &nowUtc);
    /// It is mended in the profile's settings.
    [[nodiscard]] static bool needsSettings(const OrderEntry &entry);

    /// What asking again is: a submission (OR-3).
    [[nodiscard]] static QString askAgainMeans();
    /// Why nothing may be sent just now; empty if it may.
    [[nodiscard]] static QString bar(const OrderDesk &desk);
    /// The same, for facts.
    [[nodiscard]] static QString bar(DeskBar bar, std::chrono::milliseconds pauseLeft,
                                     const std::optional<Error> &error);
    /// "validated": a step of the order's way.
    [[nodiscard]] static QString step(OrderStep step);

private:
    [[nodiscard]] static QString cause(const GatewayReply &reply);
    [[nodiscard]] static QString shortCause(GatewayCause cause);
    [[nodiscard]] static QString causeRemedy(GatewayCause cause);
};

} // namespace hoox
