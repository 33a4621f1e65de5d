#include "tests/support/ScheduledKill.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoox::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kTrade = QString::fromUtf16(kTradeKillKey);
const auto kGlobal = QString::fromUtf16(kGlobalKillKey);

Fate fateOf(const std::function<Fate()> &chosen)
{
    return chosen ? chosen() : Fate::Works;
}

} // namespace

void LaterSteps::in(int steps, std::function<void()> what)
{
    m_due.push_back({m_step + steps, std::move(what)});
}

void LaterSteps::step()
{
    ++m_step;
    const auto stillWaits =
        std::stable_partition(m_due.begin(), m_due.end(), [this](const Due &due) { return due.step > m_step; });
    const std::vector<Due> now(std::make_move_iterator(stillWaits), std::make_move_iterator(m_due.end()));
    m_due.erase(stillWaits, m_due.end());
    for (const auto &due : now)
        due.what();
}

void LaterSteps::drain()
{
    while (!m_due.empty())
        step();
}

/// The answer, or none, or one that comes later. A future that is never answered is kept open: dropping its promise
/// would cancel it, and that is an answer too.
template <typename T>
Pending<T> ScheduledConfig::answered(Fate fate, const Result<T> &now)
{
    if (fate == Fate::Refused || fate == Fate::DoneButFailed)
        return ready<T>(fail(Error::Kind::Offline, u"config"_s, u"HTTP 429"_s));
    if (fate == Fate::Works || fate == Fate::Stale || fate == Fate::Torn)
        return ready(now);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_open.push_back(promise);
    if (fate == Fate::AnsweredLate || fate == Fate::Late)
        later.in(delay(), [promise, now] {
            promise->addResult(now);
            promise->finish();
        });
    return promise->future();
}

const ScheduledConfig::State &ScheduledConfig::stateFor(Fate fate) const
{
    const auto back = fate == Fate::Stale ? std::min<size_t>(2, m_states.size() - 1) : 0;
    return m_states.at(m_states.size() - 1 - back);
}

void ScheduledConfig::set(const QString &key, const QByteArray &value, const QString &by)
{
    auto next = m_states.back();
    next.insert(key, {key, value, m_clock.nowUtc(), by, {}});
    m_states.push_back(next);
}

bool ScheduledConfig::isEngaged() const
{
    return readKillValue(value(kTrade)).engaged || readKillValue(value(kGlobal)).engaged;
}

Pending<std::optional<ConfigEntry>> ScheduledConfig::get(const QString &key)
{
    const auto fate = fateOf(readFate);
    const auto &state = stateFor(fate);
    return answered<std::optional<ConfigEntry>>(fate,
                                                state.contains(key) ? std::optional(state.value(key)) : std::nullopt);
}

Pending<QHash<QString, std::optional<QByteArray>>> ScheduledConfig::getAll(const QStringList &keys)
{
    const auto fate = fateOf(readFate);
    const auto &state = stateFor(fate);
    QHash<QString, std::optional<QByteArray>> values;
    for (const auto &key : keys)
        values.insert(key, state.contains(key) ? std::optional(state.value(key).value) : std::nullopt);
    if (fate == Fate::Torn)
        values.remove(kGlobal);
    return answered<QHash<QString, std::optional<QByteArray>>>(fate, values);
}

Pending<QVector<ConfigEntry>> ScheduledConfig::list(const QString &)
{
    return ready<QVector<ConfigEntry>>(fail(Error::Kind::Failed));
}

Pending<Done> ScheduledConfig::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    ++puts;
    const auto fate = fateOf(writeFate);
    const auto write = [this, key, value, change] { set(key, value, change.by); };
    if (fate == Fate::Late)
        later.in(delay(), write); // Before its answer, which is asked for below with a delay of its own.
    else if (fate != Fate::Refused && fate != Fate::Lost)
        write();
    return answered<Done>(fate, Done{});
}

Pending<Done> ScheduledConfig::remove(const QString &, const ConfigChange &)
{
    return ready<Done>(fail(Error::Kind::Failed));
}

Pending<Done> ScheduledJournal::append(const KillEvent &event)
{
    const auto chosen = fate ? fate() : Fate::Works;
    if (chosen == Fate::Full)
        return ready<Done>(fail(Error::Kind::Full, u"journal"_s, u"no room"_s));
    history.add(event);
    if (chosen == Fate::Works)
        return ready<Done>(Done{});
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    later.in(2, [promise] {
        promise->addResult(Done{});
        promise->finish();
    });
    return promise->future();
}

Pending<KillHistory> ScheduledJournal::read()
{
    if (failsReads)
        return ready<KillHistory>(fail(Error::Kind::Denied, u"journal"_s));
    return ready<KillHistory>(history);
}

void KillDesk::restart(GatewayProbe *gateway)
{
    kill = std::make_unique<KillSwitch>(config, journal, clock, ids, KillTerms(), gateway);
    kill->start();
}

void KillDesk::hear()
{
    // An answer that is heard may ask the next question.
    for (int round = 0; round < 12; ++round)
        QCoreApplication::sendPostedEvents();
}

void KillDesk::pass(std::chrono::milliseconds time)
{
    clock.advance(time);
    kill->tick();
    hear();
    config.later.step();
    journal.later.step();
    hear();
}

void KillDesk::passPolling(std::chrono::seconds time)
{
    for (auto left = time; left > 0s; left -= 1s)
        pass(1s);
}

} // namespace hoox::tests
