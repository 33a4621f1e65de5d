#include "ui/common/StatePanel.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

StatePanel::StatePanel(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_action(new Button(appearance, QString(u' '), {}, this)),
      m_copy(new Button(appearance, tr("Copy details"), u"copy"_s, this, Button::Look::Quiet))
{
    setObjectName(u"statePanel"_s);
    m_sentence->setObjectName(u"stateSentence"_s);
    m_hint->setObjectName(u"stateHint"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_copy->setObjectName(u"stateCopy"_s);
    m_progress->setTextVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    layout->addStretch(2);
    for (auto *label : {m_icon, m_sentence, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        layout->addWidget(label);
    }
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(&m_appearance, &Appearance::changed, this, &StatePanel::applyAppearance);
    showMessage(u"clock"_s, QString());
}

void StatePanel::place(const QString &iconName, const QString &sentence, const QString &hint, const QString &action)
{
    m_iconName = iconName;
    m_isLoading = false;
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->hide();
    m_progress->hide();
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
    applyAppearance();
}

void StatePanel::showMessage(const QString &iconName, const QString &sentence, const QString &hint,
                             const QString &action)
{
    place(iconName, sentence, hint, action);
}

void StatePanel::showLoading(const QString &what, double share, bool cancellable)
{
    const auto known = share >= 0;
    place(QString(), what, known ? m_appearance.format().percent(share, 1) : QString(),
          cancellable ? tr("Cancel") : QString());
    m_isLoading = true;
    m_progress->setRange(0, 1000);
    m_progress->setValue(known ? qRound(share * 1000) : 0);
    m_progress->setVisible(known);
}

void StatePanel::showError(const Error &error, const QString &what)
{
    const auto sentence = ErrorText::sentence(error);
    if (what.isEmpty())
        place(u"alert"_s, sentence, QString(), tr("Try again"));
    else
        place(u"alert"_s, what, sentence, tr("Try again"));
    m_details = QStringList{what, sentence, error.subject, error.detail}.join(u'\n').trimmed();
    m_copy->show();
}

void StatePanel::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    const auto failed = m_iconName == u"alert"_s;
    m_icon->setVisible(!m_iconName.isEmpty());
    m_icon->setPixmap(m_appearance.icon(m_iconName, m_appearance.scaled(22), failed ? theme.caution : theme.muted,
                                        devicePixelRatioF()));
    m_sentence->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    m_hint->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_sentence, theme.text);
    paintText(m_hint, theme.muted);
    m_progress->setFixedWidth(m_appearance.scaled(160));
}

} // namespace hoox
