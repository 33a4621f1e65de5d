#include "ui/shell/LockCover.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/FormField.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockCardWidth = 420;

} // namespace

LockCover::LockCover(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_card(new Card(appearance, this)),
      m_words(plainLabel(u"lockWords"_s, m_card, true)),
      m_pin(new QLineEdit(m_card)),
      m_field(new FormField(appearance, u"unlock"_s, tr("PIN"), m_pin, m_card)),
      m_unlock(new Button(appearance, tr("Unlock"), {}, m_card, Button::Look::Primary)),
      m_wait(plainLabel(u"lockWait"_s, m_card, true))
{
    setObjectName(u"lockCover"_s);
    setAccessibleName(tr("The window is locked"));
    m_card->setTitle(tr("Locked"));
    m_words->setText(tr("This window waits for the PIN. The kill switch works all the same: ENGAGE above, or "
                        "Ctrl+Shift+K."));
    m_pin->setObjectName(u"unlockPin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(ScreenLock::kMostPin);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_card->body()->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_field, m_wait})
        m_card->body()->addWidget(part);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_unlock);
    m_card->body()->addLayout(last);
    auto *layout = new QVBoxLayout(this);
    // An alignment would forget that wrapped words need a height for their width.
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_card);
    across->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(2);
    connect(m_pin, &QLineEdit::returnPressed, this, &LockCover::tryPin);
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::tryPin);
    connect(m_pin, &QLineEdit::textEdited, this, [this] { m_field->setFault({}); });
    connect(&m_appearance, &Appearance::changed, this, &LockCover::applyAppearance);
    connect(&m_appearance, &Appearance::secondPassed, this, &LockCover::showState);
    applyAppearance();
    hide();
}

void LockCover::follow(ScreenLock &lock)
{
    m_lock = &lock;
    connect(&lock, &ScreenLock::changed, this, &LockCover::showState);
    connect(&lock, &ScreenLock::refused, this, &LockCover::showRefusal);
    connect(&lock, &ScreenLock::lockedChanged, this, [this] {
        m_pin->clear();
        m_field->setFault({});
    });
    showState();
}

void LockCover::takeFocus()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

QString LockCover::sentence(ScreenLock::Refusal refusal)
{
    switch (refusal) {
    case ScreenLock::Refusal::WrongPin:
        return tr("That is not the PIN.");
    case ScreenLock::Refusal::TooShort:
        return tr("A PIN has at least %n characters.", nullptr, ScreenLock::kLeastPin);
    case ScreenLock::Refusal::TooLong:
        return tr("A PIN has at most %n characters.", nullptr, ScreenLock::kMostPin);
    case ScreenLock::Refusal::NotTheSame:
        return tr("The two are not the same.");
    case ScreenLock::Refusal::NoHash:
        return tr("The PIN could not be kept: the system has no memory or randomness for it. Try again.");
    }
    Q_UNREACHABLE();
}

void LockCover::tryPin()
{
    // What cannot be looked at now stays in the field.
    if (m_lock == nullptr || m_pin->text().isEmpty() || m_lock->isChecking() || m_lock->waitLeft().count() > 0)
        return;
    m_lock->unlock(m_pin->text());
    m_pin->clear();
}

void LockCover::showRefusal(ScreenLock::Refusal refusal)
{
    if (m_lock->isLocked())
        m_field->setFault(sentence(refusal));
}

void LockCover::showState()
{
    if (m_lock == nullptr)
        return;
    const auto left = m_lock->waitLeft();
    const bool isReady = left.count() == 0 && !m_lock->isChecking();
    m_unlock->setEnabled(isReady);
    m_unlock->setText(m_lock->isChecking() ? tr("Looking…") : tr("Unlock"));
    m_wait->setText(tr("The next try is in %n s.", nullptr, static_cast<int>(left.count())));
    m_wait->setVisible(left.count() > 0);
}

void LockCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().page);
}

void LockCover::applyAppearance()
{
    m_card->setFixedWidth(m_appearance.scaled(kLockCardWidth));
    for (auto *label : {m_words, m_wait}) {
        label->setFont(m_appearance.font(Appearance::FontRole::Body));
        paintText(label, m_appearance.theme().text);
    }
}

} // namespace hoox
