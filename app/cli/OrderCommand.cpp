#include "app/cli/Commands.h"
#include "app/cli/KillRead.h"
#include "app/cli/OrderWords.h"
#include "app/cli/Session.h"
#include "models/kill/KillSwitch.h"
#include "models/orders/OrderDesk.h"
#include "models/orders/TicketCheck.h"
#include "models/positions/PositionBoard.h"

#include <QJsonArray>
#include <QTimer>

namespace hoox::commands {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDeskPatience = 10s;
constexpr auto kDeskLook = 20ms;

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::OrderCommand)
};

/// The order desk of this run.
struct DeskRun
{
    DeskRun(Session &itsSession, Composition &parts)
        : session(itsSession), board(parts.ledger(), parts.clock()), desk(parts.makeOrderDesk(board))
    {
    }
    Session &session;
    PositionBoard board;
    std::unique_ptr<OrderDesk> desk;
};
using DeskPtr = std::shared_ptr<DeskRun>;

/// Nothing is under way any more, or the patience is over.
void whenIdle(const DeskPtr &run, const std::function<void()> &then)
{
    auto *const timer = new QTimer(&run->session);
    const auto until = std::make_shared<QDeadlineTimer>(kDeskPatience);
    QObject::connect(timer, &QTimer::timeout, &run->session, [run, timer, until, then] {
        if (!run->desk->isIdle() && !until->hasExpired() && !run->desk->error())
            return;
        timer->deleteLater();
        timer->stop();
        then();
    });
    timer->start(kDeskLook);
}

/// The desk has read what was sent before and finished what an earlier run left, and the switch was read.
void withDesk(Session &session, Composition &parts, const std::function<void(const DeskPtr &)> &then)
{
    session.withLedger([&session, &parts, then] {
        afterFirstRead(session, parts.killSwitch(), [&session, &parts, then] {
            const auto run = std::make_shared<DeskRun>(session, parts);
            run->desk->start();
            whenIdle(run, [run, then] {
                if (run->desk->error())
                    run->session.finish(*run->desk->error());
                else
                    then(run);
            });
        });
    });
}

ExitStatus statusOf(const OrderEntry &entry)
{
    switch (entry.state) {
    case OrderState::Filled:
    case OrderState::Executed:
    case OrderState::Queued:
        return entry.isStuck ? ExitStatus::Failed : ExitStatus::Done;
    case OrderState::Sending:
    case OrderState::Unresolved:
        return ExitStatus::Unknown;
    case OrderState::Failed: // by the exchange; the operator's own verdict is no failure
        return entry.resolvedBy.isEmpty() ? ExitStatus::Failed : ExitStatus::Done;
    case OrderState::Refused:
        break;
    }
    if (entry.reply.cause == GatewayCause::NotReached || entry.reply.cause == GatewayCause::RateLimited)
        return ExitStatus::Unknown;
    const bool isDisk = entry.code == u"no_room"_s || entry.code == u"no_lock"_s || entry.code == u"no_journal"_s;
    return isDisk ? ExitStatus::Failed : ExitStatus::Refused;
}

void printOrder(const DeskPtr &run, const OrderEntry &entry)
{
    auto &output = run->session.output();
    if (output.isJson())
        output.json(QJsonDocument(orderJson(entry, run->desk->askAgainLeft(entry))));
    else
        output.line(orderLine(entry, run->session.format()));
    if (stateNow(entry) == OrderState::Unresolved)
        output.note(OrderWords::tr("Nobody knows whether it was executed. It is not sent again: order resolve."));
}

/// Prints what became of it, gives its record a few seconds to reach the blob tier, and ends.
void endWith(const DeskPtr &run, const Result<OrderEntry> &answer)
{
    auto &session = run->session;
    if (!answer) {
        session.finish(answer.error());
        return;
    }
    printOrder(run, *answer);
    session.ship([run, status = statusOf(*answer)](bool) { run->session.finish(status); });
}

TicketText typedTicket(const Session &session, Ids &ids)
{
    TicketText text;
    text.requestId = session.isSet(u"request-id") ? session.value(u"request-id") : ids.next();
    text.exchange = session.value(u"exchange");
    text.symbol = session.value(u"symbol");
    text.action = session.value(u"action");
    text.type = session.value(u"type");
    text.quantity = session.value(u"quantity");
    text.price = session.value(u"price");
    text.leverage = session.value(u"leverage");
    text.test = session.isSet(u"test");
    return text;
}

} // namespace

