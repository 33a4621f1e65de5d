#include "ui/shell/AlarmDrawer.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Tag.h"
#include "ui/shell/AlarmHistoryPane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

Tag::Look lookOf(AlarmLevel level)
{
    switch (level) {
    case AlarmLevel::Critical:
        return Tag::Look::Filled;
    case AlarmLevel::High:
        return Tag::Look::Outline;
    case AlarmLevel::Low:
        return Tag::Look::Dashed;
    }
    Q_UNREACHABLE();
}

} // namespace

AlarmRow::AlarmRow(Appearance &appearance, AlarmKind kind, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_kind(kind),
      m_tag(new Tag(appearance, AlarmWords::level(levelOf(kind)), lookOf(levelOf(kind)), this)),
      m_title(plainLabel(u"alarmTitle-"_s + toText(kind), this, true)),
      m_detail(plainLabel({}, this, true)),
      m_standing(plainLabel({}, this, true)),
      m_action(new Button(appearance, tr("Acknowledge"), {}, this)),
      m_word(new Button(appearance, tr("With a word\u2026"), {}, this, Button::Look::Link)),
      m_shelve(new Button(appearance, tr("Shelve\u2026"), {}, this, Button::Look::Link))
{
    setObjectName(u"alarm-"_s + toText(kind));
    m_action->setObjectName(u"alarmAction-"_s + toText(kind));
    m_word->setObjectName(u"alarmWord-"_s + toText(kind));
    m_shelve->setObjectName(u"alarmShelve-"_s + toText(kind));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_tag, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_detail);
    layout->addWidget(m_standing);
    auto *actions = new FlowLayout(8);
    actions->setContentsMargins(0, 4, 0, 0); // the ring of the focus stays off the line above
    for (auto *button : buttons())
        actions->addWidget(button);
    layout->addLayout(actions);
    layout->addSpacing(8);
    layout->addWidget(new Rule(appearance, Qt::Horizontal, this));
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_isInPanel)
            Q_EMIT panelRequested();
        else
            Q_EMIT acknowledgeRequested(m_kind);
    });
    connect(m_word, &QPushButton::clicked, this, [this] { Q_EMIT wordRequested(m_kind, m_title->text()); });
    connect(m_shelve, &QPushButton::clicked, this, [this] { Q_EMIT shelveRequested(m_kind, m_title->text()); });
}

void AlarmRow::setAlarm(const Alarm &alarm, bool isDecidable)
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    const bool isLoud = levelOf(m_kind) == AlarmLevel::Critical && !alarm.isAcknowledged;
    m_title->setText(AlarmWords::title(alarm));
    m_title->setFont(m_appearance.font(alarm.isOpen() ? Role::BodyStrong : Role::Body));
    paintText(m_title, isLoud ? theme.stopText : theme.text);
    m_detail->setText(AlarmWords::detail(alarm));
    m_detail->setFont(m_appearance.font(Role::Body));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_standing->setText(AlarmWords::standing(alarm, m_appearance.format()));
    m_standing->setFont(m_appearance.font(Role::Secondary));
    paintText(m_standing, theme.muted);
    m_isInPanel = AlarmWords::isDecidedInPanel(alarm);
    m_action->setText(m_isInPanel ? tr("Open") : tr("Acknowledge"));
    m_action->setAccessibleDescription(m_title->text());
    m_action->setVisible(m_isInPanel ? isDecidable : !alarm.isAcknowledged);
    m_word->setAccessibleDescription(m_title->text());
    m_word->setVisible(!m_isInPanel && !alarm.isAcknowledged);
    m_shelve->setAccessibleDescription(m_title->text());
    m_shelve->setVisible(levelOf(m_kind) != AlarmLevel::Critical && alarm.isOpen());
}

