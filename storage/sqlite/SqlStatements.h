#pragma once

#include <QStringList>

namespace hoox {

/// The single statements of a script, without what is only a comment. Split where SQLite itself says that one is
/// complete, so a trigger stays whole; drizzle's `--> statement-breakpoint` ends one, too. Pure.
[[nodiscard]] QStringList sqlStatements(const QString &script);

} // namespace hoox
