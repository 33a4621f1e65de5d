#include "ui/common/SideSheet.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

SideSheet::SideSheet(Appearance &appearance, QWidget *parent, Border border)
    : QFrame(parent),
      m_appearance(appearance),
      m_border(border),
      m_head(new QWidget(this)),
      m_headLayout(new QHBoxLayout(m_head)),
      m_title(new QLabel(m_head)),
      m_body(new QVBoxLayout),
      m_foot(new QWidget(this)),
      m_footLayout(new QHBoxLayout(m_foot))
{
    auto *close = new Button(appearance, QString(), u"close"_s, m_head, Button::Look::Quiet);
    close->setObjectName(u"sheetClose"_s);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &SideSheet::close);
    m_title->setObjectName(u"sheetTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addWidget(close);
    m_footLayout->setSpacing(8);
    m_foot->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_border == Border::Left ? 1 : 0, 0, m_border == Border::Right ? 1 : 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Rule(appearance, Qt::Horizontal, this));
    layout->addLayout(m_body, 1);
    layout->addWidget(m_foot);
    connect(&m_appearance, &Appearance::changed, this, &SideSheet::applyAppearance);
    applyAppearance();
    hide();
}

void SideSheet::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    setAccessibleName(title);
}

void SideSheet::addHeadWidget(QWidget *widget)
{
    m_headLayout->insertWidget(m_headLayout->count() - 1, widget);
}

void SideSheet::addFootWidget(QWidget *widget)
{
    m_footLayout->addWidget(widget);
    m_foot->show();
}

void SideSheet::open()
{
    show();
    raise();
}

void SideSheet::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void SideSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void SideSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    const int x = m_border == Border::Left ? 0 : width() - 1;
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(x, 0, 1, height()), theme.line2);
}

void SideSheet::applyAppearance()
{
    setMinimumWidth(m_appearance.scaled(316));
    setMaximumWidth(m_appearance.scaled(400));
    m_head->setFixedHeight(m_appearance.scaled(48));
    m_headLayout->setContentsMargins(16, 0, 8, 0);
    m_footLayout->setContentsMargins(16, 8, 16, 12);
    m_title->setFont(m_appearance.font(Appearance::FontRole::SheetTitle));
    update();
}

} // namespace hoox
