#include "storage/profile/TierTests.h"

#include "storage/base/WhenDone.h"
#include "storage/blobs/S3Authorization.h"
#include "storage/blobs/S3Errors.h"
#include "storage/blobs/S3ListParser.h"
#include "storage/blobs/S3Signature.h"
#include "storage/config/ConfigStore.h"
#include "storage/ledger/D1Client.h"
#include "storage/ledger/Dialect.h"
#include "storage/net/BearerAuthorization.h"
#include "storage/net/HttpClient.h"
#include "storage/net/ServerTime.h"
#include "storage/net/V4Answer.h"
#include "storage/secrets/HeldSecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListPageSize = 100;
constexpr int kMostListPages = 50;
constexpr std::chrono::milliseconds kTestLimit{15'000};

/// A person waits for it: one more try, and soon.
HttpPolicy testPolicy()
{
    HttpPolicy policy;
    policy.tries = 2;
    policy.firstWait = std::chrono::milliseconds(300);
    policy.longestWait = std::chrono::seconds(2);
    policy.silence = std::chrono::seconds(10);
    return policy;
}

double randomJitter()
{
    return QRandomGenerator::global()->generateDouble();
}

/// The local runtime takes any token and wants none (contract 1).
std::shared_ptr<const HttpAuthorization> v4Authorization(const Profile &profile,
                                                         const std::shared_ptr<const HeldSecrets> &held)
{
    if (profile.kind == Profile::Kind::LocalEdge && !held->get(SecretName::ApiToken))
        return nullptr;
    return std::make_shared<BearerAuthorization>(held);
}

/// What the API means by these is told in its words only: a token of the wrong form, and an account that is none.
Error readWords(Error error, const Profile &profile)
{
    const auto account = profile.places.accountId;
    const bool isRequestWrong = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound;
    if (isRequestWrong && error.detail.contains(u"authorization header"_s, Qt::CaseInsensitive))
        return {Error::Kind::Denied, error.subject, error.detail, Error::Cause::WrongCredentials};
    if (isRequestWrong && !account.isEmpty() &&
        (error.kind == Error::Kind::NotFound || error.detail.contains(u"route"_s, Qt::CaseInsensitive)))
        return {Error::Kind::NotFound, account, error.detail, Error::Cause::WrongId};
    if (error.kind == Error::Kind::NotFound && error.cause == Error::Cause::Plain)
        return {Error::Kind::Failed, error.subject, error.detail, Error::Cause::NotTheService};
    return error;
}

class RemoteTierTests final : public TierTests
{
public:
    RemoteTierTests(const Profile &profile, const std::shared_ptr<const HeldSecrets> &held, const Clock &clock,
                    Tell tell, QObject *parent)
        : TierTests(clock, std::move(tell), parent),
          m_profile(profile),
          m_serverTime(std::make_shared<ServerTime>(clock)),
          m_v4(clock, v4Authorization(profile, held), nullptr, &randomJitter, testPolicy(), m_serverTime),
          m_s3(clock, std::make_shared<S3Authorization>(held), nullptr, &randomJitter, testPolicy(), m_serverTime),
          m_plain(clock, nullptr, nullptr, &randomJitter, testPolicy(), m_serverTime),
          m_database(m_v4, profile.places.v4Base, profile.places.databaseId, HttpRequest::Urgency::Operator)
    {
    }

    void begin() override
    {
        const auto &places = m_profile.places;
        beginIf(!places.namespaceId.isEmpty(), TierPlace::Config, [this] { testConfig(); });
        beginIf(!places.databaseId.isEmpty(), TierPlace::Ledger, [this] { testLedger(); });
        beginIf(!places.logsBucket.isEmpty(), TierPlace::Logs,
                [this, &places] { testBucket(TierPlace::Logs, places.logsBucket); });
        beginIf(!places.reportsBucket.isEmpty(), TierPlace::Reports,
                [this, &places] { testBucket(TierPlace::Reports, places.reportsBucket); });
        beginIf(!places.gatewayUrl.isEmpty(), TierPlace::Gateway, [this] { testGateway(); });
    }

private:
    using Listed = std::function<void(const Result<Done> &)>;

    void beginIf(bool isConfigured, TierPlace place, const std::function<void()> &test)
    {
        if (isConfigured)
            test();
        else
            skip(place);
    }

    void finish(TierPlace place, const Result<QString> &found)
    {
        if (found)
            end(place, found, clockOf(place));
        else
            end(place, fail(readWords(found.error(), m_profile)), clockOf(place));
    }

    /// Of the service behind `place`; only production tells its time (contract 4.1).
    [[nodiscard]] std::optional<ClockReading> clockOf(TierPlace place) const
    {
        const auto &places = m_profile.places;
        const bool isBucket = place == TierPlace::Logs || place == TierPlace::Reports;
        const auto host = ServerTime::hostOf(isBucket                      ? places.s3Base
                                             : place == TierPlace::Gateway ? places.gatewayUrl
                                                                           : places.v4Base);
        const auto readings = m_serverTime->readings();
        const auto found = std::find_if(readings.begin(), readings.end(),
                                        [&host](const ClockReading &reading) { return reading.host == host; });
        return found != readings.end() ? std::optional(*found) : std::nullopt;
    }

    [[nodiscard]] HttpRequest v4Request(const QByteArray &method, const QByteArray &below, const QString &subject) const
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl::fromEncoded(m_profile.places.v4Base.toEncoded() + below, QUrl::StrictMode);
        request.total = kTestLimit;
        request.subject = subject;
        return request;
    }

    /// Sends, and goes on with the envelope's content.
    template <typename Next>
    void ask(const HttpRequest &request, Next next)
    {
        whenDone(m_v4.send(request), this, [subject = request.subject, next](const Result<HttpAnswer> &answer) {
            next(answer ? parseV4(*answer, subject) : Result<V4Answer>(fail(answer.error())));
        });
    }

    /// Whether the account lists `id`: the local runtime makes a store of any id that it is asked for (contract 0).
    void lookFor(const QByteArray &list, const QString &idField, const QString &id, int page, const Listed &next)
    {
        const auto query = "?page=" + QByteArray::number(page) + "&per_page=" + QByteArray::number(kListPageSize);
        ask(v4Request("GET", list + query, id), [=, this](const Result<V4Answer> &answer) {
            if (!answer) {
                next(fail(answer.error()));
                return;
            }
            if (!answer->result.isArray()) {
                next(fail(Error::Kind::Corrupt, id, u"the list is no array"_s, Error::Cause::BadAnswer));
                return;
            }
            const auto entries = answer->result.toArray();
            for (const auto &entry : entries) {
                if (entry.toObject().value(idField).toString() == id) {
                    next(Done{});
                    return;
                }
            }
            const bool isPaged = answer->resultInfo.contains("page"_L1) && entries.size() >= kListPageSize;
            if (isPaged && page < kMostListPages)
                lookFor(list, idField, id, page + 1, next);
            else
                next(fail(Error::Kind::Invalid, id, u"the account does not list it"_s, Error::Cause::WrongId));
        });
    }

    void testConfig()
    {
        const auto id = m_profile.places.namespaceId;
        lookFor("/storage/kv/namespaces", u"id"_s, id, 1, [this, id](const Result<Done> &listed) {
            if (!listed) {
                finish(TierPlace::Config, fail(listed.error()));
                return;
            }
            readKillKeys(id);
        });
    }

    void readKillKeys(const QString &id)
    {
        const QStringList keys{QString::fromUtf16(kTradeKillKey), QString::fromUtf16(kGlobalKillKey)};
        auto request = v4Request("POST", "/storage/kv/namespaces/" + id.toLatin1() + "/bulk/get", id);
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body =
            QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray::fromStringList(keys)}}).toJson(QJsonDocument::Compact);
        ask(request, [this, id, keys](const Result<V4Answer> &answer) {
            if (!answer) {
                finish(TierPlace::Config, fail(answer.error()));
                return;
            }
            const auto values = answer->result.toObject().value("values"_L1).toObject();
            const bool isWhole = values.contains(keys.at(0)) && values.contains(keys.at(1));
            finish(TierPlace::Config, isWhole
                                          ? Result<QString>(QString())
                                          : Result<QString>(fail(Error::Kind::Corrupt, id, u"a kill key is missing"_s,
                                                                 Error::Cause::BadAnswer)));
        });
    }

    void testLedger()
    {
        const auto id = m_database.databaseId();
        lookFor("/d1/database", u"uuid"_s, id, 1, [this](const Result<Done> &listed) {
            if (!listed) {
                finish(TierPlace::Ledger, fail(listed.error()));
                return;
            }
            readDialect();
        });
    }

    void readDialect()
    {
        whenDone(m_database.raw(shapeStatements()), this, [this](const Result<D1Answer> &tables) {
            if (!tables) {
                finish(TierPlace::Ledger, fail(tables.error()));
                return;
            }
            const auto layout = recognise(shapeOf(*tables, {}), m_database.databaseId());
            finish(TierPlace::Ledger,
                   layout ? Result<QString>(toText(layout->dialect)) : Result<QString>(fail(layout.error())));
        });
    }

    void testBucket(TierPlace place, const QString &bucket)
    {
        const auto url =
            s3::address({m_profile.places.s3Base, bucket}, {},
                        {{u"list-type"_s, u"2"_s}, {u"max-keys"_s, u"1"_s}, {u"encoding-type"_s, u"url"_s}});
        if (!url) {
            finish(place, fail(url.error()));
            return;
        }
        HttpRequest request;
        request.url = *url;
        request.total = kTestLimit;
        request.subject = bucket;
        whenDone(m_s3.send(request), this, [this, place, bucket](const Result<HttpAnswer> &answer) {
            if (!answer) {
                end(place, fail(answer.error()), clockOf(place));
                return;
            }
            if (!answer->isSuccess()) {
                end(place, fail(s3::errorOf(*answer, bucket, {})), clockOf(place));
                return;
            }
            const auto page = s3::parseList(answer->body, bucket);
            end(place, page ? Result<QString>(QString()) : Result<QString>(fail(page.error())), clockOf(place));
        });
    }

    /// Needs no key and reads no KV (contract 5.2).
    void testGateway()
    {
        HttpRequest request;
        const auto base = m_profile.places.gatewayUrl;
        auto path = base.path(QUrl::FullyEncoded).toLatin1();
        while (path.endsWith('/'))
            path.chop(1);
        request.url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        request.url.setPath(QString::fromLatin1(path) + u"/health"_s, QUrl::StrictMode);
        request.total = kTestLimit;
        request.subject = base.host();
        whenDone(m_plain.send(request), this, [this, host = base.host()](const Result<HttpAnswer> &answer) {
            if (!answer) {
                end(TierPlace::Gateway, fail(answer.error()), clockOf(TierPlace::Gateway));
                return;
            }
            constexpr int firstServerError = 500;
            const auto status = u"HTTP %1"_s.arg(answer->status);
            if (answer->isSuccess())
                end(TierPlace::Gateway, QString(), clockOf(TierPlace::Gateway));
            else if (answer->status >= firstServerError)
                end(TierPlace::Gateway, fail(Error::Kind::Failed, host, status, Error::Cause::ServiceFailed));
            else
                end(TierPlace::Gateway, fail(Error::Kind::Failed, host, status, Error::Cause::NotTheService));
        });
    }

    const Profile m_profile;
    const std::shared_ptr<ServerTime> m_serverTime;
    HttpClient m_v4;
    HttpClient m_s3;
    HttpClient m_plain; ///< Without any secret.
    const D1Client m_database;
};

} // namespace

TierTests *remoteTierTests(const Profile &profile, const std::shared_ptr<const HeldSecrets> &held, const Clock &clock,
                           TierTests::Tell tell, QObject *parent)
{
    return new RemoteTierTests(profile, held, clock, std::move(tell), parent);
}

} // namespace hoox
