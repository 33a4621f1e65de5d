#include "ui/config/ConfigHistoryView.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 60;

QString valueText(const std::optional<QString> &value)
{
    if (!value)
        return Format::missing();
    const auto text = value->simplified();
    return text.size() > kLongestValue ? text.left(kLongestValue) + u'\u2026' : text;
}

} // namespace

ConfigHistoryView::ConfigHistoryView(ConfigHistory &history, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_history(history),
      m_appearance(appearance),
      m_title(new QLabel(tr("Last changes, %1").arg(appearance.format().zoneName()), this)),
      m_state(new QLabel(this))
{
    setObjectName(u"configHistory"_s);
    m_state->setObjectName(u"historyState"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_state);
    for (auto *label : {m_title, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (int row = 0; row < ConfigHistory::kMostRows; ++row) {
        m_values[row] = new QLabel(this);
        m_facts[row] = new QLabel(this);
        m_values[row]->setObjectName(u"historyValue-%1"_s.arg(row));
        m_facts[row]->setObjectName(u"historyFacts-%1"_s.arg(row));
        m_values[row]->setContentsMargins(0, 4, 0, 0);
        for (auto *label : {m_values[row], m_facts[row]}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    connect(&m_history, &ConfigHistory::changed, this, &ConfigHistoryView::fill);
    connect(&m_appearance, &Appearance::changed, this, &ConfigHistoryView::applyAppearance);
    applyAppearance();
}

void ConfigHistoryView::fill()
{
    using Outcome = ConfigHistoryRow::Outcome;
    const auto &rows = m_history.rows();
    if (m_history.error())
        m_state->setText(ErrorText::sentence(*m_history.error()));
    else
        m_state->setText(tr("None from this workspace."));
    m_state->setVisible(m_history.isKnown() && rows.isEmpty());
    for (int row = 0; row < ConfigHistory::kMostRows; ++row) {
        const bool isThere = row < rows.size();
        m_values[row]->setVisible(isThere);
        m_facts[row]->setVisible(isThere);
        if (!isThere)
            continue;
        const auto &change = rows.at(row);
        const auto after = change.after ? valueText(change.after) : tr("removed", "a key");
        m_values[row]->setText(valueText(change.before) + u" \u2192 "_s + after);
        QStringList facts{m_appearance.format().time(change.at), change.by};
        if (!change.reason.isEmpty())
            facts.append(u'\u201C' + change.reason + u'\u201D');
        if (change.outcome == Outcome::Refused)
            facts.append(tr("refused", "a change"));
        else if (change.outcome == Outcome::Failed)
            facts.append(tr("failed", "a change"));
        else if (change.outcome == Outcome::NotKnown)
            facts.append(tr("what came of it is not known"));
        m_facts[row]->setText(facts.join(u" \u00B7 "_s));
    }
}

void ConfigHistoryView::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_title->setText(tr("Last changes, %1").arg(m_appearance.format().zoneName()));
    m_title->setFont(m_appearance.font(Appearance::FontRole::Caption));
    paintText(m_title, theme.muted);
    m_state->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_state, theme.muted);
    for (int row = 0; row < ConfigHistory::kMostRows; ++row) {
        m_values[row]->setFont(m_appearance.font(Appearance::FontRole::Body));
        m_facts[row]->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(m_values[row], theme.text);
        paintText(m_facts[row], theme.muted);
    }
    fill();
}

} // namespace hoox
