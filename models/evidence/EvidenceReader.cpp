#include "models/evidence/EvidenceReader.h"

#include "models/blobs/BlobLinks.h"
#include "models/reports/ReportsModel.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/export/WholeFile.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr std::chrono::milliseconds kSettle{150};

} // namespace

EvidenceReader::EvidenceReader(Places places, QObject *parent) : QObject(parent), m_places(std::move(places))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &EvidenceReader::begin);
    connect(&m_places.reports, &ReportsModel::listed, this, [this] {
        if (m_chain.isEmpty())
            return;
        takeReports(); // one was made meanwhile
        m_chain = evidenceChain(m_sources);
        Q_EMIT changed();
    });
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
    m_settle.stop();
    m_sources = {};
    m_chain.clear();
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
    if (!m_places.reports.isLoaded())
        m_places.reports.refresh();
    wait(m_places.pathOf(fill.exchange, fill.symbol, {fill.createdAt, fill.createdAt + 1}, 2),
         [this](const Result<PositionPath> &path) { m_sources.path = path; });
    if (!fill.requestId.isEmpty()) {
        OrdersQuery query;
        query.requestId = fill.requestId;
        query.most = 1;
        wait(m_places.orders.list(query), [this, id = fill.requestId](const Result<QVector<OrderEntry>> &entries) {
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
    arrived();
}

/// The log stands at the day of the order's first fill, which need not be this one's.
void EvidenceReader::takeOrder(const Result<QVector<Fill>> &fills)
{
    const auto &fill = m_sources.fill;
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
    m_chain = evidenceChain(m_sources);
    Q_EMIT changed();
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
