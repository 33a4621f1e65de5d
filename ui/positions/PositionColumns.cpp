#include "ui/positions/PositionColumns.h"

#include "models/positions/BalancesModel.h"
#include "models/positions/PositionsModel.h"
#include "ui/common/PositionWords.h"

namespace hoox {

namespace {

using PositionCell = TableColumn::Kind;

PositionRow rowOfCell(const QModelIndex &index)
{
    return index.data(PositionsModel::RowRole).value<PositionRow>();
}

QString wordOfCell(const QModelIndex &index)
{
    return index.data().toString();
}

std::function<QString(const QModelIndex &)> numberWords(const Appearance &appearance)
{
    return [&appearance](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? appearance.format().number(value.toDouble()) : Format::missing();
    };
}

std::function<QString(const QModelIndex &)> moneyWords(const Appearance &appearance, bool withSign)
{
    return [&appearance, withSign](const QModelIndex &index) {
        const auto value = index.data();
        if (!value.isValid())
            return Format::missing();
        const auto &format = appearance.format();
        return withSign ? format.signedMoney(value.toDouble()) : format.money(value.toDouble());
    };
}

double valueOfFact(const QModelIndex &index)
{
    return index.data().toDouble();
}

} // namespace

QVector<TableColumn> PositionColumns::positions(const Appearance &appearance, const Clock &clock)
{
    const auto origin = [&appearance](const QModelIndex &index) {
        return PositionWords::markOrigin(rowOfCell(index), appearance.format());
    };
    const auto differs = [](const QModelIndex &index) { return rowOfCell(index).reconciled.agrees() ? 0.0 : 1.0; };
    const auto side = [](const QModelIndex &index) { return rowOfCell(index).shown().signedSize(); };
    using Column = PositionsModel;
    return QVector<TableColumn>{
               {Column::Symbol, tr("symbol"), PositionCell::StrongWord, wordOfCell},
               {Column::Exchange, tr("exchange"), PositionCell::Word, wordOfCell},
               //: Long or short.
               {Column::PositionSideColumn, tr("side"), PositionCell::SideWord, wordOfCell, side},
               //: Size in the ledger's table of positions.
               {Column::Recorded, tr("recorded"), PositionCell::Number, numberWords(appearance)},
               //: Size that the fills add up to.
               {Column::FromFills, tr("from fills"), PositionCell::Differs, numberWords(appearance), differs},
               {Column::Entry, tr("entry"), PositionCell::Number, numberWords(appearance)},
               //: The newest price.
               {Column::Mark, tr("mark"), PositionCell::Number, numberWords(appearance)},
               //: Where the mark comes from: an exchange, or given by the operator.
               {.modelColumn = Column::MarkFrom,
                .head = tr("mark from"),
                .kind = PositionCell::MutedWord,
                .words = origin,
                .yields = 1},
               {Column::Notional, tr("notional"), PositionCell::Number, moneyWords(appearance, false)},
               {Column::Unrealised, tr("unrealised"), PositionCell::Signed, moneyWords(appearance, true), valueOfFact},
           } +
           yielding(appearance, clock);
}

/// What stands elsewhere too, or is not looked at first.
QVector<TableColumn> PositionColumns::yielding(const Appearance &appearance, const Clock &clock)
{
    const auto percent = [&appearance](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? appearance.format().percent(value.toDouble(), 1) : Format::missing();
    };
    const auto openFor = [&clock](const QModelIndex &index) {
        const auto row = rowOfCell(index);
        return PositionWords::openFor(row.openedAt, row.asOf > 0 ? row.asOf : clock.nowUtc().toSecsSinceEpoch());
    };
    const auto leverage = [](const QModelIndex &index) { return PositionWords::leverage(rowOfCell(index).leverage); };
    using Column = PositionsModel;
    return {
        //: Leverage, shortened.
        {.modelColumn = Column::Leverage,
         .head = tr("lev."),
         .kind = PositionCell::Word,
         .words = leverage,
         .yields = 3},
        {.modelColumn = Column::OpenedAt,
         .head = tr("open for"),
         .kind = PositionCell::MutedWord,
         .words = openFor,
         .yields = 4},
        //: Part of the gross exposure.
        {.modelColumn = Column::Share,
         .head = tr("share"),
         .kind = PositionCell::Number,
         .words = percent,
         .yields = 2},
    };
}

QVector<TableColumn> PositionColumns::balances(const Appearance &appearance)
{
    const auto percent = [&appearance](const QModelIndex &index) {
        const auto value = index.data();
        return value.isValid() ? appearance.format().percent(value.toDouble(), 1) : Format::missing();
    };
    const auto time = [&appearance](const QModelIndex &index) {
        return appearance.format().time(index.data().toLongLong());
    };
    using Column = BalancesModel;
    return {
        {Column::Exchange, tr("exchange"), PositionCell::Word, wordOfCell},
        {Column::Asset, tr("asset"), PositionCell::Word, wordOfCell},
        //: Margin that is not bound.
        {Column::Free, tr("free"), PositionCell::Number, numberWords(appearance)},
        {Column::Used, tr("used"), PositionCell::Number, numberWords(appearance)},
        {Column::Total, tr("total"), PositionCell::Number, numberWords(appearance)},
        {Column::UsedShare, tr("used of total"), PositionCell::ShareBar, percent, valueOfFact},
        {Column::AsOf, tr("as of %1").arg(appearance.format().zoneName()), PositionCell::MutedWord, time},
    };
}

} // namespace hoox
