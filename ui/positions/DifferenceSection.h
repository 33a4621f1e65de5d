#pragma once

#include "models/positions/DifferenceReader.h"
#include "models/positions/PositionRow.h"
#include "models/positions/TrailModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;
class SmallTable;

/// Where a recorded position and its fills part (LG-2): since when, by which fills, each with the size after it.
/// Hidden while they agree. GUI thread.
class DifferenceSection final : public QWidget
{
    Q_OBJECT

public:
    DifferenceSection(DifferenceReader &reader, Appearance &appearance, QWidget *parent = nullptr);

    /// Reads anew when the position, what is recorded or what the fills make is another.
    void showPosition(const PositionRow &row);

Q_SIGNALS:
    /// Exactly the fills of the list.
    void fillsRequested(const hoox::FillsQuery &query);

private:
    void showDifference();
    void applyAppearance();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString countWords(const Difference &difference) const;

    DifferenceReader &m_reader;
    Appearance &m_appearance;
    TrailModel m_model;
    ReconciledPosition m_shown;
    bool m_loaded = false;
    QLabel *m_title;
    QLabel *m_words;
    SmallTable *m_table = nullptr;
    Button *m_show;
};

} // namespace hoox
