#pragma once

#include "models/fills/RowWindow.h"
#include "storage/ledger/FillGroups.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QTimer>

#include <chrono>

namespace hoox {

/// The groups of the fills that match a query: of any number, of which a screen's worth are rows (`showFrom`). A group
/// that is not read yet is `Loading`. Old groups stay, and are named, until the new ones are there; a late answer of an
/// older wish is dropped. `groups` outlives it. GUI thread.
///
/// `follow` takes what was added to the file into the groups that are shown, which keep their places: what the
/// operator reads, and stands on, does not move. New groups come where they belong; into sight only at the very top,
/// with no group current.
class FillGroupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kColumns = static_cast<int>(GroupColumn::Last) + 1; ///< Those of `GroupColumn`.
    enum Role { GroupRole = Qt::UserRole }; ///< A `FillGroup`; invalid while it is not read.

    explicit FillGroupsModel(FillGroups &groups, QObject *parent = nullptr);
    ~FillGroupsModel() override;

    void show(const FillsQuery &query, FillGrouping grouping);
    void setOrder(const GroupOrder &order);
    /// Reads again what is shown.
    void refresh();
    void cancel();
    /// Looks for rows that were added since; a look that finds none costs next to nothing. Of what was deleted or
    /// changed in place it sees nothing: that is for `refresh`. Where everything has to be read anew, it is, within
    /// twenty times what that costs.
    void follow();
    /// The group that the operator stands on; -1 is none. Stays with its group when others come.
    void setCurrent(qint64 row) { m_current = row; }
    [[nodiscard]] qint64 current() const { return m_current; }
    /// Makes these groups the rows.
    void showFrom(qint64 first, int count);

    [[nodiscard]] bool hasGroups() const { return m_list != nullptr; }
    [[nodiscard]] const FillGroupFacts &facts() const { return m_facts; } ///< Of the groups that are shown.
    [[nodiscard]] const GroupOrder &order() const { return m_order; }     ///< That is asked for.
    [[nodiscard]] qint64 firstRow() const { return m_first; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int thousandths() const { return m_thousandths; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< Of the last reading.
    /// None while it is not read; asks for it.
    [[nodiscard]] const FillGroup *groupAt(qint64 row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();      ///< Busy, progress, error, what is shown.
    void followed(qint64 by); ///< Groups are as they are now; those in sight have numbers that are higher by so many.

private:
    void start();
    void watch(const Pending<FillGroupListPtr> &reading);
    void take(const Result<FillGroupListPtr> &list, int generation);
    void takeExtension(const Result<FillGroupExtension> &extension);
    void readSight(const FillGroupExtension &extension);
    void showExtension(const FillGroupListPtr &list, qint64 first, qint64 current, qint64 page,
                       const QVector<FillGroup> &groups);
    void readAnewLater();
    void dropFetches(bool all);
    void fetch(qint64 page);

    FillGroups &m_groups;
    FillsQuery m_query;
    FillGrouping m_grouping = FillGrouping::Symbol;
    GroupOrder m_order;
    FillGroupListPtr m_list;
    FillGroupFacts m_facts;
    RowWindow<FillGroup> m_window;
    QHash<qint64, Pending<QVector<FillGroup>>> m_fetching; ///< By page.
    QFuture<Result<FillGroupListPtr>> m_reading;
    int m_generation = 0; ///< Of the newest wish.
    bool m_busy = false;
    bool m_isLooking = false;
    qint64 m_current = -1;
    QTimer m_due;
    QElapsedTimer m_sinceStart;
    std::chrono::nanoseconds m_cost{}; ///< Of the last whole reading.
    bool m_isListing = false;          ///< What is read is no reordering.
    int m_thousandths = 0;
    std::optional<Error> m_error;
    qint64 m_first = 0;
    int m_count = 0;
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::FillGroup)
