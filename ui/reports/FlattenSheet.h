#pragma once

#include "models/positions/FlattenModel.h"
#include "ui/common/Appearance.h"
#include "ui/reports/FlattenText.h"
#include "ui/shell/ProfileBadge.h"

#include <QFrame>

class QLabel;

namespace hoox {

class Button;
class Clock;
class PositionBoard;
class Prompter;
class SmallTable;

/// The manual flatten sheet (safety 4.3, H6, KR-18): what has to be closed by hand at the exchanges, to be copied and
/// to be saved as a page to print. Follows the board while it is open. A panel on a modal layer. GUI thread.
class FlattenSheet final : public QFrame
{
    Q_OBJECT

public:
    /// All outlive it. `facts` without the moment, which is the board's.
    FlattenSheet(const PositionBoard &board, FlattenFacts facts, ProfileKind kind, Prompter &prompter,
                 const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void closeRequested();
    /// It was copied, or saved into `file`, or that failed: for the audit log.
    void handedOut(const QString &file, const std::optional<hoox::Error> &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] SmallTable *table();
    void layOut();
    void fill();
    void copy();
    void askForFile();
    void save(const QString &file);
    void applyAppearance();

    const PositionBoard &m_board;
    FlattenFacts m_facts;
    const ProfileKind m_kind;
    Prompter &m_prompter;
    const Clock &m_clock;
    Appearance &m_appearance;
    FlattenModel m_rows;
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_standing;
    QLabel *m_outcome;
    SmallTable *m_table;
    Button *m_save;
    Button *m_copy;
    Button *m_close;
};

} // namespace hoox
