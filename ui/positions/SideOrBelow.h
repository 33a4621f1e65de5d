#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QBoxLayout;

namespace hoox {

/// A pane beside the main thing where there is room for both, else below it. GUI thread.
class SideOrBelow final : public QWidget
{
    Q_OBJECT

public:
    SideOrBelow(QWidget *main, QWidget *pane, Appearance &appearance, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_pane;
    Appearance &m_appearance;
    QBoxLayout *m_layout;
};

} // namespace hoox
