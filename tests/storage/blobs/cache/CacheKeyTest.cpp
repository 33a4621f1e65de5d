#include "storage/blobs/cache/CacheKey.h"
#include "storage/blobs/cache/CacheSeal.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class CacheKeyTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeKeychainState> m_state;
    std::unique_ptr<FakeKeychain> m_keychain;

    Result<QByteArray> load(const QString &profile = u"far"_s)
    {
        return await(loadCacheKey(*m_keychain, profile, this));
    }

private Q_SLOTS:
    void init()
    {
        m_state = std::make_shared<FakeKeychainState>();
        m_keychain = std::make_unique<FakeKeychain>(m_state);
    }

    void theKeyIsMadeOnceForAProfile()
    {
        const auto key = load();
        QCOMPARE(key->size(), CacheSeal::kKeyBytes);
        QCOMPARE(load().value(), key.value());
        QVERIFY(load(u"other"_s).value() != key.value());
        QVERIFY(isSecretText(m_state->values.at({u"far"_s, SecretName::BlobCacheKey})));
    }

    void whatIsNoKeyIsReplaced()
    {
        for (const auto &text : {"", "short", "****", "AAAA"}) {
            m_state->values[{u"far"_s, SecretName::BlobCacheKey}] = text;
            QCOMPARE(load()->size(), CacheSeal::kKeyBytes);
        }
    }

    void theKeyThatAnotherProcessKeptLastCounts()
    {
        /// Somebody else's key stands there as soon as ours is written.
        class Racing final : public SecretStore
        {
        public:
            explicit Racing(FakeKeychain &keychain) : m_keychain(keychain) {}
            Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) override
            {
                return m_keychain.read(profile, name);
            }
            Pending<Done> write(const QString &profile, SecretName name, const QByteArray &) override
            {
                return m_keychain.write(profile, name, QByteArray(CacheSeal::kKeyBytes, 'o').toBase64());
            }
            Pending<Done> clear(const QString &profile, SecretName name) override
            {
                return m_keychain.clear(profile, name);
            }

        private:
            FakeKeychain &m_keychain;
        } racing(*m_keychain);
        QCOMPARE(await(loadCacheKey(racing, u"far"_s, this)).value(), QByteArray(CacheSeal::kKeyBytes, 'o'));
    }

    void withoutAKeychainThereIsNoKey()
    {
        for (const auto cause : {Error::Cause::NoSecretStore, Error::Cause::LockedSecretStore}) {
            m_state->refusal = Error{Error::Kind::Denied, u"HOOX_BLOB_CACHE_KEY"_s, {}, cause};
            QCOMPARE(load().error().cause, cause);
        }
        m_state->refusal.reset();
        QVERIFY(m_state->values.empty());
    }

    void noListOfSecretsShowsIt()
    {
        QVERIFY(std::find(kSecretNames.begin(), kSecretNames.end(), SecretName::BlobCacheKey) == kSecretNames.end());
        QVERIFY(!secretNameFromText(toText(SecretName::BlobCacheKey)));
    }
};

HOOX_TEST(CacheKeyTest);
#include "CacheKeyTest.moc"
