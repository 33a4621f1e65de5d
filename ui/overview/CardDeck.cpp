#include "ui/overview/CardDeck.h"

#include <QEvent>
#include <QGridLayout>

namespace hoox {

using namespace Qt::StringLiterals;

CardDeck::CardDeck(const Cards &cards, QWidget *parent) : QScrollArea(parent), m_cards(cards)
{
    setObjectName(u"overviewScroll"_s);
    auto *inner = new QWidget(this);
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setSpacing(12);
    lay(false);
    setWidget(inner);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void CardDeck::lay(bool narrow)
{
    m_narrow = narrow;
    while (const auto item = std::unique_ptr<QLayoutItem>(m_grid->takeAt(0))) {
    }
    const int across = narrow ? 2 : 4;
    for (int at = 0; at < m_cards.small.size(); ++at)
        m_grid->addWidget(m_cards.small.at(at), at / across, at % across);
    const int chartRow = narrow ? 2 : 1;
    m_grid->addWidget(m_cards.chart, chartRow, 0, 1, narrow ? 2 : 3);
    if (narrow)
        m_grid->addWidget(m_cards.besideChart, 3, 0, 1, 2);
    else
        m_grid->addWidget(m_cards.besideChart, 1, 3);
    m_grid->addWidget(m_cards.table, narrow ? 4 : 2, 0, 1, across);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    for (int row = 0; row < 5; ++row)
        m_grid->setRowStretch(row, row == chartRow ? 1 : 0);
}

void CardDeck::arrange()
{
    int needed = 32 + m_grid->spacing() * 3;
    for (const auto *card : m_cards.small)
        needed += card->minimumSizeHint().width();
    const bool narrow = needed > viewport()->width();
    if (narrow != m_narrow)
        lay(narrow);
}

bool CardDeck::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void CardDeck::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace hoox
