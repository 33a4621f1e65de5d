#include "ui/orders/SuffixEdit.h"

#include "ui/common/Paint.h"

namespace hoox {

SuffixEdit::SuffixEdit(Appearance &appearance, QWidget *parent)
    : QLineEdit(parent), m_appearance(appearance), m_suffix(new QLabel(this))
{
    m_suffix->setTextFormat(Qt::PlainText);
    m_suffix->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_appearance, &Appearance::changed, this, &SuffixEdit::applyAppearance);
    applyAppearance();
}

void SuffixEdit::setSuffix(const QString &suffix)
{
    m_suffix->setText(suffix);
    place();
}

void SuffixEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SuffixEdit::place()
{
    const auto edge = m_appearance.scaled(9);
    const auto size = m_suffix->sizeHint();
    m_suffix->setGeometry(width() - edge - size.width(), 0, size.width(), height());
    setTextMargins(0, 0, m_suffix->text().isEmpty() ? 0 : size.width() + m_appearance.scaled(4), 0);
}

void SuffixEdit::applyAppearance()
{
    m_suffix->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_suffix, m_appearance.theme().muted);
    place();
}

} // namespace hoox
