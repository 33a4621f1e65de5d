#include "storage/locks/LockTurn.h"

#include "storage/base/OwnerOnly.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGate = 0;       ///< Held for a moment, by whoever joins the queue.
constexpr qint64 kFirstPlace = 1; ///< One byte a place in the queue; the lowest that is held has the turn.

struct flock placesFrom(qint64 from, qint64 length)
{
    struct flock places = {};
    places.l_type = F_WRLCK;
    places.l_whence = SEEK_SET;
    places.l_start = from;
    places.l_len = length;
    return places;
}

} // namespace

Result<Done> LockTurn::open()
{
    if (m_file.isOpen())
        return Done{};
    m_file = Descriptor(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnlyFile));
    if (!m_file.isOpen())
        return fail(systemError(errno, m_path));
    return Done{};
}

Result<bool> LockTurn::tryLock(qint64 at) const
{
    auto place = placesFrom(at, 1);
    // Of this opening of the file, not of the process: two objects within one exclude each other as well.
    if (::fcntl(m_file.number(), F_OFD_SETLK, &place) == 0)
        return true;
    if (errno == EAGAIN || errno == EACCES || errno == EINTR)
        return false;
    return fail(systemError(errno, m_path));
}

void LockTurn::unlock(qint64 at) const
{
    auto place = placesFrom(at, 1);
    place.l_type = F_UNLCK;
    std::ignore = ::fcntl(m_file.number(), F_OFD_SETLK, &place);
}

Result<qint64> LockTurn::takenPlace(qint64 from, qint64 end) const
{
    if (end == from)
        return -1;
    auto places = placesFrom(from, end == 0 ? 0 : end - from);
    if (::fcntl(m_file.number(), F_OFD_GETLK, &places) != 0)
        return fail(systemError(errno, m_path));
    return places.l_type == F_UNLCK ? -1 : places.l_start;
}

Result<Done> LockTurn::goOn(Moment until, const Pause &pause) const
{
    if (std::chrono::steady_clock::now() > until)
        return fail(Error::Kind::Busy, m_path, u"another program holds it"_s, Error::Cause::LockedFile);
    if (pause(kBetweenLooks))
        return fail(Error::Kind::Cancelled, m_path);
    return Done{};
}

Result<Done> LockTurn::queueUp(Moment until, const Pause &pause)
{
    for (;;) {
        const auto gate = tryLock(kGate);
        if (!gate)
            return fail(gate.error());
        if (*gate)
            break;
        if (const auto more = goOn(until, pause); !more)
            return more;
    }
    // Behind the last that is held: each look finds one that is further back, until there is none.
    auto place = kFirstPlace;
    auto result = [&]() -> Result<Done> {
        for (;;) {
            const auto taken = takenPlace(place, 0);
            if (!taken)
                return fail(taken.error());
            if (*taken < 0)
                break;
            place = *taken + 1;
        }
        const auto ours = tryLock(place);
        if (!ours)
            return fail(ours.error());
        if (!*ours)
            return fail(Error::Kind::Busy, m_path, u"another program locks it by itself"_s, Error::Cause::LockedFile);
        m_place = place;
        return Done{};
    }();
    unlock(kGate);
    return result;
}

Result<Done> LockTurn::waitForThoseBefore(Moment until, const Pause &pause) const
{
    for (;;) {
        const auto before = takenPlace(kFirstPlace, m_place);
        if (!before)
            return fail(before.error());
        if (*before < 0)
            return Done{};
        if (const auto more = goOn(until, pause); !more)
            return more;
    }
}

Result<Done> LockTurn::take(std::chrono::milliseconds patience, const Pause &pause)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    if (const auto opened = open(); !opened)
        return opened;
    if (const auto queued = queueUp(until, pause); !queued)
        return queued;
    auto come = waitForThoseBefore(until, pause);
    if (!come)
        giveBack();
    return come;
}

void LockTurn::giveBack()
{
    if (m_place != 0)
        unlock(std::exchange(m_place, 0));
}

} // namespace hoox
