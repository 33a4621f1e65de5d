#include "ui/common/Theme.h"

namespace hoox {

namespace {

QColor shade(QRgb rgb, double opacity)
{
    QColor colour(rgb);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

Theme lightTheme()
{
    Theme theme{};
    theme.kind = Theme::Kind::Light;
    theme.page = 0xF4F5F6;
    theme.chrome = 0xECEEF0;
    theme.surface = 0xFFFFFF;
    theme.sunken = 0xF8F9FA;
    theme.head = 0xF0F2F4;
    theme.hover = 0xF1F4F6;
    theme.selection = 0xDFE8EF;
    theme.line = 0xE3E6E9;
    theme.line2 = 0xCCD1D6;
    theme.line3 = 0x828A92;
    theme.text = 0x1B1F23;
    theme.muted = 0x586069;
    theme.disabled = 0x868E96;
    theme.onInk = 0xFFFFFF;
    theme.up = 0x005A9C;
    theme.down = 0xA8430A;
    theme.stopFill = 0xB3140F;
    theme.stopText = 0xB3140F;
    theme.stopHatch = 0xF7D9D6;
    theme.caution = 0x7A5200;
    theme.cautionGround = 0xFBF5E6;
    theme.cautionLine = 0xE2CD9A;
    theme.unknown = 0x7B2D8B;
    theme.unknownGround = 0xF6ECF8;
    theme.unknownLine = 0xD3B1DB;
    theme.unknownFill = 0x6A2478;
    theme.unknownStripe = 0x82408F;
    theme.unknownHatch = 0xE9D2EE;
    theme.link = 0x0B6E99;
    theme.grey1 = 0x3E464E;
    theme.grey2 = 0x606A74;
    theme.grey3 = 0x828A92;
    theme.engagedShade = shade(0x1B1F23, 0.09);
    return theme;
}

Theme darkTheme()
{
    Theme theme{};
    theme.kind = Theme::Kind::Dark;
    theme.page = 0x16191C;
    theme.chrome = 0x111416;
    theme.surface = 0x1C2024;
    theme.sunken = 0x191D20;
    theme.head = 0x20252A;
    theme.hover = 0x22282D;
    theme.selection = 0x2C3B48;
    theme.line = 0x2A3036;
    theme.line2 = 0x3B4249;
    theme.line3 = 0x6F7881;
    theme.text = 0xE6E8EA;
    theme.muted = 0x9FA7AF;
    theme.disabled = 0x6F7881;
    theme.onInk = 0x16191C;
    theme.up = 0x6CB6FF;
    theme.down = 0xFF9B5E;
    theme.stopFill = 0xB3140F;
    theme.stopText = 0xFF7B72;
    theme.stopHatch = 0x4B2422;
    theme.caution = 0xF2C14E;
    theme.cautionGround = 0x2A2415;
    theme.cautionLine = 0x5A4A1E;
    theme.unknown = 0xD9A0E8;
    theme.unknownGround = 0x2A1E2E;
    theme.unknownLine = 0x5D3C68;
    theme.unknownFill = 0x6A2478;
    theme.unknownStripe = 0x82408F;
    theme.unknownHatch = 0x46304E;
    theme.link = 0x56B4E9;
    theme.grey1 = 0xC3C9CE;
    theme.grey2 = 0x959EA7;
    theme.grey3 = 0x717A83;
    theme.engagedShade = shade(0xE6E8EA, 0.12);
    return theme;
}

/// Two colours only: frames, marks and hatches carry what colour carries elsewhere.
Theme highContrastTheme(Theme::Kind kind, const QColor &ink, const QColor &paper)
{
    Theme theme{};
    theme.kind = kind;
    for (auto *token : {&theme.page, &theme.chrome, &theme.surface, &theme.sunken, &theme.head, &theme.hover,
                        &theme.onInk, &theme.stopFill, &theme.stopHatch, &theme.cautionGround, &theme.unknownGround,
                        &theme.unknownFill, &theme.unknownStripe, &theme.unknownHatch})
        *token = paper;
    for (auto *token : {&theme.selection, &theme.line, &theme.line2, &theme.line3, &theme.text, &theme.muted,
                        &theme.disabled, &theme.up, &theme.down, &theme.stopText, &theme.caution, &theme.cautionLine,
                        &theme.unknown, &theme.unknownLine, &theme.link, &theme.grey1, &theme.grey2, &theme.grey3})
        *token = ink;
    theme.engagedShade = shade(ink.rgb(), 0.2);
    return theme;
}

} // namespace

const Theme &Theme::of(Kind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    static const Theme contrastLight = highContrastTheme(Kind::HighContrastLight, QColor(Qt::black), QColor(Qt::white));
    static const Theme contrastDark = highContrastTheme(Kind::HighContrastDark, QColor(Qt::white), QColor(Qt::black));
    switch (kind) {
    case Kind::Light:
        return light;
    case Kind::Dark:
        return dark;
    case Kind::HighContrastLight:
        return contrastLight;
    case Kind::HighContrastDark:
        return contrastDark;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ToolTipBase, surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, isHighContrast() ? page : text);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line2);
    palette.setColor(QPalette::Shadow, line3);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace hoox
