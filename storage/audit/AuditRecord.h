#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace hoox {

/// What an operator did, or is about to do (AU-1): who, what, on what, why, with what result.
struct AuditEntry
{
    enum class Result { Asked, Done, Refused, Failed };

    QString action;  ///< As `config.set`, `kill.engage-asked`, `backup.restore`.
    QString subject; ///< A key, a file, a profile.
    QString by = {};
    QString profile = {};
    QString reason = {};
    std::optional<QString> before = {}; ///< None: there was nothing, or it is not known. Secrets come masked.
    std::optional<QString> after = {};
    Result result = Result::Done;
    QString detail = {};
    qint64 of = 0; ///< The number of the record that asked, of one that says what came of it; 0: none.
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// One line of the log.
struct AuditRecord
{
    qint64 number = 0; ///< From 1, without a gap.
    QDateTime at;      ///< UTC, by the wall clock, which may jump.
    std::chrono::milliseconds monotonic{0};
    AuditEntry entry;
    QByteArray previous; ///< SHA-256 in hex of the record before; 64 zeros for the first.
    QByteArray hash;     ///< SHA-256 in hex of this record, the hash before included.
    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

namespace audit {

inline constexpr qsizetype kLongestLine = 128 * 1024;
inline constexpr qsizetype kLongestText = 2000; ///< Of each text of a record, in UTF-16 units; longer ones are cut.

/// 64 zeros.
[[nodiscard]] QByteArray firstHash();
/// The line of a record, with its hash and a newline. Sets `hash`, cuts texts. The same record is the same bytes.
[[nodiscard]] QByteArray lineOf(AuditRecord &record);
/// None if the line, with or without its newline, is not exactly what `lineOf` made of a record: an edited one.
[[nodiscard]] std::optional<AuditRecord> recordOf(const QByteArray &line);
/// `asked`, `done`, `refused`, `failed`.
[[nodiscard]] QString toText(AuditEntry::Result result);
/// Of an action that ended in `error`.
[[nodiscard]] AuditEntry::Result resultOf(const Error &error);

} // namespace audit

} // namespace hoox
