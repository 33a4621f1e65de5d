#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QVector>

#include <optional>

namespace hoox {

/// One key of the config tier with what is known of its last change.
struct ConfigEntry
{
    QString key;
    QByteArray value;    ///< Raw bytes: an empty value is not a missing key.
    QDateTime changedAt; ///< UTC; null where the tier does not tell.
    QString changedBy;   ///< Empty where the tier does not tell.
    QString reason;
    friend bool operator==(const ConfigEntry &, const ConfigEntry &) = default;
};

/// Who writes, and why; kept beside the value where the tier can.
struct ConfigChange
{
    QString by;
    QString reason;
};

/// The config tier (Workers KV, design 1 and 3): eventually consistent, last write wins, no compare-and-set.
/// Keys are 1 to 512 bytes of UTF-8, not `.` or `..`; values at most 25 MiB (contract 2); else `Invalid`.
/// Any thread. Answers come later, on the tier's own thread: receive them with `whenDone`.
class ConfigStore
{
public:
    virtual ~ConfigStore() = default;
    /// An absent key is an answer, not an error.
    [[nodiscard]] virtual Pending<std::optional<ConfigEntry>> get(const QString &key) = 0;
    /// Several keys in one read: the kill switch polls with it. Every key asked for is in the answer.
    [[nodiscard]] virtual Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) = 0;
    /// All keys below `prefix`, in UTF-8 byte order.
    [[nodiscard]] virtual Pending<QVector<ConfigEntry>> list(const QString &prefix) = 0;
    /// Durable when answered. `Full` when the disk is.
    [[nodiscard]] virtual Pending<Done> put(const QString &key, const QByteArray &value,
                                            const ConfigChange &change) = 0;
    /// Removing a missing key succeeds.
    [[nodiscard]] virtual Pending<Done> remove(const QString &key, const ConfigChange &change) = 0;
};

/// The two kill keys (KS-1). Only the kill switch writes them.
inline constexpr char16_t kTradeKillKey[] = u"trade:kill_switch";
inline constexpr char16_t kGlobalKillKey[] = u"global:kill_switch";

} // namespace hoox
