#include "storage/spool/SpoolShelf.h"

#include "storage/base/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNumberDigits = 20;
constexpr qint64 kSpoolPiece = 1024 * 1024;
const QByteArray kRooms = "rooms";
const QByteArray kWaiting = "waiting";
const QByteArray kDamaged = "damaged";
const QByteArray kNotes = "notes";
const QByteArray kBeside = ".bytes";

QByteArray inFolder(const QByteArray &folder, const QString &name)
{
    return folder + '/' + QFile::encodeName(name);
}

bool isObjectName(const QByteArray &name)
{
    return name.size() == kNumberDigits &&
           std::all_of(name.cbegin(), name.cend(), [](char each) { return each >= '0' && each <= '9'; });
}

QByteArray numbered(qint64 number)
{
    return QByteArray::number(number).rightJustified(kNumberDigits, '0');
}

/// A full disk says so here, and not when the bytes come.
Result<Done> allocate(const Descriptor &file, qint64 bytes, const QString &subject)
{
    if (const int failed = ::posix_fallocate(file.number(), 0, std::max<qint64>(bytes, 1)); failed != 0)
        return fail(systemError(failed, subject));
    return Done{};
}

} // namespace

SpoolShelf::SpoolShelf(const QString &folder) : m_folder(folder) {}

bool SpoolShelf::exists() const
{
    return QFileInfo::exists(path() + u"/state"_s);
}

Result<Done> SpoolShelf::prepare()
{
    if (m_isPrepared)
        return Done{};
    QDir().mkpath(path()); // What is wrong with it, the next call says.
    for (const auto &folder : {kRooms, kWaiting, kDamaged, kNotes}) {
        if (auto made = m_folder.make(folder); !made)
            return made;
    }
    // The folders above were perhaps made just now.
    const auto above = QFileInfo(path()).path();
    for (const auto &folder : {above, QFileInfo(above).path()}) {
        const Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!opened.isOpen())
            return fail(systemError(errno, folder));
        if (auto flushed = flush(opened, folder); !flushed)
            return flushed;
    }
    auto swept = sweep();
    m_isPrepared = swept.has_value();
    return swept;
}

/// What processes left that are no more: rooms, and bytes whose head was never placed. And the last number, should
/// `state` not have it.
Result<Done> SpoolShelf::sweep()
{
    const auto held = lock();
    if (!held)
        return fail(held.error());
    QByteArrayList rooms, beside;
    QSet<QByteArray> waiting;
    auto seen = m_folder.visit(kRooms, [&](const QByteArray &name, const FileFacts &) { rooms.append(name); });
    if (seen)
        seen = m_folder.visit(kWaiting, [&](const QByteArray &name, const FileFacts &) {
            if (isObjectName(name))
                waiting.insert(name);
            else if (name.endsWith(kBeside))
                beside.append(name);
        });
    if (!seen)
        return seen;
    for (const auto &name : std::as_const(rooms)) {
        const auto room = m_folder.openFile(kRooms + '/' + name);
        if (room && ::flock(room->number(), LOCK_EX | LOCK_NB) == 0)
            m_folder.remove(kRooms + '/' + name);
    }
    for (const auto &name : std::as_const(beside)) {
        if (!waiting.contains(name.chopped(kBeside.size())))
            m_folder.remove(kWaiting + '/' + name);
    }
    auto state = readState(*held);
    for (const auto &name : std::as_const(waiting))
        state.last = std::max(state.last, name.toLongLong());
    return writeState(*held, state);
}

Result<Descriptor> SpoolShelf::lock() const
{
    const auto file = path() + u"/state"_s;
    Descriptor opened(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnlyFile));
    if (!opened.isOpen())
        return fail(systemError(errno, path()));
    if (const auto locked = lockWhole(opened, file); !locked)
        return fail(locked.error());
    return opened;
}

SpoolShelf::State SpoolShelf::readState(const Descriptor &lock) const
{
    State state;
    const auto text = readAt(lock, 0, 200, path());
    const auto parts = text ? text->simplified().split(' ') : QByteArrayList();
    if (parts.size() < 4)
        return state;
    state.last = parts.at(0).toLongLong();
    state.offloaded = {parts.at(1).toLongLong(), parts.at(2).toLongLong(), parts.at(3).toLongLong()};
    return state;
}

Result<Done> SpoolShelf::writeState(const Descriptor &lock, const State &state) const
{
    // Always as long as before, within the first block of the file: no room is needed, and nothing is torn.
    const auto text = numbered(state.last) + ' ' + numbered(state.offloaded.records) + ' ' +
                      numbered(state.offloaded.verboseBytes) + ' ' + numbered(state.offloaded.structuredBytes) + '\n';
    if (::pwrite(lock.number(), text.constData(), static_cast<size_t>(text.size()), 0) != text.size())
        return fail(systemError(errno, path()));
    return Done{};
}

Result<SpoolRoom> SpoolShelf::makeRoom(qint64 bytes)
{
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    QByteArray relative;
    auto file = [&]() -> Result<Descriptor> {
        const auto held = lock(); // Nobody sweeps between the file and its lock.
        if (!held)
            return fail(held.error());
        auto made = m_folder.openTemporary(kRooms, relative);
        if (made && ::flock(made->number(), LOCK_EX | LOCK_NB) != 0)
            return fail(systemError(errno, path()));
        return made;
    }();
    if (!file)
        return fail(file.error());
    if (const auto allocated = allocate(*file, bytes + spoolformat::kLongestHead, path()); !allocated) {
        m_folder.remove(relative);
        return fail(allocated.error());
    }
    // On the disk now: room that a power cut or a lazy file system takes back is none.
    if (const auto flushed = flush(*file, path()); !flushed) {
        m_folder.remove(relative);
        return fail(flushed.error());
    }
    const SpoolRoom room{QFile::decodeName(relative.mid(kRooms.size() + 1))};
    m_rooms.emplace(room.name, std::move(*file));
    return room;
}

