#include "storage/blobs/cache/CacheWork.h"

namespace hoox {

namespace {

/// Of the ETags that are remembered; a listing of a whole folder says a hundred thousand, and a few are read.
constexpr qsizetype kMostHeard = 20'000;

template <typename T>
void endWith(const CacheWork::Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

CacheWork::CacheWork(BlobStore &store, QString folder, QString place, const Clock &clock,
                     std::chrono::milliseconds fresh)
    : m_store(store), m_folder(std::move(folder)), m_place(std::move(place)), m_clock(clock), m_fresh(fresh)
{
}

/// Calls `next` with the store's answer, unless whoever waits for `promise` cancelled.
template <typename T, typename U, typename Next>
void CacheWork::ask(Pending<U> pending, const Promise<T> &promise, Next next)
{
    auto *const cancel = new QFutureWatcher<Result<T>>(this);
    connect(cancel, &QFutureWatcherBase::canceled, this, [pending]() mutable { pending.cancel(); });
    cancel->setFuture(promise->future());
    whenDone(pending, this, [cancel, promise, next = std::move(next)](const Result<U> &answer) {
        cancel->deleteLater();
        if (promise->isCanceled())
            promise->finish();
        else
            next(answer);
    });
}

void CacheWork::turnOn(const QByteArray &key, qint64 limitBytes)
{
    if (m_cache && m_key == key)
        return m_cache->setLimit(limitBytes);
    m_key = key;
    m_cache = std::make_unique<BlobCache>(m_folder, key, m_place, limitBytes, m_clock);
}

Result<Done> CacheWork::turnOff()
{
    m_cache.reset();
    m_key.clear();
    m_heard.clear();
    return BlobCache::empty(m_folder);
}

BlobCacheFigures CacheWork::figures()
{
    if (m_cache)
        return m_cache->figures();
    BlobCacheFigures figures;
    figures.usedBytes = BlobCache::usedIn(m_folder);
    return figures;
}

Result<Done> CacheWork::empty()
{
    return BlobCache::empty(m_folder);
}

void CacheWork::hear(const BlobInfo &info, quint64 turn)
{
    // While somebody writes here, an answer may be of before or after it.
    if (turn != m_turn || m_writesUnderWay > 0 || info.etag.isEmpty())
        return;
    if (m_heard.size() >= kMostHeard)
        m_heard.clear();
    m_heard.insert(info.key, {info.etag, info.lastModified, m_clock.monotonic()});
}

const CacheWork::Heard *CacheWork::freshlyHeard(const BlobKey &key) const
{
    const auto found = m_heard.constFind(key.text());
    return found != m_heard.cend() && m_clock.monotonic() - found->at <= m_fresh ? &*found : nullptr;
}

bool CacheWork::noteAway(const Error &error)
{
    if (error.kind != Error::Kind::Offline && error.kind != Error::Kind::Timeout)
        return false;
    m_awaySince = m_clock.monotonic();
    return true;
}

bool CacheWork::isAway() const
{
    return m_awaySince && m_clock.monotonic() - *m_awaySince <= m_fresh;
}

void CacheWork::list(const BlobListRequest &request, const Promise<BlobPage> &promise)
{
    ask(m_store.list(request), promise, [this, request, promise, turn = m_turn](const Result<BlobPage> &page) {
        if (!page) {
            auto kept = noteAway(page.error()) && m_cache ? m_cache->findPage(request) : std::nullopt;
            return endWith(promise, kept ? Result<BlobPage>(std::move(*kept)) : page);
        }
        m_awaySince.reset();
        for (const auto &object : page->objects)
            hear(object, turn);
        auto seen = *page;
        seen.cachedAt = m_clock.nowUtc();
        endWith(promise, page); // first: whoever waits needs no copy
        if (m_cache)
            m_cache->keepPage(request, seen);
    });
}

Result<BlobInfo> CacheWork::heardHead(const BlobKey &key, const Result<BlobInfo> &info, quint64 turn)
{
    if (info) {
        m_awaySince.reset();
        hear(*info, turn);
        return info;
    }
    if (noteAway(info.error())) {
        auto kept = m_cache ? m_cache->find(key) : std::nullopt;
        if (kept)
            m_heard.remove(key.text()); // from here on the copy is what whoever asked knows of
        return kept ? Result<BlobInfo>(std::move(*kept)) : info;
    }
    if (info.error().kind == Error::Kind::NotFound && m_cache) {
        m_heard.remove(key.text());
        m_cache->drop(key);
    }
    return info;
}

void CacheWork::head(const BlobKey &key, const Promise<BlobInfo> &promise)
{
    ask(m_store.head(key), promise, [this, key, promise, turn = m_turn](const Result<BlobInfo> &info) {
        endWith(promise, heardHead(key, info, turn));
    });
}

void CacheWork::known(const BlobKey &key, const Promise<BlobInfo> &promise)
{
    if (const auto heard = m_heard.constFind(key.text()); heard != m_heard.cend()) {
        BlobInfo info;
        info.key = key.text();
        info.etag = heard->etag;
        info.lastModified = heard->lastModified;
        return endWith<BlobInfo>(promise, std::move(info));
    }
    auto kept = m_cache ? m_cache->find(key) : std::nullopt;
    if (kept)
        return endWith<BlobInfo>(promise, *std::move(kept));
    endWith<BlobInfo>(promise, fail(Error::Kind::NotFound, key.text()));
}

void CacheWork::read(const BlobKey &key, const Promise<QByteArray> &promise)
{
    if (!m_cache)
        return readAnew(key, promise);
    const auto *const heard = freshlyHeard(key);
    auto bytes = heard != nullptr ? m_cache->read(key, heard->etag) : isAway() ? m_cache->read(key) : std::nullopt;
    if (bytes)
        return endWith<QByteArray>(promise, std::move(*bytes));
    if (heard == nullptr && m_cache->find(key))
        return askThenRead(key, promise);
    readAnew(key, promise);
}

void CacheWork::askThenRead(const BlobKey &key, const Promise<QByteArray> &promise)
{
    ask(m_store.head(key), promise, [this, key, promise, turn = m_turn](const Result<BlobInfo> &answer) {
        const auto info = heardHead(key, answer, turn);
        if (!info)
            return endWith<QByteArray>(promise, fail(info.error()));
        // Without the network this is the copy's own ETag.
        auto bytes = m_cache ? m_cache->read(key, info->etag) : std::nullopt;
        if (bytes)
            return endWith<QByteArray>(promise, std::move(*bytes));
        if (!answer)
            return endWith<QByteArray>(promise, fail(answer.error())); // a damaged copy
        readAnew(key, promise);
    });
}

void CacheWork::readAnew(const BlobKey &key, const Promise<QByteArray> &promise)
{
    ask(m_store.read(key), promise, [this, key, promise](const Result<QByteArray> &bytes) {
        const auto seen = m_clock.nowUtc();
        endWith(promise, bytes); // first, as in `list`
        if (!bytes) {
            [[maybe_unused]] const bool isGone = noteAway(bytes.error());
            return;
        }
        m_awaySince.reset();
        if (!m_cache)
            return;
        const auto heard = m_heard.value(key.text());
        m_cache->keep({key.text(), bytes->size(), heard.etag, heard.lastModified, seen}, *bytes);
    });
}

void CacheWork::readRange(const BlobKey &key, qint64 offset, qint64 length, const Promise<QByteArray> &promise)
{
    ask(m_store.readRange(key, offset, length), promise,
        [this, key, offset, length, promise](const Result<QByteArray> &bytes) {
            const bool wantsCopy = !bytes && noteAway(bytes.error()) && m_cache && offset >= 0 && length >= 0;
            // The ranges before it were of the version that was heard of: two of them never make one object.
            const auto kept = wantsCopy ? m_cache->read(key, m_heard.value(key.text()).etag) : std::nullopt;
            endWith(promise, kept ? Result<QByteArray>(kept->mid(offset, length)) : bytes);
        });
}

void CacheWork::beginWrite(const BlobKey &key)
{
    ++m_turn;
    ++m_writesUnderWay;
    m_heard.remove(key.text());
    if (m_cache)
        m_cache->drop(key);
}

void CacheWork::followWrite(const BlobKey &key, const Pending<BlobInfo> &write)
{
    whenDone(write, this, [this, key](const Result<BlobInfo> &) {
        ++m_turn;
        --m_writesUnderWay;
        // Once more: somebody may have read the old one meanwhile. Also after an error: what is there is not known.
        if (m_cache)
            m_cache->drop(key);
    });
}

} // namespace hoox
