#pragma once

#include "storage/domain/BlobKey.h"

#include <QByteArray>
#include <QHash>

namespace hoox {

/// Paths for keys below a folder that the operator chose (BL-4). A key is written by somebody else: its path never
/// leads out of the folder, never begins with a dot or a minus, is no device of another system (`CON`, `com1.txt`), has
/// no control, direction or other invisible character, no dot or space at an end, and parts that every common file
/// system takes. A part that had to change for that ends in `~` and a hash of what it was.
///
/// No two keys get paths that differ by case or Unicode form alone, and none gets a file where another needs a folder:
/// the later one gets a hash. Keys in byte order, as a listing gives them, get the same paths every time. Pure; any one
/// thread at a time. Takes some 50 bytes a key.
class SafeNames final
{
public:
    /// Longest part in bytes of UTF-8: whoever writes a file beside has room for its ending below 255.
    static constexpr qsizetype kLongestPart = 220;
    static constexpr qsizetype kLongestPath = 1500; ///< In bytes; longer ones become one part, named by a hash.

    /// Of `prefix` the part up to the last `/` is left out of the paths.
    explicit SafeNames(const QString &prefix = {});

    /// UTF-8, relative, with `/`. The same key asked again gets another path: each is asked once.
    [[nodiscard]] QByteArray pathOf(const BlobKey &key);
    /// One part by itself, as above, without a look at others.
    [[nodiscard]] static QString safePart(const QString &part);

private:
    enum class Kind : quint8 { File, Folder };

    [[nodiscard]] QString place(const QString &above, const QString &part, const QString &original, Kind kind);

    const qsizetype m_cut; ///< UTF-16 units of the key that are left out.
    /// What stands at a path, by a hash of its folded form. Two paths of one hash only cost the later one its look.
    QHash<quint64, Kind> m_taken;
};

} // namespace hoox
