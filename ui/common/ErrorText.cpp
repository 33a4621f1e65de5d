#include "ui/common/ErrorText.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace hoox {

namespace {

using Cause = Error::Cause;
using Kind = Error::Kind;

/// %1 is the subject, %2 the detail.
template <typename Key>
struct Sentence
{
    Key key;
    const char *text;
};

constexpr Sentence<Cause> kCauseSentences[] = {
    {Cause::FileMissing,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 is not there. Check the path, or make a workspace with \"hoox-console init\".")},
    {Cause::FileEmpty,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 is empty: it holds no database. Choose another file, or restore a backup.")},
    {Cause::NotSqlite,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is not a SQLite database. Choose a ledger file, or restore a backup.")},
    {Cause::DamagedFile,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 is damaged. Nothing was changed; restore a backup under Migrations & backups.")},
    {Cause::ReadOnlyFile,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is read-only. Make the file and its folder writable, then try again.")},
    {Cause::LockedFile,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "Another program holds %1 locked. Close it there or wait, then try again.")},
    {Cause::NewerSchema,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 was written by a newer version of Hoox Console. Update this program to open it.")},
    {Cause::MissingColumns,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is not a Hoox ledger: it lacks %2. Choose another file.")},
    {Cause::UnknownDialect, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 speaks no known ledger dialect: it lacks %2.")},
    {Cause::UnwritableFolder,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 cannot be written. Choose another folder, or change its permissions.")},
    {Cause::DiskFull,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "The disk is full: %1 was not written. Free some space, then try again.")},
    {Cause::RowsDiffer,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "Other rows came than were counted (%2), so nothing was written. Rows were "
                                          "deleted meanwhile: read again, then try again.")},
    {Cause::OtherFile,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "Another file stands under %1 now. Read again, then try again.")},
    {Cause::IsDatabase,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is a database: an export must not take its place. Choose another name.")},
    {Cause::DriftedMigration,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "Migration %1 was changed after it was applied. Nothing runs until that is understood.")},
    {Cause::UnverifiedBackup,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "The backup %1 could not be verified, so nothing was changed.")},
    {Cause::KillKeyProtected,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is a kill key. Use Engage or Release instead of the config.")},
    {Cause::FastStateInConfig,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 holds moving state. The config tier never does; it belongs in the tier %2.")},
    {Cause::BadKey, QT_TRANSLATE_NOOP("hoox::ErrorText", "\"%1\" is no valid key.")},
    {Cause::TooLarge, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is too large for this. Download it instead.")},
    {Cause::TooDeep,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is nested too deeply to show as a tree. Look at the raw text.")},
    {Cause::NotJson, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is not JSON (%2). The raw text is shown.")},
    {Cause::KillNotReleasable, QT_TRANSLATE_NOOP("hoox::ErrorText", "Release is refused: %2.")},
    {Cause::QueuedNotAccepted,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "Orders may wait in the gateway's queue, and nobody can count them from here: "
                       "accept that they may execute (--accept-queued), or wait.")},
    {Cause::ReasonMissing, QT_TRANSLATE_NOOP("hoox::ErrorText", "A reason is needed: at least one word.")},
    {Cause::NoWorkspace,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "There is no workspace in %1. Make one with \"hoox-console init\" or \"init --sample\".")},
    {Cause::NoProfile, QT_TRANSLATE_NOOP("hoox::ErrorText", "There is no profile named %1 in this workspace.")},
    {Cause::BadProfile, QT_TRANSLATE_NOOP("hoox::ErrorText", "The profile file %1 cannot be read: %2.")},
    {Cause::BadImport, QT_TRANSLATE_NOOP("hoox::ErrorText", "No profile can be made of %1: %2.")},
    {Cause::PlainHttp,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 is refused: without HTTPS only this computer's own addresses are spoken to.")},
    {Cause::TlsFailed,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "No secure connection to %1: %2. Nothing was sent. Check the address and the certificates.")},
    {Cause::WrongCredentials,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "%1 does not accept these credentials. Set them anew under Settings or with \"secret set\".")},
    {Cause::MissingPermission,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "The credentials lack a permission for %1: %2. Give it to the token.")},
    {Cause::WrongId, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 does not exist there. Check the ids of the profile.")},
    {Cause::NoCredentials,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "The secret %1 is not set. Set it under Settings, with \"secret set\", or in the environment.")},
    {Cause::NoSecretStore,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "No keychain answers here, so %1 cannot be kept. Use it for this session only, or set it in the "
                       "environment.")},
    {Cause::LockedSecretStore,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "The keychain is locked, so %1 cannot be read. Unlock it, then try again.")},
    {Cause::ClockSkew,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "The clock of this computer is too far from that of %1. Set the clock, then try again.")},
    {Cause::Throttled,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 asks for fewer requests and answers none for now. Try again later.")},
    {Cause::ServiceFailed,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 answers, but fails on its own side: %2. Try again later.")},
    {Cause::TornAnswer,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "The answer of %1 broke off. Nothing of it was used; try again.")},
    {Cause::NotTheService,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "What answers in the place of %1 is something else: %2. Check the address, or log in to the "
                       "network.")},
    {Cause::BadAnswer,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "The answer of %1 cannot be understood: %2. Nothing of it was used.")},
    {Cause::NoReplica,
     QT_TRANSLATE_NOOP("hoox::ErrorText",
                       "Nothing of the ledger of %1 is here yet. Pull it with \"hoox-console sync\".")},
    {Cause::NotConfigured,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "This profile names no %1. Set it under Settings or with \"profile set\".")},
    {Cause::EndlessAnswer, QT_TRANSLATE_NOOP("hoox::ErrorText", "The listing of %1 does not end, so it was given up.")},
};

