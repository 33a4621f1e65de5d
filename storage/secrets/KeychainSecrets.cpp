#include "storage/secrets/KeychainSecrets.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPathHashDigits = 32;

QString keychainService()
{
    return u"hoox-console"_s;
}

/// The folder's own name for itself, so that a link to it finds the same secrets.
QString hashOfPath(const QString &folder)
{
    const auto canonical = QFileInfo(folder).canonicalFilePath();
    const auto path = canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(kPathHashDigits));
}

/// None: done, or not there. QtKeychain tells a missing keychain as "other error" with the words of the bus.
std::optional<Error> errorOf(const QKeychain::Job &job, const QString &subject)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return std::nullopt;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Error{Error::Kind::Denied, subject, job.errorString(), Error::Cause::LockedSecretStore};
    default:
        return Error{Error::Kind::Denied, subject, job.errorString(), Error::Cause::NoSecretStore};
    }
}

using JobDone = std::function<void(const QKeychain::Job &job, const std::optional<Error> &error)>;

/// Starts `job` and calls `done` once, unless `context` dies first. The job is never ended early: the keychain's own
/// library still writes into it when it answers late, and it removes itself after that.
void runJob(QKeychain::Job *job, QObject *context, std::chrono::milliseconds patience, const QString &subject,
            JobDone done)
{
    auto *const limit = new QTimer(context);
    limit->setSingleShot(true);
    const auto once = std::make_shared<JobDone>(std::move(done));
    const auto answer = [once, limit](const QKeychain::Job &asked, const std::optional<Error> &error) {
        if (auto next = std::exchange(*once, nullptr)) {
            limit->deleteLater();
            next(asked, error);
        }
    };
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [answer, subject](QKeychain::Job *finished) { answer(*finished, errorOf(*finished, subject)); });
    QObject::connect(limit, &QTimer::timeout, context, [answer, job, subject] {
        answer(*job, Error{Error::Kind::Denied, subject, u"the keychain did not answer in time"_s,
                           Error::Cause::LockedSecretStore});
    });
    limit->start(patience);
    job->start();
}

template <typename T>
std::shared_ptr<QPromise<Result<T>>> startPromise()
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void answer(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

void answerDone(QPromise<Result<Done>> &promise, const std::optional<Error> &error)
{
    answer(promise, error ? Result<Done>(fail(*error)) : Result<Done>(Done{}));
}

} // namespace

KeychainSecrets::KeychainSecrets(const QString &workspaceFolder, std::chrono::milliseconds patience)
    : m_workspace(hashOfPath(workspaceFolder)), m_patience(patience), m_context(std::make_unique<QObject>())
{
}

KeychainSecrets::~KeychainSecrets() = default;

QString KeychainSecrets::key(const QString &profile, const QString &name) const
{
    return m_workspace + u'/' + profile + u'/' + name;
}

void KeychainSecrets::probe(const QString &profile, const QString &subject, const Probed &next)
{
    const auto canaryKey = key(profile, u"canary"_s);
    auto *const canary = new QKeychain::WritePasswordJob(keychainService()); // removes itself
    canary->setKey(canaryKey);
    canary->setTextData(u"canary"_s);
    runJob(canary, m_context.get(), m_patience, subject,
           [this, canaryKey, subject, next](const QKeychain::Job &, const std::optional<Error> &error) {
               if (error) {
                   next(error);
                   return;
               }
               auto *const tidy = new QKeychain::DeletePasswordJob(keychainService()); // removes itself
               tidy->setKey(canaryKey);
               runJob(tidy, m_context.get(), m_patience, subject,
                      [next](const QKeychain::Job &, const std::optional<Error> &) { next(std::nullopt); });
           });
}

Pending<std::optional<QByteArray>> KeychainSecrets::read(const QString &profile, SecretName name)
{
    const auto promise = startPromise<std::optional<QByteArray>>();
    auto *const job = new QKeychain::ReadPasswordJob(keychainService()); // removes itself
    job->setKey(key(profile, toText(name)));
    runJob(job, m_context.get(), m_patience, toText(name),
           [this, promise, profile, name](const QKeychain::Job &asked, const std::optional<Error> &error) {
               const auto &reading = static_cast<const QKeychain::ReadPasswordJob &>(asked); // made above
               if (error) {
                   answer<std::optional<QByteArray>>(*promise, fail(*error));
                   return;
               }
               if (asked.error() != QKeychain::EntryNotFound) {
                   answer<std::optional<QByteArray>>(*promise, reading.textData().toUtf8());
                   return;
               }
               probe(profile, toText(name), [promise](const std::optional<Error> &locked) {
                   answer(*promise, locked ? Result<std::optional<QByteArray>>(fail(*locked))
                                           : Result<std::optional<QByteArray>>(std::nullopt));
               });
           });
    return promise->future();
}

Pending<Done> KeychainSecrets::write(const QString &profile, SecretName name, const QByteArray &value)
{
    if (!isSecretText(value))
        return ready<Done>(fail(Error::Kind::Invalid, toText(name), u"it is no text of one line"_s));
    const auto promise = startPromise<Done>();
    auto *const job = new QKeychain::WritePasswordJob(keychainService()); // removes itself
    job->setKey(key(profile, toText(name)));
    job->setTextData(QString::fromUtf8(value)); // never binary as well: the two do not mix under one key
    runJob(job, m_context.get(), m_patience, toText(name),
           [promise](const QKeychain::Job &, const std::optional<Error> &error) { answerDone(*promise, error); });
    return promise->future();
}

Pending<Done> KeychainSecrets::clear(const QString &profile, SecretName name)
{
    const auto promise = startPromise<Done>();
    // A locked keychain "removes" what it then still has.
    probe(profile, toText(name), [this, promise, profile, name](const std::optional<Error> &locked) {
        if (locked) {
            answerDone(*promise, locked);
            return;
        }
        auto *const job = new QKeychain::DeletePasswordJob(keychainService()); // removes itself
        job->setKey(key(profile, toText(name)));
        runJob(job, m_context.get(), m_patience, toText(name),
               [promise](const QKeychain::Job &, const std::optional<Error> &error) { answerDone(*promise, error); });
    });
    return promise->future();
}

} // namespace hoox
