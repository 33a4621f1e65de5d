#include "ui/reports/FlattenText.h"

#include "ui/common/PositionWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString FlattenText::title(const FlattenFacts &facts)
{
    return tr("Manual flatten sheet: %1").arg(facts.profileName);
}

QString FlattenText::purpose()
{
    return tr("While the kill switch is engaged Hoox refuses closes too. Close these by hand at the exchanges, the "
              "largest of each asset first. Orders that rest there are not known from here: cancel them there.");
}

QString FlattenText::standing(const FlattenFacts &facts, qsizetype positions, const Format &format)
{
    if (!facts.readAt.isValid())
        return tr("The positions are not known: look at the exchanges.");
    const auto asOf = facts.copyFrom.isValid() ? facts.copyFrom : facts.readAt;
    const auto when = tr("%1 %2", "time, zone").arg(format.time(asOf), format.zoneName());
    QStringList sentences{positions == 0
                              ? tr("No open position, as of %1.").arg(when)
                              : tr("%n position(s), as of %1.", nullptr, static_cast<int>(positions)).arg(when)};
    if (!facts.age.isEmpty())
        sentences += tr("That is %1 old, NOT current: look at the exchanges.").arg(facts.age);
    if (facts.readFailed)
        sentences += tr("The last read failed.");
    if (facts.unknownPositions > 0)
        sentences += tr("%n more may be open: their fills lack a quantity. Look at the exchanges.", nullptr,
                        facts.unknownPositions);
    return sentences.join(u' ');
}

QString FlattenText::checked(const PositionRow &row, const Format &format)
{
    return row.reconciled.agrees() ? tr("agrees") : PositionWords::tag(row.reconciled, format);
}

QString FlattenText::copied(const FlattenFacts &facts, const QVector<PositionRow> &rows)
{
    const Format plain;
    const auto figure = [](const std::optional<double> &value) {
        return value ? Format::plainNumber(*value) : QString();
    };
    QStringList lines{title(facts) + u" · "_s + facts.profileKind, standing(facts, rows.size(), plain),
                      u"symbol\texchange\tside\tsize\tclose_with\tentry_price\tnotional\tquote\tchecked"_s};
    for (const auto &row : rows) {
        const auto &shown = row.shown();
        lines += QStringList{row.reconciled.symbol.simplified(),
                             toText(row.reconciled.exchange),
                             toText(shown.side),
                             Format::plainNumber(shown.size),
                             toText(closingSide(shown.side)),
                             figure(shown.entryPrice),
                             figure(row.notional),
                             row.quote,
                             checked(row, plain)}
                     .join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hoox
