#include "storage/health/ResidentMemory.h"

#include <QFile>

#include <unistd.h>

namespace hoox {

std::optional<qint64> residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const auto pages = file.readAll().split(' ').value(1).toLongLong(&isNumber);
    return isNumber ? std::optional(pages * qint64(sysconf(_SC_PAGESIZE))) : std::nullopt;
}

} // namespace hoox
