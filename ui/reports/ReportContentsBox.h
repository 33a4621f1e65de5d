#pragma once

#include "models/reports/ReportScope.h"
#include "ui/common/Appearance.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace hoox {

/// What a new report holds, a tick box each. The summary is always there. GUI thread.
class ReportContentsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportContentsBox(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] ReportParts parts() const;
    [[nodiscard]] bool everyFill() const;

private:
    void applyAppearance();

    Appearance &m_appearance;
    QLabel *m_title;
    std::vector<std::pair<ReportPart, QCheckBox *>> m_parts;
    QCheckBox *m_fills;
};

} // namespace hoox
