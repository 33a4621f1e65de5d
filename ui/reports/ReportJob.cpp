#include "ui/reports/ReportJob.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/reports/ReportLanguages.h"
#include "ui/reports/ReportPdf.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <atomic>

namespace hoox {

namespace {

constexpr int kProgressMs = 100;

} // namespace

/// What is written so far. One thread at a time touches `file` and `pdf`; the flags are for all.
struct ReportJob::Writing
{
    Writing(const ReportRequest &request, std::shared_ptr<ReportLanguages> words)
        : file(request.outFile), languages(std::move(words)), language(request.language)
    {
    }
    /// Until the end of the scope this thread says words in the report's language.
    [[nodiscard]] ReportLanguages::Speaking speak() const { return {languages.get(), language}; }
    QSaveFile file; ///< Removes what it wrote unless it was committed.
    std::shared_ptr<ReportLanguages> languages;
    QString language;
    std::unique_ptr<ReportPdf> pdf;
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> rows = 0;
};

ReportJob::ReportJob(const ReportSources &sources, ReportRequest request, QObject *parent)
    : QObject(parent), m_ledger(sources.ledger), m_request(std::move(request)), m_reader(sources)
{
    connect(&m_reader, &ReportReader::finished, this, &ReportJob::open);
    connect(&m_reader, &ReportReader::failed, this, [this](const Error &error) { end(fail(error)); });
    connect(&m_reader, &ReportReader::progressed, this,
            [this](int thousandths) { Q_EMIT progressed(Stage::Reading, thousandths, 1000); });
    m_ticks.setInterval(kProgressMs);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (m_writing)
            Q_EMIT progressed(Stage::Writing, m_writing->rows.load(), m_expected);
    });
}

ReportJob::~ReportJob()
{
    if (m_writing)
        m_writing->cancelled = true;
}

void ReportJob::start()
{
    m_reader.read(m_request.scope());
}

void ReportJob::cancel()
{
    m_cancelled = true;
    m_reader.cancel();
    m_scan.cancel();
    if (m_writing)
        m_writing->cancelled = true;
}

void ReportJob::open(const ReportData &data)
{
    m_expected = data.rows();
    m_writing = std::make_shared<Writing>(m_request, m_languages);
    m_ticks.start();
    const auto opened = runOnPool<Done>([writing = m_writing, request = m_request, facts = data]() -> Result<Done> {
        if (!writing->file.open(QIODevice::WriteOnly))
            return fail(Error::Kind::Denied, QFileInfo(request.outFile).absolutePath(), writing->file.errorString(),
                        Error::Cause::UnwritableFolder);
        const auto speaking = writing->speak();
        writing->pdf = std::make_unique<ReportPdf>(writing->file, request, facts);
        writing->pdf->drawCover();
        return Done{};
    });
    whenDone(opened, this, [this](const Result<Done> &result) {
        if (result && !m_cancelled && m_request.everyFill)
            writeFills();
        else if (result && !m_cancelled)
            close();
        else
            end(result ? Result<ReportResult>(fail(Error::Kind::Cancelled)) : fail(result.error()));
    });
}

void ReportJob::writeFills()
{
    const auto scan = m_ledger.forEachFill(m_request.scope().query(), [writing = m_writing](const Fill &fill) {
        writing->rows.fetch_add(1, std::memory_order_relaxed);
        const auto speaking = writing->speak();
        return !writing->cancelled && writing->pdf->add(fill);
    });
    m_scan = QFuture<void>(scan);
    whenDone(scan, this, [this](const Result<qint64> &streamed) {
        if (m_cancelled)
            end(fail(Error::Kind::Cancelled));
        else if (!streamed)
            end(fail(streamed.error()));
        else
            close();
    });
}

void ReportJob::close()
{
    m_ticks.stop();
    Q_EMIT progressed(Stage::Finishing, m_writing->rows, m_expected);
    const auto closed =
        runOnPool<ReportResult>([writing = m_writing, path = m_request.outFile]() -> Result<ReportResult> {
            const auto speaking = writing->speak();
            auto result = writing->pdf->finish();
            // A cancel that comes later leaves the file: it is whole, and saying otherwise would be wrong.
            if (result && writing->cancelled)
                return fail(Error::Kind::Cancelled);
            if (result && !writing->file.commit())
                return fail(Error::Kind::Full, path, writing->file.errorString(), Error::Cause::DiskFull);
            return result;
        });
    whenDone(closed, this, [this](const Result<ReportResult> &result) { end(result); });
}

void ReportJob::end(const Result<ReportResult> &result)
{
    m_ticks.stop();
    m_writing.reset();
    Q_EMIT finished(result);
}

} // namespace hoox
