#pragma once

#include "storage/profile/Profile.h"

namespace hoox {

/// What an import is told besides the file.
struct WranglerOptions
{
    std::optional<QUrl> localEdge; ///< The same ids at Cloudflare's local runtime of that address (contract 6).
    RemotePlaces given;            ///< Ids that are not empty win over the file's; its addresses are not looked at.
};

/// A profile from Hoox's `wrangler.jsonc` (design 1): JSON with comments and trailing commas; `env` blocks and unknown
/// fields are left alone. `account_id`, the namespace bound as `CONFIG_KV`, the database bound as `DB`, and the buckets
/// bound as `SYSTEM_LOGS_BUCKET` or `LOGS` and `REPORTS_BUCKET` or `REPORTS`; where there is only one database,
/// or one bucket in all, its binding does not matter. Hoox spreads its tiers over several workers' files:
/// what one file lacks is given in the options, or it is an error. One of the two buckets may be missing. Without
/// `localEdge`: Cloudflare, read-only, for real money, a window of 60 s. With it: writable, and `account_id` may be
/// missing. `Invalid` with cause `BadImport` (subject: `file`; detail: what is missing, wrong or ambiguous, by its name
/// there), plain for the name, `PlainHttp` for `localEdge`. Pure; any thread.
[[nodiscard]] Result<Profile> profileFromWrangler(const QByteArray &bytes, const QString &file, const QString &name,
                                                  const WranglerOptions &options = {});

/// The same from the file itself, of at most 1 MiB. `NotFound` with `FileMissing`, `Denied`. Blocks on a small file.
[[nodiscard]] Result<Profile> importWrangler(const QString &file, const QString &name,
                                             const WranglerOptions &options = {});

} // namespace hoox
