#include "models/settings/BlobCacheBoard.h"

#include "storage/base/WhenDone.h"
#include "storage/blobs/cache/CacheKey.h"
#include "storage/blobs/cache/CachedBlobs.h"

#include <QSettings>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBytesPerMegabyte = 1'000'000;
constexpr char kModeKey[] = "blobCache/mode"; ///< `off`, `encrypted`
constexpr char kLimitKey[] = "blobCache/limitMegabytes";

} // namespace

BlobCacheBoard::BlobCacheBoard(CachedBlobs &cached, SecretStore &keychain, QString profile, QSettings &settings,
                               QObject *parent)
    : QObject(parent), m_cached(cached), m_keychain(keychain), m_profile(std::move(profile)), m_settings(settings)
{
    const auto limit = settings.value(kLimitKey, kUsualMegabytes).toInt();
    if (std::find(std::begin(kMegabytes), std::end(kMegabytes), limit) != std::end(kMegabytes))
        m_limit = limit;
}

void BlobCacheBoard::start()
{
    // Off may have been chosen in another profile's window: copies of this one go now.
    if (m_settings.value(kModeKey).toString() == u"encrypted")
        open();
    else
        turnOff();
}

void BlobCacheBoard::keepCopies(bool keep)
{
    m_settings.setValue(kModeKey, keep ? u"encrypted"_s : u"off"_s);
    if (keep)
        open();
    else
        turnOff();
}

void BlobCacheBoard::open()
{
    m_error.reset();
    const auto generation = ++m_generation;
    m_isKeeping = m_isKeeping || m_state == State::On;
    setState(State::Opening);
    whenDone(loadCacheKey(m_keychain, m_profile, this), this, [this, generation](const Result<QByteArray> &key) {
        if (generation != m_generation)
            return;
        if (!key)
            return openFailed(key.error());
        m_isKeeping = false;
        m_heldLimit = m_limit;
        m_cached.turnOn(*key, m_limit * kBytesPerMegabyte);
        setState(State::On);
        refresh();
    });
}

/// Copies that are kept already are still kept, with the room that they had: anything else would be told wrongly.
void BlobCacheBoard::openFailed(const Error &error)
{
    m_error = error;
    if (!std::exchange(m_isKeeping, false))
        return setState(State::NoKey);
    m_error->cause = Error::Cause::Plain; // Those of the keychain say that no copies are made.
    m_limit = m_heldLimit;
    m_settings.setValue(kLimitKey, m_limit);
    setState(State::On);
}

void BlobCacheBoard::turnOff()
{
    m_isKeeping = false;
    m_error.reset();
    const auto generation = ++m_generation;
    setState(State::Off);
    whenDone(m_cached.turnOff(), this, [this, generation](const Result<Done> &off) {
        if (generation != m_generation)
            return;
        if (!off)
            m_error = off.error();
        refresh();
    });
}

void BlobCacheBoard::setLimit(int megabytes)
{
    m_limit = megabytes;
    m_settings.setValue(kLimitKey, megabytes);
    if (m_state == State::On || m_state == State::Opening)
        open(); // the key is not held here
    else
        Q_EMIT changed();
}

void BlobCacheBoard::empty()
{
    whenDone(m_cached.empty(), this, [this](const Result<Done> &emptied) {
        if (!emptied)
            m_error = emptied.error();
        else if (m_state != State::NoKey) // Its reason stands.
            m_error.reset();
        refresh();
    });
}

void BlobCacheBoard::refresh()
{
    whenDone(m_cached.figures(), this, [this](const Result<BlobCacheFigures> &figures) {
        if (figures)
            m_figures = *figures;
        Q_EMIT changed();
    });
}

void BlobCacheBoard::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace hoox
