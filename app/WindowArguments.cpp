#include "app/WindowArguments.h"

#include "app/Composition.h"

#include <QCommandLineParser>

namespace hoox {

using namespace Qt::StringLiterals;

Result<WindowArguments> windowArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"workspace"_s, {}, u"DIR"_s},
                       {u"profile"_s, {}, u"NAME"_s},
                       {u"render-report"_s, {}, u"FILE"_s},
                       {u"from"_s, {}, u"SECOND"_s},
                       {u"to"_s, {}, u"SECOND"_s},
                       {u"render-screenshots"_s, {}, u"DIR"_s}});
    const auto bad = [](const QString &what) { return fail(Error::Kind::Invalid, u"hoox-console-window"_s, what); };
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    WindowArguments parsed;
    parsed.workspace = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s) : defaultWorkspaceFolder();
    parsed.profile = parser.value(u"profile"_s);
    parsed.reportFile = parser.value(u"render-report"_s);
    parsed.screenshotsFolder = parser.value(u"render-screenshots"_s);
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
