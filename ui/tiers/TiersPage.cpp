#include "ui/tiers/TiersPage.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/HealthWords.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/tiers/GaugeTable.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// At 100 %; below, the cards stand under each other.
constexpr int kCardsBesideFrom = 860;

} // namespace

TiersPage::TiersPage(const Clock &clock, Appearance &appearance, QWidget *parent)
    : Page(u"tiersPage"_s, u"tiers"_s, appearance, parent),
      m_measure(new Button(appearance, tr("Measure now"), u"refresh"_s, this))
{
    watchAge(clock);
    setTitle(tr("Tiers"));
    setScope(tr("measured from this desk \u00B7 last hour"));
    m_measure->setObjectName(u"measureNow"_s);
    m_measure->setToolTip(tr("Reads a little from each tier, and writes nothing (F5)"));
    addHeadAction(m_measure);
    connect(m_measure, &QPushButton::clicked, this, &TiersPage::measureRequested);
    body()->addWidget(content(), 1);
    connect(&appearance, &Appearance::changed, this, &TiersPage::applyAppearance);
    applyAppearance();
}

QWidget *TiersPage::content()
{
    auto *inner = new QWidget(this);
    m_table = new TierTable(appearance(), inner);
    m_over = new Notice(appearance(), inner);
    m_over->setObjectName(u"tiersOver"_s);
    connect(m_over, &Notice::actionTriggered, this, &TiersPage::measureRequested);
    addGauges();
    m_factCard = new Card(appearance(), inner);
    m_factCard->setTitle(tr("The console itself"));
    m_facts = new ConsoleFacts(appearance(), m_factCard);
    m_factCard->body()->addWidget(m_facts);
    m_factCard->body()->addStretch(1);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(12);
    m_cards->addWidget(m_gaugeCard, 3);
    m_cards->addWidget(m_factCard, 2);
    m_note = plainLabel(u"tiersNote"_s, inner, true);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 16);
    below->setSpacing(12);
    below->addLayout(m_cards);
    below->addWidget(m_note);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(m_over);
    layout->addLayout(below);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"tiersScroll"_s);
    scroll->setAccessibleName(title());
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    return scroll;
}

void TiersPage::addGauges()
{
    m_gaugeCard = new Card(appearance(), this);
    m_gaugeCard->setTitle(tr("Budgets today (UTC)"), tr("free plan, at this pace"));
    m_gauges = new GaugeTable(appearance(), m_gaugeCard);
    m_gaugeNote = plainLabel(u"gaugeNote"_s, m_gaugeCard, true);
    m_gaugeCard->body()->addWidget(m_gauges);
    m_gaugeCard->body()->addWidget(m_gaugeNote);
    m_gaugeCard->body()->addStretch(1);
}

void TiersPage::setTiers(const QVector<TierReading> &readings, const QVector<TierStanding> &standings, bool isRemote,
                         const QDateTime &nowUtc)
{
    m_table->setTiers(readings, standings, isRemote);
    setAsOf(nowUtc, kStaleAfter);
    showOver(readings, nowUtc);
    const auto words =
        tr("p95 in large: 19 of 20 take no longer. The dashed line in each small chart is the target. Of "
           "fewer than 100 samples the median, p50, is judged. A figure is of this console alone.");
    m_note->setText(isRemote ? words + u' ' +
                                   tr("The targets of config and blobs are the edge's own: for the network twice the "
                                      "quickest answer is allowed on top.")
                             : words);
}

void TiersPage::showOver(const QVector<TierReading> &readings, const QDateTime &nowUtc)
{
    QStringList names;
    QStringList sentences;
    int minutes = 0;
    for (const auto &reading : readings) {
        if (reading.verdict() != SpeedVerdict::Over)
            continue;
        names += HealthWords::tier(reading.tier);
        sentences += HealthWords::overSentence(reading, appearance().format());
        sentences += HealthWords::remedy(reading.tier);
        minutes = std::max(minutes, reading.minutesOver());
    }
    if (names.isEmpty()) {
        m_over->hide();
        return;
    }
    const auto what = tr("Over target: %1.").arg(names.join(u", "_s));
    const auto &format = appearance().format();
    const auto since = tr("Since %1 %2, %3.", "time of day, zone, age")
                           .arg(format.timeOfDay(nowUtc.addSecs(-60LL * minutes)).left(5), format.zoneName(),
                                Format::age(std::chrono::minutes(minutes)));
    m_over->showMessage(minutes > 1 ? what + u' ' + since : what, sentences.join(u' '), tr("Measure now"));
}

void TiersPage::setGauges(const QVector<FuelGauge> &gauges, const std::optional<Error> &error, const QDateTime &nowUtc)
{
    m_gauges->setVisible(!gauges.isEmpty());
    m_gauges->setGauges(gauges, nowUtc);
    const auto note = gauges.isEmpty() ? tr("This profile asks no service for anything: all of it is on this computer, "
                                            "and no budget is touched.")
                                       : HealthWords::budgetNote();
    m_gaugeNote->setText(error ? tr("What is used is not kept: %1").arg(ErrorText::sentence(*error)) : note);
}

void TiersPage::setFacts(const QVector<ConsoleFacts::Fact> &facts)
{
    m_facts->setFacts(facts);
}

void TiersPage::setMeasuring(bool isMeasuring)
{
    m_measure->setEnabled(!isMeasuring);
    m_measure->setText(isMeasuring ? tr("Measuring\u2026") : tr("Measure now"));
}

void TiersPage::aged()
{
    m_table->setStale(isStale());
    m_gauges->setStale(isStale());
    m_facts->setStale(isStale());
}

void TiersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyAppearance();
}

void TiersPage::applyAppearance()
{
    const auto &theme = appearance().theme();
    for (auto *label : {m_gaugeNote, m_note}) {
        label->setFont(appearance().font(Appearance::FontRole::Secondary));
        paintText(label, theme.muted);
    }
    const bool isBeside = width() >= appearance().scaled(kCardsBesideFrom);
    m_cards->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace hoox
