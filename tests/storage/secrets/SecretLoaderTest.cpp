#include "storage/secrets/SecretLoader.h"

#include "storage/base/WhenDone.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// A keychain in memory that answers when it is told to, or refuses everything.
class ScriptedKeychain final : public SecretStore
{
public:
    std::optional<Error> refusal;
    std::map<std::pair<QString, SecretName>, QByteArray> values;
    QVector<SecretName> asked;

    Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) override
    {
        asked.append(name);
        if (refusal)
            return ready<std::optional<QByteArray>>(fail(*refusal));
        const auto found = values.find({profile, name});
        return ready<std::optional<QByteArray>>(found == values.end() ? std::nullopt : std::optional(found->second));
    }
    Pending<Done> write(const QString &profile, SecretName name, const QByteArray &value) override
    {
        if (refusal)
            return ready<Done>(fail(*refusal));
        values.insert_or_assign({profile, name}, value);
        return ready<Done>(Done{});
    }
    Pending<Done> clear(const QString &profile, SecretName name) override
    {
        values.erase({profile, name});
        return ready<Done>(Done{});
    }
};

} // namespace

class SecretLoaderTest : public QObject
{
    Q_OBJECT

    using Source = SecretState::Source;
    const QString m_profile = u"desk"_s;
    const Error m_noKeychain{Error::Kind::Denied, u"CLOUDFLARE_API_TOKEN"_s, u"no bus"_s, Error::Cause::NoSecretStore};

    struct Loaded
    {
        QVector<SecretState> states;
        std::shared_ptr<HeldSecrets> held = std::make_shared<HeldSecrets>();
        [[nodiscard]] Source sourceOf(SecretName name) const { return states.at(static_cast<int>(name)).source; }
    };

    static Loaded load(SecretLoader &loader, const QString &profile)
    {
        Loaded loaded;
        loaded.states = await(loader.load(profile, loaded.held)).value();
        return loaded;
    }

    static EnvironmentSecrets environmentWith(const QString &name, const QString &value)
    {
        QProcessEnvironment environment;
        environment.insert(name, value);
        return EnvironmentSecrets(environment);
    }

private Q_SLOTS:
    void theEnvironmentWinsThenTheSessionThenTheKeychain()
    {
        auto keychain = std::make_unique<ScriptedKeychain>();
        auto *const kept = keychain.get();
        for (const auto name : kSecretNames)
            kept->values[{m_profile, name}] = "of the keychain";
        SecretLoader loader(std::move(keychain),
                            environmentWith(u"CLOUDFLARE_API_TOKEN"_s, u" of the environment\n"_s));
        QVERIFY(loader.setForSession(m_profile, SecretName::ApiToken, "of the session").has_value());
        QVERIFY(loader.setForSession(m_profile, SecretName::AccessKeyId, "of the session").has_value());
        const auto loaded = load(loader, m_profile);
        QCOMPARE(loaded.states.size(), qsizetype(kSecretNames.size()));
        QCOMPARE(loaded.sourceOf(SecretName::ApiToken), Source::Environment);
        QCOMPARE(loaded.held->get(SecretName::ApiToken), QByteArray("of the environment"));
        QCOMPARE(loaded.sourceOf(SecretName::AccessKeyId), Source::Session);
        QCOMPARE(loaded.held->get(SecretName::AccessKeyId), QByteArray("of the session"));
        QCOMPARE(loaded.sourceOf(SecretName::SecretAccessKey), Source::Keychain);
        QCOMPARE(loaded.held->get(SecretName::SecretAccessKey), QByteArray("of the keychain"));
        QCOMPARE(kept->asked, (QVector<SecretName>{SecretName::SecretAccessKey, SecretName::WebhookKey}));
    }

    void whatIsAtHandIsHeldBeforeTheKeychainAnswers()
    {
        SecretLoader loader(std::make_unique<ScriptedKeychain>(), environmentWith(u"AWS_ACCESS_KEY_ID"_s, u"id"_s));
        const auto held = std::make_shared<HeldSecrets>();
        const auto pending = loader.load(m_profile, held);
        QVERIFY(!pending.isFinished());
        QCOMPARE(held->get(SecretName::AccessKeyId), QByteArray("id"));
        QVERIFY(await(pending).has_value());
    }

    void whatIsNotSetIsForgotten()
    {
        SecretLoader loader(std::make_unique<ScriptedKeychain>(), EnvironmentSecrets(QProcessEnvironment()));
        const auto held = std::make_shared<HeldSecrets>();
        held->hold(SecretName::ApiToken, "of another profile");
        const auto states = await(loader.load(m_profile, held)).value();
        QVERIFY(!held->get(SecretName::ApiToken));
        for (const auto &state : states)
            QVERIFY(state.source == Source::NotSet && !state.error);
    }

