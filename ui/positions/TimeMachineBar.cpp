#include "ui/positions/TimeMachineBar.h"

#include "models/positions/TimeMachine.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QDateTimeEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;

} // namespace

TimeMachineBar::TimeMachineBar(TimeMachine &past, const Clock &clock, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_past(past),
      m_clock(clock),
      m_appearance(appearance),
      m_row(new BreakingRow(this)),
      m_label(plainLabel(u"pastLabel"_s, this)),
      m_moment(new QDateTimeEdit(this)),
      m_slider(new QSlider(Qt::Horizontal, this))
{
    setObjectName(u"timeMachine"_s);
    setAccessibleName(tr("Time machine"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->addWidget(m_row);
    m_row->add(m_label);
    addSteps(true);
    addMoment();
    addSteps(false);
    m_slider->setObjectName(u"pastSlider"_s);
    m_slider->setAccessibleName(tr("Moment in the ledger's span"));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(static_cast<int>(kHour));
    m_slider->setMinimumWidth(120);
    m_slider->hide();
    m_row->addBreakable(m_slider, 1);
    auto *now = new Button(appearance, tr("Now"), {}, this);
    now->setObjectName(u"pastNow"_s);
    now->setToolTip(tr("Back to now (Esc)"));
    m_row->addBreakable(now);
    connect(now, &QPushButton::clicked, this, &TimeMachineBar::nowRequested);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { wish(m_past.firstAt() + value); });
    connect(&m_past, &TimeMachine::changed, this, &TimeMachineBar::showWish);
    connect(&m_past, &TimeMachine::spanKnown, this, &TimeMachineBar::showSpan);
    connect(&m_appearance, &Appearance::changed, this, &TimeMachineBar::applyAppearance);
    applyAppearance();
    hide();
}

void TimeMachineBar::addSteps(bool back)
{
    struct Step
    {
        qint64 seconds;
        QString words, name;
    };
    const QVector<Step> backward{{-kHour, tr("−1 h"), tr("One hour back")},
                                 {-kMinute, tr("−1 min"), tr("One minute back")},
                                 {-1, tr("−1 s"), tr("One second back")}};
    const QVector<Step> forward{{1, tr("+1 s"), tr("One second on")},
                                {kMinute, tr("+1 min"), tr("One minute on")},
                                {kHour, tr("+1 h"), tr("One hour on")}};
    for (const auto &step : back ? backward : forward) {
        auto *button = new Button(m_appearance, step.words, {}, this);
        button->setObjectName(u"pastStep%1"_s.arg(step.seconds));
        button->setAccessibleName(step.name);
        button->setToolTip(step.name);
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, this, [this, by = step.seconds] { wish(m_past.wish() + by); });
        m_row->add(button);
    }
}

void TimeMachineBar::addMoment()
{
    m_moment->setObjectName(u"pastMoment"_s);
    m_moment->setAccessibleName(tr("As of, UTC"));
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_moment->setCalendarPopup(false);
    // A half-typed year is no wish.
    m_moment->setKeyboardTracking(false);
    m_moment->setMinimumDateTime(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    m_label->setBuddy(m_moment);
    m_row->add(m_moment);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime &moment) { wish(moment.toSecsSinceEpoch()); });
}

void TimeMachineBar::open()
{
    show();
    m_past.readSpan();
    if (!m_past.isOn())
        wish(m_clock.nowUtc().toSecsSinceEpoch());
}

void TimeMachineBar::focusMoment()
{
    m_moment->setFocus();
}

void TimeMachineBar::wish(qint64 second)
{
    const auto now = m_clock.nowUtc().toSecsSinceEpoch();
    m_past.showAt(std::clamp<qint64>(second, 0, std::max<qint64>(now, m_past.lastAt())));
}

void TimeMachineBar::showWish()
{
    if (!m_past.isOn())
        return;
    const QSignalBlocker quietMoment(m_moment);
    const QSignalBlocker quietSlider(m_slider);
    // The same moment again would take away what is half typed.
    const auto wish = QDateTime::fromSecsSinceEpoch(m_past.wish(), Qt::UTC);
    if (m_moment->dateTime() != wish)
        m_moment->setDateTime(wish);
    m_slider->setValue(static_cast<int>(std::clamp<qint64>(m_past.wish() - m_past.firstAt(), 0, m_slider->maximum())));
}

void TimeMachineBar::showSpan()
{
    const auto now = m_clock.nowUtc().toSecsSinceEpoch();
    const auto span = std::max(now, m_past.lastAt()) - m_past.firstAt();
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>(std::clamp<qint64>(span, 0, std::numeric_limits<int>::max())));
    m_slider->setVisible(span > 0);
    const auto &format = m_appearance.format();
    m_slider->setToolTip(
        tr("%1 to %2 %3").arg(format.time(m_past.firstAt()), format.time(m_past.firstAt() + span), format.zoneName()));
    showWish();
}

void TimeMachineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line2);
}

void TimeMachineBar::applyAppearance()
{
    m_row->setMargins(QMargins(16, m_appearance.scaled(6), 16, m_appearance.scaled(6)), m_appearance.scaled(6));
    //: Before a moment.
    m_label->setText(tr("as of, UTC"));
    m_label->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    paintText(m_label, m_appearance.theme().muted);
    m_moment->setFont(m_appearance.font(Appearance::FontRole::Body));
    update();
}

} // namespace hoox
