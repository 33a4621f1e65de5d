#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/Paint.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hoox {

/// The panel of one question: title, consequence, a field, buttons. Enter presses what has the focus, nothing else.
class PromptPanel final : public QFrame
{
    Q_OBJECT

public:
    PromptPanel(Appearance &appearance, const QString &title, const QString &text, QWidget *parent);

    void setEdge(ModalEdge edge);
    void addField(const QString &label, QWidget *field);
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    ModalEdge m_edge = ModalEdge::Plain;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
};

} // namespace hoox
