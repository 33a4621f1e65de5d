#include "ui/tiers/ConsoleFacts.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QGridLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFactRowHeight = 32;

} // namespace

ConsoleFacts::ConsoleFacts(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_grid(new QGridLayout(this))
{
    setObjectName(u"consoleFacts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    connect(&m_appearance, &Appearance::changed, this, &ConsoleFacts::fill);
}

void ConsoleFacts::setFacts(const QVector<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_names.size() < facts.size()) {
        const auto at = static_cast<int>(m_names.size());
        auto *name = plainLabel(u"factName-"_s + facts.at(at).key, this, true);
        auto *figure = plainLabel(u"fact-"_s + facts.at(at).key, this, true);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(name, at, 0);
        m_grid->addWidget(figure, at, 1);
        m_names.append(name);
        m_figures.append(figure);
    }
    fill();
}

void ConsoleFacts::setStale(bool stale)
{
    m_stale = stale;
    fill();
}

void ConsoleFacts::fill()
{
    using Role = Appearance::FontRole;
    const auto &theme = m_appearance.theme();
    m_grid->setHorizontalSpacing(m_appearance.scaled(12));
    for (qsizetype at = 0; at < m_names.size(); ++at) {
        const auto fact = at < m_facts.size() ? m_facts.at(at) : Fact();
        m_grid->setRowMinimumHeight(static_cast<int>(at), m_appearance.scaled(kFactRowHeight));
        m_names.at(at)->setText(fact.name);
        m_names.at(at)->setFont(m_appearance.font(Role::Body));
        paintText(m_names.at(at), theme.muted);
        m_figures.at(at)->setText(fact.figure);
        m_figures.at(at)->setFont(m_appearance.font(Role::BodyStrong));
        paintText(m_figures.at(at), m_stale ? theme.muted : fact.isNews ? theme.caution : theme.text);
    }
}

} // namespace hoox
