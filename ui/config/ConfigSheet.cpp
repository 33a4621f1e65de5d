#include "ui/config/ConfigSheet.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FormField.h"
#include "ui/common/Paint.h"
#include "ui/common/Prompter.h"
#include "ui/config/ConfigChangeView.h"
#include "ui/config/ConfigHistoryView.h"
#include "ui/config/ConfigReachView.h"
#include "ui/config/ConfigValueEditor.h"
#include "ui/config/ConfigWords.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestReason = 200;

} // namespace

ConfigSheet::ConfigSheet(ConfigBoard &board, const Context &context, Prompter &prompter, Appearance &appearance,
                         QWidget *parent)
    : SideSheet(appearance, parent),
      m_board(board),
      m_changes(context.history),
      m_prompter(prompter),
      m_appearance(appearance),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll)),
      m_refusal(wordsOf(u"configRefusal"_s)),
      m_keyEdit(new QLineEdit(m_content)),
      m_keyField(new FormField(appearance, u"key"_s, tr("Key"), m_keyEdit, m_content)),
      m_editor(new ConfigValueEditor(appearance, m_content)),
      m_change(new ConfigChangeView(appearance, m_content)),
      m_reach(new ConfigReachView(context.reach, appearance, m_content)),
      m_history(new ConfigHistoryView(context.history, appearance, m_content)),
      m_inForce(wordsOf(u"configInForce"_s)),
      m_reason(new QLineEdit(m_content)),
      m_reasonField(new FormField(appearance, u"reason"_s, tr("Reason, kept in the audit log"), m_reason, m_content)),
      m_state(wordsOf(u"configState"_s)),
      m_save(new Button(appearance, tr("Save"), {}, this, Button::Look::Primary)),
      m_remove(new Button(appearance, tr("Remove\u2026"), {}, this))
{
    setObjectName(u"configSheet"_s);
    m_save->setObjectName(u"configSave"_s);
    m_remove->setObjectName(u"configRemove"_s);
    m_keyEdit->setMaxLength(512);
    m_keyEdit->setPlaceholderText(u"trade:max_position_size"_s);
    m_reason->setMaxLength(kLongestReason);
    layOut();
    connect(m_keyEdit, &QLineEdit::textEdited, this, &ConfigSheet::keyTyped);
    connect(m_editor, &ConfigValueEditor::edited, this, [this] {
        say({}, false);
        showChange();
        showReach();
        showState();
    });
    connect(m_save, &QPushButton::clicked, this, &ConfigSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &ConfigSheet::askToRemove);
    connect(&m_board, &ConfigBoard::ended, this, &ConfigSheet::showEnd);
    connect(&m_board, &ConfigBoard::changed, this, &ConfigSheet::rowsChanged);
    connect(&m_appearance, &Appearance::changed, this, &ConfigSheet::applyAppearance);
    applyAppearance();
}

QLabel *ConfigSheet::wordsOf(const QString &name)
{
    auto *label = new QLabel(m_content);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The fields have 4 px round them for their ring; what has none is moved in by as much.
void ConfigSheet::addMovedIn(QBoxLayout *column, std::initializer_list<QWidget *> parts)
{
    for (auto *part : parts) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(4, 0, 4, 0);
        line->addWidget(part);
        column->addLayout(line);
    }
}

void ConfigSheet::layOut()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_keyField);
    addMovedIn(column, {m_change, m_refusal});
    column->addWidget(m_editor);
    addMovedIn(column, {m_reach});
    column->addWidget(m_reasonField);
    addMovedIn(column, {m_inForce, m_history});
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_state->setParent(this);
    m_state->setContentsMargins(16, 8, 16, 0);
    body()->setSpacing(0);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    body()->addWidget(m_state);
    addFootWidget(m_save);
    addFootWidget(m_remove);
    auto *rest = new QWidget(this);
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addFootWidget(rest);
}

const ConfigRow *ConfigSheet::row() const
{
    const auto found = m_board.model().rowOf(m_key);
    return found < 0 ? nullptr : &m_board.model().at(found);
}

bool ConfigSheet::isDirty() const
{
    return isVisible() && (m_editor->isChanged() || (m_isNew && !m_keyEdit->text().isEmpty()));
}

