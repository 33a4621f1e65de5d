#pragma once

#include "storage/base/Result.h"
#include "storage/domain/BlobInfo.h"
#include "storage/domain/BlobKey.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace hoox {

struct BlobListRequest
{
    QString prefix = {};
    QString delimiter = {};  ///< `/` groups into folders; empty lists everything below the prefix.
    QString startAfter = {}; ///< Keys (and folders) up to and with this one are left out. Refresh and paging use it.
    int limit = 1000;        ///< 1 to 1000, keys and folders together.
    friend bool operator==(const BlobListRequest &, const BlobListRequest &) = default;
};

/// One page of a listing, in UTF-8 byte order of keys.
struct BlobPage
{
    QVector<BlobInfo> objects;
    QVector<QString> folders;               ///< Common prefixes, each ending in the delimiter.
    QString nextStartAfter;                 ///< Empty on the last page.
    std::optional<QDateTime> cachedAt = {}; ///< As of then, as in `BlobInfo`.
};

/// The blob tier (R2 over S3, design 5). Strongly consistent per object. There is no deletion: logs are evidence
/// (BL-6). Any thread. Answers come later, on the store's own thread: receive them with `whenDone`.
class BlobStore
{
public:
    /// A read into memory never takes more than this; larger objects are read by range or downloaded.
    static constexpr qint64 kLargestRead = 64LL * 1024 * 1024;

    virtual ~BlobStore() = default;
    [[nodiscard]] virtual Pending<BlobPage> list(const BlobListRequest &request) = 0;
    /// `NotFound` if absent.
    [[nodiscard]] virtual Pending<BlobInfo> head(const BlobKey &key) = 0;
    /// The whole object. `NotFound` if absent, `Corrupt` if size or ETag disagree (BL-5), `Full` with cause
    /// `TooLarge` above `kLargestRead`.
    [[nodiscard]] virtual Pending<QByteArray> read(const BlobKey &key) = 0;
    /// `length` bytes from `offset`, fewer at the end.
    [[nodiscard]] virtual Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) = 0;
    /// Streams the object into `filePath`: beside it first, renamed when whole and checked (`PartFile`). What a cancel
    /// or an error left beside is gone on with when the same object is downloaded into the same file again. Has
    /// progress and cancel.
    [[nodiscard]] virtual Pending<BlobInfo> download(const BlobKey &key, const QString &filePath) = 0;
    /// Puts `bytes`; durable when answered, never half an object. Replaces what is there.
    [[nodiscard]] virtual Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) = 0;
    /// Like `write`, but only where nothing is: `Conflict` if there is an object, which stays as it is.
    [[nodiscard]] virtual Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) = 0;
    /// Streams a file into the store, but only where nothing is, as `create` (BL-6). Has progress and cancel.
    [[nodiscard]] virtual Pending<BlobInfo> upload(const BlobKey &key, const QString &filePath) = 0;
    /// Like `upload`, and replaces what is there: for a person who says so.
    [[nodiscard]] virtual Pending<BlobInfo> replace(const BlobKey &key, const QString &filePath) = 0;
};

} // namespace hoox
