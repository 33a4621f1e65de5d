#pragma once

#include "models/kill/KillState.h"
#include "ui/common/Appearance.h"
#include "ui/shell/BrakeFactsView.h"
#include "ui/shell/ProfileBadge.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hoox {

class Button;
class ContentScroll;
class HoldButton;
class Tag;

/// What stands behind the state word: the state's facts, what each key holds, and what can be asked for now with a
/// reason and a hold of two seconds (KR-08): while engaged the release, while engaging to give up (KS-3), and when
/// another hand released or the state diverged to acknowledge that (KR-25). Any other state shows why it cannot be
/// released (KR-09). It asks; the kill switch decides. A sheet at the left, under the state word, far from ENGAGE
/// (KR-10). GUI thread.
class ReleasePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReleasePanel(Appearance &appearance, QWidget *parent = nullptr);

    void setSnapshot(const KillSnapshot &snapshot);
    void setProfile(const ProfileBadge &profile);
    void setOpen(const OpenExposure &open);
    void setOrders(const OrdersStanding &orders);
    /// The answer of a refused release, in words; stays until the next try or state.
    void showRefusal(const QString &sentence);

    /// Empties what a person typed; answers what gets the focus.
    [[nodiscard]] QWidget *prepare();

Q_SIGNALS:
    /// Held for two seconds with a reason of at least one word; as are the next three.
    void releaseRequested(const QString &reason, bool acceptsQueued);
    void giveUpRequested(const QString &reason);
    void acknowledgeRequested(const QString &reason);
    void passOverGatewayRequested(const QString &reason);
    void positionsRequested();
    void ordersRequested();
    void flattenSheetRequested();
    /// Keep engaged, close, Esc.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void layOutFacts();
    void layOutRelease();
    void applyAppearance();
    void fill();
    void fillTitle();
    void fillAction();
    /// Why holding does nothing now; empty if it would.
    [[nodiscard]] QString obstacle() const;
    /// What follows if it is held; empty for a release, whose title says it.
    [[nodiscard]] QString consequence() const;
    void ask();

    /// What a hold asks for.
    enum class Action { Release, GiveUp, Acknowledge, PassOverGateway };
    [[nodiscard]] static Action actionOf(const KillSnapshot &snapshot);

    Appearance &m_appearance;
    KillSnapshot m_snapshot;
    Action m_action = Action::Release;
    ProfileBadge m_profile;
    QDateTime m_acceptedOf; ///< The engage that the tick is about.
    QString m_refused;
    QLabel *m_title;
    Tag *m_tag;
    QLabel *m_state;
    QLabel *m_read;
    QLabel *m_proof;
    ContentScroll *m_scroll;
    QWidget *m_scrolled;
    BrakeFactsView *m_facts;
    QLabel *m_notesHead;
    QLabel *m_notes;
    QWidget *m_release;
    QLineEdit *m_reason;
    HoldButton *m_hold;
    QLabel *m_holdHint;
    Button *m_keep;
    QList<QLabel *> m_heads;
};

} // namespace hoox
