#include "ui/overview/OverviewPage.h"

#include "models/overview/LedgerFilling.h"
#include "models/overview/OverviewFigures.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Prompter.h"
#include "ui/common/SmallTable.h"
#include "ui/common/StaleEdge.h"
#include "ui/common/StatePanel.h"
#include "ui/common/StepChart.h"
#include "ui/overview/DrillRow.h"
#include "ui/overview/FirstRunPanel.h"
#include "ui/overview/HandoverRow.h"
#include "ui/overview/OverviewCards.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kQuietOverview{200};

} // namespace

OverviewPage::OverviewPage(OverviewFigures &figures, const Clock &clock, Appearance &appearance, QWidget *parent)
    : Page(u"overviewPage"_s, u"overview"_s, appearance, parent),
      m_figures(figures),
      m_clock(clock),
      m_notice(new Notice(appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_staleEdge(new StaleEdge(appearance, this)),
      m_firstRun(new FirstRunPanel(appearance, this)),
      m_drillBelow(new DrillRow(appearance, this)),
      m_stack(new QStackedLayout),
      m_clockTick(new QTimer(this)),
      m_readAgain(new QTimer(this)),
      m_loadingDelay(new QTimer(this))
{
    setTitle(tr("Overview"));
    setScope(tr("all exchanges"));
    m_stack->addWidget(m_state);
    m_stack->addWidget(content());
    m_stack->addWidget(m_firstRun);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    inner->addWidget(m_notice);
    inner->addLayout(m_stack, 1);
    // On the first run the cards are not there, and a rehearsal is what is left to do (ux 7).
    m_drillBelow->setContentsMargins(24, 0, 24, 16);
    inner->addWidget(m_drillBelow);
    auto *whole = new QHBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(m_staleEdge);
    whole->addLayout(inner, 1);
    body()->addLayout(whole);
    m_clockTick->setInterval(std::chrono::seconds(1));
    m_readAgain->setInterval(kReadEvery);
    m_loadingDelay->setSingleShot(true);
    m_loadingDelay->start(kQuietOverview);
    connect(m_loadingDelay, &QTimer::timeout, this, [this] {
        m_readsLong = true;
        figuresChanged();
    });
    connect(m_clockTick, &QTimer::timeout, this, &OverviewPage::showStale);
    connect(m_readAgain, &QTimer::timeout, &m_figures, &OverviewFigures::refreshIfIdle);
    connect(m_state, &StatePanel::actionTriggered, this, &OverviewPage::refresh);
    connect(m_notice, &Notice::actionTriggered, this, &OverviewPage::refresh);
    connect(&m_figures, &OverviewFigures::changed, this, &OverviewPage::figuresChanged);
    connect(m_firstRun, &FirstRunPanel::connectRequested, this, &OverviewPage::connectRequested);
    connect(&appearance, &Appearance::changed, this, &OverviewPage::applyAppearance);
    applyAppearance();
    figuresChanged();
}

void OverviewPage::followDrill(KillDrill &drill)
{
    m_drill->follow(drill);
    m_drillBelow->follow(drill);
    figuresChanged();
}

void OverviewPage::setShift(const QString &name, const QDateTime &at)
{
    m_shift->setShift(name, at);
}

void OverviewPage::followFilling(LedgerFilling &filling, Prompter &prompter)
{
    m_firstRun->follow(filling);
    connect(m_firstRun, &FirstRunPanel::fileRequested, this, [this, &filling, &prompter] {
        const Prompter::FileQuestion question{Prompter::FileQuestion::Kind::OpenFile,
                                              tr("Open a ledger file"),
                                              {},
                                              tr("SQLite ledgers (*.db *.sqlite *.sqlite3)"),
                                              u"firstLedger"_s};
        prompter.askFile(question, this, [&filling](const std::optional<QString> &file) {
            if (file)
                filling.startFrom(*file);
        });
    });
    connect(m_firstRun, &FirstRunPanel::skipped, this, [this] {
        beginEmpty();
        Q_EMIT beganEmpty();
    });
    connect(&filling, &LedgerFilling::filled, this, &OverviewPage::refresh);
}

void OverviewPage::beginEmpty()
{
    m_beganEmpty = true;
    figuresChanged();
}

void OverviewPage::activate()
{
    m_figures.refreshIfIdle();
}

void OverviewPage::refresh()
{
    m_figures.refresh();
}

void OverviewPage::figuresChanged()
{
    const auto &error = m_figures.error();
    const bool whole = m_figures.readAt().isValid() && m_figures.board().hasContent();
    if (!whole) {
        m_stack->setCurrentWidget(m_state);
        m_drillBelow->setVisible(m_drillBelow->isFollowing());
        if (awaitsFirstCopy(error))
            showAwaiting(*m_state);
        else if (error)
            m_state->showError(*error, tr("The ledger could not be read."));
        else if (m_readsLong)
            m_state->showLoading(tr("Adding up the fills…"));
        return;
    }
    if (error)
        m_notice->showError(tr("The ledger could not be read."), *error);
    else
        m_notice->hide();
    const bool empty = m_figures.isEmptyLedger() && !(m_beganEmpty && replica() == nullptr);
    if (empty && replica() != nullptr)
        m_state->showMessage(u"fills"_s, tr("No fills yet."),
                             tr("The ledger of this profile held none when it was pulled."));
    m_stack->setCurrentIndex(!empty ? 1 : replica() == nullptr ? 2 : 0);
    m_drillBelow->setVisible(m_drillBelow->isFollowing() && empty);
    if (!m_figures.isReading() && !error && m_shownReadAt != m_figures.readAt()) {
        m_shownReadAt = m_figures.readAt();
        setAsOf(m_shownReadAt, kStaleAfter);
        showContent();
    }
    showStale();
}

void OverviewPage::showContent()
{
    showExposure();
    showToday();
    showBalances();
    showDifferences();
    showEquity();
    showLedger();
    m_lastFills.setFills(m_figures.lastFills());
}

void OverviewPage::showStale()
{
    m_drill->showAge();
    m_drillBelow->showAge();
    const auto age = std::max(m_figures.age(), m_figures.board().age());
    const bool stale = m_figures.readAt().isValid() && (age >= kStaleAfter || isSourceStale());
    if (stale == m_stale)
        return;
    m_stale = stale;
    m_staleEdge->setVisible(stale);
    m_table->setStale(stale);
    m_chart->setStale(stale);
    for (auto *figure : findChildren<BigFigure *>())
        figure->setStale(stale);
    for (auto *line : findChildren<FigureLine *>())
        line->setStale(stale);
}

void OverviewPage::applyAppearance()
{
    for (auto *label : m_notes) {
        label->setFont(appearance().font(Appearance::FontRole::Secondary));
        paintText(label, appearance().theme().muted);
    }
    if (m_shownReadAt.isValid())
        showContent();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clockTick->start();
    m_readAgain->start();
    showStale();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clockTick->stop();
    m_readAgain->stop();
}

} // namespace hoox
