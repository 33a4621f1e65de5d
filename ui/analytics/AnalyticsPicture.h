#pragma once

#include "ui/analytics/BarChart.h"
#include "ui/analytics/EquityChart.h"

#include <QByteArray>
#include <QCoreApplication>

namespace hoox {

/// The charts of the Analytics page on one sheet, for a file: on paper's white, in UTC, whatever the window looks like.
/// A value; drawn on any thread.
class AnalyticsPicture
{
    Q_DECLARE_TR_FUNCTIONS(hoox::AnalyticsPicture)

public:
    struct Panel
    {
        QString title;
        QString note;
    };

    /// `scope` says in words which fills these are; `readAt` when (UTC).
    AnalyticsPicture(const Analytics &analytics, const AnalyticsAsset &asset, const TimeRange &range,
                     const QVector<TimeRange> &engaged, const QString &scope, const QDateTime &readAt, ChartLook look);

    /// Twice the size, for print. Empty if it cannot be made.
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;

private:
    void draw(QPainter &painter) const;
    void drawHead(const ChartCanvas &canvas) const;
    void drawPanel(const ChartCanvas &canvas, const QRectF &area, const Panel &panel) const;

    ChartLook m_look;
    Panel m_head, m_equityTitle, m_daysTitle, m_hoursTitle;
    QString m_summary, m_missing;
    EquityPicture m_equity;
    BarPicture m_days, m_hours;
};

} // namespace hoox
