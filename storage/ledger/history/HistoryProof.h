#pragma once

#include "storage/ledger/history/HistorySpine.h"

namespace hoox {

/// Whether what a spine read of its file is what stands there, told by reading all of it again: what `verify` cannot
/// see. Nobody waits for it, and new fills go on being added meanwhile. Of one connection's thread.
class HistoryProof final
{
public:
    explicit HistoryProof(HistorySpine &spine) : m_spine(spine) {}

    /// False where a row is another one: the spine is distrusted then. True at once where nothing was read yet, or the
    /// file was not changed since the last proof. Rows whose ids alone were changed are the same.
    [[nodiscard]] Result<bool> holds(const SqliteConnection &connection, Progress &progress, const Stop &stop);

private:
    [[nodiscard]] Result<quint64> checksumUpTo(const SqliteConnection &connection, qint64 highestRow,
                                               Progress &progress);

    HistorySpine &m_spine;
    LeanRowReader m_reader = LeanRowReader(m_spine.lines());
    std::optional<FileStamp> m_proven;
};

} // namespace hoox
