#include "storage/profile/ProfileStore.h"

#include "storage/base/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostProfileBytes = 128LL * 1024;
constexpr qint64 kMostNameBytes = 256;
constexpr qsizetype kShownNameLength = 64;
constexpr char16_t kProfileSuffix[] = u".json";

Result<Done> saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // beside it, synced, renamed
    // The owner's alone: it says which account and which addresses.
    if (!file.open(QIODevice::WriteOnly) || !makeOwnerOnly(file) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Denied, path, file.errorString(), Error::Cause::UnwritableFolder);
    return Done{};
}

} // namespace

QString ProfileStore::file(const QString &name) const
{
    return QDir(m_folder).absoluteFilePath(name + QString::fromUtf16(kProfileSuffix));
}

QStringList ProfileStore::names() const
{
    const auto suffix = QString::fromUtf16(kProfileSuffix);
    const auto files = QDir(m_folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    QStringList names;
    for (const auto &entry : files) {
        if (const auto name = entry.chopped(suffix.size()); isProfileName(name))
            names.append(name);
    }
    return names;
}

Result<Profile> ProfileStore::read(const QString &name) const
{
    if (!isProfileName(name) || !QFile::exists(file(name)))
        return fail(Error::Kind::NotFound, name.left(kShownNameLength), {}, Error::Cause::NoProfile);
    QFile source(file(name));
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, source.fileName(), source.errorString());
    auto profile = profileFromJson(source.read(kMostProfileBytes), source.fileName());
    if (profile && profile->name != name)
        return fail(Error::Kind::Invalid, source.fileName(), u"\"name\" says %1"_s.arg(profile->name),
                    Error::Cause::BadProfile);
    return profile;
}

Result<Done> ProfileStore::create(const Profile &profile) const
{
    if (isProfileName(profile.name) && QFile::exists(file(profile.name)))
        return fail(Error::Kind::Conflict, file(profile.name));
    return write(profile);
}

Result<Done> ProfileStore::write(const Profile &profile) const
{
    if (!isProfileName(profile.name))
        return fail(Error::Kind::Invalid, profile.name.left(kShownNameLength), u"no profile name"_s,
                    Error::Cause::BadProfile);
    if (!QDir().mkpath(m_folder))
        return fail(Error::Kind::Denied, m_folder, {}, Error::Cause::UnwritableFolder);
    return saveWhole(file(profile.name), toJson(profile));
}

QString ProfileStore::activeName() const
{
    QFile marker(QDir(m_folder).absoluteFilePath(u"active"_s));
    if (!marker.open(QIODevice::ReadOnly))
        return u"embedded"_s;
    const auto name = QString::fromUtf8(marker.read(kMostNameBytes)).trimmed();
    return isProfileName(name) ? name : u"embedded"_s;
}

Result<Done> ProfileStore::activate(const QString &name) const
{
    if (const auto profile = read(name); !profile)
        return fail(profile.error());
    return saveWhole(QDir(m_folder).absoluteFilePath(u"active"_s), name.toUtf8() + '\n');
}

} // namespace hoox
