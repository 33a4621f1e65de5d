#pragma once

#include "models/reports/ReportData.h"
#include "models/reports/ReportSources.h"
#include "models/reports/ReportTrace.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace hoox {

class FillSeal;
class ReportReader;

/// What became of one part of a report.
struct PartVerdict
{
    enum class State {
        Same,
        Differs,  ///< The ledger says something else now.
        Missing,  ///< The ledger has nothing of it any more.
        Added,    ///< The ledger has it now, and the report does not.
        PassedBy, ///< Only the present of it is kept, and it is younger than the report: nothing can be said.
        NotRead,  ///< What it is from cannot be read here: nothing can be said.
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
    int sealVersion = kSealVersion; ///< An older seal covers less.
    ReportRecorded recorded = ReportRecorded::NotAsked;
    bool isElsewhere = false; ///< It was made in another workspace, whose journals are not here.

    /// Neither file nor figures are other than they were, and the audit log knows it; what was passed by counts as
    /// agreeing. What could not be read does not, unless it is elsewhere.
    [[nodiscard]] bool agrees() const;
    [[nodiscard]] bool isRecorded() const;
    [[nodiscard]] QVector<PartVerdict> differing() const;
    friend bool operator==(const ReportVerdict &, const ReportVerdict &) = default;
};

/// The report's parts against those of the ledger as it is now. Sections in their order, then the days, newest first.
[[nodiscard]] QVector<PartVerdict> compareSeals(const ReportSeal &sealed, const ReportSeal &now);

/// Recomputes what a report was sealed with (RP-1), from what a report reads: ledger, audit log, order journal and the
/// last `blobs verify`; and looks whether the audit log knows it. One report at a time. GUI or command line thread.
class ReportVerifier final : public QObject
{
    Q_OBJECT

public:
    enum class Made {
        Here,
        Elsewhere, ///< By another workspace: only what the ledger tells is compared.
    };

    explicit ReportVerifier(ReportSources sources, QObject *parent = nullptr);
    /// Of a ledger alone: what is from elsewhere cannot be read, and no log is asked.
    explicit ReportVerifier(Ledger &ledger, QObject *parent = nullptr);
    ~ReportVerifier() override;

    /// Starts anew; what still runs is forgotten.
    void verify(const QString &file, Made made = Made::Here);
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
    [[nodiscard]] ReportScope scope() const;
    [[nodiscard]] ReportSources sources() const;
    void readFigures();
    void readTrace();
    void takeTrace(const Result<ReportRecorded> &recorded);
    void readFills();
    void compare(qint64 fills);
    void dropReader();
    void end(const Result<ReportVerdict> &verdict);

    const ReportSources m_sources;
    std::unique_ptr<ReportReader> m_reader;
    std::shared_ptr<Reading> m_reading; ///< Shared with the threads that hash and read.
    QFuture<void> m_step;
    QString m_file;
    Made m_made = Made::Here;
    SealedReport m_report;
    ReportData m_data;
    ReportRecorded m_recorded = ReportRecorded::NotAsked;
    int m_generation = 0; ///< Answers of an older one are dropped.
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace hoox
