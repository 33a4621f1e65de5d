#pragma once

#include <QScrollArea>

namespace hoox {

/// A scroll area as tall as what is in it, where there is room; it scrolls only below that. For panels whose height
/// follows their words. No frame, no ground of its own. GUI thread.
class ContentScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ContentScroll(QWidget *parent = nullptr);

    /// Takes `content`, whose layout says how tall it is.
    void setContent(QWidget *content);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBar();
};

} // namespace hoox
