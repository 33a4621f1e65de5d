#include "storage/spool/SpoolShipper.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/S3Etag.h"
#include "storage/blobs/S3Upload.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSpool, "hoox.spool", QtInfoMsg)

constexpr std::chrono::milliseconds kShipperTick{250};
/// While objects go one after the other, counting all that wait is not needed for each of them.
constexpr std::chrono::milliseconds kBetweenCounts{1000};
constexpr int kMostDoublings = 16;
constexpr qint64 kComparePiece = 1024 * 1024;

/// The object's own fault: whatever stands behind it must not wait for it.
bool isHopeless(const Error &error)
{
    return error.cause == Error::Cause::TooLarge || error.cause == Error::Cause::BadKey;
}

/// Waiting alone will not help: somebody has to give a permission, credentials, a bucket.
bool wantsHand(const Error &error)
{
    switch (error.cause) {
    case Error::Cause::NoCredentials:
    case Error::Cause::NotConfigured:
    case Error::Cause::WrongId:
        return true;
    default:
        return error.kind == Error::Kind::Denied || error.kind == Error::Kind::Refused ||
               error.kind == Error::Kind::Invalid;
    }
}

Result<bool> partsFit(const QString &filePath, const BlobInfo &there, qint64 partSize)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Failed, filePath, file.errorString());
    S3EtagCheck check(there.etag, there.sizeBytes, partSize);
    while (!file.atEnd())
        check.add(file.read(kComparePiece));
    return check.fits();
}

} // namespace

SpoolShipper::SpoolShipper(FolderSpool &spool, BlobStore &blobs, const Clock &clock, std::function<double()> random,
                           const ShippingTerms &terms, QObject *parent)
    : QObject(parent), m_spool(spool), m_blobs(blobs), m_clock(clock), m_random(std::move(random)), m_terms(terms)
{
    m_timer.setInterval(kShipperTick);
    connect(&m_timer, &QTimer::timeout, this, &SpoolShipper::tick);
    connect(&spool, &FolderSpool::arrived, this, &SpoolShipper::noteArrival, Qt::QueuedConnection);
    connect(&spool, &FolderSpool::wasSetAside, this, &SpoolShipper::noteDamage, Qt::QueuedConnection);
}

void SpoolShipper::start()
{
    m_nextAt = m_clock.monotonic();
    m_timer.start();
    tick();
}

void SpoolShipper::tick()
{
    if (!m_isBusy && m_clock.monotonic() >= m_nextAt)
        begin();
}

void SpoolShipper::shipNow()
{
    m_failures = 0;
    m_nextAt = m_clock.monotonic();
    tick();
}

void SpoolShipper::noteArrival()
{
    // A tier that fails is not asked more often because more waits for it.
    if (m_failures == 0 && m_timer.isActive()) {
        m_nextAt = m_clock.monotonic();
        m_hasMore = m_isBusy;
        tick();
    }
    count();
}

void SpoolShipper::noteDamage(const SpoolDamage &damage)
{
    m_damage = damage;
    qCWarning(logSpool, "set aside: %s (%s): %s", qUtf8Printable(damage.name), qUtf8Printable(damage.key),
              qUtf8Printable(damage.error.detail));
    Q_EMIT told(damage.error);
    count();
}

void SpoolShipper::begin()
{
    m_isBusy = true;
    if (!m_terms.mayShip) {
        m_hasLooked = true;
        rest(m_terms.look);
        return;
    }
    if (m_leads) {
        next();
        return;
    }
    whenDone(m_spool.lead(), this, [this](const Result<bool> &leads) {
        m_leads = leads.value_or(false);
        if (!leads)
            failed(leads.error());
        else if (*leads)
            next();
        else
            rest(m_terms.look);
    });
}

void SpoolShipper::next()
{
    m_hasMore = false;
    whenDone(m_spool.oldest(), this, [this](const Result<std::optional<SpoolItem>> &item) {
        if (!item) {
            failed(item.error());
            return;
        }
        m_isShipping = item->has_value();
        if (*item) {
            send(**item, (*item)->key);
            return;
        }
        m_failures = 0;
        m_error.reset();
        rest(m_hasMore ? std::chrono::milliseconds(0) : m_terms.look);
    });
}

void SpoolShipper::send(const SpoolItem &item, const BlobKey &key)
{
    const auto stored = item.filePath.isEmpty() ? m_blobs.create(key, item.bytes) : m_blobs.upload(key, item.filePath);
    whenDone(stored, this, [this, item, key](const Result<BlobInfo> &info) { sent(item, key, info); });
}

void SpoolShipper::sent(const SpoolItem &item, const BlobKey &key, const Result<BlobInfo> &info)
{
    if (info)
        finish(item);
    else if (info.error().kind == Error::Kind::Conflict)
        compare(item, key);
    else if (isHopeless(info.error()))
        setAside(item, info.error());
    else
        failed(info.error());
}

