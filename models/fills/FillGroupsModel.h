#pragma once

#include "models/fills/RowWindow.h"
#include "storage/ledger/FillGroups.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>

namespace hoox {

/// The groups of the fills that match a query: of any number, of which a screen's worth are rows (`showFrom`). A group
/// that is not read yet is `Loading`. Old groups stay, and are named, until the new ones are there; a late answer of an
/// older wish is dropped. `groups` outlives it. GUI thread.
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
    void stateChanged(); ///< Busy, progress, error, what is shown.

private:
    void start();
    void follow(const Pending<FillGroupListPtr> &reading);
    void take(const Result<FillGroupListPtr> &list, int generation);
    void fetch(qint64 page);

    FillGroups &m_groups;
    FillsQuery m_query;
    FillGrouping m_grouping = FillGrouping::Symbol;
    GroupOrder m_order;
    FillGroupListPtr m_list;
    FillGroupFacts m_facts;
    RowWindow<FillGroup> m_window;
    QSet<qint64> m_fetching;
    QFuture<Result<FillGroupListPtr>> m_reading;
    int m_generation = 0; ///< Of the newest wish.
    bool m_busy = false;
    int m_thousandths = 0;
    std::optional<Error> m_error;
    qint64 m_first = 0;
    int m_count = 0;
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::FillGroup)
