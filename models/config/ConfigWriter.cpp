#include "models/config/ConfigWriter.h"

#include "models/config/ConfigRules.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <QLoggingCategory>

#include <algorithm>

namespace hoox {

Q_LOGGING_CATEGORY(lcConfigWriter, "hoox.config", QtInfoMsg)

using namespace std::chrono_literals;

ConfigWriter::ConfigWriter(ConfigStore &config, const Clock &clock, QObject *parent)
    : QObject(parent), m_config(config), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConfigWriter::tick);
}

ConfigWriter::~ConfigWriter()
{
    for (auto lane = m_lanes.cbegin(); lane != m_lanes.cend(); ++lane) {
        if (lane->next)
            qCWarning(lcConfigWriter).noquote() << "closed before it was written:" << lane.key();
        if (lane->isWriting)
            qCWarning(lcConfigWriter).noquote() << "closed before its write was answered:" << lane.key();
    }
}

void ConfigWriter::write(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    if (const auto checked = checkConfigValue(key, value); !checked)
        failNow(key, value, checked.error());
    else
        want(key, {value, change});
}

void ConfigWriter::remove(const QString &key, const ConfigChange &change)
{
    want(key, {std::nullopt, change});
}

ConfigWriteStatus ConfigWriter::status(const QString &key) const
{
    return m_lanes.value(key).status;
}

int ConfigWriter::openWrites() const
{
    int open = 0;
    for (const auto &lane : m_lanes)
        open += (lane.isWriting ? 1 : 0) + (lane.next ? 1 : 0);
    return open;
}

void ConfigWriter::want(const QString &key, Wanted wanted)
{
    auto &lane = m_lanes[key];
    lane.status = {ConfigWriteStatus::State::Waiting, wanted.value, std::nullopt};
    lane.next = std::move(wanted);
    if (isDue(lane)) {
        send(key);
        return;
    }
    waitForNext();
    Q_EMIT changed(key);
}

bool ConfigWriter::isDue(const Lane &lane) const
{
    return lane.next && !lane.isWriting && (!lane.sentAt || m_clock.monotonic() >= *lane.sentAt + kPause);
}

void ConfigWriter::tick()
{
    QStringList due;
    for (auto lane = m_lanes.cbegin(); lane != m_lanes.cend(); ++lane) {
        if (isDue(*lane))
            due.append(lane.key());
    }
    for (const auto &key : due)
        send(key);
    waitForNext();
}

void ConfigWriter::send(const QString &key)
{
    auto &lane = m_lanes[key];
    const auto wanted = *std::exchange(lane.next, std::nullopt);
    lane.isWriting = true;
    lane.sentAt = m_clock.monotonic();
    lane.status.state = ConfigWriteStatus::State::Writing;
    const auto pending =
        wanted.value ? m_config.put(key, *wanted.value, wanted.change) : m_config.remove(key, wanted.change);
    whenDone(pending, this,
             [this, key, value = wanted.value](const Result<Done> &answer) { take(key, value, answer); });
    Q_EMIT changed(key);
}

void ConfigWriter::take(const QString &key, const std::optional<QByteArray> &value, const Result<Done> &answer)
{
    auto &lane = m_lanes[key];
    lane.isWriting = false;
    // A newer value waits: the status is its own, but what became of this one is told all the same.
    if (!lane.next) {
        lane.status.state = answer ? ConfigWriteStatus::State::Stored : ConfigWriteStatus::State::Failed;
        if (!answer)
            lane.status.error = answer.error();
    }
    waitForNext();
    Q_EMIT changed(key);
    if (answer)
        Q_EMIT stored(key, value);
    else
        Q_EMIT failed(key, answer.error());
}

void ConfigWriter::failNow(const QString &key, const std::optional<QByteArray> &value, const Error &error)
{
    auto &lane = m_lanes[key];
    // What waits or is on its way goes on: this value alone is refused.
    if (!lane.next && !lane.isWriting)
        lane.status = {ConfigWriteStatus::State::Failed, value, error};
    Q_EMIT changed(key);
    Q_EMIT failed(key, error);
}

void ConfigWriter::waitForNext()
{
    std::optional<std::chrono::milliseconds> soonest;
    for (const auto &lane : std::as_const(m_lanes)) {
        if (!lane.next || lane.isWriting || !lane.sentAt)
            continue;
        const auto left = std::max(0ms, *lane.sentAt + kPause - m_clock.monotonic());
        soonest = soonest ? std::min(*soonest, left) : left;
    }
    if (soonest)
        m_timer.start(*soonest);
    else
        m_timer.stop();
}

} // namespace hoox
