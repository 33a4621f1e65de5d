#pragma once

#include "models/overview/LastFillsModel.h"
#include "models/positions/PositionRow.h"
#include "storage/base/Clock.h"
#include "ui/common/SideSheet.h"

class QGridLayout;
class QLabel;

namespace hoox {

class Button;
class DifferenceSection;
class GivenMarks;
class MarkSection;
class PathSection;
class SmallTable;
struct FillsQuery;
struct PositionDetail;

/// One position: recorded, from fills, difference; why; mark, profit, age; its history; the fills that make the
/// difference, and those that make it up (LG-2). Of a past second: what the fills made it by then. Opens at the right
/// of its page, Esc closes. GUI thread.
class PositionSheet final : public SideSheet
{
    Q_OBJECT

public:
    PositionSheet(PositionDetail &detail, GivenMarks &marks, Appearance &appearance, const Clock &clock,
                  QWidget *parent = nullptr);

    /// Shows `row` and, if it is another position than before, reads its fills.
    void showPosition(const PositionRow &row);
    /// It is not open now, or not at the past second that the page shows.
    void showFlat(ExchangeId exchange, const QString &symbol, bool isPast);
    /// Why no position can be closed from here; empty if one can (H6, KR-18). Before it is told, none can.
    void setCloseBar(const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool shows(ExchangeId exchange, const QString &symbol) const;

Q_SIGNALS:
    void showFills(hoox::ExchangeId exchange, const QString &symbol);
    /// Exactly those that make the difference.
    void fillsRequested(const hoox::FillsQuery &query);
    void closeRequested(hoox::ExchangeId exchange, const QString &symbol);

private:
    static constexpr int kSheetColumns = 4; ///< Of the comparison.
    enum CompareRow { Head, SideRow, SizeRow, EntryRow, LeverageRow, NotionalRow, CompareRows };
    void addContent();
    void addParts();
    void addFoot();
    void addCompare();
    void addFacts();
    void addFills();
    void showPastState();
    void fillCompare();
    void fillFacts();
    void showReadFills();
    void showCloseBar();
    void setCompare(CompareRow row, const QString &recorded, const QString &derived, const QString &difference,
                    bool differs);
    void applyAppearance();

    PositionDetail &m_detail;
    Appearance &m_appearance;
    const Clock &m_clock;
    LastFillsModel m_fillsModel;
    PositionRow m_row;
    bool m_loaded = false;
    bool m_isFlat = false;    ///< Now, or at the past second that the page shows.
    bool m_isFlatNow = false; ///< With m_isFlat.
    QWidget *m_compareBox = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_parts = nullptr; ///< All but the sentence: hidden where there is no position.
    MarkSection *m_mark;
    PathSection *m_path;
    DifferenceSection *m_difference;
    QLabel *m_verdict;
    QLabel *m_sentence;
    QLabel *m_exchange;
    QLabel *m_fillsTitle;
    QLabel *m_fillsState;
    QLabel *m_closeWords;
    Button *m_close = nullptr;
    QString m_closeBar;
    QGridLayout *m_compare;
    QGridLayout *m_facts;
    SmallTable *m_table = nullptr;
    QVector<QLabel *> m_cells; ///< Four a row of the comparison.
    QVector<QLabel *> m_factNames, m_factValues;
};

} // namespace hoox
