#include "models/transfers/TransferQueue.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/PartFile.h"

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTellEvery = 100ms; ///< A folder of small objects advances thousands of times a second.
constexpr auto kDiscardAgain = 100ms;
constexpr int kDiscardTries = 20; ///< The one that writes it may still be ending.

/// The network's, or of somebody who holds it for a while: it may go well later.
bool mayGoWellLater(const Error &error)
{
    if (error.cause == Error::Cause::TornAnswer || error.cause == Error::Cause::Throttled ||
        error.cause == Error::Cause::ServiceFailed)
        return true;
    const bool isNetwork = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    return (isNetwork && error.cause == Error::Cause::Plain) ||
           (error.kind == Error::Kind::Busy &&
            (error.cause == Error::Cause::Plain || error.cause == Error::Cause::LockedFile));
}

std::optional<Error> cancelledOf(const TransferWish &wish)
{
    return Error{Error::Kind::Cancelled, wish.key, {}, Error::Cause::Plain};
}

} // namespace

TransferQueue::TransferQueue(BlobStore &store, const Clock &clock, Ids &ids, const QString &keptIn, Timing timing,
                             QObject *parent)
    : QAbstractTableModel(parent),
      m_store(store),
      m_clock(clock),
      m_ids(ids),
      m_timing(timing),
      m_file(std::make_shared<TransferFile>(keptIn))
{
    for (auto *timer : {&m_due, &m_tell, &m_keep})
        timer->setSingleShot(true);
    m_tell.setInterval(kTellEvery);
    m_keep.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &TransferQueue::takeDue);
    connect(&m_tell, &QTimer::timeout, this, &TransferQueue::tell);
    connect(&m_keep, &QTimer::timeout, this, &TransferQueue::keep);
}

TransferQueue::TransferQueue(BlobStore &store, const Clock &clock, Ids &ids, const QString &keptIn, QObject *parent)
    : TransferQueue(store, clock, ids, keptIn, Timing{}, parent)
{
}

TransferQueue::~TransferQueue()
{
    if (m_keep.isActive())
        keep();
}

Result<Done> TransferQueue::add(const QVector<TransferWish> &wishes)
{
    QVector<TransferWish> fresh;
    for (const auto &wish : wishes) {
        if (!TransferFile::isSound(wish))
            return fail(Error::Kind::Invalid, wish.key.isEmpty() ? wish.path : wish.key);
        const auto isSame = [&wish](const TransferWish &other) {
            return other.kind == wish.kind && other.key == wish.key && other.path == wish.path;
        };
        const bool isThere = std::any_of(m_rows.begin(), m_rows.end(), [&isSame](const Row &row) {
            return !isFinished(row.state) && !row.isCancelled && isSame(row.wish);
        });
        if (!isThere && std::none_of(fresh.cbegin(), fresh.cend(), isSame))
            fresh.append(wish);
    }
    if (rowCount() + fresh.size() > kMostRows)
        return fail(Error::Kind::Full, fresh.constFirst().key);
    if (fresh.isEmpty())
        return Done{};
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const auto &wish : std::as_const(fresh)) {
        Row row;
        row.id = m_ids.next();
        row.wish = wish;
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
    keepSoon();
    fill();
    Q_EMIT changed();
    return Done{};
}

void TransferQueue::fill()
{
    auto running = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.run != nullptr; });
    for (auto &row : m_rows) {
        if (running >= kAtOnce)
            return;
        if (row.state != State::Waiting || row.run)
            continue;
        ++running;
        begin(row);
    }
}

void TransferQueue::begin(Row &row)
{
    row.figures = {};
    row.speed.forget();
    ++row.tries;
    row.run = TransferRun::make(m_store, row.wish);
    connect(row.run.get(), &TransferRun::advanced, this, [this, id = row.id] { advanced(id); });
    // Later: a run may end within its own start, and rows go when one ends.
    connect(
        row.run.get(), &TransferRun::finished, this,
        [this, id = row.id](const Result<Done> &result) { runEnded(id, result); }, Qt::QueuedConnection);
    setState(row, State::Running);
    row.run->start();
}

void TransferQueue::advanced(const QString &id)
{
    auto *const row = find(id);
    if (row == nullptr || !row->run)
        return;
    row->figures = row->run->figures();
    if (row->figures.bytes >= 0)
        row->speed.add(m_clock.monotonic(), row->figures.bytes);
    tellSoon(*row);
}

void TransferQueue::runEnded(const QString &id, const Result<Done> &result)
{
    auto *const row = find(id);
    if (row == nullptr || !row->run)
        return;
    row->figures = row->run->figures();
    row->run.release()->deleteLater(); // It stands in its own signal.
    if (row->isCancelled) {
        discard(halvesOf(*row), kDiscardTries);
        const auto wish = row->wish;
        remove(rowOf(id), rowOf(id));
        Q_EMIT ended(wish, result ? std::nullopt : cancelledOf(wish));
    } else {
        judge(*row, result);
    }
    fill();
    keepSoon();
    Q_EMIT changed();
}

