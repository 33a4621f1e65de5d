#pragma once

#include <QString>

#include <functional>

namespace hoox::tests {

/// `denied-STORE`: the folder and its files may not be written for a while; `few-STORE`: no file can be opened for a
/// while. A write before, during and after, each by a store that is opened anew, and what is read then; as lines.
/// Returns the exit status. Root gives its rights up first, for nothing is denied to it.
[[nodiscard]] int runShort(const QString &mode, const QString &folder, const std::function<void(const QString &)> &say);

} // namespace hoox::tests
