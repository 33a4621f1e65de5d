#include "models/reports/ReportCopy.h"

#include "storage/export/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <unistd.h>

#include <cerrno>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCopyPiece = 1024 * 1024;

Result<Done> pour(QFile &from, QFileDevice &to, const QString &target)
{
    while (!from.atEnd()) {
        const auto piece = from.read(kCopyPiece);
        if (piece.isEmpty())
            return fail(Error::Kind::Failed, from.fileName(), from.errorString());
        errno = 0;
        if (to.write(piece) != piece.size())
            return fail(writeError(target, to.errorString(), errno));
    }
    errno = 0;
    if (!to.flush())
        return fail(writeError(target, to.errorString(), errno));
    return Done{};
}

Result<Done> pourOver(QFile &source, const QString &to)
{
    QSaveFile file(to);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(to, file.errorString(), errno));
    if (const auto poured = pour(source, file, to); !poured)
        return poured;
    errno = 0;
    if (!file.commit())
        return fail(writeError(to, file.errorString(), errno));
    return Done{};
}

/// Beside `to` under another name first: what came to stand there meanwhile stays.
Result<Done> pourBeside(QFile &source, const QString &to)
{
    QTemporaryFile file(to + u".XXXXXX"_s);
    errno = 0;
    if (!file.open())
        return fail(writeError(to, file.errorString(), errno));
    if (const auto poured = pour(source, file, to); !poured)
        return poured;
    errno = 0;
    if (::fsync(file.handle()) != 0)
        return fail(writeError(to, {}, errno));
    file.setPermissions(source.permissions());
    if (const auto moved = moveReport(file.fileName(), to); !moved)
        return moved;
    file.setAutoRemove(false);
    return Done{};
}

} // namespace

Result<Done> moveReport(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return fail(Error::Kind::Conflict, to);
    errno = 0;
    QFile file(from);
    if (file.rename(to)) // which does not replace either
        return Done{};
    return QFileInfo::exists(to) ? fail(Error::Kind::Conflict, to) : fail(writeError(to, file.errorString(), errno));
}

Result<Done> copyReport(const QString &from, const QString &to, bool replaces)
{
    const QFileInfo there(to);
    if (there.exists() && there.canonicalFilePath() == QFileInfo(from).canonicalFilePath())
        return fail(Error::Kind::Conflict, to);
    if (isDatabaseFile(to))
        return fail(Error::Kind::Refused, to, {}, Error::Cause::IsDatabase);
    if (there.exists() && !replaces)
        return fail(Error::Kind::Conflict, to);
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(source.exists() ? Error::Kind::Denied : Error::Kind::NotFound, from, source.errorString());
    return replaces ? pourOver(source, to) : pourBeside(source, to);
}

} // namespace hoox
