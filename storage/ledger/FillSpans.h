#pragma once

#include "storage/ledger/FillScan.h"
#include "storage/sqlite/Statement.h"

#include <functional>
#include <vector>

/// How the rows of an order are got at, on the connection's thread.
namespace hoox::fillscan {

using RowIdVector = std::vector<qint64>;

/// ` WHERE …`, or nothing.
[[nodiscard]] QByteArray wherePart(const FillsCondition &condition);
/// The order with its tie-break: two rows never compare equal.
[[nodiscard]] QByteArray orderPart(const FillsQuery &query);

/// While it lives, all statements of the connection see one state of the file.
class ReadSnapshot final
{
public:
    explicit ReadSnapshot(const SqliteConnection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    sqlite3 *m_handle;
};

/// The row ids from one anchor of an order to the next. Each statement is one range of the index: one comparison of
/// both columns would read all rows that share a value. Rows that came after the order was read are left out.
class AnchorSpans final
{
public:
    [[nodiscard]] static Result<AnchorSpans> prepare(const SqliteConnection &connection, const FillOrder &order);
    [[nodiscard]] qint64 firstOf(size_t span) const { return m_order->anchors.at(span).row; }
    [[nodiscard]] qint64 endOf(size_t span) const;
    /// In order; fewer than the span is long when rows of it were deleted, never more.
    [[nodiscard]] Result<Done> read(size_t span, RowIdVector &ids) const;

private:
    AnchorSpans(const FillOrder &order, Statement same, Statement between, Statement beyond);
    [[nodiscard]] Result<Done> readSame(const SqlValue &value, qint64 least, qint64 most, qint64 rows,
                                        RowIdVector &ids) const;
    const FillOrder *m_order;
    Statement m_same, m_between, m_beyond;
};

/// Whole rows by their ids.
class RowReader final
{
public:
    [[nodiscard]] static Result<RowReader> prepare(const SqliteConnection &connection);
    /// A row that is not there any more is `Gone`.
    [[nodiscard]] Result<FillRow> read(qint64 rowId) const;

private:
    explicit RowReader(Statement statement) : m_statement(std::move(statement)) {}
    Statement m_statement;
};

/// Calls `visit(row, rowId)` for each of these rows that is still there, in order. `stop` is asked often.
[[nodiscard]] Result<Done> walk(const SqliteConnection &connection, const FillOrder &order, const RowSelection &rows,
                                const Stop &stop, const std::function<Result<Done>(qint64 row, qint64 rowId)> &visit);
[[nodiscard]] Result<Done> walk(const SqliteConnection &connection, const FillOrder &order, const RowRange &rows,
                                const Stop &stop, const std::function<Result<Done>(qint64 row, qint64 rowId)> &visit);

} // namespace hoox::fillscan
