#pragma once

#include "models/kill/KillState.h"
#include "ui/common/Appearance.h"
#include "ui/shell/OrdersStanding.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace hoox {

class Button;

/// What is open just now, for whoever pulls or lifts the brake. A value.
struct OpenExposure
{
    QString figure = {}; ///< "61,986.22 USDT", the largest asset's; for the kill bar.
    QString words = {};  ///< "5 positions, 61,986.22 USDT gross"; empty: not known.
    int differing = 0;   ///< Positions that differ from the fills.
    QString age = {};    ///< "3 h 5 min", once it is too old to be taken for now; else empty.
    friend bool operator==(const OpenExposure &, const OpenExposure &) = default;
};

/// What each kill key holds; what the brake does not reach (KR-17), and what waits behind it (KR-28): positions, orders
/// at the exchanges, unresolved orders, the gateway's queue and how long that goes on trying. What cannot be known from
/// here is called so. GUI thread.
class BrakeFactsView final : public QWidget
{
    Q_OBJECT

public:
    explicit BrakeFactsView(Appearance &appearance, QWidget *parent = nullptr);

    /// `asksToAccept`: a release is what the panel asks for.
    void setSnapshot(const KillSnapshot &snapshot, bool asksToAccept);
    void setOpen(const OpenExposure &open);
    void setOrders(const OrdersStanding &orders);
    /// The tick that KR-28 asks for is missing.
    [[nodiscard]] bool lacksAcceptance() const;
    [[nodiscard]] bool isAccepted() const;
    void clear();

Q_SIGNALS:
    void acceptedChanged();
    void positionsRequested();
    void ordersRequested();
    void flattenSheetRequested();

private:
    struct Row
    {
        QLabel *name;
        QLabel *value;
        QWidget *note; ///< May be null.
        QWidget *rule;
    };
    QLabel *addHead(const QString &text);
    Row addRow(const QString &objectName, QWidget *note = nullptr);
    static void setShown(const Row &row, bool shown);
    void fill();
    void fillQueue();
    void fillOrders(bool isPulled);
    void addUnreached();
    void applyAppearance();

    Appearance &m_appearance;
    KillSnapshot m_snapshot;
    OpenExposure m_open;
    OrdersStanding m_orders;
    bool m_asksToAccept = false;
    QGridLayout *m_grid;
    QLabel *m_unreachedHead = nullptr;
    QLabel *m_differs;
    QLabel *m_retryNote;
    QCheckBox *m_accept;
    Button *m_showPositions;
    QLabel *m_oldest;
    QWidget *m_ordersNote;
    Button *m_showOrders;
    Row m_trade, m_global, m_positions, m_resting, m_unresolved, m_inFlight, m_queue, m_retries;
    QLabel *m_closes;
    Button *m_sheet;
    QWidget *m_byHand;
};

} // namespace hoox
