#include "storage/ledger/LedgerHistory.h"

#include "storage/ledger/history/AnalyticsFolds.h"
#include "storage/ledger/history/PastPositions.h"
#include "storage/ledger/history/PositionHistory.h"
#include "storage/ledger/history/SelectedProfit.h"
#include "storage/sqlite/SqlThread.h"

#include <atomic>

namespace hoox {

/// A connection and a thread for each kind of question, so that none waits for a longer one of another kind.
class LedgerHistory::Work final
{
public:
    Work(const QString &path, qint64 rowsBetween)
        : spine(rowsBetween),
          analytics(path, closing),
          selections(path, closing),
          positions(path, closing),
          pathways(path, closing)
    {
    }
    ~Work() { closing = true; }
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    /// One kind of question. A newer one drops the older.
    class Desk final
    {
    public:
        Desk(const QString &path, const std::atomic<bool> &closing) : m_closing(closing), m_thread(readingOf(path)) {}

        /// `ask(connection, progress, stop)`.
        template <typename T, typename Ask>
        Pending<T> run(Ask ask)
        {
            const auto mine = ++m_newest;
            return m_thread.run<T>([this, mine, ask](SqliteConnection &connection, Progress &progress) -> Result<T> {
                const Stop stop = [&, this] { return m_closing || m_newest != mine || progress.isCancelled(); };
                StopProgress stopped(progress, stop);
                if (stop())
                    return fail(Error::Kind::Cancelled, connection.path());
                return ask(connection, stopped, stop);
            });
        }

    private:
        static SqliteOptions readingOf(const QString &path)
        {
            SqliteOptions options{path, SqliteOptions::Access::ReadOnly};
            options.followsName = true;
            return options;
        }
        /// Cancelled when it is to stop for any reason.
        class StopProgress final : public Progress
        {
        public:
            StopProgress(Progress &progress, const Stop &stop) : m_progress(progress), m_stop(stop) {}
            [[nodiscard]] bool isCancelled() const override { return m_stop(); }
            void report(qint64 done, qint64 total) override { m_progress.report(done, total); }

        private:
            Progress &m_progress;
            const Stop &m_stop;
        };
        const std::atomic<bool> &m_closing;
        std::atomic<qint64> m_newest = 0;
        SqlThread m_thread; ///< Dies first: its tasks look at the number above.
    };

    std::atomic<bool> closing = false; ///< One that waits for another's pass would not see an interrupt.
    HistorySpine spine;
    AnalyticsFolds folds = AnalyticsFolds(spine);
    SelectedProfit selected = SelectedProfit(spine);
    PastPositions past = PastPositions(spine);
    PositionHistory paths = PositionHistory(spine);
    Desk analytics, selections, positions, pathways; ///< They die first: their tasks use the above.
};

LedgerHistory::LedgerHistory(const QString &ledgerPath, qint64 rowsBetweenCheckpoints)
    : m_work(std::make_unique<Work>(ledgerPath, rowsBetweenCheckpoints))
{
}

LedgerHistory::~LedgerHistory() = default;

Pending<Analytics> LedgerHistory::analytics(const FillsQuery &query)
{
    return m_work->analytics.run<Analytics>(
        [work = m_work.get(), query](const SqliteConnection &connection, Progress &progress, const Stop &stop) {
            return work->folds.analytics(connection, query, progress, stop);
        });
}

Pending<QVector<RealisedProfit>> LedgerHistory::profitOf(const FillOrderPtr &order, const RowSelection &rows)
{
    return m_work->selections.run<QVector<RealisedProfit>>(
        [work = m_work.get(), order, rows](const SqliteConnection &connection, Progress &progress, const Stop &stop) {
            return work->selected.of(connection, *order, rows, progress, stop);
        });
}

Pending<QVector<SymbolFigures>> LedgerHistory::positionsAt(qint64 second)
{
    return m_work->positions.run<QVector<SymbolFigures>>(
        [work = m_work.get(), second](const SqliteConnection &connection, Progress &progress, const Stop &stop) {
            return work->past.at(connection, second, progress, stop);
        });
}

Pending<PositionPath> LedgerHistory::pathOf(ExchangeId exchange, const QString &symbol, const TimeRange &range,
                                            int mostSteps)
{
    return m_work->pathways.run<PositionPath>(
        [work = m_work.get(), name = LineName{exchange, symbol}, range,
         mostSteps](const SqliteConnection &connection, Progress &progress, const Stop &stop) {
            return work->paths.path(connection, name, range, mostSteps, progress, stop);
        });
}

void LedgerHistory::readAnew()
{
    m_work->spine.distrust();
}

} // namespace hoox
