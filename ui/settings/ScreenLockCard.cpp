#include "ui/settings/ScreenLockCard.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/shell/LockCover.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPinFieldWidth = 150;

/// A row of a card with the margins of one, whose parts wrap.
QWidget *wrappingRow(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *margins = new QHBoxLayout(row);
    margins->setContentsMargins(12, 2, 12, 2);
    auto *line = new QWidget(row);
    auto *layout = new FlowLayout(8, line);
    layout->setContentsMargins(4, 4, 4, 4); // room for the ring around what has the focus
    for (auto *part : parts)
        layout->addWidget(part);
    margins->addWidget(line);
    return row;
}

} // namespace

ScreenLockCard::ScreenLockCard(ScreenLock &lock, Appearance &appearance, QWidget *parent)
    : Card(appearance, parent),
      m_lock(lock),
      m_appearance(appearance),
      m_note(plainLabel(u"screenLockNote"_s, this, true))
{
    setObjectName(u"screenLockCard"_s);
    setTitle(tr("Screen lock"), tr("the kill switch works all the same"));
    setHeadLine(true);
    setFlush(true);
    m_now = new Button(appearance, tr("Lock now"), {}, this, Button::Look::Link);
    m_now->setObjectName(u"lockNow"_s);
    m_now->setToolTip(tr("Also Ctrl+Alt+L."));
    connect(m_now, &QPushButton::clicked, &m_lock, &ScreenLock::lockNow);
    addHeadWidget(m_now);
    body()->addWidget(layOutChoice());
    body()->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    body()->addWidget(layOutPin());
    m_note->setText(tr("While it is locked only ENGAGE works, here and in the tray. Lock your session as well: whoever "
                       "uses it can read your files and run the command line."));
    m_note->setContentsMargins(16, 4, 16, 12);
    body()->addWidget(m_note);
    connect(&m_lock, &ScreenLock::changed, this, &ScreenLockCard::showState);
    connect(&m_lock, &ScreenLock::pinSet, this, [this] {
        m_isAsking = false;
        m_answer->setText(tr("The PIN is set."));
    });
    connect(&m_lock, &ScreenLock::refused, this, [this](ScreenLock::Refusal refusal) {
        if (std::exchange(m_isAsking, false))
            m_answer->setText(LockCover::sentence(refusal));
    });
    connect(&m_appearance, &Appearance::secondPassed, this, &ScreenLockCard::showState);
    connect(&m_appearance, &Appearance::changed, this, &ScreenLockCard::applyAppearance);
    applyAppearance();
    showState();
}

QWidget *ScreenLockCard::layOutChoice()
{
    m_on = new QCheckBox(tr("lock the window after so many minutes without input:"), this);
    m_on->setObjectName(u"lockOn"_s);
    connect(m_on, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn != m_lock.isOn())
            m_lock.setOn(isOn);
    });
    m_after = new QSpinBox(this);
    m_after->setObjectName(u"lockAfter"_s);
    m_after->setAccessibleName(tr("Minutes without input"));
    m_after->setRange(1, ScreenLock::kMostMinutes);
    m_after->setValue(static_cast<int>(m_lock.after().count()));
    connect(m_after, &QSpinBox::valueChanged, this,
            [this](int minutes) { m_lock.setAfter(std::chrono::minutes(minutes)); });
    return wrappingRow({m_on, m_after}, this);
}

QWidget *ScreenLockCard::layOutPin()
{
    m_present = pinField(u"presentPin"_s, tr("present PIN"));
    m_wanted = pinField(u"wantedPin"_s, tr("new PIN"));
    m_again = pinField(u"wantedPinAgain"_s, tr("once more"));
    m_set = new Button(m_appearance, tr("Set the PIN"), {}, this);
    m_set->setObjectName(u"setPin"_s);
    m_answer = plainLabel(u"pinAnswer"_s, this);
    connect(m_set, &QPushButton::clicked, this, &ScreenLockCard::setPin);
    connect(m_again, &QLineEdit::returnPressed, this, &ScreenLockCard::setPin);
    return wrappingRow({m_present, m_wanted, m_again, m_set, m_answer}, this);
}

QLineEdit *ScreenLockCard::pinField(const QString &name, const QString &words)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(ScreenLock::kMostPin);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    connect(field, &QLineEdit::textEdited, this, [this] { m_answer->clear(); });
    return field;
}

void ScreenLockCard::setPin()
{
    if (m_wanted->text().isEmpty() || m_lock.isChecking() || (m_lock.hasPin() && m_lock.waitLeft().count() > 0))
        return;
    m_answer->clear();
    m_isAsking = true;
    m_lock.setPin(m_present->text(), m_wanted->text(), m_again->text());
    for (auto *field : {m_present, m_wanted, m_again})
        field->clear();
}

void ScreenLockCard::showState()
{
    const auto left = m_lock.waitLeft();
    const bool waits = m_lock.hasPin() && left.count() > 0;
    m_on->setEnabled(m_lock.hasPin());
    m_on->setChecked(m_lock.isOn());
    m_on->setToolTip(m_lock.hasPin() ? QString() : tr("Set a PIN first."));
    m_after->setEnabled(m_lock.hasPin());
    m_now->setVisible(m_lock.hasPin());
    m_present->setVisible(m_lock.hasPin());
    m_set->setText(m_lock.hasPin() ? tr("Change the PIN") : tr("Set the PIN"));
    m_set->setEnabled(!m_lock.isChecking() && !waits);
    if (waits)
        m_answer->setText(tr("The next try is in %n s.", nullptr, static_cast<int>(left.count())));
}

void ScreenLockCard::applyAppearance()
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_on, m_after, m_present, m_wanted, m_again, m_answer})
        control->setFont(m_appearance.font(Appearance::FontRole::Body));
    for (auto *field : {m_present, m_wanted, m_again})
        field->setFixedWidth(m_appearance.scaled(kPinFieldWidth));
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_note, m_appearance.theme().muted);
}

} // namespace hoox
