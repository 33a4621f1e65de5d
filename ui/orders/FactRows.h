#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hoox {

/// Names at the left, what they are at the right, a line each: the facts of a sheet. GUI thread.
class FactRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FactRows(Appearance &appearance, QWidget *parent = nullptr);

    /// Plain text that may be selected; `objectName` for tests.
    QLabel *add(const QString &name, const QString &objectName, Appearance::FontRole role = Appearance::FontRole::Body);
    /// An empty value hides its row.
    void set(QLabel *value, const QString &text);

private:
    struct Row
    {
        QLabel *name;
        QLabel *value;
        Appearance::FontRole role;
    };
    void applyAppearance();

    Appearance &m_appearance;
    QGridLayout *m_grid;
    QVector<Row> m_rows;
};

} // namespace hoox
