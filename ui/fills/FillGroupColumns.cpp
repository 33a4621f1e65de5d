#include "ui/fills/FillGroupColumns.h"

#include "models/fills/FillGroupsModel.h"
#include "storage/domain/PositionBook.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using GroupCell = TableColumn::Kind;
using GroupWords = std::function<QString(const FillGroup &)>;

/// Three dots, as long as the group is not read.
QString unread()
{
    return u"\u2026"_s;
}

TableColumn groupColumn(GroupColumn column, const QString &head, GroupCell kind, const GroupWords &words,
                        int yields = 0)
{
    TableColumn spec;
    spec.modelColumn = static_cast<int>(column);
    spec.head = head;
    spec.kind = kind;
    spec.yields = yields;
    spec.words = [words](const QModelIndex &index) {
        const auto group = index.data(FillGroupsModel::GroupRole);
        return group.isValid() ? words(group.value<FillGroup>()) : unread();
    };
    return spec;
}

std::optional<double> amountOf(const QVector<FillSums::Amount> &amounts, const QString &asset)
{
    for (const auto &amount : amounts) {
        if (amount.asset == asset)
            return amount.value;
    }
    return std::nullopt;
}

/// In the column's own asset the bare figure; those in others behind it, with their names.
QString amountWords(const QVector<FillSums::Amount> &amounts, const QString &asset, const Format &format)
{
    QStringList words;
    if (const auto own = amountOf(amounts, asset))
        words << format.money(*own);
    for (const auto &amount : amounts) {
        if (amount.asset != asset)
            words << format.money(amount.value, amount.asset);
    }
    return words.isEmpty() ? Format::missing() : words.join(u" + "_s);
}

QString quantityWords(const FillGroup &group, const Format &format)
{
    const auto quantity = group.sums.quantity.value();
    if (group.sums.symbol.isEmpty() || !quantity)
        return Format::missing();
    return format.number(withoutSumNoise(*quantity));
}

QString orMissing(const QString &words)
{
    return words.isEmpty() ? Format::missing() : words;
}

} // namespace

QString FillGroupColumns::keyHead(FillGrouping grouping)
{
    switch (grouping) {
    case FillGrouping::Symbol:
        return tr("symbol");
    case FillGrouping::Exchange:
        return tr("exchange");
    case FillGrouping::Day:
        return tr("day UTC");
    case FillGrouping::Hour:
        return tr("hour UTC");
    case FillGrouping::Order:
        return tr("order id");
    }
    Q_UNREACHABLE();
}

QString FillGroupColumns::keyWords(FillGrouping grouping, const FillGroup &group, const Appearance &appearance)
{
    constexpr int kDayLetters = 10;
    constexpr int kHourLetters = 16;
    const Format utc(appearance.format().locale());
    switch (grouping) {
    case FillGrouping::Exchange:
        return group.exchange ? toText(*group.exchange) : Format::missing();
    case FillGrouping::Day:
        return utc.time(group.second).left(kDayLetters);
    case FillGrouping::Hour:
        return utc.time(group.second).left(kHourLetters);
    case FillGrouping::Symbol:
    case FillGrouping::Order:
        return orMissing(group.name);
    }
    Q_UNREACHABLE();
}

QVector<TableColumn> FillGroupColumns::of(FillGrouping grouping, const QString &asset, const Appearance &appearance)
{
    const auto format = [&appearance]() -> const Format & { return appearance.format(); };
    const auto inAsset = [&](const QString &word) { return asset.isEmpty() ? word : word + u' ' + asset; };
    const auto time = [&](const QString &word) { return word + u' ' + format().zoneName(); };
    const auto keyKind = grouping == FillGrouping::Order ? GroupCell::Mono : GroupCell::StrongWord;
    QVector<TableColumn> columns{
        groupColumn(GroupColumn::Key, keyHead(grouping), keyKind,
                    [grouping, &appearance](const FillGroup &group) { return keyWords(grouping, group, appearance); })};
    if (grouping != FillGrouping::Exchange)
        columns << groupColumn(
            GroupColumn::Exchange, tr("exchange"), GroupCell::Word,
            //: Not one exchange, but several.
            [](const FillGroup &group) { return group.exchange ? toText(*group.exchange) : tr("several"); }, 2);
    if (grouping != FillGrouping::Symbol)
        columns << groupColumn(
            GroupColumn::Symbol, tr("symbol"), GroupCell::StrongWord,
            [](const FillGroup &group) { return group.sums.symbol.isEmpty() ? tr("several") : group.sums.symbol; }, 3);
    columns << groupColumn(GroupColumn::Rows, tr("rows"), GroupCell::Number, [format](const FillGroup &group) {
        const auto rows = format().count(group.sums.rows);
        return group.whole ? rows : tr("over %1").arg(rows);
    });
    columns << groupColumn(GroupColumn::Failed, tr("failed"), GroupCell::Number, [format](const FillGroup &group) {
        return group.failed == 0 ? Format::missing() : format().count(group.failed);
    });
    columns << groupColumn(GroupColumn::Quantity, tr("quantity"), GroupCell::Number,
                           [format](const FillGroup &group) { return quantityWords(group, format()); });
    columns << groupColumn(
        GroupColumn::Notional, inAsset(tr("notional")), GroupCell::Number,
        [format, asset](const FillGroup &group) { return amountWords(group.sums.notionals, asset, format()); });
    columns << groupColumn(
        GroupColumn::Fee, inAsset(tr("fee")), GroupCell::Number,
        [format, asset](const FillGroup &group) { return amountWords(group.sums.fees, asset, format()); });
    if (grouping != FillGrouping::Day && grouping != FillGrouping::Hour)
        columns << groupColumn(
            GroupColumn::First, time(tr("first")), GroupCell::MutedWord,
            [format](const FillGroup &group) { return format().time(group.firstAt); }, 1);
    columns << groupColumn(GroupColumn::Last, time(tr("last")), GroupCell::MutedWord,
                           [format](const FillGroup &group) { return format().time(group.lastAt); });
    return columns;
}

} // namespace hoox
