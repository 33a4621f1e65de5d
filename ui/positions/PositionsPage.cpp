#include "ui/positions/PositionsPage.h"

#include "models/positions/PositionBoard.h"
#include "models/positions/PositionDetail.h"
#include "models/positions/PositionTables.h"
#include "models/positions/TimeMachine.h"
#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/Notice.h"
#include "ui/common/Segmented.h"
#include "ui/common/StaleEdge.h"
#include "ui/common/StatePanel.h"
#include "ui/positions/FillsAroundPane.h"
#include "ui/positions/PastBand.h"
#include "ui/positions/PositionSheet.h"
#include "ui/positions/PositionsContent.h"
#include "ui/positions/SideOrBelow.h"
#include "ui/positions/TimeMachineBar.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kQuietLoading{200}; ///< Shorter reads change nothing on the screen.

} // namespace

PositionsPage::PositionsPage(PositionTables &tables, PositionDetail &detail, const Clock &clock, Appearance &appearance,
                             QWidget *parent)
    : Page(u"positionsPage"_s, u"positions"_s, appearance, parent),
      m_tables(tables),
      m_clock(clock),
      m_choice(new Segmented(appearance, u"positionsView"_s, this)),
      m_notice(new Notice(appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_staleEdge(new StaleEdge(appearance, this)),
      m_pastEdge(new PastEdge(appearance, this)),
      m_timeMachine(new TimeMachineBar(tables.past(), clock, appearance, this)),
      m_band(new PastBand(tables.past(), appearance, this)),
      m_stack(new QStackedLayout),
      m_content(new PositionsContent(tables, clock, appearance, this)),
      m_sheet(new PositionSheet(detail, tables.marks(), appearance, clock, this)),
      m_asOf(new Button(appearance, tr("As of\u2026"), u"history"_s, this)),
      m_flatten(new Button(appearance, tr("Flatten\u2026"), {}, this)),
      m_clockTick(new QTimer(this)),
      m_readAgain(new QTimer(this)),
      m_loadingDelay(new QTimer(this))
{
    setTitle(tr("Positions"));
    addHead();
    addParts();
    connectParts();
    connectTimes();
    showView(PositionsContent::Matrix);
    setCloseBar(tr("Nothing can be closed from here."));
    boardChanged();
}

TimeMachine &PositionsPage::past() const
{
    return m_tables.past();
}

void PositionsPage::addHead()
{
    addViewChoice();
    m_asOf->setObjectName(u"positionsAsOf"_s);
    m_asOf->setCheckable(true);
    m_asOf->setToolTip(tr("Positions as of a past second (Ctrl+G)"));
    addHeadAction(m_asOf);
    auto *sheet = new Button(appearance(), tr("Flatten sheet"), u"printer"_s, this);
    sheet->setObjectName(u"positionsFlattenSheet"_s);
    addHeadAction(sheet);
    m_flatten->setObjectName(u"positionsFlatten"_s);
    m_flatten->setDeafToEnter();
    addHeadAction(m_flatten);
    connect(m_asOf, &QPushButton::clicked, this, [this](bool on) { on ? openPast() : leavePast(); });
    connect(m_flatten, &QPushButton::clicked, this, &PositionsPage::flattenRequested);
    connect(sheet, &QPushButton::clicked, this, &PositionsPage::flattenSheetRequested);
}

void PositionsPage::addViewChoice()
{
    //: Exposure by symbol and exchange.
    m_choice->addSegment(tr("Matrix"));
    m_choice->addSegment(tr("Table"));
    m_choice->setLabel(tr("View"));
    m_choice->setToolTip(tr("Matrix: Alt+1, table: Alt+2"));
    addHeadAction(m_choice);
    connect(m_choice, &Segmented::chosen, this, &PositionsPage::showView);
    for (const auto &[view, key, words] :
         {std::tuple(PositionsContent::Matrix, Qt::Key_1, tr("Exposure by symbol and exchange")),
          std::tuple(PositionsContent::Table, Qt::Key_2, tr("Positions as a table"))}) {
        auto *command = new Command(u"positionsView-%1"_s.arg(int(view)), words, {Qt::ALT | key}, this);
        connect(command, &QAction::triggered, this, [this, view = view] {
            showView(view);
            m_content->focusView();
        });
    }
    auto *goTo = new Command(u"goToPast"_s, tr("Positions as of a past second"), {Qt::CTRL | Qt::Key_G}, this);
    connect(goTo, &QAction::triggered, this, &PositionsPage::openPast);
}

void PositionsPage::addParts()
{
    auto *around = new FillsAroundPane(past(), appearance(), this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(new SideOrBelow(m_content, around, appearance(), this));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_notice);
    left->addWidget(m_timeMachine);
    left->addWidget(m_band);
    left->addLayout(m_stack, 1);
    auto *whole = new QHBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(m_staleEdge);
    whole->addWidget(m_pastEdge);
    whole->addLayout(left, 1);
    whole->addWidget(m_sheet);
    body()->addLayout(whole);
}

void PositionsPage::connectParts()
{
    connect(m_state, &StatePanel::actionTriggered, this, &PositionsPage::refresh);
    connect(m_notice, &Notice::actionTriggered, this, &PositionsPage::refresh);
    connect(m_sheet, &PositionSheet::closeRequested, this, &PositionsPage::closeRequested);
    connect(m_sheet, &PositionSheet::showFills, this, &PositionsPage::showFills);
    connect(m_sheet, &PositionSheet::fillsRequested, this, &PositionsPage::fillsRequested);
    connect(m_sheet, &SideSheet::closed, m_content, &PositionsContent::focusView);
    connect(m_content, &PositionsContent::currentPositionChanged, this, &PositionsPage::select);
    connect(m_content, &PositionsContent::positionOpened, this, &PositionsPage::openSheet);
    connect(m_timeMachine, &TimeMachineBar::nowRequested, this, &PositionsPage::leavePast);
    connect(&m_tables.board(), &PositionBoard::changed, this, &PositionsPage::boardChanged);
    connect(&m_tables, &PositionTables::changed, this, &PositionsPage::rowsChanged);
    connect(&past(), &TimeMachine::changed, this, &PositionsPage::pastChanged);
}

void PositionsPage::connectTimes()
{
    m_loadingDelay->setSingleShot(true);
    m_clockTick->setInterval(std::chrono::seconds(1));
    m_readAgain->setInterval(kReadEvery);
    m_loadingDelay->start(kQuietLoading);
    connect(m_loadingDelay, &QTimer::timeout, this, [this] {
        m_readsLong = true;
        boardChanged();
    });
    connect(m_clockTick, &QTimer::timeout, this, &PositionsPage::showStale);
    connect(m_readAgain, &QTimer::timeout, &m_tables.board(), &PositionBoard::refreshIfIdle);
}

void PositionsPage::setCloseBar(const QString &reason)
{
    if (reason == m_closeBar)
        return;
    m_closeBar = reason;
    showCloseBar();
}

/// A past second comes first: whatever else stands in the way is of now.
QString PositionsPage::closeObstacle() const
{
    return m_isPast ? tr("a past second is shown; only what is open now can be closed") : m_closeBar;
}

/// The reason stands in the head, where the button is.
void PositionsPage::showCloseBar()
{
    const auto obstacle = closeObstacle();
    const bool isOpen = !m_tables.board().rows().isEmpty();
    m_flatten->setEnabled(obstacle.isEmpty() && isOpen);
    m_flatten->setToolTip(obstacle);
    m_flatten->setAccessibleDescription(obstacle);
    m_sheet->setCloseBar(m_closeBar);
    const auto scope = tr("all exchanges · open · rows that differ first");
    setScope(obstacle.isEmpty() || (!isOpen && !m_isPast) ? scope : tr("Flatten is off: %1", "reason").arg(obstacle));
}

void PositionsPage::select(ExchangeId exchange, const QString &symbol)
{
    m_selected = symbol.isEmpty() ? std::nullopt : std::optional(std::pair(exchange, symbol));
    if (m_selected && !m_sheet->isHidden())
        m_opened = m_selected;
    showSheet();
    Q_EMIT selectionSummaryChanged();
}

QString PositionsPage::selectionSummary() const
{
    if (!m_selected)
        return {};
    const auto row = m_tables.positions().rowOf(m_selected->first, m_selected->second);
    if (row < 0)
        return {};
    const auto &position = m_tables.positions().row(row);
    const auto notional =
        position.notional ? appearance().format().money(*position.notional, position.quote) : Format::missing();
    return tr("%n position(s)", nullptr, 1) + u" · "_s + notional;
}

void PositionsPage::openPosition(ExchangeId exchange, const QString &symbol)
{
    leavePast();
    if (!m_tables.board().hasContent()) {
        m_wanted = std::pair(exchange, symbol);
        return;
    }
    if (m_tables.positions().rowOf(exchange, symbol) >= 0)
        m_content->makeCurrent(exchange, symbol);
    openSheet(exchange, symbol);
}

void PositionsPage::openSheet(ExchangeId exchange, const QString &symbol)
{
    m_opened = std::pair(exchange, symbol);
    m_sheet->open();
    select(exchange, symbol);
}

/// An open sheet follows the current position, the rows and the second that is shown.
void PositionsPage::showSheet()
{
    if (m_sheet->isHidden() || !m_opened)
        return;
    const auto row = m_tables.positions().rowOf(m_opened->first, m_opened->second);
    if (row >= 0)
        m_sheet->showPosition(m_tables.positions().row(row));
    else
        m_sheet->showFlat(m_opened->first, m_opened->second, m_tables.isPast());
}

void PositionsPage::showView(int view)
{
    m_choice->setCurrent(view);
    m_content->showView(PositionsContent::View(view));
}

void PositionsPage::openPast()
{
    if (!m_tables.board().hasContent()) {
        m_asOf->setChecked(false);
        return;
    }
    m_timeMachine->open();
    m_timeMachine->focusMoment();
}

void PositionsPage::showPast(qint64 second)
{
    past().showAt(second);
    m_timeMachine->open();
}

void PositionsPage::leavePast()
{
    if (!past().isOn())
        return;
    past().leave();
    m_content->focusView();
}

void PositionsPage::pastChanged()
{
    if (m_isPast == past().isOn())
        return;
    m_isPast = past().isOn();
    m_asOf->setChecked(m_isPast);
    m_timeMachine->setVisible(m_isPast);
    showCloseBar();
    showAge();
    showStale();
}

void PositionsPage::rowsChanged()
{
    // Hatched as long as the rows are of the past: not before they are, nor after.
    m_pastEdge->setVisible(m_tables.isPast());
    showCloseBar();
    showSheet();
    Q_EMIT selectionSummaryChanged();
    if (m_wanted && m_tables.board().hasContent()) {
        const auto [exchange, symbol] = *std::exchange(m_wanted, {});
        openPosition(exchange, symbol);
    }
}

void PositionsPage::boardChanged()
{
    const auto &board = m_tables.board();
    if (board.error() && board.hasContent())
        m_notice->showError(tr("The positions could not be read."), *board.error());
    else
        m_notice->hide();
    m_asOf->setEnabled(board.hasContent());
    if (!board.hasContent()) {
        m_stack->setCurrentIndex(0);
        if (awaitsFirstCopy(board.error()))
            showAwaiting(*m_state);
        else if (board.error())
            m_state->showError(*board.error(), tr("The positions could not be read."));
        else if (board.isReading() && m_readsLong)
            m_state->showLoading(tr("Adding up the positions from the fills…"));
        return;
    }
    m_stack->setCurrentIndex(1);
    if (m_shownReadAt != board.readAt()) {
        m_shownReadAt = board.readAt();
        showAge();
        showCloseBar();
    }
    showStale();
}

/// A past second does not age; the band says which it is.
void PositionsPage::showAge()
{
    setAsOf(m_isPast ? QDateTime() : m_shownReadAt, kStaleAfter);
}

void PositionsPage::showStale()
{
    const auto &board = m_tables.board();
    const bool stale = !m_isPast && board.hasContent() && (board.age() >= kStaleAfter || isSourceStale());
    if (stale == m_stale)
        return;
    m_stale = stale;
    m_staleEdge->setVisible(stale);
    m_content->setStale(stale);
}

void PositionsPage::activate()
{
    m_tables.board().refreshIfIdle();
}

void PositionsPage::refresh()
{
    m_tables.board().refresh();
    past().readAgain();
}

void PositionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clockTick->start();
    m_readAgain->start();
    showStale();
}

void PositionsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clockTick->stop();
    m_readAgain->stop();
}

/// One level at a time: the sheet, then the past.
void PositionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Escape;
    if (leaves && !m_sheet->isHidden())
        m_sheet->close();
    else if (leaves && m_isPast)
        leavePast();
    else
        Page::keyPressEvent(event);
}

} // namespace hoox
