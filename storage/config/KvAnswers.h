#pragma once

#include "storage/config/ConfigStore.h"
#include "storage/net/HttpExchange.h"

namespace hoox {

/// The answers of Workers KV as contract 2 has them, from a service that may be another, or hostile. Pure; any thread.
/// Errors are those of `parseV4`, with the permission by its name (contract 1); a form that is not KV's is `Corrupt`
/// with `BadAnswer`.

struct KvKeysPage
{
    QVector<ConfigEntry> entries; ///< Without values.
    QString cursor;               ///< Empty: that was the last page.
};
[[nodiscard]] Result<KvKeysPage> kvKeysPage(const HttpAnswer &answer, const QString &prefix, const QString &subject);

struct KvBulk
{
    QHash<QString, std::optional<QByteArray>> values;
    QStringList unclear; ///< Not text, not told, or told in a form that is no value: to be read one by one.
};
[[nodiscard]] Result<KvBulk> kvBulk(const HttpAnswer &answer, const QStringList &keys);

struct KvValue
{
    std::optional<QByteArray> value;
    /// The 404 was not the one of a missing key: the namespace or the account may be what is missing.
    bool isDoubtful = false;
};
[[nodiscard]] Result<KvValue> kvValue(const HttpAnswer &answer, const QString &key);

[[nodiscard]] Result<Done> kvWritten(const HttpAnswer &answer, const QString &key);
/// The ids of one page of the account's namespaces.
[[nodiscard]] Result<QStringList> kvNamespaces(const HttpAnswer &answer, const QString &account);

} // namespace hoox
