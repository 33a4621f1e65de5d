#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QSettings;

namespace hoox {

/// Whether the window waits for a PIN: after a while without input only the kill switch works (issue 9, KR-03). Off
/// until there is a PIN and it is turned on. It keeps hands away from an unattended desk; whoever can write the
/// settings file, where the PIN's hash and the choice stand, can take it away. GUI thread; the slow hash is made on a
/// worker.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLeastPin = 6; ///< Characters of any kind.
    static constexpr int kMostPin = 64;
    static constexpr int kMostMinutes = 120;
    static constexpr int kFreeTries = 3; ///< Then each waits: 5 s, twice as long each time…
    static constexpr std::chrono::seconds kFirstWait{5};
    static constexpr std::chrono::seconds kLongestWait{300}; ///< …up to this.

    enum class Refusal { WrongPin, TooShort, TooLong, NotTheSame, NoHash };
    Q_ENUM(Refusal)

    /// Both outlive it. Locked at once where it is on: closing and opening the program is no way in.
    ScreenLock(const Clock &clock, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool hasPin() const { return !m_hash.isEmpty(); }
    [[nodiscard]] bool isOn() const { return m_isOn && hasPin(); }
    [[nodiscard]] std::chrono::minutes after() const { return m_after; } ///< 1 to 120.
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] bool isChecking() const { return m_isChecking; } ///< A PIN is being hashed.
    /// How long until another PIN is looked at; rounded up, 0: now.
    [[nodiscard]] std::chrono::seconds waitLeft() const;

    /// Without a PIN it stays off.
    void setOn(bool isOn);
    void setAfter(std::chrono::minutes after);
    /// `present` matters only where there is one. Answers with `pinSet` or `refused`; slowed as `unlock` is.
    void setPin(const QString &present, const QString &wanted, const QString &again);

    /// Locks, where there is a PIN to open it with.
    void lockNow();
    /// A hand was at the keyboard or the mouse.
    void touched();
    /// Once a second.
    void tick();
    /// Answers with `lockedChanged` or `refused`. Nothing happens while another one is looked at, or has to wait.
    void unlock(const QString &pin);

Q_SIGNALS:
    void changed();
    void lockedChanged(bool isLocked);
    void pinSet();
    void refused(hoox::ScreenLock::Refusal refusal);

private:
    void setLocked(bool isLocked);
    /// Looks at `pin` on a worker; `next` only if it was right.
    void check(const QString &pin, std::function<void()> next);
    void keepPin(const QString &wanted);
    void setFailures(int failures);

    const Clock &m_clock;
    QSettings &m_settings;
    QString m_hash; ///< Empty: no PIN.
    bool m_isOn = false;
    bool m_isLocked = false;
    bool m_isChecking = false;
    int m_failures = 0; ///< In a row; kept.
    std::chrono::minutes m_after;
    std::chrono::milliseconds m_touchedAt; ///< Monotonic, as the next.
    std::chrono::milliseconds m_nextTryAt{0};
};

} // namespace hoox
