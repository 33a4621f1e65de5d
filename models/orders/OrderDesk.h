#pragma once

#include "models/orders/OrderFollower.h"

#include <QTimer>

namespace hoox {

class OrderRun;

/// Why nothing may be sent just now. `ui` chooses the words.
enum class DeskBar {
    None,
    NoGateway,    ///< The profile names none, or is for paper and has no ledger of its own.
    ReadOnly,     ///< The profile.
    NotRead,      ///< What was sent before is not read yet, or cannot be: `error` says why.
    KillSwitch,   ///< Not *Trading* (KS-5, KR-16).
    GatewayPause, ///< As many as the gateway, or the limit of this desk, takes in a minute: `pauseLeft`.
};
[[nodiscard]] QString toText(DeskBar bar); ///< `kill_switch`; empty for `None`.

/// Its fate is for an operator or the ledger to tell: it may have been executed, or the ledger still lacks what the
/// gateway took more than `kQueuedPatience` ago (OR-3). Pure.
[[nodiscard]] bool isUnresolved(const OrderEntry &entry, const QDateTime &nowUtc);

/// Orders of one profile: sends them by the way of OR-1, one journalled state machine an order, and follows up what a
/// crash, a time-out or a queue left open (OR-3). Nothing is ever sent again by itself. Releasing the kill switch
/// starts nothing either (KR-07). GUI thread, or the main thread of the command line.
class OrderDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kFollowEvery{5};

    OrderDesk(DeskParts parts, DeskTerms terms, QObject *parent = nullptr);
    ~OrderDesk() override;

    /// Reads the journal, finishes what an earlier run left, and follows up from then on.
    void start();
    /// Reads the journal anew: another process may have sent.
    void refresh();
    /// Looks into the ledger for what is open, and into the journal for what other processes sent or left: after a
    /// pull, or by the timer.
    void follow();

    [[nodiscard]] DeskBar bar() const;
    [[nodiscard]] std::chrono::milliseconds pauseLeft() const;                  ///< Of `GatewayPause`.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< Of the journal's last read.
    [[nodiscard]] const DeskTerms &terms() const { return m_terms; }
    [[nodiscard]] bool hasContent() const { return m_read; }

    /// Those of this profile: unfinished ones and those of the last 24 h, the newest first.
    [[nodiscard]] const QVector<OrderEntry> &entries() const { return m_entries; }
    [[nodiscard]] const OrderEntry *entry(qint64 number) const; ///< Null if it is none of them.
    /// Those that `isUnresolved` names, the oldest first (safety 4.11); not one whose fill is being recorded.
    [[nodiscard]] QVector<OrderEntry> unresolved() const;
    /// Everything was read, nothing is on its way, and nothing is looked for.
    [[nodiscard]] bool isIdle() const;
    /// Handed to the gateway by this process and not answered yet.
    [[nodiscard]] int inFlight() const;
    /// The newest order of the same exchange, symbol, action and quantity within a minute, whoever asked for it
    /// (safety 4.16); null if there is none. Refused ones do not count.
    [[nodiscard]] const OrderEntry *lookAlike(const OrderTicket &ticket) const;

    /// The whole way of OR-1. Answers once: with how far it came. A refusal is an entry in state `Refused`, whose
    /// `code` names the rule; an error means that nothing was sent and nothing could be written down either.
    [[nodiscard]] Pending<OrderEntry> submit(const OrderTicket &ticket);

    /// How long asking again with the same key is still a question and no second order; 0: not offered (any more).
    [[nodiscard]] std::chrono::milliseconds askAgainLeft(const OrderEntry &entry) const;
    /// Sends it once more with the same key (OR-3). `Refused` where that is not offered.
    [[nodiscard]] Pending<OrderEntry> askAgain(qint64 number);
    /// What of the ledger may be this order: by request or order id, else by exchange, symbol, action, quantity and
    /// time.
    [[nodiscard]] Pending<QVector<Fill>> candidates(qint64 number);
    /// The operator saw in the ledger that these are its fills.
    [[nodiscard]] Pending<OrderEntry> confirm(qint64 number, const QVector<Fill> &fills);
    /// The operator's verdict, with a reason of at least one word.
    [[nodiscard]] Pending<OrderEntry> resolve(qint64 number, bool executed, const QString &reason);

public Q_SLOTS:
    /// Does what is due by the clock. A timer calls it; so may a test that turned the clock.
    void tick();

Q_SIGNALS:
    void changed();    ///< `entries`, `unresolved`, `error`.
    void barChanged(); ///< `bar`.
    void entryChanged(const hoox::OrderEntry &entry);
    void fillsRecorded(); ///< The ledger has rows that it did not have.

private:
    using Promise = std::shared_ptr<QPromise<Result<OrderEntry>>>;

    [[nodiscard]] OrderRun *makeRun(const OrderEntry &entry);
    [[nodiscard]] Pending<OrderEntry> begin(OrderRun *run);
    void runEnded(OrderRun *run, const Promise &promise);
    [[nodiscard]] Pending<OrderEntry> decide(qint64 number, const OrderEvent &event);
    void take(const OrderEntry &entry);
    void takeAll(QVector<OrderEntry> entries);
    [[nodiscard]] QVector<OrderEntry> leftOvers() const;
    void lookForOthers();
    [[nodiscard]] bool agreesWith(const QVector<OrderEntry> &unfinished) const;
    void goOn(const OrderEntry &entry);
    void found(qint64 number, const QVector<Fill> &fills);
    [[nodiscard]] bool isRunning(qint64 number) const;
    void tellBar();
    [[nodiscard]] std::chrono::milliseconds rateLeft() const;

    const DeskParts m_parts;
    const DeskTerms m_terms;
    OrderFollower m_follower;
    QTimer m_timer;
    QVector<OrderEntry> m_entries;
    QVector<OrderRun *> m_runs; ///< Children.
    std::optional<Error> m_error;
    bool m_read = false;
    bool m_reading = false;
    bool m_readAgain = false;
    DeskBar m_toldBar = DeskBar::NotRead;
    std::chrono::milliseconds m_pauseEnds{0};  ///< Monotonic.
    std::chrono::milliseconds m_nextFollow{0}; ///< Monotonic.
};

} // namespace hoox
