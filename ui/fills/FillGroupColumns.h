#pragma once

#include "storage/domain/FillGroup.h"
#include "ui/common/SmallTable.h"

#include <QCoreApplication>

namespace hoox {

/// The columns of a table of groups. Amounts in `asset` stand in columns, others in words beside them: sums never mix
/// assets.
class FillGroupColumns
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillGroupColumns)

public:
    [[nodiscard]] static QVector<TableColumn> of(FillGrouping grouping, const QString &asset,
                                                 const Appearance &appearance);
    /// The head of the column that names a group.
    [[nodiscard]] static QString keyHead(FillGrouping grouping);
    /// How a group is called: "BTCUSDT", "2026-05-19", "2026-05-19 02:00". Days and hours are those of UTC.
    [[nodiscard]] static QString keyWords(FillGrouping grouping, const FillGroup &group, const Appearance &appearance);
};

} // namespace hoox
