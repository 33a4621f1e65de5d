#include "models/orders/OrderRun.h"

#include "models/kill/KillSwitch.h"
#include "models/orders/OrderEvidence.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/Redactor.h"
#include "storage/base/WhenDone.h"
#include "storage/locks/LockManager.h"
#include "storage/spool/Spool.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRefusal = 500;

bool isReached(const OrderEntry &entry, OrderStep step)
{
    return entry.reached.at(static_cast<size_t>(step));
}

bool mayRecord(const OrderEntry &entry, const DeskTerms &terms)
{
    if (!entry.resolvedBy.isEmpty() || isReached(entry, OrderStep::Recorded))
        return false;
    // A test leaves no rows: that it was answered is all there is to record.
    const bool isTestDone = entry.ticket.test && entry.state == OrderState::Executed;
    return isTestDone || (terms.recordsFills && !entry.reply.fills.isEmpty());
}

/// An order whose fate or whose id at the exchange is still to come is offloaded with it: its object is named by it.
bool mayOffload(const OrderEntry &entry)
{
    return entry.awaitsOffload() && (!isOpen(entry.state) || !entry.reply.orderId.isEmpty());
}

} // namespace

bool hasWorkLeft(const OrderEntry &entry, const DeskTerms &terms)
{
    const bool keepsLock = entry.state == OrderState::Filled && !isReached(entry, OrderStep::Committed);
    return entry.hasIntent && (mayRecord(entry, terms) || mayOffload(entry) || keepsLock);
}

OrderRun::OrderRun(const DeskParts &parts, const DeskTerms &terms, OrderEntry entry, QObject *parent)
    : QObject(parent), m_parts(parts), m_terms(terms), m_entry(std::move(entry)), m_begun(parts.clock.monotonic())
{
}

std::chrono::milliseconds OrderRun::sinceAsked() const
{
    return m_parts.clock.monotonic() - m_begun;
}

OrderEvent OrderRun::event(OrderEvent::Kind kind) const
{
    OrderEvent event{kind, m_parts.clock.nowUtc()};
    if (m_isFirst)
        event.sinceAsked = sinceAsked();
    event.by = m_terms.by;
    return event;
}

void OrderRun::reach(OrderStep step)
{
    m_entry.reach(step, sinceAsked());
    Q_EMIT changed();
}

void OrderRun::submit()
{
    auto *const rules = new OrderRules(m_parts, m_terms, this);
    rules->check(m_entry.ticket, [this](const OrderTicket &ticket, const std::optional<OrderRefusal> &refusal) {
        m_entry.ticket = ticket;
        if (refusal) {
            refuse(refusal->code, refusal->words);
            return;
        }
        reach(OrderStep::Validated);
        reserve();
    });
}

/// The switch, the disk and the lock, in this order: what is refused here has used up nothing.
void OrderRun::reserve()
{
    if (!m_parts.kill.allowsOrders()) {
        refuse(u"kill_switch"_s, toText(m_parts.kill.snapshot().state));
        return;
    }
    reach(OrderStep::Switch);
    whenDone(m_parts.spool.makeRoom(kRecordRoom), this, [this](const Result<SpoolRoom> &room) {
        if (!room) {
            m_error = room.error();
            refuse(u"no_room"_s, room.error().subject + u": "_s + room.error().detail);
            return;
        }
        m_room = *room;
        whenDone(m_parts.locks.reserve(m_entry.ticket.requestId), this, [this](const Result<LockVerdict> &verdict) {
            if (!verdict) {
                m_error = verdict.error();
                refuse(u"no_lock"_s, verdict.error().subject + u": "_s + verdict.error().detail);
                return;
            }
            if (!verdict->granted) {
                refuse(u"duplicate"_s,
                       u"%1 %2"_s.arg(verdict->entry.owner, verdict->entry.reservedAt.toString(Qt::ISODateWithMs)));
                return;
            }
            m_entry.lockToken = verdict->token;
            reach(OrderStep::Lock);
            writeIntent();
        });
    });
}

