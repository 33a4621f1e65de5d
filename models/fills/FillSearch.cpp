#include "models/fills/FillSearch.h"

#include "models/fills/FillsModel.h"
#include "storage/base/WhenDone.h"

namespace hoox {

FillSearch::FillSearch(FillsModel &model, QObject *parent) : QObject(parent), m_model(model) {}

bool FillSearch::isPossible() const
{
    return m_model.query().sortBy == FillColumn::Time && m_model.isOrderKnown();
}

void FillSearch::findTime(qint64 second, const std::function<void(std::optional<qint64>)> &found)
{
    m_second = second;
    m_found = found;
    m_order = m_model.order();
    const auto search = ++m_newest;
    if (!isPossible() || m_model.total().rows == 0)
        return m_found(std::nullopt);
    narrow(0, m_model.total().rows, search);
}

bool FillSearch::holds(int search)
{
    if (search != m_newest)
        return false;
    if (m_order == m_model.order())
        return true;
    findTime(m_second, std::function(m_found));
    return false;
}

/// The first row at or past the second, in the direction of the order, is in [low, high].
void FillSearch::narrow(qint64 low, qint64 high, int search)
{
    if (low >= high)
        return chooseNearest(low, search);
    const auto middle = low + (high - low) / 2;
    whenDone(m_model.rowsOf({{middle, middle}}), this,
             [this, low, high, middle, search](const Result<FillRowList> &rows) {
                 if (!holds(search))
                     return;
                 if (!rows || rows->isEmpty() || rows->constFirst().fault == FillRow::Fault::Gone)
                     return m_found(std::nullopt);
                 const auto at = rows->constFirst().fill.createdAt;
                 const auto isPast = m_model.query().descending ? at <= m_second : at >= m_second;
                 if (isPast)
                     narrow(low, middle, search);
                 else
                     narrow(middle + 1, high, search);
             });
}

/// That row or the one before it.
void FillSearch::chooseNearest(qint64 row, int search)
{
    const auto last = m_model.total().rows - 1;
    if (row == 0 || row > last)
        return m_found(qMin(row, last));
    whenDone(m_model.rowsOf({{row - 1, row}}), this, [this, row, search](const Result<FillRowList> &rows) {
        if (!holds(search))
            return;
        if (!rows || rows->size() < 2)
            return m_found(std::nullopt);
        const auto before = qAbs(rows->at(0).fill.createdAt - m_second);
        m_found(before < qAbs(rows->at(1).fill.createdAt - m_second) ? row - 1 : row);
    });
}

} // namespace hoox
