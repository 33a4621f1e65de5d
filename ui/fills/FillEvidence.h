#pragma once

#include "models/evidence/EvidenceReader.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hoox {

class Button;
class LineView;
class Prompter;

/// A fill's way from its lock to the report that prints it (safety 4.6), with the order's log below as the Logs page
/// shows it, and its export with the receipt of what was masked (safety 4.14). What is not known is said. GUI thread.
class FillEvidence final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    FillEvidence(EvidenceReader &reader, Prompter &prompter, Appearance &appearance, QWidget *parent = nullptr);
    ~FillEvidence() override;

    /// The log, which whoever has room beside this may lay out there; `takeLogBack` puts it below again.
    [[nodiscard]] QWidget *logPane() const { return m_logPane; }
    void takeLogBack();

private:
    void fillIn();
    void addPoint(const EvidencePoint &point);
    QLabel *addLine(const QString &text, Appearance::FontRole role, const QColor &colour);
    void showLog();
    [[nodiscard]] QString logWords() const;
    void chooseFile();
    void tell(const QString &file, const Result<EvidenceBundle> &bundle);
    [[nodiscard]] QString momentWords(const EvidencePoint &point) const;
    [[nodiscard]] static QString sinceWords(const EvidencePoint &point);
    [[nodiscard]] static QString kindWord(EvidencePoint::Kind kind);
    [[nodiscard]] static QString gapSentence(EvidencePoint::Gap gap);

    EvidenceReader &m_reader;
    Prompter &m_prompter;
    Appearance &m_appearance;
    QVBoxLayout *m_column;
    QWidget *m_points = nullptr;
    QWidget *m_logPane;
    QLabel *m_logHead;
    LineView *m_log;
    std::shared_ptr<const BlobContent> m_shown; ///< Keeps the lines that `m_log` borrows.
    Button *m_export;
    QLabel *m_receipt;
};

} // namespace hoox