AlarmDrawer::AlarmDrawer(Appearance &appearance, QWidget *parent)
    : SideSheet(appearance, parent),
      m_appearance(appearance),
      m_none(plainLabel(u"alarmNone"_s, this, true)),
      m_allHigh(new Button(appearance, {}, {}, this)),
      m_allLow(new Button(appearance, {}, {}, this)),
      m_history(new AlarmHistoryPane(appearance, this)),
      m_often(plainLabel(u"alarmOften"_s, this, true))
{
    setObjectName(u"alarmDrawer"_s);
    setTitle(tr("Alerts"));
    setFocusPolicy(Qt::StrongFocus);
    m_none->setText(tr("Nothing waits for a hand."));
    m_none->setContentsMargins(16, 16, 16, 16);
    auto *scroll = new ContentScroll(this);
    auto *content = new QWidget(scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addWidget(m_none);
    m_allHigh->setObjectName(u"alarmAllHigh"_s);
    m_allLow->setObjectName(u"alarmAllLow"_s);
    auto *groups = new FlowLayout(8);
    groups->setContentsMargins(16, 12, 16, 0);
    groups->addWidget(m_allHigh);
    groups->addWidget(m_allLow);
    m_list->addLayout(groups);
    m_list->addWidget(m_history);
    m_list->addStretch(1);
    scroll->setContent(content);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(scroll);
    addFootWidget(m_often);
    connect(m_allHigh, &QPushButton::clicked, this, [this] { Q_EMIT groupRequested(AlarmLevel::High); });
    connect(m_allLow, &QPushButton::clicked, this, [this] { Q_EMIT groupRequested(AlarmLevel::Low); });
    connect(&m_appearance, &Appearance::changed, this, &AlarmDrawer::fill);
    fill();
}

void AlarmDrawer::setAlarms(const QVector<Alarm> &alarms, const AlarmFigures &figures)
{
    if (alarms == m_alarms && figures == m_figures)
        return; // as in most seconds
    m_alarms = alarms;
    m_figures = figures;
    fill();
}

void AlarmDrawer::followHistory(AlarmHistory &history, const QString &profile)
{
    m_history->follow(history, profile);
}

void AlarmDrawer::setDecidable(bool isDecidable)
{
    if (std::exchange(m_isDecidable, isDecidable) != isDecidable)
        fill();
}

void AlarmDrawer::takeFocus()
{
    for (const auto *row : std::as_const(m_rows)) {
        if (!row->action()->isHidden()) {
            row->action()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason);
}

void AlarmDrawer::addRow(AlarmRow *row)
{
    connect(row, &AlarmRow::acknowledgeRequested, this, &AlarmDrawer::acknowledgeRequested);
    connect(row, &AlarmRow::wordRequested, this, &AlarmDrawer::wordRequested);
    connect(row, &AlarmRow::shelveRequested, this, &AlarmDrawer::shelveRequested);
    connect(row, &AlarmRow::panelRequested, this, &AlarmDrawer::panelRequested);
}

/// One press for a whole level, where that saves presses; critical ones are looked at one by one (KR-30).
void AlarmDrawer::showGroups()
{
    const auto open = [this](AlarmLevel level) {
        return static_cast<int>(std::count_if(m_alarms.cbegin(), m_alarms.cend(), [level](const Alarm &alarm) {
            return levelOf(alarm.kind) == level && alarm.isOpen();
        }));
    };
    const auto high = open(AlarmLevel::High), low = open(AlarmLevel::Low);
    m_allHigh->setText(tr("Acknowledge all high ones: %1").arg(high));
    m_allHigh->setVisible(high > 1);
    m_allLow->setText(tr("Acknowledge all low ones: %1").arg(low));
    m_allLow->setVisible(low > 1);
}

/// The rows of the alarms that there are, in their order; those that stay are the very same widgets.
void AlarmDrawer::arrange()
{
    const auto kindOf = [](const AlarmRow *row) { return row->kind(); };
    const auto isTheSame = [&] {
        return std::equal(m_rows.cbegin(), m_rows.cend(), m_alarms.cbegin(), m_alarms.cend(),
                          [&](const AlarmRow *row, const Alarm &alarm) { return kindOf(row) == alarm.kind; });
    };
    if (isTheSame())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    auto old = std::exchange(m_rows, {});
    QWidget *before = this;
    for (const auto &alarm : std::as_const(m_alarms)) {
        const auto there =
            std::find_if(old.begin(), old.end(), [&](AlarmRow *row) { return kindOf(row) == alarm.kind; });
        auto *row = there != old.end() ? *there : new AlarmRow(m_appearance, alarm.kind, m_none->parentWidget());
        if (there != old.end())
            old.removeOne(row);
        else
            addRow(row);
        m_list->removeWidget(row);
        m_list->insertWidget(1 + static_cast<int>(m_rows.size()), row);
        row->show();
        const auto buttons = row->buttons();
        for (auto *button : buttons)
            setTabOrder(std::exchange(before, button), button);
        m_rows.append(row);
    }
    for (auto *row : std::as_const(old)) {
        row->hide();
        row->deleteLater();
    }
    if (hadFocus && !isAncestorOf(window()->focusWidget()))
        takeFocus();
}

void AlarmDrawer::fill()
{
    arrange();
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        m_rows.at(at)->setAlarm(m_alarms.at(at), m_isDecidable);
    showGroups();
    const auto &format = m_appearance.format();
    m_often->setText(tr("Raised: %1 in the last hour, %2 in ten minutes; the aim is below 1.")
                         .arg(format.count(m_figures.raised), format.number(std::round(m_figures.often * 10) / 10, 1)));
    m_none->setVisible(m_alarms.isEmpty());
    m_none->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_often->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_often, m_appearance.theme().muted);
    setFixedWidth(m_appearance.scaled(360));
}

} // namespace hoox
