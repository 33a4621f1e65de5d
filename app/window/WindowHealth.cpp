// The part of WindowComposition that measures the tiers and shows how they are, with the console itself (HL-1) and its
// clock.
#include "app/Composition.h"
#include "app/window/SpoolWords.h"
#include "app/window/TierMarks.h"
#include "app/window/WatchedApplication.h"
#include "app/window/WindowComposition.h"
#include "models/sync/ReplicaState.h"
#include "storage/health/ResidentMemory.h"
#include "storage/net/ServerTime.h"
#include "ui/common/ClockWords.h"
#include "ui/common/ReplicaWords.h"
#include "ui/shell/MainWindow.h"
#include "ui/tiers/TiersPage.h"

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a person asks for is worth more reads than what nobody sees; a service counts each.
constexpr int kRoundsAsked = 20;
constexpr int kRoundsAskedRemotely = 5;
constexpr auto kProbedInSightEvery = 1min;
constexpr auto kProbedEvery = 5min;

QVector<MeteredTier> allTiers()
{
    return {kMeteredTiers.begin(), kMeteredTiers.end()};
}

TierStanding::Kind standingKindOf(TierMark::Health health)
{
    switch (health) {
    case TierMark::Health::Ok:
        return TierStanding::Kind::Ok;
    case TierMark::Health::NotConfigured:
        return TierStanding::Kind::NotConfigured;
    case TierMark::Health::NotKnown:
        return TierStanding::Kind::NotKnown;
    case TierMark::Health::Failing:
        return TierStanding::Kind::Failing;
    }
    Q_UNREACHABLE();
}

} // namespace

Page *WindowComposition::makeTiersPage()
{
    m_tiers = new TiersPage(m_composition.clock(), m_appearance, m_window->pageParent());
    return m_tiers;
}

void WindowComposition::followHealth()
{
    auto &probe = m_models.probe;
    connect(m_tiers, &TiersPage::shown, this, &WindowComposition::showHealth);
    connect(m_tiers, &TiersPage::measureRequested, this, &WindowComposition::measureTiers);
    connect(&probe, &TierProbe::finished, this, [this] {
        m_tiers->setMeasuring(false);
        showHealth();
    });
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        probeWhenDue();
        if (m_tiers->isVisible())
            showHealth();
    });
}

void WindowComposition::startHealth()
{
    if (m_composition.profile().isRemote())
        m_models.gauges.start();
    probeWhenDue();
}

void WindowComposition::measureTiers()
{
    m_models.probe.start(m_composition.profile().isRemote() ? kRoundsAskedRemotely : kRoundsAsked, allTiers());
    m_tiers->setMeasuring(m_models.probe.isRunning());
}

void WindowComposition::probeWhenDue()
{
    const auto now = m_composition.clock().monotonic();
    const std::chrono::milliseconds every = m_tiers->isVisible() ? kProbedInSightEvery : kProbedEvery;
    if (m_probedAt && now - *m_probedAt < every)
        return;
    m_probedAt = now;
    m_models.probe.start(1, allTiers());
}

void WindowComposition::showHealth()
{
    const bool isRemote = m_composition.profile().isRemote();
    const auto now = m_composition.clock().nowUtc();
    const auto marks = TierMarks::of(m_composition, m_models, m_appearance.format());
    QVector<TierStanding> standings;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const auto tier = kMeteredTiers.at(static_cast<std::size_t>(at));
        const auto kind = standingKindOf(marks.at(at).health);
        standings.append({kind, standingWord(tier, kind), tierPlace(tier), marks.at(at).words});
    }
    m_tiers->setTiers(readTiers(m_composition.meter(), isRemote), standings, isRemote, now);
    m_tiers->setGauges(isRemote ? m_models.gauges.gauges() : QVector<FuelGauge>(), m_models.gauges.error(), now);
    m_tiers->setFacts(consoleFacts());
}

QString WindowComposition::standingWord(MeteredTier tier, TierStanding::Kind kind) const
{
    if (tier == MeteredTier::Ledger && m_composition.replica() != nullptr && kind == TierStanding::Kind::Ok)
        return ReplicaWords::brief(*m_composition.replica(), m_appearance.format());
    switch (kind) {
    case TierStanding::Kind::Ok:
        return tr("ok");
    case TierStanding::Kind::NotConfigured:
        return tr("not set up");
    case TierStanding::Kind::NotKnown:
        return tr("not known");
    case TierStanding::Kind::Failing:
        return tr("FAILING");
    }
    Q_UNREACHABLE();
}

