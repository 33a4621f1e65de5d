#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

/// A field with its label above and what is wrong with it below: a mark and a sentence, never colour alone. GUI thread.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `control` in; its label is its buddy and its accessible name. `key` names the parts for tests.
    FormField(Appearance &appearance, const QString &key, const QString &label, QWidget *control,
              QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Empty: nothing is wrong.
    void setFault(const QString &sentence);
    [[nodiscard]] QWidget *control() const { return m_control; }

private:
    void applyAppearance();

    Appearance &m_appearance;
    QWidget *m_control;
    QLabel *m_label;
    QWidget *m_faultRow;
    QLabel *m_icon;
    QLabel *m_fault;
};

} // namespace hoox
