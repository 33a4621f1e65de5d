#pragma once

#include "models/positions/TimeMachine.h"

namespace hoox {

/// Size and average entry of one position over time (LG-1). A newer call drops the older. GUI thread.
class PositionPathReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostSteps = 2000; ///< More than a chart has pixels.

    explicit PositionPathReader(HistoryReads reads, QObject *parent = nullptr);
    ~PositionPathReader() override;

    void load(ExchangeId exchange, const QString &symbol, const TimeRange &range);
    void stop();

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] const std::optional<PositionPath> &path() const { return m_path; }
    [[nodiscard]] const TimeRange &range() const { return m_range; } ///< Of the last call.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    HistoryReads m_reads;
    QFuture<Result<PositionPath>> m_underWay;
    quint64 m_generation = 0;
    bool m_reading = false;
    TimeRange m_range;
    std::optional<PositionPath> m_path;
    std::optional<Error> m_error;
};

} // namespace hoox
