#pragma once

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/BlobStore.h"
#include "storage/blobs/cache/BlobCache.h"

#include <QHash>
#include <QPromise>

#include <memory>

namespace hoox {

/// What `CachedBlobs` does on its thread: asks the service or the copies, as its own comment says. Everything here is
/// called on that thread.
class CacheWork final : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Promise = std::shared_ptr<QPromise<Result<T>>>;

    CacheWork(BlobStore &store, QString folder, QString place, const Clock &clock, std::chrono::milliseconds fresh);

    void turnOn(const QByteArray &key, qint64 limitBytes);
    [[nodiscard]] Result<Done> turnOff();
    [[nodiscard]] BlobCacheFigures figures();
    [[nodiscard]] Result<Done> empty();

    void list(const BlobListRequest &request, const Promise<BlobPage> &promise);
    void head(const BlobKey &key, const Promise<BlobInfo> &promise);
    void known(const BlobKey &key, const Promise<BlobInfo> &promise);
    void read(const BlobKey &key, const Promise<QByteArray> &promise);
    void readRange(const BlobKey &key, qint64 offset, qint64 length, const Promise<QByteArray> &promise);

    /// Before a write is asked for, and once it is: what was heard of the key before or meanwhile counts no more.
    void beginWrite(const BlobKey &key);
    void followWrite(const BlobKey &key, const Pending<BlobInfo> &write);

private:
    struct Heard
    {
        QString etag;
        QDateTime lastModified;
        std::chrono::milliseconds at{}; ///< Of the monotonic clock.
    };

    template <typename T, typename U, typename Next>
    void ask(Pending<U> pending, const Promise<T> &promise, Next next);
    void readAnew(const BlobKey &key, const Promise<QByteArray> &promise);
    void askThenRead(const BlobKey &key, const Promise<QByteArray> &promise);
    [[nodiscard]] Result<BlobInfo> heardHead(const BlobKey &key, const Result<BlobInfo> &info, quint64 turn);
    void hear(const BlobInfo &info, quint64 turn);
    [[nodiscard]] const Heard *freshlyHeard(const BlobKey &key) const;
    /// Whether `error` says that the service cannot be reached; remembered for a moment.
    [[nodiscard]] bool noteAway(const Error &error);
    [[nodiscard]] bool isAway() const;

    BlobStore &m_store;
    const QString m_folder;
    const QString m_place;
    const Clock &m_clock;
    const std::chrono::milliseconds m_fresh;
    std::unique_ptr<BlobCache> m_cache; ///< Null: off.
    QByteArray m_key;                   ///< Of m_cache.
    QHash<QString, Heard> m_heard;
    std::optional<std::chrono::milliseconds> m_awaySince;
    quint64 m_turn = 0; ///< Counts the beginnings and ends of writes.
    int m_writesUnderWay = 0;
};

} // namespace hoox
