#include "ui/migrations/BackupPlanRow.h"

#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlanGap = 8;
constexpr int kLongestField = 6;

} // namespace

BackupPlanRow::BackupPlanRow(BackupSchedule &schedule, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_schedule(schedule), m_appearance(appearance), m_on(new QCheckBox(tr("Back up each day"), this))
{
    setObjectName(u"backupPlan"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    m_flow = new FlowLayout(kPlanGap * 2);
    column->addLayout(m_flow);
    m_on->setObjectName(u"backupPlanOn"_s);
    m_flow->addWidget(m_on);
    m_at = addField(u"backupPlanAt"_s, tr("Time of day, UTC"), tr("from", "a time of day"), tr("UTC on"));
    m_keepCount = addField(u"backupPlanCount"_s, tr("How many of the newest stay"), tr("keep the newest"), {});
    m_keepDays = addField(u"backupPlanDays"_s, tr("For how many days all stay"), tr("and all of the last"),
                          tr("days", "backups of the last \u2026 days"));
    m_state = words({}, this);
    m_state->setObjectName(u"backupPlanState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    connect(m_on, &QCheckBox::clicked, this, &BackupPlanRow::read);
    for (auto *field : {m_at, m_keepCount, m_keepDays})
        connect(field, &QLineEdit::editingFinished, this, &BackupPlanRow::read);
    connect(&m_schedule, &BackupSchedule::changed, this, &BackupPlanRow::showPlan);
    connect(&m_appearance, &Appearance::changed, this, &BackupPlanRow::applyAppearance);
    applyAppearance();
}

QLabel *BackupPlanRow::words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    m_words.append(label);
    return label;
}

QLineEdit *BackupPlanRow::addField(const QString &name, const QString &label, const QString &before,
                                   const QString &after)
{
    // Words and field break as one.
    auto *group = new QWidget(this);
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kPlanGap);
    auto *field = new QLineEdit(group);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMaxLength(kLongestField);
    line->addWidget(words(before, group));
    line->addWidget(field);
    if (!after.isEmpty())
        line->addWidget(words(after, group));
    m_flow->addWidget(group);
    return field;
}

void BackupPlanRow::read()
{
    if (m_showing)
        return;
    BackupPlan plan;
    bool isCount = false;
    bool isDays = false;
    plan.isOn = m_on->isChecked();
    plan.at = QTime::fromString(m_at->text().trimmed(), u"HH:mm"_s);
    plan.keepCount = m_keepCount->text().trimmed().toInt(&isCount);
    plan.keepDays = m_keepDays->text().trimmed().toInt(&isDays);
    isCount = isCount && plan.keepCount >= 1 && plan.keepCount <= BackupPlan::kMostKept;
    isDays = isDays && plan.keepDays >= 0 && plan.keepDays <= BackupPlan::kMostDays;
    if (plan.at.isValid() && isCount && isDays) {
        m_schedule.setPlan(plan);
        showPlan();
    } else if (!plan.at.isValid()) {
        m_state->setText(tr("Not taken: the time is of the form 01:30."));
    } else {
        m_state->setText(tr("Not taken: at least 1 backup and at most %1, 0 to %2 days.")
                             .arg(BackupPlan::kMostKept)
                             .arg(BackupPlan::kMostDays));
    }
}

void BackupPlanRow::showPlan()
{
    const auto &plan = m_schedule.plan();
    m_showing = true;
    m_on->setChecked(plan.isOn);
    const auto set = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus()) // nobody's typing is overwritten
            field->setText(text);
    };
    set(m_at, plan.at.toString(u"HH:mm"_s));
    set(m_keepCount, QString::number(plan.keepCount));
    set(m_keepDays, QString::number(plan.keepDays));
    setEnabled(m_schedule.isKnown() || m_schedule.error().has_value());
    const auto last = m_schedule.lastDay();
    if (m_schedule.error())
        m_state->setText(tr("It did not go well: %1").arg(ErrorText::sentence(*m_schedule.error())));
    else if (!plan.isOn)
        m_state->setText(tr("Off: none is made by itself."));
    else
        m_state->setText(last.isValid() ? tr("The last one is of %1.").arg(last.toString(Qt::ISODate))
                                        : tr("None was made yet; a window has to run."));
    m_showing = false;
}

void BackupPlanRow::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    const auto font = m_appearance.font(Appearance::FontRole::Body);
    m_on->setFont(font);
    const QFontMetrics metrics(font);
    for (auto *field : {m_at, m_keepCount, m_keepDays}) {
        field->setFont(font);
        field->setFixedWidth(metrics.horizontalAdvance(u"00:000"_s) + m_appearance.scaled(20));
    }
    for (auto *words : std::as_const(m_words)) {
        words->setFont(font);
        paintText(words, theme.muted);
    }
    showPlan();
}

} // namespace hoox
