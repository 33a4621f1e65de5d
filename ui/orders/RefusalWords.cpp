#include "ui/orders/RefusalWords.h"

#include "models/orders/OrderDesk.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// A rule of this desk, or a step that an order still has before it.
struct Rule
{
    const char *code;
    const char *brief;
    const char *sentence; ///< Null where the brief words are all there is.
    const char *remedy;   ///< May be null.
};

constexpr auto kChange = QT_TRANSLATE_NOOP("hoox::RefusalWords", "Change the order, or the limit at its source.");
constexpr auto kByHand =
    QT_TRANSLATE_NOOP("hoox::RefusalWords", "Look at the position first. It can be closed by hand at the exchange.");
constexpr auto kReadFirst =
    QT_TRANSLATE_NOOP("hoox::RefusalWords", "Nothing is sent while that is not known. Try again once it can be read.");

constexpr Rule kRules[] = {
    {"kill_switch", QT_TRANSLATE_NOOP("hoox::RefusalWords", "the kill switch"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the kill switch is not at Trading. Nothing was sent."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Releasing sends nothing by itself: send it anew then.")},
    {"read_only", QT_TRANSLATE_NOOP("hoox::RefusalWords", "a read-only profile"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the profile is read-only. Nothing was sent."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Write access is a switch of the profile, under Settings.")},
    {"no_gateway", QT_TRANSLATE_NOOP("hoox::RefusalWords", "no gateway"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the profile names no gateway."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "It is set under Settings.")},
    {"not_read", QT_TRANSLATE_NOOP("hoox::RefusalWords", "earlier orders not read"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: what was sent before is not read yet."), kReadFirst},
    {"gateway_pause", QT_TRANSLATE_NOOP("hoox::RefusalWords", "too many in a minute"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: as many orders as a minute may have were sent."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Wait, then send it.")},
    {"rate", QT_TRANSLATE_NOOP("hoox::RefusalWords", "too many in a minute"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: as many orders as a minute may have were sent."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Wait, then send it.")},
    {"duplicate", QT_TRANSLATE_NOOP("hoox::RefusalWords", "a duplicate"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: this request id was sent already."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Look at the first one. For a second order, clear the ticket.")},
    {"look_alike", QT_TRANSLATE_NOOP("hoox::RefusalWords", "looks like the one before"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the same order was sent a moment ago."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Look at the first one.")},
    {"notional", QT_TRANSLATE_NOOP("hoox::RefusalWords", "over the limit of an order"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: over the limit of an order."), kChange},
    {"position_size", QT_TRANSLATE_NOOP("hoox::RefusalWords", "over the limit of a position"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the position would be over its limit."), kChange},
    {"price_band", QT_TRANSLATE_NOOP("hoox::RefusalWords", "too far from the last price"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: too far from the last price."), kChange},
    {"no_price", QT_TRANSLATE_NOOP("hoox::RefusalWords", "no last price"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: without a last price no limit can be checked."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Give a limit price.")},
    {"quantity", QT_TRANSLATE_NOOP("hoox::RefusalWords", "over the limit of a quantity"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: more than is taken at once, or than is held."), kChange},
    {"unreadable", QT_TRANSLATE_NOOP("hoox::RefusalWords", "a limit that cannot be read"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: a limit cannot be read."), kReadFirst},
    {"no_position", QT_TRANSLATE_NOOP("hoox::RefusalWords", "nothing to close"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: no position is known there that it would close."), kByHand},
    {"position_unknown", QT_TRANSLATE_NOOP("hoox::RefusalWords", "the position is not known"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: what is held there is not known for certain."), kByHand},
    {"invalid", QT_TRANSLATE_NOOP("hoox::RefusalWords", "not a whole order"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the order is not whole."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Change the order.")},
    {"not_reconciled", QT_TRANSLATE_NOOP("hoox::RefusalWords", "the position does not reconcile"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords",
                       "Refused here: what is recorded of the position and what its fills make differ."),
     kByHand},
    {"other_side", QT_TRANSLATE_NOOP("hoox::RefusalWords", "the position is on the other side"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the position is on the other side by now."), kByHand},
    {"close_under_way", QT_TRANSLATE_NOOP("hoox::RefusalWords", "another close is under way"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: another order already closes this position."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Wait for that one, or say what became of it.")},
    {"positions_unread", QT_TRANSLATE_NOOP("hoox::RefusalWords", "positions not read"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the positions cannot be read."), kReadFirst},
    {"journal_unread", QT_TRANSLATE_NOOP("hoox::RefusalWords", "earlier orders not read"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: what was sent before cannot be read."), kReadFirst},
    {"ledger_unread", QT_TRANSLATE_NOOP("hoox::RefusalWords", "ledger not read"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the ledger cannot be read."), kReadFirst},
    {"config_unread", QT_TRANSLATE_NOOP("hoox::RefusalWords", "limit not read"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the limit in the config cannot be read."), kReadFirst},
    {"no_room", QT_TRANSLATE_NOOP("hoox::RefusalWords", "no room on the disk"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the disk has no room for the order's record."),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Make room on the disk.")},
    {"no_lock", QT_TRANSLATE_NOOP("hoox::RefusalWords", "no lock"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the lock of its request id could not be taken."), nullptr},
    {"no_journal", QT_TRANSLATE_NOOP("hoox::RefusalWords", "not written down"),
     QT_TRANSLATE_NOOP("hoox::RefusalWords", "Refused here: the order could not be written down before it is sent."),
     nullptr},
    {"record", QT_TRANSLATE_NOOP("hoox::RefusalWords", "recording its fill"), nullptr, nullptr},
    {"offload", QT_TRANSLATE_NOOP("hoox::RefusalWords", "keeping its record"), nullptr, nullptr},
    {"commit", QT_TRANSLATE_NOOP("hoox::RefusalWords", "keeping its lock"), nullptr, nullptr},
};

const Rule *ruleOf(const QString &code)
{
    const auto *const found = std::find_if(std::begin(kRules), std::end(kRules),
                                           [&code](const Rule &rule) { return code == QLatin1StringView(rule.code); });
    return found == std::end(kRules) ? nullptr : found;
}

} // namespace

QString RefusalWords::sentence(const OrderEntry &entry)
{
    const auto *const rule = ruleOf(entry.code);
    const auto said = rule != nullptr && rule->sentence != nullptr
                          ? tr(rule->sentence)
                          : tr("Refused here (%1). Nothing was sent.").arg(entry.code);
    return entry.words.isEmpty() ? said : said + u' ' + entry.words;
}

QString RefusalWords::brief(const QString &code)
{
    const auto *const rule = ruleOf(code);
    return rule != nullptr ? tr(rule->brief) : code;
}

QString RefusalWords::remedy(const QString &code)
{
    const auto *const rule = ruleOf(code);
    return rule != nullptr && rule->remedy != nullptr ? tr(rule->remedy) : QString();
}

} // namespace hoox
