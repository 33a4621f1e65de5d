#include "ui/positions/PastBand.h"

#include "models/positions/TimeMachine.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

PastBand::PastBand(const TimeMachine &past, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_past(past),
      m_appearance(appearance),
      m_what(plainLabel(u"pastWhat"_s, this, true)),
      m_state(plainLabel(u"pastState"_s, this, true))
{
    setObjectName(u"pastBand"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 8, 32, 9);
    layout->setSpacing(2);
    layout->addWidget(m_what);
    layout->addWidget(m_state);
    connect(&m_past, &TimeMachine::changed, this, &PastBand::showState);
    connect(&m_appearance, &Appearance::changed, this, &PastBand::applyAppearance);
    applyAppearance();
    hide();
}

QString PastBand::stateWords() const
{
    if (m_past.error())
        return tr("That second could not be read: %1").arg(ErrorText::sentence(*m_past.error()));
    if (m_past.isReading() && m_past.percent() >= 0)
        return tr("Going once over all fills, %1 %. Now gives it up.").arg(m_past.percent());
    if (m_past.isReading() && m_past.wish() != m_past.shown())
        return tr("Reading %1 UTC…").arg(Format(m_appearance.format().locale()).time(m_past.wish()));
    if (m_past.unknownPositions() > 0)
        return tr("Not in it: symbols whose fills lack a quantity, so that nobody knows whether they were open: %1.")
            .arg(m_past.unknownPositions());
    return {};
}

void PastBand::showState()
{
    setVisible(m_past.isOn());
    if (!m_past.isOn())
        return;
    // The past is told in UTC, whatever zone the pages show: it goes into reports and to exchanges.
    const Format utc(m_appearance.format().locale());
    m_what->setText(m_past.shown() ? tr("As of %1 UTC · derived from fills, not live").arg(utc.time(*m_past.shown()))
                                   : tr("Nothing of the past is shown yet. What stands below is of now."));
    const auto state = stateWords();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    setAccessibleName(m_what->text());
    setAccessibleDescription(state);
}

void PastBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.sunken);
    const auto hatch = hatchBrush(theme.line2, 4, true, devicePixelRatioF());
    painter.fillRect(QRect(0, 0, 24, height()), hatch);
    painter.fillRect(QRect(width() - 24, 0, 24, height()), hatch);
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme.line3);
}

void PastBand::applyAppearance()
{
    m_what->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    m_state->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_what, m_appearance.theme().text);
    paintText(m_state, m_appearance.theme().muted);
    showState();
    update();
}

PastEdge::PastEdge(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"pastEdge"_s);
    setFixedWidth(6);
    connect(&m_appearance, &Appearance::changed, this, [this] { update(); });
    hide();
}

void PastEdge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().sunken);
    painter.fillRect(rect(), hatchBrush(m_appearance.theme().line3, 4, true, devicePixelRatioF()));
}

} // namespace hoox
