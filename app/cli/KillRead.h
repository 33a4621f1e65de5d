#pragma once

#include <functional>

namespace hoox {

class KillSwitch;
class Session;

/// Starts the kill switch and calls `then` once its first read has ended, well or not, or after five seconds without.
void afterFirstRead(Session &session, KillSwitch &kill, const std::function<void()> &then);

} // namespace hoox
