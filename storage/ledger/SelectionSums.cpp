#include "storage/ledger/SelectionSums.h"

#include "storage/ledger/FillRow.h"
#include "storage/sqlite/Statement.h"

#include <map>
#include <set>

namespace hoox::fillscan {

namespace {

/// Reading so many rows one after another costs no more than looking one up.
constexpr qint64 kReadForOne = 4;

/// What was not filled paid nothing: its fee is missing, not 0 (as `FillRow::fee`).
std::optional<double> feeOf(const FillValues &fill)
{
    return fill.status != FillStatus::Filled && fill.fee == 0.0 ? std::nullopt : fill.fee;
}

bool lieTogether(const RowSet &rows)
{
    return rows.lowest() >= 0 && (rows.highest() - rows.lowest()) / kReadForOne < rows.count();
}

} // namespace

void SelectionTally::add(const LeanFill &row)
{
    const auto number = static_cast<std::size_t>(row.line);
    if (number >= m_lines.size())
        m_lines.resize(number + 1);
    auto &line = m_lines[number];
    ++line.rows;
    const auto fee = feeOf(row.values);
    line.withoutFee += fee ? 0 : 1;
    line.fee.add(fee);
    if (row.values.status != FillStatus::Filled)
        return;
    const auto notional = row.values.notional();
    line.withoutNotional += notional ? 0 : 1;
    line.notional.add(notional);
    line.quantity.add(row.values.quantity);
}

void SelectionTally::remove(const LeanFill &row)
{
    const auto number = static_cast<std::size_t>(row.line);
    if (number >= m_lines.size())
        return;
    auto &line = m_lines[number];
    if (--line.rows <= 0) {
        line = {};
        return;
    }
    const auto fee = feeOf(row.values);
    line.withoutFee -= fee ? 0 : 1;
    line.fee.remove(fee);
    if (row.values.status != FillStatus::Filled)
        return;
    const auto notional = row.values.notional();
    line.withoutNotional -= notional ? 0 : 1;
    line.notional.remove(notional);
    line.quantity.remove(row.values.quantity);
}

FillSums SelectionTally::result(const LedgerLines &lines) const
{
    FillSums sums;
    RunningSum quantity;
    std::set<QString> symbols;
    std::map<QString, RunningSum> notionals, fees;
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        const auto &line = m_lines[number];
        if (line.rows == 0)
            continue;
        const auto symbol = lines.name(static_cast<int>(number)).symbol;
        const auto asset = quoteAsset(symbol);
        symbols.insert(symbol);
        sums.rows += line.rows;
        sums.withoutFee += line.withoutFee;
        sums.withoutNotional += line.withoutNotional;
        quantity.add(line.quantity);
        notionals[asset].add(line.notional);
        fees[asset].add(line.fee);
    }
    sums.symbol = symbols.size() == 1 ? *symbols.begin() : QString();
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

Result<qint64> SelectionSums::read(const SqliteConnection &connection, const RowSet &rows,
                                   const std::function<void(const LeanFill &)> &take, Progress &progress,
                                   const Stop &stop)
{
    constexpr qint64 kBetweenReports = 4096;
    const auto together = lieTogether(rows);
    const QByteArray which = together ? "rowid BETWEEN ? AND ? ORDER BY rowid" : "rowid = ?";
    auto statement =
        Statement::prepare(connection, QByteArray("SELECT rowid, ") + kFillColumns + " FROM trades WHERE " + which);
    if (!statement)
        return fail(statement.error());
    qint64 found = 0, passed = 0;
    LeanFill fill;
    for (auto row = rows.lowest(); !rows.isEmpty() && row <= rows.highest(); row = rows.after(row)) {
        statement->bind(1, row);
        if (together)
            statement->bind(2, rows.highest());
        for (;;) {
            const auto stands = statement->step();
            if (!stands)
                return fail(stands.error());
            if (++passed % kBetweenReports == 0) {
                progress.report(found, rows.count());
                if (stop())
                    return fail(Error::Kind::Cancelled);
            }
            if (!*stands)
                break;
            if (!rows.contains(statement->integer(0)))
                continue;
            ++found;
            if (m_reader.read(statement->get(), fill))
                take(fill);
        }
        statement->reset();
        if (together)
            break;
    }
    return found;
}

Result<bool> SelectionSums::goOn(const SqliteConnection &connection, const FillOrder &order,
                                 const SelectionChange &change, SelectionTally &tally, Progress &progress,
                                 const Stop &stop)
{
    const auto left = rowsOf(connection, order, change.left, stop);
    if (!left)
        return fail(left.error());
    const auto taken = read(
        connection, *left, [&tally](const LeanFill &row) { tally.remove(row); }, progress, stop);
    if (!taken)
        return fail(taken.error());
    if (*taken < change.left.rows())
        return false;
    const auto came = rowsOf(connection, order, change.came, stop);
    if (!came)
        return fail(came.error());
    const auto added = read(
        connection, *came, [&tally](const LeanFill &row) { tally.add(row); }, progress, stop);
    return added ? Result<bool>(true) : fail(added.error());
}

Result<FillSums> SelectionSums::of(const SqliteConnection &connection, const FillOrder &order, const RowSelection &rows,
                                   Progress &progress, const Stop &stop)
{
    const StepWatch watch(connection, stop);
    // Before a row is read: what changes from here on has another one.
    const auto version = number(connection, "PRAGMA data_version");
    if (!version)
        return fail(version.error());
    const auto last = std::exchange(m_last, std::nullopt);
    const auto unchanged = last && last->version == *version;
    const auto goesOn = last && (unchanged || rows.rows() > kMostReadAgain);
    const auto change = goesOn ? changeOf(last->rows, last->growth, order, rows) : std::nullopt;
    Tallied now{order.growth, rows, {}, *version};
    if (change) {
        now.tally = last->tally;
        now.version = last->version;
    }
    auto added = goOn(connection, order, change.value_or(SelectionChange{{}, rows}), now.tally, progress, stop);
    if (added && !*added) {
        now = {order.growth, rows, {}, *version};
        added = goOn(connection, order, {{}, rows}, now.tally, progress, stop);
    }
    if (!added) {
        m_last = last;
        return fail(added.error());
    }
    auto sums = now.tally.result(*m_lines);
    sums.isBehind = now.version != *version;
    m_last = std::move(now);
    return sums;
}

} // namespace hoox::fillscan
