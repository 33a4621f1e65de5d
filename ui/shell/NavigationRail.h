#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace hoox {

/// The pages, icon and word, in their order; 168 px wide, or icons alone. Up and Down move, as in a radio group. GUI
/// thread.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(Appearance &appearance, QWidget *parent = nullptr);

    /// Ids count from 0 in the order of adding. `name` of the page, for tests.
    void addEntry(const QString &title, const QString &iconName, const QString &name);
    /// A count beside the word of the page `name`; 0: none. `words` are what a reader says.
    void setCount(const QString &name, int count, const QString &words);
    /// Icons alone: large text leaves too little room beside the words. The tool tips have them.
    void setNarrow(bool narrow);
    /// Does not emit `chosen`.
    void setCurrent(int id);

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    bool m_narrow = false;
};

} // namespace hoox
