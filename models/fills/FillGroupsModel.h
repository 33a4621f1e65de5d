#pragma once

#include "models/fills/RowWindow.h"
#include "storage/ledger/FillGroups.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hoox {

/// The groups of the fills that match a query: of any number, of which a screen's worth are rows (`showFrom`). A group
/// that is not read yet is `Loading`. Old groups stay, and are named, until the new ones are there; a late answer of an
/// older wish is dropped. `groups` outlives it. GUI thread.
///
/// `follow` takes what was added to the file into the groups that are shown, which keep their places: what the
/// operator reads, and stands on, does not move. New groups come where they belong; into sight only at the very top,
/// with no group current. What was deleted or changed in place only a whole reading finds: that goes on quietly, within
/// twenty times what it costs, and takes away what is gone.
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
    /// Looks whether the file has changed; a look at one that nobody has changed costs next to nothing.
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
    /// What is to be shown next, in place of what is.
    struct Next
    {
        FillGroupListPtr list;
        qint64 first = 0;
        qint64 current = -1;
        bool isAnew = false; ///< Of a whole reading.
    };
    static constexpr int kPage = 128; ///< Groups.
    void start();
    void readList();
    void watch(const Pending<FillGroupListPtr> &reading);
    void take(const Result<FillGroupListPtr> &list, int generation);
    // FillGroupsFollow.cpp
    void takeExtension(const Result<FillGroupExtension> &extension);
    void readAnewLater();
    void readAnew();
    void takeAnew(const FillGroupListPtr &list);
    void endReadingAnew();
    void dropReadingAnew();
    /// `otherwise`: where something else is wanted, or in sight, by then.
    void readSight(const Next &next, const std::function<void()> &otherwise);
    void put(const Next &next, qint64 page, const QVector<FillGroup> &groups);
    [[nodiscard]] bool isHeld() const { return m_first > 0 || m_current >= 0; }
    void tellError(const Error &error);
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
    QFuture<Result<FillGroupListPtr>> m_anew; ///< A quiet reading.
    int m_generation = 0;                     ///< Of the newest wish.
    bool m_busy = false;
    bool m_isLooking = false;
    bool m_isReadAnew = false; ///< Quietly.
    bool m_isDueAgain = false; ///< The file changed meanwhile.
    FileStamp m_stamp;         ///< Of the file when it was last looked at.
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
