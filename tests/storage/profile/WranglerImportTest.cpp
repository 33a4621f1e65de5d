#include "storage/profile/WranglerImport.h"

#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class WranglerImportTest : public QObject
{
    Q_OBJECT

    const QString m_account = u"0123456789abcdef0123456789abcdef"_s;
    const QString m_namespace = u"c5917667a21745e390ff969f32b1847d"_s;
    const QString m_database = u"c5917667-a217-45e3-90ff-969f32b1847a"_s;

    /// A worker's file as Hoox ships it: comments of both kinds, trailing commas, much that is none of our business.
    static QByteArray sampleFile()
    {
        QFile file(QStringLiteral(HOOX_SOURCE_DIR "/tests/storage/profile/wrangler-sample.jsonc"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray changed(const QByteArray &what, const QByteArray &into)
    {
        auto file = sampleFile();
        Q_ASSERT(file.contains(what));
        return file.replace(what, into);
    }

    static Result<Profile> read(const QByteArray &bytes, const WranglerOptions &options = {})
    {
        return profileFromWrangler(bytes, u"wrangler.jsonc"_s, u"desk"_s, options);
    }

    static WranglerOptions edgeAt(const QString &address)
    {
        WranglerOptions options;
        options.localEdge = QUrl(address);
        return options;
    }

private Q_SLOTS:
    void aWorkersFileBecomesAReadOnlyProfileOfCloudflare()
    {
        const auto profile = read(sampleFile());
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().detail));
        QCOMPARE(profile->name, u"desk"_s);
        QCOMPARE(profile->kind, Profile::Kind::Cloudflare);
        QVERIFY(profile->readOnly);
        QVERIFY(!profile->paper);
        QCOMPARE(profile->window, std::chrono::seconds(60));
        auto places = cloudflarePlaces(m_account);
        places.namespaceId = m_namespace;
        places.databaseId = m_database;
        places.logsBucket = u"hoox-system-logs"_s;
        places.reportsBucket = u"trade-reports"_s;
        QVERIFY(profile->places == places);
        QVERIFY(profileFromJson(toJson(*profile), u"desk.json"_s).value() == *profile);
    }

    void theSameIdsAtTheLocalRuntimeAreWritable()
    {
        const auto profile = read(sampleFile(), edgeAt(u"http://127.0.0.1:8787"_s));
        QVERIFY(profile.has_value());
        QCOMPARE(profile->kind, Profile::Kind::LocalEdge);
        QVERIFY(!profile->readOnly);
        QVERIFY(profile->paper);
        QCOMPARE(profile->places.v4Base, QUrl(u"http://127.0.0.1:8787/cdn-cgi/local/explorer/api"_s));
        QCOMPARE(profile->places.s3Base, QUrl(u"http://127.0.0.1:8787/cdn-cgi/local/r2/s3"_s));
        QCOMPARE(profile->places.namespaceId, m_namespace);
        QCOMPARE(profile->places.databaseId, m_database);
        QVERIFY(profileFromJson(toJson(*profile), u"desk.json"_s).value() == *profile);
        QVERIFY(read(changed("\"account_id\": \"0123456789abcdef0123456789abcdef\",", ""),
                     edgeAt(u"http://localhost:8787/"_s))
                    .has_value());
    }

    void theLocalRuntimeIsOnThisComputerOnly()
    {
        for (const auto &address : {u"http://10.0.0.7:8787"_s, u"http://example.com"_s, u"ftp://127.0.0.1"_s, u""_s})
            QCOMPARE(read(sampleFile(), edgeAt(address)).error().cause, Error::Cause::PlainHttp);
    }

    void theOtherNamesOfTheBucketsAreKnown()
    {
        auto file = changed("SYSTEM_LOGS_BUCKET", "LOGS");
        file.replace("REPORTS_BUCKET", "REPORTS");
        const auto profile = read(file);
        QCOMPARE(profile->places.logsBucket, u"hoox-system-logs"_s);
        QCOMPARE(profile->places.reportsBucket, u"trade-reports"_s);
    }

    void whatStandsAloneNeedsNoKnownName()
    {
        const QByteArray file = R"({"account_id":"0123456789abcdef0123456789abcdef",
            "kv_namespaces":[{"binding":"CONFIG_KV","id":"C5917667A21745E390FF969F32B1847D"}],
            "d1_databases":[{"binding":"ANY","database_id":"c5917667a21745e390ff969f32b1847a"}],
            "r2_buckets":[{"binding":"ANY","bucket_name":"only"}]})";
        const auto profile = read(file);
        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().detail));
        QCOMPARE(profile->places.namespaceId, m_namespace);
        QCOMPARE(profile->places.databaseId, u"c5917667a21745e390ff969f32b1847a"_s);
        QCOMPARE(profile->places.logsBucket, u"only"_s);
        QVERIFY(profile->places.reportsBucket.isEmpty());
    }

    void anotherNamespaceIsNeverTakenForTheConfig_KR11()
    {
        const auto file = changed("CONFIG_KV", "SESSIONS");
        QVERIFY(read(file).error().detail.contains(u"CONFIG_KV"));
        WranglerOptions options;
        options.given.namespaceId = m_namespace;
        QCOMPARE(read(file, options)->places.namespaceId, m_namespace);
    }

    void bucketsOfAJurisdictionHaveItsAddress()
    {
        auto file = changed("\"hoox-system-logs\"", "\"hoox-system-logs\", \"jurisdiction\": \"eu\"");
        QVERIFY(read(file).error().detail.contains(u"jurisdiction"));
        file.replace("\"trade-reports\"", "\"trade-reports\", \"jurisdiction\": \"eu\"");
        QCOMPARE(read(file)->places.s3Base,
                 QUrl(u"https://0123456789abcdef0123456789abcdef.eu.r2.cloudflarestorage.com"_s));
    }

    void whatOneFileLacksCanBeGiven()
    {
        const auto file = changed("d1_databases", "not_ours");
        QVERIFY(read(file).error().detail.contains(u"d1_databases is missing"));
        WranglerOptions options;
        options.given.databaseId = m_database;
        options.given.logsBucket = u"other-logs"_s;
        const auto profile = read(file, options);
        QCOMPARE(profile->places.databaseId, m_database);
        QCOMPARE(profile->places.logsBucket, u"other-logs"_s);
        QCOMPARE(profile->places.reportsBucket, u"trade-reports"_s);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("blamed");
        const auto row = [](const char *name, const QByteArray &file, const QString &blamed) {
            QTest::newRow(name) << file << blamed;
        };
        row("no account", changed("\"account_id\": \"0123456789abcdef0123456789abcdef\",", ""),
            u"account_id is missing"_s);
        row("placeholder", changed("c5917667a21745e390ff969f32b1847d", "<YOUR_ID>"), u"kv_namespaces[1] (CONFIG_KV)"_s);
        row("account as number", changed("\"0123456789abcdef0123456789abcdef\"", "42"), u"account_id is no text"_s);
        row("no namespaces", changed("\"kv_namespaces\": [\n", "\"other\": [\n"), u"kv_namespaces is missing"_s);
        row("no id", changed("\"database_id\"", "\"database\""), u"d1_databases[0] (DB) has no database_id"_s);
        row("no UUID", changed("c5917667-a217-45e3-90ff-969f32b1847a", "../../x"), u"no UUID"_s);
        row("no bucket name", changed("hoox-system-logs", "Hoox/Logs"), u"r2_buckets[1] (SYSTEM_LOGS_BUCKET)"_s);
        row("several namespaces", changed("CONFIG_KV", "OTHER_KV"), u"SESSIONS_KV, OTHER_KV"_s);
        row("several buckets",
            R"({"account_id":"0123456789abcdef0123456789abcdef","kv_namespaces":[{"binding":"CONFIG_KV","id":"c5917667a21745e390ff969f32b1847d"}],
                "d1_databases":[{"database_id":"c5917667a21745e390ff969f32b1847a"}],
                "r2_buckets":[{"binding":"A","bucket_name":"aaa"},{"binding":"B","bucket_name":"bbb"}]})",
            u"others (A, B)"_s);
        row("bound twice", changed("SESSIONS_KV", "CONFIG_KV"), u"CONFIG_KV twice"_s);
        row("named twice", changed("\"name\":", "\"account_id\": \"ffffffffffffffffffffffffffffffff\", \"name\":"),
            u"account_id stands there twice"_s);
        row("bindings as object", R"({"account_id":"0123456789abcdef0123456789abcdef","kv_namespaces":{}})",
            u"kv_namespaces is no array"_s);
        row("binding as text", R"({"account_id":"0123456789abcdef0123456789abcdef","kv_namespaces":["x"]})",
            u"kv_namespaces[0] is no object"_s);
        row("empty", "", u"empty"_s);
        row("blank", " \n ", u"empty"_s);
        row("no object", "[1]", u"no JSON object"_s);
        row("torn", sampleFile().left(700), u"no JSON at line"_s);
        row("open comment", "{ /* ", u"no JSON at line 1"_s);
        row("two roots", "{} {}", u"no JSON"_s);
        row("zero byte", sampleFile() + '\0' + "{}", u"zero byte"_s);
        row("bad text", changed("trade-worker", "trade\xff-worker"), u"no JSON"_s);
        row("too deep", "{\"a\":" + QByteArray(100'000, '[') + '}', u"deeper"_s);
        row("too large", QByteArray(1024 * 1024 + 1, ' '), u"1 MiB"_s);
        row("TOML", "name = \"trade-worker\"\naccount_id = \"0123\"\n[[kv_namespaces]]\n", u"TOML"_s);
        row("TOML after a comment", "# the worker\n[env.staging]\n", u"TOML"_s);
        row("words", "hello", u"no JSON at line 1"_s);
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, blamed);
        const auto profile = read(file);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().cause, Error::Cause::BadImport);
        QCOMPARE(profile.error().subject, u"wrangler.jsonc"_s);
        QVERIFY2(profile.error().detail.contains(blamed), qPrintable(profile.error().detail));
        QVERIFY(profile.error().detail.size() < 400);
    }

    void anyByteMayBeWrong()
    {
        const auto file = sampleFile();
        for (qsizetype place = 0; place < file.size(); ++place) {
            for (const char byte : {'\0', '"', '{', ']', ',', '/', '\x80'}) {
                auto hostile = file;
                hostile[place] = byte;
                if (const auto profile = read(hostile); profile)
                    QVERIFY(profileFromJson(toJson(*profile), u"desk.json"_s).has_value());
                else
                    QCOMPARE(profile.error().cause, Error::Cause::BadImport);
            }
        }
    }

    void aNameThatIsNoFilesNameIsRefused()
    {
        for (const auto &name : {u""_s, u"../x"_s, u"Desk"_s, QString(65, u'a')})
            QCOMPARE(profileFromWrangler(sampleFile(), u"f"_s, name).error().kind, Error::Kind::Invalid);
    }

    void aFileIsReadFromTheDisk()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"wrangler.jsonc"_s);
        QCOMPARE(importWrangler(path, u"desk"_s).error().cause, Error::Cause::FileMissing);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf" + sampleFile());
        file.close();
        QVERIFY(importWrangler(path, u"desk"_s).value() == read(sampleFile()).value());
        QVERIFY(file.rename(folder.filePath(u"wrangler.toml"_s)));
        QVERIFY(importWrangler(file.fileName(), u"desk"_s).error().detail.contains(u"TOML"));
    }
};

HOOX_TEST(WranglerImportTest);
#include "WranglerImportTest.moc"
