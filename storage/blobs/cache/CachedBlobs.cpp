#include "storage/blobs/cache/CachedBlobs.h"

#include "storage/base/Pace.h"
#include "storage/blobs/cache/CacheWork.h"

namespace hoox {

CachedBlobs::CachedBlobs(BlobStore &store, const QString &folder, const QString &place, const Clock &clock)
    : m_store(store), m_folder(folder), m_place(place), m_clock(clock)
{
}

CachedBlobs::~CachedBlobs()
{
    m_thread.quit();
    m_thread.wait();
    // What waited goes with it: the futures end as cancelled.
    m_work.reset();
}

void CachedBlobs::ensureThread()
{
    if (m_work)
        return;
    m_work = std::make_unique<CacheWork>(m_store, m_folder, m_place, m_clock, kFresh);
    m_work->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_work.get(), [] { setPace(Pace::GivesWay); }, Qt::QueuedConnection);
}

/// `task(CacheWork &, promise)` on the thread, in the order of the calls.
template <typename T, typename Task>
Pending<T> CachedBlobs::onThread(Task task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        m_work.get(),
        [work = m_work.get(), promise = std::move(promise), task = std::move(task)] {
            if (promise->isCanceled())
                promise->finish();
            else
                task(*work, promise);
        },
        Qt::QueuedConnection);
    return future;
}

void CachedBlobs::turnOn(const QByteArray &key, qint64 limitBytes)
{
    ensureThread();
    QMetaObject::invokeMethod(
        m_work.get(), [work = m_work.get(), key, limitBytes] { work->turnOn(key, limitBytes); }, Qt::QueuedConnection);
    m_isOn = true;
}

Pending<Done> CachedBlobs::turnOff()
{
    ensureThread();
    m_isOn = false;
    return onThread<Done>([](CacheWork &work, const auto &promise) {
        promise->addResult(work.turnOff());
        promise->finish();
    });
}

Pending<BlobCacheFigures> CachedBlobs::figures()
{
    ensureThread();
    return onThread<BlobCacheFigures>([](CacheWork &work, const auto &promise) {
        promise->addResult(work.figures());
        promise->finish();
    });
}

Pending<Done> CachedBlobs::empty()
{
    ensureThread();
    return onThread<Done>([](CacheWork &work, const auto &promise) {
        promise->addResult(work.empty());
        promise->finish();
    });
}

Pending<BlobInfo> CachedBlobs::known(const BlobKey &key)
{
    if (!m_isOn)
        return ready<BlobInfo>(fail(Error::Kind::NotFound, key.text()));
    return onThread<BlobInfo>([key](CacheWork &work, const auto &promise) { work.known(key, promise); });
}

Pending<BlobPage> CachedBlobs::list(const BlobListRequest &request)
{
    if (!m_isOn)
        return m_store.list(request);
    return onThread<BlobPage>([request](CacheWork &work, const auto &promise) { work.list(request, promise); });
}

Pending<BlobInfo> CachedBlobs::head(const BlobKey &key)
{
    if (!m_isOn)
        return m_store.head(key);
    return onThread<BlobInfo>([key](CacheWork &work, const auto &promise) { work.head(key, promise); });
}

Pending<QByteArray> CachedBlobs::read(const BlobKey &key)
{
    if (!m_isOn)
        return m_store.read(key);
    return onThread<QByteArray>([key](CacheWork &work, const auto &promise) { work.read(key, promise); });
}

Pending<QByteArray> CachedBlobs::readRange(const BlobKey &key, qint64 offset, qint64 length)
{
    if (!m_isOn)
        return m_store.readRange(key, offset, length);
    return onThread<QByteArray>(
        [key, offset, length](CacheWork &work, const auto &promise) { work.readRange(key, offset, length, promise); });
}

Pending<BlobInfo> CachedBlobs::download(const BlobKey &key, const QString &filePath)
{
    return m_store.download(key, filePath);
}

template <typename Write>
Pending<BlobInfo> CachedBlobs::passWrite(const BlobKey &key, Write write)
{
    if (!m_isOn)
        return write();
    auto *const work = m_work.get();
    // Before the store hears of it: from here on nothing heard earlier is believed.
    QMetaObject::invokeMethod(
        work, [work, key] { work->beginWrite(key); }, Qt::QueuedConnection);
    const auto written = write();
    QMetaObject::invokeMethod(
        work, [work, key, written] { work->followWrite(key, written); }, Qt::QueuedConnection);
    return written;
}

Pending<BlobInfo> CachedBlobs::write(const BlobKey &key, const QByteArray &bytes)
{
    return passWrite(key, [&] { return m_store.write(key, bytes); });
}

Pending<BlobInfo> CachedBlobs::create(const BlobKey &key, const QByteArray &bytes)
{
    return passWrite(key, [&] { return m_store.create(key, bytes); });
}

Pending<BlobInfo> CachedBlobs::upload(const BlobKey &key, const QString &filePath)
{
    return passWrite(key, [&] { return m_store.upload(key, filePath); });
}

Pending<BlobInfo> CachedBlobs::replace(const BlobKey &key, const QString &filePath)
{
    return passWrite(key, [&] { return m_store.replace(key, filePath); });
}

} // namespace hoox
