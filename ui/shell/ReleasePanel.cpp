#include "ui/shell/ReleasePanel.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/HoldButton.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Tag.h"
#include "ui/shell/KillWords.h"
#include "ui/shell/ProfileWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownNotes = 600; ///< Characters; the panel stays within the window.

QString sentenceOf(const KillSnapshot &snapshot, const Format &format)
{
    return KillWords::word(faceOf(snapshot)) + u": "_s + KillWords::plainDetail(snapshot, format);
}

/// What the gateway was seen to do, and what each step took; empty if there is nothing to tell.
QString proofOf(const KillSnapshot &snapshot, const Format &format)
{
    QStringList lines;
    if (const auto gateway = KillWords::gateway(snapshot, format); !gateway.isEmpty())
        lines += ReleasePanel::tr("At the edge: %1.").arg(gateway);
    if (const auto stopwatch = KillWords::stopwatch(snapshot.timings); !stopwatch.isEmpty())
        lines += ReleasePanel::tr("Since the click: %1.").arg(stopwatch);
    return lines.join(u'\n');
}

} // namespace

ReleasePanel::ReleasePanel(Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_title(plainLabel(u"releaseTitle"_s, this, true)),
      m_tag(new Tag(appearance, QString(), Tag::Look::Outline, this)),
      m_state(plainLabel(u"releaseState"_s, this, true)),
      m_read(plainLabel(u"releaseRead"_s, this, true)),
      m_proof(plainLabel(u"releaseProof"_s, this, true)),
      m_scroll(new ContentScroll(this)),
      m_scrolled(new QWidget(m_scroll)),
      m_facts(new BrakeFactsView(appearance, m_scrolled)),
      m_notesHead(plainLabel({}, m_scrolled, true)),
      m_notes(plainLabel(u"releaseNotes"_s, m_scrolled, true)),
      m_release(new QWidget(this)),
      m_reason(new QLineEdit(m_release)),
      m_hold(new HoldButton(appearance, tr("Hold 2 s to release"), m_release)),
      m_holdHint(plainLabel(u"releaseHint"_s, m_release, true)),
      m_keep(new Button(appearance, tr("Keep engaged"), {}, m_release, Button::Look::Primary))
{
    setObjectName(u"releasePanel"_s);
    m_reason->setObjectName(u"releaseReason"_s);
    m_reason->setMaxLength(500);
    m_hold->setObjectName(u"releaseHold"_s);
    m_keep->setObjectName(u"releaseKeep"_s);

    layOut();
    connect(m_keep, &QPushButton::clicked, this, &ReleasePanel::closeRequested);
    connect(m_reason, &QLineEdit::textChanged, this, &ReleasePanel::fill);
    connect(m_facts, &BrakeFactsView::acceptedChanged, this, &ReleasePanel::fill);
    connect(m_facts, &BrakeFactsView::positionsRequested, this, &ReleasePanel::positionsRequested);
    connect(m_facts, &BrakeFactsView::ordersRequested, this, &ReleasePanel::ordersRequested);
    connect(m_facts, &BrakeFactsView::flattenSheetRequested, this, &ReleasePanel::flattenSheetRequested);
    connect(m_hold, &HoldButton::held, this, &ReleasePanel::ask);
    connect(&m_appearance, &Appearance::changed, this, &ReleasePanel::applyAppearance);
    setFocusPolicy(Qt::ClickFocus);
    applyAppearance();
    hide();
}

void ReleasePanel::setSnapshot(const KillSnapshot &snapshot)
{
    if (snapshot.state != m_snapshot.state)
        m_refused.clear();
    m_snapshot = snapshot;
    // A hold that was begun for one thing never ends as another: without a reason it stops.
    if (const auto action = actionOf(snapshot); action != std::exchange(m_action, action))
        m_reason->clear();
    // What was accepted of one engage is not accepted of the next.
    if (snapshot.state != KillState::Engaged || snapshot.changedAt != std::exchange(m_acceptedOf, snapshot.changedAt))
        m_facts->clear();
    fill();
}

ReleasePanel::Action ReleasePanel::actionOf(const KillSnapshot &snapshot)
{
    if (snapshot.state == KillState::Engaging)
        return Action::GiveUp;
    const bool isUnseen = snapshot.state == KillState::Trading && snapshot.needsAcknowledge;
    if (!isUnseen && snapshot.state != KillState::Diverged)
        return Action::Release;
    return snapshot.trade.engaged || snapshot.global.engaged ? Action::PassOverGateway : Action::Acknowledge;
}

void ReleasePanel::setProfile(const ProfileBadge &profile)
{
    m_profile = profile;
    m_tag->setText(ProfileWords::badge(profile.kind));
    m_tag->setLook(ProfileWords::look(profile.kind));
    const auto whole = profile.notes.size() <= kShownNotes;
    m_notes->setText(
        profile.notes.isEmpty()
            ? tr("None. Whatever this console does: revoke the API keys at the exchange, or stop at its own site.")
        : whole ? profile.notes
                : profile.notes.left(kShownNotes).trimmed() + u'\u2026');
    fill();
}

void ReleasePanel::setOpen(const OpenExposure &open)
{
    m_facts->setOpen(open);
}

void ReleasePanel::setOrders(const OrdersStanding &orders)
{
    m_facts->setOrders(orders);
}

void ReleasePanel::showRefusal(const QString &sentence)
{
    m_refused = sentence;
    fill();
}

void ReleasePanel::layOut()
{
    auto *close = new Button(m_appearance, QString(), u"close"_s, this, Button::Look::Quiet);
    close->setObjectName(u"releaseClose"_s);
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &ReleasePanel::closeRequested);
    layOutFacts();
    layOutRelease();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 10, 12, 10);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_tag);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    layout->addWidget(m_scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(14, 0, 14, 10);
    foot->addWidget(m_release);
    layout->addLayout(foot);
}

