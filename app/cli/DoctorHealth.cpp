#include "app/cli/DoctorHealth.h"

#include "app/cli/Output.h"
#include "app/cli/Session.h"
#include "storage/base/RunOn.h"
#include "storage/spool/FolderSpool.h"
#include "ui/common/HealthWords.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

class DoctorHealthWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::DoctorHealth)

public:
    static QVector<TextTable::Column> speedHeads()
    {
        return {{tr("TIER")},   {tr("SPEED")},        {tr("READ P50 / P95 / P99")},
                {tr("TARGET")}, {tr("WRITE TARGET")}, {tr("SAMPLES"), true}};
    }
    static QVector<TextTable::Column> budgetHeads() { return {{tr("BUDGET")}, {tr("USED"), true}}; }
    static QString spool(const std::optional<SpoolCensus> &census, const Format &format)
    {
        if (!census)
            return tr("spool: not known");
        if (census->facts.waiting == 0)
            return tr("spool: nothing waits for the blob tier");
        return tr("spool: %1 wait for the blob tier, %2")
            .arg(format.count(census->facts.waiting), format.size(census->facts.bytes));
    }
    static QString replica(const std::optional<ReplicaFacts> &facts, const QDateTime &now)
    {
        if (!facts || !facts->asOf.isValid())
            return tr("replica: nothing was pulled yet");
        return tr("replica: %1 behind").arg(Format::age(std::chrono::milliseconds(facts->asOf.msecsTo(now))));
    }
    static QString writes()
    {
        return tr("Writes are not tried here: the window's page Tiers shows how long those took that it did.");
    }
};

QJsonValue msOf(const std::optional<TierMeasure::Duration> &time)
{
    constexpr double microsecondsInMs = 1000;
    return time ? QJsonValue(static_cast<double>(time->count()) / microsecondsInMs) : QJsonValue();
}

QJsonObject jsonOf(const OperationReading &reading)
{
    return {{u"samples"_s, reading.measure.samples},  {u"p50_ms"_s, msOf(reading.measure.p50)},
            {u"p95_ms"_s, msOf(reading.measure.p95)}, {u"p99_ms"_s, msOf(reading.measure.p99)},
            {u"target_ms"_s, msOf(reading.target)},   {u"network_ms"_s, msOf(reading.network)},
            {u"verdict"_s, toText(reading.verdict)}};
}

