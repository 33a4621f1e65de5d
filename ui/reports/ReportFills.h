#pragma once

#include "models/reports/PrintedFills.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/PositionBook.h"
#include "ui/reports/ReportDates.h"
#include "ui/reports/ReportSheet.h"

#include <QMap>
#include <QStringList>
#include <QVector>

namespace hoox {

/// Every fill of a report, newest first: a heading and a subtotal a day, heads repeated, figures on their decimal
/// point, what the page adds up to below. A subtotal stands on the page of its last row. Holds one page of fills at a
/// time (RP-2). One thread at a time.
class ReportFills final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportFills)

public:
    /// `expected` is how many will come, for "rows 1 to 52 of 41,203".
    ReportFills(ReportSheet &sheet, qint64 expected)
        : m_sheet(sheet), m_dates(sheet.format().locale()), m_expected(expected)
    {
    }

    void add(const Fill &fill);
    /// The last, partly filled page; one that says so when there was no fill.
    void finish();
    [[nodiscard]] qint64 count() const { return m_count; }
    /// On which page each stands: text of `PrintedFills`. Once, after `finish`.
    [[nodiscard]] QByteArray where() { return m_printed.take(); }

private:
    /// What a day adds up to in one quote asset. Compensated.
    struct DaySum
    {
        QString asset;
        qint64 filled = 0, failed = 0, unfilled = 0;
        KnownSum notional, fee; ///< Of filled rows.
        CompensatedSum knownNotional, knownFee;
    };
    struct Entry
    {
        FillRow row;
        bool opensDay = false;
        bool continuesDay = false; ///< A heading that another page had before.
        QString quantity, price, fee;
        QStringList orderId;                 ///< On as many lines as it takes.
        QVector<DaySum> closes;              ///< The day that ends with it.
        [[nodiscard]] double height() const; ///< Pixels.
    };
    /// The widest parts behind the point on this page.
    struct Fractions
    {
        double quantity = 0, price = 0, fee = 0;
    };

    void append(Entry entry);
    void addToDay(const Fill &fill);
    void closeDay();
    [[nodiscard]] QStringList orderIdLines(const QString &orderId);
    void drawPage();
    void drawHead();
    void drawLines();
    void drawDay(const Entry &entry);
    void drawClose(const Entry &entry);
    void drawEntry(const Entry &entry, const Fractions &fractions);
    void drawAction(const Fill &fill, double baseline);
    void drawOrderId(const Entry &entry);
    void drawNumber(const QString &number, double right, double fraction, double room);
    void drawTotals();
    [[nodiscard]] Fractions fractionsOfPage();
    [[nodiscard]] QString timeText(qint64 second);

    ReportSheet &m_sheet;
    ReportDates m_dates; ///< Once: its patterns take a millisecond, and each page has a day.
    qint64 m_expected;
    PrintedFills m_printed;
    qint64 m_count = 0;
    QVector<Entry> m_entries; ///< Of the page that fills up.
    double m_height = 0;      ///< Of them, in pixels.
    QVector<DaySum> m_sums;   ///< Of the day that is under way, by name of the asset.
    qint64 m_day = -1;        ///< Of the last row, in days since 1970.
    qint64 m_textDay = -1;
    QString m_dayText; ///< "2026-05-18 " of m_textDay.
};

} // namespace hoox
