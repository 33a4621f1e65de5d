#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hoox {

/// Where the tiers of a remote profile are (contract 6). Nothing outside the profile knows a host. An empty id: that
/// tier is not configured.
struct RemotePlaces
{
    QString accountId;     ///< 32 hex digits; empty at the local edge.
    QUrl v4Base;           ///< KV and D1; the account is in it already.
    QUrl s3Base;           ///< R2, path style.
    QString namespaceId;   ///< Of CONFIG_KV, 32 hex digits.
    QString databaseId;    ///< Of the D1 ledger, a UUID.
    QString logsBucket;    ///< Everything but reports.
    QString reportsBucket; ///< `reports/` and `trade-reports/` (BL-7).
    QUrl gatewayUrl;       ///< Hoox's gateway; empty where there is none.

    friend bool operator==(const RemotePlaces &, const RemotePlaces &) = default;
};

/// Where the tiers of a profile are, and the limits of its desk (design 1). Never a secret. A value.
struct Profile
{
    enum class Kind { Embedded, LocalEdge, Cloudflare };

    QString name; ///< 1 to 64 of a-z, 0-9, `-`, `_`: it is a file's name too.
    Kind kind = Kind::Embedded;
    bool paper = true;                      ///< Orders never leave this computer. Always, when embedded.
    bool readOnly = false;                  ///< Everything but engaging the kill switch is refused.
    std::optional<double> priceBandPercent; ///< Around the last fill (KR-37); none: no limit.
    /// Of one order, in its symbol's own quote asset (KR-37); none: no limit.
    std::optional<double> maxOrderNotional;
    int ordersPerMinute = 10;             ///< From this desk (KR-37). The gateway itself takes as many (contract 5.2).
    double paperFeePercent = 0.055;       ///< Of the notional, on the paper exchange; embedded profiles alone.
    double paperFillPercent = 100;        ///< Of each order, there: less is a partial fill, 0 refuses it.
    std::chrono::seconds window{10};      ///< KV-1: how long a written key may be propagating.
    std::chrono::milliseconds poll{2000}; ///< KS-7: between two reads of the kill keys.
    std::chrono::seconds pull{30};        ///< LG-4: between two pulls of the ledger; remote kinds only.
    RemotePlaces places;                  ///< Empty when embedded.
    QString notes;                        ///< What else can stop trading (KR-38). Plain text.

    [[nodiscard]] bool isRemote() const { return kind != Kind::Embedded; }
    friend bool operator==(const Profile &, const Profile &) = default;
};

[[nodiscard]] QString toText(Profile::Kind kind); ///< `embedded`, `local-edge`, `cloudflare`
[[nodiscard]] std::optional<Profile::Kind> profileKindFromText(QStringView text);
[[nodiscard]] bool isProfileName(QStringView name);

/// A new profile with what its kind starts from: a window of 60 s, read-only and for real money at Cloudflare; 10 s,
/// writable and a test at the local edge; paper when embedded.
[[nodiscard]] Profile newProfile(const QString &name, Profile::Kind kind);
/// The addresses of Cloudflare's production for an account (contract 6).
[[nodiscard]] RemotePlaces cloudflarePlaces(const QString &accountId);
/// The addresses of Cloudflare's local runtime at `origin`, such as `http://127.0.0.1:8787`. `Invalid` with `PlainHttp`
/// unless it is on loopback.
[[nodiscard]] Result<RemotePlaces> localEdgePlaces(const QUrl &origin);
/// What everybody answers who is asked to write in a read-only profile: `Refused`.
[[nodiscard]] tl::unexpected<Error> refusedAsReadOnly(const QString &profile);
/// HTTPS to anywhere, or HTTP to this computer alone.
[[nodiscard]] bool isSafeAddress(const QUrl &url);

/// Indented JSON, snake_case, without secrets.
[[nodiscard]] QByteArray toJson(const Profile &profile);
/// From bytes that anybody may have written. `Invalid` with cause `BadProfile`: `subject` is `file`, `detail` names
/// the field and what is wrong. A field that this version does not know is wrong too: a limit that is silently
/// ignored is no limit.
[[nodiscard]] Result<Profile> profileFromJson(const QByteArray &bytes, const QString &file);

} // namespace hoox
