#pragma once

namespace hoox::tests {

/// From now on counts the calls of this process that change a file (write, fsync, rename, …), whichever library makes
/// them; at call number `call` the process gets a SIGKILL: before it, after it, or in the middle of the bytes it
/// writes. 0 never kills.
void dieAtCall(int call);
/// How many there were since.
[[nodiscard]] int countedCalls();

} // namespace hoox::tests
