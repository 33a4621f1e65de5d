#include "models/positions/DifferenceReader.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/Ledger.h"

namespace hoox {

DifferenceReader::DifferenceReader(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

DifferenceReader::~DifferenceReader()
{
    if (m_stop)
        *m_stop = true;
}

void DifferenceReader::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_difference.reset();
    m_error.reset();
}

void DifferenceReader::load(ExchangeId exchange, const QString &symbol, const std::optional<Position> &recorded)
{
    stop();
    m_exchange = exchange;
    m_symbol = symbol;
    auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    FillsQuery query;
    query.exchange = exchange;
    query.symbolPrefix = symbol;
    query.symbolExact = true;
    query.descending = false;
    auto trail = std::make_shared<DifferenceTrail>(recorded);
    const auto add = [stop, trail](const Fill &fill) {
        trail->add(fill);
        return !*stop;
    };
    whenDone(m_ledger.forEachFill(query, add), this, [this, stop, trail](const Result<qint64> &read) {
        if (*stop || m_stop != stop)
            return;
        m_stop.reset();
        if (read)
            m_difference = trail->difference();
        else
            m_error = read.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

std::optional<FillsQuery> DifferenceReader::query() const
{
    if (!m_difference || m_difference->steps.isEmpty())
        return std::nullopt;
    FillsQuery query;
    query.exchange = m_exchange;
    query.symbolPrefix = m_symbol;
    query.symbolExact = true;
    query.status = FillStatus::Filled;
    query.time = {m_difference->steps.first().fill.createdAt, m_difference->lastAt + 1};
    query.descending = false;
    for (const auto &id : m_difference->earlierInSecond)
        query.excluded.append({FillColumn::Id, id});
    return query;
}

} // namespace hoox
