#include "models/reports/ReportVerifier.h"

#include "models/reports/FillSeal.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QHash>

#include <algorithm>
#include <atomic>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The last step of a curve is exact, however few there are.
constexpr int kVerifiedSteps = 100;

PartVerdict verdictOf(const SealedPart &sealed, const SealedPart *now, bool isDay)
{
    PartVerdict verdict{sealed.name, isDay, PartVerdict::State::Same, sealed.rows, now == nullptr ? 0 : now->rows};
    if (now == nullptr)
        // Without it the ledger's present is younger than the report; of a day it is gone.
        verdict.state = isDay ? PartVerdict::State::Missing : PartVerdict::State::PassedBy;
    else if (now->rows != sealed.rows || now->sha256 != sealed.sha256)
        verdict.state = now->newest > sealed.newest ? PartVerdict::State::PassedBy : PartVerdict::State::Differs;
    return verdict;
}

void compareParts(QVector<PartVerdict> &verdicts, const QVector<SealedPart> &sealed, const QVector<SealedPart> &now,
                  bool isDay)
{
    QHash<QString, const SealedPart *> byName;
    for (const auto &part : now)
        byName.insert(part.name, &part);
    for (const auto &part : sealed)
        verdicts.append(verdictOf(part, byName.take(part.name), isDay));
    if (!isDay)
        return; // A section that the report does not have was not asked for.
    for (const auto &part : now) {
        if (byName.contains(part.name))
            verdicts.append({part.name, true, PartVerdict::State::Added, 0, part.rows});
    }
}

} // namespace

bool ReportVerdict::agrees() const
{
    return isUnchanged && differing().isEmpty();
}

QVector<PartVerdict> ReportVerdict::differing() const
{
    QVector<PartVerdict> found;
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(found), [](const PartVerdict &part) {
        return part.state != PartVerdict::State::Same && part.state != PartVerdict::State::PassedBy;
    });
    return found;
}

QVector<PartVerdict> compareSeals(const ReportSeal &sealed, const ReportSeal &now)
{
    QVector<PartVerdict> verdicts;
    compareParts(verdicts, sealed.sections, now.sections, false);
    QVector<PartVerdict> days;
    compareParts(days, sealed.days, now.days, true);
    std::stable_sort(days.begin(), days.end(),
                     [](const PartVerdict &left, const PartVerdict &right) { return left.name > right.name; });
    return verdicts + days;
}

/// One thread at a time touches the seal; the flags are for both.
struct ReportVerifier::Reading
{
    FillSeal seal;
    std::atomic<bool> cancelled = false;
};

ReportVerifier::ReportVerifier(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

ReportVerifier::~ReportVerifier()
{
    if (m_reading)
        m_reading->cancelled = true;
}

void ReportVerifier::verify(const QString &file)
{
    if (m_reading)
        m_reading->cancelled = true;
    m_step.cancel();
    m_reading = std::make_shared<Reading>();
    m_file = file;
    m_figures = {};
    m_running = true;
    m_cancelled = false;
    ++m_generation;
    step(runOnPool<SealedReport>([file] { return readSealedReport(file); }), [this](const SealedReport &report) {
        m_report = report;
        readFigures();
    });
}

void ReportVerifier::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_step.cancel();
    m_reading->cancelled = true;
}

template <typename T, typename Next>
void ReportVerifier::step(const Pending<T> &pending, Next next)
{
    m_step = QFuture<void>(pending);
    whenDone(pending, this, [this, next, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (m_cancelled)
            end(fail(Error::Kind::Cancelled));
        else if (!result)
            end(fail(result.error()));
        else
            next(*result);
    });
}

void ReportVerifier::readFigures()
{
    const auto &range = m_report.seal.range;
    step(m_ledger.figures(range), [this, range](const QVector<SymbolFigures> &figures) {
        m_figures.figures = figures;
        if (!m_report.seal.isWholeBook()) {
            readFills();
            return;
        }
        step(m_ledger.equity(range, kVerifiedSteps), [this](const QVector<EquityCurve> &curves) {
            m_figures.curves = curves;
            readPresent();
        });
    });
}

void ReportVerifier::readPresent()
{
    step(m_ledger.balances(), [this](const QVector<Balance> &balances) {
        m_figures.balances = balances;
        step(m_ledger.overview(), [this](const LedgerOverview &overview) {
            if (overview.lastAt >= m_report.seal.range.to) {
                readFills();
                return;
            }
            step(m_ledger.recordedPositions(), [this](const RecordedPositions &recorded) {
                m_figures.reconciliation = reconcile(recorded.rows, m_figures.figures, recorded.holdsExchanges);
                readFills();
            });
        });
    });
}

void ReportVerifier::readFills()
{
    if (!m_report.seal.everyFill) {
        compare(0);
        return;
    }
    qint64 expected = 0;
    for (const auto &part : std::as_const(m_figures.figures))
        expected += part.fills + part.failed + part.unfilled;
    Q_EMIT progressed(0, expected);
    const auto scan = m_ledger.forEachFill(sealedFills(m_report.seal), [reading = m_reading](const Fill &fill) {
        reading->seal.add(fill);
        return !reading->cancelled;
    });
    step(scan, [this](qint64 fills) { compare(fills); });
}

void ReportVerifier::compare(qint64 fills)
{
    Q_EMIT progressed(fills, fills);
    auto now = m_report.seal;
    now.sections = sealedSections(now, m_figures);
    now.days = m_reading->seal.take();
    end(ReportVerdict{m_file, m_report.seal.range, m_report.seal.profile, m_report.seal.hash(), m_report.isUnchanged,
                      compareSeals(m_report.seal, now)});
}

void ReportVerifier::end(const Result<ReportVerdict> &verdict)
{
    m_running = false;
    Q_EMIT finished(verdict);
}

} // namespace hoox
