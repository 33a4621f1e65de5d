#include "storage/spool/FolderSpool.h"

#include "storage/base/KeptThread.h"
#include "storage/base/RunOn.h"

namespace hoox {

FolderSpool::FolderSpool(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_shelf(folder)
{
    keepOneThread(m_thread);
}

FolderSpool::~FolderSpool()
{
    m_thread.waitForDone();
}

Pending<SpoolRoom> FolderSpool::makeRoom(qint64 bytes)
{
    return runOn<SpoolRoom>(m_thread, [this, bytes] { return m_shelf.makeRoom(bytes); });
}

Pending<Done> FolderSpool::put(const BlobKey &key, const QByteArray &bytes, const std::optional<SpoolRoom> &room)
{
    return runOn<Done>(m_thread, [this, key, bytes, room, at = m_clock.nowUtc()] {
        auto done = m_shelf.put(key, bytes, room, at);
        if (done)
            Q_EMIT arrived();
        return done;
    });
}

Pending<Done> FolderSpool::putFile(const BlobKey &key, const QString &filePath)
{
    return runOn<Done>(m_thread, [this, key, filePath, at = m_clock.nowUtc()] {
        NoProgress none;
        auto done = m_shelf.putFile(key, filePath, at, none);
        if (done)
            Q_EMIT arrived();
        return done;
    });
}

Pending<Done> FolderSpool::giveBack(const SpoolRoom &room)
{
    return runOn<Done>(m_thread, [this, room] {
        m_shelf.giveBack(room);
        return Done{};
    });
}

Pending<SpoolFacts> FolderSpool::facts()
{
    return runOn<SpoolFacts>(m_thread, [this]() -> Result<SpoolFacts> {
        const auto census = m_shelf.census();
        if (!census)
            return fail(census.error());
        return census->facts;
    });
}

Pending<std::optional<SpoolItem>> FolderSpool::oldest()
{
    return runOn<std::optional<SpoolItem>>(m_thread, [this] {
        QVector<SpoolDamage> damages;
        auto item = m_shelf.oldest(damages);
        for (const auto &damage : std::as_const(damages))
            Q_EMIT wasSetAside(damage);
        return item;
    });
}

Pending<SpoolItem> FolderSpool::read(const BlobKey &key)
{
    return runOnPool<SpoolItem>([folder = m_shelf.path(), key] { return SpoolShelf(folder).read(key); });
}

Pending<Done> FolderSpool::remove(const QString &name)
{
    return runOn<Done>(m_thread, [this, name] { return m_shelf.remove(name); });
}

Pending<Done> FolderSpool::setAside(const SpoolItem &item, const Error &error)
{
    return runOn<Done>(m_thread, [this, damage = SpoolDamage{item.name, item.key.text(), error}] {
        auto done = m_shelf.setAside(damage.name);
        if (done)
            Q_EMIT wasSetAside(damage);
        return done;
    });
}

Pending<SpoolCensus> FolderSpool::census()
{
    return runOn<SpoolCensus>(m_thread, [this] { return m_shelf.census(); });
}

Pending<QHash<QString, QDateTime>> FolderSpool::keys()
{
    return runOn<QHash<QString, QDateTime>>(m_thread, [this] { return m_shelf.keys(); });
}

Pending<bool> FolderSpool::lead()
{
    return runOn<bool>(m_thread, [this] { return m_shelf.lead(); });
}

Pending<Done> FolderSpool::countStructured(qint64 bytes)
{
    return runOn<Done>(m_thread, [this, bytes] { return m_shelf.count({0, 0, bytes}); });
}

Pending<QByteArray> FolderSpool::readNote(const QString &name)
{
    return runOn<QByteArray>(m_thread, [this, name] { return m_shelf.readNote(name); });
}

Pending<Done> FolderSpool::writeNote(const QString &name, const QByteArray &bytes)
{
    return runOn<Done>(m_thread, [this, name, bytes] { return m_shelf.writeNote(name, bytes); });
}

} // namespace hoox
