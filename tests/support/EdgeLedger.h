#pragma once

#include "storage/ledger/LedgerPuller.h"
#include "storage/ledger/ReplicaPull.h"
#include "storage/net/HttpClient.h"
#include "tests/support/FaultServer.h"
#include "tests/support/LocalEdge.h"

#include <QTemporaryDir>

#include <memory>

namespace hoox::tests {

/// A ledger at the local edge, a replica of it in a file, and a server between them that writes down what is asked and
/// answers in the edge's place where a test says so. In the test's thread.
class EdgeLedger final
{
public:
    EdgeLedger(LocalEdge &edge, LedgerDialect dialect);
    ~EdgeLedger();

    [[nodiscard]] LocalEdge &edge() { return m_edge; }
    [[nodiscard]] FaultServer &between() { return m_between; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("replica.db")); }
    /// A puller on the file; the one before it is gone, in the middle of what it does.
    ReplicaPull &renew(const PullPolicy &policy = quickPolicy(), const QString &databaseId = {});
    void drop() { m_pull.reset(); }
    [[nodiscard]] ReplicaPull &puller() { return *m_pull; }
    [[nodiscard]] Result<PullReport> pull(LedgerPuller::Kind kind = LedgerPuller::Kind::Changes);

    /// Rows `from` to `to` of the dialect, several a second, ids in no order.
    [[nodiscard]] bool insertTrades(int from, int to);
    [[nodiscard]] bool run(const QStringList &statements) { return m_edge.runSql(statements); }
    [[nodiscard]] QStringList atEdge(const QString &sql);
    [[nodiscard]] QStringList inReplica(const QString &sql) const;

    /// Every sound row of the three tables, as text, as the edge has it in the replica's words, and as the replica has
    /// it.
    [[nodiscard]] QStringList edgeTrades();
    [[nodiscard]] QStringList replicaTrades() const;
    [[nodiscard]] QStringList edgePositions();
    [[nodiscard]] QStringList replicaPositions() const;
    [[nodiscard]] QStringList edgeBalances();
    [[nodiscard]] QStringList replicaBalances() const;
    /// Empty if the replica is the edge, else the first that differs.
    [[nodiscard]] QString difference();

    /// The statements that were sent since the last call, in their order.
    [[nodiscard]] QStringList sentSql();

    [[nodiscard]] static PullPolicy quickPolicy();

private:
    LocalEdge &m_edge;
    const LedgerDialect m_dialect;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    FaultServer m_between;
    HttpClient m_client;
    qsizetype m_told = 0;
    std::unique_ptr<D1Client> m_d1;
    std::unique_ptr<ReplicaPull> m_pull;
};

} // namespace hoox::tests
