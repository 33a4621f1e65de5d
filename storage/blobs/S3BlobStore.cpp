#include "storage/blobs/S3BlobStore.h"

#include "storage/blobs/S3Download.h"
#include "storage/blobs/S3Etag.h"
#include "storage/blobs/S3Listing.h"
#include "storage/blobs/S3Upload.h"

#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartial = 206;
constexpr int kNoSuchRange = 416;

Result<QByteArray> wholeOf(const S3Wire &wire, const HttpAnswer &answer, const BlobKey &key)
{
    if (!answer.isSuccess())
        return fail(wire.errorOf(answer, key));
    const auto info = wire.infoOf(answer, key);
    if (!info)
        return fail(info.error());
    S3EtagCheck check(info->etag, info->sizeBytes, answer.header(s3::kPartSizeHeader).toLongLong());
    check.add(answer.body);
    if (answer.body.size() != info->sizeBytes || !check.fits()) {
        return fail(Error::Kind::Corrupt, key.text(),
                    u"expected %1 bytes of ETag %2; got %3 others"_s.arg(info->sizeBytes)
                        .arg(info->etag)
                        .arg(answer.body.size()));
    }
    return answer.body;
}

Result<QByteArray> rangeOf(const S3Wire &wire, const HttpAnswer &answer, const BlobKey &key, qint64 offset,
                           qint64 length)
{
    if (answer.status == kNoSuchRange) // It is there, and ends before.
        return QByteArray();
    if (!answer.isSuccess())
        return fail(wire.errorOf(answer, key));
    if (answer.status != kPartial) {
        const auto whole = wholeOf(wire, answer, key);
        return whole ? whole->mid(offset, length) : whole;
    }
    const auto start = "bytes " + QByteArray::number(offset) + '-';
    if (!answer.header("Content-Range").startsWith(start) || answer.body.size() > length)
        return fail(Error::Kind::Corrupt, key.text(), u"another range"_s, Error::Cause::BadAnswer);
    return answer.body;
}

} // namespace

/// What tasks are children of. Its contents are used on the network's thread only.
struct S3BlobStore::Room
{
    QPointer<QObject> tasks; ///< Made by the first task; gone with the network's thread, or with the store.
};

template <typename T, typename Start>
Pending<T> S3BlobStore::start(const S3Wire &wire, std::shared_ptr<Room> room, Start start)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    promise->setProgressRange(0, 1000);
    auto future = promise->future();
    wire.client().post([room = std::move(room), promise, start = std::move(start)](QObject *owner) {
        if (!room->tasks)
            room->tasks = new QObject(owner);
        start(promise, room->tasks);
    });
    return future;
}

S3BlobStore::S3BlobStore(HttpClient &client, std::shared_ptr<S3Authorization> authorization, S3Places places,
                         const Clock &clock, const S3UploadLimits &limits)
    : m_wire(std::make_shared<S3Wire>(client, std::move(authorization), std::move(places), clock, limits)),
      m_room(std::make_shared<Room>()),
      m_ahead(std::make_shared<S3ListAhead>(
          [wire = m_wire, room = m_room](const BlobListRequest &request, S3ListAhead::Neighbours neighbours) {
              return start<BlobPage>(
                  *wire, room,
                  [wire, request, neighbours = std::move(neighbours)](const auto &promise, QObject *parent) {
                      (new S3Listing(wire, promise, request, neighbours, parent))->begin();
                  });
          },
          clock))
{
}

S3BlobStore::~S3BlobStore()
{
    m_ahead->close();
    m_wire->client().post([room = m_room](QObject *) {
        if (room->tasks)
            room->tasks->deleteLater();
    });
}

/// A listing that comes after the answer to a write knows of it.
template <typename... Arguments>
Pending<BlobInfo> S3BlobStore::put(Arguments... arguments)
{
    return start<BlobInfo>(*m_wire, m_room,
                           [wire = m_wire, ahead = m_ahead, arguments...](const auto &promise, QObject *parent) {
                               (new S3Upload(
                                    wire, promise, [ahead] { ahead->forget(); }, arguments..., parent))
                                   ->begin();
                           });
}

