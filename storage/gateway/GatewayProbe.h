#pragma once

#include "storage/base/Result.h"

#include <QString>

namespace hoox {

/// What one location of Hoox's gateway answered.
struct GatewayAnswer
{
    bool refuses = false; ///< For the kill switch; false: a request would be looked at.
    QString location;     ///< Three letters of the nearest airport; empty: the answer did not say.
    friend bool operator==(const GatewayAnswer &, const GatewayAnswer &) = default;
};

/// Asks Hoox's gateway whether the kill switch stops it where its answer comes from (KS-6), with a request that can
/// never trade. Any thread.
class GatewayProbe
{
public:
    virtual ~GatewayProbe() = default;
    /// An error is "not known", whatever its kind: nobody there, another service, an answer that says neither.
    [[nodiscard]] virtual Pending<GatewayAnswer> ask() = 0;
};

} // namespace hoox
