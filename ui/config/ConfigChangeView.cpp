#include "ui/config/ConfigChangeView.h"

#include "ui/common/Card.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

ConfigChangeView::ConfigChangeView(Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_key(new QLabel(this)),
      m_between(new Rule(appearance, Qt::Vertical, this)),
      m_nextSide(new QWidget(this))
{
    setObjectName(u"configChange"_s);
    setProperty("card", true);
    m_key->setObjectName(u"changeKey"_s);
    m_key->setTextFormat(Qt::PlainText);
    m_key->setContentsMargins(12, 6, 12, 6);
    m_key->setWordWrap(true);
    auto *nowSide = new QWidget(this);
    const QString heads[] = {tr("now", "value of a key"), tr("new", "value of a key")};
    QWidget *const sides[] = {nowSide, m_nextSide};
    for (int side = 0; side < 2; ++side) {
        m_heads[side] = new QLabel(heads[side], sides[side]);
        m_values[side] = new QLabel(sides[side]);
        m_notes[side] = new QLabel(sides[side]);
        m_values[side]->setObjectName(side == 0 ? u"changeNow"_s : u"changeNew"_s);
        m_values[side]->setAccessibleName(heads[side]);
        auto *column = new QVBoxLayout(sides[side]);
        column->setContentsMargins(12, 8, 12, 10);
        column->setSpacing(2);
        for (auto *label : {m_heads[side], m_values[side], m_notes[side]}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addStretch(1);
    }
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(nowSide, 1);
    both->addWidget(m_between);
    both->addWidget(m_nextSide, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_key);
    layout->addWidget(new Rule(appearance, Qt::Horizontal, this));
    layout->addLayout(both);
    connect(&m_appearance, &Appearance::changed, this, &ConfigChangeView::applyAppearance);
    applyAppearance();
}

void ConfigChangeView::setChange(const QString &key, const Side &now, const std::optional<Side> &next)
{
    m_key->setText(key);
    m_between->setVisible(next.has_value());
    m_nextSide->setVisible(next.has_value());
    const Side sides[] = {now, next.value_or(Side())};
    for (int side = 0; side < 2; ++side) {
        m_values[side]->setText(breakable(sides[side].value));
        m_notes[side]->setText(sides[side].note);
        m_notes[side]->setVisible(!sides[side].note.isEmpty());
    }
}

void ConfigChangeView::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_key->setFont(m_appearance.font(Appearance::FontRole::Mono));
    paintGround(m_key, theme.head);
    paintText(m_key, theme.text);
    for (int side = 0; side < 2; ++side) {
        m_heads[side]->setFont(m_appearance.font(Appearance::FontRole::Caption));
        m_values[side]->setFont(m_appearance.font(Appearance::FontRole::BarFigure));
        m_notes[side]->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(m_heads[side], theme.muted);
        paintText(m_values[side], theme.text);
        paintText(m_notes[side], theme.muted);
    }
}

} // namespace hoox
