#include "models/orders/OrderDesk.h"

#include "models/kill/KillSwitch.h"
#include "models/orders/OrderRun.h"
#include "models/positions/PositionBoard.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kShownFor = 24h;
constexpr auto kLookAlikeWithin = 60s;
constexpr int kMostShown = 5000;
constexpr std::array kBarWords = {"", "no_gateway", "read_only", "not_read", "kill_switch", "gateway_pause"};

/// Newest first.
bool isNewer(const OrderEntry &left, const OrderEntry &right)
{
    return left.askedAt != right.askedAt ? left.askedAt > right.askedAt : left.number > right.number;
}

} // namespace

QString toText(DeskBar bar)
{
    return QString::fromLatin1(kBarWords.at(static_cast<size_t>(bar)));
}

bool isUnresolved(const OrderEntry &entry, const QDateTime &nowUtc)
{
    if (!entry.hasIntent || entry.state == OrderState::Unresolved)
        return entry.hasIntent;
    const bool waits = entry.state == OrderState::Queued || entry.state == OrderState::Executed;
    const auto since = entry.sentAt.isValid() ? entry.sentAt : entry.askedAt;
    return waits && since.secsTo(nowUtc) >= kQueuedPatience.count();
}

OrderDesk::OrderDesk(DeskParts parts, DeskTerms terms, QObject *parent)
    : QObject(parent), m_parts(parts), m_terms(std::move(terms)), m_follower(m_parts, m_terms)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &OrderDesk::tick);
    connect(&m_parts.kill, &KillSwitch::changed, this, &OrderDesk::tellBar);
    connect(&m_follower, &OrderFollower::found, this, &OrderDesk::found);
    connect(&m_follower, &OrderFollower::adopted, this, &OrderDesk::goOn);
    connect(this, &OrderDesk::fillsRecorded, &m_parts.board, &PositionBoard::refresh);
}

OrderDesk::~OrderDesk() = default;

void OrderDesk::start()
{
    m_timer.start();
    refresh();
}

