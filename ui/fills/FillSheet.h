#pragma once

#include "storage/domain/FillRows.h"
#include "ui/common/SideSheet.h"

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace hoox {

class EvidenceReader;
class FillEvidence;
class Prompter;

/// One fill with all its columns, to read and to copy; docks right (Enter). GUI thread.
class FillSheet final : public SideSheet
{
    Q_OBJECT

public:
    explicit FillSheet(Appearance &appearance, QWidget *parent = nullptr);
    void showFill(const FillRow &row);
    /// A section with the fill's evidence below its columns. Both outlive the sheet.
    void followEvidence(EvidenceReader &reader, Prompter &prompter);
    [[nodiscard]] const FillRow &row() const { return m_row; }
    /// As wide as a page of `width` lets it be: with the log beside the fill, or below it.
    void fitTo(int width);

Q_SIGNALS:
    void openBlobRequested(const hoox::Fill &fill);

private:
    void fillIn();
    void copyAll() const;
    Appearance &m_appearance;
    EvidenceReader *m_evidence = nullptr; ///< None until it is followed.
    void arrange();
    QHBoxLayout *m_across;
    QVBoxLayout *m_content;
    FillEvidence *m_way = nullptr; ///< With m_evidence.
    int m_pageWidth = 0;
    QWidget *m_facts = nullptr;
    FillRow m_row;
};

} // namespace hoox
