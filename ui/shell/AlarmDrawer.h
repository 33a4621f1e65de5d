#pragma once

#include "ui/common/SideSheet.h"
#include "ui/shell/AlarmWords.h"

class QVBoxLayout;

namespace hoox {

class AlarmHistory;
class AlarmHistoryPane;
class Button;
class Tag;

/// One alarm: level, what, detail, since when, and what a press does. Its words change in place: a button that is being
/// pressed stays. GUI thread.
class AlarmRow final : public QWidget
{
    Q_OBJECT

public:
    AlarmRow(Appearance &appearance, AlarmKind kind, QWidget *parent);

    /// `isDecidable`: the panel would acknowledge now what is decided there.
    void setAlarm(const Alarm &alarm, bool isDecidable);
    [[nodiscard]] AlarmKind kind() const { return m_kind; }
    [[nodiscard]] Button *action() const { return m_action; }
    [[nodiscard]] QList<Button *> buttons() const { return {m_action, m_word, m_shelve}; } ///< As Tab comes to them.

Q_SIGNALS:
    void acknowledgeRequested(hoox::AlarmKind kind);
    /// With a word, or put aside for a while; `title` names it.
    void wordRequested(hoox::AlarmKind kind, const QString &title);
    void shelveRequested(hoox::AlarmKind kind, const QString &title);
    void panelRequested();

private:
    Appearance &m_appearance;
    const AlarmKind m_kind;
    bool m_isInPanel = false;
    Tag *m_tag;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_standing;
    Button *m_action;
    Button *m_word;
    Button *m_shelve;
};

/// The list of alarms at the window's right (F8): critical first, acknowledged by hand, how often one is raised at the
/// foot (KR-30, KR-31). Nothing leaves it by itself. GUI thread.
class AlarmDrawer final : public SideSheet
{
    Q_OBJECT

public:
    explicit AlarmDrawer(Appearance &appearance, QWidget *parent = nullptr);

    void setAlarms(const QVector<Alarm> &alarms, const AlarmFigures &figures);
    /// What there was, below. Outlives the drawer.
    void followHistory(AlarmHistory &history, const QString &profile);
    /// Whether the panel behind the state word would acknowledge now.
    void setDecidable(bool isDecidable);
    /// What Tab reaches first in it.
    void takeFocus();

Q_SIGNALS:
    void acknowledgeRequested(hoox::AlarmKind kind);
    void wordRequested(hoox::AlarmKind kind, const QString &title);
    void shelveRequested(hoox::AlarmKind kind, const QString &title);
    /// Every open one of that level.
    void groupRequested(hoox::AlarmLevel level);
    /// Of an alarm that ends where it is decided: behind the state word.
    void panelRequested();

private:
    void fill();
    void arrange();
    void addRow(AlarmRow *row);
    void showGroups();

    Appearance &m_appearance;
    QVector<Alarm> m_alarms;
    AlarmFigures m_figures;
    bool m_isDecidable = false;
    QList<AlarmRow *> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_none;
    Button *m_allHigh, *m_allLow;
    AlarmHistoryPane *m_history;
    QLabel *m_often;
};

} // namespace hoox
