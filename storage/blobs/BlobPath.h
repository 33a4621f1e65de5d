#pragma once

#include "storage/domain/BlobKey.h"

#include <QByteArray>

#include <optional>

namespace hoox {

/// Where keys stand in the folder of a `FolderBlobStore`. Paths are bytes relative to it, with `/`. Any thread.
namespace blobpath {

inline constexpr char kEncodedFolder[] = ".keys";
inline constexpr char kIndexFolder[] = ".index";
inline constexpr char kTemporaryFolder[] = ".tmp";

/// The key itself, if its parts make good file names.
[[nodiscard]] std::optional<QByteArray> plain(const BlobKey &key);
/// Below `.keys`; there is one for every key, and no two keys share one.
[[nodiscard]] QByteArray encoded(const BlobKey &key);
/// The key whose `plain` or `encoded` path this is; none for any other file.
[[nodiscard]] std::optional<BlobKey> keyAt(const QByteArray &path);

} // namespace blobpath

} // namespace hoox