void OrderRun::writeIntent()
{
    whenDone(m_parts.journal.begin(m_entry), this, [this](const Result<qint64> &number) {
        if (number) {
            m_entry.number = *number;
            reach(OrderStep::Journal);
            send();
            return;
        }
        // A key that an earlier order has for good stays taken; any other may be tried again.
        const bool isTaken = number.error().kind == Error::Kind::Conflict;
        if (!isTaken)
            m_error = number.error();
        const auto words = isTaken ? number.error().detail : number.error().subject + u": "_s + number.error().detail;
        whenDone(m_parts.locks.release(m_entry.ticket.requestId, m_entry.lockToken), this,
                 [this, isTaken, words](const Result<Done> &) {
                     refuse(isTaken ? u"duplicate"_s : u"no_journal"_s, words);
                 });
    });
}

void OrderRun::refuse(const QString &code, const QString &words)
{
    auto refusal = event(OrderEvent::Kind::Refused);
    refusal.code = code;
    refusal.words = words.left(kLongestRefusal);
    m_entry.hasIntent = false;
    m_entry.add(refusal);
    giveRoomBack();
    audit(u"order.submit"_s, AuditEntry::Result::Refused, code + u": "_s + words);
    whenDone(m_parts.journal.refuse(m_entry, refusal), this, [this](const Result<qint64> &number) {
        if (number)
            m_entry.number = *number;
        else if (!m_error)
            m_error = number.error();
        end();
    });
}

void OrderRun::send()
{
    audit(u"order.submit"_s, AuditEntry::Result::Asked, {});
    // Reserving and writing took a moment: whoever pressed the switch meanwhile is before us (KR-16).
    if (!m_parts.kill.allowsOrders()) {
        auto refusal = event(OrderEvent::Kind::Refused);
        refusal.code = u"kill_switch"_s;
        refusal.words = toText(m_parts.kill.snapshot().state);
        note(refusal, [this] { settle(); });
        return;
    }
    handOver();
}

void OrderRun::askAgain()
{
    m_isFirst = false;
    audit(u"order.ask-again"_s, AuditEntry::Result::Asked, {});
    note(event(OrderEvent::Kind::AskedAgain), [this] {
        if (!m_parts.kill.allowsOrders()) {
            GatewayReply reply;
            reply.verdict = GatewayVerdict::Refused;
            reply.cause = GatewayCause::KillSwitch;
            answered(reply);
            return;
        }
        handOver();
    });
}

void OrderRun::handOver()
{
    m_inFlight = true;
    const auto answer = m_parts.gateway->submit(m_entry.ticket);
    // That it left need not be on the disk: the intent is, and stands for "may have been sent".
    if (m_entry.asks == 0)
        note(event(OrderEvent::Kind::Sent), [] {});
    whenDone(answer, this, [this](const Result<GatewayReply> &reply) {
        m_inFlight = false;
        GatewayReply none;
        none.cause = GatewayCause::NoAnswer;
        answered(reply ? *reply : none);
    });
}

void OrderRun::answered(const GatewayReply &reply)
{
    if (reply.cause == GatewayCause::KillSwitch)
        m_parts.kill.refresh(); // the bar learns of it now, not with the next poll
    auto told = event(OrderEvent::Kind::Answered);
    told.reply = reply;
    note(told, [this] { settle(); });
}

void OrderRun::take(const OrderEvent &event)
{
    m_isFirst = false;
    note(event, [this] { settle(); });
}

void OrderRun::decide(const OrderEvent &event)
{
    const bool isVerdict = event.kind == OrderEvent::Kind::Resolved;
    audit(u"order.resolve"_s, AuditEntry::Result::Done,
          isVerdict ? (event.executed ? u"executed: "_s : u"not executed: "_s) + event.words
                    : u"found in the ledger"_s);
    take(event);
}

void OrderRun::finish()
{
    m_isFirst = false;
    settle();
}

void OrderRun::settle()
{
    if (mayRecord(m_entry, m_terms))
        record(0);
    else
        offload();
}

void OrderRun::record(qsizetype at)
{
    if (at == m_entry.reply.fills.size()) {
        recorded();
        return;
    }
    whenDone(m_parts.ledger.record(m_entry.reply.fills.at(at)), this, [this, at](const Result<FillEffect> &effect) {
        // Its id is made from the request's: there already means recorded by a run that died.
        if (!effect && effect.error().kind != Error::Kind::Conflict) {
            // The record of the order has its room on the disk, and does not wait for the ledger (BL-2).
            m_unrecorded = effect.error();
            offload();
            return;
        }
        record(at + 1);
    });
}

