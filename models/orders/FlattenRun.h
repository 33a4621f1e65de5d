#pragma once

#include "models/positions/PositionRow.h"
#include "storage/orders/OrderEntry.h"

#include <QObject>
#include <QTimer>

namespace hoox {

class Ids;
class OrderDesk;

/// Closes several positions, one order after the other: the list, made once, and then its progress (OR-4). The request
/// ids are made with the list: whatever is pressed twice, no order goes twice. GUI thread.
class FlattenRun final : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        /// Why this position is not closed here.
        enum class Obstacle {
            None,
            Differs, ///< What is recorded and what the fills make differ: to be looked at first (OR-2).
            NotKnown ///< Nobody knows its size.
        };
        PositionRow row;
        OrderTicket ticket;
        Obstacle obstacle = Obstacle::None;
        bool isChosen = true;
        std::optional<OrderEntry> entry = {}; ///< What became of it; none: not sent.
        std::optional<Error> error = {};
        bool isUnderWay = false;
    };

    /// `rows`: what to close, largest first. `desk` and `ids` outlive it.
    FlattenRun(OrderDesk &desk, Ids &ids, const QVector<PositionRow> &rows, QObject *parent = nullptr);

    [[nodiscard]] const QVector<Line> &lines() const { return m_lines; }
    void setChosen(int line, bool chosen); ///< Before the start; a line with an obstacle stays out.
    [[nodiscard]] int chosen() const;
    /// Sends what is chosen, in order; a second call does nothing. Waits out the gateway's limit a minute; ends early
    /// when the desk is barred for another reason, and each line says so.
    void start();
    /// Sends nothing further; what is under way is not called back.
    void stop();
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] std::chrono::milliseconds pauseLeft() const; ///< Until the next may go; 0: none is held back.

Q_SIGNALS:
    void changed();
    void finished();

private:
    void sendNext();
    void took(int line, const Result<OrderEntry> &result);
    void end();

    OrderDesk &m_desk;
    QVector<Line> m_lines;
    QTimer m_pause;
    bool m_started = false;
    bool m_running = false;
    bool m_stopped = false;
};

/// The order that closes a position, without a request id yet.
[[nodiscard]] OrderTicket closingTicket(const PositionRow &row);

} // namespace hoox
