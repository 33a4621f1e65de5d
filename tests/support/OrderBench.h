#pragma once

#include "models/kill/KillSwitch.h"
#include "models/orders/OrderDesk.h"
#include "models/positions/PositionBoard.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/locks/LockManager.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "storage/spool/Spool.h"
#include "tests/support/Await.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>
#include <vector>

namespace hoox::tests {

/// A version 4 UUID that counts.
class CountedIds final : public Ids
{
public:
    QString next() override
    {
        return QStringLiteral("00000000-0000-4000-9000-%1").arg(++m_count, 12, 10, QLatin1Char('0'));
    }

private:
    int m_count = 0;
};

/// Answers what the test wrote down, when it says so, and counts.
class ScriptedGateway final : public OrderGateway
{
public:
    std::deque<GatewayReply> replies; ///< None left: `Executed` without an order id.
    bool isSilent = false;
    QVector<OrderTicket> sent;

    Kind kind() const override { return Kind::Webhook; }
    Pending<GatewayReply> submit(const OrderTicket &ticket) override
    {
        sent.append(ticket);
        auto promise = std::make_shared<QPromise<Result<GatewayReply>>>();
        promise->start();
        m_held.push_back(promise);
        if (!isSilent)
            answerHeld();
        return promise->future();
    }
    void answerHeld()
    {
        for (const auto &promise : m_held) {
            promise->addResult(next());
            promise->finish();
        }
        m_held.clear();
    }
    static GatewayReply reply(GatewayVerdict verdict, GatewayCause cause = GatewayCause::None, int status = 0)
    {
        GatewayReply reply;
        reply.verdict = verdict;
        reply.cause = cause;
        reply.status = status;
        reply.record = {{QStringLiteral("calls"), QStringLiteral("what was said")}};
        return reply;
    }

private:
    GatewayReply next()
    {
        if (replies.empty())
            return reply(GatewayVerdict::Executed, GatewayCause::None, 200);
        const auto first = replies.front();
        replies.pop_front();
        return first;
    }
    std::vector<std::shared_ptr<QPromise<Result<GatewayReply>>>> m_held;
};

/// In memory, with faults.
class MemoryLocks final : public LockManager
{
public:
    explicit MemoryLocks(const Clock &clock) : m_clock(clock) {}
    std::optional<Error> failure;
    QHash<QString, LockEntry> entries;

    Pending<LockVerdict> reserve(const QString &key) override
    {
        if (failure)
            return ready(Result<LockVerdict>(fail(*failure)));
        const auto now = m_clock.nowUtc();
        if (const auto known = entries.constFind(key); known != entries.cend() && known->expiresAt > now)
            return ready(Result<LockVerdict>({false, {}, *known}));
        const LockEntry mine{key, LockState::Reserved, now, now.addSecs(300), QStringLiteral("ann@desk"), 1};
        entries.insert(key, mine);
        return ready(Result<LockVerdict>({true, QStringLiteral("token-") + key, mine}));
    }
    Pending<Done> commit(const QString &key, const QString &) override
    {
        if (entries.contains(key))
            entries[key].state = LockState::Committed;
        return ready(Result<Done>(Done{}));
    }
    Pending<Done> release(const QString &key, const QString &) override
    {
        entries.remove(key);
        return ready(Result<Done>(Done{}));
    }
    std::optional<LockEntry> check(const QString &key) const override
    {
        return entries.contains(key) ? std::optional(entries.value(key)) : std::nullopt;
    }
    Pending<QVector<LockEntry>> list(int) override { return ready(Result<QVector<LockEntry>>(entries.values())); }
    Pending<int> purge() override { return ready(Result<int>(0)); }

private:
    const Clock &m_clock;
};

class MemorySpool final : public Spool
{
public:
    struct Object
    {
        QString key;
        QByteArray bytes;
    };
    std::optional<Error> failure; ///< Of every call.
    QVector<Object> objects;
    int rooms = 0; ///< Made and neither used nor given back.

