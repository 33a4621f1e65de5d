#pragma once

#include "models/fills/FillsExport.h"
#include "ui/common/SideSheet.h"

class QButtonGroup;
class QRadioButton;

namespace hoox {

class Button;
class Prompter;
class Segmented;

/// What is exported, and how (Ctrl+E): the selection, what is shown, or everything; then the file. GUI thread.
class ExportSheet final : public SideSheet
{
    Q_OBJECT

public:
    ExportSheet(FillsExport &exports, Prompter &prompter, Appearance &appearance, QWidget *parent = nullptr);
    /// `filter`: what is shown, in words; empty without a filter.
    void openFor(const QString &filter);

private:
    void build();
    void fillIn();
    void chooseFile();
    [[nodiscard]] FillsExport::What what() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] QString rowWords(FillsExport::What what) const;

    FillsExport &m_exports;
    Prompter &m_prompter;
    Appearance &m_appearance;
    QString m_filter;
    QButtonGroup *m_what;
    Segmented *m_format;
    Button *m_choose;
};

} // namespace hoox