std::optional<MeteredTier> meteredOf(TierPlace place)
{
    switch (place) {
    case TierPlace::Config:
        return MeteredTier::Config;
    case TierPlace::Ledger:
        return MeteredTier::Ledger;
    case TierPlace::Logs:
        return MeteredTier::Blobs;
    case TierPlace::Reports:
    case TierPlace::Gateway:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

DoctorHealth::DoctorHealth(std::unique_ptr<Composition> composition, QObject *parent)
    : QObject(parent), m_composition(std::move(composition))
{
    auto &parts = *m_composition;
    m_probe = std::make_unique<TierProbe>(TierProbe::Tiers{[&parts]() -> LockManager & { return parts.locks(); },
                                                           parts.config(), parts.ledger(), parts.blobs()});
    connect(m_probe.get(), &TierProbe::finished, this, &DoctorHealth::readSpool);
}

DoctorHealth::~DoctorHealth() = default;

void DoctorHealth::start(const QVector<TierVerdict> &verdicts)
{
    QVector<MeteredTier> tiers{MeteredTier::Locks};
    for (const auto &verdict : verdicts) {
        const auto tier = meteredOf(verdict.place);
        if (tier && verdict.kind == TierVerdict::Kind::Ok)
            tiers.append(*tier);
    }
    m_probe->start(kRounds, tiers);
}

void DoctorHealth::readSpool()
{
    m_readings = readTiers(m_composition->meter(), m_composition->profile().isRemote());
    whenDone(m_composition->spool().census(), this, [this](const Result<SpoolCensus> &census) {
        if (census)
            m_spool = *census;
        readReplica();
    });
}

void DoctorHealth::readReplica()
{
    if (!m_composition->profile().isRemote()) {
        end();
        return;
    }
    const auto usage = addToUsageFile(m_composition->usageFile(), {}, m_composition->clock().nowUtc());
    if (usage) {
        m_usage = *usage;
        const auto mine = m_composition->usage().notTaken();
        m_usage->today.add(mine);
        m_usage->month.add(mine);
    }
    // Asking makes the file, and one that is there is taken for a copy.
    if (!QFileInfo::exists(m_composition->workspace().ledgerFile())) {
        m_replica = ReplicaFacts();
        end();
        return;
    }
    whenDone(m_composition->replicaFacts(), this, [this](const Result<ReplicaFacts> &facts) {
        if (facts)
            m_replica = *facts;
        end();
    });
}

void DoctorHealth::end()
{
    Q_EMIT finished();
}

bool DoctorHealth::isAnyOver() const
{
    // The targets are those of Cloudflare's services; their local runtime has whatever this computer spares.
    if (m_composition->profile().kind == Profile::Kind::LocalEdge)
        return false;
    // A few reads beside whatever else this computer does: slow is a tier whose quickest one is over too. One behind
    // the network has its quickest read allowed already.
    return std::any_of(m_readings.cbegin(), m_readings.cend(), [](const TierReading &reading) {
        const auto &quickest = reading.read.measure.quickest;
        return reading.verdict() == SpeedVerdict::Over &&
               (reading.read.network || (quickest && *quickest > reading.read.target));
    });
}

QVector<FuelGauge> DoctorHealth::gauges() const
{
    QVector<FuelGauge> gauges;
    if (!m_usage)
        return gauges;
    for (const auto item : kUsageItems) {
        const auto limit = freeLimitOf(item);
        gauges.append({item, limit, (limit.isMonthly ? m_usage->month : m_usage->today).of(item), {}, {}});
    }
    return gauges;
}

void DoctorHealth::addTo(QJsonObject &facts) const
{
    QJsonArray rows;
    for (const auto &reading : m_readings)
        rows.append(QJsonObject{{u"tier"_s, toText(reading.tier)},
                                {u"verdict"_s, toText(reading.verdict())},
                                {u"read"_s, jsonOf(reading.read)},
                                {u"write"_s, jsonOf(reading.write)}});
    facts[u"health"_s] = rows;
    facts[u"spool"_s] = m_spool ? QJsonValue(QJsonObject{{u"waiting"_s, m_spool->facts.waiting},
                                                         {u"bytes"_s, m_spool->facts.bytes},
                                                         {u"oldest"_s, jsonTime(m_spool->facts.oldest)},
                                                         {u"offloaded_bytes"_s, m_spool->offloaded.verboseBytes},
                                                         {u"ledger_bytes"_s, m_spool->offloaded.structuredBytes}})
                                : QJsonValue();
    facts[u"replica"_s] =
        m_replica
            ? QJsonValue(QJsonObject{{u"as_of"_s, jsonTime(m_replica->asOf)}, {u"complete"_s, m_replica->complete}})
            : QJsonValue();
    QJsonArray budgets;
    const auto all = gauges();
    for (const auto &gauge : all)
        budgets.append(QJsonObject{{u"name"_s, toText(gauge.item)},
                                   {u"used"_s, *gauge.used},
                                   {u"limit"_s, gauge.limit.amount},
                                   {u"period"_s, gauge.limit.isMonthly ? u"month"_s : u"day"_s}});
    facts[u"budgets"_s] = m_usage ? QJsonValue(budgets) : QJsonValue();
}

void DoctorHealth::tell(Output &output, const Format &format) const
{
    const bool isRemote = m_composition->profile().isRemote();
    TextTable speeds{DoctorHealthWords::speedHeads(), {}};
    for (const auto &reading : m_readings) {
        const bool isEdges = isRemote && (reading.tier == MeteredTier::Config || reading.tier == MeteredTier::Blobs);
        speeds.rows.append({HealthWords::tier(reading.tier), HealthWords::verdict(reading.verdict()),
                            HealthWords::percentiles(reading.read.measure, format),
                            HealthWords::target(reading.read, isEdges, format),
                            HealthWords::target(reading.write, isEdges, format), format.count(reading.samples())});
    }
    output.table(speeds);
    for (const auto &reading : m_readings) {
        if (reading.verdict() == SpeedVerdict::Over)
            output.line(HealthWords::tier(reading.tier) + u": "_s + HealthWords::overSentence(reading, format) + u' ' +
                        HealthWords::remedy(reading.tier));
    }
    output.line(DoctorHealthWords::writes());
    output.line(DoctorHealthWords::spool(m_spool, format));
    if (!isRemote)
        return;
    output.line(DoctorHealthWords::replica(m_replica, m_composition->clock().nowUtc()));
    TextTable budgets{DoctorHealthWords::budgetHeads(), {}};
    const auto all = gauges();
    for (const auto &gauge : all)
        budgets.rows.append({HealthWords::budget(gauge.limit, gauge.item), HealthWords::spent(gauge, format)});
    output.table(budgets);
    output.line(HealthWords::budgetNote());
}

} // namespace hoox
