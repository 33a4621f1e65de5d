#pragma once

#include "app/Composition.h"
#include "models/health/FuelGauges.h"
#include "models/health/TierProbe.h"
#include "models/health/TierReading.h"
#include "storage/ledger/LedgerPuller.h"
#include "storage/profile/TierVerdict.h"
#include "storage/spool/SpoolShelf.h"
#include "ui/common/Format.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace hoox {

class Output;

/// How fast the tiers answer this command, and what the Tiers page shows beside (HL-1). Reads alone; the window shows
/// what it really wrote. Main thread.
class DoctorHealth final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRounds = 20;

    DoctorHealth(std::unique_ptr<Composition> composition, QObject *parent);
    ~DoctorHealth() override;

    /// Measures those tiers that answered, and the locks.
    void start(const QVector<TierVerdict> &verdicts);
    /// Beyond doubt: what a busy computer does to a few reads is no fault of a tier.
    [[nodiscard]] bool isAnyOver() const;
    /// `health`, `spool`, `replica`, `budgets`.
    void addTo(QJsonObject &facts) const;
    void tell(Output &output, const Format &format) const;

Q_SIGNALS:
    void finished();

private:
    void readSpool();
    void readReplica();
    void end();
    [[nodiscard]] QVector<FuelGauge> gauges() const;

    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<TierProbe> m_probe; ///< Stands on the composition: dies first.
    QVector<TierReading> m_readings;
    std::optional<SpoolCensus> m_spool; ///< None where it cannot be read.
    std::optional<ReplicaFacts> m_replica;
    std::optional<UsageTotals> m_usage; ///< Of a profile whose services count.
};

} // namespace hoox
