#pragma once

#include "models/blobs/JsonRecordsModel.h"
#include "ui/common/Appearance.h"

#include <QTableView>

namespace hoox {

/// JSON lines as a table; cells are copied as they stand, as TSV. Plain text (UI-5). GUI thread.
class RecordsView final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordsView(Appearance &appearance, QWidget *parent = nullptr);

    /// Null clears.
    void setRecords(const std::shared_ptr<const JsonRecords> &records);
    void goTo(int row);
    /// The selected cells; nothing above a bound.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    JsonRecordsModel m_model;
};

} // namespace hoox
