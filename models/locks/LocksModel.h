#pragma once

#include "storage/base/Clock.h"
#include "storage/locks/LockManager.h"

#include <QAbstractTableModel>

#include <optional>

namespace hoox {

/// The keys that are taken: reserved ones first, each kind newest first. Facts only: words and times are the table's
/// (UI-5). After a failed read the rows stay as they were last known, beside the error. GUI thread.
class LocksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, State, ExpiresIn, Owner, Since, ColumnCount };
    static constexpr int kMostRows = 500;

    /// Both outlive it. Reads nothing before `refresh`.
    LocksModel(LockManager &locks, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// For `DisplayRole`: the key, the number of the state, the milliseconds that are left (never negative), the owner,
    /// when it was reserved (UTC).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const LockEntry &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const;                          ///< -1 if it is not listed.
    [[nodiscard]] int more() const { return m_more; }                           ///< Taken, and not listed.
    [[nodiscard]] bool isKnown() const { return m_known; }                      ///< It was read at least once.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< Of the last read.

    /// Reads again; nothing happens while a read is under way.
    void refresh();
    /// Once a second, from outside: what is left goes down, and what others changed is read.
    void tick();

Q_SIGNALS:
    void refreshed(); ///< A read ended, well or not.

private:
    void set(QVector<LockEntry> entries);
    void arrange(const QVector<LockEntry> &wanted);

    LockManager &m_locks;
    const Clock &m_clock;
    QVector<LockEntry> m_rows;
    QDateTime m_now; ///< What is left is told as of then.
    int m_more = 0;
    bool m_known = false;
    bool m_reading = false;
    std::optional<Error> m_error;
};

} // namespace hoox
