#pragma once

#include "storage/config/KvReads.h"
#include "storage/config/KvRequests.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

class QTimer;

namespace hoox {

class Clock;

/// The writes of one store: one after the other for each key, apart by the limit, the last value of those that wait.
/// What the callers are told stands at `KvConfigStore`. Lives on the client's thread.
class KvWrites final : public QObject
{
    Q_OBJECT

public:
    using Caller = std::shared_ptr<QPromise<Result<Done>>>;

    KvWrites(const KvTools &tools, const Clock &clock, QObject *parent); ///< Both outlive this.
    ~KvWrites() override;

    void add(const QString &key, const HttpRequest &request, const Caller &caller);

private:
    struct Write
    {
        HttpRequest request;
        QVector<Caller> callers;
    };
    /// What one key waits for.
    struct Lane
    {
        std::optional<Write> waiting;
        std::optional<Write> underway;
        Pending<HttpAnswer> flight;
        quint64 number = 0; ///< Of the write under way: the answer to an aborted one is dropped.
        std::chrono::milliseconds sentAt{0};
        std::chrono::milliseconds notBefore{0}; ///< Monotonic; zero: at once.
        QTimer *timer = nullptr;
    };

    void goOn(const QString &key);
    void wake(const QString &key, std::chrono::milliseconds in);
    void send(const QString &key, Lane &lane);
    void take(const QString &key, const Result<HttpAnswer> &answer);
    void answer(const QVector<Caller> &callers, const Result<Done> &result);

    const KvTools &m_tools;
    const Clock &m_clock;
    QHash<QString, Lane> m_lanes;
};

} // namespace hoox
