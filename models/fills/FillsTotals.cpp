#include "models/fills/FillsTotals.h"

#include "models/fills/FillsModel.h"
#include "storage/base/WhenDone.h"
#include "storage/ledger/RowAnchors.h"

namespace hoox {

FillsTotals::FillsTotals(FillsModel &model, Sources sources, QObject *parent)
    : QObject(parent), m_model(model), m_sources(std::move(sources))
{
    for (const auto signal : {&FillsModel::queryShown, &FillsModel::stateChanged, &FillsModel::totalChanged})
        connect(&m_model, signal, this, &FillsTotals::askFilter);
    connect(&m_model, &FillsModel::selectionChanged, this, &FillsTotals::takeSelection);
    connect(&m_model, &FillsModel::queryShown, this, &FillsTotals::lookAtSelection);
    m_filter.dropped = [this] { m_order.reset(); };
}

FillsTotals::~FillsTotals()
{
    m_filter.pending.cancel();
    m_selection.pending.cancel();
}

void FillsTotals::setActive(bool active)
{
    m_active = active;
    if (active) {
        askFilter();
        return;
    }
    m_filter.pending.cancel();
    // Asked anew when somebody looks again.
    if (m_filter.part.isBusy)
        m_order.reset();
}

void FillsTotals::askFilter()
{
    // Not before the rows are there: what is in sight comes first.
    if (!m_active || m_model.isBusy() || m_model.error() || !m_model.isOrderKnown())
        return;
    auto query = m_model.query();
    query.sortBy = FillsQuery().sortBy;
    query.descending = FillsQuery().descending;
    const auto sameFilter = m_asked == query;
    if (sameFilter && m_order == m_model.order())
        return;
    m_asked = query;
    m_order = m_model.order();
    if (!sameFilter)
        m_filter.part.sums.reset();
    ask(m_filter, m_sources.ofQuery(query), &FillsTotals::filterChanged);
}

/// Other rows, or the same ones under other numbers since rows came before them.
void FillsTotals::takeSelection()
{
    const auto &order = m_model.order();
    const auto same =
        m_selectedIn && order && renumbered(m_selected, m_selectedIn->growth, *order) == m_model.selection();
    if (!same) {
        m_selection.pending.cancel();
        m_selection.part = {};
        ++m_selection.number;
        Q_EMIT selectionChanged();
    }
    askSelection();
}

/// What they realised may be another sum in another order: a row came late, or was changed in place.
void FillsTotals::lookAtSelection()
{
    if (m_selectedIn != m_model.order())
        askSelection();
}

void FillsTotals::askSelection()
{
    m_selectedIn.reset();
    if (m_model.selection().isEmpty() || !m_model.isOrderKnown())
        return;
    m_selectedIn = m_model.order();
    m_selected = m_model.selection();
    ask(m_selection, m_sources.ofRows(m_selectedIn, m_selected), &FillsTotals::selectionChanged);
}

template <typename Sums>
void FillsTotals::ask(Question<Sums> &question, const Pending<Sums> &pending, void (FillsTotals::*changed)())
{
    question.pending.cancel();
    question.pending = pending;
    question.part.isBusy = true;
    question.part.thousandths = 0;
    question.part.error.reset();
    const auto number = ++question.number;
    auto *progress = new QFutureWatcher<Result<Sums>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this, &question, number, changed](int value) {
        if (number != question.number || !question.part.isBusy)
            return;
        question.part.thousandths = value;
        Q_EMIT(this->*changed)();
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(pending);
    whenDone(pending, this, [this, &question, number, changed](const Result<Sums> &sums) {
        if (number != question.number)
            return;
        question.part.isBusy = false;
        question.part.sums = sums ? std::optional(*sums) : std::nullopt;
        // Dropped for somebody else's question: asked again with the next rows, or when somebody looks.
        if (!sums && sums.error().kind != Error::Kind::Cancelled)
            question.part.error = sums.error();
        else if (!sums && question.dropped)
            question.dropped();
        Q_EMIT(this->*changed)();
    });
    Q_EMIT(this->*changed)();
}

} // namespace hoox
