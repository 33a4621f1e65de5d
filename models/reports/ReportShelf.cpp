#include "models/reports/ReportShelf.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

/// What is sent, and how it is known again.
struct ReportToStore
{
    QByteArray bytes; ///< Empty for one that is streamed.
    qint64 size = 0;
    QString md5;
};

namespace {

constexpr QLatin1String kReportsPrefix("reports/");

Result<ReportToStore> readReportToStore(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Error::Kind::Denied : Error::Kind::NotFound, path, file.errorString());
    ReportToStore read;
    read.size = file.size();
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (read.size <= BlobStore::kLargestRead) {
        read.bytes = file.readAll();
        hash.addData(read.bytes);
    } else if (!hash.addData(&file)) {
        return fail(Error::Kind::Denied, path, file.errorString());
    }
    read.md5 = QString::fromLatin1(hash.result().toHex());
    return read;
}

} // namespace

Result<BlobKey> reportKey(const QString &name)
{
    if (name.isEmpty() || name.contains(u'/'))
        return fail(Error::Kind::Invalid, name, u"no name of a report"_s, Error::Cause::BadKey);
    return BlobKey::parse(kReportsPrefix + name);
}

QString reportNameOf(const QString &key)
{
    if (!key.startsWith(kReportsPrefix) || !key.endsWith(u".pdf"_s))
        return {};
    const auto name = key.mid(kReportsPrefix.size());
    return name.contains(u'/') ? QString() : name;
}

/// One upload on its way.
struct ReportShelf::Upload
{
    QString path;
    BlobKey key;
    ReportToStore file;
    QPromise<Result<BlobInfo>> promise;

    void end(const Result<BlobInfo> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

ReportShelf::ReportShelf(BlobStore &blobs, QObject *parent) : QObject(parent), m_blobs(blobs) {}

void ReportShelf::refresh()
{
    ++m_generation;
    m_next.clear();
    m_listing = true;
    readPage({});
}

void ReportShelf::readPage(const QString &after)
{
    BlobListRequest request;
    request.prefix = kReportsPrefix;
    request.delimiter = u"/"_s;
    request.startAfter = after;
    whenDone(m_blobs.list(request), this, [this, generation = m_generation](const Result<BlobPage> &page) {
        if (generation != m_generation)
            return;
        if (!page) {
            m_listing = false;
            Q_EMIT failed(page.error());
            return;
        }
        for (const auto &object : page->objects) {
            if (!reportNameOf(object.key).isEmpty() && m_next.size() < kMostObjects)
                m_next.append(object);
        }
        if (!page->nextStartAfter.isEmpty() && m_next.size() < kMostObjects) {
            readPage(page->nextStartAfter);
            return;
        }
        m_listing = false;
        m_objects = std::exchange(m_next, {});
        Q_EMIT listed();
    });
}

Pending<BlobInfo> ReportShelf::upload(const QString &file)
{
    const auto key = reportKey(QFileInfo(file).fileName());
    if (!key)
        return ready<BlobInfo>(fail(key.error()));
    auto upload = std::make_shared<Upload>(Upload{file, *key, {}, {}});
    upload->promise.start();
    const auto future = upload->promise.future();
    whenDone(runOnPool<ReportToStore>([file] { return readReportToStore(file); }), this,
             [this, upload](const Result<ReportToStore> &read) {
                 if (!read) {
                     upload->end(fail(read.error()));
                     return;
                 }
                 upload->file = *read;
                 store(upload);
             });
    return future;
}

Pending<BlobInfo> ReportShelf::fetch(const QString &name, const QString &folder)
{
    const auto key = reportKey(name);
    return key ? m_blobs.download(*key, QDir(folder).absoluteFilePath(name)) : ready<BlobInfo>(fail(key.error()));
}

void ReportShelf::store(const std::shared_ptr<Upload> &upload)
{
    const auto &file = upload->file;
    const auto made = file.size <= BlobStore::kLargestRead ? m_blobs.create(upload->key, file.bytes)
                                                           : m_blobs.upload(upload->key, upload->path);
    whenDone(made, this, [this, upload](const Result<BlobInfo> &info) {
        if (!info && info.error().kind == Error::Kind::Conflict)
            compare(upload);
        else
            upload->end(info);
    });
}

void ReportShelf::compare(const std::shared_ptr<Upload> &upload)
{
    whenDone(m_blobs.head(upload->key), this, [upload](const Result<BlobInfo> &there) {
        if (!there) {
            upload->end(there);
            return;
        }
        const auto &file = upload->file;
        // The ETag of an upload in parts is no hash of the whole: there the size has to do.
        const bool isSame = there->sizeBytes == file.size && (there->etag == file.md5 || there->etag.contains(u'-'));
        upload->end(isSame ? there : fail(Error::Kind::Conflict, upload->key.text()));
    });
}

} // namespace hoox
