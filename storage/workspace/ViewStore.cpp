#include "storage/workspace/ViewStore.h"

#include "storage/base/OwnerOnly.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr int kLockMs = 2000;

auto placeOf(QVector<SavedView> &views, const QString &page, const QString &name)
{
    return std::find_if(views.begin(), views.end(),
                        [&](const SavedView &view) { return view.page == page && view.name == name; });
}

std::optional<SavedView> viewOf(const QJsonValue &value)
{
    const auto object = value.toObject();
    const SavedView view{object.value(u"page"_s).toString(), object.value(u"name"_s).toString(),
                         object.value(u"content"_s).toObject()};
    const auto sound =
        ViewStore::isName(view.page) && ViewStore::isName(view.name) && object.value(u"content"_s).isObject();
    return sound ? std::optional(view) : std::nullopt;
}

} // namespace

bool ViewStore::isName(const QString &name)
{
    const auto isControl = [](QChar letter) { return letter.category() == QChar::Other_Control; };
    return !name.isEmpty() && name == name.trimmed() && name.size() <= kLongestName &&
           std::none_of(name.begin(), name.end(), isControl);
}

Result<QVector<SavedView>> ViewStore::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return QVector<SavedView>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, m_file, file.errorString());
    const auto bytes = file.read(kMostBytes + 1);
    const auto document = QJsonDocument::fromJson(bytes).object();
    const auto entries = document.value(u"views"_s).toArray();
    const auto version = document.value(u"version"_s).toInt();
    if (version > kVersion)
        return fail(Error::Kind::Newer, m_file);
    if (bytes.size() > kMostBytes || version != kVersion || !document.value(u"views"_s).isArray() ||
        entries.size() > kMostViews)
        return fail(Error::Kind::Corrupt, m_file);
    QVector<SavedView> views;
    for (const auto &entry : entries) {
        const auto view = viewOf(entry);
        if (!view || placeOf(views, view->page, view->name) != views.end())
            return fail(Error::Kind::Corrupt, m_file);
        views.push_back(*view);
    }
    return views;
}

Result<QVector<SavedView>> ViewStore::write(QVector<SavedView> views) const
{
    std::sort(views.begin(), views.end(), [](const SavedView &left, const SavedView &right) {
        return std::pair(left.page, left.name) < std::pair(right.page, right.name);
    });
    QJsonArray entries;
    for (const auto &view : std::as_const(views))
        entries.append(QJsonObject{{u"page"_s, view.page}, {u"name"_s, view.name}, {u"content"_s, view.content}});
    const auto bytes =
        QJsonDocument(QJsonObject{{u"version"_s, kVersion}, {u"views"_s, entries}}).toJson(QJsonDocument::Indented);
    if (bytes.size() > kMostBytes || views.size() > kMostViews)
        return fail(Error::Kind::Full, m_file);
    QSaveFile file(m_file); // beside it, synced, renamed
    if (file.open(QIODevice::WriteOnly) && makeOwnerOnly(file) && file.write(bytes) == bytes.size() && file.commit())
        return views;
    return errno == ENOSPC ? fail(Error::Kind::Full, m_file, file.errorString(), Error::Cause::DiskFull)
                           : fail(Error::Kind::Denied, m_file, file.errorString(), Error::Cause::UnwritableFolder);
}

Result<QVector<SavedView>> ViewStore::save(const SavedView &view) const
{
    if (!isName(view.name) || !isName(view.page))
        return fail(Error::Kind::Invalid, view.name);
    QLockFile lock(m_file + u".lock"_s);
    lock.tryLock(kLockMs); // without it the newest change still wins whole
    auto views = read();
    if (!views)
        return views;
    const auto place = placeOf(*views, view.page, view.name);
    if (place != views->end())
        *place = view;
    else
        views->push_back(view);
    return write(*views);
}

Result<QVector<SavedView>> ViewStore::rename(const QString &page, const QString &from, const QString &to) const
{
    if (!isName(to))
        return fail(Error::Kind::Invalid, to);
    QLockFile lock(m_file + u".lock"_s);
    lock.tryLock(kLockMs);
    auto views = read();
    if (!views || from == to)
        return views;
    if (placeOf(*views, page, to) != views->end())
        return fail(Error::Kind::Conflict, to);
    const auto place = placeOf(*views, page, from);
    if (place == views->end())
        return fail(Error::Kind::NotFound, from);
    place->name = to;
    return write(*views);
}

Result<QVector<SavedView>> ViewStore::remove(const QString &page, const QString &name) const
{
    QLockFile lock(m_file + u".lock"_s);
    lock.tryLock(kLockMs);
    auto views = read();
    if (!views)
        return views;
    const auto place = placeOf(*views, page, name);
    if (place == views->end())
        return views;
    views->removeAt(place - views->begin());
    return write(*views);
}

} // namespace hoox
