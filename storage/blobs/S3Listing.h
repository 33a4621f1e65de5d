#pragma once

#include "storage/blobs/S3ListAhead.h"
#include "storage/blobs/S3Task.h"

#include <deque>
#include <vector>

namespace hoox {

struct S3ListPage;

/// One page of a listing over both buckets, merged in byte order. Asks each bucket only for pages that it needs, and
/// for nothing else: never about an object (BL-3). The network's thread.
class S3Listing final : public S3Task<BlobPage>
{
public:
    /// `next` is called right before a page ends that is not the last.
    S3Listing(std::shared_ptr<const S3Wire> wire, Promise promise, BlobListRequest request, S3ListAhead::Next next,
              QObject *parent);
    void begin();

private:
    struct Name
    {
        QByteArray utf8;
        std::optional<BlobInfo> object; ///< None: a folder.
    };
    /// How far one bucket was read.
    struct Cursor
    {
        const S3Place *place;
        std::deque<Name> names; ///< Read, not yet told; in order.
        QByteArray after;       ///< Nothing up to here is wanted any more.
        QByteArray startAfter;  ///< Where the next page begins, unless there is a token.
        QString token;
        int idlePages = 0; ///< In a row.
        bool isEnded = false;
    };

    void addCursor(const S3Place &place);
    [[nodiscard]] bool isOwnedBy(const Cursor &cursor, const QByteArray &name) const;
    void skipForeign(Cursor &cursor, const QByteArray &position) const;
    void goOn();
    void endWithMore();
    void fetch(Cursor &cursor);
    [[nodiscard]] Result<Done> take(Cursor &cursor, const HttpAnswer &answer) const;
    [[nodiscard]] Result<Done> sortIn(Cursor &cursor, const S3ListPage &page) const;
    [[nodiscard]] Cursor *cursorToRead();
    [[nodiscard]] Cursor *cursorToTell();

    const BlobListRequest m_request;
    const S3ListAhead::Next m_next;
    const qsizetype m_limit;
    std::vector<Cursor> m_cursors;
    BlobPage m_page;
    QByteArray m_last;
};

} // namespace hoox
