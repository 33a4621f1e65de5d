#pragma once

#include "models/blobs/JsonDocument.h"

#include <QAbstractItemModel>
#include <QHash>

namespace hoox {

/// The values of a JSON text as a tree of one column, below one row for the whole. A container shows its first
/// `kBatch` children and more on demand, so that a list of a million records opens like one of ten. GUI thread.
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< Decoded and made visible; empty for an element of an array.
        HasKeyRole,
        RowRole,    ///< Place among the siblings: the name of an element of an array.
        TypeRole,   ///< JsonDocument::Type as int.
        ValueRole,  ///< A scalar as written in the text, made visible, cut at `kLongestText`.
        CountRole,  ///< Children of a container, all of them.
        PathRole,   ///< `response.body.retCode`.
        InstantRole ///< QDateTime, UTC, of a number or text that is an epoch by its key and range; else invalid.
    };
    static constexpr int kBatch = 500;
    static constexpr int kLongestText = 2000;
    /// A hit deeper in a list than this is shown on the other tabs only.
    static constexpr int kFarthestReveal = 50'000;

    explicit JsonTreeModel(QObject *parent = nullptr);
    void setDocument(std::shared_ptr<const JsonDocument> document);
    [[nodiscard]] const std::shared_ptr<const JsonDocument> &document() const { return m_document; }

    [[nodiscard]] JsonDocument::Index valueOf(const QModelIndex &index) const;
    /// Its index; fetches what it needs. Invalid when it lies behind `kFarthestReveal` siblings.
    [[nodiscard]] QModelIndex reveal(JsonDocument::Index value);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    using Index = JsonDocument::Index;
    [[nodiscard]] int shown(Index value) const { return m_shown.value(value, 0); }
    void showChildren(const QModelIndex &parent, int atLeast);
    [[nodiscard]] QModelIndex indexOf(Index value) const;
    std::shared_ptr<const JsonDocument> m_document;
    QHash<Index, int> m_shown; ///< How many children of a container are rows by now.
};

/// When `text` under `key` is an epoch in seconds (also with a fraction), milli-, micro- or nanoseconds: by the key's
/// words, the number's size, and 2010 to 2100. UTC, to the millisecond; else invalid.
[[nodiscard]] QDateTime epochInstant(const QString &key, const QString &text);

} // namespace hoox
