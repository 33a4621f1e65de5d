#pragma once

#include "storage/blobs/BlobStore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <functional>

namespace hoox::tests {

/// A blob store in memory that counts what it is asked and fails when told to. GUI thread only.
class MemoryBlobStore final : public BlobStore
{
public:
    QMap<QByteArray, QByteArray> objects; ///< By UTF-8 key: the order of a listing.
    QDateTime modified = QDateTime::fromSecsSinceEpoch(1779158819, Qt::UTC);
    int lists = 0;
    int heads = 0;
    int reads = 0;
    std::optional<Error> listError, headError, readError;
    std::function<std::optional<Error>(const QString &key)> writeFault; ///< Asked before each write.
    QStringList tried; ///< Keys of all writes, also of those that failed.

    void put(const QString &key, const QByteArray &bytes) { objects.insert(key.toUtf8(), bytes); }

    [[nodiscard]] Pending<BlobPage> list(const BlobListRequest &request) override
    {
        ++lists;
        if (listError)
            return ready<BlobPage>(fail(*listError));
        BlobPage page;
        const auto prefix = request.prefix.toUtf8();
        const auto delimiter = request.delimiter.toUtf8();
        const auto after = request.startAfter.toUtf8();
        auto at = objects.lowerBound(std::max(prefix, after));
        QByteArray last;
        int count = 0;
        while (at != objects.cend() && at.key().startsWith(prefix)) {
            const auto cut = delimiter.isEmpty() ? -1 : at.key().indexOf(delimiter, prefix.size());
            const auto name = cut < 0 ? at.key() : at.key().left(cut + 1);
            const bool isNew = !(name <= after && !after.isEmpty());
            if (isNew && count == request.limit) {
                page.nextStartAfter = QString::fromUtf8(last);
                break;
            }
            if (isNew && cut < 0)
                page.objects.append(infoOf(at.key(), at.value()));
            else if (isNew)
                page.folders.append(QString::fromUtf8(name));
            if (isNew) {
                last = name;
                ++count;
            }
            at = cut < 0 ? std::next(at) : objects.lowerBound(name.chopped(1) + '0'); // '0' follows '/'.
        }
        return ready<BlobPage>(page);
    }

    [[nodiscard]] Pending<BlobInfo> head(const BlobKey &key) override
    {
        ++heads;
        if (headError)
            return ready<BlobInfo>(fail(*headError));
        const auto found = objects.constFind(key.text().toUtf8());
        if (found == objects.cend())
            return ready<BlobInfo>(fail(Error::Kind::NotFound, key.text()));
        return ready<BlobInfo>(infoOf(found.key(), found.value()));
    }

    [[nodiscard]] Pending<QByteArray> read(const BlobKey &key) override
    {
        ++reads;
        if (readError)
            return ready<QByteArray>(fail(*readError));
        const auto found = objects.constFind(key.text().toUtf8());
        if (found == objects.cend())
            return ready<QByteArray>(fail(Error::Kind::NotFound, key.text()));
        return ready<QByteArray>(*found);
    }

    [[nodiscard]] Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override
    {
        return ready<QByteArray>(objects.value(key.text().toUtf8()).mid(offset, length));
    }

    [[nodiscard]] Pending<BlobInfo> download(const BlobKey &key, const QString &filePath) override
    {
        QFile file(filePath);
        const auto bytes = objects.value(key.text().toUtf8());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return ready<BlobInfo>(fail(Error::Kind::Denied, filePath));
        return ready<BlobInfo>(infoOf(key.text().toUtf8(), bytes));
    }

    [[nodiscard]] Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override
    {
        tried.append(key.text());
        if (const auto fault = writeFault ? writeFault(key.text()) : std::nullopt)
            return ready<BlobInfo>(fail(*fault));
        put(key.text(), bytes);
        return ready<BlobInfo>(infoOf(key.text().toUtf8(), bytes));
    }

    [[nodiscard]] Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override
    {
        if (objects.contains(key.text().toUtf8()))
            return ready<BlobInfo>(fail(Error::Kind::Conflict, key.text()));
        return write(key, bytes);
    }

    [[nodiscard]] Pending<BlobInfo> upload(const BlobKey &key, const QString &filePath) override
    {
        QFile file(filePath);
        if (!file.open(QIODevice::ReadOnly))
            return ready<BlobInfo>(fail(Error::Kind::NotFound, filePath));
        return create(key, file.readAll());
    }

    [[nodiscard]] Pending<BlobInfo> replace(const BlobKey &key, const QString &filePath) override
    {
        QFile file(filePath);
        if (!file.open(QIODevice::ReadOnly))
            return ready<BlobInfo>(fail(Error::Kind::NotFound, filePath));
        return write(key, file.readAll());
    }

private:
    [[nodiscard]] BlobInfo infoOf(const QByteArray &key, const QByteArray &bytes) const
    {
        const auto etag = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        return {QString::fromUtf8(key), bytes.size(), QString::fromLatin1(etag), modified};
    }
};

} // namespace hoox::tests
