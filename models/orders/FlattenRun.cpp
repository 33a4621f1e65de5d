#include "models/orders/FlattenRun.h"

#include "models/orders/OrderDesk.h"
#include "storage/base/Ids.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookAgain = 1s;

} // namespace

OrderTicket closingTicket(const PositionRow &row)
{
    const auto &position = row.shown();
    OrderTicket ticket;
    ticket.exchange = row.reconciled.exchange;
    ticket.symbol = row.reconciled.symbol;
    ticket.action = Action::Close;
    ticket.quantity = position.size;
    ticket.leverage = row.leverage.value_or(1);
    ticket.closes = position.side;
    return ticket;
}

FlattenRun::FlattenRun(OrderDesk &desk, Ids &ids, const QVector<PositionRow> &rows, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    for (const auto &row : rows) {
        Line line{row, closingTicket(row)};
        line.ticket.requestId = ids.next();
        if (row.reconciled.verdict == Verdict::Unknown)
            line.obstacle = Line::Obstacle::NotKnown;
        else if (!row.reconciled.agrees())
            line.obstacle = Line::Obstacle::Differs;
        line.isChosen = line.obstacle == Line::Obstacle::None;
        m_lines.append(line);
    }
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FlattenRun::sendNext);
}

void FlattenRun::setChosen(int line, bool chosen)
{
    if (m_started || line < 0 || line >= m_lines.size() || m_lines.at(line).obstacle != Line::Obstacle::None)
        return;
    m_lines[line].isChosen = chosen;
    Q_EMIT changed();
}

int FlattenRun::chosen() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.isChosen; }));
}

void FlattenRun::start()
{
    if (std::exchange(m_started, true))
        return;
    m_running = true;
    sendNext();
}

void FlattenRun::stop()
{
    m_stopped = true;
    m_pause.stop();
    if (m_running && std::none_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.isUnderWay; }))
        end();
}

std::chrono::milliseconds FlattenRun::pauseLeft() const
{
    return m_running && m_pause.isActive() ? m_desk.pauseLeft() : 0ms;
}

void FlattenRun::sendNext()
{
    const auto next = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.isChosen && !line.entry && !line.error && !line.isUnderWay;
    });
    if (m_stopped || next == m_lines.end()) {
        end();
        return;
    }
    // The gateway's limit passes by itself; whatever else bars the desk is for a person to decide.
    if (m_desk.bar() == DeskBar::GatewayPause) {
        m_pause.start(kLookAgain);
        Q_EMIT changed();
        return;
    }
    next->isUnderWay = true;
    Q_EMIT changed();
    const auto line = static_cast<int>(next - m_lines.begin());
    whenDone(m_desk.submit(next->ticket), this, [this, line](const Result<OrderEntry> &result) { took(line, result); });
}

void FlattenRun::took(int line, const Result<OrderEntry> &result)
{
    auto &mine = m_lines[line];
    mine.isUnderWay = false;
    const bool heldBack = result && result->code == u"rate"_s;
    if (!result)
        mine.error = result.error();
    else if (!heldBack)
        mine.entry = *result;
    const bool isBarred = m_desk.bar() != DeskBar::None && m_desk.bar() != DeskBar::GatewayPause;
    m_stopped = m_stopped || isBarred;
    Q_EMIT changed();
    if (heldBack && !m_stopped) {
        m_desk.refresh(); // another process's orders count against the limit too
        m_pause.start(kLookAgain);
    } else {
        sendNext();
    }
}

void FlattenRun::end()
{
    if (!std::exchange(m_running, false))
        return;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace hoox
