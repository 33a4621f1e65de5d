#pragma once

#include "models/blobs/BlobOrder.h"
#include "storage/blobs/BlobStore.h"

#include <QAbstractTableModel>

#include <functional>

namespace hoox {

/// The objects of one folder, streamed page by page as they come (BL-3): "so far" until the store has no more, or until
/// somebody stops it. In natural order, or by size or time, within what is listed so far; folders first. Listing never
/// asks for a head. GUI thread.
class BlobListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, LedgerColumn, SizeColumn, ModifiedColumn, ColumnCount };
    /// Nothing stands in `LedgerColumn`: whoever shows it asks `BlobFillMarks` for the rows that are seen.
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< The whole key or prefix.
        NameRole,                   ///< Below the folder.
        SizeRole,                   ///< Bytes; -1 for a folder.
        ModifiedRole,               ///< QDateTime, UTC; invalid for a folder.
        IsFolderRole,
        IsNewRole, ///< Came with the last refresh.
    };
    enum class State { Empty, Listing, Stopped, Whole, Failed };
    enum class Mode {
        Folder, ///< One level: folders and objects.
        Flat,   ///< Every object below the folder, however deep.
        Found,  ///< What a search gives: `addFound`.
    };
    /// Of a folder that has more, nothing is lost: a prefix of the order id narrows it.
    static constexpr int kMostRows = 1'000'000;

    /// What a screen reader hears (UI-4). Models hold facts and never translate: whoever shows them gives the words.
    struct SpokenWords
    {
        std::function<QString(const QModelIndex &)> cell;
        std::function<QString(int column)> head;
    };

    explicit BlobListModel(BlobStore &store, QObject *parent = nullptr);

    /// Given as `Qt::AccessibleTextRole`; the head of a row is its name. Without them only names are heard.
    void setSpokenWords(SpokenWords words) { m_spoken = std::move(words); }

    /// Lists `folder` anew; only keys that go on with `namePrefix`. Ends `Found`.
    void showFolder(const QString &folder, const QString &namePrefix = {});
    void setFlat(bool flat); ///< Lists the same folder anew if that changes anything.
    void stop();             ///< What is listed stays.
    void resume();           ///< After `Stopped` or `Failed`, from where it was.
    /// Lists again from the start while the rows stay: what is new comes in and is marked, what changed is told, what
    /// is gone goes when the listing is whole. Behind where an unfinished listing was, nothing is told to be new.
    /// Nothing in `Found`.
    void refresh();

    /// Empties the list for what a search will find; `Listing` until `endFound`.
    void startFound();
    void addFound(const QVector<BlobInfo> &objects); ///< A key that is there already stays one row.
    void endFound(const Result<Done> &end);          ///< `Cancelled` is `Stopped`.

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isRefreshing() const { return m_isRefresh && m_state == State::Listing; }
    [[nodiscard]] int newCount() const { return m_newCount; } ///< Since the last `refresh`; 0 without one.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &namePrefix() const { return m_namePrefix; }
    [[nodiscard]] const Error &error() const { return m_error; }   ///< Of `Failed`.
    [[nodiscard]] qint64 sizeBytes() const { return m_sizeBytes; } ///< Of all rows so far.
    [[nodiscard]] int objectCount() const { return rowCount() - m_folderCount; }
    /// Pages that came from copies, without the network: the time of the oldest.
    [[nodiscard]] const std::optional<QDateTime> &asOf() const { return m_asOf; }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when it is not listed so far.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Objects may be dragged out, folders not.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// By key, size or time; the selection goes with its rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void stateChanged();

private:
    enum Flag : quint8 { IsNew = 1, IsSeen = 2, IsGone = 4 };
    struct Span
    {
        int first = 0;
        int count = 0;
    };

    void clear(const QString &folder, const QString &namePrefix, Mode mode);
    void list();
    void take(const Result<BlobPage> &page);
    void add(const QVector<BlobInfo> &infos);
    void insert(const QVector<BlobInfo> &infos);
    void insertScattered(const QVector<BlobOrder::Run> &runs);
    [[nodiscard]] bool isKnown(const BlobInfo &info);
    [[nodiscard]] bool isNew(const BlobInfo &info) const;
    void update(int place, const BlobInfo &info);
    [[nodiscard]] QVector<Span> unseen() const; ///< Rows that a whole refresh did not meet.
    void dropUnseen();
    template <typename Change>
    void relayout(Change change);
    void setState(State state);

    BlobStore &m_store;
    SpokenWords m_spoken;
    QString m_folder;
    QString m_namePrefix;
    QVector<BlobInfo> m_rows; ///< By place: as they came. A folder has size -1.
    QVector<quint8> m_flags;  ///< By place.
    BlobOrder m_order;
    QString m_startAfter;
    std::optional<QByteArray> m_listedTo; ///< UTF-8: how far the rows before a refresh reached; none: to the end.
    State m_state = State::Empty;
    Mode m_mode = Mode::Folder;
    Error m_error;
    qint64 m_sizeBytes = 0;
    int m_folderCount = 0;
    int m_newCount = 0;
    bool m_isFlat = false;
    bool m_isRefresh = false;
    bool m_isUnsorted = false; ///< A row changed what it is sorted by.
    std::optional<QDateTime> m_asOf;
    quint64 m_generation = 0;
};

} // namespace hoox
