// What the Fills page is made of, and what belongs to what. The page's own flow is in FillsPage.cpp.
#include "models/fills/FillSearch.h"
#include "models/fills/FillsModel.h"
#include "models/fills/FillsScope.h"
#include "models/fills/FillsTotals.h"
#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Notice.h"
#include "ui/common/PeriodRow.h"
#include "ui/common/StatePanel.h"
#include "ui/fills/ExportSheet.h"
#include "ui/fills/ExportStrip.h"
#include "ui/fills/FillSheet.h"
#include "ui/fills/FillsCopy.h"
#include "ui/fills/FillsFilterBar.h"
#include "ui/fills/FillsPage.h"
#include "ui/fills/FilterHeader.h"
#include "ui/fills/GoToRow.h"
#include "ui/fills/LedgerTableView.h"
#include "ui/fills/TailControls.h"
#include "ui/fills/TotalsLine.h"
#include "ui/fills/ViewsMenu.h"

#include <QBoxLayout>
#include <QTableView>

namespace hoox {

using namespace Qt::StringLiterals;

void FillsPage::build()
{
    addHeadButtons();
    m_notice->setObjectName(u"fillsError"_s);
    m_told->setObjectName(u"fillsTold"_s);
    m_bar->addAtCount(new TailControls(m_model, appearance(), m_bar));
    auto *column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_bar, m_period, m_goTo, new ExportStrip(m_exports, appearance(), m_pane), m_told, m_notice})
        column->addWidget(widget);
    column->addWidget(m_view, 1);
    column->addWidget(m_state, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_pane, 1);
    row->addWidget(m_sheet);
    row->addWidget(m_exportSheet);
    body()->addLayout(row, 1);
    m_sheet->close();
    m_exportSheet->close();
    setFocusProxy(m_view);
}

void FillsPage::addHeadButtons()
{
    m_groupButton = new Button(appearance(), tr("Group"), u"tree"_s, this);
    m_groupButton->setObjectName(u"groupButton"_s);
    m_groupButton->hide(); // until there are groups
    addHeadAction(m_groupButton);
    auto *views = new Button(appearance(), tr("Views"), u"columns"_s, this);
    views->setObjectName(u"viewsButton"_s);
    views->setMenu(m_viewsMenu);
    addHeadAction(views);
    auto *exports = new Button(appearance(), tr("Export"), u"download"_s, this);
    exports->setObjectName(u"exportButton"_s);
    exports->setToolTip(tr("Ctrl+E"));
    addHeadAction(exports);
    m_bar->followInTabOrder(exports);
    connect(exports, &QPushButton::clicked, this, &FillsPage::openExport);
}

void FillsPage::connectParts()
{
    connectModel();
    connectFilter();
    connectRows();
    connectViews();
    connect(m_notice, &Notice::actionTriggered, &m_model, &FillsModel::refresh);
    connect(m_told, &Notice::actionTriggered, this, [this] {
        m_told->hide();
        if (m_follow)
            m_follow();
    });
    connect(&appearance(), &Appearance::changed, this, [this] {
        showScope();
        showState();
    });
}

void FillsPage::connectModel()
{
    for (const auto signal : {&FillsModel::totalChanged, &FillsModel::stateChanged})
        connect(&m_model, signal, this, &FillsPage::showState);
    connect(&m_model, &FillsModel::queryShown, this, [this] {
        setAsOf(m_clock.nowUtc(), kStaleAfter);
        m_shownFilter = m_filter.sentence(appearance().format());
        showScope();
        showState();
    });
    connect(&m_model, &FillsModel::sumsChanged, this, &Page::selectionSummaryChanged);
    connect(&m_scope, &FillsScope::changed, this, [this] {
        adoptScope();
        // Before the page was ever shown there is nothing to read: that is dear, and may not be wanted.
        if (m_model.generation() > 0)
            takeScope();
    });
    connect(m_state, &StatePanel::actionTriggered, this, [this] {
        if (m_model.error())
            m_model.refresh();
        else if (m_model.isBusy())
            cancel();
        else
            setFilter({});
    });
}

void FillsPage::connectFilter()
{
    auto &heads = m_view->heads();
    connect(&heads, &QHeaderView::sectionClicked, this, &FillsPage::sortBy);
    connect(&heads, &FilterHeader::filterEdited, this, &FillsPage::setColumnFilter);
    connect(m_bar, &FillsFilterBar::presetChosen, this, &FillsPage::choosePeriod);
    connect(m_bar, &FillsFilterBar::removed, this,
            [this](FillColumn column) { setColumnFilter(static_cast<int>(column), {}); });
    connect(m_bar, &FillsFilterBar::inclusionWanted, this, &FillsPage::include);
    connect(m_bar, &FillsFilterBar::textEdited, this, &FillsPage::setFreeText);
    connect(m_bar, &FillsFilterBar::cleared, this, [this] { setFilter({}); });
    connect(m_bar, &FillsFilterBar::cancelRequested, this, &FillsPage::cancel);
    connect(m_bar, &FillsFilterBar::addRequested, this,
            [this] { m_view->heads().focusFilter(static_cast<int>(FillColumn::Symbol)); });
    connect(m_period, &PeriodRow::chosen, this, [this](const FillsPeriod &period) {
        auto filter = m_filter;
        filter.period = period;
        setFilter(filter);
    });
    for (InlineRow *row : std::initializer_list<InlineRow *>{m_period, m_goTo})
        connect(row, &InlineRow::closed, m_view, [this] { m_view->setFocus(); });
}

