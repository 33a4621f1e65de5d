#pragma once

#include "ui/common/Appearance.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace hoox {

class Clock;

/// One tier as the status bar shows it: a mark, its name, words on hover.
struct TierMark
{
    enum class Health { Ok, Failing, NotConfigured, NotKnown };
    QString name;  ///< "ledger"
    QString words; ///< "ledger: answers; ~/…/ledger.db"
    Health health = Health::NotKnown;
};

/// The 28 px at the bottom: what the selection adds up to, the tiers, the clock with its zone. GUI thread.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    StatusBar(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    void setTiers(const QList<TierMark> &tiers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    void showTime();
    Appearance &m_appearance;
    const Clock &m_clock;
    QLabel *m_summary;
    QHBoxLayout *m_tiers;
    QLabel *m_time;
};

} // namespace hoox
