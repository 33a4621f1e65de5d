#include "models/fills/FillsReading.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/RowAnchors.h"

namespace hoox {

namespace {

constexpr int kRestForWork = 19; ///< What a quiet reading costs is a twentieth of the time.
constexpr std::chrono::milliseconds kLeastRest(200);

} // namespace

FillsReading::FillsReading(FillPages &pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &FillsReading::readAgain);
}

void FillsReading::begin(const FillsQuery &query, bool withHead)
{
    const auto turn = ++m_turn;
    ++m_wishes;
    m_head.cancel();
    m_order.cancel();
    m_due.stop();
    m_query = query;
    m_looking = m_again = false;
    m_busy = true;
    m_thousandths = 0;
    Q_EMIT stateChanged();
    // The stamp first: what changes after it is found by the next look.
    whenDone(m_pages.changeStamp(), this, [this, turn, withHead](const Result<qint64> &stamp) {
        if (turn != m_turn)
            return;
        if (!stamp)
            return giveUp(stamp.error());
        m_stamp = *stamp;
        if (withHead)
            readHead(turn);
        readOrder(turn);
    });
}

void FillsReading::readHead(int turn)
{
    m_head = m_pages.head(m_query, kHeadRows);
    whenDone(m_head, this, [this, turn](const Result<FillHead> &head) {
        // A failure of the head is the order's too, and told there.
        if (turn == m_turn && m_busy && head)
            Q_EMIT headRead(*head);
    });
}

void FillsReading::readOrder(int turn)
{
    m_order = m_pages.order(m_query);
    auto *progress = new QFutureWatcher<Result<FillOrderPtr>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this, turn](int value) {
        if (turn != m_turn || !m_busy)
            return;
        m_thousandths = value;
        Q_EMIT stateChanged();
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_order);
    whenDone(m_order, this, [this, turn](const Result<FillOrderPtr> &order) { takeOrder(order, turn); });
}

void FillsReading::takeOrder(const Result<FillOrderPtr> &order, int turn)
{
    if (turn != m_turn)
        return;
    m_head.cancel();
    if (!order)
        return giveUp(order.error());
    noteCost(*order);
    m_busy = false;
    Q_EMIT orderRead(*order);
}

void FillsReading::cancel(const FillsQuery &shown)
{
    ++m_turn;
    m_head.cancel();
    m_order.cancel();
    m_query = shown;
    m_busy = m_looking = false;
    m_stamp = -1; // It was that of the reading, and what is shown is older.
    Q_EMIT stateChanged();
}

void FillsReading::giveUp(const Error &error)
{
    m_head.cancel();
    m_order.cancel();
    m_busy = m_looking = m_again = false;
    m_stamp = -1;
    Q_EMIT failed(error);
}

void FillsReading::look(const FillOrderPtr &shown)
{
    if (m_busy || m_looking)
        return;
    m_looking = true;
    whenDone(m_pages.changeStamp(), this, [this, shown, turn = m_turn](const Result<qint64> &stamp) {
        if (turn != m_turn)
            return;
        if (!stamp)
            return giveUp(stamp.error());
        if (*stamp == m_stamp) {
            m_looking = false;
            return Q_EMIT unchanged();
        }
        m_stamp = *stamp;
        whenDone(m_pages.extend(shown), this, [this, shown, turn](const Result<FillExtension> &extension) {
            takeExtension(extension, shown, turn);
        });
    });
}

void FillsReading::lookAnew(const FillOrderPtr &shown)
{
    m_stamp = -1;
    look(shown);
}

void FillsReading::takeExtension(const Result<FillExtension> &extension, const FillOrderPtr &of, int turn)
{
    if (turn != m_turn)
        return;
    m_looking = false;
    if (!extension)
        return giveUp(extension.error());
    if (extension->isOtherFile)
        return begin(m_query, false);
    readAgainLater();
    if (extension->order)
        Q_EMIT extended(*extension, of);
}

void FillsReading::noteCost(const FillOrderPtr &order)
{
    m_cost = order->cost;
    m_sinceRead.start();
}

void FillsReading::readAgainLater()
{
    // What is read may not have it yet.
    m_isDueAgain = m_again;
    if (m_again || m_due.isActive())
        return;
    const auto rest = kRestForWork * m_cost - std::chrono::nanoseconds(m_sinceRead.nsecsElapsed());
    m_due.start(std::max(kLeastRest, std::chrono::duration_cast<std::chrono::milliseconds>(rest)));
}

void FillsReading::readAgain()
{
    if (m_busy)
        return;
    m_again = true;
    m_isDueAgain = false;
    m_order = m_pages.order(m_query);
    whenDone(m_order, this, [this, turn = m_turn](const Result<FillOrderPtr> &order) {
        if (turn != m_turn)
            return;
        if (!order)
            return giveUp(order.error());
        noteCost(*order);
        takeAgain(*order, turn);
    });
}

/// What was added while it was read is shown already, maybe: it does not go away again.
void FillsReading::takeAgain(const FillOrderPtr &order, int turn)
{
    whenDone(m_pages.extend(order), this, [this, order, turn](const Result<FillExtension> &extension) {
        if (turn != m_turn)
            return;
        m_again = false;
        if (!extension)
            return giveUp(extension.error());
        if (extension->isOtherFile)
            return begin(m_query, false);
        if (!extension->order || std::exchange(m_isDueAgain, false))
            readAgainLater();
        Q_EMIT orderRead(extension->order ? extension->order : order);
    });
}

} // namespace hoox
