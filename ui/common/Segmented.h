#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace hoox {

/// One choice of a few, side by side: [light | dark | high contrast]. Arrow keys move, as in a radio group. GUI thread.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    /// `name` for tests and readers ("themeChoice").
    Segmented(Appearance &appearance, const QString &name, QWidget *parent = nullptr);

    /// Ids count from 0 in the order of adding; the first is chosen.
    void addSegment(const QString &text);
    void setSegmentText(int id, const QString &text);
    [[nodiscard]] int current() const;
    /// Does not emit `chosen`.
    void setCurrent(int id);
    /// As if a person had.
    void choose(int id);
    /// As wide as there is room, all alike.
    void setFilling();
    /// What a reader calls the group ("Theme").
    void setLabel(const QString &label);

Q_SIGNALS:
    /// By a person.
    void chosen(int id);

private:
    Appearance &m_appearance;
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace hoox
