#pragma once

#include <QProxyStyle>

class QApplication;

namespace hoox {

class Appearance;
struct Theme;

/// Fusion with the project's own focus ring, tick boxes, combo boxes and splitter (visual.md, section 6). What a style
/// sheet cannot draw stands here. GUI thread; owned by the application.
class HooxStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// `appearance` outlives the style.
    explicit HooxStyle(const Appearance &appearance);

    /// The one way to dress the application: style, palette, font, style sheet, focus ring; again on each change of
    /// `appearance`, which outlives `application`'s widgets. Called once.
    static void dress(QApplication &application, Appearance &appearance);
    /// The style sheet of a theme at a text size: filled from the tokens only.
    [[nodiscard]] static QString styleSheet(const Theme &theme, double textScale);
    /// 2 px in ink, inside `rect`: for what draws itself.
    static void drawFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius = 4);
    /// Words that belong to another widget's property `ownFocusRing`: the shared ring leaves such widgets alone.
    static constexpr auto kOwnFocusRing = "ownFocusRing";

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;

private:
    void drawTickBox(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    const Appearance &m_appearance;
};

} // namespace hoox