QString WindowComposition::tierPlace(MeteredTier tier) const
{
    const bool isRemote = m_composition.profile().isRemote();
    switch (tier) {
    case MeteredTier::Locks:
        return tr("this computer");
    case MeteredTier::Config:
        return isRemote ? tr("Workers KV, REST") : tr("SQLite, this computer");
    case MeteredTier::Ledger:
        return isRemote ? tr("SQLite, replica of D1") : tr("SQLite, this computer");
    case MeteredTier::Blobs:
        return isRemote ? tr("R2, S3 API") : tr("a folder, this computer");
    }
    Q_UNREACHABLE();
}

/// Not measured in a program that is not the window's own.
QString WindowComposition::busyWords() const
{
    const auto *const program = qobject_cast<WatchedApplication *>(QCoreApplication::instance());
    if (program == nullptr)
        return Format::missing();
    const auto &format = m_appearance.format();
    const auto busy = program->busy().figures();
    return busy.stretches > 0 ? tr("%1 \u00B7 longest %2", "how often, how long")
                                    .arg(format.count(busy.stretches), Format::lapse(busy.longest))
                              : format.count(0);
}

QVector<ConsoleFacts::Fact> WindowComposition::consoleFacts() const
{
    const auto &format = m_appearance.format();
    const auto &shipper = m_composition.shipper();
    const auto census = shipper.standing().census;
    const auto waits = m_models.config.openWrites() + m_models.orders->inFlight();
    const auto spool = format.count(census.facts.waiting) + u" \u00B7 "_s + format.size(census.facts.bytes);
    const auto offloaded = SpoolWords::share(census.offloaded);
    const auto memory = residentMemory();
    const auto &reading = m_models.clockOffset.reading();
    QVector<ConsoleFacts::Fact> facts{{u"waiting_writes"_s, tr("waiting writes"), format.count(waits), false},
                                      {u"spool"_s, tr("objects in the blob spool"),
                                       shipper.hasLooked() ? spool : Format::missing(), census.facts.waiting > 0},
                                      {u"offloaded"_s, tr("order records in blobs, not in the ledger"),
                                       offloaded ? tr("%1 %", "a share").arg(*offloaded) : Format::missing(), false}};
    if (const auto *replica = m_composition.replica())
        facts.append({u"replica"_s, tr("replica of the ledger"),
                      replica->age() ? tr("%1 behind", "an age").arg(Format::age(*replica->age())) : Format::missing(),
                      replica->isStale()});
    facts.append({u"busy"_s, tr("busy for longer than a frame (16 ms), last hour"), busyWords(), false});
    facts.append({u"memory"_s, tr("memory"), memory ? format.size(*memory) : Format::missing(), false});
    if (m_composition.serverTime() != nullptr)
        facts.append({u"offset"_s, tr("offset to server time"),
                      reading ? ClockWords::figure(reading, format) : Format::missing(),
                      m_models.clockOffset.state() == ClockOffset::State::Off});
    facts.append({u"alerts"_s, tr("alerts, last hour"), format.count(m_models.alarms.figures().raised), false});
    return facts;
}

void WindowComposition::followServerClock()
{
    if (m_composition.serverTime() == nullptr)
        return;
    connect(&m_appearance, &Appearance::secondPassed, this, &WindowComposition::showServerClock);
    showServerClock();
}

void WindowComposition::showServerClock()
{
    auto &offset = m_models.clockOffset;
    offset.take(m_composition.serverTime()->readings());
    const auto &reading = offset.reading();
    const auto &format = m_appearance.format();
    ServerClock clock{ClockWords::figure(reading, format), ClockWords::sentences(reading, format), {}, {}};
    if (offset.state() == ClockOffset::State::Off) {
        clock.alert = ClockWords::alert(*reading, format);
        clock.remedy = ClockWords::remedy(*reading);
    }
    m_window->setServerClock(clock);
    // A server that is not heard any more says nothing about the clock.
    if (offset.state() != ClockOffset::State::NotKnown)
        m_models.alarms.report(AlarmKind::ClockOff, {}, offset.state() == ClockOffset::State::Off, clock.alert);
}

} // namespace hoox
