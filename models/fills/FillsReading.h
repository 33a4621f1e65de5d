#pragma once

#include "storage/ledger/FillPages.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace hoox {

/// How a result comes from the ledger and keeps up with it: its first rows, its whole order, and what others change in
/// the file since. What was added is merged into the order. What was deleted or changed in place only a whole reading
/// finds: that goes on quietly, at most a twentieth of the time, and is never begun again before it has ended.
/// An answer that belongs to an older wish is dropped. GUI thread.
class FillsReading final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kHeadRows = 256;

    explicit FillsReading(FillPages &pages, QObject *parent = nullptr);

    /// Reads this result, and nothing else from now on. `withHead`: its first rows come before its order.
    void begin(const FillsQuery &query, bool withHead);
    /// Looks whether the file has changed since `shown` was read. Nothing happens while a result is being read.
    void look(const FillOrderPtr &shown);
    /// Looks, though the file may be as it was when it was last looked at.
    void lookAnew(const FillOrderPtr &shown);
    /// Stops reading; `shown` is looked at again from now on.
    void cancel(const FillsQuery &shown);

    [[nodiscard]] bool isBusy() const { return m_busy; } ///< With what `begin` asked for.
    [[nodiscard]] int thousandths() const { return m_thousandths; }
    [[nodiscard]] int wishes() const { return m_wishes; } ///< Results that were asked for so far.

Q_SIGNALS:
    void stateChanged(); ///< Busy, progress.
    void headRead(const hoox::FillHead &head);
    void orderRead(const hoox::FillOrderPtr &order);
    /// The file has changed; the extension's order is never null. `of` is the order that it extends.
    void extended(const hoox::FillExtension &extension, const hoox::FillOrderPtr &of);
    void unchanged();
    void failed(const hoox::Error &error);

private:
    void readHead(int turn);
    void readOrder(int turn);
    void takeOrder(const Result<FillOrderPtr> &order, int turn);
    void takeExtension(const Result<FillExtension> &extension, const FillOrderPtr &of, int turn);
    void readAgainLater();
    void readAgain();
    void takeAgain(const FillOrderPtr &order, int turn);
    void noteCost(const FillOrderPtr &order);
    void giveUp(const Error &error);

    FillPages &m_pages;
    FillsQuery m_query;
    int m_turn = 0; ///< Of the newest wish or cancel.
    int m_wishes = 0;
    bool m_busy = false;
    bool m_looking = false;
    bool m_again = false;      ///< A quiet reading goes on.
    bool m_isDueAgain = false; ///< The file changed meanwhile.
    int m_thousandths = 0;
    qint64 m_stamp = -1; ///< Of the file when it was last looked at.
    std::chrono::nanoseconds m_cost{};
    QElapsedTimer m_sinceRead;
    QTimer m_due;
    QFuture<Result<FillHead>> m_head;
    QFuture<Result<FillOrderPtr>> m_order;
};

} // namespace hoox
