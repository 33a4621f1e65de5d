#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/Card.h"

namespace hoox {

/// The profiles of the workspace: which is open, its kind, where its tiers are; Edit and Open. A file that cannot be
/// read stands there with its reason. GUI thread.
class ProfileList final : public Card
{
    Q_OBJECT

public:
    /// `board` outlives this. `open`: the profile of this window.
    ProfileList(ProfileBoard &board, QString open, Appearance &appearance, QWidget *parent = nullptr);

    /// Why no other profile can be opened now; empty: it can.
    void setRefusal(const QString &sentence);

Q_SIGNALS:
    void editRequested(const QString &name);
    void openRequested(const QString &name);

private:
    void fill();
    void addRow(const ProfileRow &row);

    ProfileBoard &m_board;
    Appearance &m_appearance;
    const QString m_open;
    QString m_refusal;
    QList<QWidget *> m_rows;
    QLabel *m_refusalLabel;
};

} // namespace hoox
