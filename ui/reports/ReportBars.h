#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// Bars as vectors: fills by the hour of the day, and what each day made (RP-1). Above zero they are filled, below it
/// outlined, so that grey paper tells them apart. One thread at a time.
class ReportBars final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportBars)

public:
    ReportBars(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();

private:
    struct Bar
    {
        QString label; ///< Empty: none below it.
        double value = 0;
    };
    struct Chart
    {
        QString title;
        QString note;
        QVector<Bar> bars;
        bool isMoney = false;
    };
    struct Scale
    {
        double lowest = 0, highest = 1, top = 0;
        [[nodiscard]] double yOf(double value) const;
    };
    [[nodiscard]] Chart hours() const;
    [[nodiscard]] Chart days(const AnalyticsAsset &asset) const;
    void drawChart(const Chart &chart);
    void drawAxis(const Chart &chart, const Scale &scale);
    void drawBars(const Chart &chart, const Scale &scale);

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
