#pragma once

#include "ui/common/Appearance.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace hoox {

class Button;

/// A framed part of a page: head with title, note and things at its right, body below. GUI thread.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(Appearance &appearance, QWidget *parent = nullptr);

    /// "Equity, 24 h" in the strong, "realised, fees in" in the muted.
    void setTitle(const QString &title, const QString &note = {});
    /// A chevron at the right of the head that leads somewhere: `name` says where ("Open positions").
    void setLink(const QString &name);
    /// Something at the right of the head, before the chevron.
    void addHeadWidget(QWidget *widget);
    /// A line under the head.
    void setHeadLine(bool line);
    /// A table or rows fill the body to the edges.
    void setFlush(bool flush);
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkActivated();

private:
    void applyAppearance();
    Appearance &m_appearance;
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    QLabel *m_title;
    QLabel *m_note;
    Button *m_link;
    QFrame *m_line;
    QBoxLayout *m_body;
    bool m_flush = false;
};

/// A 1 px line in the token `line`, lying or standing.
class Rule final : public QFrame
{
    Q_OBJECT

public:
    explicit Rule(Appearance &appearance, Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace hoox
