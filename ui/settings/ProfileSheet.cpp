#include "ui/settings/ProfileSheet.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/common/SectionHead.h"
#include "ui/common/Segmented.h"
#include "ui/settings/ProfileForm.h"
#include "ui/settings/ProfileText.h"
#include "ui/settings/SecretRows.h"
#include "ui/settings/TierLines.h"
#include "ui/shell/ProfileWords.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr Profile::Kind kNewKinds[] = {Profile::Kind::Cloudflare, Profile::Kind::LocalEdge, Profile::Kind::Embedded};

} // namespace

ProfileSheet::ProfileSheet(ProfileBoard &board, Prompter &prompter, QString open, Appearance &appearance,
                           QWidget *parent)
    : SideSheet(appearance, parent),
      m_board(board),
      m_appearance(appearance),
      m_open(std::move(open)),
      m_tag(new Tag(appearance, QString(), Tag::Look::Outline, this)),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll)),
      m_kinds(new Segmented(appearance, u"profileKind"_s, m_content)),
      m_form(new ProfileForm(board, appearance, m_content)),
      m_testHead(new SectionHead(appearance, tr("Connection test"), {}, m_content)),
      m_test(new Button(appearance, tr("Test connection"), {}, m_testHead)),
      m_lines(new TierLines(board, appearance, m_content)),
      m_secretsHead(new SectionHead(appearance, tr("Secrets"), tr("never shown again"), m_content)),
      m_secretsHint(new QLabel(m_content)),
      m_secrets(new SecretRows(board, prompter, appearance, m_content)),
      m_state(new QLabel(this)),
      m_save(new Button(appearance, tr("Save"), {}, this, Button::Look::Primary)),
      m_openButton(new Button(appearance, tr("Open this profile"), {}, this))
{
    setObjectName(u"profileSheet"_s);
    m_test->setObjectName(u"testConnection"_s);
    m_save->setObjectName(u"profileSave"_s);
    m_openButton->setObjectName(u"profileOpen"_s);
    m_state->setObjectName(u"profileState"_s);
    addKinds();
    layOut();
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_isDirty = true;
        m_lines->reset();
        say({}, false);
        showState();
    });
    connect(m_lines, &TierLines::runningChanged, this, &ProfileSheet::showState);
    connect(m_test, &QPushButton::clicked, this, &ProfileSheet::test);
    connect(m_save, &QPushButton::clicked, this, &ProfileSheet::save);
    connect(m_openButton, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_form->draft().name); });
    connect(&m_board, &ProfileBoard::saved, this, &ProfileSheet::saved);
    connect(&m_board, &ProfileBoard::failed, this, &ProfileSheet::failed);
    connect(m_secrets, &SecretRows::changed, this, [this] { Q_EMIT secretsChanged(m_form->draft().name); });
    connect(this, &SideSheet::closed, m_lines, &TierLines::reset);
    connect(&m_appearance, &Appearance::changed, this, &ProfileSheet::applyAppearance);
    applyAppearance();
}

void ProfileSheet::addKinds()
{
    m_kinds->setLabel(tr("Kind of profile"));
    for (const auto kind : kNewKinds)
        m_kinds->addSegment(ProfileText::kind(kind));
    connect(m_kinds, &Segmented::chosen, this, &ProfileSheet::kindChosen);
}

void ProfileSheet::layOut()
{
    addHeadWidget(m_tag);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *kinds = new QHBoxLayout;
    kinds->setContentsMargins(16, 12, 16, 0);
    kinds->addWidget(m_kinds);
    kinds->addStretch(1);
    column->addLayout(kinds);
    column->addWidget(m_form);
    m_testHead->setStrong(true);
    m_testHead->addAction(m_test);
    m_secretsHead->setStrong(true);
    m_secretsHint->setObjectName(u"secretsHint"_s);
    m_secretsHint->setText(tr("Save the profile first: its secrets are kept under its name."));
    m_secretsHint->setTextFormat(Qt::PlainText);
    m_secretsHint->setWordWrap(true);
    m_secretsHint->setContentsMargins(16, 8, 16, 12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_testHead, m_lines, m_secretsHead, m_secretsHint, m_secrets})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(16, 8, 16, 0);
    body()->setSpacing(0);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    body()->addWidget(m_state);
    addFootWidget(m_save);
    addFootWidget(m_openButton);
}

