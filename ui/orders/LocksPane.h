#pragma once

#include "models/locks/LocksModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class SectionHead;
class SmallTable;

/// The request ids that are taken, by whom, and until when (LK-1). GUI thread.
class LocksPane final : public QWidget
{
    Q_OBJECT

public:
    /// `locks` outlives this. Read while it is visible.
    LocksPane(LocksModel &locks, Appearance &appearance, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] SmallTable *locksTable();
    void tick();
    void fill();
    void applyAppearance();

    LocksModel &m_locks;
    Appearance &m_appearance;
    SectionHead *m_head;
    SmallTable *m_table;
    QLabel *m_words;
};

} // namespace hoox
