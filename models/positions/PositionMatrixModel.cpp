#include "models/positions/PositionMatrixModel.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

PositionMatrixModel::PositionMatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

void PositionMatrixModel::setRows(const QVector<PositionRow> &rows)
{
    QStringList symbols;
    for (const auto &row : rows) { // Differing rows come first, so their symbols do too.
        if (!symbols.contains(row.reconciled.symbol))
            symbols.append(row.reconciled.symbol);
    }
    QStringList assets;
    for (const auto &sum : sumsByAsset(rows))
        assets.append(sum.asset);
    if (!symbols.isEmpty() && symbols == m_symbols && assets == m_assets) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kTotalColumn));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_symbols = symbols;
    m_assets = assets;
    endResetModel();
}

std::optional<ExchangeId> PositionMatrixModel::exchangeOf(int column)
{
    if (column < kFirstExchange || column >= kTotalColumn)
        return std::nullopt;
    return kExchanges.at(static_cast<std::size_t>(column - kFirstExchange));
}

std::optional<PositionRow> PositionMatrixModel::positionAt(const QModelIndex &index) const
{
    const auto exchange = exchangeOf(index.column());
    if (!index.isValid() || isTotalRow(index.row()) || !exchange)
        return std::nullopt;
    const auto &symbol = m_symbols.at(index.row());
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PositionRow &row) { return row.is(*exchange, symbol); });
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

QModelIndex PositionMatrixModel::indexOf(ExchangeId exchange, const QString &symbol) const
{
    const auto row = m_symbols.indexOf(symbol);
    const auto place = std::find(kExchanges.cbegin(), kExchanges.cend(), exchange);
    if (row < 0 || place == kExchanges.cend())
        return {};
    return index(static_cast<int>(row), kFirstExchange + static_cast<int>(place - kExchanges.cbegin()));
}

int PositionMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_symbols.size() + m_assets.size());
}

int PositionMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kTotalColumn + 1;
}

PositionMatrixModel::CellKind PositionMatrixModel::kindOf(const QModelIndex &index) const
{
    if (index.column() == 0)
        return CellKind::Symbol;
    if (index.column() == kTotalColumn || isTotalRow(index.row()))
        return CellKind::Sum;
    return positionAt(index) ? CellKind::Position : CellKind::Flat;
}

QString PositionMatrixModel::assetOf(int row) const
{
    return isTotalRow(row) ? m_assets.at(row - m_symbols.size()) : quoteAsset(m_symbols.at(row));
}

AssetSum PositionMatrixModel::sumOf(const QModelIndex &index) const
{
    const auto exchange = exchangeOf(index.column());
    const auto asset = assetOf(index.row());
    QVector<PositionRow> summed;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(summed), [&](const PositionRow &row) {
        return row.quote == asset && (!exchange || row.reconciled.exchange == *exchange) &&
               (isTotalRow(index.row()) || row.reconciled.symbol == m_symbols.at(index.row()));
    });
    return sumsByAsset(summed).value(0, AssetSum{asset});
}

QString PositionMatrixModel::spokenText(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case CellKind::Symbol:
        return isTotalRow(index.row()) ? assetOf(index.row()) : m_symbols.at(index.row());
    case CellKind::Position: {
        const auto shown = positionAt(index)->shown();
        return QStringList{shown.symbol, toText(shown.exchange), toText(shown.side), QString::number(shown.size)}.join(
            u' ');
    }
    case CellKind::Flat:
        return {};
    case CellKind::Sum:
        return u"%1 %2"_s.arg(sumOf(index).net).arg(assetOf(index.row()));
    }
    Q_UNREACHABLE();
}

QVariant PositionMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case CellKindRole:
        return QVariant::fromValue(kindOf(index));
    case SymbolRole:
        return isTotalRow(index.row()) ? QString() : m_symbols.at(index.row());
    case AssetRole:
        return assetOf(index.row());
    case SumRole:
        return kindOf(index) == CellKind::Sum ? QVariant::fromValue(sumOf(index)) : QVariant();
    case RowRole: {
        if (kindOf(index) == CellKind::Symbol && !isTotalRow(index.row())) {
            const auto any = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PositionRow &row) {
                return row.reconciled.symbol == m_symbols.at(index.row());
            });
            return QVariant::fromValue(*any);
        }
        const auto position = positionAt(index);
        return position ? QVariant::fromValue(*position) : QVariant();
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenText(index);
    default:
        return {};
    }
}

} // namespace hoox
