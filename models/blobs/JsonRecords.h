#pragma once

#include "models/blobs/JsonDocument.h"
#include "models/blobs/SecretMask.h"

#include <QStringList>

#include <limits>

namespace hoox {

/// JSON lines: a text with one JSON object a line, as streams are recorded. Four bytes a record; a record is parsed
/// when it is looked at. Read-only; any thread.
class JsonRecords final
{
public:
    static constexpr int kMostColumns = 64;
    static constexpr int kLookedAt = 1000; ///< Records at the start, whose members are the columns.

    /// Whether the first two lines that are not empty each hold an object.
    [[nodiscard]] static bool areIn(const QByteArray &bytes);
    /// As `withoutSecrets`, record by record; the paths name the line.
    [[nodiscard]] static QByteArray withoutSecretsIn(const QByteArray &bytes, MaskedSecrets &receipt,
                                                     const KnownSecrets &known = {});

    explicit JsonRecords(const QByteArray &bytes);
    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] const QStringList &columns() const { return m_columns; } ///< Decoded, in the order they came up.
    [[nodiscard]] bool hasMoreColumns() const { return m_hasMoreColumns; } ///< Members beyond `kMostColumns`.
    /// Without its line end; at most `most` bytes of it.
    [[nodiscard]] QByteArray record(int row, qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    [[nodiscard]] qint64 offset(int row) const { return m_starts[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowAt(qint64 offset) const;

private:
    void takeColumns(const QByteArray &record);
    QByteArray m_bytes;
    std::vector<quint32> m_starts; ///< Of the lines that are not empty.
    QStringList m_columns;
    bool m_hasMoreColumns = false;
};

} // namespace hoox
