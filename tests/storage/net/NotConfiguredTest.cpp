#include "storage/blobs/S3BlobStore.h"
#include "storage/config/KvConfigStore.h"
#include "storage/ledger/D1Client.h"
#include "storage/net/HttpClient.h"

#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// A profile may leave a tier out: whoever asks it is told so, and never that it is empty.
class NotConfiguredTest : public QObject
{
    Q_OBJECT

    const QUrl m_nobody = QUrl(u"https://nobody.invalid"_s);
    FixedClock m_clock;
    HttpClient m_client{m_clock, nullptr, nullptr, [] { return 0.5; }};

    template <typename T>
    static void verifyNotConfigured(const Result<T> &result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().cause, Error::Cause::NotConfigured);
    }

private Q_SLOTS:
    void aProfileWithoutANamespaceHasNoConfig_KR11()
    {
        KvConfigStore store(m_client, {m_nobody, {}}, m_clock, HttpRequest::Urgency::KillSwitch);
        verifyNotConfigured(await(store.get(u"k"_s)));
        verifyNotConfigured(await(store.getAll({u"k"_s})));
        verifyNotConfigured(await(store.list({})));
        verifyNotConfigured(await(store.put(u"k"_s, "true", {})));
        verifyNotConfigured(await(store.remove(u"k"_s, {})));
    }

    void aProfileWithoutADatabaseHasNoLedger_LG4()
    {
        const D1Client client(m_client, m_nobody, {});
        bool ended = false;
        verifyNotConfigured(await(client.verify([&ended] { ended = true; })));
        QVERIFY(ended);
    }

    void aProfileWithoutBucketsHasNoBlobs_BL3()
    {
        S3BlobStore store(m_client, std::make_shared<S3Authorization>(std::make_shared<HeldSecrets>()),
                          {{m_nobody, {}}, {m_nobody, {}}}, m_clock);
        const auto key = BlobKey::parse(u"logs/a.json"_s).value();
        verifyNotConfigured(await(store.list({})));
        verifyNotConfigured(await(store.head(key)));
        verifyNotConfigured(await(store.read(key)));
        verifyNotConfigured(await(store.write(key, "{}")));
    }
};

HOOX_TEST(NotConfiguredTest);
#include "NotConfiguredTest.moc"
