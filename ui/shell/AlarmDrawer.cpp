#include "ui/shell/AlarmDrawer.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/Paint.h"
#include "ui/common/Tag.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QLabel *drawerLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AlarmDrawer::AlarmDrawer(Appearance &appearance, QWidget *parent)
    : SideSheet(appearance, parent),
      m_appearance(appearance),
      m_none(drawerLabel(tr("Nothing waits for a hand."), this)),
      m_often(drawerLabel({}, this))
{
    setObjectName(u"alarmDrawer"_s);
    m_none->setObjectName(u"alarmNone"_s);
    m_often->setObjectName(u"alarmOften"_s);
    setTitle(tr("Alerts"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Alerts"));
    m_none->setContentsMargins(16, 16, 16, 16);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_none);
    addFootWidget(m_often);
    connect(&m_appearance, &Appearance::changed, this, &AlarmDrawer::fill);
    fill();
}

void AlarmDrawer::setAlarms(const QVector<Alarm> &alarms, const AlarmFigures &figures)
{
    // A button that is being pressed must stay: lines are made anew only when they say something else.
    const bool isSame = alarms == m_alarms && figures.hidden == m_figures.hidden;
    m_alarms = alarms;
    m_figures = figures;
    if (!isSame) {
        fill();
        return;
    }
    m_often->setText(tr("Raised: %1 in the last hour, %2 in ten minutes; the aim is below 1.")
                         .arg(m_appearance.format().count(m_figures.raised),
                              m_appearance.format().number(std::round(m_figures.often * 10) / 10, 1)));
}

QWidget *AlarmDrawer::line(const Alarm &alarm)
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    const auto level = levelOf(alarm.kind);
    const auto key = toText(alarm.kind);
    auto *row = new QWidget(m_list);
    row->setObjectName(u"alarm-"_s + key);
    auto *title = drawerLabel(AlarmWords::title(alarm), row);
    title->setObjectName(u"alarmTitle-"_s + key);
    title->setFont(m_appearance.font(alarm.isAcknowledged ? Role::Body : Role::BodyStrong));
    paintText(title, level == AlarmLevel::Critical && !alarm.isAcknowledged ? theme.stopText : theme.text);
    auto *tag = new Tag(m_appearance, AlarmWords::level(level),
                        level == AlarmLevel::Critical ? Tag::Look::Filled
                        : level == AlarmLevel::High   ? Tag::Look::Outline
                                                      : Tag::Look::Dashed,
                        row);
    auto *detail = drawerLabel(AlarmWords::detail(alarm), row);
    detail->setFont(m_appearance.font(Role::Body));
    detail->setVisible(!detail->text().isEmpty());
    auto *standing = drawerLabel(AlarmWords::standing(alarm, m_appearance.format()), row);
    standing->setFont(m_appearance.font(Role::Secondary));
    paintText(standing, theme.muted);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(tag, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(detail);
    layout->addWidget(standing);
    if (const auto words = AlarmWords::action(alarm); !words.isEmpty()) {
        auto *action = new Button(m_appearance, words, {}, row);
        action->setObjectName(u"alarmAction-"_s + key);
        action->setAccessibleDescription(title->text());
        const bool acknowledges =
            alarm.kind != AlarmKind::ReleasedElsewhere && (alarm.kind != AlarmKind::Diverged || !alarm.holds);
        connect(action, &QPushButton::clicked, this, [this, kind = alarm.kind, acknowledges] {
            if (acknowledges)
                Q_EMIT acknowledgeRequested(kind);
            else
                Q_EMIT panelRequested();
        });
        layout->addWidget(action, 0, Qt::AlignLeft);
    }
    return row;
}

void AlarmDrawer::fill()
{
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater();
    }
    auto *scroll = new ContentScroll(this);
    m_list = scroll;
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto &alarm : std::as_const(m_alarms)) {
        layout->addWidget(line(alarm));
        layout->addWidget(new Rule(m_appearance, Qt::Horizontal, content));
    }
    if (m_figures.hidden > 0)
        layout->addWidget(drawerLabel(tr("and %n more", nullptr, m_figures.hidden), content));
    layout->addStretch(1);
    scroll->setContent(content);
    body()->addWidget(scroll);
    m_none->setVisible(m_alarms.isEmpty());
    m_none->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_often->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_often, m_appearance.theme().muted);
    setFixedWidth(m_appearance.scaled(360));
    setAlarms(m_alarms, m_figures);
}

} // namespace hoox
