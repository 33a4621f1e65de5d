#include "storage/ledger/D1Client.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/D1Reader.h"
#include "storage/net/V4Answer.h"
#include "storage/profile/ProfileRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoSuchRoute = 404;
constexpr qsizetype kLongestBookmark = 200;

struct KnownTrouble
{
    QLatin1StringView words;
    D1Trouble trouble;
};

/// Contract 3.8, in its order of rows; the first that fits counts.
constexpr std::array kTroubles{
    KnownTrouble{"UNIQUE constraint failed"_L1, D1Trouble::Conflict},
    KnownTrouble{"NOT NULL constraint failed"_L1, D1Trouble::Conflict},
    KnownTrouble{"SQLITE_CONSTRAINT"_L1, D1Trouble::Conflict},
    KnownTrouble{"D1 DB is overloaded"_L1, D1Trouble::SlowDown},
    KnownTrouble{"Requests queued for too long"_L1, D1Trouble::SlowDown},
    KnownTrouble{"exceeded timeout"_L1, D1Trouble::SlowDown},
    KnownTrouble{"memory limit"_L1, D1Trouble::SlowDown},
    KnownTrouble{"CPU time limit"_L1, D1Trouble::SlowDown},
    KnownTrouble{"Network connection lost"_L1, D1Trouble::Retryable},
    KnownTrouble{"reset because its code was updated"_L1, D1Trouble::Retryable},
    KnownTrouble{"storage caused object to be reset"_L1, D1Trouble::Retryable},
    KnownTrouble{"starting up D1 DB storage"_L1, D1Trouble::Retryable},
    KnownTrouble{"due to transient issue"_L1, D1Trouble::Retryable},
    KnownTrouble{"syntax error"_L1, D1Trouble::Permanent},
    KnownTrouble{"no such table"_L1, D1Trouble::Permanent},
    KnownTrouble{"no such column"_L1, D1Trouble::Permanent},
    KnownTrouble{"too many SQL variables"_L1, D1Trouble::Permanent},
    KnownTrouble{"statement too long"_L1, D1Trouble::Permanent},
    KnownTrouble{"pattern too complex"_L1, D1Trouble::Permanent},
    KnownTrouble{"Wrong number of parameter bindings"_L1, D1Trouble::Permanent},
    KnownTrouble{"Invalid input"_L1, D1Trouble::Permanent},
    KnownTrouble{"Invalid JSON request body"_L1, D1Trouble::Permanent},
    KnownTrouble{"No SQL statements detected"_L1, D1Trouble::Permanent},
    KnownTrouble{"SQLITE_AUTH"_L1, D1Trouble::Permanent},
    KnownTrouble{"SQLITE_ERROR"_L1, D1Trouble::Permanent},
};

/// How a call ends, however it does: with its answer, or dropped with the network's thread.
template <typename T>
struct D1Call
{
    explicit D1Call(std::function<void()> whenEnded) : ended(std::move(whenEnded)) { promise.start(); }
    ~D1Call()
    {
        promise.finish();
        if (ended)
            ended();
    }
    D1Call(const D1Call &) = delete;
    D1Call &operator=(const D1Call &) = delete;

    QPromise<Result<T>> promise;
    std::function<void()> ended;
};

/// Sends, and reads the answer on the network's thread; cancelling the outer future aborts the request.
template <typename T, typename Read>
Pending<T> askD1(HttpClient &client, HttpRequest request, std::function<void()> ended, Read read)
{
    auto call = std::make_shared<D1Call<T>>(std::move(ended));
    auto future = call->promise.future();
    client.post([&client, request = std::move(request), read = std::move(read), call = std::move(call),
                 future](QObject *owner) mutable {
        auto sent = client.send(std::move(request));
        auto *watch = new QFutureWatcher<Result<T>>(owner);
        QObject::connect(watch, &QFutureWatcherBase::canceled, watch, [sent]() mutable { sent.cancel(); });
        whenDone(sent, watch,
                 [watch, read = std::move(read), call = std::move(call)](const Result<HttpAnswer> &answer) mutable {
                     if (answer)
                         call->promise.addResult(read(*answer));
                     else
                         call->promise.addResult(fail(answer.error()));
                     call.reset();
                     watch->deleteLater();
                 });
        watch->setFuture(future);
    });
    return future;
}

QByteArray bodyOf(const QVector<D1Statement> &batch)
{
    QJsonArray statements;
    for (const auto &statement : batch)
        statements.append(
            QJsonObject{{u"sql"_s, statement.sql}, {u"params"_s, QJsonArray::fromStringList(statement.params)}});
    return QJsonDocument(QJsonObject{{u"batch"_s, statements}}).toJson(QJsonDocument::Compact);
}

D1Trouble troubleOf(const HttpAnswer &answer)
{
    const auto errors = QJsonDocument::fromJson(answer.body).object().value("errors"_L1).toArray();
    for (const auto &error : errors) {
        const auto trouble = d1TroubleOf(error.toObject().value("message"_L1).toString());
        if (trouble != D1Trouble::None)
            return trouble;
    }
    return D1Trouble::None;
}

/// The envelope's error, with the kind that D1's words give it.
Error errorOfD1(const HttpAnswer &answer, const Error &plain)
{
    const auto as = [&](Error::Kind kind, Error::Cause cause) {
        return Error{kind, plain.subject, plain.detail, cause};
    };
    switch (troubleOf(answer)) {
    case D1Trouble::Permanent:
        return as(Error::Kind::Invalid, Error::Cause::Plain);
    case D1Trouble::Conflict:
        return as(Error::Kind::Conflict, Error::Cause::Plain);
    case D1Trouble::Retryable:
        return as(Error::Kind::Failed, Error::Cause::ServiceFailed);
    case D1Trouble::SlowDown:
        return as(Error::Kind::Busy, Error::Cause::ServiceFailed);
    case D1Trouble::None:
        break;
    }
    return plain;
}

} // namespace

