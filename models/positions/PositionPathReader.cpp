#include "models/positions/PositionPathReader.h"

#include "storage/base/WhenDone.h"

namespace hoox {

PositionPathReader::PositionPathReader(HistoryReads reads, QObject *parent) : QObject(parent), m_reads(std::move(reads))
{
}

PositionPathReader::~PositionPathReader()
{
    m_underWay.cancel();
}

void PositionPathReader::load(ExchangeId exchange, const QString &symbol, const TimeRange &range)
{
    stop();
    m_range = range;
    m_reading = true;
    m_underWay = m_reads.pathOf(exchange, symbol, range, kMostSteps);
    whenDone(m_underWay, this, [this, generation = m_generation](const Result<PositionPath> &answer) {
        if (generation != m_generation)
            return;
        m_reading = false;
        if (answer)
            m_path = *answer;
        else
            m_error = answer.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void PositionPathReader::stop()
{
    ++m_generation;
    m_underWay.cancel();
    m_reading = false;
    m_path.reset();
    m_error.reset();
}

} // namespace hoox