/// Facts scroll where the window is low; the hold under them never does.
void ReleasePanel::layOutFacts()
{
    auto *body = new QVBoxLayout(m_scrolled);
    body->setContentsMargins(14, 14, 14, 6);
    body->setSpacing(4);
    for (auto *label : {m_state, m_read, m_proof}) {
        label->setContentsMargins(6, 0, 6, 0);
        body->addWidget(label);
    }
    body->addSpacing(6);
    body->addWidget(m_facts);
    // The console is not the last line: what else stops trading stands here in every state (KR-13, KR-38).
    m_notesHead->setText(tr("What else can stop trading, from this profile's notes"));
    for (auto *label : {m_notesHead, m_notes}) {
        label->setContentsMargins(6, label == m_notesHead ? 6 : 0, 6, 0);
        body->addWidget(label);
    }
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_heads += m_notesHead;
    m_scroll->setContent(m_scrolled);
}

void ReleasePanel::layOutRelease()
{
    auto *reasonHead = plainLabel({}, m_release, true);
    reasonHead->setText(tr("Reason, kept in the journal"));
    reasonHead->setBuddy(m_reason);
    m_heads += reasonHead;
    auto *hold = new QHBoxLayout;
    hold->setSpacing(12);
    hold->addWidget(m_hold);
    hold->addWidget(m_holdHint, 1);
    hold->addWidget(m_keep);
    auto *release = new QVBoxLayout(m_release);
    // Room for the focus ring round the field.
    release->setContentsMargins(6, 8, 6, 6);
    release->setSpacing(4);
    release->addWidget(reasonHead);
    release->addWidget(m_reason);
    release->addSpacing(12);
    release->addLayout(hold);
}

QWidget *ReleasePanel::prepare()
{
    m_refused.clear();
    m_reason->clear();
    m_facts->clear();
    fill();
    return m_reason->isEnabled() && !m_release->isHidden() ? static_cast<QWidget *>(m_reason) : this;
}

QString ReleasePanel::obstacle() const
{
    if (m_action == Action::Release) {
        if (const auto refusal = KillWords::refusal(m_snapshot); !refusal.isEmpty())
            return refusal;
        if (m_facts->lacksAcceptance())
            return tr("Tick first that queued orders may execute.");
    }
    if (m_reason->text().trimmed().isEmpty())
        return tr("Type a reason first: at least one word.");
    return {};
}

QString ReleasePanel::consequence() const
{
    switch (m_action) {
    case Action::Release:
        return {};
    case Action::GiveUp:
        return tr("Then this console no longer tries to stop trading.");
    case Action::Acknowledge:
        return tr("Then this desk goes by the keys again, and may trade.");
    case Action::PassOverGateway:
        return tr("The keys still say stop; the gateway's answer is passed over.");
    }
    Q_UNREACHABLE();
}

