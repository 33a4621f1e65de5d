#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace hoox {

class Button;
class FillsExport;
class Notice;

/// How the export goes, with a cancel; then what came of it, until it is taken away. Hidden while there is nothing to
/// say. GUI thread.
class ExportStrip final : public QWidget
{
    Q_OBJECT

public:
    ExportStrip(FillsExport &exports, Appearance &appearance, QWidget *parent = nullptr);

private:
    void showState();
    void showOutcome();
    void applyAppearance();

    FillsExport &m_exports;
    Appearance &m_appearance;
    QWidget *m_running;
    QLabel *m_words;
    QProgressBar *m_progress;
    QLabel *m_percent;
    Button *m_cancel;
    Notice *m_outcome;
};

} // namespace hoox
