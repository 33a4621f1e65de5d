#pragma once

#include "storage/base/Result.h"

#include <QtTest>

namespace hoox::tests {

/// Turns the event loop until `pending` has its answer. An answer that never comes is `Timeout`; a dropped one is
/// `Cancelled`.
template <typename T>
Result<T> await(const Pending<T> &pending)
{
    if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }, 60'000))
        return fail(Error::Kind::Timeout);
    if (pending.resultCount() == 0)
        return fail(Error::Kind::Cancelled);
    return pending.result();
}

} // namespace hoox::tests
