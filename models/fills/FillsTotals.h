#pragma once

#include "storage/base/Result.h"
#include "storage/domain/Analytics.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/RowSelection.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hoox {

class FillsModel;
struct FillOrder;

/// What the fills that match add up to, and what the selected ones realised: asked for when the rows are shown, gone on
/// from when rows come, dropped when others are wanted. Whoever answers may drop a question for a newer one. GUI
/// thread.
class FillsTotals final : public QObject
{
    Q_OBJECT

public:
    using Profits = QVector<RealisedProfit>;
    struct Sources
    {
        std::function<Pending<Analytics>(const FillsQuery &)> ofQuery;
        std::function<Pending<Profits>(const std::shared_ptr<const FillOrder> &, const RowSelection &)> ofRows;
    };
    template <typename Sums>
    struct Part
    {
        /// None: not known yet, or of other rows. While `isBusy` they are of the same rows before the last ones came.
        std::optional<Sums> sums;
        bool isBusy = false;
        int thousandths = 0;
        std::optional<Error> error;
    };

    FillsTotals(FillsModel &model, Sources sources, QObject *parent = nullptr);
    ~FillsTotals() override;

    /// Adding up ten million rows is for whoever looks at them: nothing is asked while not active.
    void setActive(bool active);
    [[nodiscard]] const Part<Analytics> &ofFilter() const { return m_filter.part; }
    [[nodiscard]] const Part<Profits> &ofSelection() const { return m_selection.part; }

Q_SIGNALS:
    void filterChanged();
    void selectionChanged();

private:
    template <typename Sums>
    struct Question
    {
        Part<Sums> part;
        Pending<Sums> pending;
        int number = 0;                ///< Of the newest.
        std::function<void()> dropped; ///< For somebody else's question.
    };
    void askFilter();
    void takeSelection();
    void lookAtSelection();
    void askSelection();
    template <typename Sums>
    void ask(Question<Sums> &question, const Pending<Sums> &pending, void (FillsTotals::*changed)());

    FillsModel &m_model;
    const Sources m_sources;
    bool m_active = false;
    std::optional<FillsQuery> m_asked;             ///< Without its order.
    std::shared_ptr<const FillOrder> m_order;      ///< Of the rows that were asked about; null: ask anew.
    std::shared_ptr<const FillOrder> m_selectedIn; ///< That numbers the rows below.
    RowSelection m_selected;                       ///< That was asked about.
    Question<Analytics> m_filter;
    Question<Profits> m_selection;
};

} // namespace hoox
