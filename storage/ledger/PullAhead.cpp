#include "storage/ledger/PullAhead.h"

#include <charconv>

namespace hoox {

namespace {

/// A text without an escape, and what comes behind it and its comma; none for anything else.
std::optional<std::string_view> takeText(std::string_view &rest)
{
    const auto end = rest.size() > 1 && rest.front() == '"' ? rest.find('"', 1) : std::string_view::npos;
    if (end == std::string_view::npos || rest.substr(end + 1, 1) != ",")
        return std::nullopt;
    const auto text = rest.substr(1, end - 1);
    rest.remove_prefix(end + 2);
    return text.find('\\') == std::string_view::npos ? std::optional(text) : std::nullopt;
}

bool hasRows(std::string_view body, int rows)
{
    constexpr std::string_view between = "],[";
    auto at = body.find(between);
    for (; rows > 1 && at != std::string_view::npos; --rows)
        at = body.find(between, at + between.size());
    return rows <= 1;
}

} // namespace

std::optional<TradePlace> peekLast(const QByteArray &body, int limit)
{
    const std::string_view bytes(body.constData(), static_cast<std::size_t>(body.size()));
    // The rows end where two lists end; behind them there is only what D1 tells about itself.
    const auto end = bytes.rfind("]]");
    const auto begin = end == std::string_view::npos ? end : bytes.rfind('[', end);
    if (begin == std::string_view::npos || !hasRows(bytes, limit))
        return std::nullopt;
    auto rest = bytes.substr(begin + 1, end - begin - 1);
    // As `DialectSql` asks: the row's number, its id, the type of its time, and the time.
    const auto number = takeText(rest);
    const auto id = number ? takeText(rest) : std::nullopt;
    const auto type = id ? takeText(rest) : std::nullopt;
    const auto digits = type ? takeText(rest) : std::nullopt;
    qint64 second = 0;
    if (!digits || *type != "integer" ||
        std::from_chars(digits->data(), digits->data() + digits->size(), second).ec != std::errc())
        return std::nullopt;
    return TradePlace{0, second, QString::fromUtf8(id->data(), static_cast<qsizetype>(id->size())), {}};
}

bool advances(const ReplicaPlace &from, const TradePlace &last)
{
    const auto order = [](qint64 second, const QString &id) { return std::pair(second, id.toUtf8()); };
    const auto isByTime = from.order == ReplicaPlace::Order::Time;
    return order(isByTime ? last.second.value_or(0) : 0, last.id.value_or(QString())) >
           order(isByTime ? from.second : 0, from.id);
}

ReplicaPlace placeBehind(ReplicaPlace from, const TradePlace &last)
{
    from.second = last.second.value_or(0);
    from.id = last.id.value_or(QString());
    return from;
}

struct PullAhead::State
{
    struct Page
    {
        ReplicaPlace from;
        PullTalk::Question question;
    };

    State(PullTalk &theTalk, const PullPolicy &thePolicy, Batch theBatch)
        : talk(theTalk), pageBytes(thePolicy.pageBytes), batch(std::move(theBatch))
    {
    }

    PullTalk &talk; ///< Used only while it is not closed.
    const qint64 pageBytes;
    const Batch batch;
    std::mutex mutex;
    bool isClosed = false;                            ///< Guarded by mutex, as all that follows.
    std::deque<Page> pages;                           ///< Not taken yet.
    std::optional<std::pair<ReplicaPlace, int>> next; ///< Would be asked for, but for the pages that wait.
    int round = 0;                                    ///< Counts how often the pages were dropped.

    /// With the mutex held.
    static void send(const std::shared_ptr<State> &state, const ReplicaPlace &from, int limit)
    {
        auto came = [state, from, limit, round = state->round](const QByteArray &body) {
            goOn(state, from, limit, round, body);
        };
        state->pages.push_back({from, state->talk.send(state->batch(from, limit), limit, std::move(came))});
    }

    /// On the network's thread. A page that is the last, or too large, is not gone on from.
    static void goOn(const std::shared_ptr<State> &state, const ReplicaPlace &from, int limit, int round,
                     const QByteArray &body)
    {
        const auto last = body.size() > state->pageBytes ? std::nullopt : peekLast(body, limit);
        if (!last)
            return;
        const std::lock_guard lock(state->mutex);
        if (state->isClosed || state->round != round)
            return;
        if (state->pages.size() < kMost)
            send(state, placeBehind(from, *last), limit);
        else
            state->next.emplace(placeBehind(from, *last), limit);
    }

    /// With the mutex held.
    void drop()
    {
        ++round;
        next.reset();
        // A cancel calls nobody back in here: whoever is told has an event loop.
        for (auto &page : pages)
            page.question.pending.cancel();
        pages.clear();
    }
};

PullAhead::PullAhead(PullTalk &talk, const PullPolicy &policy, Batch batch)
    : m_state(std::make_shared<State>(talk, policy, std::move(batch)))
{
}

PullAhead::~PullAhead()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isClosed = true;
    m_state->drop();
}

void PullAhead::ask(const ReplicaPlace &from)
{
    const std::lock_guard lock(m_state->mutex);
    const auto &pages = m_state->pages;
    if (!pages.empty() && (pages.front().from.second != from.second || pages.front().from.id != from.id))
        m_state->drop();
    if (pages.empty())
        State::send(m_state, from, m_state->talk.pageRows());
}

bool PullAhead::isThere(std::chrono::milliseconds patience) const
{
    std::optional<PullTalk::Question> first;
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->pages.empty())
            return false;
        first = m_state->pages.front().question;
    }
    return m_state->talk.isThere(*first, patience);
}

Result<PullTalk::Answer> PullAhead::take()
{
    std::optional<State::Page> page;
    {
        const std::lock_guard lock(m_state->mutex);
        page = std::move(m_state->pages.front());
        m_state->pages.pop_front();
        if (const auto next = std::exchange(m_state->next, std::nullopt))
            State::send(m_state, next->first, next->second);
    }
    return m_state->talk.answerTo(std::move(page->question),
                                  [this, &page](int limit) { return m_state->batch(page->from, limit); });
}

} // namespace hoox
