#include "storage/blobs/S3Upload.h"

#include "storage/blobs/S3Etag.h"
#include "storage/blobs/S3ListParser.h"

#include <QCryptographicHash>
#include <QFile>
#include <QThreadPool>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHashedAtOnce = 1024 * 1024;
constexpr int kNotFound = 404;
constexpr int kThereAlready = 412;
constexpr int kServiceFailing = 500;
constexpr int kMostTries = 3; ///< Of a creation whose answer was lost.
const auto kThereIsOne = u"there is an object already"_s;
constexpr std::chrono::minutes kCompletion{5}; ///< The service puts many parts together in that time.

Result<S3PieceHash> hashPiece(const S3Source &source, qint64 offset, qint64 length,
                              const QPromise<Result<S3PieceHash>> &promise)
{
    QFile file(source.file);
    if (!source.file.isEmpty() && (!file.open(QIODevice::ReadOnly) || !file.seek(offset))) {
        const auto kind = file.exists() ? Error::Kind::Denied : Error::Kind::NotFound;
        return fail(kind, source.file, file.errorString());
    }
    QCryptographicHash md5(QCryptographicHash::Md5);
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < length;) {
        if (promise.isCanceled())
            return fail(Error::Kind::Cancelled, source.file);
        const auto wanted = std::min(length - done, kHashedAtOnce);
        const auto piece = source.file.isEmpty() ? source.bytes.mid(offset + done, wanted) : file.read(wanted);
        if (piece.isEmpty())
            return fail(Error::Kind::Conflict, source.file, u"the file is shorter than it was"_s);
        md5.addData(piece);
        sha256.addData(piece);
        done += piece.size();
    }
    return S3PieceHash{md5.result(), sha256.result()};
}

} // namespace

S3Upload::S3Upload(std::shared_ptr<const S3Wire> wire, Promise promise, std::function<void()> ended, BlobKey key,
                   S3Source source, Where where, QObject *parent)
    : S3Task(std::move(wire), std::move(promise), parent),
      m_ended(std::move(ended)),
      m_key(std::move(key)),
      m_source(std::move(source)),
      m_where(where)
{
}

S3Upload::~S3Upload()
{
    S3Upload::drop();
}

void S3Upload::drop()
{
    m_hashing.cancel();
    m_ended();
}

/// Parts that nobody completes take room until the service drops them after days.
void S3Upload::cleanUp()
{
    const auto request = m_uploadId.isEmpty() ? Result<HttpRequest>(fail(Error::Kind::NotFound))
                                              : wire().request("DELETE", m_key, {{u"uploadId"_s, m_uploadId}});
    if (!request)
        return deleteLater();
    whenDone(wire().client().send(*request), this, [this](const Result<HttpAnswer> &) { deleteLater(); });
}

void S3Upload::sent(int thousandths)
{
    told(m_done + m_onWire * thousandths / 1000, m_source.sizeBytes);
}

void S3Upload::hash(qint64 offset, qint64 length, std::function<void(const S3PieceHash &)> next)
{
    const auto promise = std::make_shared<QPromise<Result<S3PieceHash>>>();
    promise->start();
    m_hashing = promise->future();
    QThreadPool::globalInstance()->start([promise, source = m_source, offset, length] {
        promise->addResult(hashPiece(source, offset, length, *promise));
        promise->finish();
    });
    whenDone(m_hashing, this, [this, next = std::move(next)](const Result<S3PieceHash> &hash) {
        if (isOver())
            return;
        if (hash)
            next(*hash);
        else
            end(fail(hash.error()));
    });
}

void S3Upload::fill(HttpRequest &request, qint64 offset, qint64 length, const S3PieceHash &hash) const
{
    if (m_source.file.isEmpty() || length == 0) {
        request.body = m_source.bytes;
    } else {
        request.bodyFile = m_source.file;
        request.bodyOffset = offset;
        request.bodyLength = length;
    }
    request.headers.append({"Content-Type", s3::contentType(m_key.text())});
    request.headers.append({"Content-MD5", hash.md5.toBase64()});
    request.headers.append({"x-amz-content-sha256", hash.sha256.toHex()});
    request.total = s3::timeFor(length);
}