void ConfigSheet::remindOfTyped()
{
    say(tr("What was typed here is not written yet: save it, or close this first."), true);
    focusField();
}

QString ConfigSheet::refusal() const
{
    if (configTypeOf(m_key) == ConfigType::KillSwitch)
        return tr("This is a kill key. It changes in the kill switch bar at the top and nowhere else: ENGAGE sets it, "
                  "and Release, behind the state's word, clears it.");
    if (!m_board.mayWrite())
        return tr(
            "This profile is read-only, so nothing is written here. Write access is a switch of the profile, under "
            "Settings.");
    const auto tier = misplacedTierOf(m_key);
    if (tier.isEmpty())
        return {};
    //: %1 is "belongs in the ledger".
    return tr("This is moving state: it %1. The config never holds it, so no value is written here. It may be removed.")
        .arg(ConfigWords::belongsIn(tier));
}

void ConfigSheet::showKey(const QString &key)
{
    const bool isOther = m_isNew || key != m_key;
    m_isNew = false;
    m_key = key;
    if (isOther) {
        m_reason->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    setTitle(tr("Key", "of the config"));
    m_keyField->hide();
    say({}, false);
    readHistory();
    fill();
}

/// The kill switch has a history of its own kind.
void ConfigSheet::readHistory()
{
    const bool isThere = !m_isNew && configTypeOf(m_key) != ConfigType::KillSwitch;
    m_history->setVisible(isThere);
    if (isThere)
        m_changes.read(m_key);
}

void ConfigSheet::addKey()
{
    m_isNew = true;
    m_key.clear();
    m_keyEdit->clear();
    m_keyField->setFault({});
    m_keyField->setVisible(true);
    m_reason->clear();
    m_scroll->verticalScrollBar()->setValue(0);
    setTitle(tr("New key"));
    say({}, false);
    readHistory();
    fill();
    open();
    m_keyEdit->setFocus();
}

void ConfigSheet::focusField()
{
    if (m_editor->isVisible())
        m_editor->setFocus();
}

void ConfigSheet::fill()
{
    const auto *shown = row();
    m_filledWith = shown != nullptr && !m_isNew ? std::optional(shown->entry.value) : std::nullopt;
    m_editor->edit(m_key, m_filledWith);
    const auto why = refusal();
    const bool edits = why.isEmpty();
    m_refusal->setText(why);
    m_refusal->setVisible(!edits);
    m_editor->setVisible(edits);
    m_inForce->setVisible(edits);
    m_inForce->setText(
        tr("In force everywhere within %1 of the write. At most one write a second reaches a key; a newer value takes "
           "the place of one that waits.")
            .arg(ConfigWords::seconds(m_board.facts().window)));
    showChange();
    showReach();
    showState();
}

void ConfigSheet::rowsChanged()
{
    if (isHidden() || m_isNew || m_key.isEmpty())
        return;
    const auto *shown = row();
    const auto stored = shown == nullptr ? std::nullopt : std::optional(shown->entry.value);
    // What a person has typed stays; only what it stands beside is new.
    const bool isWritten = stored && *stored == m_editor->value();
    if (stored != m_filledWith && (isWritten || !m_editor->isChanged())) {
        fill();
        return;
    }
    showChange();
    showState();
}

void ConfigSheet::showChange()
{
    const auto *shown = row();
    ConfigChangeView::Side now{ConfigWords::whole(m_key, shown ? std::optional(shown->entry.value) : std::nullopt), {}};
    if (shown != nullptr) {
        QStringList notes{ConfigWords::type(shown->type)};
        if (shown->entry.changedAt.isValid() || !shown->entry.changedBy.isEmpty())
            notes.append(ConfigWords::lastChange(shown->entry, m_appearance.format()));
        if (!shown->entry.reason.isEmpty())
            notes.append(u'\u201C' + shown->entry.reason + u'\u201D');
        if (shown->state() == ConfigRow::State::Diverged)
            notes.append(tr("\u2260 written here was: %1").arg(ConfigWords::whole(m_key, shown->propagation.written)));
        now.note = notes.join(u'\n');
    }
    std::optional<ConfigChangeView::Side> next;
    if (refusal().isEmpty() && m_editor->isChanged())
        next = ConfigChangeView::Side{ConfigWords::whole(m_key, m_editor->value()), {}};
    else if (refusal().isEmpty())
        next = ConfigChangeView::Side{Format::missing(), tr("no change yet")};
    m_change->setVisible(!m_key.isEmpty() && newKeyFault().isEmpty());
    m_change->setChange(m_key, now, next);
}

void ConfigSheet::showReach()
{
    const bool isEdited = refusal().isEmpty() && newKeyFault().isEmpty() && m_editor->isChanged();
    if (isEdited)
        m_reach->setChange(m_key, m_filledWith.value_or(QByteArray()), m_editor->value());
    else
        m_reach->hide();
}

QString ConfigSheet::newKeyFault() const
{
    if (!m_isNew || m_key.isEmpty())
        return {};
    if (const auto checked = checkNewConfigKey(m_key); !checked)
        return ErrorText::sentence(checked.error());
    if (row() != nullptr)
        return tr("%1 is there already: choose it in the list.").arg(m_key);
    return {};
}

void ConfigSheet::keyTyped()
{
    m_key = m_keyEdit->text();
    say({}, false);
    fill();
    m_keyField->setFault(newKeyFault());
    // What the field says is not said twice.
    m_refusal->hide();
    m_editor->setVisible(newKeyFault().isEmpty());
    showState();
}

void ConfigSheet::showState()
{
    const bool edits = refusal().isEmpty();
    const bool isGood = edits && !m_key.isEmpty() && m_editor->fault().isEmpty() && newKeyFault().isEmpty();
    m_save->setVisible(edits || m_isNew);
    m_save->setEnabled(isGood && (m_isNew || m_editor->isChanged()));
    const auto *shown = row();
    const bool removes = !m_isNew && shown != nullptr && m_board.mayWrite() && shown->type != ConfigType::KillSwitch;
    m_remove->setVisible(removes);
    m_reasonField->setVisible(removes || edits);
}

void ConfigSheet::save()
{
    if (!m_save->isEnabled())
        return;
    const auto value = m_editor->value();
    say(tr("Being written\u2026"), false);
    m_board.write(m_key, value, m_reason->text().trimmed());
}

void ConfigSheet::askToRemove()
{
    const auto *shown = row();
    if (shown == nullptr)
        return;
    const Prompter::Question question{
        tr("Remove %1?").arg(m_key),
        tr("Its value is %1. Whoever reads it takes its own default from then on, everywhere within %2.")
            .arg(ConfigWords::brief(m_key, shown->entry.value), ConfigWords::seconds(m_board.facts().window)),
        {tr("Keep the key"), tr("Remove")},
        u"removeKey"_s};
    m_prompter.ask(question, this, [this, key = m_key](int choice) {
        if (choice != 1)
            return;
        say(tr("Being removed\u2026"), false);
        m_board.remove(key, m_reason->text().trimmed());
    });
}

void ConfigSheet::showEnd(const QString &key)
{
    if (key != m_key || isHidden())
        return;
    readHistory();
    const auto write = m_board.writeStatus(key);
    if (write.state == ConfigWriteStatus::State::Failed && write.error) {
        say(ErrorText::sentence(*write.error), true);
        return;
    }
    if (write.state != ConfigWriteStatus::State::Stored)
        return;
    m_reason->clear();
    say(write.value
            ? tr("Stored. Every location should have it within %1.").arg(ConfigWords::seconds(m_board.facts().window))
            : tr("Removed. It should be gone everywhere within %1.").arg(ConfigWords::seconds(m_board.facts().window)),
        false);
    if (std::exchange(m_isNew, false)) {
        readHistory();
        m_keyField->hide();
        Q_EMIT added(key);
    }
}

void ConfigSheet::say(const QString &sentence, bool isTrouble)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    if (isTrouble == m_isTrouble)
        return;
    m_isTrouble = isTrouble;
    applyAppearance();
}

void ConfigSheet::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    setMinimumWidth(m_appearance.scaled(384));
    paintGround(m_content, theme.surface);
    m_refusal->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_refusal, theme.text);
    for (auto *label : {m_state, m_inForce})
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_state, m_isTrouble ? theme.caution : theme.muted);
    paintText(m_inForce, theme.muted);
    showChange();
}

} // namespace hoox
