#pragma once

#include "storage/audit/AuditLog.h"

namespace hoox {

/// One change of a key that was asked for, with what came of it.
struct ConfigHistoryRow
{
    enum class Outcome {
        Done,
        Refused,
        Failed,
        NotKnown, ///< It was asked for, and nothing says what came of it.
    };
    QDateTime at; ///< UTC.
    QString by;
    QString reason;
    std::optional<QString> before; ///< None: there was no such key, or its value was not known. Secrets come masked.
    std::optional<QString> after;  ///< None: it was removed.
    Outcome outcome = Outcome::Done;
    friend bool operator==(const ConfigHistoryRow &, const ConfigHistoryRow &) = default;
};

/// The last changes of one key of one profile, newest first, out of the audit log (KV-3, AU-1). What others did outside
/// of this workspace is not in it. GUI thread.
class ConfigHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 5;

    /// `log` outlives this.
    ConfigHistory(AuditLog &log, QString profile, QObject *parent = nullptr);

    /// Of another key, or of the same one again. An answer for a key that is no longer wanted is dropped.
    void read(const QString &key);
    [[nodiscard]] const QVector<ConfigHistoryRow> &rows() const { return m_rows; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< A read of this key was answered.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QVector<AuditRecord>> &records);

    AuditLog &m_log;
    const QString m_profile;
    QString m_key;
    QVector<ConfigHistoryRow> m_rows;
    std::optional<Error> m_error;
    bool m_isKnown = false;
    Pending<QVector<AuditRecord>> m_reading;
    quint64 m_generation = 0;
};

} // namespace hoox