void S3Upload::begin()
{
    const auto &limits = wire().limits();
    const auto whole = m_where == Where::OnlyIfAbsent ? limits.wholeIfAbsent : limits.whole;
    if (m_source.file.isEmpty() || m_source.sizeBytes <= whole)
        return hash(0, m_source.sizeBytes, [this](const S3PieceHash &hash) { putWhole(hash); });
    if (m_source.sizeBytes > kPart * kMostParts)
        return end(fail(Error::Kind::Full, m_source.file, {}, Error::Cause::TooLarge));
    ifAbsent([this] { askForId(); });
}

void S3Upload::ifAbsent(const std::function<void()> &next)
{
    if (m_where == Where::Anywhere)
        return next();
    const auto request = wire().request("HEAD", m_key);
    if (!request)
        return end(fail(request.error()));
    ask(*request, [this, next](const Result<HttpAnswer> &answer) {
        if (!answer)
            return end(fail(answer.error()));
        if (answer->status == kNotFound)
            return next();
        end(fail(answer->isSuccess() ? Error{Error::Kind::Conflict, m_key.text(), kThereIsOne, Error::Cause::Plain}
                                     : wire().errorOf(*answer, m_key)));
    });
}

BlobInfo S3Upload::expected(const QString &etag) const
{
    return {m_key.text(), m_source.sizeBytes, etag, {}};
}

void S3Upload::putWhole(const S3PieceHash &hash)
{
    m_etag = QString::fromLatin1(hash.md5.toHex());
    m_onWire = m_source.sizeBytes;
    auto request = wire().request("PUT", m_key);
    if (!request)
        return end(fail(request.error()));
    fill(*request, 0, m_source.sizeBytes, hash);
    if (m_where == Where::OnlyIfAbsent) {
        request->headers.append(HttpHeader{"If-None-Match", "*"});
        // Sent again unseen, it would be refused because of itself.
        request->mayRepeat = false;
    }
    ask(*request, [this, hash](const Result<HttpAnswer> &answer) { judgePut(answer, hash); });
}

void S3Upload::judgePut(const Result<HttpAnswer> &answer, const S3PieceHash &hash)
{
    if (answer && answer->isSuccess())
        return end(wire().writtenOf(*answer, expected(m_etag)));
    const auto error = answer ? wire().errorOf(*answer, m_key) : answer.error();
    if (m_where == Where::Anywhere)
        return end(fail(error));
    const bool isUnknown = answer ? answer->status >= kServiceFailing
                                  : error.kind == Error::Kind::Timeout || error.cause == Error::Cause::TornAnswer;
    if (isUnknown && ++m_lostAnswers < kMostTries)
        return compareWithHead(error, [this, hash] { putWhole(hash); });
    // What is there already may be our own try, whose answer was lost.
    if (answer && answer->status == kThereAlready && m_lostAnswers > 0)
        return compareWithHead(error, [this, error] { end(fail(error)); });
    end(fail(error));
}

void S3Upload::compareWithHead(const Error &otherwise, const std::function<void()> &ifAbsent)
{
    const auto request = wire().request("HEAD", m_key);
    if (!request)
        return end(fail(request.error()));
    ask(*request, [this, otherwise, ifAbsent](const Result<HttpAnswer> &answer) {
        if (answer && answer->status == kNotFound)
            return ifAbsent();
        if (!answer || !answer->isSuccess())
            return end(fail(otherwise));
        const auto info = wire().infoOf(*answer, m_key);
        if (!info)
            return end(fail(info.error()));
        if (info->etag.toLower() != m_etag || info->sizeBytes != m_source.sizeBytes)
            return end(fail(Error::Kind::Conflict, m_key.text(), u"another object is there"_s));
        m_uploadId.clear();
        end(*info);
    });
}