void ProfileSheet::create(const ProfileDraft &draft, bool isImported)
{
    for (int id = 0; id < static_cast<int>(std::size(kNewKinds)); ++id) {
        if (kNewKinds[id] == draft.base.kind)
            m_kinds->setCurrent(id);
    }
    fill(draft, isImported);
    m_isDirty = true;
    showState();
    open();
    m_form->focusFirst();
}

void ProfileSheet::edit(const Profile &profile)
{
    fill(ProfileBoard::draftOf(profile), true);
    m_isDirty = false;
    showState();
    open();
    m_form->focusFirst();
}

void ProfileSheet::fill(const ProfileDraft &draft, bool showsAllFaults)
{
    m_isSaving = false;
    m_lines->reset();
    m_form->setDraft(draft, showsAllFaults);
    m_kinds->setVisible(draft.isNew);
    setTitle(draft.isNew ? tr("New profile") : draft.name);
    const bool remote = draft.base.kind != Profile::Kind::Embedded;
    for (QWidget *part : std::initializer_list<QWidget *>{m_testHead, m_secretsHead})
        part->setVisible(remote);
    m_secretsHint->setVisible(remote && draft.isNew);
    m_secrets->setProfile(remote && !draft.isNew ? draft.name : QString());
    m_scroll->verticalScrollBar()->setValue(0);
    say({}, false);
}

void ProfileSheet::setRefusal(const QString &sentence)
{
    m_refusal = sentence;
    showState();
}

void ProfileSheet::kindChosen(int id)
{
    auto draft = m_board.newDraft(kNewKinds[id]);
    draft.name = m_form->draft().name;
    fill(draft, false);
    showState();
}

void ProfileSheet::save()
{
    if (!m_form->faults().isEmpty())
        return;
    m_isSaving = true;
    showState();
    m_board.save(m_form->draft());
}

void ProfileSheet::saved(const QString &name)
{
    if (!m_isSaving || name != m_form->draft().name)
        return;
    auto draft = m_form->draft();
    const bool wasNew = std::exchange(draft.isNew, false);
    if (wasNew)
        fill(draft, true);
    m_isSaving = false;
    m_isDirty = false;
    say(name == m_open ? tr("Saved. This window works on with what was before: open it anew.") : tr("Saved."), false);
    showState();
}

void ProfileSheet::failed(const Error &error)
{
    if (!m_isSaving)
        return;
    m_isSaving = false;
    say(ErrorText::sentence(error), true);
    showState();
}

void ProfileSheet::test()
{
    if (m_lines->isRunning()) {
        m_lines->reset();
        return;
    }
    m_lines->start(m_board.profileOf(m_form->draft()));
    m_scroll->ensureWidgetVisible(m_lines);
}

void ProfileSheet::showState()
{
    const auto &faults = m_form->faults();
    const bool good = faults.isEmpty();
    const auto &draft = m_form->draft();
    m_save->setEnabled(good && m_isDirty && !m_isSaving);
    m_test->setEnabled(good || m_lines->isRunning());
    m_test->setText(m_lines->isRunning() ? tr("Cancel") : tr("Test connection"));
    m_openButton->setText(draft.name == m_open ? tr("Open anew") : tr("Open this profile"));
    m_openButton->setEnabled(!m_isDirty && !draft.isNew && m_refusal.isEmpty());
    if (good) {
        const auto kind = ProfileWords::kindOf(m_board.profileOf(draft));
        m_tag->setText(ProfileWords::badge(kind));
        m_tag->setLook(ProfileWords::look(kind));
    }
    m_tag->setVisible(good);
    if (!good)
        say(tr("%1 still needs another text.").arg(ProfileText::place(faults.constFirst())), false);
    else if (!m_refusal.isEmpty() && !m_isDirty)
        say(m_refusal, true);
}

void ProfileSheet::say(const QString &sentence, bool isTrouble)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    if (isTrouble == m_isTrouble)
        return;
    m_isTrouble = isTrouble;
    applyAppearance();
}

void ProfileSheet::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    setMinimumWidth(maximumWidth()); // Ids are long.
    paintGround(m_content, theme.surface);
    for (auto *label : {m_state, m_secretsHint})
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_state, m_isTrouble ? theme.caution : theme.muted);
    paintText(m_secretsHint, theme.muted);
}

} // namespace hoox
