#include "models/reports/ReportData.h"

#include "storage/base/WhenDone.h"
#include "storage/domain/PositionBook.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace hoox {

namespace {

constexpr int kReportParts = 5;
/// Enough for the eye and for a drawdown; the last step is exact.
constexpr int kReportSteps = 20'000;

using GroupName = std::function<QString(const SymbolFigures &)>;

/// Adds what is known compensated; the counts go into `sum`.
void addTo(KnownSum &sum, CompensatedSum &known, const KnownSum &part)
{
    sum += part;
    known.add(part.known);
    sum.known = known.value();
}

KnownSum exposureOfPart(const SymbolFigures &part)
{
    if (part.position && part.lastPrice)
        return {part.position->size * *part.lastPrice, 1, 0};
    return {0, 0, part.position || part.withoutQuantity > 0 ? 1 : 0};
}

ReportSums sumOf(const QString &asset, const QVector<const SymbolFigures *> &parts)
{
    ReportSums sums;
    sums.asset = asset;
    CompensatedSum realised, fees, volume, exposure;
    for (const auto *part : parts) {
        addTo(sums.realised, realised, part->realised);
        addTo(sums.fees, fees, part->fees);
        addTo(sums.volume, volume, part->volume);
        addTo(sums.exposure, exposure, exposureOfPart(*part));
        sums.positions += part->position ? 1 : 0;
        sums.fills += part->fills;
        sums.failed += part->failed;
        sums.unfilled += part->unfilled;
        sums.closes += part->closes;
        sums.wins += part->wins;
    }
    return sums;
}

QVector<ReportGroup> groupsOf(const QVector<SymbolFigures> &figures, const GroupName &nameOf)
{
    std::map<std::pair<QString, QString>, QVector<const SymbolFigures *>> parts;
    for (const auto &part : figures)
        parts[{nameOf(part), quoteAsset(part.symbol)}].append(&part);
    QVector<ReportGroup> groups;
    for (const auto &[key, members] : parts)
        groups.append({key.first, sumOf(key.second, members)});
    return groups;
}

} // namespace

qint64 ReportData::rows() const
{
    qint64 sum = 0;
    for (const auto &part : figures)
        sum += part.fills + part.failed + part.unfilled;
    return sum;
}

EquityCurve ReportData::curveOf(const QString &asset) const
{
    const auto found =
        std::find_if(curves.cbegin(), curves.cend(), [&asset](const auto &c) { return c.asset == asset; });
    return found == curves.cend() ? EquityCurve{asset, {}} : *found;
}

int ReportData::differences() const
{
    return static_cast<int>(std::count_if(reconciliation.cbegin(), reconciliation.cend(),
                                          [](const ReconciledPosition &line) { return !line.agrees(); }));
}

void ReportData::addUp()
{
    bySymbol = groupsOf(figures, [](const SymbolFigures &part) { return part.symbol; });
    byExchange = groupsOf(figures, [](const SymbolFigures &part) { return toText(part.exchange); });
    assets.clear();
    for (const auto &group : groupsOf(figures, [](const SymbolFigures &) { return QString(); }))
        assets.append(group.sums);
    std::stable_sort(assets.begin(), assets.end(),
                     [](const ReportSums &left, const ReportSums &right) { return left.fills > right.fills; });
}

ReportReader::ReportReader(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

template <typename T, typename Take>
void ReportReader::step(const Pending<T> &pending, Take take)
{
    m_running = QFuture<void>(pending);
    whenDone(pending, this, [this, take, generation = m_generation](Result<T> result) {
        if (generation != m_generation)
            return;
        if (m_cancelled) {
            Q_EMIT failed(Error{Error::Kind::Cancelled, {}, {}});
            return;
        }
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        Q_EMIT progressed(1000 * ++m_done / kReportParts);
        take(std::move(*result));
    });
}

void ReportReader::read(const TimeRange &range)
{
    ++m_generation;
    m_done = 0;
    m_cancelled = false;
    m_data = {};
    m_data.range = range;
    step(m_ledger.overview(), [this](LedgerOverview overview) {
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
    step(m_ledger.figures(m_data.range), [this](QVector<SymbolFigures> figures) {
        m_data.figures = std::move(figures);
        readEquity();
    });
}

void ReportReader::readEquity()
{
    step(m_ledger.equity(m_data.range, kReportSteps), [this](QVector<EquityCurve> curves) {
        m_data.curves = std::move(curves);
        readBalances();
    });
}

void ReportReader::readBalances()
{
    step(m_ledger.balances(), [this](QVector<Balance> balances) {
        m_data.balances = std::move(balances);
        readRecorded();
    });
}

void ReportReader::readRecorded()
{
    step(m_ledger.recordedPositions(), [this](const RecordedPositions &recorded) {
        m_data.isReconciled = m_data.overview.lastAt < m_data.range.to;
        if (m_data.isReconciled)
            m_data.reconciliation = reconcile(recorded.rows, m_data.figures, recorded.holdsExchanges);
        m_data.addUp();
        Q_EMIT finished(m_data);
    });
}

} // namespace hoox
