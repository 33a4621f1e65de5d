#pragma once

#include "ui/common/Page.h"
#include "ui/tiers/ConsoleFacts.h"
#include "ui/tiers/TierTable.h"

#include <chrono>

namespace hoox {

class Button;
class Card;
class Clock;
class GaugeTable;
class Notice;
struct FuelGauge;

/// How fast each tier is against its target, how long the free budgets last, and how the console itself is (HL-1,
/// safety 4.13 and 4.18). Shows what it is given; asks for measurements. GUI thread.
class TiersPage final : public Page
{
    Q_OBJECT

public:
    /// Figures are taken once a second while the page is in sight.
    static constexpr std::chrono::seconds kStaleAfter{10};

    TiersPage(const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    /// As of `nowUtc`. `isRemote` as in `readTiers`.
    void setTiers(const QVector<TierReading> &readings, const QVector<TierStanding> &standings, bool isRemote,
                  const QDateTime &nowUtc);
    /// Empty: no service counts anything.
    void setGauges(const QVector<FuelGauge> &gauges, const std::optional<Error> &error, const QDateTime &nowUtc);
    void setFacts(const QVector<ConsoleFacts::Fact> &facts);
    void setMeasuring(bool isMeasuring);

    void activate() override { Q_EMIT shown(); }
    void refresh() override { Q_EMIT measureRequested(); }

Q_SIGNALS:
    void shown();
    void measureRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void aged() override;

private:
    [[nodiscard]] QWidget *content();
    void addGauges();
    void showOver(const QVector<TierReading> &readings, const QDateTime &nowUtc);
    void applyAppearance();

    Button *m_measure;
    TierTable *m_table;
    Notice *m_over;
    QBoxLayout *m_cards;
    Card *m_gaugeCard;
    GaugeTable *m_gauges;
    QLabel *m_gaugeNote;
    Card *m_factCard;
    ConsoleFacts *m_facts;
    QLabel *m_note;
};

} // namespace hoox
