#pragma once

#include "models/positions/PositionPathReader.h"
#include "storage/base/Clock.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class PathChart;
class Segmented;

/// The history of one position in its sheet: a period, size and average entry over it, what is pointed at. GUI thread.
class PathSection final : public QWidget
{
    Q_OBJECT

public:
    enum Period { Day, Week, SinceOpened, All };

    PathSection(PositionPathReader &reader, const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    /// Reads the path of this position; the same one again reads nothing.
    void showPosition(const PositionRow &row);

private:
    void read();
    void showPath();
    void showReadOut(const QString &text);
    void applyAppearance();
    [[nodiscard]] TimeRange rangeOf(Period period) const;
    [[nodiscard]] QString stateWords() const;

    PositionPathReader &m_reader;
    const Clock &m_clock;
    Appearance &m_appearance;
    PositionRow m_row;
    bool m_loaded = false;
    QLabel *m_title;
    QLabel *m_readOut;
    Segmented *m_period;
    PathChart *m_chart;
    QLabel *m_state;
};

} // namespace hoox
