#pragma once

class QJsonObject;

namespace hoox {

inline constexpr int kKillSwitchStatus = 503; ///< With the code; without it a 503 says something else (contract 5.2).

/// Whether a gateway's answer names the kill switch as its reason. Hoox's code and its documents differ in the code and
/// in where it stands, flat or within `error`: all of them count (safety H8). Pure; any thread.
[[nodiscard]] bool hasKillCode(const QJsonObject &body);

} // namespace hoox
