#include "models/blobs/BlobAhead.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

bool BlobAhead::isFresh(const Kept &kept) const
{
    if (!kept.page.isFinished())
        return !kept.page.isCanceled();
    const bool isAnswer = kept.page.resultCount() > 0 && kept.page.result().has_value();
    return isAnswer && m_clock.monotonic() - kept.askedAt < kFreshFor;
}

void BlobAhead::dropOld()
{
    m_kept.removeIf([this](const Kept &kept) { return !isFresh(kept); });
    while (m_kept.size() >= kMostKept)
        m_kept.removeFirst();
}

Pending<BlobPage> BlobAhead::ask(const BlobListRequest &request, bool isTaken)
{
    dropOld();
    const auto page = m_store.list(request);
    m_kept.append({request, page, m_clock.monotonic(), isTaken});
    return page;
}

Pending<BlobPage> BlobAhead::list(const BlobListRequest &request)
{
    if (!request.startAfter.isEmpty())
        return m_store.list(request);
    for (auto &kept : m_kept) {
        if (kept.request == request && isFresh(kept)) {
            kept.isTaken = true;
            return kept.page;
        }
    }
    return ask(request, true);
}

void BlobAhead::expect(const QStringList &folders)
{
    const auto wanted = folders.mid(0, kMostAhead);
    m_kept.removeIf([&wanted](const Kept &kept) {
        const bool isUnwanted = !kept.isTaken && !wanted.contains(kept.request.prefix);
        if (isUnwanted)
            Pending<BlobPage>(kept.page).cancel();
        return isUnwanted;
    });
    for (const auto &folder : wanted) {
        const BlobListRequest request{folder, u"/"_s};
        const bool isKnown = std::any_of(m_kept.cbegin(), m_kept.cend(),
                                         [&](const Kept &kept) { return kept.request == request && isFresh(kept); });
        if (!isKnown)
            (void)ask(request, false);
    }
}

void BlobAhead::forget()
{
    expect({});
    m_kept.clear();
}

} // namespace hoox
