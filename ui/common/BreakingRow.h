#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace hoox {

/// A row of widgets that breaks: where it has no room for all, those that were added by `addBreakable` stand in a
/// second row below. Large text and long words break a row instead of being cut. GUI thread.
class BreakingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BreakingRow(QWidget *parent = nullptr);

    void setMargins(const QMargins &margins, int spacing);
    /// Else to the right. One of the breakables needs a stretch.
    void keepBelowToTheLeft();
    void add(QWidget *widget, int stretch = 0);
    /// `there` stands in the first row.
    void addAfter(const QWidget *there, QWidget *widget);
    void addBreakable(QWidget *widget, int stretch = 0);
    [[nodiscard]] bool isBroken() const { return m_broken; }

Q_SIGNALS:
    void brokenChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Breakable
    {
        QWidget *widget;
        int stretch;
    };
    void place(const Breakable &breakable);
    [[nodiscard]] int neededWidth() const;
    void arrange();

    QHBoxLayout *m_row;
    QHBoxLayout *m_below;
    QList<Breakable> m_breakables;
    bool m_broken = false;
};

} // namespace hoox
