#pragma once

#include "models/orders/OrdersModel.h"
#include "ui/common/SmallTable.h"

#include <QCoreApplication>

namespace hoox {

class Clock;

/// The columns of the orders table: words, marks and how loud each state is. GUI thread.
class OrderColumns
{
    Q_DECLARE_TR_FUNCTIONS(hoox::OrderColumns)

public:
    /// All outlive the table. `isUrgent`: an order that waits for an operator; its clock runs.
    [[nodiscard]] static QVector<TableColumn> orders(const Appearance &appearance, const Clock &clock);
    [[nodiscard]] static OrderEntry entryAt(const QModelIndex &index);
};

} // namespace hoox
