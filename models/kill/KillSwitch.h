#pragma once

#include "models/kill/GatewayWatch.h"
#include "models/kill/KillState.h"
#include "storage/base/Result.h"
#include "storage/config/KillJournal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace hoox {

class Clock;
class ConfigStore;
class Ids;

/// A change of the kill keys that this object did not make (KS-7).
struct KillChange
{
    KillKeyReading tradeBefore, globalBefore, trade, global;
    QString by; ///< Empty where the tier does not tell.
    QDateTime at;
    QString reason;
};

/// What of the profile the kill switch goes by.
struct KillTerms
{
    std::chrono::milliseconds window{std::chrono::seconds(10)}; ///< The profile's propagation window (KV-1).
    std::chrono::milliseconds poll{std::chrono::seconds(2)};
    std::chrono::milliseconds step{std::chrono::seconds(5)}; ///< Without an answer: a failed try.
    std::chrono::milliseconds longestBackOff{std::chrono::seconds(10)};
    bool mayRelease = true; ///< False in a read-only profile.
    bool mayQueue = false;  ///< Orders may wait in a queue behind the gateway (H7).
};

/// Whether orders may leave, and the two ways to change that. Reads `config`, owns nothing; GUI thread, or the main
/// thread of the command line. Everything starts at `Unknown`, and every error ends there or in `Engaging`; only a
/// fresh, verified read of both keys is `Trading` (KS-1, KR-11, KR-23). States and transitions: docs/kill-switch.md.
///
/// `config` must be the kill switch's own store, not the guarded one that others get. `changed()` comes whenever
/// `snapshot()` tells something else, at most once a second for ages alone.
class KillSwitch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kJournalPatience{50}; ///< KS-3: then the write leaves without it.

    /// All outlive this. `gateway` may be null: then nothing is ever proven.
    KillSwitch(ConfigStore &config, KillJournal &journal, const Clock &clock, Ids &ids, KillTerms terms = {},
               GatewayProbe *gateway = nullptr, QObject *parent = nullptr);
    ~KillSwitch() override;

    /// Reads for the first time, goes on with an engage that the journal left open, and polls from then on.
    void start();
    void refresh();
    /// A hidden window polls every 10 s (KS-7).
    void setHidden(bool hidden);

    [[nodiscard]] KillSnapshot snapshot() const;
    /// Only `Trading`, freshly read, with nothing under way or unacknowledged (KS-5, KR-16).
    [[nodiscard]] bool allowsOrders() const;

    /// Engages, in every state; the reason may be empty. Tried until confirmed or cancelled (KS-2, KS-3, KR-05).
    void engage(const QString &by, const QString &reason);
    /// Gives up an engage that was not confirmed; `Invalid`/`ReasonMissing` without a reason.
    [[nodiscard]] Result<Done> cancelEngage(const QString &by, const QString &reason);
    /// What whoever releases said of the orders that may wait behind the brake (KR-28).
    enum class Queued { NotAccepted, Accepted };
    /// `Refused` with `KillNotReleasable` (KS-4, KR-09) or `QueuedNotAccepted`, or `Invalid` with `ReasonMissing`;
    /// otherwise it is under way.
    [[nodiscard]] Result<Done> release(const QString &by, const QString &reason, Queued queued = Queued::NotAccepted);
    /// The operator has seen that another hand released, or that the state diverged (KR-25). Needs a reason. A gateway
    /// that contradicts the keys is not held against them any more, up to the next engage.
    /// `Refused` unless the keys were freshly read, say trading, and one of the two is so.
    [[nodiscard]] Result<Done> acknowledge(const QString &by, const QString &reason);
    /// The operator has seen that the gateway lets in while the keys say stop (KR-29). Needs a reason; `Refused` unless
    /// that is so.
    [[nodiscard]] Result<Done> acknowledgeGateway(const QString &by, const QString &reason);

public Q_SLOTS:
    /// Does what is due by the clock. A timer calls it; so may a test that turned the clock.
    void tick();

Q_SIGNALS:
    void changed();
    void changedElsewhere(const hoox::KillChange &change);
    void readDone(); ///< A read of both keys came to its end, well or not.

private:
    enum class Step { None, Journalling, Writing, Waiting };
    struct Operation;
    /// The stopwatch of the engage asked last in this run, from its click on. A resumed one was clicked before it.
    struct Click
    {
        std::chrono::milliseconds at{0}; ///< Monotonic.
        QString intent, by, reason;
        KillTimings timings;
        QDateTime provenAt; ///< UTC of the gateway's first refusal.
    };

    void begin(const KillEvent &asked);
    void journalled(const Result<Done> &answer, quint64 operation);
    void attempt();
    void write(const QString &key, const std::function<void()> &then);
    void writeRelease();
    void tryFailed(const Error &error);
    void giveUpRelease(const Error &error);
    void tellJournal(KillEvent::Kind kind, const QString &intent, const QString &by, const QString &reason);

    void readHistory(quint64 read);
    void readValues(quint64 read);
    void readEntries(quint64 read, const QHash<QString, std::optional<QByteArray>> &values);
    void readFailed(const Error &error);
    void absorb(const KillHistory &history);
    void accept(const QHash<QString, std::optional<QByteArray>> &values);
    void noticeOtherHands(const KillKeyReading &trade, const KillKeyReading &global);
    void advance();
    void setWindow(bool differs);
    void startStopwatch();
    void mark(KillTimings::Time KillTimings::*step);
    void markSettled();
    void followGateway();
    void gatewayAnswered();
    void addProof(KillSnapshot &shown) const;
    void addQueue(KillSnapshot &shown) const;
    void tell();
    [[nodiscard]] KillFacts facts() const;
    [[nodiscard]] std::chrono::milliseconds staleAfter() const;
    [[nodiscard]] std::chrono::milliseconds now() const;

    ConfigStore &m_config;
    KillJournal &m_journal;
    const Clock &m_clock;
    Ids &m_ids;
    const KillTerms m_terms;
    QTimer m_timer;
    bool m_hidden = false;

    std::unique_ptr<Operation> m_operation; ///< Null when nothing is under way.
    quint64 m_operations = 0;
    KillSnapshot m_told;
    bool m_journalled = true;
    bool m_journalDamaged = false;
    QString m_lastError;

    bool m_readOk = false;
    bool m_readBroken = false; ///< The last read that ended, ended badly.
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_wantsEntries = true; ///< Who and when is asked as well, and the journal.
    quint64 m_read = 0;         ///< Of the newest read; answers of older ones are dropped.
    std::chrono::milliseconds m_readBegan{0};
    std::chrono::milliseconds m_goodReadBegan{0};
    std::chrono::milliseconds m_windowEnd{-1}; ///< −1: none runs or ran.
    bool m_everRead = false;
    KillKeyReading m_trade, m_global;
    QDateTime m_readAt, m_changedAt;
    QString m_changedBy, m_reason;
    KillState m_lastGood = KillState::Unknown;
    bool m_believed = false;
    bool m_needsAcknowledge = false;
    QStringList m_openElsewhere;

    GatewayWatch m_gateway;
    std::optional<Click> m_click;
    bool m_gatewayAccepted = false; ///< The operator has seen that it lets in.
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::KillChange)
