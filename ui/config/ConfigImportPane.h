#pragma once

#include "models/config/ConfigImportModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hoox {

class Button;
class FormField;
class SectionHead;
class SmallTable;
class StatePanel;

/// The dry run of a file of keys: what would become of each, and the button that does it. Nothing is written before.
/// GUI thread.
class ConfigImportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigImportPane(Appearance &appearance, QWidget *parent = nullptr);

    void showPlan(const QString &file, const QVector<ConfigImportLine> &plan, bool mayWrite);
    [[nodiscard]] const QVector<ConfigImportLine> &plan() const { return m_model.plan(); }
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyAppearance();

    Appearance &m_appearance;
    ConfigImportModel m_model;
    SectionHead *m_head;
    SmallTable *m_table;
    StatePanel *m_empty;
    QWidget *m_foot;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    Button *m_accept;
    QLabel *m_note;
};

} // namespace hoox
