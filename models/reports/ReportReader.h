#pragma once

#include "models/reports/ReportData.h"
#include "models/reports/ReportSources.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace hoox {

class LedgerHistory;

/// Reads a ReportData, one part after the other, so that other readers get their turn. What the ledger cannot tell
/// ends it; what stands beside the ledger (audit log, order journal, the last verify) is then not known. GUI thread.
class ReportReader final : public QObject
{
    Q_OBJECT

public:
    /// The newest records of each kind, of before the period's end, that are looked at.
    static constexpr qint64 kMostRecords = 5'000;

    explicit ReportReader(ReportSources sources, QObject *parent = nullptr);
    ~ReportReader() override;

    /// Starts anew; what still runs is forgotten.
    void read(const ReportScope &scope);
    /// `failed` follows with `Cancelled`, once what runs has answered.
    void cancel();

Q_SIGNALS:
    void progressed(int thousandths);
    void finished(const hoox::ReportData &data);
    void failed(const hoox::Error &error);

private:
    /// `take` gets the answer, whatever it is.
    template <typename T, typename Take>
    void ask(const Pending<T> &pending, Take take);
    /// `take` gets the value; an error ends it all.
    template <typename T, typename Take>
    void step(const Pending<T> &pending, Take take);
    void readFigures();
    void readHistory();
    void readEquity();
    void readBalances();
    void readRecorded();
    void readFailed();
    void readKillEvents();
    void readConfigEvents();
    void readActions();
    void readAuditVerdict();
    void readOrders();
    void readVerified();
    void takeOrders(const QVector<OrderEntry> &newestFirst);
    void end();

    const ReportSources m_sources;
    ReportData m_data;
    std::unique_ptr<LedgerHistory> m_history; ///< Its own: a newer question of a page would drop the report's.
    QFuture<void> m_running;
    int m_generation = 0; ///< Answers of an older one are dropped.
    int m_done = 0;       ///< Parts that were read.
    bool m_cancelled = false;
};

} // namespace hoox
