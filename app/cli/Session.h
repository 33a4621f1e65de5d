#pragma once

#include "app/Composition.h"
#include "app/cli/Output.h"
#include "storage/base/WhenDone.h"
#include "storage/ledger/LedgerPuller.h"
#include "ui/common/Format.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QObject>

#include <QPromise>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace hoox {

class SecretLoader;
struct CommandSpec;

/// One run of one command: what was asked, where answers go, and the end. GUI-less main thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(Output &output, QString workspace, QString profile, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const QString &workspaceFolder() const { return m_workspace; }
    [[nodiscard]] const QString &profileName() const { return m_profile; }
    void setPlace(const QString &workspace, const QString &profile);

    [[nodiscard]] bool isSet(const char16_t *option) const { return m_parser.isSet(QString::fromUtf16(option)); }
    [[nodiscard]] QString value(const char16_t *option) const { return m_parser.value(QString::fromUtf16(option)); }
    /// The n-th argument behind the command's own words; empty if there is none.
    [[nodiscard]] QString argument(qsizetype index) const { return m_arguments.value(index); }
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

    /// Starts `command`, once the secrets of a remote profile are at hand, unless it waits for nothing.
    void begin(const CommandSpec &command);
    /// The parts of the program on the workspace; null, with the run ended, if there is none.
    [[nodiscard]] Composition *open();
    /// As `open`, but an embedded profile that is missing or broken is replaced by a fresh one, and said so (KR-03). A
    /// remote one is not: its switch is elsewhere, and engaging here would be a false comfort.
    [[nodiscard]] Composition *openForKill();
    /// Null, with the run ended in 3, if the profile is read-only.
    [[nodiscard]] Composition *openToWrite();
    /// The audit log of the workspace, of the open profile or else of `profile`.
    [[nodiscard]] AuditTrail trail(const QString &profile = {}) const;
    /// That somebody looked at this object is kept while an incident runs (safety 4.8). Blocks on small files.
    void noteOpened(const QString &key);
    /// `task() -> Result<T>` between its two records in the log (AU-1).
    template <typename Task>
    [[nodiscard]] auto audited(const AuditEntry &entry, Task task) const
    {
        return trail(entry.profile).around(entry, m_clock, std::move(task));
    }
    /// The same for what is waited for: `change() -> Pending<T>`, then `next(T)`.
    template <typename T, typename Change, typename Next>
    void thenAudited(const AuditEntry &entry, Change change, Next next)
    {
        const auto asked = trail(entry.profile).asked(entry, m_clock);
        if (!asked) {
            finish(asked.error());
            return;
        }
        whenDone(change(), this, [this, entry = *asked, next = std::move(next)](const Result<T> &done) {
            const auto error = done ? std::nullopt : std::optional(done.error());
            if (const auto told = trail(entry.profile).ended(entry, error, m_clock); !told)
                m_output.complain(notRecorded(told.error()));
            if (done)
                next(*done);
            else
                finish(done.error());
        });
    }
    /// Runs `task(Progress &) -> Result<T>` on a thread of its own, which the session joins; shows `what` beside the
    /// bar.
    template <typename T, typename Task>
    [[nodiscard]] Pending<T> work(const QString &what, Task task)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        m_threads.emplace_back([this, promise, what, task = std::move(task)]() mutable {
            BarProgress progress(m_output, what);
            promise->addResult(task(progress));
            promise->finish();
        });
        return future;
    }

    /// Goes on to `next` if the open profile's ledger is one that this version reads, and ends the run otherwise, with
    /// what is wrong with the file (LG-6). Of a replica it says how old it is. Changes nothing. After `open`.
    template <typename Next>
    void withLedger(Next next)
    {
        const auto path = m_composition->workspace().ledgerFile();
        const auto remote = m_composition->profile().isRemote() ? m_composition->profile().name : QString();
        then(work<int>({}, [path, remote](Progress &) { return checkLedger(path, remote); }),
             [this, next = std::move(next)](int) {
                 if (m_composition->replica() == nullptr) {
                     next();
                     return;
                 }
                 then(m_composition->replicaFacts(), [this, next](const ReplicaFacts &facts) {
                     tellFreshness(facts);
                     next();
                 });
             });
    }

    /// Gives the spool a few seconds to go to the blob tier, then goes on to `next`: true if nothing waits any more.
    /// What still waits goes with the next run, or with an open window.
    void ship(std::function<void(bool isShipped)> next);

    void finish(ExitStatus status = ExitStatus::Done);
    void finish(const Error &error);
    void usage(const QString &text); ///< Ends with 2.
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Waits for `pending`; an error ends the run, a value goes to `next`.
    template <typename T, typename Next>
    void then(const Pending<T> &pending, Next next)
    {
        whenDone(pending, this, [this, next = std::move(next)](Result<T> result) mutable {
            if (result)
                next(std::move(*result));
            else
                finish(result.error());
        });
    }

    /// Draws a bar on standard error.
    class BarProgress final : public Progress
    {
    public:
        BarProgress(Output &output, QString what) : m_output(output), m_what(std::move(what)) {}
        [[nodiscard]] bool isCancelled() const override { return false; }
        void report(qint64 done, qint64 total) override;

    private:
        Output &m_output;
        QString m_what;
    };

Q_SIGNALS:
    void finished(int status);

private:
    /// `remote`: the profile whose replica it is; empty for the workspace's own.
    [[nodiscard]] static Result<int> checkLedger(const QString &path, const QString &remote);
    void tellFreshness(const ReplicaFacts &facts);
    [[nodiscard]] static QString notRecorded(const Error &error);

    const SystemClock m_clock;
    Output &m_output;
    QString m_workspace;
    QString m_profile;
    QCommandLineParser m_parser;
    QStringList m_arguments;
    Format m_format;
    std::shared_ptr<HeldSecrets> m_held = std::make_shared<HeldSecrets>();
    std::unique_ptr<SecretLoader> m_loader;
    std::unique_ptr<Composition> m_composition;
    bool m_finished = false;
    std::vector<std::jthread> m_threads; ///< Joined first.
};

/// RFC 3339, UTC, or null.
[[nodiscard]] QJsonValue jsonTime(const QDateTime &utc);
[[nodiscard]] QJsonValue jsonTime(qint64 unixSeconds);
/// A missing figure is null, never 0 (LG-3).
[[nodiscard]] QJsonValue jsonNumber(const std::optional<double> &figure);
/// A day or a moment in UTC, as Unix seconds.
[[nodiscard]] std::optional<qint64> secondFromText(const QString &text);

} // namespace hoox
