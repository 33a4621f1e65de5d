#pragma once

#include <QAbstractScrollArea>
#include <QColor>

namespace hoox {

class PdfPages;

/// Pages below each other, fitted to the width, as far as they are in sight: what the rest of the file is costs
/// nothing. A page that is not drawn yet is blank paper. Keys: Page Up and Down, arrows, Home and End. GUI thread.
class PdfPagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `pages` outlives it.
    explicit PdfPagesView(PdfPages &pages, QWidget *parent = nullptr);

    /// The one in the middle of what is in sight, from 0.
    [[nodiscard]] int currentPage() const { return m_current; }
    void goTo(int page);
    void setGround(const QColor &ground);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void look();
    [[nodiscard]] QSize paper() const;           ///< Of one page, in the view's pixels.
    [[nodiscard]] int step() const;              ///< From the top of a page to that of the next one.
    [[nodiscard]] QRect paperAt(int page) const; ///< In the viewport.

    PdfPages &m_pages;
    QColor m_ground;
    int m_current = 0;
    int m_step = 0; ///< That the bar's value is by.
};

} // namespace hoox
