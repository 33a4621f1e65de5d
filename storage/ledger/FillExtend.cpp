#include "storage/ledger/FileEnd.h"
#include "storage/ledger/FillSpans.h"

#include <algorithm>
#include <optional>

namespace hoox::fillscan {

namespace {

constexpr qint64 kMostCame = 50000;      ///< More of them are read with the whole order.
constexpr qint64 kMostLookedAt = 400000; ///< Rows that are compared on the way.
constexpr int kMostGrowthSteps = 1000;   ///< That are remembered: sums are added up anew after so many.

/// What a look at an order can end with: a value, nothing (the whole order has to be read), or an error.
template <typename T>
using Found = Result<std::optional<T>>;

/// Finds where rows stand in an order. SQLite itself compares them, so that values of any type are as it sorts them.
class RowPlacer final
{
public:
    static Result<RowPlacer> prepare(const SqliteConnection &connection, const FillOrder &order, const Stop &stop)
    {
        // Two rows by their ids; an index of the order would lead through all of them.
        auto compare = Statement::prepare(connection, "SELECT rowid FROM trades NOT INDEXED WHERE rowid IN (?1, ?2)" +
                                                          orderPart(order.query));
        if (!compare)
            return fail(compare.error());
        std::optional<AnchorSpans> spans;
        if (order.isAnchored()) {
            auto prepared = AnchorSpans::prepare(connection, order);
            if (!prepared)
                return fail(prepared.error());
            spans = std::move(*prepared);
        }
        return RowPlacer(order, stop, std::move(*compare), std::move(spans));
    }

    /// The first row, not before `from`, that the new one stands before; the total if it is the last.
    Found<qint64> placeOf(qint64 rowId, qint64 from)
    {
        // By doubling steps: what comes is mostly where the row before it was.
        auto low = from;
        auto high = from;
        for (qint64 step = 1; high < m_order->total; step *= 2) {
            const auto before = isBefore(rowId, high);
            if (!before || !*before)
                return passOn(before);
            if (**before)
                break;
            low = high + 1;
            high = std::min(high + step, m_order->total);
        }
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            const auto before = isBefore(rowId, middle);
            if (!before || !*before)
                return passOn(before);
            (**before ? high : low) = **before ? middle : middle + 1;
        }
        return std::optional(low);
    }

private:
    RowPlacer(const FillOrder &order, const Stop &stop, Statement compare, std::optional<AnchorSpans> spans)
        : m_order(&order), m_stop(&stop), m_compare(std::move(compare)), m_spans(std::move(spans))
    {
    }

    static Found<qint64> passOn(const Found<bool> &before)
    {
        return before ? Found<qint64>(std::nullopt) : fail(before.error());
    }

    /// Nothing when the row is gone: what it stood between is not known.
    Found<bool> isBefore(qint64 rowId, qint64 row)
    {
        if ((*m_stop)())
            return fail(Error::Kind::Cancelled);
        const auto other = idAt(row);
        if (!other || !*other || ++m_lookedAt > kMostLookedAt)
            return other ? Found<bool>(std::nullopt) : fail(other.error());
        m_compare.bind(1, rowId);
        m_compare.bind(2, **other);
        const auto first = m_compare.step();
        if (!first)
            return fail(first.error());
        const auto isFirst = *first && m_compare.integer(0) == rowId;
        const auto second = m_compare.step();
        m_compare.reset();
        if (!second)
            return fail(second.error());
        return *second ? std::optional(isFirst) : std::nullopt;
    }

    Found<qint64> idAt(qint64 row)
    {
        if (!m_spans)
            return std::optional(m_order->rowIds.at(row));
        const auto span = m_order->anchors.before(row);
        if (m_span != span) {
            m_lookedAt += RowAnchors::kStep / 8;
            if (auto read = m_spans->read(span, m_ids); !read)
                return fail(read.error());
            m_span = span;
        }
        // A span that has lost rows does not say which.
        if (static_cast<qint64>(m_ids.size()) != m_spans->endOf(span) - m_spans->firstOf(span))
            return std::optional<qint64>();
        return std::optional(m_ids.at(static_cast<size_t>(row - m_spans->firstOf(span))));
    }

