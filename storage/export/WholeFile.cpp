#include "storage/export/WholeFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace hoox {

Error writeError(const QString &file, const QString &words, int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return isFull ? Error{Error::Kind::Full, file, words, Error::Cause::DiskFull}
                  : Error{Error::Kind::Denied, file, words, Error::Cause::UnwritableFolder};
}

bool isDatabaseFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<Done> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    if (isDatabaseFile(path))
        return fail(Error::Kind::Refused, path, {}, Error::Cause::IsDatabase);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(writeError(path, file.errorString(), errno));
    return Done{};
}

} // namespace hoox
