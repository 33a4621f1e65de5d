#pragma once

#include "storage/health/ServiceUsage.h"
#include "storage/health/TierMeter.h"
#include "storage/net/HttpExchange.h"

namespace hoox {

/// What one answered request is: of which tier, and what Cloudflare counts for it (contract 2 to 4).
struct ServiceCharge
{
    UsageCounts counts;
    /// Whose speed it tells of; none for listings, which are as slow as they are long, and for what D1 is asked: the
    /// ledger that is read is the copy.
    std::optional<std::pair<MeteredTier, MeteredWork>> tells = {};
};

/// KV and D1 of the v4 API. An answer that the service refused to give costs nothing.
[[nodiscard]] ServiceCharge v4ChargeOf(const HttpRequest &request, const HttpAnswer &answer);
/// R2 over S3.
[[nodiscard]] ServiceCharge s3ChargeOf(const HttpRequest &request, const HttpAnswer &answer);

} // namespace hoox
