#pragma once

#include "storage/domain/FillRows.h"
#include "ui/reports/ReportSheet.h"

#include <QMap>
#include <QVector>

namespace hoox {

/// Every fill of a report, newest first: a heading a day, heads repeated, figures on their decimal point, what the page
/// adds up to below. Holds one page of fills at a time (RP-2). One thread at a time.
class ReportFills final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportFills)

public:
    /// `expected` is how many will come, for "rows 1 to 52 of 41,203".
    ReportFills(ReportSheet &sheet, qint64 expected) : m_sheet(sheet), m_expected(expected) {}

    void add(const Fill &fill);
    /// The last, partly filled page; one that says so when there was no fill.
    void finish();
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    struct Entry
    {
        FillRow row;
        bool opensDay = false;
        QString quantity, price, fee;
    };
    /// The widest parts behind the point on this page.
    struct Fractions
    {
        double quantity = 0, price = 0, fee = 0;
    };

    void drawPage();
    void drawHead();
    void drawLines();
    void drawDay(qint64 day);
    void drawEntry(const Entry &entry, const Fractions &fractions);
    void drawAction(const Fill &fill, double baseline);
    void drawNumber(const QString &number, double right, double fraction, double room);
    void drawTotals();
    [[nodiscard]] Fractions fractionsOfPage();
    [[nodiscard]] QString timeText(qint64 second);

    ReportSheet &m_sheet;
    qint64 m_expected;
    qint64 m_count = 0;
    QVector<Entry> m_entries; ///< Of the page that fills up.
    int m_lines = 0;          ///< Rows and day headings of it.
    qint64 m_day = -1;        ///< Of the last row, in days since 1970.
    qint64 m_markedDay = -1;  ///< That the last bookmark leads to.
    qint64 m_textDay = -1;
    QString m_dayText; ///< "2026-05-18 " of m_textDay.
};

} // namespace hoox
