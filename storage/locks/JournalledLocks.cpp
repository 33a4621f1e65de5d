#include "storage/locks/JournalledLocks.h"

#include "storage/locks/LockTransaction.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

JournalledLocks::JournalledLocks(const QString &path, const QString &owner, const Clock &clock, Ids &ids,
                                 LockTerms terms, Pauses pauses, TierGauge gauge)
    : m_path(path),
      m_owner{owner, QCoreApplication::applicationPid()},
      m_clock(clock),
      m_ids(ids),
      m_terms(terms),
      m_pauses(pauses),
      m_gauge(std::move(gauge)),
      m_turn(QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".turn"_s),
      m_purgeAt(std::chrono::steady_clock::now() + pauses.purge),
      m_thread([this] { work(); })
{
}

JournalledLocks::~JournalledLocks()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
    }
    m_wake.notify_one();
    m_thread.join();
    // With the jobs go their promises, which ends their futures as cancelled.
}

template <typename T, typename Apply, typename Answer>
Pending<T> JournalledLocks::change(Apply apply, Answer answer)
{
    using Raw = typename std::invoke_result_t<Apply, LockTransaction &>::value_type;
    struct Asked
    {
        QPromise<Result<T>> promise;
        std::optional<Raw> raw;
    };
    auto asked = std::make_shared<Asked>();
    asked->promise.start();
    auto future = asked->promise.future();
    enqueue(
        {[asked, apply = std::move(apply)](LockTransaction &transaction) -> Result<Done> {
             auto raw = apply(transaction);
             if (!raw)
                 return fail(raw.error());
             asked->raw = std::move(*raw);
             return Done{};
         },
         [asked, answer = std::move(answer), lap = m_gauge.begin(MeteredWork::Write)](const Result<LockFile *> &file) {
             lap.end(file);
             asked->promise.addResult(file ? answer(*asked->raw) : Result<T>(fail(file.error())));
             asked->promise.finish();
         }});
    return future;
}

template <typename T, typename Read>
Pending<T> JournalledLocks::read(Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    enqueue({nullptr,
             [promise, read = std::move(read), lap = m_gauge.begin(MeteredWork::Read)](const Result<LockFile *> &file) {
                 auto answer = file ? read(*file) : Result<T>(fail(file.error()));
                 lap.end(answer);
                 promise->addResult(std::move(answer));
                 promise->finish();
             }});
    return future;
}

Pending<LockVerdict> JournalledLocks::reserve(const QString &key)
{
    if (const auto checked = checkLockKey(key); !checked)
        return ready(Result<LockVerdict>(fail(checked.error())));
    return change<LockVerdict>(
        [key, token = m_ids.next()](LockTransaction &transaction) { return transaction.reserve(key, token); },
        [](const LockVerdict &verdict) { return Result<LockVerdict>(verdict); });
}

Pending<Done> JournalledLocks::changeOfOwner(const QString &key,
                                             Result<bool> (LockTransaction::*apply)(const QString &, const QString &),
                                             const QString &token)
{
    if (const auto checked = checkLockKey(key); !checked)
        return ready(checked);
    return change<Done>(
        [key, apply, token](LockTransaction &transaction) { return (transaction.*apply)(key, token); },
        [key](bool isOurs) { return isOurs ? Result<Done>(Done{}) : fail(Error::Kind::Conflict, key); });
}

Pending<Done> JournalledLocks::commit(const QString &key, const QString &token)
{
    return changeOfOwner(key, &LockTransaction::commit, token);
}

Pending<Done> JournalledLocks::release(const QString &key, const QString &token)
{
    return changeOfOwner(key, &LockTransaction::release, token);
}

std::optional<LockEntry> JournalledLocks::check(const QString &key) const
{
    return m_table.find(key, m_clock.nowUtc());
}

Pending<QVector<LockEntry>> JournalledLocks::list(int most)
{
    return read<QVector<LockEntry>>(
        [this, most](LockFile *) { return Result<QVector<LockEntry>>(m_table.newest(m_clock.nowUtc(), most)); });
}

Pending<int> JournalledLocks::purge()
{
    return purgeSome(std::numeric_limits<qsizetype>::max());
}

Pending<int> JournalledLocks::purgeSome(qsizetype most)
{
    // Run in the worker, behind its look at what others changed: memory knows of every key.
    return change<int>(
        [this, most](LockTransaction &transaction) {
            return transaction.purge(m_table.expired(m_clock.nowUtc(), most));
        },
        [](int count) { return Result<int>(count); });
}

Pending<QVector<LockEvent>> JournalledLocks::eventsAfter(qint64 seq, int most)
{
    return read<QVector<LockEvent>>([seq, most](LockFile *file) {
        return file != nullptr ? file->eventsAfter(seq, most) : Result<QVector<LockEvent>>(QVector<LockEvent>());
    });
}

Pending<Done> JournalledLocks::dropEventsUpTo(qint64 seq)
{
    return change<Done>([seq](LockTransaction &transaction) { return transaction.dropEventsUpTo(seq); },
                        [](const Done &) { return Result<Done>(Done{}); });
}

void JournalledLocks::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

} // namespace hoox
