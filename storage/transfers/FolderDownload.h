#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/domain/SafeNames.h"

#include <QObject>
#include <QQueue>
#include <QStringList>

#include <optional>

namespace hoox {

/// How far a folder download is. Objects, unless it says bytes.
struct FolderDownloadFigures
{
    static constexpr int kMostErrors = 20;

    qint64 listed = 0;       ///< Seen so far; all of them once `isListed`.
    qint64 listedBytes = 0;  ///< Of these.
    bool isListed = false;   ///< The store has no more.
    qint64 written = 0;      ///< Downloaded by this run.
    qint64 writtenBytes = 0; ///< Of these.
    qint64 alreadyThere = 0; ///< Whole, with their size and ETag: not downloaded again.
    qint64 changed = 0;      ///< Of the written: another version than the listing told of; the newest was taken.
    qint64 failed = 0;       ///< For a reason of their own; the others went on.
    QVector<Error> errors;   ///< Of the first `kMostErrors` that failed.
    friend bool operator==(const FolderDownloadFigures &, const FolderDownloadFigures &) = default;
};

/// All objects below a prefix into a folder (BL-4): listed page by page while the first are on their way, a few at
/// once. Where each goes says `SafeNames`; a link in the way is refused. Ended in any way, also by a kill -9, the next
/// one into that folder takes what is whole as it is, and goes on with what is not (`PartFile`). Lives in the thread
/// of who made it, which must have an event loop; never blocks it. Memory grows by some 50 bytes an object, besides
/// one page of the listing and the small objects under way.
class FolderDownload final : public QObject
{
    Q_OBJECT

public:
    /// Objects up to this are read in one request, without one for their size.
    static constexpr qint64 kSmall = 1024 * 1024;

    /// `prefix` may be empty: everything. `folder` is made if need be. `store` outlives this.
    FolderDownload(BlobStore &store, const QString &prefix, const QString &folder, int atOnce,
                   QObject *parent = nullptr);
    /// Ends like `stop`, without a word.
    ~FolderDownload() override;

    void start(); ///< Once.
    void stop();  ///< Ends soon after as `Cancelled`; what is whole stays, what is half is kept beside.

    [[nodiscard]] const FolderDownloadFigures &figures() const { return m_figures; }
    /// Files of which this run left a half beside (`PartFile`), once it ended.
    [[nodiscard]] const QStringList &unfinishedFiles() const { return m_unfinished; }

Q_SIGNALS:
    void advanced();
    /// Once. An error is one that would meet every object; what single ones failed of is in the figures.
    void finished(const Result<FolderDownloadFigures> &result);

private:
    struct Item
    {
        BlobInfo info;
        QByteArray path; ///< Below the folder.
    };

    void list();
    void takePage(const Result<BlobPage> &page);
    void fill();
    void begin(const Item &item);
    void fetch(const Item &item);
    void save(const Item &item, const QByteArray &bytes);
    void written(const Item &item, const Result<BlobInfo> &result);
    void failed(const Error &error);
    void next();
    void end(const Error &error);
    void endIfOver();
    [[nodiscard]] QString fileOf(const Item &item) const;

    BlobStore &m_store;
    SafeNames m_names;
    const QString m_folder;
    const int m_atOnce;
    BlobListRequest m_request;
    QQueue<Item> m_waiting;
    int m_underWay = 0;
    bool m_isListing = false;
    bool m_isOver = false;
    std::optional<Error> m_error;                  ///< Nothing new begins; it ends once the last one under way has.
    QHash<quint64, Pending<BlobInfo>> m_downloads; ///< To cancel.
    quint64 m_nextDownload = 0;
    QStringList m_unfinished;
    FolderDownloadFigures m_figures;
};

} // namespace hoox
