#pragma once

#include "models/config/ConfigHistory.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

/// The last changes of a key, newest first: old and new value, when, who and why; what was not done is said. GUI
/// thread.
class ConfigHistoryView final : public QWidget
{
    Q_OBJECT

public:
    /// `history` outlives this.
    ConfigHistoryView(ConfigHistory &history, Appearance &appearance, QWidget *parent = nullptr);

private:
    void fill();
    void applyAppearance();

    ConfigHistory &m_history;
    Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_values[ConfigHistory::kMostRows];
    QLabel *m_facts[ConfigHistory::kMostRows];
};

} // namespace hoox
