#include "storage/domain/PositionBook.h"
#include "storage/ledger/FillSpans.h"

#include <algorithm>
#include <map>

namespace hoox::fillscan {

namespace {

class SelectionTotals final
{
public:
    void add(const FillRow &row)
    {
        if (row.fault != FillRow::Fault::None)
            return;
        m_oneSymbol = m_oneSymbol && (m_rows == 0 || m_symbol == row.fill.symbol);
        m_symbol = row.fill.symbol;
        ++m_rows;
        const auto asset = quoteAsset(row.fill.symbol);
        if (const auto fee = row.fee())
            m_fees[asset].add(*fee);
        else
            ++m_withoutFee;
        if (row.fill.status != FillStatus::Filled)
            return;
        if (const auto notional = row.notional())
            m_notionals[asset].add(*notional);
        else
            ++m_withoutNotional;
        m_quantity.add(row.fill.quantity.value_or(0));
        ++(row.fill.quantity ? m_withQuantity : m_withoutQuantity);
    }

    [[nodiscard]] FillSums result() const
    {
        FillSums sums;
        sums.rows = m_rows;
        sums.withoutFee = m_withoutFee;
        sums.withoutNotional = m_withoutNotional;
        sums.symbol = m_oneSymbol ? m_symbol : QString();
        sums.quantity = {m_quantity.value(), m_withQuantity, m_withoutQuantity};
        for (const auto &[asset, total] : m_notionals)
            sums.notionals.push_back({asset, total.value()});
        for (const auto &[asset, total] : m_fees)
            sums.fees.push_back({asset, total.value()});
        return sums;
    }

private:
    qint64 m_rows = 0;
    qint64 m_withoutFee = 0, m_withQuantity = 0, m_withoutQuantity = 0, m_withoutNotional = 0;
    QString m_symbol;
    bool m_oneSymbol = true;
    CompensatedSum m_quantity;
    std::map<QString, CompensatedSum> m_notionals, m_fees;
};

} // namespace

Result<FillSums> sums(const SqliteConnection &connection, const FillOrder &order, const RowSelection &rows,
                      Progress &progress, const Stop &stop)
{
    constexpr qint64 kBetweenReports = 4096;
    const auto all = rows.rows();
    const StepWatch watch(connection, stop);
    const auto reader = RowReader::prepare(connection);
    if (!reader)
        return fail(reader.error());
    SelectionTotals totals;
    qint64 done = 0;
    const auto walked = walk(connection, order, rows, stop, [&](qint64, qint64 rowId) -> Result<Done> {
        const auto row = reader->read(rowId);
        if (!row)
            return fail(row.error());
        totals.add(*row);
        if (++done % kBetweenReports == 0)
            progress.report(done, all);
        return Done{};
    });
    if (!walked)
        return fail(walked.error());
    return totals.result();
}

} // namespace hoox::fillscan
