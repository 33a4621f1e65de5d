#pragma once

#include "models/kill/KillDrill.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;

/// How long ago the kill switch was rehearsed, and the way to do it again (KR-27). Older than 31 days, or never: a
/// caution, with its mark. GUI thread.
class DrillRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DrillRow(Appearance &appearance, QWidget *parent = nullptr);

    /// Outlives the row. Without one the row is not shown.
    void follow(KillDrill &drill);
    [[nodiscard]] bool isFollowing() const { return m_drill != nullptr; }
    /// Ages and whether one can be started: once in a while, and when the kill switch changed.
    void showAge();

private:
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString whyNot() const;
    void applyAppearance();

    Appearance &m_appearance;
    KillDrill *m_drill = nullptr;
    QLabel *m_name;
    QLabel *m_mark;
    QLabel *m_standing;
    Button *m_run;
    QLabel *m_why;
};

} // namespace hoox
