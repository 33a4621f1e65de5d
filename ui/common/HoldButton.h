#pragma once

#include "ui/common/Appearance.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace hoox {

/// A button that acts only when held for two seconds, by the mouse or with Space; letting go, losing the focus or Esc
/// stops at once (KR-08). Enter does nothing (KR-34). Time runs on the monotonic clock. GUI thread.
class HoldButton final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kHoldFor{2000};

    /// `text`: "Hold 2 s to release".
    HoldButton(Appearance &appearance, const QString &text, QWidget *parent = nullptr);

    /// 0 to 1.
    [[nodiscard]] double progress() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Once, when the time is full.
    void held();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void startHold();
    void stopHold();
    void advance();
    [[nodiscard]] QString words() const;
    Appearance &m_appearance;
    QElapsedTimer m_since;
    QTimer m_frames;
};

} // namespace hoox
