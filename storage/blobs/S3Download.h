#pragma once

#include "storage/blobs/S3Task.h"

namespace hoox {

class PartFile;

/// One object into one file: beside it first, under its name when whole and checked (`PartFile`). A connection that
/// breaks, and a download that ended before, is resumed where it broke, for the same ETag; an object that changed
/// meanwhile is begun again once, then it is `Conflict`; so is one of which a proxy sends the whole instead of the
/// rest, then it is `Corrupt`. Only pieces of the object are in memory. The network's thread.
class S3Download final : public S3Task<BlobInfo>
{
public:
    S3Download(std::shared_ptr<const S3Wire> wire, Promise promise, BlobKey key, QString filePath, QObject *parent);
    ~S3Download() override;
    void begin();

private:
    void drop() override;
    void open();
    void askForBytes();
    void changed();
    void judgeBytes(const Result<HttpAnswer> &answer);
    void finish();

    const BlobKey m_key;
    const QString m_filePath;
    BlobInfo m_info;
    qint64 m_partSize = 0;
    std::shared_ptr<PartFile> m_target;   ///< Shared with the request on the wire.
    qint64 m_checkpoint = 0;              ///< Bytes there were when the last request began.
    std::shared_ptr<bool> m_isWholeAgain; ///< The last request for the rest got the start; shared as above.
    int m_breaks = 0;
    int m_restarts = 0;
    bool m_isFinishing = false;
};

} // namespace hoox
