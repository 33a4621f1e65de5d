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

/// What the fills that match add up to, and the selected ones: asked for when the rows are shown, gone on from when
/// rows come, dropped when others are wanted. Whoever answers may drop a question for a newer one. GUI thread.
class FillsTotals final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        std::function<Pending<Analytics>(const FillsQuery &)> ofQuery;
        std::function<Pending<Analytics>(const std::shared_ptr<const FillOrder> &, const RowSelection &)> ofRows;
    };
    struct Part
    {
        /// None: not known yet, or of other rows. While `isBusy` they are of the same filter before the last rows came.
        std::optional<Analytics> sums;
        bool isBusy = false;
        int thousandths = 0;
        std::optional<Error> error;
    };

    FillsTotals(FillsModel &model, Sources sources, QObject *parent = nullptr);
    ~FillsTotals() override;

    /// Adding up ten million rows is for whoever looks at them: nothing is asked while not active.
    void setActive(bool active);
    [[nodiscard]] const Part &ofFilter() const { return m_filter.part; }
    [[nodiscard]] const Part &ofSelection() const { return m_selection.part; }

Q_SIGNALS:
    void filterChanged();
    void selectionChanged();

private:
    struct Question
    {
        Part part;
        Pending<Analytics> pending;
        int number = 0; ///< Of the newest.
    };
    void askFilter();
    void askSelection();
    void ask(Question &question, const Pending<Analytics> &pending, void (FillsTotals::*changed)());

    FillsModel &m_model;
    const Sources m_sources;
    bool m_active = false;
    std::optional<FillsQuery> m_asked;        ///< Without its order.
    std::shared_ptr<const FillOrder> m_order; ///< Of the rows that were asked about; null: ask anew.
    Question m_filter, m_selection;
};

} // namespace hoox
