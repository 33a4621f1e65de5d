#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

/// A small framed word, 18 px high: PAPER, TEST, REAL MONEY, high. GUI thread.
class Tag final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Outline, Filled, Dashed };

    Tag(Appearance &appearance, const QString &text, Look look = Look::Outline, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setLook(Look look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same word for those who paint themselves. `rect` from `sizeOf`.
    static void paint(QPainter &painter, const QRect &rect, const QString &text, Look look,
                      const Appearance &appearance, const QColor &ink, const QColor &paper);
    [[nodiscard]] static QSize sizeOf(const QString &text, const Appearance &appearance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_text;
    Look m_look;
};

} // namespace hoox
