#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hoox {

/// A secret from standard input, without the blanks around it: a line typed at a terminal, which shows `prompt` and not
/// what is typed, or else all of it. None if it is longer than `longest` bytes, cannot be read, or a terminal would
/// show it. Blocks; the command line only.
[[nodiscard]] std::optional<QByteArray> readHidden(const QString &prompt, qsizetype longest);

} // namespace hoox
