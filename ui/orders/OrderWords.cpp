#include "ui/orders/OrderWords.h"

#include "ui/common/ErrorText.h"
#include "ui/orders/RefusalWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString OrderWords::order(const OrderTicket &ticket, const Format &format)
{
    return u"%1 %2 %3 %4"_s.arg(ticket.symbol, toText(ticket.exchange), action(ticket), format.number(ticket.quantity));
}

QString OrderWords::action(const OrderTicket &ticket)
{
    const auto word = toText(ticket.action);
    return ticket.closes ? word + u' ' + toText(*ticket.closes) : word;
}

QString OrderWords::price(const OrderTicket &ticket, const Format &format)
{
    return ticket.price ? tr("limit %1 %2", "price, asset").arg(format.number(*ticket.price), quoteAsset(ticket.symbol))
                        : tr("at the market");
}

QString OrderWords::money(ProfileKind kind, const QString &profile, bool isTest)
{
    if (isTest)
        return tr("A test of %1: no exchange sees it.").arg(profile);
    switch (kind) {
    case ProfileKind::Paper:
        return tr("Paper money of %1: no exchange sees it.").arg(profile);
    case ProfileKind::Test:
        return tr("Test money of %1.").arg(profile);
    case ProfileKind::RealMoney:
        return tr("REAL MONEY of %1.").arg(profile);
    }
    Q_UNREACHABLE();
}

QString OrderWords::gatewayDoes(const OrderTicket &ticket, bool isPaper)
{
    if (ticket.test)
        return tr("Look at the kill switch and acknowledge the order. Nothing else is changed.");
    if (isPaper)
        return tr("The paper exchange fills it at its own price, else at the last one, and the fill goes into this "
                  "ledger.");
    //: %1 is "market" or "limit", %2 is an exchange.
    return tr("Look at the kill switch, then send one %1 order to %2. Nothing else is changed.")
        .arg(ticket.price ? tr("limit", "kind of an order") : tr("market", "kind of an order"),
             toText(ticket.exchange));
}

std::chrono::milliseconds OrderWords::age(const OrderEntry &entry, const QDateTime &nowUtc)
{
    const auto since = entry.sentAt.isValid() ? entry.sentAt : entry.askedAt;
    return std::chrono::milliseconds(std::max<qint64>(0, since.msecsTo(nowUtc)));
}

QString OrderWords::state(const OrderEntry &entry, const QDateTime &nowUtc)
{
    if (isUnresolved(entry, nowUtc))
        return tr("UNRESOLVED", "state of an order");
    switch (entry.state) {
    case OrderState::Sending:
        return tr("sending", "state of an order");
    case OrderState::Queued:
        return tr("queued", "state of an order");
    case OrderState::Executed:
        return tr("executed", "state of an order");
    case OrderState::Filled:
        return tr("filled", "state of an order");
    case OrderState::Failed:
        return tr("FAILED", "state of an order");
    case OrderState::Refused:
        return tr("REFUSED", "state of an order");
    case OrderState::Unresolved:
        break;
    }
    Q_UNREACHABLE();
}

QString OrderWords::icon(const OrderEntry &entry, const QDateTime &nowUtc)
{
    if (isUnresolved(entry, nowUtc))
        return u"warning"_s;
    if (entry.state == OrderState::Failed)
        return u"cross"_s;
    return entry.state == OrderState::Refused ? u"forbidden"_s : QString();
}

QString OrderWords::why(const OrderEntry &entry)
{
    if (!entry.resolvedBy.isEmpty())
        return tr("told by %1: %2", "who, reason").arg(entry.resolvedBy, entry.words);
    if (entry.isStuck)
        return tr("a step is left: %1").arg(RefusalWords::brief(entry.code));
    switch (entry.state) {
    case OrderState::Sending:
        return {};
    case OrderState::Refused:
        return entry.hasIntent && entry.reply.cause != GatewayCause::None ? shortCause(entry.reply.cause)
                                                                          : RefusalWords::brief(entry.code);
    case OrderState::Failed:
        return entry.reply.words.isEmpty() ? shortCause(entry.reply.cause) : entry.reply.words;
    case OrderState::Unresolved:
        return entry.reply.verdict == GatewayVerdict::Duplicate ? tr("the gateway has seen it")
                                                                : shortCause(entry.reply.cause);
    case OrderState::Queued:
        return tr("in the gateway's queue");
    case OrderState::Executed:
        return tr("not in the ledger yet");
    case OrderState::Filled:
        break;
    }
    return {};
}