D1Trouble d1TroubleOf(const QString &message)
{
    for (const auto &known : kTroubles) {
        if (message.contains(known.words, Qt::CaseInsensitive))
            return known.trouble;
    }
    return D1Trouble::None;
}

Result<D1Answer> parseD1Answer(const HttpAnswer &answer, qsizetype statements, const QString &subject)
{
    auto reading = answer.isSuccess() ? readD1Answer(answer.body) : D1Reading();
    if (!reading.isSuccess) {
        // Why not, in the service's own words, which take their time.
        if (const auto envelope = parseV4(answer, subject); !envelope)
            return fail(errorOfD1(answer, envelope.error()));
        return fail(Error::Kind::Corrupt, subject, reading.fault, Error::Cause::BadAnswer);
    }
    if (reading.answer.results.size() != statements)
        return fail(Error::Kind::Corrupt, subject,
                    u"%1 results for %2 statements"_s.arg(reading.answer.results.size()).arg(statements),
                    Error::Cause::BadAnswer);
    return std::move(reading.answer);
}

D1Client::D1Client(HttpClient &client, const QUrl &v4Base, const QString &databaseId, HttpRequest::Urgency urgency)
    : m_client(client), m_v4Base(v4Base), m_databaseId(hyphenatedId(databaseId)), m_urgency(urgency)
{
}

HttpRequest D1Client::requestOf(const QVector<D1Statement> &batch, Repeat repeat) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl::fromEncoded(
        m_v4Base.toEncoded() + "/d1/database/" + QUrl::toPercentEncoding(m_databaseId) + "/raw", QUrl::StrictMode);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = bodyOf(batch);
    request.mayRepeat = repeat == Repeat::Allowed;
    request.urgency = m_urgency;
    request.subject = m_databaseId;
    // What the statement itself is wrong about stays wrong, and asking the same again is no way to ask for less.
    request.isFinal = [](const HttpAnswer &answer) {
        const auto trouble = troubleOf(answer);
        return trouble != D1Trouble::None && trouble != D1Trouble::Retryable;
    };
    return request;
}

Pending<D1Answer> D1Client::raw(const QVector<D1Statement> &batch, Repeat repeat) const
{
    return askD1<D1Answer>(m_client, requestOf(batch, repeat), {},
                           [statements = batch.size(), subject = m_databaseId](const HttpAnswer &answer) {
                               return parseD1Answer(answer, statements, subject);
                           });
}

Pending<HttpAnswer> D1Client::rawUnread(const QVector<D1Statement> &batch, Repeat repeat, Listener listener) const
{
    return askD1<HttpAnswer>(m_client, requestOf(batch, repeat), std::move(listener.ended),
                             [came = std::move(listener.came)](const HttpAnswer &answer) -> Result<HttpAnswer> {
                                 if (came && answer.isSuccess())
                                     came(answer.body);
                                 return answer;
                             });
}

Pending<Done> D1Client::verify(std::function<void()> ended) const
{
    if (m_databaseId.isEmpty()) {
        if (ended)
            ended();
        return ready(Result<Done>(fail(Error::Kind::Invalid, u"D1 database"_s, {}, Error::Cause::NotConfigured)));
    }
    HttpRequest request;
    request.url = QUrl::fromEncoded(m_v4Base.toEncoded() + "/d1/database?per_page=10000", QUrl::StrictMode);
    request.urgency = m_urgency;
    request.subject = m_databaseId;
    return askD1<Done>(m_client, std::move(request), std::move(ended),
                       [id = m_databaseId](const HttpAnswer &answer) -> Result<Done> {
                           const auto envelope = parseV4(answer, id);
                           if (!envelope)
                               return fail(envelope.error());
                           const auto all = envelope->result.toArray();
                           const auto isIt = [&id](const QJsonValue &each) {
                               return each.toObject().value("uuid"_L1).toString().compare(id, Qt::CaseInsensitive) == 0;
                           };
                           if (std::none_of(all.constBegin(), all.constEnd(), isIt))
                               return fail(Error::Kind::Invalid, id, {}, Error::Cause::WrongId);
                           return Done{};
                       });
}

Pending<QString> D1Client::bookmark(std::function<void()> ended) const
{
    HttpRequest request;
    request.url = QUrl::fromEncoded(m_v4Base.toEncoded() + "/d1/database/" + QUrl::toPercentEncoding(m_databaseId) +
                                        "/time_travel/bookmark",
                                    QUrl::StrictMode);
    request.urgency = m_urgency;
    request.subject = m_databaseId;
    return askD1<QString>(m_client, std::move(request), std::move(ended),
                          [id = m_databaseId](const HttpAnswer &answer) -> Result<QString> {
                              if (answer.status == kNoSuchRoute)
                                  return QString();
                              const auto envelope = parseV4(answer, id);
                              if (!envelope)
                                  return fail(envelope.error());
                              const auto word = envelope->result.toObject().value("bookmark"_L1).toString();
                              if (word.isEmpty() || word.size() > kLongestBookmark)
                                  return fail(Error::Kind::Corrupt, id, u"bookmark"_s, Error::Cause::BadAnswer);
                              return word;
                          });
}

} // namespace hoox
