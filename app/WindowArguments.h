#pragma once

#include "models/reports/ReportScope.h"
#include "storage/base/Result.h"

#include <QSize>
#include <QStringList>

namespace hoox {

/// How the pictures of the pages are drawn. A window of `size` may come out larger, where its pages need the room.
struct PictureStyle
{
    QSize size{1440, 900}; ///< Device-independent pixels.
    int textPercent = 100; ///< 100 to 200.
    bool isHighContrast = false;
};

/// What `hoox-console` asks of `hoox-console-window`: a window, or, without a display, something drawn. Not for people:
/// its `--render-…` are left out of every help.
struct WindowArguments
{
    QString workspace;                    ///< The default folder if none is named.
    QString profile;                      ///< Empty: the active one.
    QString reportFile;                   ///< `--render-report FILE`: write it and end.
    TimeRange reportRange;                ///< `--from` and `--to`, Unix seconds, of the report.
    QString reportExchange;               ///< `--exchange`: of it alone; empty: of all.
    QString reportSymbol;                 ///< `--symbol`, whole; empty: all.
    bool isSummary = false;               ///< `--summary`: without the fills.
    ReportParts reportParts = kEveryPart; ///< All but those of `--without`.
    QString incidentFolder;               ///< `--incident DIR`: the report is of the incident whose evidence it holds.
    bool isLetter = false;                ///< `--paper letter`.
    QString language = QStringLiteral("en"); ///< `--language` of the report or the pictures: `en`, `de` or `zh`.
    QString screenshotsFolder;               ///< `--render-screenshots DIR`: write pictures of every page and end.
    PictureStyle pictureStyle;

    [[nodiscard]] bool isWindow() const { return reportFile.isEmpty() && screenshotsFolder.isEmpty(); }
};

/// `Invalid` with what is wrong in `detail`.
[[nodiscard]] Result<WindowArguments> windowArguments(const QStringList &arguments);

} // namespace hoox
