#pragma once

#include "models/migrations/BackupSchedule.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hoox {

class FlowLayout;

/// When the ledger is backed up by itself, and what stays of it: a switch, three fields, and what came of it. A field
/// is taken when it is left; one that makes no plan says so and changes nothing. GUI thread.
class BackupPlanRow final : public QWidget
{
    Q_OBJECT

public:
    BackupPlanRow(BackupSchedule &schedule, Appearance &appearance, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLineEdit *addField(const QString &name, const QString &label, const QString &before,
                                      const QString &after);
    [[nodiscard]] QLabel *words(const QString &text, QWidget *parent);
    void read();
    void showPlan();
    void applyAppearance();

    BackupSchedule &m_schedule;
    Appearance &m_appearance;
    FlowLayout *m_flow = nullptr;
    QCheckBox *m_on;
    QLineEdit *m_at = nullptr;
    QLineEdit *m_keepCount = nullptr;
    QLineEdit *m_keepDays = nullptr;
    QLabel *m_state = nullptr;
    QList<QLabel *> m_words;
    bool m_showing = false;
};

} // namespace hoox
