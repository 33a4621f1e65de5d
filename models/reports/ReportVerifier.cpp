#include "models/reports/ReportVerifier.h"

#include "models/reports/FillSeal.h"
#include "models/reports/ReportReader.h"
#include "models/reports/SealSections.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QHash>

#include <algorithm>
#include <atomic>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// What the ledger keeps only the present of: once newer records have come it is not there to compare.
bool isOfThePresent(const QString &section)
{
    return section == u"reconciliation"_s || section == u"balances"_s;
}

PartVerdict verdictOf(const SealedPart &sealed, const SealedPart *now, bool isDay)
{
    PartVerdict verdict{sealed.name, isDay, PartVerdict::State::Same, sealed.rows, now == nullptr ? 0 : now->rows};
    if (now == nullptr)
        verdict.state = isDay                         ? PartVerdict::State::Missing
                        : isOfThePresent(sealed.name) ? PartVerdict::State::PassedBy
                                                      : PartVerdict::State::NotRead;
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
    const bool isAllRead = isElsewhere || std::none_of(parts.cbegin(), parts.cend(), [](const PartVerdict &part) {
                               return part.state == PartVerdict::State::NotRead;
                           });
    return isUnchanged && differing().isEmpty() && isAllRead && isRecorded();
}

bool ReportVerdict::isRecorded() const
{
    return recorded == ReportRecorded::NotAsked || recorded == ReportRecorded::Recorded ||
           recorded == ReportRecorded::WithoutFile;
}

QVector<PartVerdict> ReportVerdict::differing() const
{
    QVector<PartVerdict> found;
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(found), [](const PartVerdict &part) {
        using State = PartVerdict::State;
        return part.state == State::Differs || part.state == State::Missing || part.state == State::Added;
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

ReportVerifier::ReportVerifier(ReportSources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources))
{
}

ReportVerifier::ReportVerifier(Ledger &ledger, QObject *parent) : ReportVerifier(ReportSources{ledger}, parent) {}

ReportVerifier::~ReportVerifier()
{
    if (m_reading)
        m_reading->cancelled = true;
}

void ReportVerifier::verify(const QString &file, Made made)
{
    if (m_reading)
        m_reading->cancelled = true;
    m_step.cancel();
    dropReader();
    m_reading = std::make_shared<Reading>();
    m_file = file;
    m_made = made;
    m_data = {};
    m_recorded = ReportRecorded::NotAsked;
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
    if (m_reader)
        m_reader->cancel();
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

ReportScope ReportVerifier::scope() const
{
    const auto &seal = m_report.seal;
    ReportScope scope{seal.range, exchangeFromText(seal.exchange), seal.symbol, seal.everyFill};
    scope.everyAction = std::any_of(seal.sections.cbegin(), seal.sections.cend(),
                                    [](const SealedPart &part) { return part.name == u"actions"_s; });
    return scope;
}

ReportSources ReportVerifier::sources() const
{
    ReportSources sources{m_sources.ledger};
    // Only the equity of a part needs a pass over the file.
    const auto &sections = m_report.seal.sections;
    const bool hasEquity = std::any_of(sections.cbegin(), sections.cend(),
                                       [](const SealedPart &part) { return part.name == u"equity"_s; });
    if (!m_report.seal.isWholeBook() && hasEquity)
        sources.ledgerFile = m_sources.ledgerFile;
    sources.profile = m_report.seal.profile;
    if (m_made == Made::Elsewhere)
        return sources;
    sources.audit = m_sources.audit;
    sources.orders = m_sources.orders;
    sources.verifyFile = m_sources.verifyFile;
    sources.verifiedTiers = m_sources.verifiedTiers;
    return sources;
}

void ReportVerifier::readFigures()
{
    m_reader = std::make_unique<ReportReader>(sources());
    connect(m_reader.get(), &ReportReader::failed, this, [this](const Error &error) { end(fail(error)); });
    connect(m_reader.get(), &ReportReader::finished, this, [this](const ReportData &data) {
        m_data = data;
        readTrace();
    });
    m_reader->read(scope());
}

/// A reader may stand in its own signal.
void ReportVerifier::dropReader()
{
    if (!m_reader)
        return;
    m_reader->disconnect(this);
    m_reader->cancel();
    m_reader.release()->deleteLater();
}

void ReportVerifier::readTrace()
{
    if (!m_sources.audit || m_made == Made::Elsewhere) {
        readFills();
        return;
    }
    const auto trace = runOnPool<ReportRecorded>(
        [reading = m_reading, log = m_sources.audit->trail().file(), file = m_file, report = m_report] {
            return traceReport(log, file, report, [reading] { return reading->cancelled.load(); });
        });
    m_step = QFuture<void>(trace);
    whenDone(trace, this, [this, generation = m_generation](const Result<ReportRecorded> &result) {
        if (generation == m_generation)
            takeTrace(result);
    });
}

void ReportVerifier::takeTrace(const Result<ReportRecorded> &recorded)
{
    if (m_cancelled) {
        end(fail(Error::Kind::Cancelled));
        return;
    }
    if (!recorded || !m_data.auditVerdict)
        m_recorded = ReportRecorded::NotRead;
    else
        m_recorded = m_data.auditVerdict->faultCount > 0 ? ReportRecorded::LogDamaged : *recorded;
    readFills();
}

void ReportVerifier::readFills()
{
    if (!m_report.seal.everyFill) {
        compare(0);
        return;
    }
    qint64 expected = 0;
    for (const auto &part : std::as_const(m_data.figures))
        expected += part.fills + part.failed + part.unfilled;
    Q_EMIT progressed(0, expected);
    const auto scan = m_sources.ledger.forEachFill(sealedFills(m_report.seal), [reading = m_reading](const Fill &fill) {
        reading->seal.add(fill);
        return !reading->cancelled;
    });
    step(scan, [this](qint64 fills) { compare(fills); });
}

void ReportVerifier::compare(qint64 fills)
{
    Q_EMIT progressed(fills, fills);
    auto now = m_report.seal;
    now.sections = sealedSections(now, m_data);
    now.days = m_reading->seal.take();
    end(ReportVerdict{m_file, m_report.seal.range, m_report.seal.profile, m_report.seal.hash(), m_report.isUnchanged,
                      compareSeals(m_report.seal, now), m_report.seal.version, m_recorded, m_made == Made::Elsewhere});
}

void ReportVerifier::end(const Result<ReportVerdict> &verdict)
{
    m_running = false;
    Q_EMIT finished(verdict);
}

} // namespace hoox
