#pragma once

#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;

/// A band above content that stays: what failed or is odd, while the old rows remain below (ux 4, "error"). Hidden
/// until shown. GUI thread.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(Appearance &appearance, QWidget *parent = nullptr);

    /// `what` in the strong ("The ledger could not be read."), the error's sentence below, Try now or another `action`,
    /// and Copy details. `more` follows the sentence and may change while the notice stands.
    void showError(const QString &what, const Error &error, const QString &action = {}, const QString &more = {});
    /// The same without an error: "Fees missing in 12 rows."
    void showMessage(const QString &what, const QString &sentence, const QString &action = {});
    /// What was done, on a plain ground: good news is no warning.
    void showDone(const QString &what, const QString &sentence, const QString &action);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(bool isDone, const QString &what, const QString &sentence, const QString &action);
    void applyAppearance();
    Appearance &m_appearance;
    bool m_isDone = false;
    QString m_details;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_sentence;
    Button *m_action;
    Button *m_copy;
};

} // namespace hoox
