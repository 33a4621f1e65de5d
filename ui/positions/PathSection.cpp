#include "ui/positions/PathSection.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Segmented.h"
#include "ui/positions/PathChart.h"

#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPathDay = 86400;

} // namespace

PathSection::PathSection(PositionPathReader &reader, const Clock &clock, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_clock(clock),
      m_appearance(appearance),
      m_title(plainLabel(u"pathTitle"_s, this)),
      m_readOut(plainLabel(u"pathReadOut"_s, this, true)),
      m_period(new Segmented(appearance, u"pathPeriod"_s, this)),
      m_chart(new PathChart(appearance, this)),
      m_state(plainLabel(u"pathState"_s, this, true))
{
    setObjectName(u"pathSection"_s);
    m_period->setLabel(tr("Period of the history"));
    m_period->addSegment(tr("24 h"));
    m_period->addSegment(tr("7 d"));
    //: Since the position last left zero.
    m_period->addSegment(tr("Open"));
    m_period->addSegment(tr("All"));
    m_period->setCurrent(SinceOpened);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_period);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_readOut);
    layout->addWidget(m_state);
    layout->addWidget(m_chart);
    connect(m_period, &Segmented::chosen, this, &PathSection::read);
    connect(m_chart, &PathChart::readOut, this, &PathSection::showReadOut);
    connect(&m_reader, &PositionPathReader::changed, this, &PathSection::showPath);
    connect(&m_appearance, &Appearance::changed, this, &PathSection::applyAppearance);
    applyAppearance();
}

void PathSection::showPosition(const PositionRow &row)
{
    const bool same = m_loaded && m_row.is(row.reconciled.exchange, row.reconciled.symbol) && m_row.asOf == row.asOf &&
                      m_row.shown() == row.shown();
    m_row = row;
    m_loaded = true;
    if (!same)
        read();
}

TimeRange PathSection::rangeOf(Period period) const
{
    const auto end = (m_row.asOf > 0 ? m_row.asOf : m_clock.nowUtc().toSecsSinceEpoch()) + 1;
    switch (period) {
    case Day:
        return {end - kPathDay, end};
    case Week:
        return {end - 7 * kPathDay, end};
    case SinceOpened:
        return {m_row.openedAt, end}; // 0, all of it, when nobody knows.
    case All:
        break;
    }
    return {0, end};
}

void PathSection::read()
{
    m_reader.load(m_row.reconciled.exchange, m_row.reconciled.symbol, rangeOf(Period(m_period->current())));
}

QString PathSection::stateWords() const
{
    if (m_reader.error())
        return ErrorText::sentence(*m_reader.error());
    if (m_reader.isReading())
        return tr("Reading the history…");
    if (m_reader.path() && m_reader.path()->fills == 0)
        return tr("No fill moved it in this period.");
    return {};
}

void PathSection::showPath()
{
    const auto &path = m_reader.path();
    m_chart->setVisible(path.has_value());
    if (path) {
        const auto &range = m_reader.range();
        const auto first = path->steps.isEmpty() ? range.to - kPathDay : path->steps.first().second;
        m_chart->setPath(*path, range.from > 0 ? range.from : first, range.to);
    }
    const auto state = stateWords();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void PathSection::showReadOut(const QString &text)
{
    m_readOut->setText(text.isEmpty()
                           ? tr("time %1; point at it, or use the arrow keys").arg(m_appearance.format().zoneName())
                           : text);
}

void PathSection::applyAppearance()
{
    m_title->setText(tr("History"));
    m_title->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_readOut->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    m_state->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    for (auto *each : {m_title, m_readOut, m_state})
        paintText(each, m_appearance.theme().muted);
    showReadOut({});
    showPath();
}

} // namespace hoox
