#pragma once

#include "storage/base/Result.h"

#include <QJsonObject>
#include <QVector>

namespace hoox {

/// Filter, order and columns of a page under a name. What is in it, the page knows.
struct SavedView
{
    QString page; ///< "fills"
    QString name;
    QJsonObject content;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The named views of a workspace, in one small JSON file that other windows may change too: each change reads it
/// first. Blocks; worker thread. A value.
class ViewStore final
{
public:
    static constexpr qint64 kMostBytes = 1024 * 1024;
    static constexpr int kMostViews = 200;
    static constexpr int kLongestName = 60;

    explicit ViewStore(QString file) : m_file(std::move(file)) {}

    /// In order of name. None without a file. `Corrupt` for a file that is not what this class writes; such a file is
    /// never written over.
    [[nodiscard]] Result<QVector<SavedView>> read() const;
    /// In the place of the one of that page and name, or as a new one. Gives them all, as the next two do. `Invalid`
    /// for a name that is empty, too long or not one line; `Full` for one view too many.
    [[nodiscard]] Result<QVector<SavedView>> save(const SavedView &view) const;
    /// `Conflict` if the new name is taken, `NotFound` if the old one is gone.
    [[nodiscard]] Result<QVector<SavedView>> rename(const QString &page, const QString &from, const QString &to) const;
    /// One that is gone already is no error.
    [[nodiscard]] Result<QVector<SavedView>> remove(const QString &page, const QString &name) const;

    [[nodiscard]] static bool isName(const QString &name);

private:
    [[nodiscard]] Result<QVector<SavedView>> write(QVector<SavedView> views) const;
    QString m_file;
};

} // namespace hoox
