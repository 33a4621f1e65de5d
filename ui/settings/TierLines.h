#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/Appearance.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace hoox {

class TierLine;

/// The test of a profile's tiers, a line each as the answers come: shape, word, and what was found or what to do (issue
/// 3). Shows only what it started itself. GUI thread.
class TierLines final : public QWidget
{
    Q_OBJECT

public:
    /// `board` outlives this.
    TierLines(ProfileBoard &board, Appearance &appearance, QWidget *parent = nullptr);

    void start(const Profile &profile);
    /// Forgets what is shown: it is of another profile, or of ids that were changed since.
    void reset();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void runningChanged();

private:
    void take(const TierVerdict &verdict);
    void finish();

    ProfileBoard &m_board;
    Appearance &m_appearance;
    QVBoxLayout *m_layout;
    QHash<int, TierLine *> m_lines; ///< By `TierPlace`.
    bool m_isRunning = false;
};

} // namespace hoox
