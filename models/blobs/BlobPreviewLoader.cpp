#include "models/blobs/BlobPreviewLoader.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

namespace hoox {

BlobPreviewLoader::BlobPreviewLoader(BlobStore &store, Secrets secrets, QObject *parent)
    : QObject(parent), m_store(store), m_secrets(std::move(secrets))
{
    m_pool.setMaxThreadCount(1);
}

BlobPreviewLoader::~BlobPreviewLoader()
{
    m_pool.clear();
}

void BlobPreviewLoader::begin(State state)
{
    ++m_generation;
    ++m_search;
    m_pool.clear();
    m_content.reset();
    m_error = {};
    m_state = state;
}

void BlobPreviewLoader::clear()
{
    begin(State::Empty);
    m_info = {};
    Q_EMIT changed();
}

void BlobPreviewLoader::load(const BlobKey &key)
{
    begin(State::Loading);
    m_info = {};
    m_info.key = key.text();
    Q_EMIT changed();
    whenDone(m_store.head(key), this, [this, key, generation = m_generation](const Result<BlobInfo> &info) {
        if (generation != m_generation)
            return;
        if (!info)
            return failWith(info.error());
        m_info = *info;
        if (info->sizeBytes > BlobStore::kLargestRead)
            return failWith({Error::Kind::Full, key.text(), {}, Error::Cause::TooLarge});
        readWhole(key, generation);
    });
}

void BlobPreviewLoader::failWith(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT changed();
}

void BlobPreviewLoader::readWhole(const BlobKey &key, quint64 generation)
{
    whenDone(m_store.read(key), this, [this, generation](const Result<QByteArray> &bytes) {
        if (generation != m_generation)
            return;
        if (!bytes)
            return failWith(bytes.error());
        takeApart(*bytes, generation);
    });
}

void BlobPreviewLoader::takeApart(const QByteArray &bytes, quint64 generation)
{
    using Content = std::shared_ptr<const BlobContent>;
    const auto known = m_secrets ? m_secrets() : QVector<QByteArray>();
    const auto looked = runOn<Content>(m_pool, [key = m_info.key, bytes = bytes, known]() mutable {
        return BlobContent::look(key, std::move(bytes), KnownSecrets(known));
    });
    whenDone(looked, this, [this, generation](const Result<Content> &content) {
        if (generation != m_generation || !content)
            return;
        m_content = *content;
        m_state = State::Ready;
        Q_EMIT changed();
    });
}

void BlobPreviewLoader::search(const QString &needle)
{
    const auto wish = ++m_search;
    if (!m_content || needle.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    const auto searched = runOn<BlobHits>(m_pool, [content = m_content, needle] { return content->find(needle); });
    whenDone(searched, this, [this, wish](const Result<BlobHits> &hits) {
        if (wish == m_search && hits)
            Q_EMIT found(*hits);
    });
}

} // namespace hoox
