#include "models/fills/FillsModel.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"

#include <algorithm>

// What FillsModel does with an order: which rows are shown where when another one comes.

namespace hoox {

namespace {

/// The number of a row after rows came before others.
qint64 movedBy(const QVector<qint64> &cameBefore, qint64 row)
{
    const auto after = std::upper_bound(cameBefore.begin(), cameBefore.end(), row);
    return row < 0 ? row : row + (after - cameBefore.begin());
}

} // namespace

void FillsModel::connectReading()
{
    connect(&m_reading, &FillsReading::stateChanged, this, &FillsModel::stateChanged);
    connect(&m_reading, &FillsReading::headRead, this, &FillsModel::takeHead);
    connect(&m_reading, &FillsReading::orderRead, this, &FillsModel::takeOrder);
    connect(&m_reading, &FillsReading::extended, this, &FillsModel::takeExtension);
    connect(&m_reading, &FillsReading::failed, this, &FillsModel::takeFailure);
    connect(&m_reading, &FillsReading::unchanged, this, &FillsModel::queryShown);
}

void FillsModel::setQuery(const FillsQuery &query)
{
    // A selection that waits for its order already is the one that counts.
    if (m_order && isChosen())
        m_kept = {m_order, m_selection, m_current};
    m_wanted = query;
    if (query != m_query && std::exchange(m_newRows, 0) != 0)
        Q_EMIT newRowsChanged();
    beginAgain(true);
}

void FillsModel::beginAgain(bool withHead)
{
    ++m_turn;
    m_isPlacing = false;
    m_reading.begin(m_wanted, withHead);
}

void FillsModel::refresh()
{
    if (isBusy())
        return;
    if (m_order && m_isWhole && !m_error)
        return m_reading.look(m_order);
    beginAgain(!m_isWhole || m_wanted != m_query);
}

void FillsModel::cancel()
{
    if (!isBusy())
        return;
    ++m_turn;
    m_isPlacing = false;
    m_wanted = m_query;
    m_reading.cancel(m_query);
}

void FillsModel::takeHead(const FillHead &head)
{
    // What was chosen among the old rows since the query was asked for waits for the order, too.
    if (m_order && !m_kept.order && isChosen() && m_query != m_wanted)
        m_kept = {m_order, m_selection, m_current};
    Next next;
    next.order = std::make_shared<const FillOrder>(FillOrder::ofHead(m_wanted, head));
    next.total = head.count;
    next.sameRows = false;
    next.isWhole = false;
    show(next, head.rows, 0);
}

void FillsModel::takeOrder(const OrderPtr &order)
{
    const auto turn = ++m_turn;
    // What is read again quietly is no news until it is there.
    m_isPlacing = !m_isWhole || m_wanted != m_query;
    const auto wanted = placesWanted(order);
    const auto touched = m_touched;
    if (!wanted.from)
        return takePlaces(order, {}, touched);
    whenDone(m_pages.places(wanted), this, [this, order, turn, touched](const Result<FillPlaces> &places) {
        if (turn != m_turn)
            return;
        takePlaces(order, places.value_or(FillPlaces()), touched);
        // The order is shown all the same, without the selection that stood in the other one.
        if (!places)
            takeFailure(places.error());
    });
}

FillPlacesWanted FillsModel::placesWanted(const OrderPtr &order) const
{
    if (m_kept.order)
        return {m_kept.order, m_kept.selection, {m_kept.current}, order};
    const bool isSame = m_order && order->query == m_query;
    if (!m_order || !(isSame ? isHeld() : isChosen()))
        return {};
    FillPlacesWanted wanted{m_order, m_selection, {m_current}, order};
    for (int row = 0; isSame && row < m_rowsInSight; ++row)
        wanted.rows.push_back(m_top + row);
    return wanted;
}

void FillsModel::takePlaces(const OrderPtr &order, const FillPlaces &places, int touched)
{
    const auto sameResult = m_order && order->query == m_query;
    const auto moved = sameResult && m_top > 0;
    Next next;
    next.order = order;
    next.touched = touched;
    next.total = {RowCount::Kind::Exact, order->total};
    next.selection = places.selected;
    next.current = places.rows.value(0, -1);
    next.top = sameResult ? m_top : 0;
    // The first row in sight that is still there keeps its place.
    for (qsizetype row = 1; row < places.rows.size(); ++row) {
        if (places.rows.at(row) < 0)
            continue;
        next.top = qMax<qint64>(0, places.rows.at(row) - (row - 1));
        break;
    }
    next.came = sameResult && m_isWhole ? qMax<qint64>(0, order->total - m_total.rows) : 0;
    next.sameRows = false;
    if ((m_kept.order || !sameResult) && !moved)
        next.wanted =
            next.current >= 0 || places.selected.isEmpty() ? next.current : places.selected.rangeFrom(0)->first;
    readSight(next);
}

void FillsModel::takeExtension(const FillExtension &extension, const OrderPtr &of)
{
    // Rows have other numbers in the order that took its place meanwhile.
    if (of != m_order)
        return m_reading.lookAnew(m_order);
    ++m_turn;
    if (m_allRows)
        *m_allRows += extension.added;
    const auto &came = extension.cameBefore;
    Next next;
    next.order = extension.order;
    next.touched = m_touched;
    next.total = {RowCount::Kind::Exact, extension.order->total};
    next.selection = m_selection;
    next.selection.makeRoom(came);
    next.current = movedBy(came, m_current);
    next.top = isHeld() ? movedBy(came, m_top) : m_top;
    next.came = came.size();
    readSight(next);
}

void FillsModel::readSight(Next next)
{
    if (m_following && next.came > 0 && next.order->query.sortBy == FillColumn::Time)
        next.wanted = next.order->query.descending ? 0 : next.total.rows - 1;
    next.top = qBound<qint64>(0, next.top, qMax<qint64>(0, next.total.rows - 1));
    const auto from = next.wanted < 0 ? next.top : qMax<qint64>(0, next.wanted - m_rowsInSight);
    const auto to = next.wanted < 0 ? next.top + m_rowsInSight : next.wanted + m_rowsInSight;
    const auto first = from / kPageRows * kPageRows;
    const auto rows = static_cast<int>((to / kPageRows + 1) * kPageRows - first);
    whenDone(m_pages.page(next.order, first, rows), this,
             [this, next, first, turn = m_turn](const Result<FillRowList> &found) {
                 if (turn != m_turn)
                     return;
                 if (!found)
                     return takeFailure(found.error());
                 // Something else was chosen meanwhile, among the rows that are still shown.
                 if (next.touched != m_touched)
                     return takeOrder(next.order);
                 m_kept = {};
                 show(next, *found, first);
             });
}

void FillsModel::show(const Next &next, const FillRowList &rows, qint64 firstOfRows)
{
    const auto sameResult = m_order && next.order->query == m_query;
    const auto shift = sameResult ? next.top - m_top : 0;
    const auto sameSelection = next.selection == m_selection;
    if (!next.sameRows && !(sameResult && next.selection.rows() == m_selection.rows()))
        m_sums.reset();
    beginResetModel();
    m_first = sliceFor(next.top, sameResult ? qMax<qint64>(0, m_first + shift) : 0);
    put(next, rows, firstOfRows);
    endResetModel();
    if (shift != 0)
        Q_EMIT numbersShifted(shift);
    if (std::exchange(m_current, next.current) != next.current)
        Q_EMIT currentMoved(m_current);
    if (!sameSelection)
        Q_EMIT selectionChanged();
    if (!next.sameRows)
        sumUp();
    Q_EMIT totalChanged();
    Q_EMIT queryShown();
    if (next.wanted >= 0 || !sameResult)
        Q_EMIT showRequested(qMax<qint64>(0, next.wanted));
    Q_EMIT stateChanged();
    countNew(next.came);
    if (m_isWhole && !next.sameRows)
        countAll();
}

void FillsModel::put(const Next &next, const FillRowList &rows, qint64 firstOfRows)
{
    m_order = next.order;
    m_query = m_order->query;
    m_total = next.total;
    m_top = next.top;
    m_isWhole = next.isWhole;
    m_isPlacing = false;
    m_selection = next.selection;
    m_fetching.clear();
    m_window.clear();
    for (qsizetype from = 0; from < rows.size(); from += kPageRows) {
        const auto part = rows.mid(from, kPageRows);
        m_window.put((firstOfRows + from) / kPageRows, {part.begin(), part.end()});
    }
    if (m_isWhole)
        m_error.reset();
}

void FillsModel::takeFailure(const Error &error)
{
    m_isPlacing = false;
    if (error.kind == Error::Kind::Cancelled)
        m_wanted = m_query;
    else
        m_error = error;
    Q_EMIT stateChanged();
}

void FillsModel::countAll()
{
    if (!m_query.filters()) {
        m_allRows = m_total.rows;
        Q_EMIT totalChanged();
        return;
    }
    whenDone(m_pages.countAll(), this, [this](const Result<qint64> &rows) {
        if (!rows)
            return;
        m_allRows = *rows;
        Q_EMIT totalChanged();
    });
}

} // namespace hoox
