#pragma once

#include "models/overview/LastFillsModel.h"
#include "models/positions/PositionRow.h"
#include "storage/base/Clock.h"
#include "ui/common/SideSheet.h"

class QGridLayout;
class QLabel;

namespace hoox {

class Button;
class PositionFills;
class SmallTable;

/// One position: recorded, from fills, difference; why; the fills that make it up; mark, profit, age (LG-2). Opens at
/// the right of its page, Esc closes. GUI thread.
class PositionSheet final : public SideSheet
{
    Q_OBJECT

public:
    PositionSheet(PositionFills &fills, Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Shows `row` and, if it is another position than before, reads its fills.
    void showPosition(const PositionRow &row);
    /// Why no position can be closed from here; empty if one can (H6, KR-18). Before it is told, none can.
    void setCloseBar(const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool shows(ExchangeId exchange, const QString &symbol) const;

Q_SIGNALS:
    void showFills(hoox::ExchangeId exchange, const QString &symbol);
    void closeRequested(hoox::ExchangeId exchange, const QString &symbol);

private:
    enum CompareRow { Head, SideRow, SizeRow, EntryRow, LeverageRow, NotionalRow, CompareRows };
    void addContent();
    void addFoot();
    void addCompare();
    void addFacts();
    void addFills();
    void fillCompare();
    void fillFacts();
    void showReadFills();
    void showCloseBar();
    void setCompare(CompareRow row, const QString &recorded, const QString &derived, const QString &difference,
                    bool differs);
    void applyAppearance();

    PositionFills &m_positionFills;
    Appearance &m_appearance;
    const Clock &m_clock;
    LastFillsModel m_fillsModel;
    PositionRow m_row;
    bool m_loaded = false;
    QWidget *m_content = nullptr;
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
