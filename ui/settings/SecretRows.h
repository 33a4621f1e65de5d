#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/Appearance.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace hoox {

class Prompter;
class SecretRow;

/// The secrets of one profile, a row each: where it comes from, Replace, Clear. Values are pasted into a hidden field
/// and never shown again. Without a keychain the operator is asked whether to keep one for this session only (design
/// 1). GUI thread.
class SecretRows final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    SecretRows(ProfileBoard &board, Prompter &prompter, Appearance &appearance, QWidget *parent = nullptr);
    ~SecretRows() override;

    /// Of a saved profile; empty: nothing is shown.
    void setProfile(const QString &name);

Q_SIGNALS:
    /// A secret of the profile is another, or was tried to be.
    void changed();

private:
    void showStates();
    void keep(SecretName name, const QByteArray &value);
    void failed(SecretName name, const Error &error);
    void askForSession(SecretName name, const Error &error);

    ProfileBoard &m_board;
    Prompter &m_prompter;
    QString m_profile;
    QHash<int, SecretRow *> m_rows;        ///< By `SecretName`.
    QHash<int, QByteArray> m_beingWritten; ///< Until the keychain or the operator has answered.
    QSet<int> m_asked;                     ///< About these the operator is being asked.
    bool m_wrote = false;
};

} // namespace hoox
