#pragma once

#include "ui/common/SideSheet.h"
#include "ui/shell/AlarmWords.h"

class QVBoxLayout;

namespace hoox {

/// The list of alarms at the window's right (F8): critical first, acknowledged by hand, how often one is raised at the
/// foot (KR-30, KR-31). Nothing leaves it by itself. GUI thread.
class AlarmDrawer final : public SideSheet
{
    Q_OBJECT

public:
    explicit AlarmDrawer(Appearance &appearance, QWidget *parent = nullptr);

    void setAlarms(const QVector<Alarm> &alarms, const AlarmFigures &figures);

Q_SIGNALS:
    void acknowledgeRequested(hoox::AlarmKind kind);
    /// Of an alarm that ends where it is decided: behind the state word.
    void panelRequested();

private:
    void fill();
    [[nodiscard]] QWidget *line(const Alarm &alarm);

    Appearance &m_appearance;
    QVector<Alarm> m_alarms;
    AlarmFigures m_figures;
    QWidget *m_list = nullptr;
    QLabel *m_none;
    QLabel *m_often;
};

} // namespace hoox
