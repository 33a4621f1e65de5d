#pragma once

#include "storage/blobs/BlobStore.h"

#include <QVector>

#include <functional>

namespace hoox {

/// In which order the objects of a list are shown, kept while they come page by page: a page is sorted alone and merged
/// in, so that nothing is sorted twice. Folders (size -1) come first in every order; equals stand by name. Places are
/// indexes into the rows as they came; GUI thread, no QObject.
class BlobOrder
{
public:
    enum class By { Name, Size, Modified };
    /// New places that stand side by side.
    struct Run
    {
        int row = 0; ///< Of the first, before anything is merged.
        QVector<int> places;
    };

    [[nodiscard]] By by() const { return m_by; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    [[nodiscard]] int size() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int place(int row) const { return m_shown[row]; }
    [[nodiscard]] int rowOf(int place) const; ///< -1 if it is not there. Linear, over integers.
    /// The place of a key, or -1.
    [[nodiscard]] int find(const QVector<BlobInfo> &rows, const BlobInfo &wanted) const;

    void clear();
    /// Where the rows from place `first` on come in, in order of rows; `mergeRun` puts them in, from the last to the
    /// first, so that the rows before stay right.
    [[nodiscard]] QVector<Run> runsOf(const QVector<BlobInfo> &rows, int first);
    void mergeRun(const Run &run);
    /// All runs at once.
    void mergeAll(const QVector<Run> &runs);
    void sort(const QVector<BlobInfo> &rows, By by, bool descending);
    void cut(int size) { m_shown.resize(size); } ///< Takes back a run at the end.
    void remove(int row, int count) { m_shown.remove(row, count); }
    /// After the last `remove`: what is shown nowhere is found nowhere.
    void forget(const std::function<bool(int place)> &isGone);

private:
    QVector<int> m_byName;
    QVector<int> m_shown;
    By m_by = By::Name;
    bool m_descending = false;
};

} // namespace hoox
