#include "ui/settings/SecretRow.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"
#include "ui/settings/ProfileText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

SecretRow::SecretRow(Appearance &appearance, SecretName name, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_secret(name),
      m_name(new QLabel(toText(name), this)),
      m_source(new QLabel(this)),
      m_note(new QLabel(ProfileText::purpose(name), this)),
      m_replace(new Button(appearance, tr("Set"), {}, this, Button::Look::Quiet)),
      m_clear(new Button(appearance, tr("Clear"), {}, this, Button::Look::Quiet)),
      m_paste(new QWidget(this)),
      m_field(new QLineEdit(m_paste)),
      m_keep(new Button(appearance, tr("Keep"), {}, m_paste))
{
    const auto word = toText(name);
    m_name->setObjectName(u"secretName-"_s + word);
    m_source->setObjectName(u"secretSource-"_s + word);
    m_note->setObjectName(u"secretNote-"_s + word);
    m_replace->setObjectName(u"secretReplace-"_s + word);
    m_clear->setObjectName(u"secretClear-"_s + word);
    m_field->setObjectName(u"secretField-"_s + word);
    m_keep->setObjectName(u"secretKeep-"_s + word);
    m_replace->setAccessibleDescription(word);
    m_clear->setAccessibleDescription(word);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(5000);
    m_field->setPlaceholderText(tr("paste it here; it is not shown"));
    m_field->setAccessibleName(tr("New value of %1, hidden").arg(word));
    layOut();
    connect(m_replace, &QPushButton::clicked, this, [this] { openField(m_paste->isHidden()); });
    connect(m_clear, &QPushButton::clicked, this, &SecretRow::clearRequested);
    connect(m_keep, &QPushButton::clicked, this, &SecretRow::give);
    connect(m_field, &QLineEdit::returnPressed, this, &SecretRow::give);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(&m_appearance, &Appearance::changed, this, &SecretRow::applyAppearance);
    openField(false);
    applyAppearance();
}

void SecretRow::layOut()
{
    for (auto *label : {m_name, m_source, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_note);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_name);
    head->addStretch(1);
    head->addWidget(m_replace);
    head->addWidget(m_clear);
    auto *paste = new QHBoxLayout(m_paste);
    paste->setContentsMargins(4, 6, 4, 6);
    paste->setSpacing(8);
    paste->addWidget(m_field, 1);
    paste->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_source);
    layout->addWidget(m_note);
    layout->addWidget(m_paste);
}

void SecretRow::setState(const SecretState &state)
{
    const bool environment = state.source == SecretState::Source::Environment;
    m_source->setText(ProfileText::source(state));
    m_note->setText(state.error ? ErrorText::sentence(*state.error) : ProfileText::purpose(m_secret));
    m_replace->setText(state.source == SecretState::Source::NotSet ? tr("Set") : tr("Replace"));
    m_replace->setVisible(!environment);
    m_clear->setVisible(!environment && state.source != SecretState::Source::NotSet);
    setAccessibleName(toText(m_secret) + u": "_s + m_source->text());
}

void SecretRow::showError(const Error &error)
{
    m_note->setText(ErrorText::sentence(error));
}

void SecretRow::setBusy(bool busy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_replace, m_clear})
        part->setEnabled(!busy);
    if (busy)
        m_source->setText(tr("asking the keychain\u2026"));
}

void SecretRow::openField(bool open)
{
    m_field->clear();
    m_keep->setEnabled(false);
    m_paste->setVisible(open);
    if (open)
        m_field->setFocus();
}

void SecretRow::give()
{
    const auto value = m_field->text().trimmed().toUtf8();
    if (value.isEmpty())
        return;
    openField(false);
    m_replace->setFocus();
    Q_EMIT valueGiven(value);
}

void SecretRow::applyAppearance()
{
    m_name->setFont(m_appearance.font(Appearance::FontRole::Mono));
    m_source->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_name, m_appearance.theme().text);
    paintText(m_source, m_appearance.theme().text);
    paintText(m_note, m_appearance.theme().muted);
}

} // namespace hoox
