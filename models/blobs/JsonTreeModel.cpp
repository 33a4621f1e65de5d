#include "models/blobs/JsonTreeModel.h"

#include "models/blobs/LineSource.h"

#include <QDateTime>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstEpochSecond = 1262304000; // 2010-01-01
constexpr qint64 kLastEpochSecond = 4102444800;  // 2100-01-01

/// Bybit's `createdTime` and `ts`, Binance's `T` and `E`, MEXC's `createAt`, headers such as `X-BAPI-TIMESTAMP`.
bool namesATime(const QString &key)
{
    if (key.size() == 1)
        return QStringView(u"TEOWt").contains(key.front());
    auto lower = key.toLower();
    for (const auto &unit : {u"_ms"_s, u"_us"_s, u"_ns"_s}) {
        if (lower.endsWith(unit))
            lower.chop(unit.size());
    }
    return lower.contains(u"time"_s) || lower.contains(u"stamp"_s) || lower == u"ts" || lower == u"cts" ||
           lower.endsWith(u"_ts"_s) || key.endsWith(u"Ts"_s) || lower.endsWith(u"_at"_s) || key.endsWith(u"At"_s) ||
           lower.endsWith(u"date"_s) || lower == u"created" || lower == u"updated";
}

/// Digits that are a second, and how many parts of a second one unit of them is.
qint64 unitsInASecond(qsizetype digits)
{
    switch (digits) {
    case 10:
        return 1;
    case 13:
        return 1'000;
    case 16:
        return 1'000'000;
    case 19:
        return 1'000'000'000;
    default:
        return 0;
    }
}

} // namespace

QDateTime epochInstant(const QString &key, const QString &text)
{
    const auto whole = text.section(u'.', 0, 0);
    const auto units = unitsInASecond(whole.size());
    // One letter is a time in milliseconds or none: numbers of trades have ten digits as well.
    if (units == 0 || !namesATime(key) || (key.size() == 1 && units == 1) || (units > 1 && whole != text))
        return {};
    bool isNumber = false;
    bool isFraction = true;
    const auto value = whole.toLongLong(&isNumber);
    const auto fraction = whole == text ? 0.0 : (u"0."_s + text.section(u'.', 1)).toDouble(&isFraction);
    const auto second = value / units;
    if (!isNumber || !isFraction || second < kFirstEpochSecond || second >= kLastEpochSecond)
        return {};
    const auto parts = units >= 1'000 ? value % units / (units / 1'000) : static_cast<qint64>(fraction * 1'000);
    return QDateTime::fromMSecsSinceEpoch(second * 1'000 + parts, Qt::UTC);
}

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

void JsonTreeModel::setDocument(std::shared_ptr<const JsonDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_shown.clear();
    endResetModel();
}

JsonDocument::Index JsonTreeModel::valueOf(const QModelIndex &index) const
{
    return static_cast<Index>(index.internalId());
}

QModelIndex JsonTreeModel::indexOf(Index value) const
{
    return createIndex(m_document->row(value), 0, static_cast<quintptr>(value));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return parent.isValid() ? indexOf(m_document->child(valueOf(parent), row)) : indexOf(m_document->root());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || valueOf(index) == m_document->root())
        return {};
    return indexOf(m_document->parent(valueOf(index)));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_document)
        return 0;
    return parent.isValid() ? shown(valueOf(parent)) : 1;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_document)
        return false;
    return !parent.isValid() || m_document->childCount(valueOf(parent)) > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && m_document && shown(valueOf(parent)) < m_document->childCount(valueOf(parent));
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        showChildren(parent, shown(valueOf(parent)) + kBatch);
}

void JsonTreeModel::showChildren(const QModelIndex &parent, int atLeast)
{
    const auto value = valueOf(parent);
    const int before = shown(value);
    const int after = qMin(qMax(atLeast, before), m_document->childCount(value));
    if (after == before)
        return;
    beginInsertRows(parent, before, after - 1);
    m_shown[value] = after;
    endInsertRows();
}

QModelIndex JsonTreeModel::reveal(Index value)
{
    std::vector<Index> chain;
    for (auto at = value; at != m_document->root(); at = m_document->parent(at)) {
        if (m_document->row(at) >= kFarthestReveal)
            return {};
        chain.push_back(at);
    }
    for (auto at = chain.crbegin(); at != chain.crend(); ++at)
        showChildren(indexOf(m_document->parent(*at)), m_document->row(*at) + 1);
    return indexOf(value);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto value = valueOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole:
        return visibleText(m_document->key(value, kLongestText));
    case HasKeyRole:
        return m_document->hasKey(value);
    case RowRole:
        return m_document->row(value);
    case TypeRole:
        return static_cast<int>(m_document->type(value));
    case ValueRole:
        return visibleText(QString::fromUtf8(m_document->token(value, kLongestText)));
    case CountRole:
        return m_document->childCount(value);
    case PathRole:
        return visibleText(m_document->path(value));
    case InstantRole:
        return m_document->isContainer(value) ? QDateTime()
                                              : epochInstant(m_document->key(value, 64), m_document->text(value, 24));
    default:
        return {};
    }
}

} // namespace hoox
