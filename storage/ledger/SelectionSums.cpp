#include "storage/ledger/SelectionSums.h"

#include "storage/ledger/FillSpans.h"

#include <map>

namespace hoox::fillscan {

void SelectionTally::add(const FillRow &row)
{
    if (row.fault != FillRow::Fault::None)
        return;
    auto &line = m_lines[row.fill.symbol];
    ++line.rows;
    const auto fee = row.fee();
    line.withoutFee += fee ? 0 : 1;
    line.fee.add(fee);
    if (row.fill.status != FillStatus::Filled)
        return;
    const auto notional = row.notional();
    line.withoutNotional += notional ? 0 : 1;
    line.notional.add(notional);
    line.quantity.add(row.fill.quantity);
}

void SelectionTally::remove(const FillRow &row)
{
    if (row.fault != FillRow::Fault::None || !m_lines.contains(row.fill.symbol))
        return;
    auto &line = m_lines[row.fill.symbol];
    if (--line.rows == 0) {
        m_lines.remove(row.fill.symbol);
        return;
    }
    const auto fee = row.fee();
    line.withoutFee -= fee ? 0 : 1;
    line.fee.remove(fee);
    if (row.fill.status != FillStatus::Filled)
        return;
    const auto notional = row.notional();
    line.withoutNotional -= notional ? 0 : 1;
    line.notional.remove(notional);
    line.quantity.remove(row.fill.quantity);
}

FillSums SelectionTally::result() const
{
    FillSums sums;
    RunningSum quantity;
    std::map<QString, RunningSum> notionals, fees;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        const auto asset = quoteAsset(line.key());
        sums.rows += line->rows;
        sums.withoutFee += line->withoutFee;
        sums.withoutNotional += line->withoutNotional;
        quantity.add(line->quantity);
        notionals[asset].add(line->notional);
        fees[asset].add(line->fee);
    }
    sums.symbol = m_lines.size() == 1 ? m_lines.begin().key() : QString();
    sums.quantity = quantity.value();
    const auto tell = [](const std::map<QString, RunningSum> &amounts, QVector<FillSums::Amount> &told) {
        for (const auto &[asset, amount] : amounts) {
            if (amount.counted > 0)
                told.push_back({asset, amount.value().known});
        }
    };
    tell(notionals, sums.notionals);
    tell(fees, sums.fees);
    return sums;
}

Result<bool> SelectionSums::goOn(const SqliteConnection &connection, const FillOrder &order,
                                 const SelectionChange &change, SelectionTally &tally, Progress &progress,
                                 const Stop &stop)
{
    constexpr qint64 kBetweenReports = 4096;
    const auto reader = RowReader::prepare(connection);
    if (!reader)
        return fail(reader.error());
    const auto all = change.left.rows() + change.came.rows();
    qint64 done = 0;
    qint64 gone = change.left.rows();
    const auto visit = [&](const RowSelection &rows, bool comes) {
        return walk(connection, order, rows, stop, [&, comes](qint64, qint64 rowId) -> Result<Done> {
            const auto row = reader->read(rowId);
            if (!row)
                return fail(row.error());
            if (comes)
                tally.add(*row);
            else
                tally.remove(*row);
            gone -= !comes && row->fault != FillRow::Fault::Gone ? 1 : 0;
            if (++done % kBetweenReports == 0)
                progress.report(done, all);
            return Done{};
        });
    };
    if (const auto walked = visit(change.left, false); !walked)
        return fail(walked.error());
    if (gone > 0)
        return false;
    if (const auto walked = visit(change.came, true); !walked)
        return fail(walked.error());
    return true;
}

Result<FillSums> SelectionSums::of(const SqliteConnection &connection, const FillOrder &order, const RowSelection &rows,
                                   Progress &progress, const Stop &stop)
{
    const StepWatch watch(connection, stop);
    const auto last = std::exchange(m_last, std::nullopt);
    const auto change = last ? changeOf(last->rows, last->growth, order, rows) : std::nullopt;
    auto tally = change ? last->tally : SelectionTally();
    auto added = goOn(connection, order, change.value_or(SelectionChange{{}, rows}), tally, progress, stop);
    if (added && !*added) {
        tally = {};
        added = goOn(connection, order, {{}, rows}, tally, progress, stop);
    }
    if (!added) {
        m_last = last;
        return fail(added.error());
    }
    m_last = Tallied{order.growth, rows, tally};
    return tally.result();
}

} // namespace hoox::fillscan
