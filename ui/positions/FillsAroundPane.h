#pragma once

#include "models/positions/FillsAroundModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class TimeMachine;
class SectionHead;
class SmallTable;

/// The fills around the second that the time machine shows: some before, some after, those in it marked in words.
/// GUI thread.
class FillsAroundPane final : public QWidget
{
    Q_OBJECT

public:
    FillsAroundPane(const TimeMachine &past, Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTable();
    void showFills();
    void applyAppearance();
    [[nodiscard]] QString offsetWords(qint64 offset) const;
    [[nodiscard]] QString stateWords() const;

    const TimeMachine &m_past;
    Appearance &m_appearance;
    FillsAroundModel m_model;
    quint64 m_picture = 0;
    QWidget *m_inner;
    SectionHead *m_head;
    QLabel *m_state;
    SmallTable *m_table = nullptr;
};

} // namespace hoox
