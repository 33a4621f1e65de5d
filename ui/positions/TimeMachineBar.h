#pragma once

#include "storage/base/Clock.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QSlider;

namespace hoox {

class BreakingRow;
class TimeMachine;

/// The bar of the time machine: a moment in UTC to type, steps of a second, a minute, an hour, a slider over the
/// ledger's span, and Now. Each of them sets the newest wish; the picture follows when it can. GUI thread.
class TimeMachineBar final : public QWidget
{
    Q_OBJECT

public:
    TimeMachineBar(TimeMachine &past, const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the bar and this moment; without a ledger that was read yet, now.
    void open();
    void focusMoment();

Q_SIGNALS:
    void nowRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSteps(bool back);
    void addMoment();
    void wish(qint64 second);
    void showWish();
    void showSpan();
    void applyAppearance();

    TimeMachine &m_past;
    const Clock &m_clock;
    Appearance &m_appearance;
    BreakingRow *m_row;
    QLabel *m_label;
    QDateTimeEdit *m_moment;
    QSlider *m_slider;
};

} // namespace hoox
