#pragma once

#include "ui/common/Appearance.h"
#include "ui/fills/FillsFilter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace hoox {

class Button;

/// The row above the table: the period, the filter in words with a × each, and at the right how many rows match, or
/// how far ordering is. GUI thread.
class FillsFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FillsFilterBar(Appearance &appearance, QWidget *parent = nullptr);
    void setFilter(const FillsFilter &filter);
    /// "214 of 10,482,113 rows match".
    void showCount(const QString &words);
    /// "ordering by fee", 380 of 1000.
    void showProgress(const QString &words, int thousandths);

Q_SIGNALS:
    void presetChosen(hoox::TimePreset preset);
    void removed(hoox::FillColumn column);
    void cleared();
    void addRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    FillsFilter m_filter;
    Button *m_preset;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QLabel *m_count;
    QProgressBar *m_progress;
    QLabel *m_percent;
    Button *m_cancel;
};

} // namespace hoox
