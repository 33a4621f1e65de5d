#pragma once

#include "storage/base/Clock.h"
#include "storage/blobs/BlobStore.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace hoox {

struct S3ListPosition;

/// Asks for the page of a listing that its caller will want next, while the caller still works on the one before: the
/// service and this computer work at the same time (PF-6). One page, never further: a page that nobody came for costs
/// one request, and none follows it. A page that failed, or that was asked for longer ago than `kFresh`, is asked for
/// anew. Any thread.
class S3ListAhead final
{
public:
    static constexpr std::chrono::seconds kFresh{2};

    /// How far a listing has read; only `Read` knows what is in it.
    using Position = std::shared_ptr<S3ListPosition>;
    /// What a page that is being read has to do with the others.
    struct Neighbours
    {
        Position from;                  ///< None: read from where the request says.
        std::function<bool()> isWanted; ///< Somebody came for this page, and will come for the next.
        /// Where the listing goes on; called at most once, and only if it does.
        std::function<void(const BlobListRequest &following, Position from)> next;
    };
    /// Begins to read a page. May be called under a lock: calls back later, from another place.
    using Read = std::function<Pending<BlobPage>(const BlobListRequest &request, Neighbours neighbours)>;

    S3ListAhead(Read read, const Clock &clock);
    [[nodiscard]] Pending<BlobPage> list(const BlobListRequest &request);
    /// What was read ahead may not be true any more: an object was written.
    void forget();
    /// Nothing is read ahead any more.
    void close();

private:
    struct Page
    {
        BlobListRequest request;
        std::chrono::milliseconds askedAt;
        Pending<BlobPage> answer;
        int writes = 0;                           ///< That were known of when it was asked for.
        bool isTaken = false;                     ///< By a caller, who will go on.
        std::optional<BlobListRequest> following; ///< Once it is known; not asked for before somebody takes this one.
        Position from;                            ///< Of the following.
    };
    /// Shared with what a page calls back.
    struct State
    {
        Read read;
        const Clock &clock;
        std::mutex mutex;
        std::shared_ptr<Page> ahead; ///< Not taken yet.
        int writes = 0;
        bool isClosed = false;
    };

    static std::shared_ptr<Page> ask(const std::shared_ptr<State> &state, const BlobListRequest &request, Position from,
                                     bool isTaken);
    static void readAhead(const std::shared_ptr<State> &state, const Page &page);
    static void drop(State &state);

    const std::shared_ptr<State> m_state;
};

} // namespace hoox
