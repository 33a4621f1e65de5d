#pragma once

#include <QString>

class QSettings;

namespace hoox {

/// How one person wants to see things, on this computer. A value; what is stored and out of range falls back.
struct DisplaySettings
{
    enum class Look { Light, Dark, HighContrastLight, HighContrastDark };
    enum class Zone { Utc, Local };
    /// Numbers as the words' language has them with neutral days; all neutral; all as the desktop has them.
    enum class Formats { OfWords, Neutral, OfDesktop };

    Look look = Look::Light;
    int textPercent = 100; ///< 100 to 200, in steps of 25.
    Zone zone = Zone::Utc;
    QString language = QStringLiteral("en"); ///< `en`, `de`, `zh_CN`.
    Formats formats = Formats::OfWords;

    friend bool operator==(const DisplaySettings &, const DisplaySettings &) = default;

    [[nodiscard]] static DisplaySettings load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace hoox
