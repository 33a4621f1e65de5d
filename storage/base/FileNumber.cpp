#include "storage/base/FileNumber.h"

#include <QFile>

#include <sys/stat.h>

namespace hoox {

std::optional<FileNumber> fileNumberOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileNumber{found.st_dev, found.st_ino};
}

} // namespace hoox
