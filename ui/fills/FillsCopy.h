#pragma once

#include "storage/domain/FillsQuery.h"
#include "storage/domain/RowSelection.h"

#include <QObject>
#include <QVector>

#include <memory>

namespace hoox {

class FillsModel;
struct FillOrder;

/// The selection on the clipboard: the columns that are shown, from left to right, as an export would write them. Read
/// a few thousand rows at a time, off the GUI thread. GUI thread.
class FillsCopy final : public QObject
{
    Q_OBJECT

public:
    enum class Shape { Cells, WithHeads, Csv, Json };
    static constexpr qint64 kMostRows = 100'000; ///< More belong into an export.

    explicit FillsCopy(FillsModel &model, QObject *parent = nullptr);

    /// A newer one drops the older; when rows come meanwhile it begins again. Beyond `kMostRows` nothing is copied:
    /// `refused`.
    void copy(Shape shape, const QVector<FillColumn> &columns);

Q_SIGNALS:
    void copied(qint64 rows);
    void refused(qint64 rows);
    /// The clipboard is as it was.
    void failed(const hoox::Error &error);

private:
    struct Job
    {
        Shape shape;
        QVector<FillColumn> columns;
        RowSelection left;
        QString text;
        qint64 rows = 0;
        int number = 0;
        std::shared_ptr<const FillOrder> order; ///< What the row numbers are of.
    };
    void goOn(Job job);
    static void finish(const Job &job);

    FillsModel &m_model;
    int m_newest = 0;
};

} // namespace hoox
