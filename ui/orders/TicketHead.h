#pragma once

#include "ui/common/Appearance.h"
#include "ui/shell/ProfileBadge.h"

#include <QWidget>

class QLabel;

namespace hoox {

/// The head of a ticket or of its review: a title, and what the profile trades with in words and colour (OR-2). Real
/// money fills it with ink. GUI thread.
class TicketHead final : public QWidget
{
    Q_OBJECT

public:
    TicketHead(Appearance &appearance, const QString &title, ProfileKind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();

    Appearance &m_appearance;
    const ProfileKind m_kind;
    QLabel *m_title;
    QLabel *m_money;
};

} // namespace hoox
