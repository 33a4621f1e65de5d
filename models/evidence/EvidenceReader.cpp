#include "models/evidence/EvidenceReader.h"

#include "models/blobs/BlobLinks.h"
#include "models/reports/PrintedFills.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/WholeFile.h"

#include <algorithm>
#include <utility>

namespace hoox {

namespace {

constexpr std::chrono::milliseconds kSettle{150};
/// Of one time; each that does not print the fill is read to its end.
constexpr qsizetype kMostReports = 100;

/// What the GUI thread need not make.
struct BuiltEvidence
{
    EvidenceSources sources; ///< With the log unpacked and the report found.
    std::shared_ptr<const BlobContent> shown;
    QVector<EvidencePoint> chain;
};

/// The newest report that prints the fill; else the newest that may, and does not say so.
void findReport(EvidenceSources &sources, const QVector<ReportFile> &covering)
{
    sources.report.clear();
    sources.reportMadeAt = {};
    sources.reportPage.reset();
    sources.reportError.reset();
    sources.areReportsCut = covering.size() > kMostReports;
    const auto looked = covering.first(std::min(covering.size(), kMostReports));
    for (const auto &file : looked) {
        const auto page = printedPage(file.path, sources.fill);
        const bool isPrinted = page && *page;
        const bool isGone = !page && page.error().kind == Error::Kind::NotFound;
        if ((page && !isPrinted) || isGone || (!isPrinted && !sources.report.isEmpty()))
            continue;
        sources.report = file.name();
        sources.reportMadeAt = QDateTime::fromSecsSinceEpoch(file.madeAt, Qt::UTC);
        sources.reportPage = isPrinted ? *page : std::nullopt;
        sources.reportError = isPrinted ? std::nullopt : std::optional(page.error());
        if (isPrinted)
            return;
    }
}

BuiltEvidence built(EvidenceSources sources, const QVector<ReportFile> &covering)
{
    BuiltEvidence made;
    if (sources.log) {
        auto opened = unpacked(*sources.log, BlobContent::kLargestUnpacked);
        sources.log = std::move(opened.bytes);
        if (sources.log->size() <= EvidenceReader::kLargestShown)
            made.shown = BlobContent::look(sources.logKey, *sources.log);
    }
    findReport(sources, covering);
    made.chain = evidenceChain(sources);
    made.sources = std::move(sources);
    return made;
}

} // namespace

EvidenceReader::EvidenceReader(Places places, QObject *parent) : QObject(parent), m_places(std::move(places))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &EvidenceReader::begin);
    connect(&m_places.reports, &ReportsModel::listed, this, [this] { reportsTold(std::nullopt); });
    connect(&m_places.reports, &ReportsModel::failed, this, [this](const Error &error) { reportsTold(error); });
}

void EvidenceReader::reportsTold(const std::optional<Error> &error)
{
    m_sources.reportsError = error;
    if (std::exchange(m_isWaitingForReports, false))
        return arrived();
    if (m_chain.isEmpty() || m_waits > 0)
        return;
    const auto before = m_covering;
    takeReports(); // one was made meanwhile
    if (m_covering != before)
        build();
}

/// Before its folder was read, no report is no answer.
void EvidenceReader::waitForReports()
{
    if (m_places.reports.isLoaded())
        return;
    ++m_waits;
    m_isWaitingForReports = true;
    m_places.reports.refresh();
}

void EvidenceReader::read(const Fill &fill)
{
    leave();
    m_sources.fill = fill;
    m_settle.start();
    Q_EMIT changed();
}

void EvidenceReader::leave()
{
    ++m_generation;
    m_waits = 0;
    m_isWaitingForReports = false;
    m_settle.stop();
    m_sources = {};
    m_covering.clear();
    m_chain.clear();
    m_log.reset();
}

template <typename T, typename Next>
void EvidenceReader::wait(const Pending<T> &pending, Next next)
{
    ++m_waits;
    whenDone(pending, this, [this, generation = m_generation, next = std::move(next)](const Result<T> &result) {
        if (generation != m_generation)
            return;
        next(result);
        arrived();
    });
}

void EvidenceReader::begin()
{
    const auto &fill = m_sources.fill;
    m_waits = 1; // until all are asked for
    waitForReports();
    wait(m_places.pathOf(fill.exchange, fill.symbol, {fill.createdAt, fill.createdAt + 1}, 2),
         [this](const Result<PositionPath> &path) { m_sources.path = path; });
    if (!fill.requestId.isEmpty()) {
        OrdersQuery query;
        query.requestId = fill.requestId;
        query.most = 1;
        wait(m_places.orders.list(query), [this, id = fill.requestId](const Result<QVector<OrderEntry>> &entries) {
            if (!entries)
                m_sources.journalError = entries.error();
            // Unfinished ones of others always come.
            for (const auto &entry : entries ? *entries : QVector<OrderEntry>()) {
                if (entry.ticket.requestId == id && entry.hasIntent)
                    m_sources.entry = entry;
            }
        });
    }
    if (!fill.orderId.isEmpty())
        wait(m_places.ledger.fillsOfOrder(fill.orderId),
             [this](const Result<QVector<Fill>> &fills) { takeOrder(fills); });
    else if (!fill.requestId.isEmpty())
        takeOrder(QVector<Fill>()); // Its log has the request's name.
    arrived();
}

