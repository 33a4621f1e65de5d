#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace hoox {

struct CommandSpec;

/// The shells that can be taught the commands.
enum class Shell { Bash, Zsh, Fish };
[[nodiscard]] std::optional<Shell> shellFromText(const QString &text);
[[nodiscard]] QStringList shellNames();

/// A script that `shell` reads, with which it completes commands, their options, and the words that those take. It
/// knows the commands by heart: completing starts no program.
[[nodiscard]] QString completionScript(Shell shell, const QVector<CommandSpec> &commands);

} // namespace hoox
