#include "models/orders/OrderRules.h"

#include "models/positions/PositionBoard.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"
#include "storage/config/ConfigStore.h"

#include <QLocale>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostRecent = 1000;
const auto kPositionLimitKey = u"trade:max_position_size"_s;

QString shortest(const std::optional<double> &figure)
{
    return figure ? QString::number(*figure, 'g', QLocale::FloatingPointShortest) : u"not known"_s;
}

QString wordsOf(const LimitBreach &breach)
{
    return u"%1: limit %2, found %3"_s.arg(breach.source, shortest(breach.limit), shortest(breach.actual));
}

} // namespace

OrderRules::OrderRules(const DeskParts &parts, const DeskTerms &terms, QObject *parent)
    : QObject(parent), m_parts(parts), m_terms(terms)
{
    connect(&m_parts.board, &PositionBoard::changed, this, [this] {
        if (m_waitsForBoard && !m_parts.board.isReading())
            readPositions();
    });
}

void OrderRules::check(const OrderTicket &ticket, Next next)
{
    m_ticket = ticket;
    m_next = std::move(next);
    readRecent();
}

/// From the journal, so that every process of the workspace counts.
void OrderRules::readRecent()
{
    OrdersQuery query;
    query.profile = m_terms.profile.name;
    query.since = m_parts.clock.nowUtc().addSecs(-kRateWindow.count());
    query.most = kMostRecent;
    whenDone(m_parts.journal.list(query), this, [this](const Result<QVector<OrderEntry>> &entries) {
        if (!entries) {
            refuse(entries.error(), u"journal_unread"_s);
            return;
        }
        m_recent = *entries;
        readLastPrint();
    });
}

void OrderRules::readLastPrint()
{
    whenDone(m_parts.ledger.fillsOf(m_ticket.exchange, m_ticket.symbol, 1), this,
             [this](const Result<QVector<Fill>> &fills) {
                 if (!fills) {
                     refuse(fills.error(), u"ledger_unread"_s);
                     return;
                 }
                 if (!fills->isEmpty())
                     m_lastPrint = fills->constFirst();
                 readLimit();
             });
}

void OrderRules::readLimit()
{
    whenDone(m_parts.config.get(kPositionLimitKey), this, [this](const Result<std::optional<ConfigEntry>> &entry) {
        if (!entry) {
            refuse(entry.error(), u"config_unread"_s);
            return;
        }
        if (*entry)
            m_positionLimit = (*entry)->value;
        readPositions();
    });
}

/// What is open is what the board read a moment ago; else it reads again first.
void OrderRules::readPositions()
{
    auto &board = m_parts.board;
    const bool isFresh = board.hasContent() && !board.isReading() && !board.error() && board.age() <= kPositionsFresh;
    if (isFresh) {
        judge();
        return;
    }
    if (std::exchange(m_waitsForBoard, true) && !board.isReading()) {
        refuse(board.error().value_or(Error{Error::Kind::Busy, {}, {}, {}}), u"positions_unread"_s);
        return;
    }
    board.refreshIfIdle();
}

bool OrderRules::settleClose()
{
    if (m_ticket.action != Action::Close)
        return true;
    const auto &rows = m_parts.board.rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [this](const PositionRow &candidate) {
        return candidate.is(m_ticket.exchange, m_ticket.symbol);
    });
    if (row == rows.cend()) {
        refuse(toText(LimitBreach::Kind::NoPosition), {});
        return false;
    }
    if (!row->reconciled.agrees()) {
        refuse(u"not_reconciled"_s, {});
        return false;
    }
    const auto side = row->shown().side;
    if (m_ticket.closes.value_or(side) != side) {
        refuse(u"other_side"_s, toText(side));
        return false;
    }
    m_ticket.closes = side;
    const bool isUnderWay = std::any_of(m_recent.cbegin(), m_recent.cend(), [this](const OrderEntry &entry) {
        const auto &other = entry.ticket;
        return entry.hasIntent && isOpen(entry.state) && other.action == Action::Close &&
               other.exchange == m_ticket.exchange && other.symbol == m_ticket.symbol;
    });
    if (isUnderWay)
        refuse(u"close_under_way"_s, {});
    return !isUnderWay;
}

void OrderRules::judge()
{
    m_waitsForBoard = false;
    if (!settleClose())
        return;
    const auto breaches = limitBreaches(m_ticket, facts(), m_terms.profile);
    const auto hard = std::find_if(breaches.cbegin(), breaches.cend(),
                                   [](const LimitBreach &breach) { return !mayBeOverruled(breach.kind); });
    if (hard == breaches.cend())
        std::exchange(m_next, {})(m_ticket, std::nullopt);
    else
        refuse(toText(hard->kind), wordsOf(*hard));
}

OrderFacts OrderRules::facts() const
{
    const auto now = m_parts.clock.nowUtc();
    OrderFacts facts;
    if (m_lastPrint) {
        facts.lastPrice = m_lastPrint->price;
        facts.priceAge = std::chrono::seconds(now.toSecsSinceEpoch() - m_lastPrint->createdAt);
    }
    facts.maxPositionSize = {true, m_positionLimit};
    facts.held = held();
    for (const auto &entry : m_recent) {
        // Whether this very request was sent before is for the lock and the journal to say, with when and by whom.
        if (entry.hasIntent && entry.ticket.requestId != m_ticket.requestId)
            facts.recent.append({entry.ticket, std::chrono::milliseconds(entry.askedAt.msecsTo(now))});
    }
    return facts;
}

HeldPosition OrderRules::held() const
{
    for (const auto &row : m_parts.board.rows()) {
        if (row.is(m_ticket.exchange, m_ticket.symbol))
            return {row.reconciled.agrees(), row.shown()};
    }
    for (const auto &figures : m_parts.board.figures()) {
        if (figures.exchange == m_ticket.exchange && figures.symbol == m_ticket.symbol && figures.withoutQuantity > 0)
            return {};
    }
    return {true, std::nullopt};
}

void OrderRules::refuse(const QString &code, const QString &words)
{
    m_waitsForBoard = false;
    std::exchange(m_next, {})(m_ticket, OrderRefusal{code, words});
}

void OrderRules::refuse(const Error &error, const QString &what)
{
    refuse(what, error.subject + u": "_s + error.detail);
}

} // namespace hoox
