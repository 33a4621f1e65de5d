#include "models/positions/PositionFills.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/Ledger.h"

#include <algorithm>

namespace hoox {

PositionFills::PositionFills(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

void PositionFills::load(ExchangeId exchange, const QString &symbol, qint64 openedAt)
{
    const auto generation = ++m_generation;
    m_fills.clear();
    m_error.reset();
    m_reading = true;
    whenDone(m_ledger.fillsOf(exchange, symbol, kMost), this,
             [this, generation, openedAt](const Result<QVector<Fill>> &answer) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 if (!answer) {
                     m_error = answer.error();
                     Q_EMIT changed();
                     return;
                 }
                 std::copy_if(answer->cbegin(), answer->cend(), std::back_inserter(m_fills),
                              [openedAt](const Fill &fill) {
                                  return fill.status == FillStatus::Filled && fill.createdAt >= openedAt;
                              });
                 m_complete = answer->size() < kMost || answer->last().createdAt < openedAt;
                 Q_EMIT changed();
             });
    Q_EMIT changed();
}

} // namespace hoox
