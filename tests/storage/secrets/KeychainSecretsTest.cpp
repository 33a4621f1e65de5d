#include "storage/secrets/KeychainSecrets.h"

#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Against the keychain that is here: tests/storage/secrets/with-keychain starts one of its own and says in
/// HOOX_KEYCHAIN what kind: `unlocked`, `locked` (with a secret in it), or none.
class KeychainSecretsTest : public QObject
{
    Q_OBJECT

    const QString m_profile = u"desk"_s;
    const QByteArray m_value = "tökén-4711-stays-secret";
    QTemporaryDir m_workspace;

    static QString kind() { return qEnvironmentVariable("HOOX_KEYCHAIN"); }

    /// Every file below the home that this test runs in.
    static QStringList filesWith(const QByteArray &text)
    {
        QStringList found;
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }

    /// What a new process reads: this test again, as a reader.
    [[nodiscard]] QByteArray readInANewProcess(const QString &workspace) const
    {
        QProcess reader;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOOX_KEYCHAIN_READS"_s, workspace);
        reader.setProcessEnvironment(environment);
        reader.start(QCoreApplication::applicationFilePath(), {u"KeychainSecretsTest"_s, u"readsForAnotherProcess"_s});
        if (!reader.waitForFinished(60'000))
            return "no answer";
        for (const auto &line : reader.readAllStandardOutput().split('\n')) {
            if (line.contains("the secret: "))
                return line.mid(line.indexOf("the secret: ") + 12);
        }
        return {};
    }

private Q_SLOTS:
    void readsForAnotherProcess()
    {
        const auto workspace = qEnvironmentVariable("HOOX_KEYCHAIN_READS");
        if (workspace.isEmpty())
            QSKIP("runs in a process of its own");
        KeychainSecrets keychain(workspace);
        const auto value = await(keychain.read(m_profile, SecretName::ApiToken));
        printf("the secret: %s\n", value && *value ? (*value)->constData() : "none");
    }

    void aSecretIsThereForANewProcessAndInNoFile()
    {
        if (kind() != u"unlocked")
            QSKIP("needs a keychain that is unlocked");
        KeychainSecrets keychain(m_workspace.path());
        QCOMPARE(await(keychain.read(m_profile, SecretName::ApiToken)).value(), std::nullopt);
        QVERIFY(await(keychain.write(m_profile, SecretName::ApiToken, m_value)).has_value());
        QCOMPARE(await(keychain.read(m_profile, SecretName::ApiToken)).value(), m_value);
        QCOMPARE(readInANewProcess(m_workspace.path()), m_value);
        for (const QByteArray &text : {m_value, QByteArray("CLOUDFLARE_API_TOKEN"), QByteArray("hoox-console/"),
                                       QByteArray("canary"), m_value.toBase64(), m_value.toHex()})
            QCOMPARE(filesWith(text), QStringList());
        QVERIFY(!filesWith({}).isEmpty()); // the keyring's own files were looked into
    }

    void anotherProfileAndAnotherWorkspaceHaveTheirOwn()
    {
        if (kind() != u"unlocked")
            QSKIP("needs a keychain that is unlocked");
        KeychainSecrets keychain(m_workspace.path());
        QVERIFY(await(keychain.write(m_profile, SecretName::ApiToken, m_value)).has_value());
        QCOMPARE(await(keychain.read(u"other"_s, SecretName::ApiToken)).value(), std::nullopt);
        QCOMPARE(await(keychain.read(m_profile, SecretName::WebhookKey)).value(), std::nullopt);
        const QTemporaryDir elsewhere;
        KeychainSecrets other(elsewhere.path());
        QCOMPARE(await(other.read(m_profile, SecretName::ApiToken)).value(), std::nullopt);
        const auto link = elsewhere.filePath(u"link"_s);
        QVERIFY(QFile::link(m_workspace.path(), link));
        KeychainSecrets sameFolder(link);
        QCOMPARE(await(sameFolder.read(m_profile, SecretName::ApiToken)).value(), m_value);
    }

    void aSecretIsReplacedAndCleared()
    {
        if (kind() != u"unlocked")
            QSKIP("needs a keychain that is unlocked");
        KeychainSecrets keychain(m_workspace.path());
        QVERIFY(await(keychain.write(m_profile, SecretName::AccessKeyId, "old")).has_value());
        QVERIFY(await(keychain.write(m_profile, SecretName::AccessKeyId, "new")).has_value());
        QCOMPARE(await(keychain.read(m_profile, SecretName::AccessKeyId)).value(), QByteArray("new"));
        QVERIFY(await(keychain.clear(m_profile, SecretName::AccessKeyId)).has_value());
        QVERIFY(await(keychain.clear(m_profile, SecretName::AccessKeyId)).has_value());
        QCOMPARE(await(keychain.read(m_profile, SecretName::AccessKeyId)).value(), std::nullopt);
        QCOMPARE(await(keychain.write(m_profile, SecretName::AccessKeyId, "a\nb")).error().kind, Error::Kind::Invalid);
    }

    void aLockedKeychainIsNotAnEmptyOne()
    {
        if (kind() != u"locked")
            QSKIP("needs a keychain that is locked");
        KeychainSecrets keychain(m_workspace.path());
        const auto read = await(keychain.read(m_profile, SecretName::ApiToken));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().cause, Error::Cause::LockedSecretStore);
        QCOMPARE(read.error().subject, u"CLOUDFLARE_API_TOKEN"_s);
        QCOMPARE(await(keychain.write(m_profile, SecretName::ApiToken, m_value)).error().cause,
                 Error::Cause::LockedSecretStore);
        QCOMPARE(await(keychain.clear(m_profile, SecretName::ApiToken)).error().cause, Error::Cause::LockedSecretStore);
        QCOMPARE(filesWith(m_value), QStringList());
    }

    void withoutAKeychainNothingIsKept()
    {
        if (kind() != u"none")
            QSKIP("needs a place without a keychain");
        KeychainSecrets keychain(m_workspace.path());
        const auto written = await(keychain.write(m_profile, SecretName::ApiToken, m_value));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().cause, Error::Cause::NoSecretStore);
        QVERIFY(!written.error().detail.contains(QString::fromUtf8(m_value)));
        QCOMPARE(await(keychain.read(m_profile, SecretName::ApiToken)).error().cause, Error::Cause::NoSecretStore);
        QCOMPARE(await(keychain.clear(m_profile, SecretName::ApiToken)).error().cause, Error::Cause::NoSecretStore);
        QCOMPARE(filesWith(m_value), QStringList());
        QCOMPARE(filesWith("CLOUDFLARE_API_TOKEN"), QStringList());
    }

    void aKeychainThatDoesNotAnswerIsNotWaitedFor()
    {
        if (kind() != u"unlocked")
            QSKIP("needs a keychain");
        KeychainSecrets keychain(m_workspace.path(), std::chrono::milliseconds(0));
        const auto read = await(keychain.read(m_profile, SecretName::ApiToken));
        if (!read)
            QCOMPARE(read.error().cause, Error::Cause::LockedSecretStore);
    }

    void whoDiesIsNotAnswered()
    {
        if (kind().isEmpty())
            QSKIP("needs a place of its own");
        Pending<std::optional<QByteArray>> pending;
        {
            KeychainSecrets keychain(m_workspace.path());
            pending = keychain.read(m_profile, SecretName::ApiToken);
        }
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
        // The job itself ends later and finds nobody.
        KeychainSecrets keychain(m_workspace.path());
        [[maybe_unused]] const auto read = await(keychain.read(m_profile, SecretName::ApiToken));
    }
};

HOOX_TEST(KeychainSecretsTest);
#include "KeychainSecretsTest.moc"
