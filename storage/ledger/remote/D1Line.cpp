#include "storage/ledger/remote/D1Line.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace hoox {

namespace {

/// How soon a cancel is heard.
constexpr std::chrono::milliseconds kListenEvery{50};

struct AnswerBell
{
    std::mutex mutex;
    std::condition_variable rung;
    bool ended = false; ///< Guarded by mutex.
};

} // namespace

bool D1Line::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

template <typename T, typename Start>
Result<T> D1Line::waitFor(Start start, const Progress *progress)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || (progress != nullptr && progress->isCancelled()))
            return fail(Error::Kind::Cancelled, databaseId());
        ++m_asking;
    }
    const auto bell = std::make_shared<AnswerBell>();
    auto future = start([bell] {
        const std::lock_guard lock(bell->mutex);
        bell->ended = true;
        bell->rung.notify_all();
    });
    const auto hasEnded = [&bell] {
        std::unique_lock lock(bell->mutex);
        return bell->rung.wait_for(lock, kListenEvery, [&bell] { return bell->ended; });
    };
    while (!hasEnded()) {
        if (isClosed() || (progress != nullptr && progress->isCancelled()))
            future.cancel();
    }
    auto result = future.resultCount() > 0 ? future.result() : Result<T>(fail(Error::Kind::Cancelled, databaseId()));
    const std::lock_guard lock(m_mutex);
    --m_asking;
    m_idle.notify_all();
    return result;
}

Result<D1Answer> D1Line::ask(const QVector<D1Statement> &batch, D1Client::Repeat repeat, const Progress &progress)
{
    const bool mayStop = repeat == D1Client::Repeat::Allowed;
    const auto answer = waitFor<HttpAnswer>(
        [&](std::function<void()> ended) {
            return m_client.rawUnread(batch, repeat, {{}, std::move(ended)});
        },
        mayStop ? &progress : nullptr);
    if (!answer)
        return fail(answer.error());
    return parseD1Answer(*answer, batch.size(), databaseId());
}

Result<Done> D1Line::verify(const Progress &progress)
{
    return waitFor<Done>([this](std::function<void()> ended) { return m_client.verify(std::move(ended)); }, &progress);
}

Result<QString> D1Line::bookmark(const Progress &progress)
{
    return waitFor<QString>([this](std::function<void()> ended) { return m_client.bookmark(std::move(ended)); },
                            &progress);
}

bool D1Line::pause(std::chrono::milliseconds howLong, const Progress &progress)
{
    std::unique_lock lock(m_mutex);
    for (auto left = howLong; left.count() > 0 && !m_closed && !progress.isCancelled(); left -= kListenEvery)
        m_idle.wait_for(lock, std::min(left, kListenEvery), [this] { return m_closed; });
    return !m_closed && !progress.isCancelled();
}

void D1Line::close()
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_idle.notify_all();
    m_idle.wait(lock, [this] { return m_asking == 0; });
}

} // namespace hoox
