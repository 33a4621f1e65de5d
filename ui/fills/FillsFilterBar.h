#pragma once

#include "ui/common/Appearance.h"
#include "ui/fills/FillsFilter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace hoox {

class Button;
class Chip;
class FlowLayout;

/// The row above the table: the period, the filter in words with a × each, a field for text anywhere, and at the right
/// how many rows match, or how far ordering is. Breaks its line where there is no room. GUI thread.
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
    /// At the right, before the count.
    void addAtCount(QWidget *widget);
    /// Tab comes to the bar from `control`.
    void followInTabOrder(QWidget *control);

Q_SIGNALS:
    /// `Custom` asks for the ends.
    void presetChosen(hoox::TimePreset preset);
    void removed(hoox::FillColumn column);
    void inclusionWanted(const hoox::FillExclusion &exclusion); ///< An exclusion was taken away.
    /// After a pause in typing, or Enter.
    void textEdited(const QString &text);
    void cleared();
    void addRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addPresets();
    void makeTextField();
    void applyAppearance();
    [[nodiscard]] Chip *newChip(const FillsFilter::Words &words);
    void addChip(Chip *chip, const QString &name);
    Appearance &m_appearance;
    FillsFilter m_filter;
    QHBoxLayout *m_row;
    FlowLayout *m_flow;
    Button *m_preset;
    Button *m_add;
    QLineEdit *m_text;
    QList<QWidget *> m_chips;
    QLabel *m_count;
    QProgressBar *m_progress;
    QLabel *m_percent;
    Button *m_cancel;
};

} // namespace hoox
