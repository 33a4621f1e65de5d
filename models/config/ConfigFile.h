#pragma once

#include "storage/config/ConfigStore.h"

namespace hoox {

/// The keys of a profile as JSON, to be kept and read again: `{"format": "hoox-config", "version": 1, "profile": …,
/// "exported_at": …, "keys": {KEY: VALUE, …}, "left_out": [{"key": …, "why": …}]}`, values as the strings they are.
struct ConfigExport
{
    QByteArray json;
    int keys = 0;
    QStringList leftOut; ///< Kill keys, secrets, and values that are not text: named in the file, without their values.
};

/// What an import would do with one key.
struct ConfigImportLine
{
    enum class Verdict { Unchanged, Change, Add, Refused };
    QString key;
    std::optional<QByteArray> now; ///< None: there is no such key.
    QByteArray next;
    Verdict verdict = Verdict::Unchanged;
    std::optional<Error> why; ///< Of a refusal.
};

inline constexpr qsizetype kLargestConfigFile = 1024 * 1024;
inline constexpr int kMostConfigFileKeys = 1'000;

/// All three are pure; any thread.
[[nodiscard]] ConfigExport exportConfig(const QVector<ConfigEntry> &entries, const QString &profile,
                                        const QDateTime &at);
/// The keys and values of such a file, in its order. `TooLarge` over 1 MiB or 1000 keys, `TooDeep`, `NotJson`, else
/// `Invalid` with what is wrong; a key that stands there twice is. `name` is the file's, for the error.
[[nodiscard]] Result<QVector<ConfigEntry>> readConfigFile(const QByteArray &json, const QString &name);
/// The dry run: what would become of each of `wanted`, refused ones first. Kill keys are never imported (KS-4), nor
/// secrets, moving state (KV-2) or what breaks its key's rule (KV-3). Keys that the file does not name stay.
[[nodiscard]] QVector<ConfigImportLine> planConfigImport(const QVector<ConfigEntry> &wanted,
                                                         const QVector<ConfigEntry> &now);

/// Both block on one file: for workers and the command line.
[[nodiscard]] Result<QVector<ConfigEntry>> readConfigFileAt(const QString &path);
/// In the place of what is there, whole or not at all.
[[nodiscard]] Result<Done> writeConfigFile(const QString &path, const QByteArray &json);

} // namespace hoox
