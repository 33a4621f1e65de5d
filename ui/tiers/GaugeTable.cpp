#include "ui/tiers/GaugeTable.h"

#include "ui/common/HealthWords.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGaugeBarWidth = 160;
constexpr int kLeastGaugeWidth = 48;
constexpr int kGaugeBarHeight = 6;
constexpr int kGaugeRowHeight = 32;

} // namespace

GaugeBar::GaugeBar(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void GaugeBar::setShare(std::optional<double> share, bool isShort)
{
    m_share = share;
    m_isShort = isShort;
    update();
}

QSize GaugeBar::sizeHint() const
{
    return {m_appearance.scaled(kGaugeBarWidth), m_appearance.scaled(kGaugeBarHeight)};
}

QSize GaugeBar::minimumSizeHint() const
{
    return {m_appearance.scaled(kLeastGaugeWidth), m_appearance.scaled(kGaugeBarHeight)};
}

void GaugeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.line);
    if (!m_share || *m_share <= 0)
        return;
    // What was spent at all is seen.
    const auto spent = std::max(2, qRound(width() * std::min(1.0, *m_share)));
    painter.fillRect(QRect(0, 0, spent, height()), m_isShort ? theme.caution : theme.grey2);
}

GaugeTable::GaugeTable(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_grid(new QGridLayout(this))
{
    setObjectName(u"gaugeTable"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    for (const auto item : kUsageItems)
        addRow(item);
    connect(&m_appearance, &Appearance::changed, this, &GaugeTable::fill);
    fill();
}

void GaugeTable::addRow(UsageItem item)
{
    const auto at = static_cast<int>(m_rows.size());
    const Row row{plainLabel(u"gaugeName-"_s + toText(item), this, true), new GaugeBar(m_appearance, this),
                  plainLabel(u"gaugeSpent-"_s + toText(item), this, true),
                  plainLabel(u"gaugeOutlook-"_s + toText(item), this, true)};
    row.spent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.outlook->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.bar, at, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.spent, at, 2);
    m_grid->addWidget(row.outlook, at, 3);
    m_rows.append(row);
}

void GaugeTable::setGauges(const QVector<FuelGauge> &gauges, const QDateTime &nowUtc)
{
    m_gauges = gauges;
    m_nowUtc = nowUtc;
    fill();
}

void GaugeTable::setStale(bool stale)
{
    m_stale = stale;
    fill();
}

void GaugeTable::fill()
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    const auto &format = m_appearance.format();
    m_grid->setHorizontalSpacing(m_appearance.scaled(12));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto &row = m_rows.at(at);
        m_grid->setRowMinimumHeight(static_cast<int>(at), m_appearance.scaled(kGaugeRowHeight));
        const auto gauge = at < m_gauges.size() ? m_gauges.at(at) : FuelGauge();
        const auto item = kUsageItems.at(static_cast<std::size_t>(at));
        const bool isShort = gauge.runsOutAt.isValid();
        row.name->setText(HealthWords::budget(freeLimitOf(item), item));
        row.bar->setShare(gauge.share(), isShort && !m_stale);
        row.spent->setText(HealthWords::spent(gauge, format));
        row.outlook->setText(HealthWords::outlook(gauge, m_nowUtc, format));
        row.name->setFont(m_appearance.font(Role::Body));
        row.spent->setFont(m_appearance.font(Role::Body));
        row.outlook->setFont(m_appearance.font(isShort ? Role::BodyStrong : Role::Body));
        paintText(row.spent, m_stale ? theme.muted : theme.text);
        paintText(row.outlook, isShort && !m_stale ? theme.caution : theme.muted);
    }
}

} // namespace hoox
