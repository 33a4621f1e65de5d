#include "ui/common/Notice.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

Notice::Notice(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_icon(new QLabel(this)),
      m_what(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_action(new Button(appearance, tr("Try now"), {}, this)),
      m_copy(new Button(appearance, tr("Copy details"), u"copy"_s, this, Button::Look::Quiet))
{
    setObjectName(u"notice"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_copy->setObjectName(u"noticeCopy"_s);
    m_what->setObjectName(u"noticeWhat"_s);
    m_sentence->setObjectName(u"noticeSentence"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (auto *label : {m_what, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_copy);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(&m_appearance, &Appearance::changed, this, &Notice::applyAppearance);
    applyAppearance();
    hide();
}

void Notice::showError(const QString &what, const Error &error, const QString &action, const QString &more)
{
    const auto sentence = ErrorText::sentence(error);
    showMessage(what, more.isEmpty() ? sentence : sentence + u' ' + more, action.isEmpty() ? tr("Try now") : action);
    m_details = QStringList{what, sentence, error.subject, error.detail}.join(u'\n');
    m_copy->show();
}

void Notice::showMessage(const QString &what, const QString &sentence, const QString &action)
{
    fill(false, what, sentence, action);
}

void Notice::showDone(const QString &what, const QString &sentence, const QString &action)
{
    fill(true, what, sentence, action);
}

void Notice::fill(bool isDone, const QString &what, const QString &sentence, const QString &action)
{
    m_isDone = isDone;
    applyAppearance();
    m_what->setText(what);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->hide();
    setAccessibleName(what);
    setAccessibleDescription(sentence);
    show();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), m_isDone ? theme.sunken : theme.cautionGround);
    painter.fillRect(0, height() - 1, width(), 1, m_isDone ? theme.line2 : theme.cautionLine);
}

void Notice::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_icon->setPixmap(m_appearance.icon(m_isDone ? u"check"_s : u"alert"_s, m_appearance.scaled(16),
                                        m_isDone ? theme.text : theme.caution, devicePixelRatioF()));
    m_what->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    m_sentence->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_what, theme.text);
    paintText(m_sentence, theme.text);
    update();
}

} // namespace hoox