void orderSubmit(Session &session)
{
    RandomIds ids;
    const auto ticket = checkTicket(typedTicket(session, ids));
    if (!ticket) {
        for (const auto &fault : ticket.error())
            session.output().complain(faultSentence(fault));
        session.usage(OrderWords::tr("Nothing was sent."));
        return;
    }
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    withDesk(session, *parts, [ticket = *ticket](const DeskPtr &run) {
        if (const auto *const alike = run->desk->lookAlike(ticket))
            run->session.output().note(OrderWords::tr("The same order was sent a moment ago: %1")
                                           .arg(orderLine(*alike, run->session.format())));
        whenDone(run->desk->submit(ticket), &run->session,
                 [run](const Result<OrderEntry> &answer) { endWith(run, answer); });
    });
}

void orderList(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    OrdersQuery query;
    query.profile = session.isSet(u"every-profile") ? QString() : parts->profile().name;
    query.requestId = session.value(u"request-id");
    query.by = session.value(u"by");
    query.symbol = session.value(u"symbol");
    query.unfinishedOnly = session.isSet(u"unresolved");
    if (session.isSet(u"exchange")) {
        query.exchange = exchangeFromText(session.value(u"exchange"));
        if (!query.exchange) {
            session.usage(OrderWords::tr("--exchange takes bybit, binance or mexc."));
            return;
        }
    }
    session.then(parts->orderJournal().list(query), [&session](const QVector<OrderEntry> &entries) {
        QJsonArray rows;
        for (const auto &entry : entries) {
            if (session.isSet(u"unresolved") && !isOpen(entry.state))
                continue;
            rows.append(orderJson(entry, 0ms));
            session.output().line(session.format().time(entry.askedAt) + u"  "_s + orderLine(entry, session.format()) +
                                  u"  "_s + entry.by);
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(rows));
        session.finish();
    });
}

namespace {

/// What is left open after a look into the ledger: the command that an operator calls after a crash.
void listOpen(const DeskPtr &run)
{
    run->desk->follow();
    whenIdle(run, [run] {
        auto &session = run->session;
        QJsonArray rows;
        for (const auto &entry : run->desk->entries()) {
            if (!entry.hasIntent || !isOpen(entry.state))
                continue;
            rows.append(orderJson(entry, run->desk->askAgainLeft(entry)));
            session.output().line(orderLine(entry, session.format()));
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(rows));
        const auto status = rows.isEmpty() ? ExitStatus::Done : ExitStatus::Unknown;
        session.ship([run, status](bool) { run->session.finish(status); });
    });
}

void confirmByLedger(const DeskPtr &run, qint64 number)
{
    auto &session = run->session;
    session.then(run->desk->candidates(number), [run, number](const QVector<Fill> &fills) {
        auto &mine = run->session;
        const auto wanted = mine.value(u"fill");
        QVector<Fill> chosen;
        for (const auto &fill : fills) {
            if (fill.id == wanted || fill.orderId == wanted)
                chosen.append(fill);
        }
        if (chosen.isEmpty()) {
            mine.output().complain(
                OrderWords::tr("The ledger has no such fill that may be this order. It has %n that may.", nullptr,
                               static_cast<int>(fills.size())));
            mine.finish(ExitStatus::Refused);
            return;
        }
        whenDone(run->desk->confirm(number, chosen), &mine,
                 [run](const Result<OrderEntry> &answer) { endWith(run, answer); });
    });
}

void decide(const DeskPtr &run, const OrderEntry &entry)
{
    auto &session = run->session;
    const auto end = [run](const Result<OrderEntry> &answer) { endWith(run, answer); };
    if (session.isSet(u"ask-again"))
        whenDone(run->desk->askAgain(entry.number), &session, end);
    else if (session.isSet(u"fill"))
        confirmByLedger(run, entry.number);
    else if (session.isSet(u"executed") != session.isSet(u"not-executed"))
        whenDone(run->desk->resolve(entry.number, session.isSet(u"executed"), session.value(u"reason")), &session, end);
    else
        session.usage(OrderWords::tr("Say one of --executed, --not-executed, --fill ID and --ask-again."));
}

} // namespace

void orderResolve(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    withDesk(session, *parts, [](const DeskPtr &run) {
        auto &mine = run->session;
        const auto requestId = mine.argument(0);
        if (requestId.isEmpty()) {
            listOpen(run);
            return;
        }
        for (const auto &entry : run->desk->entries()) {
            if (entry.hasIntent && entry.ticket.requestId == requestId) {
                decide(run, entry);
                return;
            }
        }
        mine.finish(Error{Error::Kind::NotFound, requestId, {}, {}});
    });
}

} // namespace hoox::commands