    void aSecretOfOneProfileIsNotAnothers()
    {
        SecretLoader loader(std::make_unique<ScriptedKeychain>(), EnvironmentSecrets(QProcessEnvironment()));
        QVERIFY(await(loader.set(m_profile, SecretName::ApiToken, "kept")).has_value());
        QVERIFY(loader.setForSession(m_profile, SecretName::WebhookKey, "here").has_value());
        QCOMPARE(load(loader, m_profile).sourceOf(SecretName::ApiToken), Source::Keychain);
        const auto other = load(loader, u"other"_s);
        QCOMPARE(other.sourceOf(SecretName::ApiToken), Source::NotSet);
        QCOMPARE(other.sourceOf(SecretName::WebhookKey), Source::NotSet);
    }

    void withoutAKeychainTheSessionIsAChoice()
    {
        auto keychain = std::make_unique<ScriptedKeychain>();
        keychain->refusal = m_noKeychain;
        SecretLoader loader(std::move(keychain), EnvironmentSecrets(QProcessEnvironment()));
        QCOMPARE(await(loader.set(m_profile, SecretName::ApiToken, "token")).error().cause,
                 Error::Cause::NoSecretStore);
        auto loaded = load(loader, m_profile);
        QCOMPARE(loaded.states.first().error.value(), m_noKeychain);
        QVERIFY(!loaded.held->get(SecretName::ApiToken)); // never kept behind the operator's back
        QVERIFY(loader.setForSession(m_profile, SecretName::ApiToken, "token").has_value());
        loaded = load(loader, m_profile);
        QCOMPARE(loaded.sourceOf(SecretName::ApiToken), Source::Session);
        QCOMPARE(loaded.held->get(SecretName::ApiToken), QByteArray("token"));
        QVERIFY(!loaded.states.first().error);
    }

    void settingInTheKeychainAndClearingEndTheSessionsValue()
    {
        SecretLoader loader(std::make_unique<ScriptedKeychain>(), EnvironmentSecrets(QProcessEnvironment()));
        QVERIFY(loader.setForSession(m_profile, SecretName::ApiToken, "old").has_value());
        QVERIFY(await(loader.set(m_profile, SecretName::ApiToken, "new")).has_value());
        QCOMPARE(load(loader, m_profile).held->get(SecretName::ApiToken), QByteArray("new"));
        QVERIFY(loader.setForSession(m_profile, SecretName::ApiToken, "here").has_value());
        QVERIFY(await(loader.clear(m_profile, SecretName::ApiToken)).has_value());
        QCOMPARE(load(loader, m_profile).sourceOf(SecretName::ApiToken), Source::NotSet);
    }

    void anEnvironmentThatHoldsNoSecretIsSaidAndNothingElseIsTaken()
    {
        auto keychain = std::make_unique<ScriptedKeychain>();
        keychain->values[{m_profile, SecretName::ApiToken}] = "of the keychain";
        SecretLoader loader(std::move(keychain), environmentWith(u"CLOUDFLARE_API_TOKEN"_s, u"two\nlines"_s));
        const auto loaded = load(loader, m_profile);
        QCOMPARE(loaded.states.first().source, Source::NotSet);
        QCOMPARE(loaded.states.first().error->kind, Error::Kind::Invalid);
        QVERIFY(!loaded.states.first().error->detail.contains(u"two"));
        QVERIFY(!loaded.held->get(SecretName::ApiToken));
    }

    void theEnvironmentIsNotChanged()
    {
        auto environment = environmentWith(u"CLOUDFLARE_API_TOKEN"_s, u"token"_s);
        QCOMPARE(await(environment.write(m_profile, SecretName::ApiToken, "x")).error().kind, Error::Kind::Refused);
        QCOMPARE(await(environment.clear(m_profile, SecretName::ApiToken)).error().kind, Error::Kind::Refused);
        QCOMPARE(await(environment.read(m_profile, SecretName::ApiToken)).value(), QByteArray("token"));
    }

    void onlyOneLineOfTextIsASecret()
    {
        for (const QByteArray &good : {QByteArray("x"), QByteArray("päss wörd"), QByteArray(kLongestSecret, 'x')})
            QVERIFY(isSecretText(good));
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("a\nb"), QByteArray("a\r"), QByteArray(" a"), QByteArray("a\0b", 3),
              QByteArray("\xff"), QByteArray("a\x7f"), QByteArray(kLongestSecret + 1, 'x')})
            QVERIFY(!isSecretText(bad));
    }

    void aLoaderThatDiesAnswersNobody()
    {
        Pending<QVector<SecretState>> pending;
        {
            SecretLoader loader(std::make_unique<ScriptedKeychain>(), EnvironmentSecrets(QProcessEnvironment()));
            pending = loader.load(m_profile, std::make_shared<HeldSecrets>());
        }
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
    }
};

HOOX_TEST(SecretLoaderTest);
#include "SecretLoaderTest.moc"
