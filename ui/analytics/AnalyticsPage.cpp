#include "ui/analytics/AnalyticsPage.h"

#include "models/analytics/AnalyticsBoard.h"
#include "models/fills/FillsScope.h"
#include "ui/analytics/AnalyticsBar.h"
#include "ui/analytics/AnalyticsContent.h"
#include "ui/analytics/AnalyticsWords.h"
#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/Notice.h"
#include "ui/common/PeriodRow.h"
#include "ui/common/StaleEdge.h"
#include "ui/common/StatePanel.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kQuietReading{200};
constexpr int kOfferedSymbols = 20;

} // namespace

AnalyticsPage::AnalyticsPage(AnalyticsBoard &board, FillsScope &scope, const Clock &clock, Prompter &prompter,
                             Appearance &appearance, QWidget *parent)
    : Page(u"analyticsPage"_s, u"analytics"_s, appearance, parent),
      m_board(board),
      m_scope(scope),
      m_export(prompter),
      m_bar(new AnalyticsBar(scope, prompter, appearance, this)),
      m_ends(new PeriodRow(clock, appearance, this)),
      m_notice(new Notice(appearance, this)),
      m_outcome(new Notice(appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_staleEdge(new StaleEdge(appearance, this)),
      m_content(new AnalyticsContent(appearance, this)),
      m_stack(new QStackedLayout),
      m_tick(new QTimer(this)),
      m_readAgain(new QTimer(this)),
      m_quiet(new QTimer(this))
{
    setTitle(tr("Analytics"));
    build();
    connectParts();
    scopeChanged();
    boardChanged();
}

Button *AnalyticsPage::exportButton(const QString &word, const QString &name, const QString &readerName,
                                    AnalyticsExport::Kind kind)
{
    auto *button = new Button(appearance(), word, {}, this);
    button->setObjectName(name);
    button->setAccessibleName(readerName);
    button->setToolTip(readerName);
    connect(button, &QPushButton::clicked, this, [this, kind] { save(kind); });
    m_exports.append(button);
    return button;
}

void AnalyticsPage::build()
{
    using Kind = AnalyticsExport::Kind;
    addHeadAction(exportButton(tr("PNG"), u"exportPng"_s, tr("Save the charts as PNG"), Kind::Png));
    addHeadAction(exportButton(tr("SVG"), u"exportSvg"_s, tr("Save the charts as SVG"), Kind::Svg));
    addHeadAction(exportButton(tr("CSV"), u"exportCsv"_s, tr("Save the figures as CSV (Ctrl+E)"), Kind::Csv));
    m_staleEdge->hide();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *inner = new QVBoxLayout;
    inner->setSpacing(0);
    inner->addWidget(m_notice);
    inner->addWidget(m_outcome);
    inner->addLayout(m_stack, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_staleEdge);
    across->addLayout(inner, 1);
    body()->addWidget(m_bar);
    body()->addWidget(m_ends);
    body()->addLayout(across, 1);
    m_tick->setInterval(std::chrono::seconds(1));
    m_readAgain->setInterval(kReadEvery);
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(kQuietReading);
}

void AnalyticsPage::connectParts()
{
    connect(&m_board, &AnalyticsBoard::changed, this, &AnalyticsPage::boardChanged);
    connect(&m_board, &AnalyticsBoard::progressed, this, &AnalyticsPage::showReading);
    connect(&m_scope, &FillsScope::changed, this, &AnalyticsPage::scopeChanged);
    connect(&appearance(), &Appearance::changed, this, [this] {
        m_shownReadAt = {};
        setScope(scopeWords());
        boardChanged();
    });
    connect(m_bar, &AnalyticsBar::periodChosen, this, &AnalyticsPage::choosePeriod);
    connect(m_ends, &PeriodRow::chosen, &m_scope, &FillsScope::setPeriod);
    connect(m_bar, &AnalyticsBar::assetChosen, &m_board, &AnalyticsBoard::setAsset);
    connect(m_bar, &AnalyticsBar::cancelRequested, &m_board, &AnalyticsBoard::cancel);
    connect(m_state, &StatePanel::actionTriggered, this, &AnalyticsPage::panelAction);
    connect(m_notice, &Notice::actionTriggered, this, &AnalyticsPage::read);
    connect(m_outcome, &Notice::actionTriggered, m_outcome, &Notice::hide);
    connect(m_tick, &QTimer::timeout, this, &AnalyticsPage::showStale);
    connect(m_readAgain, &QTimer::timeout, this, [this] {
        if (!m_board.wasStopped())
            m_board.refreshIfIdle(m_scope.query());
    });
    connect(m_quiet, &QTimer::timeout, this, [this] {
        m_readsLong = true;
        boardChanged();
    });
    connect(&m_export, &AnalyticsExport::ended, this, &AnalyticsPage::showExported);
    auto *cancel = new Command(u"cancelAnalytics"_s, tr("Stop adding up"), {Qt::CTRL | Qt::Key_Period}, this);
    cancel->setObstacle([this] { return m_board.isReading() ? QString() : tr("Nothing is being added up."); });
    connect(cancel, &QAction::triggered, &m_board, &AnalyticsBoard::cancel);
    auto *figures = new Command(u"exportFigures"_s, tr("Export the figures as CSV"), {Qt::CTRL | Qt::Key_E}, this);
    connect(figures, &QAction::triggered, this, [this] { save(AnalyticsExport::Kind::Csv); });
}

void AnalyticsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_tick->start();
    m_readAgain->start();
    showStale();
}

void AnalyticsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tick->stop();
    m_readAgain->stop();
}

void AnalyticsPage::activate()
{
    if (m_begins || !m_board.isReading())
        read();
}

