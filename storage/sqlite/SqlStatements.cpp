#include "storage/sqlite/SqlStatements.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isOnlyComment(const QString &text)
{
    static const QRegularExpression comment(u"--[^\\n]*|/\\*.*?\\*/|;"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(comment).trimmed().isEmpty();
}

} // namespace

QStringList sqlStatements(const QString &script)
{
    QStringList all;
    const auto take = [&all](const QString &text) {
        if (!isOnlyComment(text))
            all.append(text.trimmed());
    };
    const auto parts = script.split(u"--> statement-breakpoint"_s);
    for (const auto &part : parts) {
        qsizetype begin = 0;
        for (auto end = part.indexOf(u';'); end >= 0; end = part.indexOf(u';', end + 1)) {
            const auto text = part.mid(begin, end + 1 - begin);
            if (sqlite3_complete(text.toUtf8().constData()) == 0)
                continue;
            take(text);
            begin = end + 1;
        }
        take(part.mid(begin));
    }
    return all;
}

} // namespace hoox
