#pragma once

#include "models/fills/FillsReading.h"
#include "models/fills/RowWindow.h"
#include "storage/base/Result.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/RowSelection.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace hoox {

/// A slice of at most 4096 of the fills that match `query`, in its order; the rest is told by row number. Rows not
/// loaded answer RowState::Loading and are fetched; an answer of an older wish is dropped. A new query shows the
/// old rows, and `query()` names them, until its own first rows are there. GUI thread.
///
/// What others change in the file never moves what the operator reads: the selection, the current row and the first
/// row in sight stay with their fills, by row id, through refreshes, sorts and filters; what the filter leaves out is
/// out of the selection.
class FillsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kSlice = 4096;
    static constexpr int kPageRows = 128;
    enum Role { FillRole = Qt::UserRole, RowStateRole, RowNumberRole };
    enum class RowState { Loaded, Loading, Gone, Unreadable };

    /// What a screen reader hears (UI-4). Models hold facts and never translate: whoever shows them gives the words.
    struct SpokenWords
    {
        std::function<QString(const FillRow &row, FillColumn column)> cell;
        std::function<QString(FillColumn column)> head;
    };

    explicit FillsModel(FillPages &pages, QObject *parent = nullptr);
    ~FillsModel() override;

    /// Until it has rows, `query()` stays the shown one and `wanted()` is this.
    void setQuery(const FillsQuery &query);
    /// Reads again what is shown, if another program has changed the file: what was added at once, however many rows
    /// there are; what was deleted or changed in place within twenty times what a whole reading costs. At the very
    /// top, with nothing selected and no row current, what is new comes into sight.
    void refresh();
    /// Refreshes by itself, so often; 0 ends it. A look at a file that nobody has changed costs nothing.
    void watch(std::chrono::milliseconds every);
    /// Stops ordering; the shown query stays.
    void cancel();
    /// Moves the slice so that `firstRow` (0-based, in the whole result) and the screen after it are in it.
    void showFrom(qint64 firstRow);
    /// How many rows the view shows at a time: they are kept in sight, and read before anything else.
    void setRowsInSight(int rows);

    /// The row that the operator stands on, in the whole result; -1 is none. It stays with its fill when rows come or
    /// the order changes: `currentMoved` tells its new number.
    void setCurrent(qint64 row);
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
    [[nodiscard]] int generation() const { return m_reading.wishes(); }
    [[nodiscard]] bool isBusy() const { return m_reading.isBusy() || m_isPlacing; } ///< What is wanted is not shown.
    [[nodiscard]] int thousandths() const { return m_reading.thousandths(); }
    /// What made the last reading fail; the old rows stay. None after a good one.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Null while it is loading; asks for it.
    [[nodiscard]] const FillRow *rowAt(qint64 row);
    /// Of the rows that are shown; null before the first.
    [[nodiscard]] const FillOrderPtr &order() const { return m_order; }
    /// False while only the first rows of the shown query are known.
    [[nodiscard]] bool isOrderKnown() const { return m_isWhole; }

    [[nodiscard]] const RowSelection &selection() const { return m_selection; }
    /// Rows as they are numbered now. What they add up to comes with `sumsChanged`.
    void setSelection(const RowSelection &selection);
    [[nodiscard]] const std::optional<FillSums> &sums() const { return m_sums; }
    /// Rows by number as they stand; a few thousand at a time.
    [[nodiscard]] Pending<FillRowList> rowsOf(const RowSelection &rows);

    /// Given as `Qt::AccessibleTextRole`; without them only ids are heard.
    void setSpokenWords(const SpokenWords &words) { m_spoken = words; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

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
    using OrderPtr = FillOrderPtr;
    /// What the operator had selected and stood on when another query was asked for.
    struct Kept
    {
        OrderPtr order;
        RowSelection selection;
        qint64 current = -1;
    };
    /// What is to be shown next.
    struct Next
    {
        OrderPtr order;
        RowCount total;
        qint64 top = 0;
        RowSelection selection;
        qint64 current = -1;
        qint64 came = 0;      ///< Rows that a refresh found.
        qint64 wanted = -1;   ///< To be brought into sight.
        int touched = 0;      ///< `m_touched` when the selection was looked up.
        bool sameRows = true; ///< What was selected still is: its sums hold.
        bool isWhole = true;  ///< More than a head.
    };
    void connectReading();
    void keep();
    void takeHead(const FillHead &head);
    void takeOrder(const OrderPtr &order);
    [[nodiscard]] FillPlacesWanted placesWanted(const OrderPtr &order) const;
    void takePlaces(const OrderPtr &order, const FillPlaces &places, int touched);
    void takeExtension(const FillExtension &extension, const OrderPtr &of);
    void takeFailure(const Error &error);
    void readSight(Next next);
    void show(const Next &next, const FillRowList &rows, qint64 firstOfRows);
    void put(const Next &next, const FillRowList &rows, qint64 firstOfRows);
    void beginAgain(bool withHead);
    void countAll();
    [[nodiscard]] bool isByTime() const { return m_query.sortBy == FillColumn::Time; }
    [[nodiscard]] bool newestInSight() const;
    /// Whether rows that come may not move what is in sight.
    [[nodiscard]] bool isHeld() const { return m_top > 0 || isChosen(); }
    [[nodiscard]] bool isChosen() const { return m_current >= 0 || !m_selection.isEmpty(); }
    void countNew(qint64 rows);
    [[nodiscard]] qint64 sliceFor(qint64 top, qint64 first) const;
    void fetch(qint64 page);
    void sumUp();
    [[nodiscard]] qint64 knownRows() const { return m_total.rows; }

    FillPages &m_pages;
    SpokenWords m_spoken;
    FillsReading m_reading;
    QTimer m_watch;
    FillsQuery m_query, m_wanted;
    RowCount m_total;
    std::optional<qint64> m_allRows;
    qint64 m_first = 0;
    qint64 m_top = 0; ///< The first row in sight.
    int m_rowsInSight = 64;
    qint64 m_current = -1;
    qint64 m_newRows = 0;
    bool m_following = false;
    bool m_isPlacing = false; ///< An order is read, and it is looked up where rows are in it.
    int m_turn = 0;           ///< Of what is to be shown next; answers for an older one are dropped.
    int m_touched = 0;        ///< Counts what was chosen by hand.
    int m_selected = 0;       ///< Counts what was selected, for late sums.
    std::optional<Error> m_error;
    OrderPtr m_order;
    bool m_isWhole = false;
    Kept m_kept;
    RowWindow<FillRow> m_window;
    QSet<qint64> m_fetching;
    RowSelection m_selection;
    std::optional<FillSums> m_sums;
};

} // namespace hoox
