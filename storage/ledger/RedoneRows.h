#pragma once

#include "storage/base/Result.h"

namespace hoox {

class SqliteConnection;

/// How often rows of a replica became others, or went, since the file was made: a number in the file itself, so that
/// whoever has added rows up sees that they do not stand any more, whichever process pulled. 0 in a file that is no
/// replica.
[[nodiscard]] Result<qint64> redoneRows(const SqliteConnection &connection);
/// Counts one more, if any were. In the caller's transaction.
[[nodiscard]] Result<Done> noteRedone(const SqliteConnection &connection, bool areAny);

} // namespace hoox
