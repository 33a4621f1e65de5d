#pragma once

#include "models/positions/GivenMarks.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hoox {

class Button;

/// Where the operator types a mark for a symbol, or clears it, in the position's sheet. For this session, and for what
/// is shown only. GUI thread.
class MarkSection final : public QWidget
{
    Q_OBJECT

public:
    MarkSection(GivenMarks &marks, Appearance &appearance, QWidget *parent = nullptr);

    void showPosition(const PositionRow &row);

private:
    void give();
    void setFault(const QString &fault);
    void applyAppearance();
    [[nodiscard]] std::optional<double> typed() const;

    GivenMarks &m_marks;
    Appearance &m_appearance;
    QString m_symbol;
    QLabel *m_label;
    QLineEdit *m_price;
    Button *m_use;
    Button *m_clear;
    QLabel *m_fault;
};

} // namespace hoox
