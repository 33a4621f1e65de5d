#pragma once

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace hoox {

/// The cards of the Overview: four in a row, then the chart with one beside it, then the table; two in a row where four
/// have no room. Scrolls. GUI thread.
class CardDeck final : public QScrollArea
{
    Q_OBJECT

public:
    struct Cards
    {
        QList<QWidget *> small; ///< Four.
        QWidget *chart = nullptr;
        QWidget *besideChart = nullptr;
        QWidget *table = nullptr;
    };

    explicit CardDeck(const Cards &cards, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void lay(bool narrow);

    Cards m_cards;
    QGridLayout *m_grid;
    bool m_narrow = false;
};

} // namespace hoox