void SpoolShelf::giveBack(const SpoolRoom &room)
{
    if (m_rooms.erase(room.name) > 0)
        m_folder.remove(inFolder(kRooms, room.name));
}

Result<Done> SpoolShelf::fill(const SpoolRoom &room, const QByteArray &head, const QByteArray &bytes)
{
    const auto &file = m_rooms.at(room.name);
    if (::lseek(file.number(), 0, SEEK_SET) != 0)
        return fail(systemError(errno, path()));
    auto done = writeAll(file, head, path());
    if (done)
        done = writeAll(file, bytes, path());
    if (done && ::ftruncate(file.number(), head.size() + bytes.size()) != 0)
        return fail(systemError(errno, path()));
    return done ? flush(file, path()) : done;
}

Result<Done> SpoolShelf::place(const SpoolRoom &room, const std::optional<SpoolRoom> &beside,
                               const OffloadFigures &more)
{
    const auto held = lock();
    if (!held)
        return fail(held.error());
    auto state = readState(*held);
    ++state.last;
    state.offloaded.records += more.records;
    state.offloaded.verboseBytes += more.verboseBytes;
    const auto name = kWaiting + '/' + numbered(state.last);
    // The number first: one that is left out harms nobody, one that is given twice would replace an object.
    auto done = writeState(*held, state);
    if (done && beside)
        done = m_folder.renameToNew(inFolder(kRooms, beside->name), name + kBeside);
    if (done)
        done = m_folder.renameToNew(inFolder(kRooms, room.name), name);
    if (!done)
        return done;
    m_rooms.erase(room.name);
    if (beside)
        m_rooms.erase(beside->name);
    return done;
}

Result<Done> SpoolShelf::put(const BlobKey &key, const QByteArray &bytes, const std::optional<SpoolRoom> &room,
                             const QDateTime &at)
{
    spoolformat::Head head{key};
    head.putAt = at;
    spoolformat::Sealer sealer;
    sealer.add(bytes);
    sealer.seal(head);
    // A room of an earlier run was swept away.
    const bool isOwn = !room || !m_rooms.contains(room->name);
    const auto used = isOwn ? makeRoom(bytes.size()) : Result<SpoolRoom>(*room);
    if (!used)
        return fail(used.error());
    auto done = fill(*used, spoolformat::lineOf(head), bytes);
    if (done)
        done = place(*used, std::nullopt, orderLogName(key) ? OffloadFigures{1, bytes.size(), 0} : OffloadFigures{});
    if (!done && isOwn)
        giveBack(*used);
    return done;
}

Result<Done> SpoolShelf::putFile(const BlobKey &key, const QString &filePath, const QDateTime &at, Progress &progress)
{
    QFile source(filePath);
    if (!source.open(QIODevice::ReadOnly))
        return fail(source.exists() ? Error::Kind::Denied : Error::Kind::NotFound, filePath, source.errorString());
    const auto beside = makeRoom(source.size());
    if (!beside)
        return fail(beside.error());
    const auto room = makeRoom(0);
    const auto drop = [&](const Error &error) -> Result<Done> {
        giveBack(*beside);
        if (room)
            giveBack(*room);
        return fail(error);
    };
    if (!room)
        return drop(room.error());
    const auto &target = m_rooms.at(beside->name);
    spoolformat::Sealer sealer;
    while (!source.atEnd()) {
        const auto piece = source.read(kSpoolPiece);
        if (source.error() != QFileDevice::NoError)
            return drop({Error::Kind::Failed, filePath, source.errorString(), Error::Cause::Plain});
        if (progress.isCancelled())
            return drop({Error::Kind::Cancelled, filePath, {}, Error::Cause::Plain});
        if (const auto written = writeAll(target, piece, path()); !written)
            return drop(written.error());
        sealer.add(piece);
        progress.report(sealer.sizeBytes(), source.size());
    }
    if (::ftruncate(target.number(), sealer.sizeBytes()) != 0)
        return drop(systemError(errno, path()));
    spoolformat::Head head{key};
    head.putAt = at;
    head.isBeside = true;
    sealer.seal(head);
    auto done = flush(target, path());
    if (done)
        done = fill(*room, spoolformat::lineOf(head), {});
    if (done)
        done = place(*room, *beside, {});
    return done ? done : drop(done.error());
}

Result<Done> SpoolShelf::count(const OffloadFigures &more)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    const auto held = lock();
    if (!held)
        return fail(held.error());
    auto state = readState(*held);
    state.offloaded.records += more.records;
    state.offloaded.verboseBytes += more.verboseBytes;
    state.offloaded.structuredBytes += more.structuredBytes;
    return writeState(*held, state);
}

Result<QByteArray> SpoolShelf::readNote(const QString &name) const
{
    const auto file = m_folder.openFile(inFolder(kNotes, name));
    if (!file)
        return file.error().kind == Error::Kind::NotFound ? Result<QByteArray>(QByteArray()) : fail(file.error());
    return readAt(*file, 0, kSpoolPiece, path());
}

Result<Done> SpoolShelf::writeNote(const QString &name, const QByteArray &bytes)
{
    const auto room = makeRoom(bytes.size());
    if (!room)
        return fail(room.error());
    auto done = fill(*room, bytes, {});
    if (done)
        done = m_folder.rename(inFolder(kRooms, room->name), inFolder(kNotes, name), true);
    if (done)
        m_rooms.erase(room->name);
    else
        giveBack(*room);
    return done;
}

} // namespace hoox
