#pragma once

#include "models/fills/FillsPeriod.h"
#include "ui/common/InlineRow.h"

class QLineEdit;

namespace hoox {

class Clock;

/// Chooses a period by its ends, in the chosen time zone; an empty end is open. GUI thread.
class PeriodRow final : public InlineRow
{
    Q_OBJECT

public:
    PeriodRow(const Clock &clock, Appearance &appearance, QWidget *parent);
    /// With what is in force now.
    void open(const FillsPeriod &period);

Q_SIGNALS:
    void chosen(const hoox::FillsPeriod &period);

private:
    void apply();
    const Clock &m_clock;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace hoox
