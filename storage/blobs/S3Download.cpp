#include "storage/blobs/S3Download.h"

#include "storage/base/RunOn.h"
#include "storage/blobs/PartFile.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBreaks = 5; ///< In a row, each without a worthwhile piece.
constexpr qint64 kWorthwhile = 1024 * 1024;
constexpr int kMostRestarts = 1;
constexpr int kChangedMeanwhile = 412;
constexpr int kRangeNotThere = 416;
constexpr int kWhole = 200;
constexpr int kPartialContent = 206;

bool isBreak(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout ||
           error.cause == Error::Cause::TornAnswer;
}

/// Whoever ignores the range sends the start once more.
Result<Done> asRest(const HttpAnswer &answer, qint64 from, const BlobKey &key)
{
    const bool isPart = answer.status == kPartialContent;
    if (from == 0 || (isPart && answer.header("Content-Range").startsWith("bytes " + QByteArray::number(from) + '-')))
        return Done{};
    return fail(Error::Kind::Corrupt, key.text(),
                isPart ? u"another range than its rest"_s : u"the whole object instead of its rest"_s,
                Error::Cause::BadAnswer);
}

} // namespace

S3Download::S3Download(std::shared_ptr<const S3Wire> wire, Promise promise, BlobKey key, QString filePath,
                       QObject *parent)
    : S3Task(std::move(wire), std::move(promise), parent), m_key(std::move(key)), m_filePath(std::move(filePath))
{
}

S3Download::~S3Download()
{
    S3Download::drop();
}

void S3Download::drop()
{
    // What is being put under its name is not ours to touch: it gets there, or is kept.
    if (m_target && !m_isFinishing)
        m_target->keep();
}

void S3Download::begin()
{
    m_target.reset();
    const auto request = wire().request("HEAD", m_key);
    if (!request)
        return end(fail(request.error()));
    ask(*request, [this](const Result<HttpAnswer> &answer) {
        if (!answer)
            return end(fail(answer.error()));
        if (!answer->isSuccess())
            return end(fail(wire().errorOf(*answer, m_key)));
        const auto info = wire().infoOf(*answer, m_key);
        if (!info)
            return end(fail(info.error()));
        m_info = *info;
        m_partSize = answer->header(s3::kPartSizeHeader).toLongLong();
        open();
    });
}

/// Bytes that are there already are read for the check, which may take seconds: not on the network's thread.
void S3Download::open()
{
    const PartFacts facts{m_key.text(), m_info.etag, m_info.sizeBytes, m_partSize};
    const auto opened = runOnPool<std::shared_ptr<PartFile>>(
        [filePath = m_filePath, facts] { return PartFile::open(filePath, facts); });
    whenDone(opened, this, [this](const Result<std::shared_ptr<PartFile>> &target) {
        if (isOver())
            return;
        if (!target)
            return end(fail(target.error()));
        m_target = *target;
        told(m_target->done(), m_info.sizeBytes);
        askForBytes();
    });
}

void S3Download::askForBytes()
{
    m_checkpoint = m_target->done();
    if (m_checkpoint == m_info.sizeBytes) // Empty, or it broke behind the last byte.
        return finish();
    auto request = wire().request("GET", m_key);
    if (!request)
        return end(fail(request.error()));
    request->headers.append({"If-Match", '"' + m_info.etag.toLatin1() + '"'});
    if (m_checkpoint > 0)
        request->headers.append({"Range", "bytes=" + QByteArray::number(m_checkpoint) + '-'});
    request->largestAnswer = m_info.sizeBytes + 1;
    request->total = s3::timeFor(m_info.sizeBytes - m_checkpoint);
    request->sink = [this, target = m_target, size = m_info.sizeBytes](const QByteArray &piece) {
        auto added = target->add(piece);
        if (added) // Then this task is still there: a target is closed before it dies.
            told(target->done(), size);
        return added;
    };
    // Before a byte of it is in the file: its connection may break before anybody could look.
    m_isWholeAgain = std::make_shared<bool>(false);
    request->accepts = [from = m_checkpoint, key = m_key, isWholeAgain = m_isWholeAgain](const HttpAnswer &head) {
        *isWholeAgain = from > 0 && head.status == kWhole;
        return asRest(head, from, key);
    };
    ask(*request, [this](const Result<HttpAnswer> &answer) { judgeBytes(answer); });
}

void S3Download::judgeBytes(const Result<HttpAnswer> &answer)
{
    if (!answer && isBreak(answer.error())) {
        m_breaks = m_target->done() - m_checkpoint >= kWorthwhile ? 1 : m_breaks + 1;
        return m_breaks <= kMostBreaks ? askForBytes() : end(fail(answer.error()));
    }
    // A proxy in between may know no ranges, which HTTP allows: then from the start, without one.
    if (!answer && *m_isWholeAgain && m_restarts < kMostRestarts)
        return changed();
    const auto isWrong = !answer && answer.error().kind == Error::Kind::Corrupt;
    if (isWrong || (!answer && answer.error().cause == Error::Cause::TooLarge))
        m_target->discard();
    if (!answer)
        return end(fail(answer.error()));
    if (answer->status == kChangedMeanwhile || answer->status == kRangeNotThere)
        return changed();
    if (!answer->isSuccess())
        return end(fail(wire().errorOf(*answer, m_key)));
    if (const auto rest = asRest(*answer, m_checkpoint, m_key); !rest) {
        m_target->discard();
        return end(fail(rest.error()));
    }
    finish();
}

void S3Download::changed()
{
    m_target->discard();
    if (++m_restarts <= kMostRestarts)
        return begin();
    end(fail(Error::Kind::Conflict, m_key.text(), u"it changed while it was read"_s));
}

/// The disk is waited for on another thread: many small objects wait for it side by side.
void S3Download::finish()
{
    m_isFinishing = true;
    const auto committed = runOnPool<Done>([target = m_target] { return target->commit(); });
    whenDone(committed, this, [this](const Result<Done> &placed) {
        m_isFinishing = false;
        if (isOver())
            return;
        // Perhaps what lay there already was at fault, and not what came.
        if (!placed && placed.error().kind == Error::Kind::Corrupt && m_target->isResumed())
            return changed();
        end(placed ? Result<BlobInfo>(m_info) : fail(placed.error()));
    });
}

} // namespace hoox
