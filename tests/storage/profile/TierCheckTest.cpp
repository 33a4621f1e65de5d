#include "storage/profile/TierCheck.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/workspace/Workspace.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class TierCheckTest : public QObject
{
    Q_OBJECT

    using Kind = TierVerdict::Kind;
    using Verdicts = QMap<TierPlace, TierVerdict>;
    static constexpr auto kNamespace = "c5917667a21745e390ff969f32b1847d";
    static constexpr auto kDatabase = "c5917667-a217-45e3-90ff-969f32b1847a";

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<HeldSecrets> m_held;

    static QByteArray envelope(const QByteArray &result, const QByteArray &info = "{}")
    {
        return R"({"success":true,"errors":[],"messages":[],"result":)" + result + R"(,"result_info":)" + info + "}";
    }
    static FaultAnswer json(const QByteArray &body, int status = 200)
    {
        return {.status = status,
                .headers = {{"Content-Type", "application/json"}, {"Date", "Sun, 22 Nov 2026 19:10:49 GMT"}},
                .body = body};
    }
    static FaultAnswer refusal(int status, const QByteArray &message)
    {
        return json(R"({"success":false,"errors":[{"code":10000,"message":")" + message +
                        R"("}],"messages":[],"result":null})",
                    status);
    }
    /// A table's columns, as `/raw` tells them.
    static QByteArray columns(const QByteArrayList &names)
    {
        QByteArrayList rows;
        for (const auto &name : names)
            rows.append("[\"" + name + "\"]");
        return R"({"success":true,"meta":{},"results":{"columns":["name"],"rows":[)" + rows.join(',') + "]}}";
    }
    static FaultAnswer specified()
    {
        return json(envelope(
            '[' +
            columns({"id", "request_id", "exchange", "symbol", "action", "side", "quantity", "price", "fee", "order_id",
                     "status", "created_at"}) +
            ',' + columns({"symbol", "exchange", "side", "size", "entry_price", "leverage", "updated_at"}) + ',' +
            columns({"id", "exchange", "asset", "free", "used", "total", "timestamp"}) + ',' + columns({}) + ']'));
    }
    static FaultAnswer emptyBucket()
    {
        return {.headers = {{"Content-Type", "application/xml"}},
                .body = "<?xml version=\"1.0\"?><ListBucketResult><Name>b</Name><IsTruncated>false</IsTruncated>"
                        "</ListBucketResult>"};
    }

    /// Everything is well; a test writes its fault first, which is then answered first.
    static void answerWell(FaultServer &server)
    {
        server.answerTo("GET", "/storage/kv/namespaces?",
                        json(envelope("[{\"id\":\"" + QByteArray(kNamespace) + "\"}]")), -1);
        server.answerTo("POST", "/bulk/get",
                        json(envelope(R"({"values":{"trade:kill_switch":null,"global:kill_switch":"false"}})")), -1);
        server.answerTo("GET", "/d1/database?", json(envelope("[{\"uuid\":\"" + QByteArray(kDatabase) + "\"}]")), -1);
        server.answerTo("POST", "/raw", specified(), -1);
        server.answerTo("GET", "/s3/", emptyBucket(), -1);
        server.answerTo("GET", "/health", json("{}"), -1);
    }

    static Profile profileAt(const QUrl &origin)
    {
        auto profile = newProfile(u"desk"_s, Profile::Kind::Cloudflare);
        profile.places.accountId = u"0123456789abcdef0123456789abcdef"_s;
        profile.places.v4Base = QUrl(origin.toString() + u"/v4"_s);
        profile.places.s3Base = QUrl(origin.toString() + u"/s3"_s);
        profile.places.namespaceId = QString::fromLatin1(kNamespace);
        profile.places.databaseId = QString::fromLatin1(kDatabase);
        profile.places.logsBucket = u"hoox-system-logs"_s;
        profile.places.reportsBucket = u"trade-reports"_s;
        profile.places.gatewayUrl = QUrl(origin.toString() + u"/gate/"_s);
        return profile;
    }

    Verdicts check(const Profile &profile)
    {
        TierCheck check(m_clock);
        Verdicts verdicts;
        int told = 0;
        connect(&check, &TierCheck::verdict, this, [&](const TierVerdict &verdict) {
            verdicts.insert(verdict.place, verdict);
            ++told;
        });
        QSignalSpy finished(&check, &TierCheck::finished);
        check.start(profile, m_folder.path(), m_held);
        if (finished.isEmpty())
            finished.wait(60'000);
        if (told != static_cast<int>(kTierPlaces.size()) || finished.size() != 1 || check.isRunning())
            qWarning("%d verdicts, finished %d times", told, static_cast<int>(finished.size()));
        return told == static_cast<int>(kTierPlaces.size()) ? verdicts : Verdicts();
    }

private Q_SLOTS:
    void init()
    {
        m_held = std::make_shared<HeldSecrets>();
        m_held->hold(SecretName::ApiToken, "the-token");
        m_held->hold(SecretName::AccessKeyId, "the-key");
        m_held->hold(SecretName::SecretAccessKey, "the-secret");
    }

    void everyTierThatWorksIsOk()
    {
        FaultServer server;
        answerWell(server);
        const auto verdicts = check(profileAt(server.origin()));
        QCOMPARE(verdicts.size(), qsizetype(kTierPlaces.size()));
        for (const auto &verdict : verdicts) {
            QVERIFY2(verdict.kind == Kind::Ok,
                     qPrintable(toText(verdict.place) + u": "_s + (verdict.error ? verdict.error->detail : QString())));
            QVERIFY(!verdict.error);
        }
        QCOMPARE(verdicts[TierPlace::Ledger].found, u"specified"_s);
        const std::chrono::milliseconds offset(
            m_clock.nowUtc().msecsTo(QDateTime(QDate(2026, 11, 22), QTime(19, 10, 49), Qt::UTC)));
        const auto &clock = verdicts[TierPlace::Config].clock;
        QVERIFY(clock);
        QCOMPARE(clock->host, server.origin().authority());
        QVERIFY(std::chrono::abs(clock->offset - offset) < std::chrono::minutes(2));
        // No secret goes to the gateway.
        for (const auto &request : server.requests()) {
            if (request.target.contains("/health"))
                QVERIFY(request.header("Authorization").isEmpty());
            else
                QVERIFY(!request.header("Authorization").isEmpty());
        }
    }

    void whatIsWrongWithATierIsSaidOfThatTierAlone_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<FaultAnswer>("answer");
        QTest::addColumn<TierPlace>("place");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const char *method, const char *part, const FaultAnswer &answer,
                            TierPlace place, Kind kind) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(part) << answer << place << kind;
        };
        const auto s3 = [](int status, const QByteArray &code) {
            return FaultAnswer{.status = status,
                               .headers = {{"Content-Type", "application/xml"}},
                               .body = "<Error><Code>" + code + "</Code><Message>m</Message></Error>"};
        };
        const FaultAnswer page{.headers = {{"Content-Type", "text/html"}}, .body = "<html>log in</html>"};
        const FaultAnswer dropped{.isDropped = true};
        const auto other = json(envelope("[{\"id\":\"x\",\"uuid\":\"x\"}]"));
        const char *const spaces = "/storage/kv/namespaces?";
        const char *const databases = "/d1/database?";
        row("config, token", "GET", spaces, refusal(401, "Invalid API Token"), TierPlace::Config,
            Kind::WrongCredentials);
        row("config, token's form", "GET", spaces, refusal(400, "Invalid format for Authorization header"),
            TierPlace::Config, Kind::WrongCredentials);
        row("config, permission", "GET", spaces, refusal(403, "KV read"), TierPlace::Config, Kind::MissingPermission);
        row("config, account", "GET", spaces, refusal(404, "Could not route to /accounts/x"), TierPlace::Config,
            Kind::WrongId);
        row("config, namespace", "GET", spaces, other, TierPlace::Config, Kind::WrongId);
        row("config, dropped", "GET", spaces, dropped, TierPlace::Config, Kind::Unreachable);
        row("config, page", "GET", spaces, page, TierPlace::Config, Kind::Failed);
        row("config, no list", "GET", spaces, json(envelope("{}")), TierPlace::Config, Kind::Failed);
        row("config, server", "GET", spaces, refusal(503, "down"), TierPlace::Config, Kind::Failed);
        row("config, reading", "POST", "/bulk/get", refusal(403, "KV read"), TierPlace::Config,
            Kind::MissingPermission);
        row("config, half", "POST", "/bulk/get", json(envelope(R"({"values":{"trade:kill_switch":null}})")),
            TierPlace::Config, Kind::Failed);
        row("ledger, permission", "GET", databases, refusal(403, "D1 read"), TierPlace::Ledger,
            Kind::MissingPermission);
        row("ledger, database", "GET", databases, other, TierPlace::Ledger, Kind::WrongId);
        row("ledger, dialect", "POST", "/raw",
            json(envelope('[' + columns({"id", "name"}) + ',' + columns({}) + ',' + columns({}) + ',' + columns({}) +
                          ']')),
            TierPlace::Ledger, Kind::WrongDialect);
        row("ledger, nonsense", "POST", "/raw", json(envelope("7")), TierPlace::Ledger, Kind::Failed);
        row("logs, key", "GET", "/s3/hoox-system-logs", s3(401, "Unauthorized"), TierPlace::Logs,
            Kind::WrongCredentials);
        row("logs, secret", "GET", "/s3/hoox-system-logs", s3(403, "SignatureDoesNotMatch"), TierPlace::Logs,
            Kind::WrongCredentials);
        row("logs, permission", "GET", "/s3/hoox-system-logs", s3(403, "AccessDenied"), TierPlace::Logs,
            Kind::MissingPermission);
        row("reports, bucket", "GET", "/s3/trade-reports", s3(404, "NoSuchBucket"), TierPlace::Reports, Kind::WrongId);
        row("reports, page", "GET", "/s3/trade-reports", page, TierPlace::Reports, Kind::Failed);
        row("reports, dropped", "GET", "/s3/trade-reports", dropped, TierPlace::Reports, Kind::Unreachable);
        row("gateway, other", "GET", "/health", {.status = 404}, TierPlace::Gateway, Kind::Failed);
        row("gateway, dropped", "GET", "/health", dropped, TierPlace::Gateway, Kind::Unreachable);
    }

    void whatIsWrongWithATierIsSaidOfThatTierAlone()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, part);
        QFETCH(FaultAnswer, answer);
        QFETCH(TierPlace, place);
        QFETCH(Kind, kind);
        FaultServer server;
        server.answerTo(method, part, answer, -1);
        answerWell(server);
        const auto verdicts = check(profileAt(server.origin()));
        QCOMPARE(verdicts.size(), qsizetype(kTierPlaces.size()));
        for (const auto &verdict : verdicts) {
            const auto expected = verdict.place == place ? kind : Kind::Ok;
            QVERIFY2(verdict.kind == expected,
                     qPrintable(u"%1: %2 %3"_s.arg(toText(verdict.place), toText(verdict.kind),
                                                   verdict.error ? verdict.error->detail : QString())));
            if (verdict.error)
                QVERIFY(!verdict.error->subject.isEmpty());
        }
    }

    void whereNobodyListensEveryTierIsUnreachable()
    {
        QUrl origin;
        {
            const FaultServer server;
            origin = server.origin();
        }
        const auto verdicts = check(profileAt(origin));
        QCOMPARE(verdicts.size(), qsizetype(kTierPlaces.size()));
        for (const auto &verdict : verdicts)
            QCOMPARE(verdict.kind, Kind::Unreachable);
    }

    void withoutSecretsTheOneThatIsMissingIsNamed()
    {
        FaultServer server;
        answerWell(server);
        m_held = std::make_shared<HeldSecrets>();
        const auto verdicts = check(profileAt(server.origin()));
        QCOMPARE(verdicts[TierPlace::Config].kind, Kind::WrongCredentials);
        QCOMPARE(verdicts[TierPlace::Config].error->cause, Error::Cause::NoCredentials);
        QCOMPARE(verdicts[TierPlace::Config].error->subject, u"CLOUDFLARE_API_TOKEN"_s);
        QCOMPARE(verdicts[TierPlace::Logs].error->subject, u"AWS_ACCESS_KEY_ID"_s);
        QCOMPARE(verdicts[TierPlace::Gateway].kind, Kind::Ok);
    }

    void aNamespaceOnALaterPageIsFound()
    {
        FaultServer server;
        QByteArrayList many;
        for (int number = 0; number < 100; ++number)
            many.append("{\"id\":\"other" + QByteArray::number(number) + "\"}");
        server.answerTo("GET", "namespaces?page=1", json(envelope('[' + many.join(',') + ']', R"({"page":1})")), -1);
        answerWell(server);
        QCOMPARE(check(profileAt(server.origin()))[TierPlace::Config].kind, Kind::Ok);
        QCOMPARE(server.count("GET", "namespaces?page=2"), 1);
    }

    void aListThatNeverEndsIsGivenUp()
    {
        FaultServer server;
        QByteArrayList many;
        for (int number = 0; number < 100; ++number)
            many.append("{\"id\":\"x\"}");
        server.answerTo("GET", "namespaces?page=", json(envelope('[' + many.join(',') + ']', R"({"page":1})")), -1);
        answerWell(server);
        QCOMPARE(check(profileAt(server.origin()))[TierPlace::Config].kind, Kind::WrongId);
        QCOMPARE(server.count("GET", "namespaces?page="), 50);
    }

    void whatAProfileDoesNotNameIsNotConfigured()
    {
        FaultServer server;
        auto profile = newProfile(u"desk"_s, Profile::Kind::Cloudflare);
        profile.places.v4Base = QUrl(server.origin().toString() + u"/v4"_s);
        for (const auto &verdict : check(profile))
            QCOMPARE(verdict.kind, Kind::NotConfigured);
        QVERIFY(server.requests().isEmpty());
    }

    void aTestThatIsCancelledSaysNothingMore()
    {
        FaultServer server;
        server.answerTo("GET", "/storage/kv/namespaces?", {.isHeld = true}, -1);
        answerWell(server);
        TierCheck check(m_clock);
        int told = 0;
        connect(&check, &TierCheck::verdict, this, [&](const TierVerdict &) {
            ++told;
            check.cancel();
        });
        QSignalSpy finished(&check, &TierCheck::finished);
        check.start(profileAt(server.origin()), m_folder.path(), m_held);
        QTRY_COMPARE(told, 1);
        QVERIFY(!check.isRunning());
        // A second run is not mixed up with the first.
        FaultServer other;
        answerWell(other);
        check.disconnect(this);
        QSignalSpy verdicts(&check, &TierCheck::verdict);
        check.start(profileAt(other.origin()), m_folder.path(), m_held);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(verdicts.size(), qsizetype(kTierPlaces.size()));
        QCOMPARE(finished.size(), 1);
    }

    void anEmbeddedProfileIsTestedOnItsFiles()
    {
        const auto profile = newProfile(u"embedded"_s, Profile::Kind::Embedded);
        auto verdicts = check(profile);
        QCOMPARE(verdicts[TierPlace::Config].error->cause, Error::Cause::FileMissing);
        QCOMPARE(verdicts[TierPlace::Ledger].error->cause, Error::Cause::FileMissing);
        const Workspace workspace(m_folder.path());
        NoProgress nobody;
        QVERIFY(createLedger(workspace.ledgerFile(), m_clock, nobody).has_value());
        EmbeddedConfigStore config(workspace.configFile(), m_clock);
        QVERIFY(await(config.create()).has_value());
        QVERIFY(QDir().mkpath(workspace.blobsFolder()));
        verdicts = check(profile);
        for (const auto place : {TierPlace::Config, TierPlace::Ledger, TierPlace::Logs, TierPlace::Reports})
            QVERIFY2(verdicts[place].kind == Kind::Ok, qPrintable(toText(place)));
        QCOMPARE(verdicts[TierPlace::Gateway].kind, Kind::NotConfigured);
    }

    void theLocalRuntimeIsWell()
    {
        const auto edge = LocalEdge::start();
        if (!edge)
            QSKIP("the local runtime's packages are not installed");
        auto profile = newProfile(u"edge"_s, Profile::Kind::LocalEdge);
        profile.places = localEdgePlaces(edge->origin()).value();
        profile.places.namespaceId = edge->namespaceId();
        profile.places.databaseId = edge->databaseId();
        profile.places.logsBucket = edge->logsBucket();
        profile.places.reportsBucket = edge->reportsBucket();
        m_held = std::make_shared<HeldSecrets>(); // it wants no token
        m_held->hold(SecretName::AccessKeyId, edge->accessKeyId().toUtf8());
        m_held->hold(SecretName::SecretAccessKey, edge->secretAccessKey());
        auto verdicts = check(profile);
        for (const auto place : {TierPlace::Config, TierPlace::Logs, TierPlace::Reports, TierPlace::Gateway})
            QVERIFY2(verdicts[place].kind == Kind::Ok, qPrintable(toText(place)));
        QCOMPARE(verdicts[TierPlace::Ledger].kind, Kind::WrongDialect); // there is no table yet

        QVERIFY(
            edge->runSql({u"CREATE TABLE trades (id TEXT PRIMARY KEY, request_id TEXT, exchange TEXT, symbol TEXT, "
                          "action TEXT, side TEXT, quantity REAL, price REAL, fee REAL, order_id TEXT, status TEXT, "
                          "created_at INTEGER)"_s,
                          u"CREATE TABLE positions (symbol TEXT PRIMARY KEY, exchange TEXT, side TEXT, size REAL, "
                          "entry_price REAL, leverage INTEGER, updated_at INTEGER)"_s}));
        profile.places.namespaceId = u"ffffffffffffffffffffffffffffffff"_s;
        profile.places.logsBucket = u"no-such-bucket"_s;
        m_held->hold(SecretName::SecretAccessKey, "wrong");
        verdicts = check(profile);
        QCOMPARE(verdicts[TierPlace::Ledger].kind, Kind::Ok);
        QCOMPARE(verdicts[TierPlace::Ledger].found, u"specified"_s);
        QCOMPARE(verdicts[TierPlace::Config].kind, Kind::WrongId);
        QCOMPARE(verdicts[TierPlace::Reports].kind, Kind::WrongCredentials);
        edge->clear();
    }
};

HOOX_TEST(TierCheckTest);
#include "TierCheckTest.moc"
