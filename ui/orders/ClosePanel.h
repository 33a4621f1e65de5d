#pragma once

#include "models/orders/FlattenRun.h"
#include "models/orders/OrderDesk.h"
#include "ui/common/Appearance.h"
#include "ui/shell/ProfileBadge.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLabel;

namespace hoox {

class Button;
class CautionBox;
class ContentScroll;

/// Closes one position or several: one confirmation that names the profile and its money and lists every order, then
/// the progress of each in the same list (OR-4, KR-18). The safe button has the focus, Enter confirms nothing, and
/// whatever is pressed twice, no order goes twice. A panel on a modal layer. GUI thread.
class ClosePanel final : public QFrame
{
    Q_OBJECT

public:
    struct Parts
    {
        FlattenRun &run;
        OrderDesk &desk;
        QString profile;
        ProfileKind kind = ProfileKind::RealMoney;
    };
    /// All outlive this.
    ClosePanel(const Parts &parts, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void closeRequested();
    void flattenSheetRequested();
    void positionRequested(hoox::ExchangeId exchange, const QString &symbol);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct LineParts
    {
        QCheckBox *check;
        QLabel *exchange;
        QLabel *order;
        QLabel *notional;
        QLabel *state;
        Button *look; ///< Null but for one that differs.
    };
    void addHeads();
    void addLine(int at);
    void layOut();
    void layOutButtons(QBoxLayout &whole);
    void fill();
    void fillLine(int at);
    void fillButtons();
    [[nodiscard]] QString stateOf(const FlattenRun::Line &line) const;
    [[nodiscard]] QColor colourOf(const FlattenRun::Line &line) const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString outcome() const;
    void leave();
    void applyAppearance();

    FlattenRun &m_run;
    OrderDesk &m_desk;
    const QString m_profile;
    const ProfileKind m_kind;
    Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_consequence;
    QLabel *m_gateway;
    ContentScroll *m_scroll;
    QWidget *m_list;
    QGridLayout *m_grid;
    QVector<QLabel *> m_heads;
    QVector<LineParts> m_lines;
    CautionBox *m_bar;
    QLabel *m_outcome;
    Button *m_sheet;
    Button *m_stop;
    Button *m_confirm;
    Button *m_keep;
};

} // namespace hoox
