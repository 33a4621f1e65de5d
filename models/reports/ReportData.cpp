#include "models/reports/ReportData.h"

#include "models/analytics/AnalyticsFigures.h"
#include "storage/domain/PositionBook.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using GroupName = std::function<QString(const SymbolFigures &)>;

/// Adds what is known compensated; the counts go into `sum`.
void addTo(KnownSum &sum, CompensatedSum &known, const KnownSum &part)
{
    sum += part;
    known.add(part.known);
    sum.known = known.value();
}

KnownSum exposureOfPart(const SymbolFigures &part)
{
    if (part.position && part.lastPrice)
        return {part.position->size * *part.lastPrice, 1, 0};
    return {0, 0, part.position || part.withoutQuantity > 0 ? 1 : 0};
}

ReportSums sumOf(const QString &asset, const QVector<const SymbolFigures *> &parts)
{
    ReportSums sums;
    sums.asset = asset;
    CompensatedSum realised, fees, volume, exposure;
    for (const auto *part : parts) {
        addTo(sums.realised, realised, part->realised);
        addTo(sums.fees, fees, part->fees);
        addTo(sums.volume, volume, part->volume);
        addTo(sums.exposure, exposure, exposureOfPart(*part));
        sums.positions += part->position ? 1 : 0;
        sums.fills += part->fills;
        sums.failed += part->failed;
        sums.unfilled += part->unfilled;
        sums.closes += part->closes;
        sums.wins += part->wins;
    }
    return sums;
}

QVector<ReportGroup> groupsOf(const QVector<SymbolFigures> &figures, const GroupName &nameOf)
{
    std::map<std::pair<QString, QString>, QVector<const SymbolFigures *>> parts;
    for (const auto &part : figures)
        parts[{nameOf(part), quoteAsset(part.symbol)}].append(&part);
    QVector<ReportGroup> groups;
    for (const auto &[key, members] : parts)
        groups.append({key.first, sumOf(key.second, members)});
    return groups;
}

} // namespace

std::optional<KillEvent::Kind> killEventOf(const AuditEntry &entry)
{
    using Kind = KillEvent::Kind;
    for (const auto kind : {Kind::EngageAsked, Kind::EngageStored, Kind::EngageWritten, Kind::EngageCancelled,
                            Kind::ReleaseAsked, Kind::ReleaseWritten, Kind::Acknowledged, Kind::GatewayRefused,
                            Kind::GatewayAcknowledged, Kind::EngageSettled}) {
        if (entry.action == u"kill."_s + toText(kind))
            return kind;
    }
    return std::nullopt;
}

qint64 ReportData::rows() const
{
    qint64 sum = 0;
    for (const auto &part : figures)
        sum += part.fills + part.failed + part.unfilled;
    return sum;
}

EquityCurve ReportData::curveOf(const QString &asset) const
{
    const auto found =
        std::find_if(curves.cbegin(), curves.cend(), [&asset](const auto &c) { return c.asset == asset; });
    return found == curves.cend() ? EquityCurve{asset, {}} : *found;
}

Drawdown ReportData::drawdownOf(const QString &asset) const
{
    const auto *const part = analytics ? assetOf(*analytics, asset) : nullptr;
    return part ? part->drawdown : largestDrawdown(curveOf(asset));
}

VerifiedLogs ReportData::verifiedLogs() const
{
    if (!isVerifyRead)
        return VerifiedLogs::NotKnown;
    if (!verified)
        return VerifiedLogs::Never;
    const auto &period = verified->question.period;
    if (period.from > range.from || period.to < range.to)
        return VerifiedLogs::OtherPeriod;
    if (verified->question.asOf.toSecsSinceEpoch() < range.to)
        return VerifiedLogs::Early;
    return verified->found.agrees() ? VerifiedLogs::Agrees : VerifiedLogs::Differs;
}

bool ReportData::isWhollyCompared() const
{
    if (!verified || verified->question.depth != BlobAuditQuestion::Depth::Deep)
        return false;
    const auto &found = verified->found;
    return found.notComparable == 0 && found.read >= found.blobs && found.waiting == 0 &&
           found.fillsWithoutOrderId == 0;
}

int ReportData::differences() const
{
    return static_cast<int>(std::count_if(reconciliation.cbegin(), reconciliation.cend(),
                                          [](const ReconciledPosition &line) { return !line.agrees(); }));
}

void ReportData::addUp()
{
    bySymbol = groupsOf(figures, [](const SymbolFigures &part) { return part.symbol; });
    byExchange = groupsOf(figures, [](const SymbolFigures &part) { return toText(part.exchange); });
    assets.clear();
    for (const auto &group : groupsOf(figures, [](const SymbolFigures &) { return QString(); }))
        assets.append(group.sums);
    std::stable_sort(assets.begin(), assets.end(),
                     [](const ReportSums &left, const ReportSums &right) { return left.fills > right.fills; });
}

} // namespace hoox