/// The log stands at the day of the order's first fill, which need not be this one's.
void EvidenceReader::takeOrder(const Result<QVector<Fill>> &fills)
{
    const auto &fill = m_sources.fill;
    if (!fills)
        m_sources.orderError = fills.error();
    for (const auto &each : fills ? *fills : QVector<Fill>()) {
        if (each.exchange == fill.exchange && each.symbol == fill.symbol)
            m_sources.ofOrder.append(each);
    }
    QVector<Fill> places{fill};
    const auto first =
        std::min_element(m_sources.ofOrder.cbegin(), m_sources.ofOrder.cend(),
                         [](const Fill &left, const Fill &right) { return left.createdAt < right.createdAt; });
    if (first != m_sources.ofOrder.cend())
        places.prepend(*first);
    QVector<BlobKey> keys;
    for (const auto &place : std::as_const(places)) {
        const auto key = BlobLinks::keyOf(place);
        if (!key)
            m_sources.log = fail(key.error());
        else if (!keys.contains(*key))
            keys.append(*key);
    }
    if (!keys.isEmpty())
        readLog(keys);
}

/// The spool first: what leaves it is in the tier by then, so that none can slip through between the two.
void EvidenceReader::readLog(const QVector<BlobKey> &keys)
{
    m_sources.logKey = keys.first().text();
    wait(m_places.spool.read(keys.first()), [this, keys](const Result<SpoolItem> &item) {
        const bool isWaiting = item && item->filePath.isEmpty();
        if (isWaiting) {
            m_sources.log = item->bytes;
            m_sources.spooledAt = item->putAt;
            return;
        }
        const auto tooLarge = Error{Error::Kind::Full, keys.first().text(), u"too large in the spool"_s};
        const auto error = item ? tooLarge : item.error();
        readStoredLog(keys, error.kind == Error::Kind::NotFound ? std::nullopt : std::optional(error));
    });
}

void EvidenceReader::readStoredLog(const QVector<BlobKey> &keys, const std::optional<Error> &spoolError)
{
    wait(m_places.blobs.read(keys.first()), [this, keys, spoolError](const Result<QByteArray> &log) {
        const bool isMissing = !log && log.error().kind == Error::Kind::NotFound;
        // That nobody has it is not known where the spool could not be read.
        m_sources.log = isMissing && spoolError ? Result<QByteArray>(fail(*spoolError)) : log;
        if (isMissing && !spoolError && keys.size() > 1)
            readLog(keys.mid(1));
    });
}

/// Those that may print it: made before the fill was there none can.
void EvidenceReader::takeReports()
{
    m_covering.clear();
    const auto second = m_sources.fill.createdAt;
    for (int row = 0; row < m_places.reports.rowCount(); ++row) {
        const auto &file = m_places.reports.fileAt(row);
        if (file.range && file.range->contains(second) && file.madeAt >= second && !file.path.isEmpty())
            m_covering.append(file);
    }
}

void EvidenceReader::arrived()
{
    if (--m_waits > 0)
        return;
    takeReports();
    build();
}

void EvidenceReader::build()
{
    ++m_waits;
    const auto made =
        runOnPool<BuiltEvidence>([sources = m_sources, covering = m_covering] { return built(sources, covering); });
    whenDone(made, this, [this, generation = m_generation](const Result<BuiltEvidence> &evidence) {
        if (generation != m_generation || !evidence)
            return;
        --m_waits;
        const auto reportsError = m_sources.reportsError; // told meanwhile
        m_sources = evidence->sources;
        m_sources.reportsError = reportsError;
        m_chain = evidence->chain;
        m_log = evidence->shown;
        Q_EMIT changed();
        if (generation != m_generation)
            return;
        const auto before = m_covering;
        takeReports(); // one may have been made while these were looked at
        if (m_covering != before)
            build();
    });
}

void EvidenceReader::exportTo(const QString &file)
{
    if (m_chain.isEmpty())
        return;
    const auto written = runOnPool<EvidenceBundle>(
        [sources = m_sources, chain = m_chain, secrets = m_places.secrets(), file]() -> Result<EvidenceBundle> {
            auto bundle = evidenceBundle(sources, chain, secrets);
            if (!bundle)
                return bundle;
            if (auto done = writeWholeFile(file, bundle->bytes); !done)
                return fail(done.error());
            return bundle;
        });
    whenDone(written, this, [this, file](const Result<EvidenceBundle> &bundle) { Q_EMIT exported(file, bundle); });
}

} // namespace hoox
