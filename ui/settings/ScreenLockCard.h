#pragma once

#include "models/screen/ScreenLock.h"
#include "ui/common/Card.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace hoox {

/// When the window locks, and with which PIN it opens; changes apply at once and are kept. GUI thread.
class ScreenLockCard final : public Card
{
    Q_OBJECT

public:
    /// `lock` outlives the card.
    ScreenLockCard(ScreenLock &lock, Appearance &appearance, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *layOutChoice();
    [[nodiscard]] QWidget *layOutPin();
    [[nodiscard]] QLineEdit *pinField(const QString &name, const QString &words);
    void setPin();
    void showState();
    void applyAppearance();

    ScreenLock &m_lock;
    Appearance &m_appearance;
    QCheckBox *m_on = nullptr;
    QSpinBox *m_after = nullptr;
    Button *m_now = nullptr;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_wanted = nullptr;
    QLineEdit *m_again = nullptr;
    Button *m_set = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_note;
    bool m_isAsking = false; ///< A refusal now is of what was typed here.
};

} // namespace hoox
