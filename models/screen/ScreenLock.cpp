#include "models/screen/ScreenLock.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/secrets/PinHash.h"

#include <QSettings>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLockOnKey = "lock/on";
constexpr auto kLockAfterKey = "lock/after";
constexpr auto kLockPinKey = "lock/pin";
constexpr auto kLockFailuresKey = "lock/failures";
constexpr int kUsualMinutes = 5;
constexpr int kMostFailures = 1000; ///< More are counted no further.

int boundedSetting(const QSettings &settings, const char *key, int fallback, int least, int most)
{
    bool isNumber = false;
    const auto value = settings.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : fallback;
}

std::chrono::seconds waitAfter(int failures)
{
    if (failures < ScreenLock::kFreeTries)
        return std::chrono::seconds(0);
    constexpr int mostDoublings = 6;
    const auto doublings = std::min(failures - ScreenLock::kFreeTries, mostDoublings);
    return std::min(ScreenLock::kFirstWait * (1 << doublings), ScreenLock::kLongestWait);
}

} // namespace

ScreenLock::ScreenLock(const Clock &clock, QSettings &settings, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_settings(settings),
      m_hash(settings.value(kLockPinKey).toString()),
      m_isOn(settings.value(kLockOnKey, false).toBool()),
      m_failures(boundedSetting(settings, kLockFailuresKey, 0, 0, kMostFailures)),
      m_after(boundedSetting(settings, kLockAfterKey, kUsualMinutes, 1, kMostMinutes)),
      m_touchedAt(clock.monotonic())
{
    if (!isPinHash(m_hash))
        m_hash.clear();
    m_isLocked = isOn();
    m_nextTryAt = clock.monotonic() + waitAfter(m_failures);
}

std::chrono::seconds ScreenLock::waitLeft() const
{
    const auto left = m_nextTryAt - m_clock.monotonic();
    return left.count() > 0 ? std::chrono::ceil<std::chrono::seconds>(left) : std::chrono::seconds(0);
}

void ScreenLock::setOn(bool isOn)
{
    m_isOn = isOn && hasPin();
    m_settings.setValue(kLockOnKey, m_isOn);
    m_touchedAt = m_clock.monotonic();
    Q_EMIT changed();
}

void ScreenLock::setAfter(std::chrono::minutes after)
{
    m_after = std::clamp(after, std::chrono::minutes(1), std::chrono::minutes(kMostMinutes));
    m_settings.setValue(kLockAfterKey, static_cast<int>(m_after.count()));
    Q_EMIT changed();
}

void ScreenLock::setPin(const QString &present, const QString &wanted, const QString &again)
{
    if (wanted != again)
        Q_EMIT refused(Refusal::NotTheSame);
    else if (wanted.size() < kLeastPin)
        Q_EMIT refused(Refusal::TooShort);
    else if (wanted.size() > kMostPin)
        Q_EMIT refused(Refusal::TooLong);
    else if (!hasPin())
        keepPin(wanted);
    else
        check(present, [this, wanted] { keepPin(wanted); });
}

void ScreenLock::keepPin(const QString &wanted)
{
    m_isChecking = true;
    Q_EMIT changed();
    whenDone(runOnPool<QString>([wanted] { return hashOfPin(wanted); }), this, [this](const Result<QString> &hash) {
        m_isChecking = false;
        if (hash) {
            m_hash = *hash;
            m_settings.setValue(kLockPinKey, m_hash);
            setFailures(0);
            Q_EMIT pinSet();
        } else {
            Q_EMIT refused(Refusal::NoHash);
        }
        Q_EMIT changed();
    });
}

void ScreenLock::lockNow()
{
    if (hasPin())
        setLocked(true);
}

void ScreenLock::touched()
{
    m_touchedAt = m_clock.monotonic();
}

void ScreenLock::tick()
{
    if (isOn() && !m_isLocked && m_clock.monotonic() - m_touchedAt >= m_after)
        setLocked(true);
}

void ScreenLock::unlock(const QString &pin)
{
    if (m_isLocked)
        check(pin, [this] { setLocked(false); });
}

void ScreenLock::check(const QString &pin, std::function<void()> next)
{
    if (m_isChecking || waitLeft().count() > 0)
        return;
    m_isChecking = true;
    // Counted before it is known: ending the program in between gives no try for nothing.
    setFailures(std::min(m_failures + 1, kMostFailures));
    Q_EMIT changed();
    whenDone(runOnPool<bool>([hash = m_hash, pin] { return isPinOf(hash, pin); }), this,
             [this, next = std::move(next)](const Result<bool> &isRight) {
                 m_isChecking = false;
                 if (isRight.value_or(false)) {
                     setFailures(0);
                     Q_EMIT changed();
                     next();
                     return;
                 }
                 m_nextTryAt = m_clock.monotonic() + waitAfter(m_failures);
                 Q_EMIT changed();
                 Q_EMIT refused(Refusal::WrongPin);
             });
}

void ScreenLock::setFailures(int failures)
{
    m_failures = failures;
    m_settings.setValue(kLockFailuresKey, failures);
    m_settings.sync();
}

void ScreenLock::setLocked(bool isLocked)
{
    m_touchedAt = m_clock.monotonic();
    if (m_isLocked == isLocked)
        return;
    m_isLocked = isLocked;
    Q_EMIT lockedChanged(isLocked);
    Q_EMIT changed();
}

} // namespace hoox
