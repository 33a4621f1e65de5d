#pragma once

#include "ui/common/Appearance.h"
#include "ui/shell/KillWords.h"

#include <QAbstractButton>

namespace hoox {

/// The state's shape and word with a chevron: opens the panel. GUI thread.
class KillStateButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KillStateButton(Appearance &appearance, QWidget *parent);

    /// `windowLeft`: share of the propagation window that is left.
    void setFace(KillFace face, double windowLeft);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    KillFace m_face = KillFace::Unknown;
    double m_windowLeft = 0;
};

/// ENGAGE: same place, same word in each state; hollow, with "sent when reachable", while the store does not answer.
class KillEngageButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KillEngageButton(Appearance &appearance, QWidget *parent);

    void setFace(KillFace face, bool reachable);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Appearance &m_appearance;
    KillFace m_face = KillFace::Unknown;
    bool m_reachable = true;
};

/// How many alarms wait for a hand; opens their list.
class KillAlarmsButton final : public QAbstractButton
{
    Q_OBJECT

public:
    KillAlarmsButton(Appearance &appearance, QWidget *parent);

    void setFace(KillFace face);
    void setOpen(int open);
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    Appearance &m_appearance;
    KillFace m_face = KillFace::Unknown;
    int m_open = 0;
};

} // namespace hoox
