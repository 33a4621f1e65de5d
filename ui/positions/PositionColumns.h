#pragma once

#include "storage/base/Clock.h"
#include "ui/common/SmallTable.h"

namespace hoox {

/// The columns of the positions table and of margin balances: words and kinds of each. GUI thread.
class PositionColumns
{
    Q_DECLARE_TR_FUNCTIONS(hoox::PositionColumns)

public:
    [[nodiscard]] static QVector<TableColumn> positions(const Appearance &appearance, const Clock &clock);
    [[nodiscard]] static QVector<TableColumn> balances(const Appearance &appearance);

private:
    [[nodiscard]] static QVector<TableColumn> yielding(const Appearance &appearance, const Clock &clock);
};

} // namespace hoox
