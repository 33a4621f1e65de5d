#include "models/blobs/JsonRecordsModel.h"

#include "models/blobs/JsonTreeModel.h"
#include "models/blobs/LineSource.h"

#include <QDateTime>

namespace hoox {

namespace {

constexpr qsizetype kLongestKey = 200;

} // namespace

JsonRecordsModel::JsonRecordsModel(QObject *parent) : QAbstractTableModel(parent) {}

void JsonRecordsModel::setRecords(std::shared_ptr<const JsonRecords> records)
{
    beginResetModel();
    m_records = std::move(records);
    m_kept.clear();
    endResetModel();
}

int JsonRecordsModel::rowCount(const QModelIndex &parent) const
{
    return m_records && !parent.isValid() ? m_records->count() : 0;
}

int JsonRecordsModel::columnCount(const QModelIndex &parent) const
{
    return m_records && !parent.isValid() ? static_cast<int>(m_records->columns().size()) : 0;
}

const JsonRecordsModel::Record &JsonRecordsModel::recordAt(int row) const
{
    if (const auto *kept = m_kept.object(row))
        return *kept;
    auto made = std::make_unique<Record>();
    made->members.fill(-1, m_records->columns().size());
    const auto text = m_records->record(row, kLargestRecord + 1);
    const auto parsed = text.size() <= kLargestRecord ? JsonDocument::parse(text)
                                                      : tl::unexpected(JsonFault{JsonFault::Kind::TooLarge, 0, {}});
    if (parsed && (*parsed)->type((*parsed)->root()) == JsonDocument::Type::Object) {
        made->json = *parsed;
        const auto root = made->json->root();
        for (int place = 0; place < made->json->childCount(root); ++place) {
            const auto child = made->json->child(root, place);
            const auto column = m_records->columns().indexOf(made->json->key(child, kLongestKey));
            if (column >= 0)
                made->members[column] = child;
        }
    }
    const auto *record = made.get();
    constexpr int kOfItself = 512;
    m_kept.insert(row, made.release(), kOfItself + (parsed ? static_cast<int>(text.size()) : 0));
    return *record;
}

QVariant JsonRecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &record = recordAt(index.row());
    if (role == IsFaultRole)
        return record.json == nullptr;
    const bool isShown = role == Qt::DisplayRole;
    if (role == RecordRole || (record.json == nullptr && index.column() == 0 && (isShown || role == WholeRole))) {
        const auto text = QString::fromUtf8(m_records->record(index.row(), isShown ? kLongestCell : kLongestCopied));
        return isShown ? visibleText(text) : text;
    }
    const auto member = record.json == nullptr ? -1 : record.members.at(index.column());
    if (member < 0)
        return {};
    const auto value = static_cast<JsonDocument::Index>(member);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(record.json->isContainer(value)
                               ? QString::fromUtf8(record.json->source(value).left(kLongestCell))
                               : record.json->text(value, kLongestCell));
    case WholeRole:
        return record.json->isContainer(value) ? QString::fromUtf8(record.json->source(value).left(kLongestCopied))
                                               : record.json->text(value, kLongestCopied);
    case InstantRole:
        return record.json->isContainer(value)
                   ? QDateTime()
                   : epochInstant(m_records->columns().at(index.column()), record.json->text(value, 24));
    default:
        return {};
    }
}

QVariant JsonRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_records)
        return {};
    return orientation == Qt::Horizontal ? QVariant(visibleText(m_records->columns().value(section)))
                                         : QVariant(section + 1);
}

} // namespace hoox
