#include "ui/analytics/AnalyticsCsv.h"

#include "models/analytics/AnalyticsFigures.h"
#include "storage/base/CsvCell.h"
#include "ui/common/Format.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kCsvHead[] = "figures,asset,exchange,symbol,begins,equity,drawdown,profit,realised,fees,volume,fills,"
                            "failed,unfilled,closes,wins,without_profit,without_fee,without_volume";

constexpr qsizetype kFiguresOfRow = 14; ///< Cells from the equity on.
constexpr qsizetype kFillsOfRow = 6;    ///< Of these, the one of the fills.

/// The cells that tell whose figures a row has.
struct CsvRowOf
{
    QString figures;
    QString asset = {};
    QString exchange = {};
    QString symbol = {};
    QString begins = {};
};

QString csvNumber(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Format::plainNumber(*value) : QString();
}

QString csvCount(qint64 value)
{
    return QString::number(value);
}

class CsvRows
{
public:
    CsvRows() { m_bytes.append(kCsvHead).append("\r\n"); }

    void add(const CsvRowOf &row, const QStringList &cells)
    {
        const QStringList all =
            QStringList{row.figures, csvWords(row.asset), row.exchange, csvWords(row.symbol), row.begins} + cells;
        m_bytes.append(all.join(u',').toUtf8()).append("\r\n");
    }
    void addSums(const CsvRowOf &row, const AnalyticsSums &sums)
    {
        add(row, {{},
                  {},
                  csvNumber(profitOf(sums)),
                  csvNumber(sums.realised.value()),
                  csvNumber(sums.fees.value()),
                  csvNumber(sums.volume.value()),
                  csvCount(sums.fills),
                  csvCount(sums.failed),
                  csvCount(sums.unfilled),
                  csvCount(sums.closes),
                  csvCount(sums.wins),
                  csvCount(sums.realised.missing),
                  csvCount(sums.fees.missing),
                  csvCount(sums.volume.missing)});
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void addEquity(CsvRows &rows, const AnalyticsAsset &asset)
{
    const QStringList nothing(kFiguresOfRow - 2);
    double peak = 0;
    for (const auto &step : asset.equity.steps) {
        peak = std::max(peak, step.value);
        rows.add({u"equity"_s, asset.asset, {}, {}, Format::plainTime(step.second)},
                 QStringList{csvNumber(step.value), csvNumber(step.value - peak)} + nothing);
    }
}

} // namespace

QByteArray analyticsCsv(const Analytics &analytics)
{
    CsvRows rows;
    for (const auto &asset : analytics.assets) {
        rows.addSums({u"total"_s, asset.asset}, asset.sums);
        for (const auto &day : asset.days)
            rows.addSums({u"day"_s, asset.asset, {}, {}, Format::plainTime(day.second)}, day.sums);
        for (const auto &each : asset.symbols)
            rows.addSums({u"symbol"_s, asset.asset, toText(each.exchange), each.symbol}, each.sums);
        const auto exchanges = byExchange(asset);
        for (const auto &group : exchanges)
            rows.addSums({u"exchange"_s, asset.asset, group.name}, group.sums);
        addEquity(rows, asset);
    }
    for (std::size_t hour = 0; hour < analytics.fillsPerHour.size(); ++hour) {
        QStringList cells(kFiguresOfRow);
        cells[kFillsOfRow] = csvCount(analytics.fillsPerHour.at(hour));
        rows.add({u"hour"_s, {}, {}, {}, u"%1:00Z"_s.arg(hour, 2, 10, QChar(u'0'))}, cells);
    }
    return rows.bytes();
}

} // namespace hoox
