#pragma once

#include "storage/orders/OrderEntry.h"
#include "tests/support/LocalEdge.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace hoox::tests {

/// How a program ends before its time.
struct ConsoleDeath
{
    int call = 0;             ///< At this call that changes a file, from within; 0: from outside instead,
    qint64 nanoseconds = 0;   ///< so long after its start,
    bool afterIntent = false; ///< or after it wrote to the order journal.
};

struct ConsoleEnd
{
    bool killed = false;
    int status = -1;
    QByteArray said, complained;
    qint64 nanoseconds = 0;
    int calls = 0; ///< That changed a file; only where it ended in peace.
};

/// A workspace whose orders are sent by `hoox-console`, a process each, to the paper exchange or to the counting
/// gateway at the local edge; and what is to be seen of them without a desk.
class OrderDeathDesk
{
public:
    /// `edge` null: the paper exchange. `query`: what the gateway is asked to do, as `?delay_ms=300`.
    OrderDeathDesk(LocalEdge *edge, const QString &query);

    /// Empty, or what went wrong while the workspace was made.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] ConsoleEnd run(const QStringList &command, const std::optional<ConsoleDeath> &death = {}) const;
    [[nodiscard]] ConsoleEnd submit(const QString &requestId, const std::optional<ConsoleDeath> &death = {}) const;
    /// Intents and refusals of that id.
    [[nodiscard]] QVector<OrderEntry> journalled(const QString &requestId) const;
    /// How often the ledger, or the gateway, has it done; −1 where that could not be read.
    [[nodiscard]] int executions(const QString &requestId) const;
    [[nodiscard]] bool isPaper() const { return m_edge == nullptr; }

private:
    [[nodiscard]] QString prepare(const QString &query);
    [[nodiscard]] QString ordersLog() const; ///< Grows with each write to the order journal.

    LocalEdge *const m_edge;
    QTemporaryDir m_folder;
    QString m_fault;
};

} // namespace hoox::tests