/// There is an object: our own, of a try whose answer was lost, or another.
void SpoolShipper::compare(const SpoolItem &item, const BlobKey &key)
{
    whenDone(m_blobs.head(key), this, [this, item, key](const Result<BlobInfo> &there) {
        if (!there)
            failed(there.error());
        else
            compareParts(item, key, *there);
    });
}

void SpoolShipper::compareParts(const SpoolItem &item, const BlobKey &key, const BlobInfo &there)
{
    const bool isWhole = !there.etag.contains(u'-');
    if (there.sizeBytes == item.sizeBytes && isWhole && there.etag == item.md5) {
        finish(item);
        return;
    }
    if (there.sizeBytes != item.sizeBytes || isWhole || item.filePath.isEmpty()) {
        giveOtherKey(item, key);
        return;
    }
    const auto fits = runOnPool<bool>([path = item.filePath, there] { return partsFit(path, there, S3Upload::kPart); });
    whenDone(fits, this, [this, item, key](const Result<bool> &same) {
        if (!same)
            failed(same.error());
        else if (*same)
            finish(item);
        else
            giveOtherKey(item, key);
    });
}

Result<BlobKey> SpoolShipper::besideKey(const BlobKey &key, const QString &md5)
{
    const auto &text = key.text();
    const auto slash = text.lastIndexOf(u'/');
    const auto dot = text.lastIndexOf(u'.');
    const auto cut = dot > slash + 1 ? dot : text.size();
    return BlobKey::parse(text.left(cut) + u'~' + md5 + text.mid(cut));
}

/// Both stay: which of them is right, somebody who can read them says.
void SpoolShipper::giveOtherKey(const SpoolItem &item, const BlobKey &key)
{
    const Error taken{Error::Kind::Conflict, item.key.text(), u"another object has this key; ours goes beside it"_s,
                      Error::Cause::Plain};
    const auto beside = besideKey(item.key, item.md5);
    if (key != item.key || !beside) {
        setAside(item, taken);
        return;
    }
    m_collision = taken;
    qCWarning(logSpool, "%s: %s", qUtf8Printable(taken.subject), qUtf8Printable(taken.detail));
    Q_EMIT told(taken);
    send(item, *beside);
}

void SpoolShipper::finish(const SpoolItem &item)
{
    whenDone(m_spool.remove(item.name), this, [this](const Result<Done> &removed) {
        if (!removed) {
            failed(removed.error());
            return;
        }
        ++m_shipped;
        m_failures = 0;
        m_error.reset();
        if (m_clock.monotonic() - m_countedAt >= kBetweenCounts)
            count();
        next();
    });
}

void SpoolShipper::setAside(const SpoolItem &item, const Error &error)
{
    whenDone(m_spool.setAside(item, error), this, [this](const Result<Done> &moved) {
        if (moved)
            next();
        else
            failed(moved.error());
    });
}

void SpoolShipper::failed(const Error &error)
{
    m_isShipping = false;
    m_error = error;
    m_needsHand = wantsHand(error);
    const std::chrono::milliseconds doubled = m_terms.firstWait * (1LL << std::min(m_failures, kMostDoublings));
    const auto longest = m_needsHand ? m_terms.longestWait : std::min(doubled, m_terms.longestWait);
    // Half of it by chance: consoles that lost the tier together do not come back together.
    const auto half = longest / 2;
    ++m_failures;
    rest(half + std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(half.count()) * m_random())));
}

void SpoolShipper::rest(std::chrono::milliseconds wait)
{
    m_nextAt = m_clock.monotonic() + wait;
    m_countedAt = m_clock.monotonic();
    whenDone(m_spool.census(), this, [this](const Result<SpoolCensus> &census) {
        m_isBusy = false;
        m_hasLooked = true;
        if (census)
            m_census = *census;
        else if (!m_error)
            m_error = census.error();
        Q_EMIT changed();
    });
}

void SpoolShipper::count()
{
    if (std::exchange(m_isCounting, true))
        return;
    m_countedAt = m_clock.monotonic();
    whenDone(m_spool.census(), this, [this](const Result<SpoolCensus> &census) {
        m_isCounting = false;
        if (!census || *census == m_census)
            return;
        m_census = *census;
        Q_EMIT changed();
    });
}

SpoolShipper::Standing SpoolShipper::standing() const
{
    Standing standing{m_census, m_leads,   m_isShipping, m_error,    m_error && m_needsHand,
                      {},       m_shipped, m_damage,     m_collision};
    if (m_failures > 0 && !m_isShipping)
        standing.nextTryIn = std::max(m_nextAt - m_clock.monotonic(), std::chrono::milliseconds(0));
    return standing;
}

std::chrono::milliseconds SpoolShipper::oldestAge() const
{
    const auto &oldest = m_census.facts.oldest;
    if (!oldest.isValid())
        return {};
    return std::chrono::milliseconds(std::max<qint64>(oldest.msecsTo(m_clock.nowUtc()), 0));
}

} // namespace hoox
