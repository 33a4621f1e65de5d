#include "models/settings/BlobCacheBoard.h"

#include "storage/base/WhenDone.h"
#include "storage/blobs/cache/CacheKey.h"
#include "storage/blobs/cache/CachedBlobs.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

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
    setState(State::Opening);
    whenDone(loadCacheKey(m_keychain, m_profile, this), this, [this, generation](const Result<QByteArray> &key) {
        if (generation != m_generation)
            return;
        if (!key) {
            m_error = key.error();
            return setState(State::NoKey);
        }
        m_cached.turnOn(*key, m_limit * kBytesPerMegabyte);
        setState(State::On);
        refresh();
    });
}

void BlobCacheBoard::turnOff()
{
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
        m_error = emptied ? std::nullopt : std::optional(emptied.error());
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
