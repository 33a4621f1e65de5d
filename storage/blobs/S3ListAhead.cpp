#include "storage/blobs/S3ListAhead.h"

namespace hoox {

namespace {

bool hasFailed(const Pending<BlobPage> &answer)
{
    return answer.isFinished() && (answer.resultCount() == 0 || !answer.result());
}

} // namespace

S3ListAhead::S3ListAhead(Read read, const Clock &clock) : m_state(new State{std::move(read), clock, {}, {}, 0, false})
{
}

Pending<BlobPage> S3ListAhead::list(const BlobListRequest &request)
{
    const std::lock_guard lock(m_state->mutex);
    const auto &ahead = m_state->ahead;
    const bool isThere = ahead && ahead->request == request && m_state->clock.monotonic() - ahead->askedAt < kFresh &&
                         !hasFailed(ahead->answer);
    if (!isThere)
        return ask(m_state, request, {}, true)->answer;
    const auto page = std::exchange(m_state->ahead, nullptr);
    page->isTaken = true;
    if (page->following)
        readAhead(m_state, *page);
    return page->answer;
}

void S3ListAhead::forget()
{
    const std::lock_guard lock(m_state->mutex);
    ++m_state->writes;
    drop(*m_state);
}

void S3ListAhead::close()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isClosed = true;
    drop(*m_state);
}

std::shared_ptr<S3ListAhead::Page> S3ListAhead::ask(const std::shared_ptr<State> &state, const BlobListRequest &request,
                                                    Position from, bool isTaken)
{
    auto page = std::make_shared<Page>();
    page->request = request;
    page->askedAt = state->clock.monotonic();
    page->writes = state->writes;
    page->isTaken = isTaken;
    Neighbours neighbours;
    neighbours.from = std::move(from);
    neighbours.isWanted = [state, page] {
        const std::lock_guard lock(state->mutex);
        return page->isTaken && !state->isClosed;
    };
    neighbours.next = [state, page](const BlobListRequest &following, Position next) {
        const std::lock_guard lock(state->mutex);
        page->following = following;
        page->from = std::move(next);
        if (page->isTaken)
            readAhead(state, *page);
    };
    page->answer = state->read(request, std::move(neighbours));
    return page;
}

void S3ListAhead::readAhead(const std::shared_ptr<State> &state, const Page &page)
{
    drop(*state);
    // What was read on the way may lack what was written since.
    if (!state->isClosed)
        state->ahead = ask(state, *page.following, page.writes == state->writes ? page.from : nullptr, false);
}

void S3ListAhead::drop(State &state)
{
    if (const auto page = std::exchange(state.ahead, nullptr))
        page->answer.cancel();
}

} // namespace hoox
