#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// The first pages of a report: title, figures, equity, sums by symbol and exchange. Nothing is added up across quote
/// assets: the cards speak of the one with the most fills, a table of all of them follows.
class ReportCover final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportCover)

public:
    ReportCover(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();
    /// "Daily report, 18 May 2026", or the period.
    [[nodiscard]] static QString title(const TimeRange &range, const QLocale &locale);
    /// With the part of the book that it is about.
    [[nodiscard]] static QString title(const ReportScope &scope, const QLocale &locale);

private:
    [[nodiscard]] static QString incidentTitle(const TimeRange &range, const QLocale &locale);
    struct Card
    {
        QString label;
        QString figure;
        QString note;
        PdfMark mark = PdfMark::None;
        QColor colour = {};
    };
    void drawTitle();
    void drawCards();
    void drawCard(const Card &card, double left, double top);
    [[nodiscard]] QVector<Card> cards() const;
    [[nodiscard]] Card reconciliationCard() const;
    [[nodiscard]] Card switchCard() const;
    [[nodiscard]] Card changesCard() const;
    [[nodiscard]] Card logsCard() const;
    [[nodiscard]] Card auditCard() const;
    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] static QStringList leftOut(ReportParts parts);
    [[nodiscard]] QString realisedNote(const ReportSums &sums) const;
    [[nodiscard]] QString feesNote(const ReportSums &sums) const;
    [[nodiscard]] QString volumeNote(const ReportSums &sums) const;
    [[nodiscard]] QString exposureNote(const ReportSums &sums) const;
    [[nodiscard]] Card drawdownCard(const ReportSums &sums) const;
    void drawCurves();
    void drawAssets();
    void drawGroups();

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