void TransferQueue::judge(Row &row, const Result<Done> &result)
{
    const bool wasStopped = row.state == State::Pausing;
    const bool goesOn = std::exchange(row.goesOn, false);
    row.speed.forget();
    row.error = result ? std::nullopt : std::optional(result.error());
    if (result) {
        setState(row, State::Done);
        return Q_EMIT ended(row.wish, std::nullopt);
    }
    if (wasStopped) { // Whatever it failed of: going on will tell.
        row.error.reset();
        return setState(row, goesOn ? State::Waiting : State::Paused);
    }
    if (!mayGoWellLater(*row.error) || row.tries >= m_timing.mostTries) {
        setState(row, State::Failed);
        return Q_EMIT ended(row.wish, row.error);
    }
    constexpr int kMostDoublings = 20;
    const auto wait = m_timing.firstWait * (1LL << std::min(row.tries - 1, kMostDoublings));
    row.dueAt = m_clock.monotonic() + std::min<std::chrono::milliseconds>(wait, m_timing.longestWait);
    setState(row, State::Later);
    awaitDue();
}

void TransferQueue::awaitDue()
{
    std::optional<std::chrono::milliseconds> first;
    for (const auto &row : m_rows) {
        if (row.state == State::Later && (!first || row.dueAt < *first))
            first = row.dueAt;
    }
    m_due.stop();
    if (first)
        m_due.start(std::max(1ms, *first - m_clock.monotonic()));
}

void TransferQueue::takeDue()
{
    for (auto &row : m_rows) {
        if (row.state == State::Later && row.dueAt <= m_clock.monotonic())
            setState(row, State::Waiting);
    }
    fill();
    awaitDue();
    Q_EMIT changed();
}

bool TransferQueue::mayPause(State state)
{
    return state == State::Waiting || state == State::Running || state == State::Later;
}

bool TransferQueue::mayResume(State state)
{
    return state == State::Paused || state == State::Pausing || state == State::Failed || state == State::Later;
}

void TransferQueue::pause(const QString &id)
{
    pauseThese({id});
}

void TransferQueue::resume(const QString &id)
{
    resumeThese({id});
}

void TransferQueue::pauseThese(const QStringList &ids)
{
    for (const auto &id : ids) {
        auto *const row = find(id);
        if (row == nullptr || row->isCancelled || (!mayPause(row->state) && !row->goesOn))
            continue;
        row->goesOn = false;
        row->error.reset();
        setState(*row, row->run ? State::Pausing : State::Paused);
        if (row->run)
            row->run->stop();
    }
    fill();
    Q_EMIT changed();
}

void TransferQueue::resumeThese(const QStringList &ids)
{
    for (const auto &id : ids) {
        auto *const row = find(id);
        if (row == nullptr || row->isCancelled || !mayResume(row->state))
            continue;
        row->tries = 0;
        row->error.reset();
        if (row->run)
            row->goesOn = true; // It has the half until it ended.
        else
            setState(*row, State::Waiting);
    }
    fill();
    Q_EMIT changed();
}

void TransferQueue::cancel(const QString &id)
{
    auto *const row = find(id);
    if (row == nullptr || isFinished(row->state) || row->isCancelled)
        return;
    if (row->run) {
        row->isCancelled = true;
        setState(*row, State::Pausing);
        row->run->stop();
    } else {
        const auto wish = row->wish;
        discard(halvesOf(*row), kDiscardTries);
        remove(rowOf(id), rowOf(id));
        keepSoon();
        fill();
        Q_EMIT ended(wish, cancelledOf(wish));
    }
    Q_EMIT changed();
}

QStringList TransferQueue::halvesOf(const Row &row)
{
    return row.wish.kind == TransferWish::Kind::Object ? QStringList{row.wish.path} : row.figures.unfinished;
}

void TransferQueue::discard(const QStringList &files, int tries)
{
    if (files.isEmpty() || tries == 0)
        return;
    const auto left = runOnPool<QStringList>([files] {
        QStringList held;
        for (const auto &file : files) {
            if (!PartFile::discardLeft(file))
                held.append(file);
        }
        return held;
    });
    whenDone(left, this, [this, tries](const Result<QStringList> &held) {
        if (held && !held->isEmpty())
            QTimer::singleShot(kDiscardAgain, this, [this, tries, again = *held] { discard(again, tries - 1); });
    });
}

void TransferQueue::pauseAll()
{
    pauseThese(idsWhere(&TransferQueue::mayPause));
}

void TransferQueue::resumeAll()
{
    resumeThese(idsWhere(&TransferQueue::mayResume));
}

void TransferQueue::clearFinished()
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && isFinished(m_rows[static_cast<std::size_t>(first)].state))
            --first;
        if (first < last)
            remove(first + 1, last);
        last = first;
    }
    Q_EMIT changed();
}

} // namespace hoox
