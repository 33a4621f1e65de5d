#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace hoox {

/// A row of fields above what a page shows: opened by a key or a menu, Esc closes it. What is wrong with the
/// input stands behind the fields in words. GUI thread.
class InlineRow : public QWidget
{
    Q_OBJECT

public:
    InlineRow(Appearance &appearance, const QString &name, QWidget *parent);

    void close();
    void setFault(const QString &sentence);

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] Appearance &appearance() const { return m_appearance; }
    /// Fields go in here, before the words.
    void add(QWidget *widget);
    [[nodiscard]] QLabel *addLabel(const QString &text);
    void openWith(QWidget *first);
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    QHBoxLayout *m_fields;
    QList<QLabel *> m_labels;
    QLabel *m_fault;
};

} // namespace hoox
