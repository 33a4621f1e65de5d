#include "app/window/HandoverDesk.h"

#include "app/Composition.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/common/ErrorText.h"
#include "ui/overview/HandoverSheet.h"
#include "ui/overview/OverviewPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProfileWords.h"

namespace hoox {

HandoverDesk::HandoverDesk(Composition &composition, MainWindow &window, OverviewPage &overview, Appearance &appearance)
    : m_composition(composition),
      m_window(window),
      m_overview(overview),
      m_appearance(appearance),
      m_reader({composition.ledger(), composition.audit(), composition.orderJournal(),
                composition.workspace().alertsFile(), composition.profile().name, operatorName(), composition.clock()})
{
    connect(&m_overview, &OverviewPage::handoverRequested, this, &HandoverDesk::open);
    connect(&m_window, &MainWindow::handoverRequested, this, &HandoverDesk::open);
    connect(&m_reader, &HandoverReader::finished, this, &HandoverDesk::take);
    connect(&m_reader, &HandoverReader::failed, this, [this](const Error &error) { take(fail(error)); });
    const auto last = composition.audit().list({kHandoverAccepted, {}, HandoverReader::kMostRecords});
    whenDone(last, this, [this](const Result<QVector<AuditRecord>> &newestFirst) {
        if (!newestFirst)
            return; // the sheet says it
        for (const auto &record : *newestFirst) {
            if (record.entry.profile != m_composition.profile().name)
                continue;
            m_overview.setShift(record.entry.subject, record.at);
            return;
        }
    });
}

void HandoverDesk::open()
{
    if (m_sheet)
        return;
    m_sheet = new HandoverSheet(ProfileWords::kindOf(m_composition.profile()), m_appearance, &m_window);
    connect(m_sheet, &HandoverSheet::readRequested, &m_reader, &HandoverReader::read);
    connect(m_sheet, &HandoverSheet::accepted, this, &HandoverDesk::accept);
    connect(m_sheet, &HandoverSheet::closeRequested, &m_window, &MainWindow::dismissPanel);
    m_reader.read({});
    m_window.presentPanel(m_sheet, m_sheet->firstFocus());
}

void HandoverDesk::take(const Result<Handover> &handover)
{
    if (handover && !handover->lastName.isEmpty())
        m_overview.setShift(handover->lastName, handover->lastAt);
    if (m_sheet)
        m_sheet->setHandover(handover);
}

/// A shift that is not in the audit log was not taken over: the sheet stays, and says why.
void HandoverDesk::accept(const Handover &handover, const QString &name, const QString &word)
{
    const auto recorded =
        runOnPool<qint64>([trail = m_composition.audit().trail(), clock = StartedClock(m_composition.clock()),
                           entry = handoverEntry(handover, name, word)] { return trail.record(entry, clock); });
    whenDone(recorded, this, [this, name](const Result<qint64> &number) {
        if (number) {
            m_overview.setShift(name, m_composition.clock().nowUtc());
            if (m_sheet)
                m_window.dismissPanel();
        } else if (m_sheet) {
            m_sheet->setRefusal(ErrorText::sentence(number.error()));
        }
    });
}

} // namespace hoox
