#include "storage/transfers/FolderDownload.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/PartFile.h"
#include "storage/blobs/SafeFolder.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kListAhead = 1000; ///< Objects that wait before the listing waits for them.
constexpr qint64 kComparedPiece = 1024 * 1024;
constexpr qsizetype kMostUnfinished = 1000;

/// Of this object alone: the others may go better.
bool isOwnFault(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Corrupt:
    case Error::Kind::Invalid:
    case Error::Kind::Busy:
        return true;
    default:
        return error.cause == Error::Cause::TooLarge;
    }
}

/// Whether the file is there, whole; makes the folders above it. `Conflict` where a link or a folder is in its place.
Result<bool> isThere(const QString &folder, const QByteArray &path, const BlobInfo &info)
{
    const SafeFolder target(folder);
    const auto cut = path.lastIndexOf('/');
    if (const auto made = target.make(cut < 0 ? QByteArray() : path.left(cut)); !made)
        return fail(made.error());
    const auto file = target.openFile(path);
    if (!file)
        return file.error().kind == Error::Kind::NotFound ? Result<bool>(false) : fail(file.error());
    const auto facts = factsOf(*file, info.key);
    S3EtagCheck check(info.etag, info.sizeBytes, 0);
    if (!facts || facts->sizeBytes != info.sizeBytes || !check.canTell())
        return false;
    for (qint64 at = 0; at < facts->sizeBytes;) {
        const auto piece = readAt(*file, at, kComparedPiece, info.key);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return false;
        check.add(*piece);
        at += piece->size();
    }
    return check.fits();
}

Result<BlobInfo> saveSmall(const QString &file, BlobInfo info, const QByteArray &bytes)
{
    // The bytes were checked against the store's own ETag; that of the listing may be older.
    const auto isSame = bytes.size() == info.sizeBytes;
    S3EtagCheck check(info.etag, info.sizeBytes, 0);
    check.add(bytes);
    if (!isSame || !check.fits()) {
        info.sizeBytes = bytes.size();
        info.etag = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    }
    const auto part = PartFile::open(file, {info.key, info.etag, info.sizeBytes, 0});
    if (!part)
        return fail(part.error());
    auto saved = (*part)->add(QByteArrayView(bytes).sliced((*part)->done()));
    if (saved)
        saved = (*part)->commit();
    return saved ? Result<BlobInfo>(info) : fail(saved.error());
}

} // namespace

FolderDownload::FolderDownload(BlobStore &store, const QString &prefix, const QString &folder, int atOnce,
                               QObject *parent)
    : QObject(parent), m_store(store), m_names(prefix), m_folder(folder), m_atOnce(std::max(1, atOnce))
{
    m_request.prefix = prefix;
}

FolderDownload::~FolderDownload()
{
    for (auto &download : m_downloads)
        download.cancel();
}

void FolderDownload::start()
{
    list();
}

void FolderDownload::stop()
{
    end({Error::Kind::Cancelled, m_request.prefix, {}, Error::Cause::Plain});
}

void FolderDownload::list()
{
    m_isListing = true;
    whenDone(m_store.list(m_request), this, [this](const Result<BlobPage> &page) {
        m_isListing = false;
        takePage(page);
    });
}

void FolderDownload::takePage(const Result<BlobPage> &page)
{
    if (m_error)
        return endIfOver();
    if (!page)
        return end(page.error());
    for (const auto &info : page->objects) {
        ++m_figures.listed;
        m_figures.listedBytes += info.sizeBytes;
        const auto key = BlobKey::parse(info.key);
        if (key)
            m_waiting.enqueue({info, m_names.pathOf(*key)});
        else
            failed(key.error());
    }
    m_request.startAfter = page->nextStartAfter;
    m_figures.isListed = m_request.startAfter.isEmpty();
    Q_EMIT advanced();
    fill();
    endIfOver();
}

void FolderDownload::fill()
{
    while (!m_error && m_underWay < m_atOnce && !m_waiting.isEmpty()) {
        ++m_underWay;
        begin(m_waiting.dequeue());
    }
    if (!m_error && !m_isListing && !m_figures.isListed && m_waiting.size() < kListAhead)
        list();
}

void FolderDownload::begin(const Item &item)
{
    const auto looked = runOnPool<bool>([folder = m_folder, item] { return isThere(folder, item.path, item.info); });
    whenDone(looked, this, [this, item](const Result<bool> &there) {
        if (there && !*there && !m_error)
            return fetch(item);
        if (!there)
            failed(there.error());
        else if (*there)
            ++m_figures.alreadyThere;
        next();
    });
}

QString FolderDownload::fileOf(const Item &item) const
{
    return m_folder + u'/' + QFile::decodeName(item.path);
}

void FolderDownload::fetch(const Item &item)
{
    const auto key = BlobKey::parse(item.info.key).value();
    if (item.info.sizeBytes <= kSmall) {
        whenDone(m_store.read(key), this, [this, item](const Result<QByteArray> &bytes) {
            if (bytes)
                save(item, *bytes);
            else
                written(item, fail(bytes.error()));
        });
        return;
    }
    const auto id = ++m_nextDownload;
    const auto download = m_store.download(key, fileOf(item));
    m_downloads.insert(id, download);
    whenDone(download, this, [this, item, id](const Result<BlobInfo> &info) {
        m_downloads.remove(id);
        if (!info && m_unfinished.size() < kMostUnfinished)
            m_unfinished.append(fileOf(item));
        written(item, info);
    });
}

void FolderDownload::save(const Item &item, const QByteArray &bytes)
{
    const auto saved =
        runOnPool<BlobInfo>([file = fileOf(item), info = item.info, bytes] { return saveSmall(file, info, bytes); });
    whenDone(saved, this, [this, item](const Result<BlobInfo> &info) { written(item, info); });
}

void FolderDownload::written(const Item &item, const Result<BlobInfo> &result)
{
    if (result) {
        ++m_figures.written;
        m_figures.writtenBytes += result->sizeBytes;
        m_figures.changed += result->etag != item.info.etag ? 1 : 0;
    } else {
        failed(result.error());
    }
    next();
}

void FolderDownload::failed(const Error &error)
{
    if (m_error)
        return; // It ends for another reason, perhaps this one's.
    if (!isOwnFault(error))
        return end(error);
    ++m_figures.failed;
    if (m_figures.errors.size() < FolderDownloadFigures::kMostErrors)
        m_figures.errors.append(error);
}

void FolderDownload::next()
{
    --m_underWay;
    Q_EMIT advanced();
    fill();
    endIfOver();
}

void FolderDownload::end(const Error &error)
{
    if (m_error || m_isOver)
        return;
    m_error = error;
    m_waiting.clear();
    for (auto &download : m_downloads)
        download.cancel();
    QMetaObject::invokeMethod(this, &FolderDownload::endIfOver, Qt::QueuedConnection);
}

void FolderDownload::endIfOver()
{
    const auto isThrough = m_figures.isListed && m_waiting.isEmpty();
    if (m_isOver || m_underWay > 0 || m_isListing || !(m_error || isThrough))
        return;
    m_isOver = true;
    Q_EMIT finished(m_error ? Result<FolderDownloadFigures>(fail(*m_error)) : m_figures);
}

} // namespace hoox
