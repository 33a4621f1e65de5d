#include "models/config/ConfigFile.h"

#include "models/blobs/JsonDocument.h"
#include "models/config/ConfigRules.h"
#include "storage/config/ConfigKey.h"
#include "storage/config/GuardedConfig.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFormat[] = u"hoox-config";
constexpr int kVersion = 1;
/// The file, its parts, their members, and one level more than they need.
constexpr JsonLimits kFileLimits{4, 10'000};

/// Why an entry is not written into a file; empty if it is.
QString reasonToLeaveOut(const ConfigEntry &entry)
{
    if (isKillKey(entry.key))
        return u"kill key"_s;
    if (holdsSecret(entry.key))
        return u"secret"_s;
    if (QString::fromUtf8(entry.value).toUtf8() != entry.value)
        return u"not text"_s;
    return {};
}

std::optional<JsonDocument::Index> memberOf(const JsonDocument &json, const QString &name)
{
    for (int row = 0; row < json.childCount(json.root()); ++row) {
        const auto member = json.child(json.root(), row);
        if (json.key(member, kLargestConfigFile) == name)
            return member;
    }
    return std::nullopt;
}

Error faultOf(const JsonFault &fault, const QString &name)
{
    switch (fault.kind) {
    case JsonFault::Kind::TooDeep:
        return {Error::Kind::Invalid, name, u"nested too deeply for a file of config keys"_s, Error::Cause::Plain};
    case JsonFault::Kind::TooLarge:
        return {Error::Kind::Invalid, name, u"more values than a file of config keys has"_s, Error::Cause::Plain};
    case JsonFault::Kind::NotJson:
        break;
    }
    const auto where = u"no JSON at byte %1: %2 is expected"_s.arg(fault.offset).arg(fault.expected);
    return {Error::Kind::Invalid, name, where, Error::Cause::Plain};
}

Result<QVector<ConfigEntry>> keysIn(const JsonDocument &json, JsonDocument::Index object, const QString &name)
{
    QVector<ConfigEntry> entries;
    QSet<QString> seen;
    for (int row = 0; row < json.childCount(object); ++row) {
        const auto member = json.child(object, row);
        ConfigEntry entry;
        entry.key = json.key(member, kLargestConfigFile);
        if (json.type(member) != JsonDocument::Type::String)
            return fail(Error::Kind::Invalid, name, u"the value of %1 is no string"_s.arg(entry.key.left(80)));
        if (seen.contains(entry.key))
            return fail(Error::Kind::Invalid, name, u"%1 stands there twice"_s.arg(entry.key.left(80)));
        seen.insert(entry.key);
        entry.value = json.text(member, kLargestConfigFile).toUtf8();
        entries.append(entry);
    }
    return entries;
}

Result<Done> mayImport(const ConfigEntry &entry)
{
    if (const auto checked = checkConfigWrite(entry.key, entry.value); !checked)
        return checked;
    if (auto checked = checkNewConfigKey(entry.key); !checked)
        return checked;
    if (holdsSecret(entry.key))
        return fail(Error::Kind::Refused, entry.key, u"a secret is set by itself, not from a file"_s);
    return checkConfigValue(entry.key, entry.value);
}

} // namespace

ConfigExport exportConfig(const QVector<ConfigEntry> &entries, const QString &profile, const QDateTime &at)
{
    ConfigExport made;
    QJsonObject keys;
    QJsonArray leftOut;
    for (const auto &entry : entries) {
        const auto why = reasonToLeaveOut(entry);
        if (why.isEmpty()) {
            keys.insert(entry.key, QString::fromUtf8(entry.value));
            continue;
        }
        made.leftOut.append(entry.key);
        leftOut.append(QJsonObject{{u"key"_s, entry.key}, {u"why"_s, why}});
    }
    made.keys = static_cast<int>(keys.size());
    const QJsonObject file{
        {u"format"_s, QString::fromUtf16(kFormat)},           {u"version"_s, kVersion}, {u"profile"_s, profile},
        {u"exported_at"_s, at.toUTC().toString(Qt::ISODate)}, {u"keys"_s, keys},        {u"left_out"_s, leftOut}};
    made.json = QJsonDocument(file).toJson(QJsonDocument::Indented);
    return made;
}

Result<QVector<ConfigEntry>> readConfigFile(const QByteArray &json, const QString &name)
{
    if (json.size() > kLargestConfigFile)
        return fail(Error::Kind::Invalid, name, u"larger than 1 MiB"_s);
    const auto parsed = JsonDocument::parse(json, kFileLimits);
    if (!parsed)
        return fail(faultOf(parsed.error(), name));
    const auto &document = **parsed;
    if (document.type(document.root()) != JsonDocument::Type::Object)
        return fail(Error::Kind::Invalid, name, u"no file of config keys"_s);
    const auto format = memberOf(document, u"format"_s);
    const auto version = memberOf(document, u"version"_s);
    const auto keys = memberOf(document, u"keys"_s);
    if (!format || document.text(*format, 64) != QStringView(kFormat) || !version || !keys ||
        document.type(*keys) != JsonDocument::Type::Object)
        return fail(Error::Kind::Invalid, name, u"no file of config keys"_s);
    if (document.text(*version, 64) != QString::number(kVersion))
        return fail(Error::Kind::Newer, name, u"version %1"_s.arg(document.text(*version, 64)));
    if (document.childCount(*keys) > kMostConfigFileKeys)
        return fail(Error::Kind::Invalid, name, u"more than %1 keys"_s.arg(kMostConfigFileKeys));
    return keysIn(document, *keys, name);
}

QVector<ConfigImportLine> planConfigImport(const QVector<ConfigEntry> &wanted, const QVector<ConfigEntry> &now)
{
    using Verdict = ConfigImportLine::Verdict;
    QHash<QString, QByteArray> there;
    for (const auto &entry : now)
        there.insert(entry.key, entry.value);
    QVector<ConfigImportLine> lines;
    for (const auto &entry : wanted) {
        ConfigImportLine line{entry.key, std::nullopt, entry.value, Verdict::Add, std::nullopt};
        if (const auto found = there.constFind(entry.key); found != there.constEnd()) {
            line.now = *found;
            line.verdict = *found == entry.value ? Verdict::Unchanged : Verdict::Change;
        }
        if (const auto allowed = mayImport(entry); !allowed) {
            line.verdict = Verdict::Refused;
            line.why = allowed.error();
        }
        // The line is shown and printed: no secret goes with it.
        if (holdsSecret(entry.key)) {
            line.now.reset();
            line.next.clear();
        }
        lines.append(line);
    }
    const auto rank = [](const ConfigImportLine &line) {
        return line.verdict == Verdict::Refused ? 0 : line.verdict == Verdict::Unchanged ? 2 : 1;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [rank](const auto &one, const auto &other) { return rank(one) < rank(other); });
    return lines;
}

Result<QVector<ConfigEntry>> readConfigFileAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFile::exists(path) ? Error::Kind::Denied : Error::Kind::NotFound, path, file.errorString());
    // A byte more than is allowed tells a file that is too large from one that is not; a pipe has no size.
    return readConfigFile(file.read(kLargestConfigFile + 1), path);
}

Result<Done> writeConfigFile(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return Done{};
    if (file.error() == QFileDevice::ResourceError)
        return fail(Error::Kind::Full, path, file.errorString(), Error::Cause::DiskFull);
    return fail(Error::Kind::Denied, QFileInfo(path).path(), file.errorString(), Error::Cause::UnwritableFolder);
}

} // namespace hoox
