#pragma once

#include <QString>

#include <optional>

namespace hoox {

/// Which file it is, whatever it is called: another one may come to stand under its name.
struct FileNumber
{
    quint64 device = 0;
    quint64 inode = 0;
    friend bool operator==(const FileNumber &, const FileNumber &) = default;
};

/// Of the file that stands there now; none if there is none. Any thread.
[[nodiscard]] std::optional<FileNumber> fileNumberOf(const QString &path);

} // namespace hoox
