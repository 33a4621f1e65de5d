#include "models/evidence/EvidenceReader.h"

#include "models/blobs/BlobLinks.h"
#include "models/reports/ReportsModel.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/WholeFile.h"

#include <algorithm>
#include <utility>

namespace hoox {

namespace {

constexpr std::chrono::milliseconds kSettle{150};

/// What the GUI thread need not make.
struct BuiltEvidence
{
    Result<QByteArray> log; ///< Unpacked.
    std::shared_ptr<const BlobContent> shown;
    QVector<EvidencePoint> chain;
};

BuiltEvidence built(EvidenceSources sources)
{
    BuiltEvidence made{sources.log, nullptr, {}};
    if (sources.log) {
        auto opened = unpacked(*sources.log, BlobContent::kLargestUnpacked);
        made.log = std::move(opened.bytes);
        if (made.log->size() <= EvidenceReader::kLargestShown)
            made.shown = BlobContent::look(sources.logKey, *made.log);
        sources.log = made.log;
    }
    made.chain = evidenceChain(sources);
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
    const auto before = m_sources.report;
    takeReports(); // one was made meanwhile
    if (m_sources.report != before)
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
    const auto key = BlobLinks::keyOf(places.first());
    if (key)
        readLog(*key, places.mid(1));
    else
        m_sources.log = fail(key.error());
}

void EvidenceReader::readLog(const BlobKey &key, const QVector<Fill> &others)
{
    m_sources.logKey = key.text();
    wait(m_places.blobs.read(key), [this, key, others](const Result<QByteArray> &log) {
        m_sources.log = log;
        const bool isMissing = !log && log.error().kind == Error::Kind::NotFound;
        const auto other = isMissing && !others.isEmpty() ? BlobLinks::keyOf(others.first()) : Result<BlobKey>(key);
        if (other && *other != key)
            readLog(*other, {});
    });
}

void EvidenceReader::takeReports()
{
    m_sources.report.clear();
    m_sources.reportMadeAt = {};
    for (int row = 0; row < m_places.reports.rowCount(); ++row) {
        const auto &file = m_places.reports.fileAt(row);
        if (!file.range || !file.range->contains(m_sources.fill.createdAt))
            continue;
        // One that was made before the fill was there cannot print it.
        if (file.madeAt < m_sources.fill.createdAt)
            continue;
        m_sources.report = file.name();
        m_sources.reportMadeAt = QDateTime::fromSecsSinceEpoch(file.madeAt, Qt::UTC);
        return; // the newest
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
    const auto made = runOnPool<BuiltEvidence>([sources = m_sources] { return built(sources); });
    whenDone(made, this, [this, generation = m_generation](const Result<BuiltEvidence> &evidence) {
        if (generation != m_generation || !evidence)
            return;
        --m_waits;
        m_sources.log = evidence->log;
        m_chain = evidence->chain;
        m_log = evidence->shown;
        Q_EMIT changed();
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