template <typename Where>
Pending<BlobInfo> S3BlobStore::putFile(const BlobKey &key, const QString &filePath, Where where)
{
    const QFileInfo file(filePath);
    if (!file.isFile())
        return ready<BlobInfo>(fail(Error::Kind::NotFound, filePath, u"no such file"_s));
    return put(key, S3Source{{}, filePath, file.size()}, where);
}

template <typename T>
Pending<T> S3BlobStore::exchange(HttpRequest request, std::function<Result<T>(const HttpAnswer &)> judge)
{
    return start<T>(
        *m_wire, m_room,
        [wire = m_wire, request = std::move(request), judge = std::move(judge)](const auto &promise, QObject *parent) {
            (new S3Exchange<T>(wire, promise, parent))->begin(request, judge);
        });
}

Pending<BlobPage> S3BlobStore::list(const BlobListRequest &request)
{
    if (!request.delimiter.isEmpty() && request.delimiter != u"/")
        return ready<BlobPage>(fail(Error::Kind::Invalid, request.delimiter, u"not a delimiter of folders"_s));
    return m_ahead->list(request);
}

Pending<BlobInfo> S3BlobStore::head(const BlobKey &key)
{
    const auto request = m_wire->request("HEAD", key);
    if (!request)
        return ready<BlobInfo>(fail(request.error()));
    return exchange<BlobInfo>(*request, [wire = m_wire, key](const HttpAnswer &answer) {
        return answer.isSuccess() ? wire->infoOf(answer, key) : fail(wire->errorOf(answer, key));
    });
}

Pending<QByteArray> S3BlobStore::read(const BlobKey &key)
{
    auto request = m_wire->request("GET", key);
    if (!request)
        return ready<QByteArray>(fail(request.error()));
    request->largestAnswer = kLargestRead;
    request->total = s3::timeFor(kLargestRead);
    return exchange<QByteArray>(*request,
                                [wire = m_wire, key](const HttpAnswer &answer) { return wholeOf(*wire, answer, key); });
}

Pending<QByteArray> S3BlobStore::readRange(const BlobKey &key, qint64 offset, qint64 length)
{
    if (offset < 0 || length < 0)
        return ready<QByteArray>(fail(Error::Kind::Invalid, key.text(), u"a range before the start"_s));
    if (length > kLargestRead)
        return ready<QByteArray>(fail(Error::Kind::Full, key.text(), {}, Error::Cause::TooLarge));
    // No header says "no bytes", but somebody asks whether the object is there.
    auto request = m_wire->request(length > 0 ? "GET" : "HEAD", key);
    if (!request)
        return ready<QByteArray>(fail(request.error()));
    if (length > 0) {
        request->headers.append(
            {"Range", "bytes=" + QByteArray::number(offset) + '-' + QByteArray::number(offset + length - 1)});
    }
    request->largestAnswer = kLargestRead;
    request->total = s3::timeFor(length);
    return exchange<QByteArray>(*request,
                                [wire = m_wire, key, offset, length](const HttpAnswer &answer) -> Result<QByteArray> {
                                    if (length > 0 || !answer.isSuccess())
                                        return rangeOf(*wire, answer, key, offset, length);
                                    return QByteArray();
                                });
}

Pending<BlobInfo> S3BlobStore::download(const BlobKey &key, const QString &filePath)
{
    return start<BlobInfo>(*m_wire, m_room, [wire = m_wire, key, filePath](const auto &promise, QObject *parent) {
        (new S3Download(wire, promise, key, filePath, parent))->begin();
    });
}

Pending<BlobInfo> S3BlobStore::write(const BlobKey &key, const QByteArray &bytes)
{
    return put(key, S3Source{bytes, {}, bytes.size()}, S3Upload::Where::Anywhere);
}

Pending<BlobInfo> S3BlobStore::create(const BlobKey &key, const QByteArray &bytes)
{
    return put(key, S3Source{bytes, {}, bytes.size()}, S3Upload::Where::OnlyIfAbsent);
}

Pending<BlobInfo> S3BlobStore::upload(const BlobKey &key, const QString &filePath)
{
    return putFile(key, filePath, S3Upload::Where::OnlyIfAbsent);
}

Pending<BlobInfo> S3BlobStore::replace(const BlobKey &key, const QString &filePath)
{
    return putFile(key, filePath, S3Upload::Where::Anywhere);
}

} // namespace hoox
