#include "app/window/SpoolWords.h"

#include "ui/common/ErrorText.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString SpoolWords::waiting(const SpoolShipper &shipper, const Format &format)
{
    const auto facts = shipper.standing().census.facts;
    if (facts.waiting == 0)
        return {};
    return tr("%n object(s) (%1) wait in the spool, the oldest for %2.", nullptr, static_cast<int>(facts.waiting))
        .arg(format.size(facts.bytes), Format::age(shipper.oldestAge()));
}

QString SpoolWords::reason(const SpoolShipper &shipper)
{
    const auto standing = shipper.standing();
    QStringList parts;
    if (standing.error)
        parts += ErrorText::sentence(*standing.error);
    if (standing.nextTryIn)
        parts += tr("Next try in %1.").arg(Format::age(*standing.nextTryIn));
    if (standing.census.damaged > 0)
        parts += tr("%n file(s) were set aside in the spool's folder \"damaged\".", nullptr,
                    static_cast<int>(standing.census.damaged));
    if (standing.collision)
        parts += tr("Another object has the key %1; ours stands beside it.").arg(standing.collision->subject);
    return parts.join(u' ');
}

std::optional<int> SpoolWords::share(const OffloadFigures &figures)
{
    const auto all = figures.verboseBytes + figures.structuredBytes;
    if (figures.verboseBytes == 0 || figures.structuredBytes == 0)
        return std::nullopt;
    constexpr double percent = 100;
    return static_cast<int>(percent * static_cast<double>(figures.verboseBytes) / static_cast<double>(all));
}

QString SpoolWords::offloaded(const OffloadFigures &figures, const Format &format)
{
    const auto share = SpoolWords::share(figures);
    if (!share)
        return {};
    return tr("%1 % of what orders wrote went to blobs, %2.").arg(*share).arg(format.size(figures.verboseBytes));
}

} // namespace hoox
