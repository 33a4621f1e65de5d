#include "models/reports/ReportReader.h"

#include "models/analytics/EngagedPeriods.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/Progress.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/ledger/LedgerHistory.h"
#include "storage/orders/OrderJournal.h"

#include <algorithm>
#include <mutex>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReportParts = 12;
/// Enough for the eye and for a drawdown; the last step is exact.
constexpr int kReportSteps = 20'000;

/// Those of one profile (empty: of all) and period, the oldest first.
ReportRecords<AuditRecord> recordsOf(const QVector<AuditRecord> &newestFirst, const QString &profile,
                                     const TimeRange &range)
{
    ReportRecords<AuditRecord> records;
    for (auto record = newestFirst.crbegin(); record != newestFirst.crend(); ++record) {
        if ((profile.isEmpty() || record->entry.profile == profile) && range.contains(record->at.toSecsSinceEpoch()))
            records.rows.append(*record);
    }
    records.isCut =
        newestFirst.size() >= ReportReader::kMostRecords && newestFirst.last().at.toSecsSinceEpoch() >= range.from;
    return records;
}

QVector<TimeRange> within(const QVector<TimeRange> &periods, const TimeRange &range)
{
    QVector<TimeRange> parts;
    for (const auto &period : periods) {
        const TimeRange part{std::max(period.from, range.from), std::min(period.to, range.to)};
        if (part.from < part.to)
            parts.append(part);
    }
    return parts;
}

/// The first failed rows of a scan, which runs on the ledger's thread.
struct FailedRows
{
    std::mutex mutex;
    QVector<Fill> rows;
    bool take(const Fill &fill)
    {
        const std::lock_guard lock(mutex);
        if (fill.status == FillStatus::Failed)
            rows.append(fill);
        return rows.size() < ReportData::kMostFailed;
    }
};

} // namespace

ReportReader::ReportReader(ReportSources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) {}

ReportReader::~ReportReader() = default;

template <typename T, typename Take>
void ReportReader::ask(const Pending<T> &pending, Take take)
{
    m_running = QFuture<void>(pending);
    whenDone(pending, this, [this, take, generation = m_generation](Result<T> result) {
        if (generation != m_generation)
            return;
        if (m_cancelled) {
            Q_EMIT failed(Error{Error::Kind::Cancelled, {}, {}});
            return;
        }
        Q_EMIT progressed(std::min(1000, 1000 * ++m_done / kReportParts));
        take(std::move(result));
    });
}

template <typename T, typename Take>
void ReportReader::step(const Pending<T> &pending, Take take)
{
    ask(pending, [this, take](Result<T> result) {
        if (result)
            take(std::move(*result));
        else
            Q_EMIT failed(result.error());
    });
}

void ReportReader::read(const ReportScope &scope)
{
    ++m_generation;
    m_done = 0;
    m_cancelled = false;
    m_data = {};
    m_data.scope = scope;
    m_data.range = scope.range;
    step(m_sources.ledger.overview(), [this](const LedgerOverview &overview) {
        m_data.overview = overview;
        readFigures();
    });
}

void ReportReader::cancel()
{
    m_cancelled = true;
    m_running.cancel();
}

void ReportReader::readFigures()
{
    step(m_sources.ledger.figures(m_data.range), [this](QVector<SymbolFigures> figures) {
        m_data.figures = std::move(figures);
        if (m_sources.ledgerFile.isEmpty())
            readEquity();
        else
            readHistory();
    });
}

void ReportReader::readHistory()
{
    if (!m_history)
        m_history = std::make_unique<LedgerHistory>(m_sources.ledgerFile);
    step(m_history->analytics(m_data.scope.query()), [this](Analytics analytics) {
        // The whole book's are the ledger's own: whoever checks the report reads the same ones.
        if (!m_data.scope.isWholeBook()) {
            for (const auto &asset : std::as_const(analytics.assets))
                m_data.curves.append(asset.equity);
        }
        m_data.analytics = std::move(analytics);
        readEquity();
    });
}

void ReportReader::readEquity()
{
    // The ledger adds up the whole book: a part of it has the history's, or none.
    if (!m_data.scope.isWholeBook()) {
        readBalances();
        return;
    }
    step(m_sources.ledger.equity(m_data.range, kReportSteps), [this](QVector<EquityCurve> curves) {
        m_data.curves = std::move(curves);
        readBalances();
    });
}

void ReportReader::readBalances()
{
    step(m_sources.ledger.balances(), [this](const QVector<Balance> &balances) {
        for (const auto &balance : balances) {
            if (m_data.scope.symbol.isEmpty() && m_data.scope.holds(balance.exchange, {}))
                m_data.balances.append(balance);
        }
        readRecorded();
    });
}

