#pragma once

#include "ui/common/Appearance.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hoox {

class ElidedLabel;

/// A link at the right of a line.
struct StripAction
{
    QString key; ///< Told back by `activated`.
    QString words;
    friend bool operator==(const StripAction &, const StripAction &) = default;
};

/// One line of what cannot wait.
struct StripLine
{
    enum class Look {
        Caution,
        Locked,  ///< What the brake does: no fill of its own, a lock in the brake's red.
        Running, ///< Something goes on that is no fault: no fill, no colour (KR-32).
    };
    QString what;   ///< In the strong.
    QString detail; ///< May be empty.
    QList<StripAction> actions = {};
    Look look = Look::Caution;
    friend bool operator==(const StripLine &, const StripLine &) = default;
};

/// The strip between kill bar and page for what cannot wait (ux 1): a line each, at most three, then how many more.
/// Hidden while there is nothing. GUI thread.
class NoticeStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostLines = 3;

    /// Tab comes from `before` to its actions (ux 6).
    NoticeStrip(Appearance &appearance, QWidget &before, QWidget *parent = nullptr);

    void setLines(const QList<StripLine> &lines);

Q_SIGNALS:
    void activated(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    /// Makes the rows from `first` on anew.
    void fillFrom(qsizetype first);
    void addLine(const StripLine &line, int number);

    Appearance &m_appearance;
    QList<StripLine> m_lines;
    struct Row
    {
        QWidget *widget;
        StripLine::Look look;
        QLabel *what;
        ElidedLabel *detail;
        QList<QWidget *> actions;
        void say(const StripLine &line) const;
    };
    QList<Row> m_rows;
    QWidget *m_anchor;
    QWidget *m_lastAction = nullptr; ///< Of the rows so far; null: none has one.
    QVBoxLayout *m_layout;
};

} // namespace hoox
