#pragma once

#include "models/kill/KillState.h"
#include "ui/common/Appearance.h"
#include "ui/shell/KillDetail.h"
#include "ui/shell/ProfileBadge.h"

#include <QWidget>

class QAbstractButton;

namespace hoox {

/// The bar at the top of every page (KR-01): profile, state, detail, exposure, ENGAGE. Painted from a plain snapshot;
/// ENGAGE and the state word are real buttons for keyboard and readers. It decides nothing. GUI thread.
class KillSwitchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KillSwitchBar(Appearance &appearance, QWidget *parent = nullptr);

    void setSnapshot(const KillSnapshot &snapshot);
    [[nodiscard]] const KillSnapshot &snapshot() const { return m_snapshot; }
    void setProfile(const ProfileBadge &profile);
    /// Formatted with its asset ("61,986.22 USDT"); empty hides the figure. `age`: how old it is, where that matters.
    void setExposure(const QString &exposure, const QString &age = {});
    /// How many alarms wait for a hand.
    void setAlarms(int open);
    /// Only ENGAGE works.
    void setLocked(bool isLocked);
    /// How long the propagation window is, for the ring.
    void setWindow(std::chrono::milliseconds window);
    /// The state word: where the release panel is anchored.
    [[nodiscard]] QRect stateRect() const;
    /// The last of its controls: ENGAGE.
    [[nodiscard]] QWidget &lastControl() const;

Q_SIGNALS:
    void engageRequested();
    /// The state word was pressed.
    void detailsRequested();
    void alarmsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void placeDetail();
    void tellReaders();
    void paintGround(QPainter &painter) const;
    void paintProfile(QPainter &painter) const;
    void paintDetail(QPainter &painter) const;
    void paintExposure(QPainter &painter) const;
    [[nodiscard]] int profileWidth() const;
    [[nodiscard]] QString exposureLabel() const;
    [[nodiscard]] int rowHeight() const { return m_appearance.scaled(56); }
    [[nodiscard]] int lineHeight() const { return m_appearance.scaled(18); }
    /// Where the things at the right begin.
    [[nodiscard]] int rightEdge() const;
    /// Null when there is no figure, or no room for it beside the state.
    [[nodiscard]] QRect exposureRect() const;

    Appearance &m_appearance;
    KillSnapshot m_snapshot;
    ProfileBadge m_profile;
    QString m_exposure, m_exposureAge;
    KillDetail m_detail;
    QPoint m_detailAt;
    std::chrono::milliseconds m_window{0};
    QAbstractButton *m_state;
    QAbstractButton *m_alarms;
    QAbstractButton *m_engage;
};

} // namespace hoox
