#pragma once

#include "ui/common/Appearance.h"

#include <QFrame>

class QLabel;

namespace hoox {

/// A framed warning inside a form: a mark, what is odd in the strong, what follows from it. Hidden while it has nothing
/// to say. GUI thread.
class CautionBox final : public QFrame
{
    Q_OBJECT

public:
    CautionBox(Appearance &appearance, const QString &objectName, QWidget *parent = nullptr);

    /// An empty `what` hides it.
    void say(const QString &what, const QString &sentence = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();

    Appearance &m_appearance;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_sentence;
};

} // namespace hoox
