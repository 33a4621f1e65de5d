#pragma once

#include "models/screen/ScreenLock.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hoox {

class Button;
class Card;
class FormField;

/// What stands in the place of everything below the kill bar while the window is locked: why, what still works, and
/// where the PIN goes. GUI thread.
class LockCover final : public QWidget
{
    Q_OBJECT

public:
    explicit LockCover(Appearance &appearance, QWidget *parent);

    /// Once; `lock` outlives the cover.
    void follow(ScreenLock &lock);
    void takeFocus();

    /// What the refusal means, for the card of the settings as well.
    [[nodiscard]] static QString sentence(ScreenLock::Refusal refusal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tryPin();
    void showRefusal(ScreenLock::Refusal refusal);
    void showState();
    void applyAppearance();

    Appearance &m_appearance;
    ScreenLock *m_lock = nullptr;
    Card *m_card;
    QLabel *m_words;
    QLineEdit *m_pin;
    FormField *m_field;
    Button *m_unlock;
    QLabel *m_wait;
};

} // namespace hoox
