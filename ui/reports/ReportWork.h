#pragma once

#include "models/reports/ReportSources.h"
#include "models/reports/ReportsModel.h"
#include "ui/reports/ReportRequest.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace hoox {

class Clock;
class ReportBundle;
class ReportJob;
class ReportLanguages;

/// Who makes the reports: stands on their edges.
struct ReportMaker
{
    QString profileName;
    QString profileKind; ///< "PAPER", "TEST" or "REAL MONEY".
    QString desk;
    QString language =
        QStringLiteral("en"); ///< Of the window's words, BCP 47: that of a report unless another is wished.
    std::shared_ptr<ReportLanguages> languages = {}; ///< None: the window's own alone.
    ReportBundle *bundle = nullptr;                  ///< None: no bundles. Outlives whoever has this.
};

/// Makes reports, one at a time. What a person asks for is a preview first: a file of its own, which nobody lists, and
/// whose very bytes are moved among the reports when it is saved. What is due stands there at once. GUI thread.
class ReportWork final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Reading, Writing, Finishing, Bundling };

    ReportWork(ReportsModel &reports, ReportSources sources, const Clock &clock, ReportMaker maker,
               QObject *parent = nullptr);
    ~ReportWork() override;

    [[nodiscard]] bool isBusy() const;
    /// Of the preview that waits; empty: none.
    [[nodiscard]] QString draftFile() const { return m_draft ? m_draft->result.file : QString(); }
    /// `drafted` follows. Takes the place of a preview that waits.
    void preview(const ReportWish &wish);
    /// Moves the preview among the reports, under a name that is free; `saved` follows, and `bundled` if it was wished
    /// for.
    void save();
    /// Removes the preview.
    void discard();
    /// Makes a report and lets it stand at once; `made` follows. False while another is being made.
    [[nodiscard]] bool make(const ReportWish &wish);
    /// The language of the window.
    [[nodiscard]] const QString &language() const { return m_maker.language; }
    /// What runs: `drafted`, `made` or `bundled` follows with `Cancelled`.
    void cancel();

Q_SIGNALS:
    /// Reading and Bundling count thousandths, Writing counts fills.
    void progressed(hoox::ReportWork::Stage stage, qint64 done, qint64 total);
    void drafted(const hoox::Result<hoox::ReportResult> &result);
    void saved(const QString &file, const hoox::Result<hoox::ReportResult> &result);
    void bundled(const hoox::Result<QStringList> &files);
    /// Of one that was due. `file` is where it stands, or would.
    void made(const QString &file, const hoox::Result<hoox::ReportResult> &result);

private:
    struct Draft
    {
        explicit Draft(const QString &pattern) : folder(pattern) {}
        QTemporaryDir folder; ///< Goes with what is in it.
        ReportWish wish;
        ReportResult result;
        bool isMoving = false;
    };
    void start(const ReportWish &wish, const QString &file);
    void finish(const Result<ReportResult> &result);
    void takeSaved(const QString &file, const Result<Done> &moved);
    [[nodiscard]] QString freePath(const ReportWish &wish) const;

    ReportsModel &m_reports;
    const ReportSources m_sources;
    const Clock &m_clock;
    const ReportMaker m_maker;
    std::unique_ptr<ReportJob> m_job;
    std::unique_ptr<Draft> m_making; ///< Of the preview being made; none: of one that is due.
    std::unique_ptr<Draft> m_draft;
};

/// Removes previews that a console left behind when it ended badly, a day ago or more. Blocks; worker thread.
void removeLostDrafts(const QString &folder, const QDateTime &nowUtc);

} // namespace hoox
