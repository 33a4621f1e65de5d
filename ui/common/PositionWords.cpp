#include "ui/common/PositionWords.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

QString PositionWords::tag(const ReconciledPosition &position, const Format &format)
{
    switch (position.verdict) {
    case Verdict::Agrees:
        return {};
    case Verdict::Hidden:
        //: A tag on a position that the table of positions cannot hold beside another exchange's.
        return u"\u2260 "_s + tr("hidden");
    case Verdict::NotRecorded:
        return u"\u2260 "_s + tr("not recorded");
    case Verdict::NotInFills:
        return u"\u2260 "_s + tr("no fills");
    case Verdict::Unknown:
        //: A tag on a position whose fills lack a quantity.
        return u"\u2260 "_s + tr("not known");
    case Verdict::Differs:
        break;
    }
    if (position.sideDiffers)
        //: Long or short.
        return u"\u2260 "_s + tr("side");
    if (position.sizeDiffers) {
        const auto &recorded = *position.recorded;
        const auto &derived = *position.derived;
        return u"\u2260 "_s + format.number(std::abs(tidy(derived.size - recorded.size, derived.size, recorded.size)));
    }
    return u"\u2260 "_s + tr("entry");
}

QString PositionWords::sentence(const ReconciledPosition &position, const Format &)
{
    const auto exchange = toText(position.exchange);
    switch (position.verdict) {
    case Verdict::Agrees:
        if (!position.recorded)
            return tr("From the fills alone: what the table recorded then is not kept.");
        return position.entryUnknown ? tr("Side and size agree with the fills. An entry price is missing, so it cannot "
                                          "be compared.")
                                     : tr("What is recorded agrees with the fills.");
    case Verdict::Hidden:
        return tr("The table holds one row per symbol, and %2 has the one of %1. This position on %3 is known from its "
                  "fills alone.")
            .arg(position.symbol, toText(position.hiddenBy), exchange);
    case Verdict::NotRecorded:
        return tr("The fills on %2 make this position in %1, but the table records none.")
            .arg(position.symbol, exchange);
    case Verdict::NotInFills:
        return tr("The table records this position in %1, but the fills on %2 add up to nothing.")
            .arg(position.symbol, exchange);
    case Verdict::Unknown:
        return tr("The table records this position in %1, but a fill on %2 has no quantity: what the fills make is not "
                  "known.")
            .arg(position.symbol, exchange);
    case Verdict::Differs:
        break;
    }
    return tr("What the table records for %1 on %2 is not what the fills add up to. Compare both with the exchange "
              "before you act on either.")
        .arg(position.symbol, exchange);
}

QString PositionWords::leverage(std::optional<int> leverage)
{
    return leverage ? QString::number(*leverage) + u'\u00D7' : Format::missing();
}

QString PositionWords::openFor(qint64 openedAt, qint64 now)
{
    return openedAt > 0 ? Format::age(std::chrono::seconds(now - openedAt)) : Format::missing();
}

QString PositionWords::markOrigin(const PositionRow &row, const Format &format)
{
    if (!row.mark)
        return Format::missing();
    if (!row.markIsGiven)
        return toText(row.markFrom);
    return tr("given by you, %1").arg(format.timeOfDay(QDateTime::fromSecsSinceEpoch(row.markAt, Qt::UTC)).left(5));
}

QString PositionWords::markSource(const PositionRow &row, const Format &format, qint64 now)
{
    if (!row.mark || row.markIsGiven)
        return markOrigin(row, format);
    if (row.asOf > 0)
        return tr("last fill on %1, %2 before").arg(toText(row.markFrom), openFor(row.markAt, row.asOf));
    return tr("last fill on %1, %2 ago").arg(toText(row.markFrom), openFor(row.markAt, now));
}

QString PositionWords::spoken(const PositionRow &row, const Format &format, qint64 now)
{
    const auto &shown = row.shown();
    const auto since = row.asOf > 0 ? row.asOf : now;
    const auto money = [&](const std::optional<double> &amount, bool isSigned) {
        if (!amount)
            return Format::missing();
        return (isSigned ? format.signedMoney(*amount) : format.money(*amount)) + u' ' + row.quote;
    };
    const QStringList words{
        QStringList{shown.symbol, toText(shown.exchange), toText(shown.side), format.number(shown.size)}.join(u' '),
        tr("entry %1").arg(format.number(shown.entryPrice)),
        tr("mark %1, %2").arg(format.number(row.mark), markSource(row, format, now)),
        tr("notional %1").arg(money(row.notional, false)),
        tr("unrealised %1").arg(money(row.unrealised, true)),
        tr("leverage %1").arg(leverage(row.leverage)),
        tr("open for %1").arg(openFor(row.openedAt, since)),
        tr("share of gross %1").arg(row.share ? format.percent(*row.share, 1) : Format::missing())};
    return words.join(u" · "_s);
}

QString PositionWords::focusLine(const PositionRow &row, const Format &format, qint64 now)
{
    return tr("entry %1 · %2 · %3")
        .arg(format.number(row.shown().entryPrice), leverage(row.leverage), openFor(row.openedAt, now));
}

double PositionWords::tidy(double difference, double left, double right)
{
    const auto largest = std::max(std::abs(left), std::abs(right));
    if (!(largest > 0) || !std::isfinite(largest))
        return difference;
    // Doubles carry 15 digits: what stands below the operands' own 13th is noise of the subtraction.
    constexpr int kKeptDigits = 13;
    const auto scale = std::pow(10, kKeptDigits - std::ceil(std::log10(largest)));
    const auto rounded = std::round(difference * scale) / scale;
    return std::isfinite(rounded) ? rounded : difference;
}

} // namespace hoox
