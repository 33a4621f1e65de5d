#include "storage/locks/JournalledLocks.h"

#include "storage/locks/LockTransaction.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

// What the thread of the locks does.

namespace hoox {

using namespace std::chrono_literals;

namespace {

/// As many as go into one transaction: a turn is short, however many wait.
constexpr std::size_t kMostInGroup = 256;
/// As many as one of the timer's purges drops.
constexpr qsizetype kMostInPurge = 1000;
constexpr auto kPatienceToLook = 20ms;
constexpr auto kPatienceToClose = 200ms;

} // namespace

void JournalledLocks::work()
{
    look();
    while (!isStopping()) {
        if (waitForWork())
            serve();
        else
            look();
        purgeWhenDue();
    }
    close();
}

bool JournalledLocks::waitForWork()
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, m_pauses.look, [this] { return m_stopping || !m_jobs.empty(); });
}

bool JournalledLocks::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

/// True when there is nothing left to wait for.
bool JournalledLocks::pause(std::chrono::microseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, time, [this] { return m_stopping; });
}

bool JournalledLocks::changesWait()
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.apply != nullptr; });
}

/// The front of the queue; without the turn, up to the first change.
std::deque<JournalledLocks::Job> JournalledLocks::takeGroup(bool withChanges, std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    std::deque<Job> group;
    while (!m_jobs.empty() && group.size() < most && (withChanges || m_jobs.front().apply == nullptr)) {
        group.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
    return group;
}

void JournalledLocks::serve()
{
    const bool changes = changesWait();
    Result<LockFile *> written = nullptr;
    std::deque<Job> group;
    if (changes) {
        const auto turn = m_turn.take(m_pauses.patience, [this](auto time) { return pause(time); });
        // Whoever came while we waited goes along.
        group = takeGroup(true, turn ? kMostInGroup : std::numeric_limits<std::size_t>::max());
        written = turn ? commitGroup(group) : Result<LockFile *>(fail(turn.error()));
        m_turn.giveBack();
    } else {
        group = takeGroup(false, kMostInGroup);
    }
    const auto file = changes ? written : followToRead(m_pauses.patience);
    // What could not be written does not keep anybody from reading.
    const auto readable = file || !changes ? file : followToRead(kPatienceToLook);
    for (const auto &job : group)
        job.end(job.apply == nullptr ? readable : file);
}

Result<LockFile *> JournalledLocks::commitGroup(const std::deque<Job> &group)
{
    const auto file = openInTurn();
    if (!file)
        return file;
    if (const auto applied = applyGroup(**file, group); !applied) {
        (*file)->rollback();
        giveUp(applied.error());
        return fail(applied.error());
    }
    return file;
}

Result<Done> JournalledLocks::applyGroup(LockFile &file, const std::deque<Job> &group)
{
    if (auto begun = file.begin(); !begun)
        return begun;
    if (auto followed = follow(file); !followed)
        return followed;
    LockTransaction transaction(file, m_owner, m_terms, m_clock.nowUtc());
    for (const auto &job : group) {
        if (job.apply == nullptr)
            continue;
        if (auto applied = job.apply(transaction); !applied)
            return applied;
    }
    if (!transaction.isWriting()) {
        // What was found is on the disk already.
        file.rollback();
        return Done{};
    }
    if (auto committed = file.commit(); !committed)
        return committed;
    m_table.apply(transaction.changes());
    return Done{};
}

Result<LockFile *> JournalledLocks::openInTurn()
{
    if (m_file && !m_file->isInPlace())
        return fail(Error::Kind::NotFound, m_path, {}, Error::Cause::FileMissing);
    if (!m_file) {
        auto opened = LockFile::open(m_path, m_pauses.patience);
        m_isBroken = !opened;
        if (!opened)
            return fail(opened.error());
        m_file = std::move(*opened);
    }
    return m_file.get();
}

Result<LockFile *> JournalledLocks::openToRead(std::chrono::milliseconds patience)
{
    if (m_file)
        return openInTurn();
    if (!QFileInfo::exists(m_path))
        return nullptr;
    // Opening may mend the log of a process that died, or meet one that is about to go.
    if (const auto turn = m_turn.take(patience, [this](auto time) { return pause(time); }); !turn)
        return fail(turn.error());
    const auto opened = openInTurn();
    m_turn.giveBack();
    return opened;
}

/// As `openToRead`, with all that others changed in memory.
Result<LockFile *> JournalledLocks::followToRead(std::chrono::milliseconds patience)
{
    auto file = openToRead(patience);
    if (!file || *file == nullptr)
        return file;
    if (const auto followed = follow(**file); !followed) {
        giveUp(followed.error());
        return fail(followed.error());
    }
    return file;
}

/// What a file that failed says of itself is read anew; a full disk or a busy file is no failure of it.
void JournalledLocks::giveUp(const Error &error)
{
    if (error.kind != Error::Kind::Full && error.kind != Error::Kind::Busy)
        m_file.reset();
}

Result<Done> JournalledLocks::follow(LockFile &file)
{
    const auto news = file.news();
    if (!news)
        return fail(news.error());
    if (news->isAll)
        m_table.replace(news->changes);
    else if (!news->changes.isEmpty())
        m_table.apply(news->changes);
    return Done{};
}

/// By the timer, for those who `check`. What goes wrong is told to the next who asks for something.
void JournalledLocks::look()
{
    if (m_isBroken)
        return;
    std::ignore = followToRead(kPatienceToLook);
}

void JournalledLocks::purgeWhenDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_purgeAt)
        return;
    m_purgeAt = now + m_pauses.purge;
    if (!m_table.expired(m_clock.nowUtc(), 1).isEmpty())
        std::ignore = purgeSome(kMostInPurge);
}

void JournalledLocks::close()
{
    if (!m_file)
        return;
    // The last to close empties the log, which others must not meet halfway; who hangs is not waited for.
    const auto turn = m_turn.take(kPatienceToClose, [this](auto time) {
        std::unique_lock lock(m_mutex);
        return m_wake.wait_for(lock, time, [] { return false; });
    });
    m_file.reset();
    if (turn)
        m_turn.giveBack();
}

} // namespace hoox