void OrderDesk::refresh()
{
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    OrdersQuery query;
    query.profile = m_terms.profile.name;
    query.since = m_parts.clock.nowUtc().addSecs(-std::chrono::seconds(kShownFor).count());
    query.most = kMostShown;
    whenDone(m_parts.journal.list(query), this, [this](const Result<QVector<OrderEntry>> &entries) {
        m_reading = false;
        if (entries) {
            m_error.reset();
            m_read = true;
            takeAll(*entries);
            m_follower.adoptLeftOvers(leftOvers());
        } else {
            m_error = entries.error();
        }
        Q_EMIT changed();
        tellBar();
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

/// What a run of this process has in its hands is newer than what was read.
void OrderDesk::takeAll(QVector<OrderEntry> entries)
{
    for (const auto *run : std::as_const(m_runs)) {
        const auto &mine = run->entry();
        const auto same = std::find_if(entries.begin(), entries.end(), [&mine](const OrderEntry &entry) {
            return mine.number != 0 && entry.number == mine.number;
        });
        if (same != entries.end())
            *same = mine;
        else if (mine.number != 0)
            entries.append(mine);
    }
    std::sort(entries.begin(), entries.end(), isNewer);
    m_entries = std::move(entries);
}

void OrderDesk::take(const OrderEntry &entry)
{
    if (entry.number != 0) {
        const auto same = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                       [&entry](const OrderEntry &known) { return known.number == entry.number; });
        if (same != m_entries.cend()) {
            m_entries[same - m_entries.cbegin()] = entry;
        } else {
            const auto place = std::upper_bound(m_entries.cbegin(), m_entries.cend(), entry, isNewer);
            m_entries.insert(place - m_entries.cbegin(), entry);
        }
    }
    Q_EMIT entryChanged(entry);
    Q_EMIT changed();
}

DeskBar OrderDesk::bar() const
{
    if (m_parts.gateway == nullptr)
        return DeskBar::NoGateway;
    if (m_terms.profile.readOnly)
        return DeskBar::ReadOnly;
    if (!m_read || m_error)
        return DeskBar::NotRead;
    if (!m_parts.kill.allowsOrders())
        return DeskBar::KillSwitch;
    return pauseLeft() > 0ms ? DeskBar::GatewayPause : DeskBar::None;
}

std::chrono::milliseconds OrderDesk::pauseLeft() const
{
    return std::max({0ms, m_pauseEnds - m_parts.clock.monotonic(), rateLeft()});
}

/// Until one more order in a minute is within the limit (KR-37).
std::chrono::milliseconds OrderDesk::rateLeft() const
{
    const auto now = m_parts.clock.nowUtc();
    int counted = 0;
    for (const auto &entry : m_entries) { // newest first
        const auto age = std::chrono::milliseconds(entry.askedAt.msecsTo(now));
        if (age >= kRateWindow)
            break;
        if (entry.hasIntent && ++counted == m_terms.profile.ordersPerMinute)
            return kRateWindow - age;
    }
    return 0ms;
}

void OrderDesk::tellBar()
{
    if (const auto now = bar(); std::exchange(m_toldBar, now) != now)
        Q_EMIT barChanged();
}

const OrderEntry *OrderDesk::entry(qint64 number) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [number](const OrderEntry &entry) { return entry.number == number; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QVector<OrderEntry> OrderDesk::unresolved() const
{
    const auto now = m_parts.clock.nowUtc();
    QVector<OrderEntry> open;
    for (const auto &entry : m_entries) {
        // One that is asked again stays in sight; one whose fill is being recorded is as good as settled.
        if (isUnresolved(entry, now) && (entry.state == OrderState::Unresolved || !isRunning(entry.number)))
            open.prepend(entry);
    }
    return open;
}

bool OrderDesk::isIdle() const
{
    return m_read && !m_reading && m_runs.isEmpty() && !m_follower.isBusy();
}

int OrderDesk::inFlight() const
{
    return static_cast<int>(
        std::count_if(m_runs.cbegin(), m_runs.cend(), [](const OrderRun *run) { return run->isInFlight(); }));
}

const OrderEntry *OrderDesk::lookAlike(const OrderTicket &ticket) const
{
    const auto since = m_parts.clock.nowUtc().addSecs(-kLookAlikeWithin.count());
    for (const auto &entry : m_entries) {
        const auto &other = entry.ticket;
        if (entry.state != OrderState::Refused && entry.askedAt >= since && other.requestId != ticket.requestId &&
            other.exchange == ticket.exchange && other.symbol == ticket.symbol && other.action == ticket.action &&
            qFuzzyCompare(other.quantity, ticket.quantity))
            return &entry;
    }
    return nullptr;
}

OrderRun *OrderDesk::makeRun(const OrderEntry &entry)
{
    return new OrderRun(m_parts, m_terms, entry, this);
}

Pending<OrderEntry> OrderDesk::begin(OrderRun *run)
{
    auto promise = std::make_shared<QPromise<Result<OrderEntry>>>();
    promise->start();
    m_runs.append(run);
    connect(run, &OrderRun::changed, this, [this, run] { take(run->entry()); });
    connect(run, &OrderRun::filled, this, &OrderDesk::fillsRecorded);
    connect(run, &OrderRun::ended, this, [this, run, promise] { runEnded(run, promise); });
    return promise->future();
}

void OrderDesk::runEnded(OrderRun *run, const Promise &promise)
{
    const auto entry = run->entry();
    m_runs.removeOne(run);
    run->deleteLater();
    m_follower.noteEnd(entry);
    const auto &reply = entry.reply;
    if (reply.cause == GatewayCause::RateLimited)
        m_pauseEnds = std::max(m_pauseEnds, m_parts.clock.monotonic() + reply.retryAfter);
    take(entry);
    tellBar();
    if (entry.number == 0 && run->error())
        promise->addResult(Result<OrderEntry>(fail(*run->error())));
    else
        promise->addResult(entry);
    promise->finish();
}

Pending<OrderEntry> OrderDesk::submit(const OrderTicket &ticket)
{
    OrderEntry entry;
    entry.ticket = ticket;
    entry.profile = m_terms.profile.name;
    entry.gateway = m_parts.gateway != nullptr ? m_parts.gateway->kind() : OrderGateway::Kind::Paper;
    entry.by = m_terms.by;
    entry.process = ProcessIdentity::ofThis();
    entry.askedAt = m_parts.clock.nowUtc();
    auto *const run = makeRun(entry);
    auto answer = begin(run);
    const auto barred = bar();
    if (barred == DeskBar::None)
        run->submit();
    else
        run->refuse(toText(barred), barred == DeskBar::KillSwitch ? toText(m_parts.kill.snapshot().state) : QString());
    return answer;
}

std::chrono::milliseconds OrderDesk::askAgainLeft(const OrderEntry &entry) const
{
    // Where the gateway answered, it may have let the key go: then asking again would be a second order.
    const bool hadNoAnswer = entry.reply.cause == GatewayCause::NoAnswer ||
                             (entry.asks > 0 && entry.reply.verdict == GatewayVerdict::Duplicate);
    if (entry.state != OrderState::Unresolved || !hadNoAnswer || !entry.sentAt.isValid() || isRunning(entry.number) ||
        bar() != DeskBar::None)
        return 0ms;
    const std::chrono::milliseconds since(entry.sentAt.msecsTo(m_parts.clock.nowUtc()));
    // A clock that was set back would make an old key look young.
    return since < 0ms ? 0ms : std::max(0ms, std::chrono::milliseconds(kKeyRemembered) - since);
}

Pending<OrderEntry> OrderDesk::askAgain(qint64 number)
{
    const auto *const known = entry(number);
    if (known == nullptr || askAgainLeft(*known) <= 0ms)
        return ready(Result<OrderEntry>(fail(Error::Kind::Refused, known ? known->ticket.requestId : QString())));
    auto *const run = makeRun(*known);
    auto answer = begin(run);
    run->askAgain();
    return answer;
}

Pending<QVector<Fill>> OrderDesk::candidates(qint64 number)
{
    const auto *const known = entry(number);
    if (known == nullptr)
        return ready(Result<QVector<Fill>>(fail(Error::Kind::NotFound, QString::number(number))));
    return m_follower.candidates(*known);
}

Pending<OrderEntry> OrderDesk::decide(qint64 number, const OrderEvent &event)
{
    const auto *const known = entry(number);
    if (known == nullptr)
        return ready(Result<OrderEntry>(fail(Error::Kind::NotFound, QString::number(number))));
    if (!isOpen(known->state) || known->state == OrderState::Sending || isRunning(number))
        return ready(Result<OrderEntry>(fail(Error::Kind::Refused, known->ticket.requestId)));
    auto *const run = makeRun(*known);
    auto answer = begin(run);
    run->decide(event);
    return answer;
}

Pending<OrderEntry> OrderDesk::confirm(qint64 number, const QVector<Fill> &fills)
{
    OrderEvent event{OrderEvent::Kind::Recorded, m_parts.clock.nowUtc()};
    event.by = m_terms.by;
    event.fills = fills;
    return decide(number, event);
}

Pending<OrderEntry> OrderDesk::resolve(qint64 number, bool executed, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return ready(
            Result<OrderEntry>(fail(Error::Kind::Invalid, QString::number(number), {}, Error::Cause::ReasonMissing)));
    OrderEvent event{OrderEvent::Kind::Resolved, m_parts.clock.nowUtc()};
    event.by = m_terms.by;
    event.words = reason.trimmed();
    event.executed = executed;
    return decide(number, event);
}

void OrderDesk::tick()
{
    tellBar();
    if (m_read && m_parts.clock.monotonic() >= m_nextFollow)
        follow();
    if (!m_read && !m_reading)
        refresh();
}

bool OrderDesk::isRunning(qint64 number) const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(),
                       [number](const OrderRun *run) { return run->entry().number == number; });
}

} // namespace hoox
