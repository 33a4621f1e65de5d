#include "ui/reports/SchedulePanel.h"

#include "storage/base/Clock.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QScopedValueRollback>
#include <QTimeEdit>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

SchedulePanel::SchedulePanel(const ReportSchedule &schedule, const Clock &clock, bool mayStore, Appearance &appearance,
                             QWidget *parent)
    : QWidget(parent),
      m_schedule(schedule),
      m_clock(clock),
      m_mayStore(mayStore),
      m_appearance(appearance),
      m_title(plainLabel({}, this, true)),
      m_on(new QCheckBox(tr("each day at"), this)),
      m_at(new QTimeEdit(this)),
      m_zone(plainLabel({}, this)),
      m_uploads(new QCheckBox(tr("upload it too"), this)),
      m_words(plainLabel(u"scheduleState"_s, this, true))
{
    setObjectName(u"reportSchedule"_s);
    build(mayStore);
    connect(m_on, &QCheckBox::toggled, this, &SchedulePanel::choose);
    connect(m_uploads, &QCheckBox::toggled, this, &SchedulePanel::choose);
    connect(m_at, &QTimeEdit::timeChanged, this, &SchedulePanel::choose);
    connect(&m_schedule, &ReportSchedule::changed, this, [this] {
        m_fault.reset();
        showState();
    });
    connect(&m_schedule, &ReportSchedule::failed, this, [this](const Error &error) {
        m_fault = error; // a damaged plan is set anew
        showState();
    });
    connect(&m_appearance, &Appearance::changed, this, &SchedulePanel::applyAppearance);
    applyAppearance();
    showState();
}

void SchedulePanel::build(bool mayStore)
{
    m_title->setText(tr("Report of the day by itself"));
    m_on->setObjectName(u"scheduleOn"_s);
    m_on->setAccessibleName(tr("Make the report of the day by itself"));
    m_on->setToolTip(tr("Of the day before, while this window or another one of this workspace is open."));
    m_at->setObjectName(u"scheduleAt"_s);
    m_at->setAccessibleName(tr("Time of day, UTC"));
    m_at->setDisplayFormat(u"HH:mm"_s);
    m_at->setTimeSpec(Qt::UTC);
    m_at->setKeyboardTracking(false); // half a time is none to begin at
    m_zone->setText(u"UTC"_s);
    m_uploads->setObjectName(u"scheduleUpload"_s);
    m_uploads->setToolTip(mayStore ? tr("Into reports/ of the bucket.") : tr("This profile is read-only."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_on);
    row->addWidget(m_at);
    row->addWidget(m_zone);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 0, 3, 0); // the room of a focus ring
    layout->setSpacing(5);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_uploads, 0, Qt::AlignLeft);
    layout->addWidget(m_words);
}

void SchedulePanel::choose()
{
    if (m_showing || !mayChoose())
        return;
    Q_EMIT planChosen(ReportPlan{m_on->isChecked(), m_at->time(), m_uploads->isChecked()});
}

void SchedulePanel::showState()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto &plan = m_schedule.plan();
    const bool may = mayChoose();
    m_on->setEnabled(may);
    m_on->setChecked(plan.isOn);
    m_at->setEnabled(may && plan.isOn);
    if (!m_at->hasFocus() || m_at->time() != plan.at)
        m_at->setTime(plan.at);
    m_uploads->setVisible(plan.isOn);
    m_uploads->setEnabled(may && m_mayStore);
    m_uploads->setChecked(plan.uploads && m_mayStore);
    m_words->setText(m_fault ? ErrorText::sentence(*m_fault) : words(m_schedule, m_clock.nowUtc()));
    m_words->setVisible(!m_words->text().isEmpty());
}

QString SchedulePanel::words(const ReportSchedule &schedule, const QDateTime &nowUtc)
{
    if (!schedule.isLoaded())
        return tr("The plan was not read yet.");
    QStringList said;
    const auto next = nextReportAt(schedule.state(), nowUtc);
    if (schedule.makingDay().isValid())
        said += tr("Making that of %1.").arg(dayText(schedule.makingDay()));
    else if (next && !schedule.failure())
        said += tr("Next: %1 UTC, of the day before.").arg(next->toString(u"yyyy-MM-dd HH:mm"_s));
    if (schedule.failure() && schedule.plan().isOn)
        said += tr("The last try failed: %1 It is tried again within ten minutes.")
                    .arg(ErrorText::sentence(*schedule.failure()));
    if (schedule.lastDay().isValid())
        said += tr("Last: made, of %1.").arg(dayText(schedule.lastDay()));
    return said.join(u' ');
}

void SchedulePanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Appearance::FontRole::Caption));
    m_zone->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_words->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    for (auto *label : {m_title, m_zone, m_words})
        paintText(label, theme.muted);
}

} // namespace hoox
