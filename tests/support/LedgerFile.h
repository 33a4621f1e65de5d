#pragma once

#include "storage/domain/Fill.h"

#include <QString>

struct sqlite3;

namespace hoox::tests {

/// A ledger file with the specified tables (design 2), written by plain SQLite: the truth that readers are held
/// against. Throws nothing; a failed statement ends the test program.
class LedgerFile final
{
public:
    explicit LedgerFile(const QString &path);
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    void run(const QByteArray &sql);
    void add(const Fill &fill);
    /// Many equal seconds, prices and quantities, some failures; the same rows for the same seed.
    void addRandom(int rows, quint32 seed = 1);
    [[nodiscard]] QVector<qint64> numbers(const QByteArray &sql);

private:
    QString m_path;
    sqlite3 *m_handle = nullptr;
    int m_added = 0;
};

} // namespace hoox::tests
