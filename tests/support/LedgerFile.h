#pragma once

#include "storage/domain/Fill.h"

#include <QString>

struct sqlite3;

namespace hoox::tests {

/// A ledger file with the specified tables (design 2), or with those of a replica of a deployed one (contract 5.4),
/// written by plain SQLite: the truth that readers are held against. Throws nothing; a failed statement ends the test
/// program.
class LedgerFile final
{
public:
    enum class Dialect { Specified, Deployed };
    explicit LedgerFile(const QString &path, Dialect dialect = Dialect::Specified);
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    void run(const QByteArray &sql);
    void add(const Fill &fill);
    /// Many equal seconds, prices and quantities, some failures; the same rows for the same seed. In the deployed
    /// dialect some figures and ids are missing, and all four statuses are there.
    void addRandom(int rows, quint32 seed = 1);
    [[nodiscard]] QVector<qint64> numbers(const QByteArray &sql);

private:
    void takeAway(Fill &fill) const;

    QString m_path;
    Dialect m_dialect;
    sqlite3 *m_handle = nullptr;
    int m_added = 0;
};

} // namespace hoox::tests
