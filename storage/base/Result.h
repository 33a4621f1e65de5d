#pragma once

#include <QFuture>
#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace hoox {

/// What failed, on what, and why. A value: copied freely, any thread.
/// `ui/common/ErrorText` turns kind, cause and subject into a sentence that says what to do.
struct Error
{
    /// What a caller does about it. A kind exists only where a caller acts differently.
    enum class Kind {
        Offline,   ///< Nobody answered; the tier cannot be reached.
        Timeout,   ///< Sent, but no answer in time: the outcome is unknown.
        Denied,    ///< The system or the service does not allow it.
        NotFound,  ///< The thing asked for is not there.
        Conflict,  ///< It is there already, or it changed under us.
        Busy,      ///< Somebody else holds it; later may work.
        Corrupt,   ///< Bytes that cannot be what they claim to be. Exit status 5.
        Invalid,   ///< The input breaks a rule of its own format.
        Full,      ///< No room left on the disk, or over a limit.
        Cancelled, ///< Stopped on purpose.
        Refused,   ///< A safety rule forbids it. Exit status 3.
        Newer,     ///< Written by a newer version of this program.
        Failed,    ///< Anything else; `detail` has the cause.
    };

    /// Which sentence to show. `Plain` is told from the kind alone.
    enum class Cause {
        Plain,
        FileMissing,
        FileEmpty,
        NotSqlite,
        DamagedFile,
        ReadOnlyFile,
        LockedFile,
        NewerSchema,
        MissingColumns, ///< `subject`: the file; `detail`: table.column, comma separated.
        UnknownDialect, ///< `detail`: the columns that are missing.
        UnwritableFolder,
        DiskFull,
        DriftedMigration, ///< `subject`: the migration's name.
        UnverifiedBackup,
        KillKeyProtected,  ///< KS-4: the kill keys are not editable as config.
        FastStateInConfig, ///< KV-2.
        BadKey,
        TooLarge,
        TooDeep,
        NotJson,           ///< `detail`: the offset in bytes and what stands there.
        KillNotReleasable, ///< KS-4; `detail`: which condition is missing.
        QueuedNotAccepted, ///< KR-28: orders may wait where nobody can count them.
        ReasonMissing,
        NoWorkspace,
        NoProfile,
        BadProfile,
        BadImport,         ///< No profile can be made of the file; `detail`: what is missing or wrong.
        PlainHttp,         ///< Not HTTPS, and not this computer.
        TlsFailed,         ///< `detail`: what is wrong with the certificate or the handshake.
        WrongCredentials,  ///< 401, an unknown key, a wrong signature.
        MissingPermission, ///< 403; `detail`: what the service says is missing.
        WrongId,           ///< No such account, namespace, database or bucket: `subject`.
        NoCredentials,     ///< `subject`: the secret that is not set.
        NoSecretStore,     ///< No keychain answers here; `detail`: what it said.
        LockedSecretStore, ///< The keychain is locked.
        ClockSkew,         ///< This computer's clock is too far from the service's.
        Throttled,         ///< 429 to the end of the retries; `detail`: when it ends, if told.
        ServiceFailed,     ///< 5xx to the end of the retries; `detail`: the service's words.
        TornAnswer,        ///< The connection ended in the middle, or the length disagrees.
        NotTheService,     ///< What answered is something else: a login page, a redirect to another host.
        BadAnswer,         ///< The service's answer breaks its own format; `detail`: where.
        EndlessAnswer,     ///< A listing that does not end.
        NoReplica,         ///< Nothing was pulled yet; `subject`: the profile.
        RowsDiffer,        ///< Other rows came than were counted; `detail`: "written / expected".
        OtherFile,         ///< `subject`: another file came to stand there meanwhile.
        IsDatabase,        ///< `subject`: a file that must not be written over.
        NotConfigured,     ///< The profile names no such thing: `subject`.
    };

    Kind kind = Kind::Failed;
    QString subject; ///< What it happened to: a key, a path, a row. Shown, as plain text.
    QString detail;  ///< Redacted, untranslated; shown only under "details" and in the log.
    Cause cause = Cause::Plain;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// One answer, later. Received with `whenDone` (storage/base/WhenDone.h), never with `QFuture::then`.
template <typename T>
using Pending = QFuture<Result<T>>;

/// A result that carries nothing.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString subject = {}, QString detail = {},
                                                Error::Cause cause = Error::Cause::Plain)
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail), cause});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// A future that is done already.
template <typename T>
[[nodiscard]] Pending<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace hoox