    Pending<SpoolRoom> makeRoom(qint64) override
    {
        if (failure)
            return ready(Result<SpoolRoom>(fail(*failure)));
        ++rooms;
        return ready(Result<SpoolRoom>(SpoolRoom{QStringLiteral("room")}));
    }
    Pending<Done> put(const BlobKey &key, const QByteArray &bytes, const std::optional<SpoolRoom> &room) override
    {
        rooms -= room ? 1 : 0;
        if (failure)
            return ready(Result<Done>(fail(*failure)));
        objects.append({key.text(), bytes});
        return ready(Result<Done>(Done{}));
    }
    Pending<Done> giveBack(const SpoolRoom &) override
    {
        --rooms;
        return ready(Result<Done>(Done{}));
    }
    Pending<SpoolFacts> facts() override { return ready(Result<SpoolFacts>({objects.size(), 0, {}})); }
};

/// An order desk on a real journal, a real kill switch and a real config, before a gateway, a ledger, a spool and locks
/// that do what a test says. Trading; ann is at it. One program's life; `restart` is the next one's.
class OrderBench
{
public:
    OrderBench()
        : config(m_folder.filePath(QStringLiteral("config.db")), clock),
          killJournal(m_folder.filePath(QStringLiteral("kill.jsonl")), QStringLiteral("embedded")),
          locks(clock)
    {
        kill = std::make_unique<KillSwitch>(config, killJournal, clock, ids);
        (void)await(config.create());
        kill->start();
        (void)QTest::qWaitFor([this] { return kill->allowsOrders(); });
        audit = std::make_unique<AuditLog>(AuditTrail(AuditFile(m_folder.filePath(QStringLiteral("audit.jsonl")),
                                                                m_folder.filePath(QStringLiteral("audit-head.json"))),
                                                      QStringLiteral("ann@desk"), QStringLiteral("embedded")),
                                           clock);
        restart();
    }

    void restart()
    {
        desk.reset();
        board = std::make_unique<PositionBoard>(ledger, clock);
        board->refresh();
        journal = std::make_unique<SqliteOrderJournal>(m_folder.filePath(QStringLiteral("orders.db")));
        desk = std::make_unique<OrderDesk>(
            DeskParts{*kill, locks, *journal, &gateway, spool, ledger, config, *board, *audit, clock}, terms);
        desk->start();
        (void)QTest::qWaitFor([this] { return desk->hasContent(); });
    }
    /// As a process that died: what it left is somebody's who is gone.
    void die()
    {
        desk.reset();
        QVector<OrderEntry> left = *await(journal->list({}));
        for (const auto &entry : left)
            (void)await(journal->adopt(entry.number, entry.process, {1 << 30, 1}));
    }
    /// Turns both clocks and has the switch read again, so that it is not stale.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        kill->refresh();
        (void)QTest::qWaitFor([this] { return kill->snapshot().readAge < std::chrono::seconds(1); });
        desk->tick();
    }
    void engage()
    {
        kill->engage(QStringLiteral("ann"), QStringLiteral("stop"));
        (void)QTest::qWaitFor([this] { return kill->snapshot().state == KillState::Engaged; });
    }

    OrderTicket ticket(double quantity = 0.05, const QString &symbol = QStringLiteral("BTCUSDT"))
    {
        OrderTicket ticket;
        ticket.requestId = ids.next();
        ticket.symbol = symbol;
        ticket.quantity = quantity;
        ticket.price = 64541.3;
        return ticket;
    }
    /// As the paper exchange answers: with rows for the ledger.
    GatewayReply paperReply(const OrderTicket &order) const
    {
        auto reply = ScriptedGateway::reply(GatewayVerdict::Executed, GatewayCause::None, 200);
        reply.orderId = QStringLiteral("paper-1");
        Fill fill;
        fill.id = order.requestId;
        fill.requestId = order.requestId;
        fill.exchange = order.exchange;
        fill.symbol = order.symbol;
        fill.action = order.action;
        fill.side = sideOf(order);
        fill.quantity = order.quantity;
        fill.price = order.price;
        fill.fee = 1.77;
        fill.orderId = reply.orderId;
        fill.createdAt = clock.nowUtc().toSecsSinceEpoch();
        reply.fills = {fill};
        return reply;
    }
    Result<OrderEntry> submit(const OrderTicket &order) { return await(desk->submit(order)); }
    QVector<OrderEntry> journalled() { return *await(journal->list({})); }

private:
    QTemporaryDir m_folder;

public:
    FixedClock clock;
    CountedIds ids;
    DeskTerms terms{
        newProfile(QStringLiteral("embedded"), Profile::Kind::Embedded), QStringLiteral("ann@desk"), true, {}};
    EmbeddedConfigStore config;
    KillIntentJournal killJournal;
    MemoryLocks locks;
    MemorySpool spool;
    ScriptedGateway gateway;
    FakeLedger ledger;
    std::unique_ptr<AuditLog> audit;
    std::unique_ptr<KillSwitch> kill;
    std::unique_ptr<PositionBoard> board;
    std::unique_ptr<SqliteOrderJournal> journal;
    std::unique_ptr<OrderDesk> desk; ///< Dies first.
};

} // namespace hoox::tests
