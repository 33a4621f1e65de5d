#pragma once

#include "storage/base/Clock.h"
#include "storage/blobs/BlobStore.h"

#include <QStringList>

namespace hoox {

/// The blob tier as the browser's models read it: a listing that two of them ask for at once is one request, and the
/// folders that will be opened next are listed before they are (BL-3). What was asked ahead and is no longer likely is
/// cancelled. Answers are given twice only while they are `kFreshFor` young; everything but listings goes straight
/// through. GUI thread; `store` and `clock` outlive it.
class BlobAhead final : public BlobStore
{
public:
    static constexpr std::chrono::milliseconds kFreshFor{10'000};
    static constexpr qsizetype kMostAhead = 2; ///< Folders that are asked for ahead at once.
    static constexpr qsizetype kMostKept = 8;  ///< First pages of at most 1,000 keys each.

    BlobAhead(BlobStore &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    /// These, the likeliest first, instead of those that were expected before.
    void expect(const QStringList &folders);
    void forget(); ///< The next listings ask anew.

    [[nodiscard]] Pending<BlobPage> list(const BlobListRequest &request) override;
    [[nodiscard]] Pending<BlobInfo> head(const BlobKey &key) override { return m_store.head(key); }
    [[nodiscard]] Pending<QByteArray> read(const BlobKey &key) override { return m_store.read(key); }
    [[nodiscard]] Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override
    {
        return m_store.readRange(key, offset, length);
    }
    [[nodiscard]] Pending<BlobInfo> download(const BlobKey &key, const QString &filePath) override
    {
        return m_store.download(key, filePath);
    }
    [[nodiscard]] Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override
    {
        return m_store.write(key, bytes);
    }
    [[nodiscard]] Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override
    {
        return m_store.create(key, bytes);
    }
    [[nodiscard]] Pending<BlobInfo> upload(const BlobKey &key, const QString &filePath) override
    {
        return m_store.upload(key, filePath);
    }
    [[nodiscard]] Pending<BlobInfo> replace(const BlobKey &key, const QString &filePath) override
    {
        return m_store.replace(key, filePath);
    }

private:
    struct Kept
    {
        BlobListRequest request;
        Pending<BlobPage> page;
        std::chrono::milliseconds askedAt{};
        bool isTaken = false; ///< Somebody waits for it or has it: never cancelled here.
    };

    void dropOld();
    [[nodiscard]] bool isFresh(const Kept &kept) const;
    [[nodiscard]] Pending<BlobPage> ask(const BlobListRequest &request, bool isTaken);

    BlobStore &m_store;
    const Clock &m_clock;
    QVector<Kept> m_kept; ///< The oldest first.
};

} // namespace hoox
