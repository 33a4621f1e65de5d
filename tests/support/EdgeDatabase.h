#pragma once

#include "storage/base/RunOn.h"
#include "storage/ledger/remote/D1Backup.h"
#include "storage/net/HttpClient.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LocalEdge.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace hoox::tests {

/// A D1 at the local edge with a line to it, and a server between them that answers in the edge's place where a test
/// says so. In the test's thread; jobs run on the pool, as in the program.
class EdgeDatabase final
{
public:
    explicit EdgeDatabase(LocalEdge &edge, const QString &databaseId = {});
    ~EdgeDatabase();

    /// `job(line, clock, progress) -> Result<T>` on a worker, to its end.
    template <typename T, typename Job>
    [[nodiscard]] Result<T> run(Job job, std::shared_ptr<Progress> progress = nullptr)
    {
        if (!progress)
            progress = std::make_shared<NoProgress>();
        return await(runOnPool<T>(
            [job, progress, line = m_line, this]() -> Result<T> { return job(*line, m_clock, *progress); }));
    }
    [[nodiscard]] Result<D1Backup> backUp(std::shared_ptr<Progress> progress = nullptr,
                                          const D1CopyPolicy &policy = quickPolicy());
    [[nodiscard]] Result<RestoreReport> restore(const QString &backup, std::shared_ptr<Progress> progress = nullptr,
                                                const D1CopyPolicy &policy = quickPolicy());
    /// What everything there adds up to, schema and rows: two states with one hash are equal, row by row.
    [[nodiscard]] QString contentHash();
    [[nodiscard]] bool sql(const QStringList &statements) { return m_edge.runSql(statements); }
    /// Rows at the edge as text, columns with a bar between.
    [[nodiscard]] QStringList rows(const QString &sql);

    [[nodiscard]] FaultServer &between() { return m_between; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const std::shared_ptr<D1Line> &line() const { return m_line; }
    [[nodiscard]] QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] QStringList backupFiles() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file of migrations into the folder `migrations`.
    void writeMigration(const QString &name, const QByteArray &sql) const;
    [[nodiscard]] QString migrations() const { return m_folder.filePath(QStringLiteral("migrations")); }

    /// Pages of a few rows, and no patience.
    [[nodiscard]] static D1CopyPolicy quickPolicy();

private:
    LocalEdge &m_edge;
    FixedClock m_clock;
    SystemClock m_netClock;
    QTemporaryDir m_folder;
    FaultServer m_between;
    HttpClient m_client;
    std::shared_ptr<D1Line> m_line;
};

/// Runs `act` once in the test's thread, as a part of a job begins.
class AtStage final : public Progress
{
public:
    AtStage(Stage stage, QObject &thread, std::function<void()> act)
        : m_stage(stage), m_thread(thread), m_act(std::move(act))
    {
    }
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }
    void report(qint64, qint64) override {}
    void begin(Stage stage) override
    {
        if (stage != m_stage || m_done)
            return;
        m_done = true;
        QMetaObject::invokeMethod(
            &m_thread, [this] { m_act(); }, Qt::BlockingQueuedConnection);
    }
    void cancel() { m_cancelled = true; }

private:
    const Stage m_stage;
    QObject &m_thread;
    const std::function<void()> m_act;
    bool m_done = false;
    std::atomic<bool> m_cancelled{false};
};

inline FaultAnswer d1Answer(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

/// A refusal in D1's words, as the contract (3.8) has them.
inline FaultAnswer d1Refusal(int status, const QByteArray &message)
{
    return d1Answer(status, "{\"success\":false,\"errors\":[{\"code\":7500,\"message\":\"" + message +
                                "\"}],\"messages\":[],\"result\":null}");
}

} // namespace hoox::tests
