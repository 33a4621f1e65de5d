#pragma once

#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace hoox {

class Button;

/// What stands where content would be: nothing yet, loading, failed, not configured (ux 4). One sentence, what to do,
/// one action. Failures can be copied with their details. GUI thread.
class StatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(Appearance &appearance, QWidget *parent = nullptr);

    /// "No fills yet." · "Import a ledger or connect a profile." · [action]. No `action`, no button. Also for "not
    /// configured" (icon "plug"), "refused" ("forbidden") and "no permission" ("lock").
    void showMessage(const QString &iconName, const QString &sentence, const QString &hint = {},
                     const QString &action = {});
    /// `share` of the work, 0 to 1; negative when it is not known. Cancel stands beside it if `cancellable`.
    void showLoading(const QString &what, double share = -1, bool cancellable = false);
    /// What failed and what to do, from ErrorText; the action tries again.
    void showError(const Error &error, const QString &what = {});
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    /// The action's button: try again, cancel, clear filter.
    void actionTriggered();

private:
    void applyAppearance();
    void place(const QString &iconName, const QString &sentence, const QString &hint, const QString &action);
    Appearance &m_appearance;
    QString m_iconName;
    QString m_details;
    bool m_isLoading = false;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    QProgressBar *m_progress;
    Button *m_action;
    Button *m_copy;
};

} // namespace hoox
