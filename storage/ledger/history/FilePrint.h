#pragma once

#include "storage/base/Result.h"

#include <QByteArray>

#include <vector>

namespace hoox {

class SqliteConnection;

/// What a ledger file looked like when it was passed over, to tell cheaply whether the rows of then still stand.
///
/// Seen: a row of the last 1024, of 128 spread over the file or of the last 512 pending ones that was changed, deleted
/// or put in another's place; any deletion, where no row was appended since or the file has at most 100,000 rows; any
/// change of such a smaller file without a row appended; whatever a pull changed in a replica. Not seen: another row of
/// a larger file that another program changed in place, or deleted in the same change that appended one.
struct FilePrint
{
    qint64 rows = 0;             ///< Of every kind.
    qint64 highestRow = 0;       ///< rowid
    qint64 redone = 0;           ///< `redoneRows`
    std::vector<qint64> watched; ///< rowids of the spread and the pending ones.
    size_t rowsHash = 0;         ///< Of the watched rows and of the last ones.

    /// Of the file as the connection sees it: `rows`, `highestRow` and `watched` are given. Some milliseconds.
    [[nodiscard]] static Result<FilePrint> take(const SqliteConnection &connection, qint64 rows, qint64 highestRow,
                                                std::vector<qint64> watched);
    /// Whether the rows of then stand, as far as it can be seen, though the file was changed. Rows may have been
    /// appended.
    [[nodiscard]] Result<bool> stands(const SqliteConnection &connection) const;
};

/// The rowids to watch, gathered while a file is passed over: a bounded number, spread evenly, and the last pending
/// rows, which are the ones that change later.
class WatchedRows final
{
public:
    void add(qint64 rowId, bool pending)
    {
        if (m_seen++ % m_stride == 0)
            addSpread(rowId);
        if (pending)
            addPending(rowId);
    }
    [[nodiscard]] std::vector<qint64> rows() const;

private:
    static constexpr std::size_t kMostSpread = 128, kMostPending = 512;
    void addSpread(qint64 rowId);
    void addPending(qint64 rowId);
    qint64 m_seen = 0;
    qint64 m_stride = 16;
    std::vector<qint64> m_spread, m_pending;
};

} // namespace hoox
