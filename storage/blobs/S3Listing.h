#pragma once

#include "storage/blobs/S3ListAhead.h"
#include "storage/blobs/S3Task.h"

#include <deque>
#include <vector>

namespace hoox {

struct S3ListPage;

/// How far each bucket was read: what a page leaves to the next one.
struct S3ListPosition
{
    struct Name
    {
        QByteArray utf8;
        std::optional<BlobInfo> object; ///< None: a folder.
    };
    struct Cursor
    {
        const S3Place *place;
        std::deque<Name> names; ///< Read, not yet told; in order.
        QByteArray after;       ///< Nothing up to here is wanted any more.
        QByteArray startAfter;  ///< Where the next page begins, unless there is a token.
        QString token;
        std::optional<S3Question> question; ///< The next page, asked for already…
        QString questionToken;              ///< …with this.
        int idlePages = 0;                  ///< In a row.
        bool isEnded = false;
    };

    S3ListPosition() = default;
    ~S3ListPosition(); ///< Nobody waits for a question that is still there.
    S3ListPosition(const S3ListPosition &) = delete;
    S3ListPosition &operator=(const S3ListPosition &) = delete;

    std::vector<Cursor> cursors;
};

/// One page of a listing over both buckets, merged in byte order. Asks each bucket only for pages that it needs, or
/// that the next page will, and for nothing else: never about an object (BL-3). The network's thread.
class S3Listing final : public S3Task<BlobPage>
{
public:
    S3Listing(std::shared_ptr<const S3Wire> wire, Promise promise, BlobListRequest request,
              S3ListAhead::Neighbours neighbours, QObject *parent);
    void begin();

private:
    using Name = S3ListPosition::Name;
    using Cursor = S3ListPosition::Cursor;

    void addCursors();
    void addCursor(const S3Place &place);
    [[nodiscard]] bool isOwnedBy(const Cursor &cursor, const QByteArray &name) const;
    void skipForeign(Cursor &cursor, const QByteArray &position) const;
    void goOn();
    void endWithMore();
    void fetch(Cursor &cursor);
    void askAhead(Cursor &cursor, const QByteArray &xml);
    [[nodiscard]] Result<S3Question> send(const Cursor &cursor, const QString &token) const;
    void read(Cursor &cursor, const QByteArray &xml);
    [[nodiscard]] Result<Done> take(Cursor &cursor, const S3ListPage &page) const;
    [[nodiscard]] Result<Done> sortIn(Cursor &cursor, const S3ListPage &page) const;
    [[nodiscard]] Cursor *cursorToRead();
    [[nodiscard]] Cursor *cursorToTell();

    const BlobListRequest m_request;
    const S3ListAhead::Neighbours m_neighbours;
    const qsizetype m_limit;
    S3ListAhead::Position m_position;
    BlobPage m_page;
    QByteArray m_last;
};

} // namespace hoox
