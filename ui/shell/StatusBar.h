#pragma once

#include "ui/common/Appearance.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hoox {

class Clock;

/// One tier as the status bar shows it: a mark, its name, words on hover.
struct TierMark
{
    enum class Health { Ok, Failing, NotConfigured, NotKnown };
    QString name;  ///< "ledger"
    QString words; ///< "ledger: answers; ~/…/ledger.db"
    Health health = Health::NotKnown;
    friend bool operator==(const TierMark &, const TierMark &) = default;
};

/// How far this computer's clock is from the servers' (safety 4.15), in words. All empty where there is no server.
struct ServerClock
{
    QString figure;   ///< "+0.1 s to server"
    QString sentence; ///< On hover.
    QString alert;    ///< What is wrong, if the clock is; else empty.
    QString remedy;   ///< What to do then.
    friend bool operator==(const ServerClock &, const ServerClock &) = default;
};

/// The 28 px at the bottom: what the selection adds up to, the replica's age, the tiers, the clock with its zone and
/// how far it is from the servers'. GUI thread.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    StatusBar(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    void setTiers(const QList<TierMark> &tiers);
    /// "replica 4 s", and a sentence on hover; pressing it pulls. Empty: there is no replica, and nothing is shown.
    void setReplica(const QString &words, const QString &sentence, bool isStale);
    /// In the warning look while it has an alert.
    void setServerClock(const ServerClock &clock);

Q_SIGNALS:
    void pullRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    void showTime();
    Appearance &m_appearance;
    const Clock &m_clock;
    QLabel *m_summary;
    QPushButton *m_replica;
    QWidget *m_replicaRule;
    bool m_isStale = false;
    QList<TierMark> m_marks;
    QHBoxLayout *m_tiers;
    QLabel *m_time;
    QLabel *m_serverMark; ///< The triangle of a warning: told apart without colour.
    QLabel *m_server;
    ServerClock m_serverClock;
};

} // namespace hoox
