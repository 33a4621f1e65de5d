#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace hoox {

class Button;
class ElidedLabel;
class Notice;
class ReplicaState;

/// Above a page that shows a replica (LG-4, ux 4): a first copy under way with its figure and Cancel, a pull that
/// failed with its reason and Pull now, a stopped one. Hidden while all is well. What is below stays. GUI thread.
class ReplicaBand final : public QWidget
{
    Q_OBJECT

public:
    /// `replica` outlives this.
    ReplicaBand(ReplicaState &replica, Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Ids or secrets of the profile are what is wrong.
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showCopy();
    void showTrouble();
    void applyAppearance();

    ReplicaState &m_replica;
    Appearance &m_appearance;
    QWidget *m_copy;
    ElidedLabel *m_what;
    QLabel *m_figure;
    QProgressBar *m_progress;
    Button *m_cancel;
    Notice *m_notice;
    bool m_needsSettings = false;
};

} // namespace hoox
