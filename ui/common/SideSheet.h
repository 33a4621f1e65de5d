#pragma once

#include "ui/common/Appearance.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace hoox {

/// A sheet of details beside a page, not modal: head with title and close (Esc), body, foot. Put it into the page's
/// layout or splitter, at the right; it starts hidden. GUI thread.
class SideSheet : public QFrame
{
    Q_OBJECT

public:
    /// Which side of the sheet carries the line: the one that touches the page.
    enum class Border { Left, Right };

    explicit SideSheet(Appearance &appearance, QWidget *parent = nullptr, Border border = Border::Left);

    void setTitle(const QString &title);
    /// Between title and close: a tag, a copy button.
    void addHeadWidget(QWidget *widget);
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    /// A row of buttons under a line; hidden while empty.
    void addFootWidget(QWidget *widget);

    void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    Border m_border;
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    QLabel *m_title;
    QBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footLayout;
};

} // namespace hoox
