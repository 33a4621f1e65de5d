#pragma once

#include "storage/blobs/BlobStore.h"

#include <QAbstractTableModel>

namespace hoox {

/// The objects of one folder, streamed page by page as they come (BL-3): "so far" until the store has no more, or until
/// somebody stops it. Folders inside stand first in each page's order. Listing never asks for a head. GUI thread.
class BlobListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, SizeColumn, ModifiedColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< The whole key or prefix.
        NameRole,                   ///< Below the folder.
        SizeRole,                   ///< Bytes; -1 for a folder.
        ModifiedRole,               ///< QDateTime, UTC; invalid for a folder.
        IsFolderRole,
    };
    enum class State { Empty, Listing, Stopped, Whole, Failed };
    /// Of a folder that has more, nothing is lost: a prefix of the order id narrows it.
    static constexpr int kMostRows = 1'000'000;

    explicit BlobListModel(BlobStore &store, QObject *parent = nullptr);

    /// Lists `folder` anew; only keys that go on with `namePrefix`.
    void showFolder(const QString &folder, const QString &namePrefix = {});
    void stop();   ///< What is listed stays.
    void resume(); ///< After `Stopped` or `Failed`, from where it was.

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const QString &namePrefix() const { return m_namePrefix; }
    [[nodiscard]] const Error &error() const { return m_error; }   ///< Of `Failed`.
    [[nodiscard]] qint64 sizeBytes() const { return m_sizeBytes; } ///< Of all rows so far.
    /// Pages that came from copies, without the network: the time of the oldest.
    [[nodiscard]] const std::optional<QDateTime> &asOf() const { return m_asOf; }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when it is not listed so far.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void list();
    void take(const Result<BlobPage> &page);
    void setState(State state);

    BlobStore &m_store;
    QString m_folder;
    QString m_namePrefix;
    QVector<BlobInfo> m_rows; ///< A folder has size -1.
    QString m_startAfter;
    State m_state = State::Empty;
    Error m_error;
    qint64 m_sizeBytes = 0;
    std::optional<QDateTime> m_asOf;
    quint64 m_generation = 0;
};

} // namespace hoox
