#include "ui/settings/AlertsCard.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSettings>
#include <QSpinBox>

namespace hoox {

using namespace Qt::StringLiterals;

AlertsCard::AlertsCard(QSettings &settings, bool canTell, Appearance &appearance, QWidget *parent)
    : Card(appearance, parent),
      m_settings(settings),
      m_appearance(appearance),
      m_rules(AlertRules::load(settings)),
      m_note(plainLabel(u"alertsNote"_s, this, true))
{
    setTitle(tr("Alerts"), tr("what concerns the kill switch, the records and the clock is always told"));
    setHeadLine(true);
    setFlush(true);
    using Minutes = std::chrono::minutes;
    auto *failedFrom = number(u"failedFillsFrom"_s, tr("Failed orders"), m_rules.failedFillsFrom, 1, 100,
                              [](AlertRules &rules, int value) { rules.failedFillsFrom = value; });
    auto *failedWithin =
        number(u"failedFillsWithin"_s, tr("Minutes"), static_cast<int>(m_rules.failedFillsWithin.count()), 1, 60,
               [](AlertRules &rules, int value) { rules.failedFillsWithin = Minutes(value); });
    addRule(u"failedFills"_s, tr("orders fail:"), &AlertRules::failedFills, {failedFrom, failedWithin},
            {tr("or more within minutes:"), {}});
    addRule(u"positionsDiffer"_s, tr("recorded positions differ from the fills"), &AlertRules::positionsDiffer);
    addRule(u"staleReplica"_s, tr("the copy of the ledger is stale"), &AlertRules::staleReplica);
    auto *slowFor = number(u"slowTierFor"_s, tr("Minutes"), static_cast<int>(m_rules.slowTierFor.count()), 1, 60,
                           [](AlertRules &rules, int value) { rules.slowTierFor = Minutes(value); });
    addRule(u"slowTier"_s, tr("a tier is over its target, in minutes:"), &AlertRules::slowTier, {slowFor}, {QString()});
    auto *budgetFrom = number(u"shortBudgetFrom"_s, tr("Percent"), m_rules.shortBudgetFrom, 10, 100,
                              [](AlertRules &rules, int value) { rules.shortBudgetFrom = value; });
    addRule(u"shortBudget"_s, tr("a budget of the free plan is used, in percent:"), &AlertRules::shortBudget,
            {budgetFrom}, {QString()});
    addRule(u"onDesktop"_s, tr("tell me on the desktop, once a minute at most"), &AlertRules::onDesktop);
    addRule(u"withSound"_s, tr("with a sound, where the desktop has one"), &AlertRules::withSound);
    m_note->setText(canTell ? tr("A notification only points at the list (F8): there an alert stays until a hand "
                                 "acknowledges it.")
                            : tr("This desktop takes no notifications: the bell and the list (F8) tell."));
    m_note->setContentsMargins(16, 8, 16, 12);
    body()->addWidget(m_note);
    connect(&m_appearance, &Appearance::changed, this, &AlertsCard::applyAppearance);
    applyAppearance();
}

QSpinBox *AlertsCard::number(const QString &name, const QString &label, int value, int least, int most,
                             std::function<void(AlertRules &rules, int value)> set)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(least, most);
    box->setValue(value);
    connect(box, &QSpinBox::valueChanged, this, [this, set = std::move(set)](int chosen) {
        auto rules = m_rules;
        set(rules, chosen);
        change(rules);
    });
    m_controls.append(box);
    return box;
}

void AlertsCard::addRule(const QString &name, const QString &words, bool AlertRules::*flag,
                         const QList<QWidget *> &numbers, const QStringList &units)
{
    if (!body()->isEmpty())
        body()->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    auto *row = new QWidget(this);
    auto *margins = new QHBoxLayout(row);
    margins->setContentsMargins(12, 2, 12, 2);
    auto *line = new QWidget(row);
    auto *layout = new FlowLayout(8, line);
    layout->setContentsMargins(4, 4, 4, 4); // the room of the ring
    margins->addWidget(line);
    auto *check = new QCheckBox(words, line);
    check->setObjectName(name);
    check->setChecked(m_rules.*flag);
    connect(check, &QCheckBox::toggled, this, [this, flag](bool isOn) {
        auto rules = m_rules;
        rules.*flag = isOn;
        change(rules);
    });
    layout->addWidget(check);
    m_controls.append(check);
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        layout->addWidget(numbers.at(at));
        if (units.at(at).isEmpty())
            continue;
        auto *unit = plainLabel({}, line);
        unit->setText(units.at(at));
        layout->addWidget(unit);
        m_words.append(unit);
    }
    body()->addWidget(row);
}

void AlertsCard::change(const AlertRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_rules.save(m_settings);
    Q_EMIT rulesChanged(m_rules);
}

void AlertsCard::applyAppearance()
{
    for (auto *control : std::as_const(m_controls))
        control->setFont(m_appearance.font(Appearance::FontRole::Body));
    for (auto *words : std::as_const(m_words))
        words->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_note, m_appearance.theme().muted);
}

} // namespace hoox
