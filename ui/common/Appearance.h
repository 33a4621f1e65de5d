#pragma once

#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QFont>
#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace hoox {

/// How everything looks now: theme, text size, formatter, fonts, icons. One object, passed by reference to every
/// widget; `changed` asks them to draw anew. GUI thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// The roles of visual.md, section 2. Sizes in pixels at 100 %.
    enum class FontRole {
        Caption,         ///< 11, 600: column heads, axes
        Secondary,       ///< 12, 400: chips, status bar
        SecondaryStrong, ///< 12, 600: heads of cards, what is stale
        Small,           ///< 11, 400: the second line of a badge
        Body,            ///< 13, 400: cells
        BodyStrong,      ///< 13, 600
        Control,         ///< 13, 500: buttons, symbols
        Mono,            ///< 12, 400: ids, keys, JSON
        SheetTitle,      ///< 14, 600
        PageTitle,       ///< 16, 600
        KillWord,        ///< 18, 700
        CardFigure,      ///< 24, 600
        BarFigure,       ///< 15, 600
        Engage,          ///< 15, 700
    };

    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return Theme::of(m_kind); }
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] QFont font(FontRole role) const;
    /// 1.0 is 100 %.
    [[nodiscard]] double textScale() const { return m_textScale; }
    /// A pixel length of visual.md times the text size.
    [[nodiscard]] int scaled(int pixels) const;
    /// An icon of `:/icons/NAME.svg` in `colour`, for the screen's `ratio`. Cached. `edge` in device-independent
    /// pixels.
    [[nodiscard]] QPixmap icon(const QString &name, int edge, const QColor &colour, qreal ratio) const;

    void setTheme(Theme::Kind kind);
    void setTextScale(double scale);
    void setFormat(const Format &format);

Q_SIGNALS:
    void changed();
    /// Once a second, for ages and clocks: one timer for all of them.
    void secondPassed();

private:
    Theme::Kind m_kind = Theme::Kind::Light;
    double m_textScale = 1.0;
    Format m_format;
    QTimer m_seconds;
};

} // namespace hoox
