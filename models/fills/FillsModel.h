#pragma once

#include "models/fills/RowSelection.h"
#include "models/fills/RowWindow.h"
#include "storage/base/Result.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace hoox {

class FillPages;
struct FillOrder;

/// A slice of at most 4096 of the fills that match `query`, in its order; the rest is told by row number. Rows not
/// loaded answer RowState::Loading and are fetched; an answer of an older generation is dropped. A new query shows the
/// old rows, and `query()` names them, until its own first rows are there. GUI thread.
class FillsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kSlice = 4096;
    static constexpr int kPageRows = 128;
    enum Role { FillRole = Qt::UserRole, RowStateRole, RowNumberRole };
    enum class RowState { Loaded, Loading, Gone, Unreadable };

    explicit FillsModel(FillPages &pages, QObject *parent = nullptr);
    ~FillsModel() override;

    /// Starts a new generation. Until it has rows, `query()` stays the shown one and `wanted()` is this.
    void setQuery(const FillsQuery &query);
    /// Reads again what is shown, if another program has changed the file. The rows in sight stay in sight where rows
    /// came before or after them, and the selection stays with its rows; where that is not certain it is dropped. At
    /// the very top, with nothing selected, what is new comes into sight.
    void refresh();
    /// Stops ordering; the shown query stays.
    void cancel();
    /// Moves the slice so that `firstRow` (0-based, in the whole result) and the screen after it are in it.
    void showFrom(qint64 firstRow);
    /// How many rows the view shows at a time: whether the newest end is in sight depends on it.
    void setRowsInSight(int rows);

    /// The row that the operator stands on, in the whole result; -1 is none. It stays with its fill when rows come or
    /// the order changes: `currentMoved` tells its new number.
    void setCurrent(qint64 row) { m_current = row; }
    [[nodiscard]] qint64 current() const { return m_current; }

    /// Rows that refreshes found since the operator last had the newest end of the order in sight; 0 while following.
    /// In an order that is not by time no end is the newest: they count until `showNewest` or another query.
    [[nodiscard]] qint64 newRows() const { return m_newRows; }
    /// Each refresh that finds rows brings the newest into sight. In an order that is not by time they are counted,
    /// not followed. The wish outlives queries.
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Goes to the newest end, where the order is by time, and forgets the count.
    void showNewest();

    [[nodiscard]] const FillsQuery &query() const { return m_query; }   ///< Of the rows that are shown.
    [[nodiscard]] const FillsQuery &wanted() const { return m_wanted; } ///< Of the rows that are asked for.
    [[nodiscard]] RowCount total() const { return m_total; }
    [[nodiscard]] std::optional<qint64> allRows() const { return m_allRows; } ///< Of the table, without any filter.
    [[nodiscard]] qint64 firstRow() const { return m_first; }                 ///< Of the slice.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] bool isBusy() const { return m_busy; } ///< Reading an order, or the first rows.
    [[nodiscard]] int thousandths() const { return m_thousandths; }
    /// What made the last reading fail; the old rows stay. None after a good one.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Null while it is loading; asks for it.
    [[nodiscard]] const FillRow *rowAt(qint64 row);

    [[nodiscard]] const RowSelection &selection() const { return m_selection; }
    /// Rows of this generation. What they add up to comes with `sumsChanged`.
    void setSelection(const RowSelection &selection);
    [[nodiscard]] const std::optional<FillSums> &sums() const { return m_sums; }
    /// The order that row numbers are of; null while only the first rows are known.
    [[nodiscard]] const std::shared_ptr<const FillOrder> &order() const { return m_order; }
    /// Rows of the selection as they stand, at most `most`; for the clipboard.
    [[nodiscard]] Pending<FillRowList> rowsOf(RowRange range, int most);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void totalChanged();
    void stateChanged(); ///< Busy, progress, error, wanted.
    void queryShown();   ///< `query()` is another one now, or was read anew.
    void rowsLoaded();
    void numbersShifted(qint64 by); ///< Every row in sight has a number that is higher by so many.
    void currentMoved(qint64 row);  ///< `current()` is another number now; -1: its fill is in the result no more.
    void showRequested(qint64 row); ///< The view brings this row into sight.
    void newRowsChanged();
    void followingChanged();
    void selectionChanged();
    void sumsChanged();

private:
    using OrderPtr = std::shared_ptr<const FillOrder>;
    [[nodiscard]] bool isByTime() const { return m_query.sortBy == FillColumn::Time; }
    [[nodiscard]] bool newestInSight() const;
    void countNew(qint64 rows);
    void start(bool keepsPlace);
    void takeHead(const Result<FillHead> &head, int generation);
    void takeOrder(const Result<OrderPtr> &order, int generation, bool keepsPlace);
    struct Probe
    {
        qint64 row;
        qint64 rowId;
    };
    [[nodiscard]] std::optional<QVector<Probe>> probesOfSelection();
    void findPlace(const OrderPtr &order, int generation);
    void probe(const OrderPtr &order, QVector<Probe> probes, qint64 shift, const std::function<void(bool)> &next);
    void settle(const OrderPtr &order, int generation, qint64 first, qint64 shift, bool keepsSelection);
    void takeFailure(const Error &error);
    void readOrder(int generation, bool keepsPlace);
    void countAll(int generation);
    void fetch(qint64 page);
    void show(const FillsQuery &query, RowCount total, qint64 first, qint64 shift = 0, bool keepsSelection = false);
    void sumUp();
    [[nodiscard]] qint64 knownRows() const { return m_total.rows; }

    FillPages &m_pages;
    FillsQuery m_query, m_wanted;
    RowCount m_total;
    std::optional<qint64> m_allRows;
    qint64 m_first = 0;
    qint64 m_top = 0; ///< The first row in sight.
    int m_rowsInSight = 1;
    qint64 m_current = -1;
    qint64 m_newRows = 0;
    bool m_following = false;
    int m_generation = 0;      ///< Of the newest wish.
    int m_shownGeneration = 0; ///< Of the rows in the window.
    bool m_busy = false;
    int m_thousandths = 0;
    qint64 m_stamp = -1; ///< Of the file when the shown order was asked for.
    std::optional<Error> m_error;
    OrderPtr m_order; ///< Null while only the head is known.
    QFuture<Result<OrderPtr>> m_reading;
    RowWindow<FillRow> m_window;
    QSet<qint64> m_fetching;
    RowSelection m_selection;
    std::optional<FillSums> m_sums;
};

} // namespace hoox
