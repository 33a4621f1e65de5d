#pragma once

#include "storage/domain/FillRows.h"
#include "ui/common/SideSheet.h"

class QGridLayout;

namespace hoox {

/// One fill with all its columns, to read and to copy; docks right (Enter). GUI thread.
class FillSheet final : public SideSheet
{
    Q_OBJECT

public:
    explicit FillSheet(Appearance &appearance, QWidget *parent = nullptr);
    void showFill(const FillRow &row);
    [[nodiscard]] const FillRow &row() const { return m_row; }

Q_SIGNALS:
    void openBlobRequested(const hoox::Fill &fill);

private:
    void fillIn();
    void copyAll() const;
    Appearance &m_appearance;
    QWidget *m_facts = nullptr;
    FillRow m_row;
};

} // namespace hoox