void OrderRun::recorded()
{
    auto told = event(OrderEvent::Kind::Recorded);
    told.fills = m_entry.reply.fills;
    (void)m_parts.spool.countStructured(orderlog::structuredBytes(told.fills)); // a figure: no order waits for it
    note(told, [this] {
        Q_EMIT filled();
        offload();
    });
}

void OrderRun::offload()
{
    if (!mayOffload(m_entry)) {
        settleLock();
        return;
    }
    const auto object = evidenceOf(m_entry, m_terms.secrets ? m_terms.secrets() : QVector<QByteArray>());
    if (!object) {
        stuck(u"offload"_s, object.error());
        return;
    }
    whenDone(m_parts.spool.put(object->key, object->bytes, m_room), this, [this](const Result<Done> &done) {
        if (!done) {
            stuck(u"offload"_s, done.error());
            return;
        }
        m_room.reset(); // used up
        note(event(OrderEvent::Kind::Offloaded), [this] { settleLock(); });
    });
}

/// A key that may stand for an executed order is kept; one that certainly does not is free again.
void OrderRun::settleLock()
{
    if (m_unrecorded) {
        stuck(u"record"_s, *m_unrecorded);
        return;
    }
    const auto &key = m_entry.ticket.requestId;
    const bool isElsewhere = m_entry.reply.verdict == GatewayVerdict::Duplicate;
    const bool isCommitted = isReached(m_entry, OrderStep::Committed);
    if (m_entry.state == OrderState::Unresolved || m_entry.state == OrderState::Sending || isCommitted) {
        end();
        return;
    }
    const bool isNot = m_entry.state == OrderState::Refused || m_entry.state == OrderState::Failed;
    if (isNot && !isElsewhere) {
        whenDone(m_parts.locks.release(key, m_entry.lockToken), this, [this](const Result<Done> &) { end(); });
        return;
    }
    whenDone(m_parts.locks.commit(key, m_entry.lockToken), this, [this](const Result<Done> &done) {
        // Expired meanwhile and taken by somebody: the key is held, and the journal refuses it for ever.
        if (done || done.error().kind == Error::Kind::Conflict)
            note(event(OrderEvent::Kind::Committed), [this] { end(); });
        else
            stuck(u"commit"_s, done.error());
    });
}

void OrderRun::stuck(const QString &what, const Error &error)
{
    m_error = error;
    auto told = event(OrderEvent::Kind::Stuck);
    told.code = what;
    told.words = (error.subject + u": "_s + error.detail).left(kLongestRefusal);
    note(told, [this] { end(); });
}

void OrderRun::end()
{
    if (std::exchange(m_ended, true))
        return;
    giveRoomBack();
    if (m_entry.hasIntent) {
        const bool isWell = m_entry.state == OrderState::Filled || m_entry.state == OrderState::Queued ||
                            m_entry.state == OrderState::Executed;
        const bool isRefused = m_entry.state == OrderState::Refused;
        audit(u"order.ended"_s,
              isWell      ? AuditEntry::Result::Done
              : isRefused ? AuditEntry::Result::Refused
                          : AuditEntry::Result::Failed,
              toText(m_entry.state));
    }
    Q_EMIT ended();
}

void OrderRun::giveRoomBack()
{
    // Nobody waits for it: room that is not given back is swept up by the spool's next start.
    if (m_room)
        (void)m_parts.spool.giveBack(*std::exchange(m_room, std::nullopt));
}

void OrderRun::note(const OrderEvent &event, std::function<void()> next)
{
    m_entry.add(event);
    Q_EMIT changed();
    whenDone(m_parts.journal.add(m_entry.number, event), this,
             [this, next = std::move(next)](const Result<Done> &done) {
                 // What happened has happened: the ledger and the spool are told all the same, and the operator sees
                 // the error.
                 if (!done)
                     m_error = done.error();
                 next();
             });
}

void OrderRun::audit(const QString &action, AuditEntry::Result result, const QString &detail)
{
    const auto &ticket = m_entry.ticket;
    AuditEntry entry{action, ticket.requestId, m_terms.by, m_terms.profile.name};
    entry.after = u"%1 %2 %3 %4"_s.arg(toText(ticket.exchange), ticket.symbol, toText(ticket.action),
                                       QString::number(ticket.quantity, 'g', QLocale::FloatingPointShortest));
    entry.result = result;
    entry.detail = detail;
    m_parts.audit.post(entry);
}

} // namespace hoox