void ReleasePanel::ask()
{
    if (!obstacle().isEmpty())
        return;
    const auto reason = m_reason->text().trimmed();
    switch (m_action) {
    case Action::Release:
        Q_EMIT releaseRequested(reason, m_facts->isAccepted());
        return;
    case Action::GiveUp:
        Q_EMIT giveUpRequested(reason);
        return;
    case Action::Acknowledge:
        Q_EMIT acknowledgeRequested(reason);
        return;
    case Action::PassOverGateway:
        Q_EMIT passOverGatewayRequested(reason);
        return;
    }
}

void ReleasePanel::fillTitle()
{
    const auto releasable = m_snapshot.state == KillState::Engaged || m_snapshot.state == KillState::Releasing;
    const auto title =
        releasable ? tr("Release trading: %1").arg(m_profile.name) : tr("Kill switch: %1").arg(m_profile.name);
    m_title->setText(title);
    setAccessibleName(title);
}

void ReleasePanel::fill()
{
    const auto &format = m_appearance.format();
    fillTitle();
    m_state->setText(sentenceOf(m_snapshot, format));
    m_read->setText(
        m_snapshot.readAt.isValid()
            ? tr("Both keys read %1. Either one alone stops trading, on all exchanges of this profile.")
                  .arg(KillWords::readWhen(m_snapshot, format))
            : tr("The keys were never read. Either one alone stops trading, on all exchanges of this profile."));
    m_proof->setText(proofOf(m_snapshot, format));
    m_proof->setVisible(!m_proof->text().isEmpty());
    m_facts->setSnapshot(m_snapshot, m_action == Action::Release && KillWords::refusal(m_snapshot).isEmpty());
    fillAction();
    setAccessibleDescription(m_state->text());
    updateGeometry();
}

void ReleasePanel::fillAction()
{
    struct Words
    {
        QString hold, keep, reason;
    };
    const auto words = [this]() -> Words {
        switch (m_action) {
        case Action::Release:
            return {tr("Hold 2 s to release"), tr("Keep engaged"), tr("Reason for the release")};
        case Action::GiveUp:
            return {tr("Hold 2 s to give up"), tr("Keep trying"), tr("Reason for giving up the engage")};
        case Action::Acknowledge:
        case Action::PassOverGateway:
            return {tr("Hold 2 s to acknowledge"), tr("Keep locked"), tr("Reason for acknowledging")};
        }
        Q_UNREACHABLE();
    }();
    m_hold->setText(words.hold);
    m_keep->setText(words.keep);
    m_reason->setAccessibleName(words.reason);
    // Nothing to ask for while trading: no hold button stands about.
    m_release->setVisible(m_snapshot.state != KillState::Trading || m_action == Action::Acknowledge);
    const auto why = obstacle();
    m_reason->setEnabled(m_action != Action::Release || KillWords::refusal(m_snapshot).isEmpty());
    m_hold->setEnabled(why.isEmpty());
    const auto how = why.isEmpty() ? tr("Space or mouse. Let go to stop.") : why;
    m_holdHint->setText(!m_refused.isEmpty() ? m_refused : (consequence() + u' ' + how).trimmed());
    m_hold->setAccessibleDescription(m_holdHint->text());
}

void ReleasePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    // Enter ends here: no default button may take it (KR-34).
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
}

void ReleasePanel::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    drawModalEdge(painter, rect(), ProfileWords::edge(m_profile.kind), theme);
}

void ReleasePanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    using Role = Appearance::FontRole;
    m_title->setFont(m_appearance.font(Role::SheetTitle));
    m_state->setFont(m_appearance.font(Role::BodyStrong));
    for (auto *label : {m_read, m_proof, m_notes})
        label->setFont(m_appearance.font(Role::Body));
    for (auto *label : m_heads) {
        label->setFont(m_appearance.font(Role::Caption));
        paintText(label, theme.muted);
    }
    m_holdHint->setFont(m_appearance.font(Role::Secondary));
    setFixedWidth(m_appearance.scaled(664));
    m_keep->setMinimumHeight(m_appearance.scaled(44));
    paintText(m_read, theme.muted);
    paintText(m_proof, theme.muted);
    paintText(m_holdHint, theme.muted);
    fill();
    update();
}

} // namespace hoox