QString OrderWords::shortCause(GatewayCause cause)
{
    switch (cause) {
    case GatewayCause::None:
    case GatewayCause::NoAnswer:
        return tr("no answer yet");
    case GatewayCause::NotReached:
        return tr("the gateway was not reached");
    case GatewayCause::KillSwitch:
        return tr("the gateway's kill switch");
    case GatewayCause::WrongKey:
        return tr("wrong API key");
    case GatewayCause::AddressRefused:
        return tr("address not allowed");
    case GatewayCause::InvalidOrder:
        return tr("the gateway found it invalid");
    case GatewayCause::TooLarge:
        return tr("too large for the gateway");
    case GatewayCause::RateLimited:
        return tr("too many in a minute");
    case GatewayCause::ExchangeRejected:
        return tr("the exchange said no");
    case GatewayCause::Unavailable:
        return tr("the gateway is unavailable");
    case GatewayCause::ServerFailed:
        return tr("the gateway failed");
    case GatewayCause::NotTheGateway:
        return tr("something else answered");
    case GatewayCause::NoCredentials:
        return tr("no API key here");
    case GatewayCause::NoPrice:
        return tr("no price to fill at");
    }
    Q_UNREACHABLE();
}

QString OrderWords::cause(const GatewayReply &reply)
{
    switch (reply.cause) {
    case GatewayCause::None:
        return {};
    case GatewayCause::NotReached:
        return tr("Nobody answered at the gateway's address: nothing was sent.");
    case GatewayCause::KillSwitch:
        return tr("The gateway refused it for its kill switch: no exchange has seen it.");
    case GatewayCause::WrongKey:
        return tr("The gateway does not take this profile's API key: no exchange has seen it.");
    case GatewayCause::AddressRefused:
        return tr("The gateway's allowlist does not have this computer's address: no exchange has seen it.");
    case GatewayCause::InvalidOrder:
        return tr("The gateway found the order invalid: no exchange has seen it.");
    case GatewayCause::TooLarge:
        return tr("The order was too large for the gateway: no exchange has seen it.");
    case GatewayCause::RateLimited:
        return tr("The gateway had more orders than it takes in a minute: no exchange has seen this one.");
    case GatewayCause::ExchangeRejected:
        return tr("The exchange said no.");
    case GatewayCause::Unavailable:
        return tr("The gateway was unavailable before or behind the send: nobody knows whether it was executed.");
    case GatewayCause::ServerFailed:
        return tr("The gateway failed while it had the order: nobody knows whether it was executed.");
    case GatewayCause::NoAnswer:
        return tr("It was sent and no answer came in time: it may have been executed.");
    case GatewayCause::NotTheGateway:
        return tr("What answered is not Hoox's gateway: nobody knows whether it was passed on.");
    case GatewayCause::NoCredentials:
        return tr("There is no API key of the gateway on this computer: nothing was sent.");
    case GatewayCause::NoPrice:
        return tr("The ledger has no price of this symbol for the paper exchange to fill at.");
    }
    Q_UNREACHABLE();
}

QString OrderWords::happened(const OrderEntry &entry, const Format &format)
{
    const auto said = entry.reply.words.isEmpty() ? QString() : u' ' + tr("It said: %1").arg(entry.reply.words);
    if (!entry.resolvedBy.isEmpty()) {
        return (entry.state == OrderState::Filled ? tr("%1 saw that it was executed: %2", "who, reason")
                                                  : tr("%1 saw that it was not executed: %2", "who, reason"))
            .arg(entry.resolvedBy, entry.words);
    }
    switch (entry.state) {
    case OrderState::Sending:
        return tr("It is on its way to the gateway.");
    case OrderState::Queued:
        return tr("The gateway took it into its queue and executes it later. It does not tell when.");
    case OrderState::Executed:
        return tr("The gateway says that it was executed. The ledger does not have it yet.");
    case OrderState::Filled:
        if (entry.averagePrice)
            return tr("Filled: %1 at %2 on average.")
                .arg(format.number(entry.filled), format.number(*entry.averagePrice));
        return entry.ticket.test ? tr("The gateway acknowledged it as a test: no exchange has seen it.")
                                 : tr("The ledger has it.");
    case OrderState::Refused:
        return entry.hasIntent && entry.reply.verdict != GatewayVerdict::Unknown ? cause(entry.reply) + said
                                                                                 : RefusalWords::sentence(entry);
    case OrderState::Unresolved:
        if (entry.reply.verdict == GatewayVerdict::Duplicate)
            return tr("The gateway has seen this key before, and does not tell what became of it.") + said;
        if (entry.reply.cause == GatewayCause::None)
            return tr("It was sent and no answer is known: it may have been executed.");
        return cause(entry.reply) + said;
    case OrderState::Failed:
        return (entry.reply.cause == GatewayCause::None ? tr("The ledger records it as failed.") : cause(entry.reply)) +
               said;
    }
    Q_UNREACHABLE();
}

