#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class TimeMachine;

/// Says, above content of a past second, which second it is and that it is not live; hatched in grey, so that no glance
/// takes it for now. How far the first pass over a ledger is, and what failed, stand in it too. GUI thread.
class PastBand final : public QWidget
{
    Q_OBJECT

public:
    PastBand(const TimeMachine &past, Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void applyAppearance();
    [[nodiscard]] QString stateWords() const;

    const TimeMachine &m_past;
    Appearance &m_appearance;
    QLabel *m_what;
    QLabel *m_state;
};

/// The grey hatch at the left of content of a past second. GUI thread.
class PastEdge final : public QWidget
{
    Q_OBJECT

public:
    explicit PastEdge(Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace hoox
