#pragma once

#include "models/reports/ReportSeal.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// The last page of a report: the content hash over its figures, what it is made of, and how anybody checks it (RP-1).
/// Longer periods list their days in the attached file only.
class ReportSealPage final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportSealPage)

public:
    /// So many days are printed with their hash; of more, none.
    static constexpr qsizetype kMostDays = 62;

    explicit ReportSealPage(ReportSheet &sheet) : m_sheet(sheet) {}
    void draw(const ReportSeal &seal);

private:
    void drawHash(const QByteArray &hash);
    void drawParts(const QString &title, const QString &head, const QVector<SealedPart> &parts);
    void drawLine(const QString &text);

    ReportSheet &m_sheet;
};

} // namespace hoox
