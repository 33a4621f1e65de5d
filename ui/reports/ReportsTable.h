#pragma once

#include "models/reports/ReportsModel.h"
#include "ui/common/Appearance.h"

#include <QTableView>

#include <utility>
#include <vector>

namespace hoox {

/// The reports that were made: name, period, pages, made UTC, size, seal. Where it is narrow the pages give way,
/// which stand above the preview too, then the time, the size, which is in the status bar too, and the period, which
/// the name tells. `model` has the columns of a ReportsModel. GUI thread.
class ReportsTable final : public QTableView
{
    Q_OBJECT

public:
    ReportsTable(QAbstractItemModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// "18 May", "12 May to 18 May", or "—". The year stands in the name.
    [[nodiscard]] static QString periodText(const ReportFile &file);
    /// "verified", "DIFFERS" …; of one that is in the bucket alone it says that.
    [[nodiscard]] static QString sealText(const ReportFile &file);

    /// In muted ink: the list is old.
    void setStale(bool stale);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyAppearance();
    void fitColumns();
    Appearance &m_appearance;
    std::vector<std::pair<int, int>> m_widths; ///< Columns and their widths, the one that gives way last first.
};

} // namespace hoox