    const FillOrder *m_order;
    const Stop *m_stop;
    Statement m_compare;
    std::optional<AnchorSpans> m_spans;
    std::optional<size_t> m_span;
    RowIdVector m_ids;
    qint64 m_lookedAt = 0;
};

/// The rows above those that the order saw, in its order.
Result<std::vector<RowInsertion>> rowsThatCame(const SqliteConnection &connection, const FillOrder &order)
{
    const auto condition = conditionOf(order.query);
    const auto sort = sortExpression(order.query.sortBy);
    auto statement = Statement::prepare(
        connection, "SELECT rowid, " + sort + " FROM trades NOT INDEXED WHERE rowid > ?" +
                        (condition.sql.isEmpty() ? "" : " AND ") + condition.sql + orderPart(order.query));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, order.highestRowId);
    bindValues(statement->get(), 2, condition.values);
    std::vector<RowInsertion> rows;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return rows;
        rows.push_back({0, statement->integer(0), order.isAnchored() ? valueAt(statement->get(), 1) : SqlValue()});
    }
}

/// False when the whole order has to be read.
Result<bool> place(const SqliteConnection &connection, const FillOrder &order, std::vector<RowInsertion> &came,
                   const Stop &stop)
{
    auto placer = RowPlacer::prepare(connection, order, stop);
    if (!placer)
        return fail(placer.error());
    qint64 from = 0;
    for (auto &row : came) {
        if (order.isAnchored() && std::holds_alternative<std::monostate>(row.value))
            return false;
        const auto found = placer->placeOf(row.rowId, from);
        if (!found)
            return fail(found.error());
        if (!*found)
            return false;
        row.row = from = **found;
    }
    return true;
}

OrderGrowthPtr grown(const OrderGrowthPtr &growth, const QVector<qint64> &cameBefore)
{
    if (growth->steps >= kMostGrowthSteps)
        return std::make_shared<const OrderGrowth>();
    return std::make_shared<const OrderGrowth>(OrderGrowth{growth, cameBefore, growth->steps + 1});
}

std::shared_ptr<FillOrder> withRows(const FillOrder &order, const std::vector<RowInsertion> &came)
{
    auto longer = std::make_shared<FillOrder>();
    longer->query = order.query;
    longer->total = order.total + static_cast<qint64>(came.size());
    if (order.isAnchored())
        longer->anchors = order.anchors.inserted(came);
    else
        longer->rowIds = order.rowIds.inserted(came);
    longer->file = order.file;
    longer->cost = order.cost;
    return longer;
}

} // namespace

Result<FillExtension> extend(const SqliteConnection &connection, const FillOrderPtr &order, const Stop &stop)
{
    const ReadSnapshot snapshot(connection);
    const StepWatch watch(connection, stop);
    const auto same = FileEnd{order->highestRowId, order->highestId}.stands(connection);
    if (!same)
        return fail(same.error());
    const auto added = number(connection, "SELECT count(*) FROM trades WHERE rowid > ?", {order->highestRowId});
    if (!added)
        return fail(added.error());
    FillExtension extension{{}, {}, *added, false};
    if (!*same || *added > kMostCame)
        return extension;
    if (*added == 0) {
        extension.order = order;
        return extension;
    }
    auto came = rowsThatCame(connection, *order);
    if (!came)
        return fail(came.error());
    const auto placed = place(connection, *order, *came, stop);
    if (!placed)
        return fail(placed.error());
    if (!*placed)
        return extension;
    auto longer = withRows(*order, *came);
    if (auto noted = noteHighest(connection, *longer); !noted)
        return fail(noted.error());
    for (const auto &row : *came)
        extension.cameBefore.push_back(row.row);
    longer->growth = grown(order->growth, extension.cameBefore);
    extension.order = std::move(longer);
    return extension;
}

} // namespace hoox::fillscan
