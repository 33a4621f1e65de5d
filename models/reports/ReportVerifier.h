#pragma once

#include "models/reports/SealedReport.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace hoox {

class FillSeal;

/// What became of one part of a report.
struct PartVerdict
{
    enum class State {
        Same,
        Differs,  ///< The ledger says something else now.
        Missing,  ///< The ledger has nothing of it any more.
        Added,    ///< The ledger has it now, and the report does not.
        PassedBy, ///< Only the present of it is kept, and it is younger than the report: nothing can be said.
    };
    QString name; ///< As in `SealedPart`.
    bool isDay = false;
    State state = State::Same;
    qint64 sealedRows = 0;
    qint64 rows = 0; ///< In the ledger now.
    friend bool operator==(const PartVerdict &, const PartVerdict &) = default;
};

struct ReportVerdict
{
    QString file;
    TimeRange range;
    QString profile;
    QByteArray contentHash;   ///< As sealed, in hex.
    bool isUnchanged = false; ///< The file's bytes are those that were written.
    QVector<PartVerdict> parts;

    /// Neither file nor figures are other than they were; what was passed by counts as agreeing.
    [[nodiscard]] bool agrees() const;
    [[nodiscard]] QVector<PartVerdict> differing() const;
    friend bool operator==(const ReportVerdict &, const ReportVerdict &) = default;
};

/// The report's parts against those of the ledger as it is now. Sections in their order, then the days, newest first.
[[nodiscard]] QVector<PartVerdict> compareSeals(const ReportSeal &sealed, const ReportSeal &now);

/// Recomputes what a report was sealed with from the ledger (RP-1). One report at a time. GUI or command line thread.
class ReportVerifier final : public QObject
{
    Q_OBJECT

public:
    explicit ReportVerifier(Ledger &ledger, QObject *parent = nullptr);
    ~ReportVerifier() override;

    /// Starts anew; what still runs is forgotten.
    void verify(const QString &file);
    /// `finished` follows with `Cancelled`.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    /// Once a `verify`. Errors as `readSealedReport`, or of the ledger.
    void finished(const hoox::Result<hoox::ReportVerdict> &verdict);

private:
    struct Reading;
    template <typename T, typename Next>
    void step(const Pending<T> &pending, Next next);
    void readFigures();
    void readPresent();
    void readFills();
    void compare(qint64 fills);
    void end(const Result<ReportVerdict> &verdict);

    Ledger &m_ledger;
    std::shared_ptr<Reading> m_reading; ///< Shared with the thread that hashes.
    QFuture<void> m_step;
    QString m_file;
    SealedReport m_report;
    SealedFigures m_figures;
    int m_generation = 0; ///< Answers of an older one are dropped.
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace hoox