/// Where the cause has no sentence of its own.
constexpr Sentence<Kind> kKindSentences[] = {
    {Kind::Offline,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 cannot be reached. Check the connection, then try again.")},
    {Kind::Timeout,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 did not answer in time. What happened there is not known.")},
    {Kind::Denied, QT_TRANSLATE_NOOP("hoox::ErrorText", "Access to %1 was denied. Check its permissions.")},
    {Kind::NotFound, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 was not found.")},
    {Kind::Conflict,
     QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is there already, or changed meanwhile. Read again, then decide.")},
    {Kind::Busy, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is busy. Try again in a moment.")},
    {Kind::Corrupt, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is damaged: its bytes do not match what was recorded.")},
    {Kind::Invalid, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is not valid: %2.")},
    {Kind::Full, QT_TRANSLATE_NOOP("hoox::ErrorText", "There is no room left for %1.")},
    {Kind::Cancelled, QT_TRANSLATE_NOOP("hoox::ErrorText", "Stopped before it was done. Nothing was changed.")},
    {Kind::Refused, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 is refused by a safety rule: %2.")},
    {Kind::Newer, QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 was written by a newer version of Hoox Console.")},
};

constexpr const char *kPlainFailure = QT_TRANSLATE_NOOP("hoox::ErrorText", "%1 failed: %2.");

template <typename Key, std::size_t Count>
const char *sentenceFor(const Sentence<Key> (&sentences)[Count], Key key)
{
    const auto *found = std::find_if(std::begin(sentences), std::end(sentences),
                                     [key](const Sentence<Key> &sentence) { return sentence.key == key; });
    return found == std::end(sentences) ? nullptr : found->text;
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    const auto *text = sentenceFor(kCauseSentences, error.cause);
    if (!text)
        text = sentenceFor(kKindSentences, error.kind);
    const auto words = tr(text ? text : kPlainFailure);
    // One pass: a subject that holds "%2" itself stays as it is.
    QString sentence;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const auto mark = QStringView(words).mid(place, 2);
        if (mark == u"%1" || mark == u"%2") {
            sentence += mark == u"%1" ? error.subject : error.detail;
            ++place;
        } else {
            sentence += words.at(place);
        }
    }
    return sentence;
}

} // namespace hoox
