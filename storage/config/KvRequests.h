#pragma once

#include "storage/config/ConfigStore.h"
#include "storage/config/KvPlace.h"
#include "storage/net/HttpExchange.h"

namespace hoox {

/// The requests of Workers KV as contract 2 has them. Pure; any thread. Keys were checked before.
class KvRequests
{
public:
    static constexpr int kNamespacesInPage = 100;

    KvRequests(const KvPlace &place, HttpRequest::Urgency urgency);

    [[nodiscard]] const QString &namespaceId() const { return m_namespaceId; }
    /// The account, where it is part of the address; else the address: what is wrong if nothing is there.
    [[nodiscard]] QString account() const;
    [[nodiscard]] HttpRequest::Urgency urgency() const { return m_urgency; }

    [[nodiscard]] HttpRequest value(const QString &key) const;
    [[nodiscard]] HttpRequest keys(const QString &prefix, const QString &cursor, int limit) const;
    [[nodiscard]] HttpRequest bulk(const QStringList &keys) const;
    /// With `metadata` beside the value, as one form.
    [[nodiscard]] HttpRequest put(const QString &key, const QByteArray &value, const QByteArray &metadata) const;
    [[nodiscard]] HttpRequest remove(const QString &key) const;
    [[nodiscard]] HttpRequest namespaces(int page) const; ///< From 1.

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QByteArray &path, const QString &subject) const;
    [[nodiscard]] QByteArray valuePath(const QString &key) const;

    QByteArray m_base; ///< Encoded, up to `/storage/kv/namespaces`.
    QString m_namespaceId;
    HttpRequest::Urgency m_urgency;
};

/// `{by, at, reason}` in at most 1,024 bytes; what does not fit is cut.
[[nodiscard]] QByteArray kvMetadata(const ConfigChange &change, const QDateTime &atUtc);
/// Whether a reading as text gives the same bytes back: UTF-8 without a byte order mark.
[[nodiscard]] bool isPlainText(const QByteArray &value);

} // namespace hoox
