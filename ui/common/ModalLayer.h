#pragma once

#include "ui/common/Appearance.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace hoox {

/// Ink at 35 % over everything below the kill bar, with one panel on top; the kill bar is never dimmed (KR-01). Takes
/// the focus, keeps Tab inside, and gives the focus back. Child of the widget that it covers. GUI thread.
class ModalLayer final : public QWidget
{
    Q_OBJECT

public:
    explicit ModalLayer(Appearance &appearance, QWidget *covered);

    /// Shows `panel`, a child of this layer from now on, above all else; `first` gets the focus. At `left` from the
    /// layer's edge and at its top, or in the middle. Whoever made the panel deletes it, after `dismiss`.
    void present(QWidget *panel, QWidget *first, std::optional<int> left = std::nullopt);
    void dismiss();
    [[nodiscard]] bool isPresenting() const { return m_panel != nullptr; }

Q_SIGNALS:
    /// Esc, or the panel's own way out.
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();
    Appearance &m_appearance;
    QPointer<QWidget> m_panel;
    QPointer<QWidget> m_before;
    std::optional<int> m_left;
};

} // namespace hoox
