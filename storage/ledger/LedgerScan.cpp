#include "storage/ledger/LedgerScan.h"

#include "storage/ledger/FillRow.h"
#include "storage/sqlite/Statement.h"

#include <optional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsBetweenLooks = 8192;

Result<qint64> highestRow(const SqliteConnection &connection)
{
    auto rows = Statement::prepare(connection, u"SELECT max(rowid) FROM trades"_s);
    if (!rows)
        return fail(rows.error());
    if (const auto row = rows->step(); !row)
        return fail(row.error());
    return rows->integer(0);
}

/// None if the rows turned out not to lie in the ledger's order.
Result<std::optional<qint64>> scanOnce(const SqliteConnection &connection, qint64 before, bool sorted,
                                       const std::function<bool(const Fill &)> &sink, Progress &progress)
{
    const auto total = highestRow(connection);
    if (!total)
        return fail(total.error());
    auto rows = Statement::prepare(connection, u"SELECT "_s + QString::fromLatin1(kFillColumns) + u" FROM trades "_s +
                                                   (sorted ? u"ORDER BY created_at, rowid"_s : u"ORDER BY rowid"_s));
    if (!rows)
        return fail(rows.error());
    qint64 last = 0, seen = 0, unsound = 0;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return std::optional(unsound);
        if (++seen % kRowsBetweenLooks == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, connection.path());
            progress.report(seen, *total);
        }
        const auto read = readFillRow(rows->get());
        const auto *fill = std::get_if<Fill>(&read);
        if (!fill) {
            ++unsound;
            continue;
        }
        if (fill->createdAt < last)
            return std::optional<qint64>();
        last = fill->createdAt;
        // Later rows that lie earlier in the file show only at its end: all are looked at, not all are given.
        if (fill->createdAt < before && !sink(*fill))
            return std::optional(unsound);
    }
}

} // namespace

Result<qint64> scanLedger(const SqliteConnection &connection, qint64 before,
                          const std::function<bool(const Fill &)> &sink, const std::function<void()> &restart,
                          Progress &progress)
{
    const auto straight = scanOnce(connection, before, false, sink, progress);
    if (!straight)
        return fail(straight.error());
    if (*straight)
        return **straight;
    restart();
    const auto sorted = scanOnce(connection, before, true, sink, progress);
    if (!sorted)
        return fail(sorted.error());
    return sorted->value_or(0);
}

} // namespace hoox