QString OrderWords::remedy(const OrderEntry &entry, const QDateTime &nowUtc)
{
    if (isUnresolved(entry, nowUtc))
        return tr("It is not sent again by itself. Look at the exchange, or wait for the ledger: then say here what "
                  "became of it.");
    if (entry.state == OrderState::Refused && (!entry.hasIntent || entry.reply.cause == GatewayCause::None))
        return RefusalWords::remedy(entry.code);
    if (entry.state == OrderState::Refused || entry.state == OrderState::Failed)
        return causeRemedy(entry.reply.cause);
    if (entry.state == OrderState::Executed)
        return tr("It is looked for in the ledger every few seconds.");
    return {};
}

QString OrderWords::causeRemedy(GatewayCause cause)
{
    switch (cause) {
    case GatewayCause::NotReached:
        return tr("Look at the network and at the gateway's address, then send it anew.");
    case GatewayCause::KillSwitch:
        return tr("It stops here too as soon as its keys are read. Send it anew after the release.");
    case GatewayCause::WrongKey:
    case GatewayCause::NoCredentials:
        return tr("Set the gateway's API key under Settings, then send it anew.");
    case GatewayCause::AddressRefused:
        return tr("Add the address to the gateway's allowlist, or send from a computer that is in it.");
    case GatewayCause::RateLimited:
        return tr("Wait, then send it anew.");
    case GatewayCause::NoPrice:
        return tr("Give a limit price.");
    case GatewayCause::InvalidOrder:
    case GatewayCause::TooLarge:
    case GatewayCause::ExchangeRejected:
        return tr("Change the order.");
    case GatewayCause::None:
    case GatewayCause::Unavailable:
    case GatewayCause::ServerFailed:
    case GatewayCause::NoAnswer:
    case GatewayCause::NotTheGateway:
        break;
    }
    return {};
}

bool OrderWords::needsSettings(const OrderEntry &entry)
{
    return entry.state == OrderState::Refused &&
           (entry.reply.cause == GatewayCause::WrongKey || entry.reply.cause == GatewayCause::NoCredentials ||
            entry.reply.cause == GatewayCause::NotReached);
}

QString OrderWords::askAgainMeans()
{
    return tr("This is a submission: if the first one never arrived, this one places the order. If it did, the gateway "
              "knows the key and places no second one.");
}

QString OrderWords::bar(const OrderDesk &desk)
{
    return bar(desk.bar(), desk.pauseLeft(), desk.error());
}

QString OrderWords::bar(DeskBar bar, std::chrono::milliseconds pauseLeft, const std::optional<Error> &error)
{
    switch (bar) {
    case DeskBar::None:
        return {};
    case DeskBar::NoGateway:
        return tr("This profile names no gateway: nothing can be sent from here. It is set under Settings.");
    case DeskBar::ReadOnly:
        return tr("This profile is read-only. Write access is a switch of the profile, under Settings.");
    case DeskBar::NotRead:
        return error ? tr("What was sent before cannot be read: %1").arg(ErrorText::sentence(*error))
                     : tr("Reading what was sent before\u2026");
    case DeskBar::KillSwitch:
        return tr("The kill switch is not at Trading: this desk sends no order, not even a close.");
    case DeskBar::GatewayPause:
        return tr("The gateway had too many orders. It takes the next one in %1.").arg(Format::age(pauseLeft));
    }
    Q_UNREACHABLE();
}

QString OrderWords::step(OrderStep step)
{
    switch (step) {
    case OrderStep::Validated:
        return tr("validated", "step of an order");
    case OrderStep::Switch:
        //: The kill switch was asked.
        return tr("switch", "step of an order");
    case OrderStep::Lock:
        return tr("lock", "step of an order");
    case OrderStep::Journal:
        return tr("journal", "step of an order");
    case OrderStep::Sent:
        return tr("sent", "step of an order");
    case OrderStep::Answered:
        return tr("answered", "step of an order");
    case OrderStep::Recorded:
        return tr("recorded", "step of an order");
    case OrderStep::Offloaded:
        return tr("offloaded", "step of an order");
    case OrderStep::Committed:
        return tr("committed", "step of an order");
    }
    Q_UNREACHABLE();
}

} // namespace hoox
