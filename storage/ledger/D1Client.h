#pragma once

#include "storage/ledger/D1Rows.h"
#include "storage/net/HttpClient.h"

namespace hoox {

/// One statement for D1. Numbers go as text and take the type of the column that they meet; an expression has none:
/// write `CAST(?1 AS INTEGER)` there (contract 3.3).
struct D1Statement
{
    QString sql;
    QStringList params = {};
};

/// What D1's own message says about an error (contract 3.8). Codes tell nothing: 7500 is a typo and an outage.
enum class D1Trouble {
    None,      ///< Nothing that D1 says: judge by the status.
    Permanent, ///< The statement is wrong, or not allowed: asking again changes nothing.
    Conflict,  ///< A constraint: for an idempotent insert it is there already.
    Retryable, ///< The connection or the database went away for a moment.
    SlowDown,  ///< Too much at once: ask for less, and later.
};
[[nodiscard]] D1Trouble d1TroubleOf(const QString &message);

/// One D1 database over the v4 API (contract 3): `/raw` alone, which every profile has. A batch is one transaction.
/// Errors name the database. `client` outlives it. Any thread.
class D1Client final
{
public:
    enum class Repeat {
        Allowed, ///< Reads, or statements that may be done twice: sent again after an unknown outcome.
        Never,
    };

    struct Listener
    {
        /// Called on the network's thread with the bytes of an answer that went well, before the future has it: what
        /// follows can be asked for at once.
        std::function<void(const QByteArray &body)> came;
        /// Called once, on any thread, when the future is finished or dropped.
        std::function<void()> ended;
    };

    D1Client(HttpClient &client, const QUrl &v4Base, const QString &databaseId,
             HttpRequest::Urgency urgency = HttpRequest::Urgency::Background);

    /// `Invalid` for SQL that D1 refuses (`detail`: its words), `Conflict` for a constraint, `Busy` with
    /// `ServiceFailed` when it asks for less and later, `Full` with `TooLarge`, and those of `parseV4` and
    /// `HttpClient`. Cancel the future to abort.
    [[nodiscard]] Pending<D1Answer> raw(const QVector<D1Statement> &batch, Repeat repeat = Repeat::Allowed) const;
    /// The same, for whoever reads the answer with `parseD1Answer` on a thread of their own.
    [[nodiscard]] Pending<HttpAnswer> rawUnread(const QVector<D1Statement> &batch, Repeat repeat,
                                                Listener listener) const;
    /// `Invalid` with `NotConfigured` without an id, with `WrongId` unless the account lists this database: the local
    /// edge makes an empty one of any id.
    [[nodiscard]] Pending<Done> verify(std::function<void()> ended = {}) const;
    /// Where the database can be brought back to (Time Travel, contract 3.6); empty where the service has none, as the
    /// local edge.
    [[nodiscard]] Pending<QString> bookmark(std::function<void()> ended = {}) const;

    [[nodiscard]] const QString &databaseId() const { return m_databaseId; }

private:
    [[nodiscard]] HttpRequest requestOf(const QVector<D1Statement> &batch, Repeat repeat) const;

    HttpClient &m_client;
    const QUrl m_v4Base;
    const QString m_databaseId;
    const HttpRequest::Urgency m_urgency;
};

/// The answer of `/raw` as values; hostile bytes end as `BadAnswer`.
[[nodiscard]] Result<D1Answer> parseD1Answer(const HttpAnswer &answer, qsizetype statements, const QString &subject);

} // namespace hoox
