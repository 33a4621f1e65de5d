#pragma once

#include "storage/base/Clock.h"
#include "storage/config/ConfigStore.h"
#include "storage/config/KvPlace.h"
#include "storage/net/HttpExchange.h"

#include <memory>

namespace hoox {

class HttpClient;
class KvReads;
class KvWrites;

/// The config tier in Workers KV over REST, at Cloudflare or at its local runtime (contract 2). Eventually consistent:
/// a write is stored when it is answered, and other places see it within the profile's window (KV-1).
///
/// Writes to one key go one after the other, 1,100 ms apart; the first goes at once. A write that still waits is
/// superseded by the next to its key and answered together with it, when the last value is stored or was refused: both
/// then say what became of the key, and the value in between never left. Cancelling the future of a write does not take
/// it back. With `Urgency::KillSwitch` nothing waits behind a write that hangs: after the spacing it is aborted in
/// favour of the newer one, whose outcome both get.
///
/// Who, when and why are kept as the key's metadata (1,024 bytes; a longer reason is cut) and read from the listing,
/// where both profiles tell it. When the listing alone is refused, as past the daily number of a free plan, `get` still
/// gives the value, without them: the kill switch must not go blind for want of a name. Metadata of other hands is
/// taken where it has that form.
///
/// `get` gives the bytes as they are stored. `getAll` and `list` read in bulk, which gives text as the workers read it:
/// without a byte order mark. A value that is not text is read by itself.
///
/// The local runtime answers for any namespace that one invents, so before the first "absent" or "empty" is believed
/// the namespace is looked for in the account: `NotFound` with `WrongId` if it is not there. A write never waits for
/// that.
///
/// A list of everything leaves out `idemp:` and `ratelimit:`, which the workers write every second; a list by such a
/// prefix has them. Without a namespace every call is `Invalid` with `NotConfigured`.
/// Any thread. Errors are those of `HttpClient` and `V4Answer`; `MissingPermission` names the permission. The answers
/// of a store that is destroyed end as cancelled, and its waiting writes do not leave.
class KvConfigStore final : public ConfigStore
{
public:
    /// `client` and `clock` outlive the store.
    KvConfigStore(HttpClient &client, const KvPlace &place, const Clock &clock, HttpRequest::Urgency urgency,
                  const KvLimits &limits = {});
    ~KvConfigStore() override;

    [[nodiscard]] Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    [[nodiscard]] Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    [[nodiscard]] Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    [[nodiscard]] Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    [[nodiscard]] Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    struct Tier;
    template <typename T>
    [[nodiscard]] Pending<T> notConfigured() const;
    template <typename T, typename Make>
    [[nodiscard]] Pending<T> read(Make make);
    [[nodiscard]] Pending<Done> write(const QString &key, const HttpRequest &request);

    HttpClient &m_client;
    const Clock &m_clock;
    std::shared_ptr<Tier> m_tier; ///< Its parts live on the client's thread and are touched there alone.
};

} // namespace hoox
