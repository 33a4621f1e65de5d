#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hoox {

/// What the console says of itself (safety 4.18): a name and a figure a line. GUI thread.
class ConsoleFacts final : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString key; ///< `waiting_writes`: names the label.
        QString name;
        QString figure;
        bool isNews = false; ///< In the colour of caution, and strong.
        friend bool operator==(const Fact &, const Fact &) = default;
    };

    explicit ConsoleFacts(Appearance &appearance, QWidget *parent = nullptr);

    void setFacts(const QVector<Fact> &facts);
    /// The figures lose their colour.
    void setStale(bool stale);

private:
    void fill();

    Appearance &m_appearance;
    QGridLayout *m_grid;
    QVector<QLabel *> m_names;
    QVector<QLabel *> m_figures;
    QVector<Fact> m_facts;
    bool m_stale = false;
};

} // namespace hoox
