#pragma once

#include <QLabel>

namespace hoox {

/// One line that gives way: where it has no room it ends (or begins) with an ellipsis, and the whole text is in the
/// tool tip. `text()` stays whole. For what is said elsewhere too, never for numbers or keys alone. GUI thread.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace hoox
