#pragma once

#include "models/reports/ReportsModel.h"
#include "ui/common/Appearance.h"

#include <QTableView>

namespace hoox {

/// The reports that were made: name, period, pages, made UTC, size. GUI thread.
class ReportsTable final : public QTableView
{
    Q_OBJECT

public:
    ReportsTable(ReportsModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// "18 May 2026", "12 to 18 May 2026", or "—".
    [[nodiscard]] static QString periodText(const ReportFile &file);

private:
    void applyAppearance();
    Appearance &m_appearance;
};

} // namespace hoox
