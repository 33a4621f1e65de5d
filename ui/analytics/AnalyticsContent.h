#pragma once

#include "models/analytics/AnalyticsGroupsModel.h"
#include "storage/domain/TimeRange.h"
#include "ui/common/Appearance.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace hoox {

class BarChart;
class Card;
class EquityChart;
class FiguresTable;
class ReadableChart;
class Segmented;
class SmallTable;
struct BarPicture;
struct ReadOut;

/// The charts with the figures behind them: equity and drawdown over the whole width, below it days, symbols or
/// exchanges, and hours, beside each other where there is room. GUI thread.
class AnalyticsContent final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kMostBars = 62; ///< Two months of days.

    explicit AnalyticsContent(Appearance &appearance, QWidget *parent = nullptr);

    /// `asset` is one of `analytics`; the axis spans `range`.
    void show(const Analytics &analytics, const AnalyticsAsset &asset, const TimeRange &range,
              const QVector<TimeRange> &engaged);
    void setStale(bool stale);

    [[nodiscard]] static BarPicture dayBars(const AnalyticsSpans &spans, const Format &format);
    [[nodiscard]] static BarPicture hourBars(const std::array<qint64, 24> &fills, const Format &format);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The head of a card: the first of the notes that there is room for.
    struct CardTitle
    {
        QString title;
        QStringList notes;       ///< The longest first.
        QString place = {};      ///< What is pointed at stands there instead, as long as it is.
        QStringList values = {}; ///< The longest first.
    };
    void build();
    [[nodiscard]] Card *equityCard();
    [[nodiscard]] Card *daysCard();
    [[nodiscard]] Card *groupsCard();
    [[nodiscard]] Card *hoursCard();
    void readOutIn(Card *card, ReadableChart *chart, CardTitle &title);
    void fitTitle(Card *card, const CardTitle &title) const;
    void fitTitles() const;
    [[nodiscard]] int widthOf(const Card *card) const;
    void showGroups();
    void arrange();
    void applyAppearance();

    Appearance &m_appearance;
    QGridLayout *m_grid = nullptr;
    int m_across = 0;                 ///< Cards beside each other.
    QHash<const Card *, int> m_spans; ///< Columns of the grid that each card takes.
    Card *m_equity = nullptr, *m_days = nullptr, *m_groups = nullptr, *m_hours = nullptr;
    CardTitle m_equityTitle, m_daysTitle, m_hoursTitle;
    EquityChart *m_equityChart = nullptr;
    BarChart *m_daysChart = nullptr, *m_hoursChart = nullptr;
    FiguresTable *m_assetTable = nullptr, *m_daysTable = nullptr, *m_groupsTable = nullptr;
    SmallTable *m_hoursTable = nullptr;
    AnalyticsHoursModel m_hoursModel;
    Segmented *m_grouping = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_missing = nullptr;
    BarSpan m_span = BarSpan::Day;
    QVector<AnalyticsGroup> m_bySymbol, m_byExchange;
};

} // namespace hoox
