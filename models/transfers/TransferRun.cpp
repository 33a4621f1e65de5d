#include "models/transfers/TransferRun.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/BlobStore.h"
#include "storage/blobs/S3Etag.h"
#include "storage/transfers/FolderDownload.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThousand = 1000;
constexpr int kObjectsAtOnce = 8;
constexpr qint64 kComparedPiece = 1024 * 1024;

/// One object down or up: a future with progress.
class ObjectRun : public TransferRun
{
public:
    ObjectRun(BlobStore &store, TransferWish wish) : m_store(store), m_wish(std::move(wish)) {}
    ~ObjectRun() override { m_pending.cancel(); }

    void stop() override
    {
        m_isStopped = true;
        m_pending.cancel();
    }

protected:
    void follow(const Pending<BlobInfo> &pending)
    {
        m_pending = pending;
        auto *watcher = new QFutureWatcher<Result<BlobInfo>>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
            if (watcher->progressMaximum() == kThousand) // Else nobody told how far it is.
                advance(value);
        });
        watcher->setFuture(pending);
        whenDone(pending, this, [this](const Result<BlobInfo> &info) {
            if (info)
                advance(kThousand);
            end(info ? Result<Done>(Done{}) : fail(info.error()));
        });
    }
    /// A step before it that cannot be cancelled: what it answers no longer matters then.
    [[nodiscard]] bool isStopped()
    {
        if (m_isStopped)
            end(fail(Error::Kind::Cancelled, m_wish.key));
        return m_isStopped;
    }
    void end(const Result<Done> &result)
    {
        if (!result && m_wish.kind == TransferWish::Kind::Object)
            m_figures.unfinished = {m_wish.path};
        Q_EMIT finished(result);
    }
    void know(qint64 sizeBytes) { m_wish.sizeBytes = sizeBytes; }
    [[nodiscard]] BlobStore &store() const { return m_store; }
    [[nodiscard]] const TransferWish &wish() const { return m_wish; }

private:
    void advance(int thousandths)
    {
        m_figures.thousandths = thousandths;
        if (m_wish.sizeBytes >= 0)
            m_figures.bytes =
                m_wish.sizeBytes / kThousand * thousandths + m_wish.sizeBytes % kThousand * thousandths / kThousand;
        Q_EMIT advanced();
    }

    BlobStore &m_store;
    TransferWish m_wish;
    Pending<BlobInfo> m_pending;
    bool m_isStopped = false;
};

class DownloadRun final : public ObjectRun
{
public:
    using ObjectRun::ObjectRun;

    void start() override
    {
        const auto key = BlobKey::parse(wish().key);
        if (!key)
            return end(fail(key.error()));
        const auto made = runOnPool<Done>([folder = QFileInfo(wish().path).path()] {
            return QDir().mkpath(folder) ? Result<Done>(Done{})
                                         : fail(Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder);
        });
        whenDone(made, this, [this, key = *key](const Result<Done> &done) {
            if (isStopped())
                return;
            if (!done)
                return end(done);
            follow(store().download(key, wish().path));
        });
    }
};

/// Whether the file holds just the bytes of that object.
Result<bool> isSame(const QString &path, const BlobInfo &info)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, path, file.errorString(), Error::Cause::FileMissing);
    S3EtagCheck check(info.etag, info.sizeBytes, 0);
    if (file.size() != info.sizeBytes || !check.canTell())
        return false;
    while (!file.atEnd()) {
        const auto piece = file.read(kComparedPiece);
        if (piece.isEmpty())
            return false;
        check.add(piece);
    }
    return check.fits();
}

/// Nothing is written over: what an earlier try of ours put there is this one's end, anything else a conflict, also
/// what another puts there after the look.
class UploadRun final : public ObjectRun
{
public:
    using ObjectRun::ObjectRun;

    void start() override
    {
        const auto key = BlobKey::parse(wish().key);
        if (!key)
            return end(fail(key.error()));
        m_head = store().head(*key);
        whenDone(m_head, this, [this, key = *key](const Result<BlobInfo> &there) {
            if (isStopped())
                return;
            if (there)
                compare(*there);
            else if (there.error().kind == Error::Kind::NotFound)
                send(key);
            else
                end(fail(there.error()));
        });
    }

    void stop() override
    {
        m_head.cancel();
        ObjectRun::stop();
    }

private:
    void compare(const BlobInfo &there)
    {
        whenDone(runOnPool<bool>([path = wish().path, there] { return isSame(path, there); }), this,
                 [this](const Result<bool> &same) {
                     if (isStopped())
                         return;
                     if (!same)
                         return end(fail(same.error()));
                     end(*same ? Result<Done>(Done{}) : fail(Error::Kind::Conflict, wish().key));
                 });
    }

    void send(const BlobKey &key)
    {
        const auto looked = runOnPool<qint64>([path = wish().path] {
            const QFileInfo file(path);
            return file.isFile() ? Result<qint64>(file.size())
                                 : fail(Error::Kind::NotFound, path, {}, Error::Cause::FileMissing);
        });
        whenDone(looked, this, [this, key](const Result<qint64> &size) {
            if (isStopped())
                return;
            if (!size)
                return end(fail(size.error()));
            know(*size);
            follow(store().upload(key, wish().path));
        });
    }

    Pending<BlobInfo> m_head;
};

class FolderRun final : public TransferRun
{
public:
    FolderRun(BlobStore &store, const TransferWish &wish) : m_download(store, wish.key, wish.path, kObjectsAtOnce)
    {
        connect(&m_download, &FolderDownload::advanced, this, &FolderRun::take);
        connect(&m_download, &FolderDownload::finished, this, [this](const Result<FolderDownloadFigures> &result) {
            take();
            m_figures.unfinished = m_download.unfinishedFiles();
            if (!result)
                Q_EMIT finished(fail(result.error()));
            else if (result->failed > 0)
                Q_EMIT finished(fail(result->errors.constFirst()));
            else
                Q_EMIT finished(Done{});
        });
    }

    void start() override { m_download.start(); }
    void stop() override { m_download.stop(); }

private:
    void take()
    {
        const auto &figures = m_download.figures();
        m_figures.objects = figures.written + figures.alreadyThere + figures.failed;
        m_figures.listed = figures.listed;
        m_figures.isListed = figures.isListed;
        m_figures.failed = figures.failed;
        m_figures.bytes = figures.writtenBytes;
        // Of a listing under way the share would go back with every page.
        m_figures.thousandths = figures.isListed && figures.listed > 0
                                    ? static_cast<int>(m_figures.objects * kThousand / figures.listed)
                                    : -1;
        Q_EMIT advanced();
    }

    FolderDownload m_download;
};

} // namespace

std::unique_ptr<TransferRun> TransferRun::make(BlobStore &store, const TransferWish &wish)
{
    switch (wish.kind) {
    case TransferWish::Kind::Object:
        return std::make_unique<DownloadRun>(store, wish);
    case TransferWish::Kind::Folder:
        return std::make_unique<FolderRun>(store, wish);
    case TransferWish::Kind::Upload:
        return std::make_unique<UploadRun>(store, wish);
    }
    Q_UNREACHABLE();
}

} // namespace hoox
