#include "storage/ledger/remote/MigrationFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestSql = 4 * 1024 * 1024;
constexpr qsizetype kMostSteps = 2000;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, path, {}, Error::Cause::FileMissing);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    if (file.size() > kLargestSql)
        return fail(Error::Kind::Full, path, {}, Error::Cause::TooLarge);
    return file.readAll();
}

/// The hash is of the bytes as they stand, as drizzle's is.
Result<MigrationFolder::Step> stepOf(const QString &file, int version, const QString &name, qint64 when)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    const auto hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    return MigrationFolder::Step{{version, name, QString::fromUtf8(*bytes), QString::fromLatin1(hash)}, when};
}

Result<MigrationFolder> readDrizzle(const QString &path, const QByteArray &journal)
{
    const auto broken = [&](const QString &what) {
        return fail(Error::Kind::Invalid, path + u"/meta/_journal.json"_s, what);
    };
    const auto document = QJsonDocument::fromJson(journal);
    const auto entries = document[u"entries"_s];
    if (!entries.isArray() || entries.toArray().size() > kMostSteps)
        return broken(u"entries"_s);
    static const QRegularExpression plainName(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,200}$"_s);
    MigrationFolder folder{MigrationFolder::Kind::Drizzle, path, {}};
    const auto all = entries.toArray();
    for (const auto &entry : all) {
        const auto tag = entry[u"tag"_s].toString();
        const auto index = entry[u"idx"_s].toInt(-1);
        const auto when = entry[u"when"_s].toInteger(-1);
        if (!plainName.match(tag).hasMatch() || index < 0 || when < 0)
            return broken(tag.left(100));
        auto step = stepOf(path + u'/' + tag + u".sql"_s, index, tag, when);
        if (!step)
            return fail(step.error());
        folder.steps.append(*std::move(step));
    }
    return folder;
}

Result<MigrationFolder> readNumbered(const QString &path)
{
    static const QRegularExpression numbered(u"^(\\d{1,9})[_.-]?.*\\.sql$"_s);
    MigrationFolder folder{MigrationFolder::Kind::Numbered, path, {}};
    const auto names = QDir(path).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (names.size() > kMostSteps)
        return fail(Error::Kind::Full, path, {}, Error::Cause::TooLarge);
    for (const auto &name : names) {
        const auto match = numbered.match(name);
        if (!match.hasMatch())
            return fail(Error::Kind::Invalid, path + u'/' + name, u"a name that begins with no number"_s);
        auto step = stepOf(path + u'/' + name, match.captured(1).toInt(), name.chopped(4), 0);
        if (!step)
            return fail(step.error());
        folder.steps.append(*std::move(step));
    }
    return folder;
}

} // namespace

Result<MigrationFolder> readMigrationFolder(const QString &path)
{
    if (!QDir(path).exists())
        return fail(Error::Kind::NotFound, path, {}, Error::Cause::FileMissing);
    const auto journal = path + u"/meta/_journal.json"_s;
    Result<MigrationFolder> folder;
    if (QFile::exists(journal)) {
        const auto bytes = bytesOf(journal);
        if (!bytes)
            return fail(bytes.error());
        folder = readDrizzle(path, *bytes);
    } else {
        folder = readNumbered(path);
    }
    if (!folder)
        return folder;
    if (folder->steps.isEmpty())
        return fail(Error::Kind::NotFound, path, u"no SQL file"_s);
    const auto numberOf = [](const auto &step) { return step.migration.version; };
    std::stable_sort(folder->steps.begin(), folder->steps.end(),
                     [&](const auto &a, const auto &b) { return numberOf(a) < numberOf(b); });
    for (qsizetype at = 1; at < folder->steps.size(); ++at) {
        if (numberOf(folder->steps.at(at)) == numberOf(folder->steps.at(at - 1)))
            return fail(Error::Kind::Invalid, path, folder->steps.at(at).migration.name);
    }
    return folder;
}

} // namespace hoox
