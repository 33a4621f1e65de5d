#include "app/WindowArguments.h"

#include "app/Composition.h"

#include <QCommandLineParser>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallestPicture(320, 240);
constexpr QSize kLargestPicture(8192, 8192);

/// Nothing if a part of it cannot be drawn.
std::optional<PictureStyle> pictureStyle(const QCommandLineParser &parser)
{
    PictureStyle style;
    style.isHighContrast = parser.isSet(u"high-contrast"_s);
    if (parser.isSet(u"text"_s))
        style.textPercent = parser.value(u"text"_s).toInt();
    if (parser.isSet(u"size"_s)) {
        const auto parts = parser.value(u"size"_s).split(u'x');
        style.size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    }
    const bool fits = style.textPercent >= 100 && style.textPercent <= 200 &&
                      style.size.expandedTo(kSmallestPicture) == style.size &&
                      style.size.boundedTo(kLargestPicture) == style.size;
    return fits ? std::optional(style) : std::nullopt;
}

void addWindowOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"workspace"_s, {}, u"DIR"_s},
                       {u"profile"_s, {}, u"NAME"_s},
                       {u"render-report"_s, {}, u"FILE"_s},
                       {u"from"_s, {}, u"SECOND"_s},
                       {u"to"_s, {}, u"SECOND"_s},
                       {u"exchange"_s, {}, u"E"_s},
                       {u"symbol"_s, {}, u"S"_s},
                       {u"summary"_s, {}},
                       {u"incident"_s, {}, u"DIR"_s},
                       {u"without"_s, {}, u"LIST"_s},
                       {u"paper"_s, {}, u"P"_s},
                       {u"language"_s, {}, u"L"_s},
                       {u"render-screenshots"_s, {}, u"DIR"_s},
                       {u"size"_s, {}, u"WxH"_s},
                       {u"text"_s, {}, u"PERCENT"_s},
                       {u"high-contrast"_s, {}}});
}

} // namespace

Result<WindowArguments> windowArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addWindowOptions(parser);
    const auto bad = [](const QString &what) { return fail(Error::Kind::Invalid, u"hoox-console-window"_s, what); };
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    WindowArguments parsed;
    parsed.workspace = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : defaultWorkspaceFolder();
    parsed.profile = parser.value(u"profile"_s);
    parsed.reportFile = parser.value(u"render-report"_s);
    parsed.reportExchange = parser.value(u"exchange"_s);
    parsed.reportSymbol = parser.value(u"symbol"_s);
    parsed.incidentFolder = parser.value(u"incident"_s);
    parsed.isSummary = parser.isSet(u"summary"_s);
    if (parser.isSet(u"without"_s)) {
        const auto parts = partsWithout(parser.value(u"without"_s));
        if (!parts)
            return bad(u"--without is a list of parts of a report"_s);
        parsed.reportParts = *parts;
    }
    parsed.isLetter = parser.value(u"paper"_s) == u"letter"_s;
    if (parser.isSet(u"language"_s))
        parsed.language = parser.value(u"language"_s);
    parsed.screenshotsFolder = parser.value(u"render-screenshots"_s);
    const auto style = pictureStyle(parser);
    if (!style)
        return bad(u"pictures are 320x240 to 8192x8192, with text of 100 to 200 percent"_s);
    parsed.pictureStyle = *style;
    if (!parsed.reportFile.isEmpty()) {
        bool isFrom = false;
        bool isTo = false;
        parsed.reportRange = {parser.value(u"from"_s).toLongLong(&isFrom), parser.value(u"to"_s).toLongLong(&isTo)};
        if (!isFrom || !isTo)
            return bad(u"--render-report needs --from and --to in seconds"_s);
    }
    return parsed;
}

} // namespace hoox
