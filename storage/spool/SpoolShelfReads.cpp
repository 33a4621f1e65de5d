#include "storage/spool/SpoolShelf.h"

#include "storage/base/OwnerOnly.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSealPiece = 1024 * 1024;

QByteArray waitingFile(const QString &name)
{
    return "waiting/" + QFile::encodeName(name);
}

QByteArray besideFile(const QString &name)
{
    return waitingFile(name) + ".bytes";
}

bool isNumber(const QByteArray &name)
{
    constexpr qsizetype digits = 20;
    return name.size() == digits &&
           std::all_of(name.cbegin(), name.cend(), [](char each) { return each >= '0' && each <= '9'; });
}

/// The file, or what stands in it, is not what was put: trying again would end the same way.
bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::Corrupt;
}

} // namespace

Result<QStringList> SpoolShelf::names() const
{
    QStringList all;
    const auto seen = m_folder.visit("waiting", [&all](const QByteArray &name, const FileFacts &) {
        if (isNumber(name))
            all.append(QString::fromLatin1(name));
    });
    if (!seen)
        return fail(seen.error());
    std::sort(all.begin(), all.end());
    return all;
}

Result<spoolformat::Head> SpoolShelf::readHead(const QString &name) const
{
    const auto subject = path() + u'/' + QString::fromLatin1(waitingFile(name));
    const auto file = m_folder.openFile(waitingFile(name));
    if (!file)
        return fail(file.error());
    const auto begin = readAt(*file, 0, spoolformat::kLongestHead, subject);
    if (!begin)
        return fail(begin.error());
    return spoolformat::headOf(*begin, subject);
}

Result<SpoolItem> SpoolShelf::readItem(const QString &name) const
{
    auto head = readHead(name);
    if (!head)
        return fail(head.error());
    const auto subject = path() + u'/' + QString::fromLatin1(waitingFile(name));
    const auto damaged = [&subject](const QString &why) {
        return fail(Error::Kind::Corrupt, subject, why, Error::Cause::DamagedFile);
    };
    const auto file = m_folder.openFile(head->isBeside ? besideFile(name) : waitingFile(name));
    if (!file && file.error().kind == Error::Kind::NotFound)
        return damaged(u"its bytes are gone"_s);
    if (!file)
        return fail(file.error());
    const auto facts = factsOf(*file, subject);
    if (!facts)
        return fail(facts.error());
    const auto from = head->isBeside ? 0 : head->headBytes;
    if (head->sizeBytes < 0 || facts->sizeBytes != from + head->sizeBytes)
        return damaged(u"it is not as long as its head says"_s);
    SpoolItem item{name, head->key, head->sizeBytes, head->md5, head->putAt, {}, {}};
    spoolformat::Sealer sealer;
    for (qint64 done = 0; done < head->sizeBytes;) {
        const auto piece = readAt(*file, from + done, std::min(kSealPiece, head->sizeBytes - done), subject);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return damaged(u"it became shorter"_s);
        sealer.add(*piece);
        if (!head->isBeside)
            item.bytes += *piece;
        done += piece->size();
    }
    auto sealed = *head;
    sealer.seal(sealed);
    if (sealed.seal != head->seal || sealed.md5 != head->md5)
        return damaged(u"it is not what was put"_s);
    if (head->isBeside)
        item.filePath = path() + u'/' + QString::fromLatin1(besideFile(name));
    return item;
}

Result<SpoolItem> SpoolShelf::read(const BlobKey &key) const
{
    const auto listed = exists() ? names() : Result<QStringList>(QStringList());
    if (!listed)
        return fail(listed.error());
    for (const auto &name : *listed) {
        const auto head = readHead(name);
        if (!head || head->key != key)
            continue;
        auto item = readItem(name);
        if (item || item.error().kind != Error::Kind::NotFound) // else it was shipped meanwhile
            return item;
    }
    return fail(Error::Kind::NotFound, key.text());
}

