#pragma once

#include "models/handover/HandoverReader.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

namespace hoox {

class Appearance;
class Composition;
class HandoverSheet;
class MainWindow;
class OverviewPage;

/// Handing a shift over at the window (safety 4.9): the Overview's row, the sheet, and the acceptance in the audit log.
/// GUI thread; all outlive it.
class HandoverDesk final : public QObject
{
    Q_OBJECT

public:
    HandoverDesk(Composition &composition, MainWindow &window, OverviewPage &overview, Appearance &appearance);

    void open();

private:
    void take(const Result<Handover> &handover);
    void accept(const Handover &handover, const QString &name, const QString &word);

    Composition &m_composition;
    MainWindow &m_window;
    OverviewPage &m_overview;
    Appearance &m_appearance;
    HandoverReader m_reader;
    QPointer<HandoverSheet> m_sheet;
};

} // namespace hoox
