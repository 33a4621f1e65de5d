#include "models/positions/PositionMatrixModel.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

std::size_t columnOf(ExchangeId exchange)
{
    const auto *const place = std::find(kExchanges.cbegin(), kExchanges.cend(), exchange);
    return static_cast<std::size_t>(place - kExchanges.cbegin());
}

} // namespace

PositionMatrixModel::PositionMatrixModel(QObject *parent) : QAbstractTableModel(parent) {}

void PositionMatrixModel::setRows(const QVector<PositionRow> &rows)
{
    auto next = addedUp(rows);
    const auto &symbols = m_content.symbols;
    const auto &assets = m_content.assets;
    const bool sameLines =
        !next.symbols.isEmpty() &&
        std::equal(symbols.cbegin(), symbols.cend(), next.symbols.cbegin(), next.symbols.cend(),
                   [](const SymbolLine &one, const SymbolLine &other) { return one.symbol == other.symbol; }) &&
        std::equal(assets.cbegin(), assets.cend(), next.assets.cbegin(), next.assets.cend(),
                   [](const AssetLine &one, const AssetLine &other) { return one.sum.asset == other.sum.asset; });
    if (sameLines) {
        m_content = std::move(next);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kTotalColumn));
        return;
    }
    beginResetModel();
    m_content = std::move(next);
    endResetModel();
}

/// Once over all rows: what a cell shows is then at hand, however many symbols there are.
PositionMatrixModel::Content PositionMatrixModel::addedUp(const QVector<PositionRow> &rows)
{
    Content content;
    content.rows = rows;
    QHash<QString, int> assets;
    for (const auto &sum : sumsByAsset(rows)) {
        AssetLine line;
        line.sum = sum;
        for (auto &each : line.byExchange)
            each.asset = sum.asset;
        assets.insert(sum.asset, static_cast<int>(content.assets.size()));
        content.assets.append(line);
    }
    for (qsizetype place = 0; place < rows.size(); ++place) { // Differing rows come first, so their symbols do too.
        const auto &row = rows.at(place);
        auto number = content.lineOf.value(row.reconciled.symbol, -1);
        if (number < 0) {
            number = static_cast<int>(content.symbols.size());
            content.lineOf.insert(row.reconciled.symbol, number);
            SymbolLine line;
            line.symbol = row.reconciled.symbol;
            line.sum.asset = row.quote;
            content.symbols.append(line);
        }
        const auto column = columnOf(row.reconciled.exchange);
        auto &line = content.symbols[number];
        line.places.at(column) = place;
        line.sum.add(row);
        content.assets[assets.value(row.quote)].byExchange.at(column).add(row);
    }
    return content;
}

std::optional<ExchangeId> PositionMatrixModel::exchangeOf(int column)
{
    if (column < kFirstExchange || column >= kTotalColumn)
        return std::nullopt;
    return kExchanges.at(static_cast<std::size_t>(column - kFirstExchange));
}

const PositionRow *PositionMatrixModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || isTotalRow(index.row()) || !exchangeOf(index.column()))
        return nullptr;
    const auto place =
        m_content.symbols.at(index.row()).places.at(static_cast<std::size_t>(index.column() - kFirstExchange));
    return place < 0 ? nullptr : &m_content.rows.at(place);
}

std::optional<PositionRow> PositionMatrixModel::positionAt(const QModelIndex &index) const
{
    const auto *const row = rowAt(index);
    return row == nullptr ? std::nullopt : std::optional(*row);
}

const PositionRow &PositionMatrixModel::anyOf(const SymbolLine &line) const
{
    const auto *const place =
        std::find_if(line.places.cbegin(), line.places.cend(), [](qsizetype each) { return each >= 0; });
    return m_content.rows.at(*place);
}

QModelIndex PositionMatrixModel::indexOf(ExchangeId exchange, const QString &symbol) const
{
    const auto line = m_content.lineOf.value(symbol, -1);
    return line < 0 ? QModelIndex() : index(line, kFirstExchange + static_cast<int>(columnOf(exchange)));
}

int PositionMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.symbols.size() + m_content.assets.size());
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
    return rowAt(index) == nullptr ? CellKind::Flat : CellKind::Position;
}

QString PositionMatrixModel::assetOf(int row) const
{
    return isTotalRow(row) ? m_content.assets.at(row - m_content.symbols.size()).sum.asset
                           : m_content.symbols.at(row).sum.asset;
}

const AssetSum &PositionMatrixModel::sumOf(const QModelIndex &index) const
{
    if (!isTotalRow(index.row()))
        return m_content.symbols.at(index.row()).sum;
    const auto &line = m_content.assets.at(index.row() - m_content.symbols.size());
    return index.column() == kTotalColumn
               ? line.sum
               : line.byExchange.at(static_cast<std::size_t>(index.column() - kFirstExchange));
}

QString PositionMatrixModel::spokenText(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case CellKind::Symbol:
        return isTotalRow(index.row()) ? assetOf(index.row()) : m_content.symbols.at(index.row()).symbol;
    case CellKind::Position: {
        const auto &shown = rowAt(index)->shown();
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
        return isTotalRow(index.row()) ? QString() : m_content.symbols.at(index.row()).symbol;
    case AssetRole:
        return assetOf(index.row());
    case SumRole:
        return kindOf(index) == CellKind::Sum ? QVariant::fromValue(sumOf(index)) : QVariant();
    case RowRole: {
        if (kindOf(index) == CellKind::Symbol && !isTotalRow(index.row()))
            return QVariant::fromValue(anyOf(m_content.symbols.at(index.row())));
        const auto *const position = rowAt(index);
        return position == nullptr ? QVariant() : QVariant::fromValue(*position);
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenText(index);
    default:
        return {};
    }
}

} // namespace hoox
