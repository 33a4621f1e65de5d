#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace hoox {

/// One thread for `pool`, which is there when this returns and stays as long as the pool. For what must work when
/// nothing else does: Qt ends the program where a thread cannot be made because no file can be opened any more.
inline void keepOneThread(QThreadPool &pool)
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
    QSemaphore begun;
    pool.start([&begun] { begun.release(); });
    begun.acquire();
}

} // namespace hoox