Result<std::optional<SpoolItem>> SpoolShelf::oldest(QVector<SpoolDamage> &damages)
{
    if (!exists())
        return std::nullopt;
    if (auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    if (m_names.empty()) {
        // What was put since has a higher number: the list need not be read for every object.
        const auto listed = names();
        if (!listed)
            return fail(listed.error());
        m_names.assign(listed->cbegin(), listed->cend());
    }
    while (!m_names.empty()) {
        const auto name = m_names.front();
        auto item = readItem(name);
        if (item)
            return *std::move(item);
        if (isDamage(item.error())) {
            const auto head = readHead(name);
            if (auto aside = setAside(name); !aside)
                return fail(aside.error());
            damages.append({name, head ? head->key.text() : QString(), item.error()});
            continue;
        }
        if (item.error().kind != Error::Kind::NotFound)
            return fail(item.error());
        m_names.pop_front(); // another process shipped it
    }
    return std::nullopt;
}

Result<Done> SpoolShelf::remove(const QString &name)
{
    m_folder.remove(waitingFile(name));
    m_folder.remove(besideFile(name));
    if (m_folder.openFile(waitingFile(name)))
        return fail(Error::Kind::Denied, path(), {}, Error::Cause::UnwritableFolder);
    if (!m_names.empty() && m_names.front() == name)
        m_names.pop_front();
    return Done{};
}

Result<Done> SpoolShelf::setAside(const QString &name)
{
    auto to = "damaged/" + QFile::encodeName(name);
    if (m_folder.openFile(to)) // A number comes again only if `state` was lost.
        to += QByteArray::number(QDateTime::currentMSecsSinceEpoch()).prepend('-');
    if (m_folder.openFile(besideFile(name))) {
        if (auto moved = m_folder.renameToNew(besideFile(name), to + ".bytes"); !moved)
            return moved;
    }
    auto moved = m_folder.renameToNew(waitingFile(name), to);
    if (moved && !m_names.empty() && m_names.front() == name)
        m_names.pop_front();
    return moved;
}

Result<SpoolCensus> SpoolShelf::census() const
{
    SpoolCensus census;
    if (!exists())
        return census;
    QByteArray first;
    auto seen = m_folder.visit("waiting", [&](const QByteArray &name, const FileFacts &facts) {
        census.facts.bytes += facts.sizeBytes;
        if (!isNumber(name))
            return;
        ++census.facts.waiting;
        if (first.isEmpty() || name < first)
            first = name;
    });
    if (seen)
        seen = m_folder.visit("damaged", [&](const QByteArray &name, const FileFacts &) {
            if (!name.endsWith(".bytes"))
                ++census.damaged;
        });
    if (!seen)
        return fail(seen.error());
    if (!first.isEmpty()) {
        if (const auto head = readHead(QString::fromLatin1(first)))
            census.facts.oldest = head->putAt;
    }
    const Descriptor state(::open(QFile::encodeName(path() + u"/state"_s).constData(), O_RDONLY | O_CLOEXEC));
    if (state.isOpen())
        census.offloaded = readState(state).offloaded;
    return census;
}

Result<QHash<QString, QDateTime>> SpoolShelf::keys() const
{
    QHash<QString, QDateTime> all;
    if (!exists())
        return all;
    const auto listed = names();
    if (!listed)
        return fail(listed.error());
    for (const auto &name : *listed) {
        const auto head = readHead(name);
        if (head && !all.contains(head->key.text())) // in the order of the puts
            all.insert(head->key.text(), head->putAt);
    }
    return all;
}

Result<bool> SpoolShelf::lead()
{
    if (m_leadership.isOpen())
        return true;
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    const auto file = path() + u"/shipper"_s;
    Descriptor opened(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnlyFile));
    if (!opened.isOpen())
        return fail(systemError(errno, path()));
    if (::flock(opened.number(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK || errno == EINTR ? Result<bool>(false) : fail(systemError(errno, path()));
    m_names.clear(); // Who led before shipped some of them.
    m_leadership = std::move(opened);
    return true;
}

} // namespace hoox
