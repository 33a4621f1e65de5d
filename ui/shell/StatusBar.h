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

/// The 28 px at the bottom: what the selection adds up to, the replica's age, the tiers, the clock with its zone. GUI
/// thread.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    StatusBar(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    void setTiers(const QList<TierMark> &tiers);
    /// "replica 4 s", and a sentence on hover; pressing it pulls. Empty: there is no replica, and nothing is shown.
    void setReplica(const QString &words, const QString &sentence, bool isStale);

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
};

} // namespace hoox
