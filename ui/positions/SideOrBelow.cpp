#include "ui/positions/SideOrBelow.h"

#include <QBoxLayout>

namespace hoox {

namespace {

constexpr int kPaneWide = 440;
constexpr int kMainLeast = 620; ///< Less, and the pane goes below.

} // namespace

SideOrBelow::SideOrBelow(QWidget *main, QWidget *pane, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_pane(pane), m_appearance(appearance), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(pane);
    connect(&m_appearance, &Appearance::changed, this, &SideOrBelow::arrange);
    arrange();
}

void SideOrBelow::arrange()
{
    const auto wide = m_appearance.scaled(kPaneWide);
    const bool beside = width() >= wide + m_appearance.scaled(kMainLeast);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pane->setMinimumWidth(beside ? wide : 0);
    m_pane->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    m_pane->setMinimumHeight(beside ? 0 : height() * 2 / 5);
    m_pane->setMaximumHeight(beside ? QWIDGETSIZE_MAX : height() * 2 / 5);
}

void SideOrBelow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace hoox
