#include "ui/reports/ReportPeriodBox.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Segmented.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPeriodDay = 86'400;

QDateTimeEdit *momentEdit(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setDateTimeRange(QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                           QDateTime::fromSecsSinceEpoch(4'102'444'800, Qt::UTC));
    // A day that is half typed is no day to take the week of.
    edit->setKeyboardTracking(false);
    return edit;
}

QDateTime momentOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

} // namespace

ReportPeriodBox::ReportPeriodBox(Appearance &appearance, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_clock(clock),
      m_template(new Segmented(appearance, u"reportTemplate"_s, this)),
      m_fromLabel(plainLabel({}, this, true)),
      m_toLabel(plainLabel({}, this, true)),
      m_from(momentEdit(u"reportFrom"_s, tr("Period from, UTC"), this)),
      m_to(momentEdit(u"reportTo"_s, tr("Period to, UTC, not included"), this)),
      m_incident(new Button(appearance, tr("Incident"), {}, this)),
      m_menu(new QMenu(this))
{
    build();
    connect(m_template, &Segmented::chosen, this, &ReportPeriodBox::applyTemplate);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &ReportPeriodBox::snap);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &ReportPeriodBox::snap);
    connect(&m_appearance, &Appearance::changed, this, &ReportPeriodBox::applyAppearance);
    applyTemplate(static_cast<int>(ReportTemplate::Daily));
    setIncidents({});
    applyAppearance();
}

void ReportPeriodBox::build()
{
    m_template->setLabel(tr("Template"));
    for (const auto &word : {tr("daily"), tr("weekly"), tr("monthly"), tr("custom")}) // in the order of ReportTemplate
        m_template->addSegment(word);
    m_fromLabel->setText(tr("Period from, UTC"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setText(tr("to, not included"));
    m_toLabel->setBuddy(m_to);
    m_incident->setObjectName(u"reportIncident"_s);
    m_incident->setToolTip(tr("The hours around a time when the kill switch was engaged."));
    m_incident->setMenu(m_menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 0, 3, 0); // the room of a focus ring
    layout->setSpacing(3);
    layout->addWidget(m_template, 0, Qt::AlignLeft);
    layout->addSpacing(7);
    layout->addWidget(m_fromLabel);
    layout->addWidget(m_from);
    layout->addSpacing(5);
    layout->addWidget(m_toLabel);
    layout->addWidget(m_to);
    layout->addSpacing(5);
    layout->addWidget(m_incident, 0, Qt::AlignLeft);
}

TimeRange ReportPeriodBox::range() const
{
    return {m_from->dateTime().toSecsSinceEpoch(), m_to->dateTime().toSecsSinceEpoch()};
}

void ReportPeriodBox::setRange(const TimeRange &range)
{
    m_template->setCurrent(static_cast<int>(templateOf(range)));
    showRange(range);
}

QString ReportPeriodBox::fileWord() const
{
    return range() == m_wordOf ? m_word : QString();
}

void ReportPeriodBox::setIncidents(const QVector<TimeRange> &engaged)
{
    m_engaged = engaged;
    m_incident->setVisible(!engaged.isEmpty());
    m_menu->clear();
    const auto last = engaged.size();
    for (auto number = last; number > 0 && number > last - kMostIncidents; --number) {
        const auto begin = momentOf(engaged.at(number - 1).from).toString(u"yyyy-MM-dd HH:mm"_s);
        auto *const action = m_menu->addAction(tr("#%1, engaged %2 UTC").arg(number).arg(begin));
        connect(action, &QAction::triggered, this, [this, number] { showIncident(number); });
    }
}

void ReportPeriodBox::showIncident(qsizetype number)
{
    if (number < 1 || number > m_engaged.size())
        return;
    m_wordOf = hoursAround(m_engaged.at(number - 1), m_clock.nowUtc().toSecsSinceEpoch());
    m_word = u"incident-%1"_s.arg(number);
    m_template->setCurrent(static_cast<int>(ReportTemplate::Custom));
    showRange(m_wordOf);
}

void ReportPeriodBox::showRange(const TimeRange &range)
{
    m_range = range;
    const QSignalBlocker from(m_from), to(m_to);
    m_from->setDateTime(momentOf(range.from));
    m_to->setDateTime(momentOf(range.to));
    enableTo();
    Q_EMIT changed();
}

void ReportPeriodBox::applyTemplate(int kind)
{
    m_template->setCurrent(kind);
    const auto chosen = static_cast<ReportTemplate>(kind);
    showRange(chosen == ReportTemplate::Custom ? range() : lastPeriod(chosen, m_clock.nowUtc().date()));
}

void ReportPeriodBox::snap()
{
    const auto kind = static_cast<ReportTemplate>(m_template->current());
    const auto typed = range();
    if (kind == ReportTemplate::Custom || typed == m_range) {
        showRange(typed);
        return;
    }
    auto wanted = periodOf(kind, momentOf(typed.from).date());
    // One step of the field's arrow on the first day means the next period, not this one again.
    if (wanted == m_range && typed.from - m_range.from <= kPeriodDay)
        wanted = periodOf(kind, momentOf(m_range.to).date());
    showRange(wanted);
}

void ReportPeriodBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && isEnabled())
        enableTo();
}

void ReportPeriodBox::enableTo()
{
    m_to->setEnabled(m_template->current() == static_cast<int>(ReportTemplate::Custom));
}

void ReportPeriodBox::applyAppearance()
{
    for (auto *label : {m_fromLabel, m_toLabel}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Caption));
        paintText(label, m_appearance.theme().muted);
    }
}

} // namespace hoox