void S3Upload::askForId()
{
    auto request = wire().request("POST", m_key, {{u"uploads"_s, QString()}});
    if (!request)
        return end(fail(request.error()));
    request->headers.append({"Content-Type", s3::contentType(m_key.text())});
    request->headers.append({s3::kPartSizeHeader, QByteArray::number(kPart)});
    ask(*request, [this](const Result<HttpAnswer> &answer) {
        if (!answer)
            return end(fail(answer.error()));
        if (!answer->isSuccess())
            return end(fail(wire().errorOf(*answer, m_key)));
        const auto id = s3::parseUploadId(answer->body, m_key.text());
        if (!id)
            return end(fail(id.error()));
        m_uploadId = *id;
        putPart();
    });
}

void S3Upload::putPart()
{
    if (m_done == m_source.sizeBytes)
        return complete();
    m_onWire = 0;
    const auto length = std::min(kPart, m_source.sizeBytes - m_done);
    hash(m_done, length, [this, length](const S3PieceHash &hash) { sendPart(hash, length); });
}

void S3Upload::sendPart(const S3PieceHash &hash, qint64 length)
{
    m_onWire = length;
    const auto number = QString::number(m_partEtags.size() + 1);
    auto request = wire().request("PUT", m_key, {{u"partNumber"_s, number}, {u"uploadId"_s, m_uploadId}});
    if (!request)
        return end(fail(request.error()));
    fill(*request, m_done, length, hash);
    ask(*request, [this, hash, length](const Result<HttpAnswer> &answer) {
        if (!answer)
            return end(fail(answer.error()));
        if (!answer->isSuccess())
            return end(fail(wire().errorOf(*answer, m_key)));
        const auto etag = answer->header("ETag");
        if (etag.isEmpty())
            return end(fail(Error::Kind::Corrupt, m_key.text(), u"a part without ETag"_s, Error::Cause::BadAnswer));
        m_partEtags.append(etag);
        m_digests += hash.md5;
        m_done += length;
        told(m_done, m_source.sizeBytes);
        putPart();
    });
}

void S3Upload::complete()
{
    m_etag = s3::multipartEtag(m_digests);
    m_onWire = 0;
    ifAbsent([this] { sendCompletion(); });
}

void S3Upload::sendCompletion()
{
    auto request = wire().request("POST", m_key, {{u"uploadId"_s, m_uploadId}});
    if (!request)
        return end(fail(request.error()));
    request->headers.append(HttpHeader{"Content-Type", "application/xml"});
    if (m_where == Where::OnlyIfAbsent)
        request->headers.append(HttpHeader{"If-None-Match", "*"});
    request->body = "<CompleteMultipartUpload>";
    for (qsizetype at = 0; at < m_partEtags.size(); ++at) {
        request->body += "<Part><PartNumber>" + QByteArray::number(at + 1) + "</PartNumber><ETag>" +
                         QString::fromLatin1(m_partEtags[at]).toHtmlEscaped().toLatin1() + "</ETag></Part>";
    }
    request->body += "</CompleteMultipartUpload>";
    request->total = kCompletion;
    ask(*request, [this](const Result<HttpAnswer> &answer) {
        if (answer)
            judgeCompletion(*answer);
        else
            end(fail(answer.error()));
    });
}

void S3Upload::judgeCompletion(const HttpAnswer &answer)
{
    if (!answer.isSuccess()) {
        const auto error = wire().errorOf(answer, m_key);
        // No such upload any more, or an object is there: perhaps since a try of ours whose answer was lost.
        const bool mayBeOurs = answer.status == kNotFound || answer.status == kThereAlready;
        return mayBeOurs ? compareWithHead(error, [this, error] { end(fail(error)); }) : end(fail(error));
    }
    const auto etag = s3::parseCompletedEtag(answer.body, m_key.text());
    if (!etag)
        return end(fail(etag.error()));
    m_uploadId.clear();
    auto headers = answer;
    headers.headers.prepend({"ETag", etag->toLatin1()});
    end(wire().writtenOf(headers, expected(m_etag)));
}

} // namespace hoox
