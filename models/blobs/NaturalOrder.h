#pragma once

#include <QStringView>

namespace hoox {

/// Negative, zero or positive as `left` comes before, with or after `right`: runs of ASCII digits count as numbers
/// (order-2 before order-10), `/` comes before every other sign, so that a folder's objects stand together, the rest by
/// UTF-16. Zero for equal texts only. No locale: ids are no words. Pure; allocates nothing.
[[nodiscard]] int naturalCompare(QStringView left, QStringView right);

} // namespace hoox
