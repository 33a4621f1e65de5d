#include "storage/blobs/S3Download.h"

#include "storage/blobs/S3Etag.h"

#include <QSaveFile>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBreaks = 5; ///< In a row, each without a worthwhile piece.
constexpr qint64 kWorthwhile = 1024 * 1024;
constexpr int kMostRestarts = 1;
constexpr int kChangedMeanwhile = 412;
constexpr int kRangeNotThere = 416;
constexpr int kPartialContent = 206;

bool isBreak(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout ||
           error.cause == Error::Cause::TornAnswer;
}

} // namespace

/// The file beside, and what its bytes add up to.
class S3Download::Target final
{
public:
    Target(const QString &filePath, const BlobInfo &info, qint64 partSize)
        : m_file(filePath), m_size(info.sizeBytes), m_key(info.key), m_check(info.etag, info.sizeBytes, partSize)
    {
    }

    [[nodiscard]] Result<Done> open()
    {
        if (m_file.open(QIODevice::WriteOnly))
            return Done{};
        return fail(Error::Kind::Denied, m_file.fileName(), m_file.errorString(), Error::Cause::UnwritableFolder);
    }

    [[nodiscard]] Result<Done> add(const QByteArray &piece)
    {
        if (m_isClosed)
            return fail(Error::Kind::Cancelled, m_key);
        if (piece.size() > m_size - m_done)
            return fail(Error::Kind::Corrupt, m_key, u"more than the %1 bytes it has"_s.arg(m_size));
        if (m_file.write(piece) != piece.size())
            return fail(Error::Kind::Full, m_file.fileName(), m_file.errorString(), Error::Cause::DiskFull);
        m_check.add(piece);
        m_done += piece.size();
        return Done{};
    }

    [[nodiscard]] Result<Done> commit()
    {
        if (m_done != m_size || !m_check.fits()) {
            return fail(Error::Kind::Corrupt, m_key,
                        u"%1 of %2 bytes, or not those of its ETag"_s.arg(m_done).arg(m_size));
        }
        if (!m_file.commit())
            return fail(Error::Kind::Full, m_file.fileName(), m_file.errorString(), Error::Cause::DiskFull);
        m_isClosed = true;
        return Done{};
    }

    /// Nothing stays on the disk, though somebody may hold this still.
    void discard()
    {
        if (m_isClosed)
            return;
        m_isClosed = true;
        m_file.cancelWriting();
        std::ignore = m_file.commit(); // Removes the file beside.
    }

    [[nodiscard]] qint64 done() const { return m_done; }

private:
    QSaveFile m_file;
    const qint64 m_size;
    const QString m_key;
    S3EtagCheck m_check;
    qint64 m_done = 0;
    bool m_isClosed = false;
};

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
    if (m_target)
        m_target->discard();
}

void S3Download::begin()
{
    drop();
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
        m_target = std::make_shared<Target>(m_filePath, m_info, m_partSize);
        if (const auto opened = m_target->open(); !opened)
            return end(fail(opened.error()));
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
    ask(*request, [this](const Result<HttpAnswer> &answer) { judgeBytes(answer); });
}

void S3Download::judgeBytes(const Result<HttpAnswer> &answer)
{
    if (!answer && isBreak(answer.error())) {
        m_breaks = m_target->done() - m_checkpoint >= kWorthwhile ? 1 : m_breaks + 1;
        return m_breaks <= kMostBreaks ? askForBytes() : end(fail(answer.error()));
    }
    if (!answer)
        return end(fail(answer.error()));
    if (answer->status == kChangedMeanwhile || answer->status == kRangeNotThere)
        return changed();
    if (!answer->isSuccess())
        return end(fail(wire().errorOf(*answer, m_key)));
    // Whoever ignores the range sends the start once more.
    const auto rest = "bytes " + QByteArray::number(m_checkpoint) + '-';
    if (m_checkpoint > 0 && answer->status == kPartialContent && !answer->header("Content-Range").startsWith(rest)) {
        return end(fail(Error::Kind::Corrupt, m_key.text(), u"another range than its rest"_s, Error::Cause::BadAnswer));
    }
    if (m_checkpoint > 0 && answer->status != kPartialContent) {
        return end(fail(Error::Kind::Corrupt, m_key.text(), u"the whole object instead of its rest"_s,
                        Error::Cause::BadAnswer));
    }
    finish();
}

void S3Download::changed()
{
    if (++m_restarts <= kMostRestarts)
        return begin();
    end(fail(Error::Kind::Conflict, m_key.text(), u"it changed while it was read"_s));
}

void S3Download::finish()
{
    const auto committed = m_target->commit();
    end(committed ? Result<BlobInfo>(m_info) : fail(committed.error()));
}

} // namespace hoox
