#pragma once

#include "storage/base/Result.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace hoox {

/// `task()`, which answers a `Result<T>` or a `T`, on `pool`. A task that the pool drops unrun ends its future without
/// a result.
template <typename T, typename Task>
[[nodiscard]] Pending<T> runOn(QThreadPool &pool, Task task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start([promise, task]() mutable { // a copy: what it shares with ours is counted, which the sanitizer sees
        promise->addResult(Result<T>(task()));
        promise->finish();
    });
    return promise->future();
}

/// On the program's own pool.
template <typename T, typename Task>
[[nodiscard]] Pending<T> runOnPool(Task task)
{
    return runOn<T>(*QThreadPool::globalInstance(), std::move(task));
}

} // namespace hoox
