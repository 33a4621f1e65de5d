#pragma once

#include "storage/base/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThread>

namespace hoox {

/// Calls `next(Result<T>)` once, later, in the thread of `context`; never if `context` dies first.
/// Must be called in the thread of `context`. A future that was cancelled answers `Cancelled`.
template <typename T, typename Next>
void whenDone(const Pending<T> &pending, QObject *context, Next next)
{
    Q_ASSERT(QThread::currentThread() == context->thread());
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next = std::move(next)]() mutable {
        watcher->deleteLater();
        const auto future = watcher->future();
        next(future.resultCount() > 0 ? future.result() : Result<T>(fail(Error::Kind::Cancelled)));
    });
    watcher->setFuture(pending);
}

} // namespace hoox
