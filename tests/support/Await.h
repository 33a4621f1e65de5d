#pragma once

#include "storage/base/Result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>
#include <QtTest>

namespace hoox::tests {

/// Turns the event loop until `pending` has its answer, and not a moment longer: a test asks thousands of times. An
/// answer that never comes is `Timeout`; a dropped one is `Cancelled`.
template <typename T>
Result<T> await(const Pending<T> &pending)
{
    constexpr int kPatienceMs = 60'000;
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    watcher.setFuture(pending);
    if (!pending.isFinished())
        loop.exec();
    QCoreApplication::processEvents(); // others that wait for the same answer have it too
    if (!pending.isFinished())
        return fail(Error::Kind::Timeout);
    if (pending.resultCount() == 0)
        return fail(Error::Kind::Cancelled);
    return pending.result();
}

} // namespace hoox::tests
