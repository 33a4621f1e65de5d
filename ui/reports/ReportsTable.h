#pragma once

#include "models/reports/ReportsModel.h"
#include "ui/common/Appearance.h"

#include <QTableView>

namespace hoox {

/// The reports that were made: name, period, pages, made UTC, size, seal. GUI thread.
class ReportsTable final : public QTableView
{
    Q_OBJECT

public:
    ReportsTable(ReportsModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// "18 May", "12 May to 18 May", or "—". The year stands in the name.
    [[nodiscard]] static QString periodText(const ReportFile &file);
    /// "verified", "DIFFERS" …; of one that is in the bucket alone it says that.
    [[nodiscard]] static QString sealText(const ReportFile &file);

private:
    void applyAppearance();
    Appearance &m_appearance;
};

} // namespace hoox
