#include "models/profiles/ProfileBoard.h"

#include "storage/config/KillIntentJournal.h"
#include "storage/profile/ProfileStore.h"
#include "tests/support/Audit.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// A place without a keychain.
class NoKeychain final : public SecretStore
{
public:
    Pending<std::optional<QByteArray>> read(const QString & /*profile*/, SecretName name) override
    {
        return ready<std::optional<QByteArray>>(fail(refusal(name)));
    }
    Pending<Done> write(const QString & /*profile*/, SecretName name, const QByteArray & /*value*/) override
    {
        return ready<Done>(fail(refusal(name)));
    }
    Pending<Done> clear(const QString & /*profile*/, SecretName name) override
    {
        return ready<Done>(fail(refusal(name)));
    }

private:
    static Error refusal(SecretName name)
    {
        return {Error::Kind::Denied, toText(name), u"no bus"_s, Error::Cause::NoSecretStore};
    }
};

} // namespace

class ProfileBoardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<SecretLoader> m_secrets;
    std::unique_ptr<ProfileBoard> m_board;

    [[nodiscard]] Workspace workspace() const { return Workspace(m_folder->path()); }
    [[nodiscard]] ProfileStore store() const { return ProfileStore(workspace().profilesFolder()); }

    static Profile cloudflareProfile(const QString &name)
    {
        auto profile = newProfile(name, Profile::Kind::Cloudflare);
        profile.places = cloudflarePlaces(u"0123456789abcdef0123456789abcdef"_s);
        profile.places.namespaceId = u"c5917667a21745e390ff969f32b1847d"_s;
        return profile;
    }

    void engageWithoutAnswer(const QString &profile) const
    {
        KillIntentJournal journal(workspace().killJournalFile(), profile);
        KillEvent event;
        event.intent = u"i"_s;
        event.at = m_clock.nowUtc();
        QVERIFY(await(journal.append(event)).has_value());
    }

    void refresh()
    {
        QSignalSpy changed(m_board.get(), &ProfileBoard::changed);
        m_board->refresh();
        QVERIFY(changed.wait(60'000));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets =
            std::make_unique<SecretLoader>(std::make_unique<NoKeychain>(), EnvironmentSecrets(QProcessEnvironment()));
        m_board = std::make_unique<ProfileBoard>(workspace(), m_clock, *m_secrets, trailOf(workspace()));
        QVERIFY(store().write(newProfile(u"embedded"_s, Profile::Kind::Embedded)).has_value());
        QVERIFY(store().write(cloudflareProfile(u"prod"_s)).has_value());
        QVERIFY(store().activate(u"embedded"_s).has_value());
    }
    void cleanup() { m_board.reset(); }

    void theProfilesAreListedWithTheActiveOneAndTheBrokenOne()
    {
        QFile broken(workspace().profilesFolder() + u"/broken.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.close();
        refresh();
        QVERIFY(m_board->hasAnswer());
        const auto &rows = m_board->profiles();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).name, u"broken"_s);
        QCOMPARE(rows.at(0).error->cause, Error::Cause::BadProfile);
        QVERIFY(rows.at(1).isActive && !rows.at(2).isActive);
        QCOMPARE(rows.at(2).profile, cloudflareProfile(u"prod"_s));
        QCOMPARE(m_board->activeName(), u"embedded"_s);
    }

    void aDraftIsSavedAndReadBack()
    {
        refresh();
        auto draft = ProfileBoard::newDraft(Profile::Kind::LocalEdge);
        draft.name = u"edge"_s;
        draft.localEdge = u" http://127.0.0.1:8787/ "_s;
        draft.texts[ProfileField::DatabaseId] = u"C5917667-A217-45E3-90FF-969F32B1847A"_s;
        draft.texts[ProfileField::Poll] = u"1.5"_s;
        QVERIFY(m_board->faultsOf(draft).isEmpty());
        QSignalSpy saved(m_board.get(), &ProfileBoard::saved);
        m_board->save(draft);
        QVERIFY(saved.wait(60'000));
        const auto profile = store().read(u"edge"_s).value();
        QCOMPARE(profile.places.v4Base, QUrl(u"http://127.0.0.1:8787/cdn-cgi/local/explorer/api"_s));
        QCOMPARE(profile.places.gatewayUrl.port(), 8787);
        QCOMPARE(profile.places.databaseId, u"c5917667-a217-45e3-90ff-969f32b1847a"_s);
        QCOMPARE(profile.poll, std::chrono::milliseconds(1500));
        QCOMPARE(auditedOf(workspace()), (QStringList{u"profile.add asked"_s, u"profile.add done"_s})); // AU-1
        const auto again = ProfileBoard::draftOf(profile);
        QCOMPARE(again.localEdge, u"http://127.0.0.1:8787"_s);
        QVERIFY(ProfileBoard::profileOf(again) == profile);
    }

    void eachFieldSaysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<ProfileField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](ProfileField field, const QString &text, std::optional<ProfileFault> fault) {
            QTest::newRow(qPrintable(toText(field) + u' ' + text.left(20)))
                << field << text << (fault ? static_cast<int>(*fault) : -1);
        };
        row(ProfileField::AccountId, u"9f2"_s, ProfileFault::NotHex);
        row(ProfileField::AccountId, u""_s, ProfileFault::NotHex);
        row(ProfileField::AccountId, u" 0123456789ABCDEF0123456789abcdef "_s, {});
        row(ProfileField::NamespaceId, u"c5917667-a217-45e3-90ff-969f32b1847a"_s, ProfileFault::NotHex);
        row(ProfileField::NamespaceId, u""_s, {});
        row(ProfileField::DatabaseId, u"my-database"_s, ProfileFault::NotUuid);
        row(ProfileField::LogsBucket, u"A"_s, ProfileFault::NotBucket);
        row(ProfileField::ReportsBucket, u"a/b"_s, ProfileFault::NotBucket);
        row(ProfileField::GatewayUrl, u"http://example.com"_s, ProfileFault::NotAddress);
        row(ProfileField::GatewayUrl, u"https://a:b@example.com"_s, ProfileFault::NotAddress);
        row(ProfileField::GatewayUrl, u"https://example.com/"_s + QString(400, u'x'), ProfileFault::TooLong);
        row(ProfileField::PriceBand, u""_s, {});
        row(ProfileField::PriceBand, u"0"_s, ProfileFault::OutOfRange);
        row(ProfileField::PriceBand, u"twenty"_s, ProfileFault::NotNumber);
        row(ProfileField::PriceBand, u"nan"_s, ProfileFault::NotNumber);
        row(ProfileField::MaxOrderNotional, u""_s, {});
        row(ProfileField::MaxOrderNotional, u" 2500.5 "_s, {});
        row(ProfileField::MaxOrderNotional, u"0"_s, ProfileFault::OutOfRange);
        row(ProfileField::MaxOrderNotional, u"-5"_s, ProfileFault::OutOfRange);
        row(ProfileField::MaxOrderNotional, u"inf"_s, ProfileFault::NotNumber);
        row(ProfileField::OrdersPerMinute, u"10"_s, {});
        row(ProfileField::OrdersPerMinute, u""_s, ProfileFault::NotNumber);
        row(ProfileField::OrdersPerMinute, u"2.5"_s, ProfileFault::OutOfRange);
        row(ProfileField::OrdersPerMinute, u"0"_s, ProfileFault::OutOfRange);
        row(ProfileField::Window, u"1.5"_s, ProfileFault::OutOfRange);
        row(ProfileField::Window, u""_s, ProfileFault::NotNumber);
        row(ProfileField::Window, u"1e300"_s, ProfileFault::OutOfRange);
        row(ProfileField::Poll, u"0.05"_s, ProfileFault::OutOfRange);
        row(ProfileField::Pull, u"4"_s, ProfileFault::OutOfRange);
        row(ProfileField::ReadOnly, u"yes"_s, ProfileFault::NotFlag);
        row(ProfileField::Notes, QString(4001, u'x'), ProfileFault::TooLong);
    }

    void eachFieldSaysWhatIsWrongWithIt()
    {
        QFETCH(ProfileField, field);
        QFETCH(QString, text);
        QFETCH(int, fault);
        auto draft = ProfileBoard::draftOf(cloudflareProfile(u"prod"_s));
        draft.texts[field] = text;
        const auto faults = m_board->faultsOf(draft);
        QCOMPARE(faults.size(), fault < 0 ? 0 : 1);
        if (fault < 0) {
            // What is taken can be written and read.
            QVERIFY(profileFromJson(toJson(ProfileBoard::profileOf(draft)), u"f"_s).has_value());
            return;
        }
        QCOMPARE(faults.first().place, DraftFault::Place::Field);
        QCOMPARE(faults.first().field, field);
        QCOMPARE(static_cast<int>(faults.first().fault), fault);
    }

    void aNameIsSoundAndTakenOnce()
    {
        refresh();
        auto draft = ProfileBoard::newDraft(Profile::Kind::Embedded);
        QCOMPARE(m_board->faultsOf(draft).first().fault, ProfileFault::BadName);
        draft.name = u"prod"_s;
        QCOMPARE(m_board->faultsOf(draft).first().fault, ProfileFault::TakenName);
        draft.name = u"other"_s;
        QVERIFY(m_board->faultsOf(draft).isEmpty());
        // Somebody else was faster.
        QVERIFY(store().write(cloudflareProfile(u"other"_s)).has_value());
        QSignalSpy failed(m_board.get(), &ProfileBoard::failed);
        m_board->save(draft);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Conflict);
        QCOMPARE(store().read(u"other"_s)->kind, Profile::Kind::Cloudflare);
        auto edge = ProfileBoard::newDraft(Profile::Kind::LocalEdge);
        edge.name = u"edge"_s;
        edge.localEdge = u"http://example.com"_s;
        QCOMPARE(m_board->faultsOf(edge).first().place, DraftFault::Place::LocalEdge);
    }

    void aWranglerFileBecomesADraft()
    {
        QSignalSpy imported(m_board.get(), &ProfileBoard::imported);
        QSignalSpy failed(m_board.get(), &ProfileBoard::failed);
        const auto file = QStringLiteral(HOOX_SOURCE_DIR "/tests/storage/profile/wrangler-sample.jsonc");
        m_board->importFile(file, u"desk"_s, std::nullopt);
        QVERIFY(imported.wait(60'000));
        const auto draft = imported.first().first().value<ProfileDraft>();
        QVERIFY(draft.isNew);
        QCOMPARE(draft.texts.value(ProfileField::LogsBucket), u"hoox-system-logs"_s);
        QCOMPARE(draft.texts.value(ProfileField::ReadOnly), u"true"_s);
        QVERIFY(m_board->faultsOf(draft).isEmpty());
        QCOMPARE(store().names().size(), 2); // nothing is saved yet
        m_board->importFile(file + u".none"_s, u"desk"_s, std::nullopt);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().value<Error>().cause, Error::Cause::FileMissing);
    }

    void theActiveProfileIsSwitchedWithoutARestart()
    {
        QSignalSpy activated(m_board.get(), &ProfileBoard::activated);
        QSignalSpy changed(m_board.get(), &ProfileBoard::changed);
        m_board->activate(u"prod"_s);
        QVERIFY(activated.wait(60'000));
        QCOMPARE(activated.first().first().toString(), u"prod"_s);
        QVERIFY(!changed.isEmpty() || changed.wait(60'000));
        QCOMPARE(m_board->activeName(), u"prod"_s);
    }

    void anOpenEngageKeepsItsProfileActive_KR06()
    {
        engageWithoutAnswer(u"embedded"_s);
        QSignalSpy failed(m_board.get(), &ProfileBoard::failed);
        m_board->activate(u"prod"_s);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Refused);
        QCOMPARE(store().activeName(), u"embedded"_s);
    }

    void anOpenEngageKeepsItsConfigStore_KR06()
    {
        engageWithoutAnswer(u"prod"_s);
        auto draft = ProfileBoard::draftOf(store().read(u"prod"_s).value());
        draft.texts[ProfileField::NamespaceId] = u"ffffffffffffffffffffffffffffffff"_s;
        QSignalSpy failed(m_board.get(), &ProfileBoard::failed);
        m_board->save(draft);
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Refused);
        QVERIFY(store().read(u"prod"_s).value() == cloudflareProfile(u"prod"_s));
        // Anything else may change.
        draft.texts[ProfileField::NamespaceId] = u"c5917667a21745e390ff969f32b1847d"_s;
        draft.texts[ProfileField::Notes] = u"call"_s;
        QSignalSpy saved(m_board.get(), &ProfileBoard::saved);
        m_board->save(draft);
        QVERIFY(saved.wait(60'000));
        QCOMPARE(store().read(u"prod"_s)->notes, u"call"_s);
    }

    void eachTiersVerdictComesAndThenTheEnd()
    {
        QSignalSpy tested(m_board.get(), &ProfileBoard::tested);
        QSignalSpy finished(m_board.get(), &ProfileBoard::testFinished);
        auto profile = newProfile(u"edge"_s, Profile::Kind::LocalEdge);
        profile.places.v4Base = QUrl(u"http://127.0.0.1:9/x"_s);
        profile.places.namespaceId = u"c5917667a21745e390ff969f32b1847d"_s;
        m_board->test(profile);
        QVERIFY(m_board->isTesting());
        QVERIFY(finished.wait(60'000));
        QVERIFY(!m_board->isTesting());
        QCOMPARE(tested.size(), qsizetype(kTierPlaces.size()));
        QCOMPARE(m_board->verdicts().size(), qsizetype(kTierPlaces.size()));
        const auto &verdicts = m_board->verdicts();
        const auto unreachable = std::count_if(verdicts.begin(), verdicts.end(), [](const TierVerdict &verdict) {
            return verdict.kind == TierVerdict::Kind::Unreachable;
        });
        QCOMPARE(unreachable, 1);
        m_board->test(profile);
        m_board->cancelTest();
        QVERIFY(!m_board->isTesting());
        m_board->test(newProfile(u"embedded"_s, Profile::Kind::Embedded));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.size(), 2);
    }

    void withoutAKeychainTheSessionIsOffered()
    {
        QSignalSpy changed(m_board.get(), &ProfileBoard::secretsChanged);
        QSignalSpy failed(m_board.get(), &ProfileBoard::secretFailed);
        m_board->showSecrets(u"prod"_s);
        QVERIFY(changed.wait(60'000));
        QCOMPARE(m_board->secretStates().size(), qsizetype(kSecretNames.size()));
        QCOMPARE(m_board->secretStates().first().error->cause, Error::Cause::NoSecretStore);
        m_board->setSecret(SecretName::ApiToken, "token");
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().at(1).value<Error>().cause, Error::Cause::NoSecretStore);
        QVERIFY(changed.wait(60'000));
        QCOMPARE(m_board->secretStates().first().source, SecretState::Source::NotSet);
        m_board->setSecretForSession(SecretName::ApiToken, "token");
        QVERIFY(changed.wait(60'000));
        QCOMPARE(m_board->secretStates().first().source, SecretState::Source::Session);
        m_board->setSecretForSession(SecretName::AccessKeyId, "two\nlines");
        QCOMPARE(failed.size(), 2);
        QVERIFY(changed.wait(60'000));
        m_board->clearSecret(SecretName::ApiToken);
        QVERIFY(changed.wait(60'000));
        QCOMPARE(m_board->secretStates().first().source, SecretState::Source::NotSet);
        // AU-1: without a value.
        QTRY_VERIFY(auditedOf(workspace()).contains(u"secret.set failed"_s));
        QTRY_VERIFY(auditedOf(workspace()).join(u' ').contains(u"secret.clear asked"_s));
        QFile log(workspace().auditFile());
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!log.readAll().contains("\"token\""));
    }

    void aBoardThatDiesLeavesItsWorkBehind()
    {
        for (int round = 0; round < 20; ++round) {
            ProfileBoard board(workspace(), m_clock, *m_secrets, trailOf(workspace()));
            board.refresh();
            board.activate(u"prod"_s);
            board.showSecrets(u"prod"_s);
            board.test(cloudflareProfile(u"prod"_s));
        }
        QCoreApplication::processEvents();
    }
};

HOOX_TEST(ProfileBoardTest);
#include "ProfileBoardTest.moc"
