#pragma once

#include <QString>

#include <sys/types.h>

class QFileDevice;

namespace hoox {

/// What this console writes and holds is for the user who runs it alone (docs/security.md): files 0600, folders 0700.
/// Whoever makes one by a system call names these modes; everything else follows `beginOwnerOnly`.
inline constexpr mode_t kOwnerOnlyFile = 0600;
inline constexpr mode_t kOwnerOnlyFolder = 0700;

/// The first call of each program, before any file or thread: from then on every new file and folder of the process is
/// its owner's, whichever library makes it (SQLite's logs, locks, temporary files), exports as well. And no secret goes
/// into a core: none is written, and no other process of the same user may look into this one.
void beginOwnerOnly();

/// Takes from the group and the others what they had. True if only the owner has any right now. A link is not
/// followed, and is none of ours: false. Blocks; any thread.
bool makeOwnerOnly(const QString &path);
/// Of an open file, such as one that is about to take the place of an older one. Any thread.
bool makeOwnerOnly(QFileDevice &file);
/// Whether nobody else has any right on it. Blocks; any thread.
[[nodiscard]] bool isOwnerOnly(const QString &path);

} // namespace hoox