void FillsPage::connectRows()
{
    connect(m_view, &LedgerTableView::openRequested, this, &FillsPage::openRow);
    connect(m_view, &LedgerTableView::currentChanged, this, [this](qint64 row) {
        if (m_sheet->isVisible())
            openRow(row);
    });
    connect(&m_view->copier(), &FillsCopy::refused, this, [this](qint64 rows) {
        const auto &format = appearance().format();
        tell(tr("Nothing was copied."),
             tr("%1 rows are selected; the clipboard takes %2. Export them to a file instead.")
                 .arg(format.count(rows), format.count(FillsCopy::kMostRows)),
             tr("Export\u2026"), [this] { openExport(); });
    });
    connect(&m_view->copier(), &FillsCopy::failed, this,
            [this](const Error &error) { tell(tr("Nothing was copied."), ErrorText::sentence(error), {}, {}); });
    connect(m_sheet, &FillSheet::openBlobRequested, this, &FillsPage::askForBlob);
    for (SideSheet *sheet : std::initializer_list<SideSheet *>{m_sheet, m_exportSheet})
        connect(sheet, &SideSheet::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_goTo, &GoToRow::rowWanted, this, &FillsPage::goToRow);
    connect(m_goTo, &GoToRow::timeWanted, this, &FillsPage::goToTime);
    connect(m_goTo, &GoToRow::orderWanted, this, &FillsPage::goToOrder);
}

void FillsPage::followEvidence(EvidenceReader &evidence, Prompter &prompter)
{
    m_sheet->followEvidence(evidence, prompter);
}

void FillsPage::followLogs(FillLogMarks &logs)
{
    m_logs = &logs;
    m_view->markLogs(logs);
}

void FillsPage::followTotals(FillsTotals &totals)
{
    m_totals = &totals;
    m_pane->layout()->addWidget(new TotalsLine(totals, appearance(), m_pane));
    connect(&totals, &FillsTotals::selectionChanged, this, &Page::selectionSummaryChanged);
    totals.setActive(isVisible());
}

void FillsPage::showEvent(QShowEvent *event)
{
    // What other processes write is seen while somebody looks.
    constexpr std::chrono::seconds kLookEvery(2);
    Page::showEvent(event);
    m_model.watch(kLookEvery);
    if (m_totals != nullptr)
        m_totals->setActive(true);
}

void FillsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.watch(std::chrono::milliseconds(0));
    if (m_totals != nullptr)
        m_totals->setActive(false);
}

void FillsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_sheet->fitTo(width());
}

void FillsPage::connectViews()
{
    connect(m_viewsMenu, &ViewsMenu::viewChosen, this, &FillsPage::setView);
    connect(m_viewsMenu, &ViewsMenu::columnToggled, this,
            [this](FillColumn column, bool shown) { m_view->setColumnShown(static_cast<int>(column), shown); });
    connect(m_viewsMenu, &ViewsMenu::cellsChosen, m_view, &LedgerTableView::setCellLook);
    connect(m_viewsMenu, &ViewsMenu::removed, this, [this](const QString &name, const std::function<void()> &undo) {
        tell(tr("The view \"%1\" is deleted.").arg(name), tr("What is shown now stays."), tr("Undo"), undo);
    });
    connect(m_viewsMenu, &ViewsMenu::failed, this,
            [this](const QString &what, const QString &sentence) { tell(what, sentence, tr("Dismiss"), {}); });
}

void FillsPage::addShortcuts()
{
    const auto add = [this](const QString &name, const QString &words, const QKeySequence &keys, auto action) {
        auto *command = new Command(name, words, {keys}, this);
        connect(command, &QAction::triggered, this, action);
        return command;
    };
    const auto ofRow = [this, add](const QString &name, const QString &words, const QKeySequence &keys, auto action) {
        add(name, words, keys, action)->setObstacle([this] {
            return m_model.rowAt(m_view->currentRow()) ? QString() : tr("No fill is chosen.");
        });
    };
    const auto addJump = [this, ofRow](const QString &name, const QString &words, Qt::Key key,
                                       void (FillsPage::*jump)(const Fill &)) {
        ofRow(name, words, Qt::CTRL | key, [this, jump] {
            const auto *row = m_model.rowAt(m_view->currentRow());
            if (row && row->fault == FillRow::Fault::None)
                (this->*jump)(row->fill);
        });
    };
    addJump(u"openBlob"_s, tr("Open the exchange's record of this fill"), Qt::Key_B, &FillsPage::askForBlob);
    addJump(u"openPosition"_s, tr("Open the position of this fill"), Qt::Key_P, &FillsPage::openPositionRequested);
    addJump(u"openOrder"_s, tr("Open the order of this fill"), Qt::Key_O, &FillsPage::openOrderRequested);
    add(u"filterRow"_s, tr("Filter this column"), Qt::CTRL | Qt::Key_F,
        [this] { m_view->heads().focusFilter(m_view->currentColumn()); });
    ofRow(u"filterByCell"_s, tr("Only fills with the value of this cell"), Qt::CTRL | Qt::Key_D,
          [this] { filterByCell(false); });
    ofRow(u"excludeCell"_s, tr("No fills with the value of this cell"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
          [this] { filterByCell(true); });
    add(u"goTo"_s, tr("Go to a time, row or order id"), Qt::CTRL | Qt::Key_G, [this] { openGoTo(); });
    add(u"exportFills"_s, tr("Export what is shown"), Qt::CTRL | Qt::Key_E, [this] { openExport(); });
    add(u"cancelFills"_s, tr("Stop ordering, filtering or exporting"), Qt::CTRL | Qt::Key_Period, [this] { cancel(); });
}

} // namespace hoox
