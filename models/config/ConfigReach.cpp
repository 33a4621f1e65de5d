#include "models/config/ConfigReach.h"

#include "models/config/ConfigRules.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Those whose place in the list is another, or that are in one list only.
QVector<ExchangeId> movedExchanges(const QStringList &before, const QStringList &after)
{
    QVector<ExchangeId> moved;
    for (const auto exchange : kExchanges) {
        if (before.indexOf(toText(exchange)) != after.indexOf(toText(exchange)))
            moved.append(exchange);
    }
    return moved;
}

ConfigReach::Volume &volumeOf(QVector<ConfigReach::Volume> &volumes, const QString &asset)
{
    const auto found =
        std::find_if(volumes.begin(), volumes.end(), [&asset](const auto &one) { return one.asset == asset; });
    if (found != volumes.end())
        return *found;
    volumes.append({asset, {}, {}});
    return volumes.last();
}

} // namespace

bool reachesTrading(const QString &key)
{
    switch (configTypeOf(key)) {
    case ConfigType::Boolean:
    case ConfigType::Percent:
    case ConfigType::Number:
    case ConfigType::Choice:
    case ConfigType::Exchanges:
    case ConfigType::Addresses:
        return true;
    case ConfigType::Text:
    case ConfigType::Secret:
    case ConfigType::KillSwitch:
        break;
    }
    return false;
}

ConfigReach configReach(const QString &key, const QByteArray &before, const QByteArray &after,
                        const QVector<SymbolFigures> &figures)
{
    ConfigReach reach;
    const auto then = configItems(configTypeOf(key), before);
    const auto next = configItems(configTypeOf(key), after);
    if (configTypeOf(key) == ConfigType::Exchanges && then && next) {
        reach.isEverywhere = false;
        reach.exchanges = movedExchanges(*then, *next);
    }
    for (const auto &one : figures) {
        const bool isReached = reach.isEverywhere || reach.exchanges.contains(one.exchange);
        const bool isOpen = one.position.has_value();
        reach.allPositions += isOpen ? 1 : 0;
        auto &volume = volumeOf(reach.volume, quoteAsset(one.symbol));
        volume.whole += one.volume;
        if (!isReached)
            continue;
        volume.reached += one.volume;
        reach.openPositions += isOpen ? 1 : 0;
        reach.unknownPositions += one.withoutQuantity > 0 ? 1 : 0;
        if ((isOpen || one.fills > 0) && !reach.symbols.contains(one.symbol))
            reach.symbols.append(one.symbol);
    }
    reach.volume.removeIf([](const auto &one) { return one.whole.counted == 0 && one.whole.missing == 0; });
    std::sort(reach.volume.begin(), reach.volume.end(),
              [](const auto &one, const auto &other) { return one.whole.known > other.whole.known; });
    return reach;
}

ConfigReachFigures::ConfigReachFigures(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock)
{
}

void ConfigReachFigures::want()
{
    if (m_isReading || (m_figures && m_clock.monotonic() < m_readAt + kFreshFor))
        return;
    m_isReading = true;
    const TimeRange range{m_clock.nowUtc().toSecsSinceEpoch() - kSeconds};
    whenDone(m_ledger.figures(range), this, [this](const Result<QVector<SymbolFigures>> &figures) {
        m_isReading = false;
        m_readAt = m_clock.monotonic();
        m_figures.reset();
        m_error.reset();
        if (figures)
            m_figures = *figures;
        else
            m_error = figures.error();
        Q_EMIT changed();
    });
}

} // namespace hoox
