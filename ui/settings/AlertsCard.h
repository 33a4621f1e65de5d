#pragma once

#include "models/alarms/AlertRules.h"
#include "ui/common/Card.h"

#include <functional>

class QSettings;
class QSpinBox;

namespace hoox {

/// The rules of alerts, and how they are told; changes apply at once and are kept (AL-1). GUI thread.
class AlertsCard final : public Card
{
    Q_OBJECT

public:
    /// `settings` outlives the card. `canTell`: this desktop takes notifications.
    AlertsCard(QSettings &settings, bool canTell, Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void rulesChanged(const hoox::AlertRules &rules);

private:
    /// A rule with up to two numbers; each behind the words before it.
    void addRule(const QString &name, const QString &words, bool AlertRules::*flag,
                 const QList<QWidget *> &numbers = {}, const QStringList &units = {});
    [[nodiscard]] QSpinBox *number(const QString &name, const QString &label, int value, int least, int most,
                                   std::function<void(AlertRules &rules, int value)> set);
    void change(const AlertRules &rules);
    void applyAppearance();

    QSettings &m_settings;
    Appearance &m_appearance;
    AlertRules m_rules;
    QList<QWidget *> m_controls;
    QList<QLabel *> m_words;
    QLabel *m_note;
};

} // namespace hoox