void ReportReader::readRecorded()
{
    step(m_sources.ledger.recordedPositions(), [this](const RecordedPositions &recorded) {
        const auto isOther = [scope = m_data.scope](const auto &part) {
            return !scope.holds(part.exchange, part.symbol);
        };
        m_data.isReconciled = m_data.overview.lastAt < m_data.range.to;
        // Of the whole book: which row hides another is not a matter of the scope.
        if (m_data.isReconciled)
            m_data.reconciliation = reconcile(recorded.rows, m_data.figures, recorded.holdsExchanges);
        m_data.reconciliation.removeIf(isOther);
        m_data.figures.removeIf(isOther);
        m_data.addUp();
        readFailed();
    });
}

void ReportReader::readFailed()
{
    const bool hasFailed = std::any_of(m_data.assets.cbegin(), m_data.assets.cend(),
                                       [](const ReportSums &sums) { return sums.failed > 0; });
    if (!hasFailed) {
        readKillEvents();
        return;
    }
    auto query = m_data.scope.query();
    query.status = FillStatus::Failed;
    const auto found = std::make_shared<FailedRows>();
    step(m_sources.ledger.forEachFill(query, [found](const Fill &fill) { return found->take(fill); }),
         [this, found](qint64) {
             m_data.failedFills = std::move(found->rows);
             readKillEvents();
         });
}

void ReportReader::readKillEvents()
{
    if (!m_sources.audit) {
        readOrders();
        return;
    }
    AuditQuery query;
    query.action = u"kill."_s;
    query.before = m_data.range.to;
    query.most = kMostRecords;
    ask(m_sources.audit->list(query), [this](const Result<QVector<AuditRecord>> &records) {
        if (records) {
            m_data.killEvents = recordsOf(*records, m_sources.profile, m_data.range);
            // Engaged before the oldest record that was looked at: not known.
            if (!m_data.killEvents->isCut)
                m_data.engaged = within(engagedPeriods(*records, m_sources.profile), m_data.range);
        }
        readConfigEvents();
    });
}

void ReportReader::readConfigEvents()
{
    AuditQuery query;
    query.action = u"config."_s;
    query.before = m_data.range.to;
    query.most = kMostRecords;
    ask(m_sources.audit->list(query), [this](const Result<QVector<AuditRecord>> &records) {
        if (records)
            m_data.configEvents = recordsOf(*records, m_sources.profile, m_data.range);
        if (m_data.scope.everyAction)
            readActions();
        else
            readAuditVerdict();
    });
}

void ReportReader::readActions()
{
    AuditQuery query;
    query.before = m_data.range.to;
    query.most = kMostRecords;
    ask(m_sources.audit->list(query), [this](const Result<QVector<AuditRecord>> &records) {
        if (records)
            m_data.actions = recordsOf(*records, {}, m_data.range);
        readAuditVerdict();
    });
}

void ReportReader::readAuditVerdict()
{
    const auto verified = runOnPool<AuditVerdict>([file = m_sources.audit->trail().file()] {
        NoProgress progress;
        return file.verify(progress);
    });
    ask(verified, [this](const Result<AuditVerdict> &verdict) {
        if (verdict)
            m_data.auditVerdict = *verdict;
        readOrders();
    });
}

void ReportReader::readOrders()
{
    if (!m_sources.orders) {
        readVerified();
        return;
    }
    OrdersQuery query;
    query.profile = m_sources.profile;
    query.since = QDateTime::fromSecsSinceEpoch(m_data.range.from, Qt::UTC);
    query.before = QDateTime::fromSecsSinceEpoch(m_data.range.to, Qt::UTC);
    query.exchange = m_data.scope.exchange;
    query.symbol = m_data.scope.symbol;
    query.most = kMostRecords;
    ask(m_sources.orders->list(query), [this](const Result<QVector<OrderEntry>> &entries) {
        if (entries)
            takeOrders(*entries);
        readVerified();
    });
}

void ReportReader::takeOrders(const QVector<OrderEntry> &newestFirst)
{
    ReportRecords<OrderEntry> orders;
    orders.isCut = newestFirst.size() >= kMostRecords;
    for (const auto &entry : newestFirst) {
        if (!m_data.range.contains(entry.askedAt.toSecsSinceEpoch()))
            continue;
        if (entry.changedAt.isValid())
            m_data.ordersChangedAt = std::max(m_data.ordersChangedAt, entry.changedAt.toSecsSinceEpoch());
        if (entry.state != OrderState::Filled)
            orders.rows.append(entry);
    }
    std::stable_sort(orders.rows.begin(), orders.rows.end(),
                     [](const OrderEntry &left, const OrderEntry &right) { return left.askedAt < right.askedAt; });
    m_data.orders = std::move(orders);
}

void ReportReader::readVerified()
{
    if (m_sources.verifyFile.isEmpty()) {
        end();
        return;
    }
    const auto last =
        runOnPool<std::optional<BlobAuditLast>>([file = m_sources.verifyFile] { return readLastAudit(file); });
    ask(last, [this](const Result<std::optional<BlobAuditLast>> &found) {
        m_data.isVerifyRead = found.has_value();
        if (found && *found && (*found)->question.of == m_sources.verifiedTiers)
            m_data.verified = **found;
        end();
    });
}

void ReportReader::end()
{
    Q_EMIT progressed(1000);
    Q_EMIT finished(m_data);
}

} // namespace hoox
