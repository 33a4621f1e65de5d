#include "models/config/Propagation.h"

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds kFirstPause{2'000};    ///< Before a read is repeated; it doubles…
constexpr std::chrono::milliseconds kLongestPause{30'000}; ///< …up to this.
constexpr std::chrono::milliseconds kTick{200};
} // namespace

QString toText(PropagationStatus::State state)
{
    switch (state) {
    case PropagationStatus::State::None:
        return {};
    case PropagationStatus::State::Propagating:
        return u"propagating"_s;
    case PropagationStatus::State::Settled:
        return u"settled"_s;
    case PropagationStatus::State::Diverged:
        return u"diverged"_s;
    }
    Q_UNREACHABLE();
}

Propagation::Propagation(ConfigStore &config, const Clock &clock, std::chrono::milliseconds window, QObject *parent)
    : QObject(parent), m_config(config), m_clock(clock), m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &Propagation::tick);
}

Propagation::~Propagation() = default;

void Propagation::written(const QString &key, const std::optional<QByteArray> &value)
{
    auto &written = m_written[key];
    written = Written();
    written.number = ++m_writes;
    written.windowEnd = written.due = m_clock.monotonic() + m_window;
    written.status.state = PropagationStatus::State::Propagating;
    written.status.written = value;
    written.status.left = leftOf(written);
    m_timer.start(kTick);
    Q_EMIT changed(key);
}

PropagationStatus Propagation::status(const QString &key) const
{
    const auto written = m_written.constFind(key);
    if (written == m_written.constEnd())
        return {};
    auto status = written->status;
    if (status.state == PropagationStatus::State::Propagating)
        status.left = std::max(0ms, written->windowEnd - m_clock.monotonic());
    return status;
}

QStringList Propagation::keys() const
{
    auto keys = m_written.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::chrono::milliseconds Propagation::leftOf(const Written &written) const
{
    return std::chrono::ceil<std::chrono::seconds>(std::max(0ms, written.windowEnd - m_clock.monotonic()));
}

void Propagation::tick()
{
    QStringList due, told;
    bool goesOn = false;
    for (auto written = m_written.begin(); written != m_written.end(); ++written) {
        if (written->status.state != PropagationStatus::State::Propagating)
            continue;
        goesOn = true;
        if (const auto left = leftOf(*written); left != written->status.left) {
            written->status.left = left;
            told.append(written.key());
        }
        if (!written->isReading && m_clock.monotonic() >= written->due)
            due.append(written.key());
    }
    if (!goesOn)
        m_timer.stop();
    for (const auto &key : due)
        readBack(key);
    for (const auto &key : told)
        Q_EMIT changed(key);
}

void Propagation::readBack(const QString &key)
{
    auto &written = m_written[key];
    written.isReading = true;
    whenDone(m_config.get(key), this,
             [this, key, number = written.number](const Result<std::optional<ConfigEntry>> &answer) {
                 if (m_written.value(key).number == number)
                     take(key, answer);
             });
}

void Propagation::take(const QString &key, const Result<std::optional<ConfigEntry>> &answer)
{
    auto &written = m_written[key];
    written.isReading = false;
    auto &status = written.status;
    if (!answer) {
        status.readError = answer.error();
        written.pause = std::clamp(written.pause * 2, kFirstPause, kLongestPause);
        written.due = m_clock.monotonic() + written.pause;
        Q_EMIT changed(key);
        return;
    }
    status.readError.reset();
    status.left = 0ms;
    status.found.reset();
    if (*answer) {
        status.found = (*answer)->value;
        status.foundBy = (*answer)->changedBy;
    }
    const bool same = status.found == status.written;
    status.state = same ? PropagationStatus::State::Settled : PropagationStatus::State::Diverged;
    Q_EMIT changed(key);
}

} // namespace hoox
