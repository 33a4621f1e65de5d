#include "storage/blobs/S3ListAhead.h"

namespace hoox {

namespace {

bool hasFailed(const Pending<BlobPage> &answer)
{
    return answer.isFinished() && (answer.resultCount() == 0 || !answer.result());
}

} // namespace

S3ListAhead::S3ListAhead(Read read, const Clock &clock) : m_state(new State{std::move(read), clock, {}, {}, false}) {}

Pending<BlobPage> S3ListAhead::list(const BlobListRequest &request)
{
    const std::lock_guard lock(m_state->mutex);
    const auto &ahead = m_state->ahead;
    const bool isThere = ahead && ahead->request == request && m_state->clock.monotonic() - ahead->askedAt < kFresh &&
                         !hasFailed(ahead->answer);
    if (!isThere)
        return ask(m_state, request, true)->answer;
    const auto page = std::exchange(m_state->ahead, nullptr);
    page->isTaken = true;
    if (page->following)
        readAhead(m_state, *page->following);
    return page->answer;
}

void S3ListAhead::forget()
{
    const std::lock_guard lock(m_state->mutex);
    drop(*m_state);
}

void S3ListAhead::close()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isClosed = true;
    drop(*m_state);
}

std::shared_ptr<S3ListAhead::Page> S3ListAhead::ask(const std::shared_ptr<State> &state, const BlobListRequest &request,
                                                    bool isTaken)
{
    auto page = std::make_shared<Page>();
    page->request = request;
    page->askedAt = state->clock.monotonic();
    page->isTaken = isTaken;
    page->answer = state->read(request, [state, page](const BlobListRequest &following) {
        const std::lock_guard lock(state->mutex);
        if (page->isTaken)
            readAhead(state, following);
        else
            page->following = following;
    });
    return page;
}

void S3ListAhead::readAhead(const std::shared_ptr<State> &state, const BlobListRequest &request)
{
    drop(*state);
    if (!state->isClosed)
        state->ahead = ask(state, request, false);
}

void S3ListAhead::drop(State &state)
{
    if (const auto page = std::exchange(state.ahead, nullptr))
        page->answer.cancel();
}

} // namespace hoox
