#include "ui/reports/ReportWork.h"

#include "models/reports/ReportBundle.h"
#include "models/reports/ReportCopy.h"
#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/reports/ReportJob.h"
#include "ui/reports/ReportLanguages.h"

#include <QDir>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kDraftName[] = u".preview-";
constexpr qint64 kLostAfterDays = 1;

ReportWork::Stage stageOf(ReportJob::Stage stage)
{
    switch (stage) {
    case ReportJob::Stage::Reading:
        return ReportWork::Stage::Reading;
    case ReportJob::Stage::Writing:
        return ReportWork::Stage::Writing;
    case ReportJob::Stage::Finishing:
        break;
    }
    return ReportWork::Stage::Finishing;
}

} // namespace

void removeLostDrafts(const QString &folder, const QDateTime &nowUtc)
{
    const auto found = QDir(folder).entryInfoList({QString::fromUtf16(kDraftName) + u'*'},
                                                  QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const auto &draft : found) {
        // Another console's preview may wait for its answer.
        if (draft.lastModified() < nowUtc.addDays(-kLostAfterDays))
            QDir(draft.absoluteFilePath()).removeRecursively();
    }
}

ReportWork::ReportWork(ReportsModel &reports, ReportSources sources, const Clock &clock, ReportMaker maker,
                       QObject *parent)
    : QObject(parent), m_reports(reports), m_sources(std::move(sources)), m_clock(clock), m_maker(std::move(maker))
{
    if (m_maker.bundle == nullptr)
        return;
    connect(m_maker.bundle, &ReportBundle::progressed, this,
            [this](int thousandths) { Q_EMIT progressed(Stage::Bundling, thousandths, 1000); });
    connect(m_maker.bundle, &ReportBundle::finished, this, &ReportWork::bundled);
}

ReportWork::~ReportWork() = default;

bool ReportWork::isBusy() const
{
    return m_job || (m_draft && m_draft->isMoving) || (m_maker.bundle != nullptr && m_maker.bundle->isRunning());
}

QString ReportWork::freePath(const ReportWish &wish) const
{
    return m_reports.freePath(scopeFileName(wish.scope, wish.fileWord));
}

void ReportWork::preview(const ReportWish &wish)
{
    if (isBusy())
        return;
    m_draft.reset();
    // Beside the reports: what is saved is moved, not written again.
    QDir().mkpath(m_reports.folder());
    auto draft =
        std::make_unique<Draft>(QDir(m_reports.folder()).filePath(QString::fromUtf16(kDraftName) + u"XXXXXX"_s));
    if (!draft->folder.isValid()) {
        Q_EMIT drafted(
            fail(Error::Kind::Denied, m_reports.folder(), draft->folder.errorString(), Error::Cause::UnwritableFolder));
        return;
    }
    draft->wish = wish;
    const auto file = draft->folder.filePath(freePath(wish).section(u'/', -1));
    m_making = std::move(draft);
    start(wish, file);
}

bool ReportWork::make(const ReportWish &wish)
{
    if (isBusy())
        return false;
    start(wish, freePath(wish));
    return true;
}

void ReportWork::start(const ReportWish &wish, const QString &file)
{
    ReportRequest request;
    request.range = wish.scope.range;
    request.exchange = wish.scope.exchange;
    request.symbol = wish.scope.symbol;
    request.everyFill = wish.scope.everyFill;
    request.parts = wish.scope.parts;
    request.profileName = m_maker.profileName;
    request.profileKind = m_maker.profileKind;
    request.madeBy = m_maker.desk;
    request.outFile = file;
    request.generatedAtUtc = m_clock.nowUtc();
    request.paper = wish.paper;
    request.language = wish.language;
    request.format = ReportLanguages::formatOf(wish.language);
    m_job = std::make_unique<ReportJob>(m_sources, request);
    m_job->setLanguages(m_maker.languages);
    connect(m_job.get(), &ReportJob::finished, this, &ReportWork::finish);
    connect(m_job.get(), &ReportJob::progressed, this, [this](ReportJob::Stage stage, qint64 done, qint64 total) {
        Q_EMIT progressed(stageOf(stage), done, total);
    });
    Q_EMIT progressed(Stage::Reading, 0, 0);
    m_job->start();
}

void ReportWork::cancel()
{
    if (m_job)
        m_job->cancel();
    if (m_maker.bundle != nullptr)
        m_maker.bundle->cancel();
}

void ReportWork::finish(const Result<ReportResult> &result)
{
    // The job still stands in its own signal: it goes with the next turn of the loop.
    auto *const job = m_job.release();
    job->deleteLater();
    auto draft = std::exchange(m_making, nullptr);
    if (!draft) {
        Q_EMIT made(job->request().outFile, result);
        return;
    }
    if (result) {
        draft->result = *result;
        m_draft = std::move(draft);
    }
    Q_EMIT drafted(result);
}

void ReportWork::save()
{
    if (!m_draft || isBusy())
        return;
    m_draft->isMoving = true;
    const auto to = freePath(m_draft->wish);
    whenDone(runOnPool<Done>([from = m_draft->result.file, to] { return moveReport(from, to); }), this,
             [this, to](const Result<Done> &moved) { takeSaved(to, moved); });
}

void ReportWork::takeSaved(const QString &file, const Result<Done> &moved)
{
    m_draft->isMoving = false;
    if (!moved) {
        Q_EMIT saved(file, fail(moved.error()));
        return;
    }
    const auto draft = std::exchange(m_draft, nullptr);
    auto result = draft->result;
    result.file = file;
    if (draft->wish.bundles && m_maker.bundle != nullptr)
        m_maker.bundle->start(file);
    Q_EMIT saved(file, result);
}

void ReportWork::discard()
{
    if (m_draft && !m_draft->isMoving)
        m_draft.reset();
}

} // namespace hoox