void AnalyticsPage::refresh()
{
    const auto before = m_scope.query();
    m_scope.renew();
    if (m_scope.query() == before)
        read();
}

void AnalyticsPage::scopeChanged()
{
    const bool isAnother = m_filter != m_scope.filter() || m_period != m_scope.period();
    m_filter = m_scope.filter();
    m_period = m_scope.period();
    m_begins = m_begins || isAnother;
    setScope(scopeWords());
    // A page that nobody looks at adds nothing up.
    if (isVisible())
        read();
}

void AnalyticsPage::choosePeriod(TimePreset preset)
{
    if (preset == TimePreset::Custom)
        return m_ends->open(m_scope.period());
    m_ends->close();
    m_scope.setPeriod({preset, {}});
}

void AnalyticsPage::read()
{
    m_readsLong = false;
    m_quiet->start();
    if (std::exchange(m_begins, false))
        m_board.begin(m_scope.query());
    else
        m_board.refresh(m_scope.query());
    Q_EMIT readingBegan();
}

QString AnalyticsPage::scopeWords() const
{
    return AnalyticsWords::scope(m_period, m_filter, appearance().format());
}

bool AnalyticsPage::hasRows() const
{
    return m_board.hasContent() && m_board.asset() != nullptr;
}

void AnalyticsPage::boardChanged()
{
    if (!m_board.isReading())
        m_quiet->stop();
    const bool rows = hasRows();
    for (auto *button : std::as_const(m_exports))
        button->setEnabled(rows);
    m_stack->setCurrentIndex(rows ? 1 : 0);
    if (!rows)
        showPanel();
    else if (m_shownReadAt != m_board.readAt() || m_shownAsset != m_board.asset()->asset)
        showContent();
    if (rows && m_board.error())
        m_notice->showError(tr("The ledger could not be read."), *m_board.error());
    else
        m_notice->hide();
    if (m_board.hasContent())
        setAsOf(m_board.readAt(), kStaleAfter);
    showReading();
    showStale();
}

void AnalyticsPage::showPanel()
{
    const auto &error = m_board.error();
    if (awaitsFirstCopy(error))
        showAwaiting(*m_state);
    else if (error && !m_board.isReading())
        m_state->showError(*error, tr("The ledger could not be read."));
    else if (m_board.isReading() && m_readsLong)
        m_state->showLoading(tr("Adding up the fills"), m_board.thousandths() > 0 ? m_board.thousandths() / 1000.0 : -1,
                             true);
    else if (!m_board.isReading() && m_board.wasStopped())
        m_state->showMessage(u"analytics"_s, tr("The fills were not added up: that was stopped."), scopeWords(),
                             tr("Add up"));
    else if (m_board.hasContent())
        showNothing();
}

void AnalyticsPage::showNothing()
{
    const auto &format = appearance().format();
    const auto unsound = m_board.analytics().unsound;
    if (unsound > 0)
        m_state->showMessage(u"analytics"_s, tr("Not one sound fill in this scope."),
                             tr("Rows that are no sound fills: %1. Fills shows them.").arg(format.count(unsound)));
    else if (m_board.query().filters())
        m_state->showMessage(u"filter"_s, tr("No fill matches."), scopeWords(), tr("Clear filter"));
    else
        m_state->showMessage(u"analytics"_s, tr("No fills yet."),
                             replica() != nullptr ? tr("The ledger of this profile held none when it was pulled.")
                                                  : tr("Import a ledger or connect a profile."));
}

void AnalyticsPage::panelAction()
{
    if (m_board.isReading())
        m_board.cancel();
    else if (m_board.hasContent() && !m_board.wasStopped() && !m_board.error())
        m_scope.set({}, {});
    else
        read();
}

void AnalyticsPage::showContent()
{
    const auto &analytics = m_board.analytics();
    const auto &asset = *m_board.asset();
    m_shownReadAt = m_board.readAt();
    m_shownAsset = asset.asset;
    m_content->show(analytics, asset, m_board.shownRange(), m_engaged);
    QStringList assets;
    for (const auto &each : analytics.assets)
        assets.append(each.asset);
    m_bar->setAssets(assets, asset.asset);
    // With one symbol chosen its answer knows no other: the menu keeps those that it had.
    if (!m_board.query().symbolExact)
        m_bar->setSymbols(symbolsOf(analytics, kOfferedSymbols));
}

void AnalyticsPage::showReading()
{
    const bool reads = m_board.isReading() && m_readsLong;
    m_bar->showProgress(reads && hasRows() ? std::optional(m_board.thousandths()) : std::nullopt);
    if (reads && !hasRows())
        showPanel();
}

void AnalyticsPage::showStale()
{
    const bool stale = m_board.hasContent() && (m_board.age() >= kStaleAfter || isSourceStale() || m_board.error());
    m_staleEdge->setVisible(stale);
    m_content->setStale(stale);
}

void AnalyticsPage::setEngaged(const QVector<TimeRange> &periods)
{
    m_engaged = periods;
    if (hasRows())
        showContent();
}

void AnalyticsPage::save(AnalyticsExport::Kind kind)
{
    if (!hasRows())
        return;
    m_outcome->hide();
    m_export.save(kind, {m_board.analytics(), m_board.asset()->asset, m_board.shownRange(), m_engaged, scopeWords(),
                         m_board.readAt(), ChartLook::ofPaper(appearance())});
}

void AnalyticsPage::showExported(const QString &file, const Result<Done> &result)
{
    if (result)
        m_outcome->showDone(tr("Saved."), file, tr("Close"));
    else
        m_outcome->showError(tr("Nothing was saved."), result.error(), tr("Close"));
    Q_EMIT exported(file, result ? std::nullopt : std::optional(result.error()));
}

} // namespace hoox
