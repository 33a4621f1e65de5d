#include "ui/reports/ReportsPage.h"

#include "storage/base/Clock.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/StatePanel.h"
#include "ui/reports/NewReportPanel.h"
#include "ui/reports/ReportActions.h"
#include "ui/reports/ReportJob.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsTable.h"

#include <QBoxLayout>
#include <QItemSelectionModel>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The folder is watched: an old list is one that nothing was added to.
constexpr std::chrono::hours kListStaleAfter{24};
/// Pixels of the page's width, times the text size.
constexpr int kEmptyPreviewFrom = 1000;

} // namespace

ReportsPage::ReportsPage(ReportsModel &reports, ReportSources sources, const Clock &clock, ReportMaker maker,
                         Appearance &appearance, QWidget *parent)
    : Page(u"reportsPage"_s, u"reports"_s, appearance, parent),
      m_reports(reports),
      m_sources(std::move(sources)),
      m_clock(clock),
      m_maker(std::move(maker)),
      m_form(new NewReportPanel(appearance, clock, this)),
      m_table(new ReportsTable(reports, appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_preview(new ReportPreview(appearance, this))
{
    setTitle(tr("Reports"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *scroll = new ContentScroll(this); // At large text the form is taller than a small window.
    scroll->setContent(m_form);
    row->addWidget(scroll);
    row->addWidget(new Rule(appearance, Qt::Vertical, this));
    row->addWidget(m_table, 5);
    row->addWidget(m_state, 5);
    row->addWidget(new Rule(appearance, Qt::Vertical, this));
    row->addWidget(m_preview, 3);
    body()->addLayout(row, 1);
    m_preview->setMinimumWidth(300);
    connect(m_form, &NewReportPanel::createRequested, this, &ReportsPage::create);
    connect(m_form, &NewReportPanel::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_reports, &ReportsModel::listed, this, &ReportsPage::showList);
    connect(&m_reports, &ReportsModel::failed, this, [this](const Error &error) {
        m_table->hide();
        m_state->show();
        m_state->showError(error, tr("The reports could not be listed."));
    });
    connect(m_state, &StatePanel::actionTriggered, this, &ReportsPage::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsPage::showSelected);
    showList();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::followPlaces(const ReportPlaces &places)
{
    m_actions = new ReportActions(m_reports, places, appearance(), this);
    body()->addWidget(new Rule(appearance(), Qt::Horizontal, this));
    body()->addWidget(m_actions);
    connect(m_actions, &ReportActions::stored, this, &ReportsPage::stored);
    showSelected();
}

bool ReportsPage::createDue(const TimeRange &range, bool stores)
{
    if (m_job)
        return false;
    m_stores = stores;
    ReportScope scope;
    scope.range = range;
    create(scope);
    return true;
}

void ReportsPage::activate()
{
    m_reports.refresh();
    if (m_actions != nullptr)
        m_actions->refresh();
}

QString ReportsPage::selectionSummary() const
{
    const auto row = m_table->currentIndex().row();
    if (row < 0 || row >= m_reports.rowCount())
        return {};
    const auto &file = m_reports.fileAt(row);
    return tr("%1 · %2").arg(file.name(), appearance().format().size(file.sizeBytes));
}

void ReportsPage::create(const ReportScope &scope)
{
    if (m_job)
        return;
    ReportRequest request;
    request.range = scope.range;
    request.exchange = scope.exchange;
    request.symbol = scope.symbol;
    request.everyFill = scope.everyFill;
    request.profileName = m_maker.profileName;
    request.profileKind = m_maker.profileKind;
    request.madeBy = m_maker.desk;
    request.language = m_maker.language;
    request.outFile = m_reports.freePath(scope.range, scope.fileWords());
    request.generatedAtUtc = m_clock.nowUtc();
    request.format = appearance().format();
    m_job = std::make_unique<ReportJob>(m_sources, request);
    connect(m_job.get(), &ReportJob::finished, this, &ReportsPage::finish);
    connect(m_job.get(), &ReportJob::progressed, this, [this](ReportJob::Stage stage, qint64 done, qint64 total) {
        const auto &format = appearance().format();
        if (stage == ReportJob::Stage::Reading)
            m_form->showProgress(tr("Reading the ledger"), done, total);
        else if (stage == ReportJob::Stage::Writing)
            m_form->showProgress(tr("Writing fill %1 of %2").arg(format.count(done), format.count(total)), done, total);
        else
            m_form->showProgress(tr("Finishing the file"), 0, 0);
    });
    m_form->showProgress(tr("Reading the ledger"), 0, 0);
    m_job->start();
}

void ReportsPage::finish(const Result<ReportResult> &result)
{
    // The job still stands in its own signal: it goes with the next turn of the loop.
    auto *const job = m_job.release();
    job->deleteLater();
    Q_EMIT ended(job->request().outFile, result);
    if (std::exchange(m_stores, false) && result && m_actions != nullptr)
        m_actions->store(result->file);
    if (!result) {
        m_form->showError(result.error());
        return;
    }
    const auto &format = appearance().format();
    m_form->showIdle(
        tr("Made: %1, pages %2, fills %3.")
            .arg(result->file.section(u'/', -1), format.count(result->pages), format.count(result->fills)));
    m_wanted = result->file;
    m_reports.refresh();
}

void ReportsPage::showList()
{
    const auto count = m_reports.rowCount();
    if (m_reports.isLoaded())
        setAsOf(m_clock.nowUtc(), kListStaleAfter);
    setScope(tr("new report, and %1 made").arg(appearance().format().count(count)));
    m_table->setVisible(count > 0);
    m_state->setVisible(count == 0);
    if (count == 0 && m_reports.isLoaded())
        m_state->showMessage(u"reports"_s, tr("No report yet."), tr("Choose a period and create one."));
    else if (count == 0)
        m_state->showLoading(tr("Reading the list of reports"));
    const auto row = m_reports.rowOf(m_wanted.isEmpty() ? m_preview->path() : m_wanted);
    if (row >= 0) {
        m_wanted.clear();
        m_table->selectRow(row);
    } else if (count == 0) {
        m_preview->show({});
        fitWidth();
    }
}

void ReportsPage::fitWidth()
{
    // In a narrow page the list has the room until there is something to show beside it.
    m_preview->setVisible(!m_preview->path().isEmpty() || width() >= appearance().scaled(kEmptyPreviewFrom));
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void ReportsPage::showSelected()
{
    const auto row = m_table->currentIndex().row();
    const auto file = row >= 0 && row < m_reports.rowCount() ? m_reports.fileAt(row) : ReportFile();
    // One of the bucket has no pages here: those of another one beside its name would be taken for its own.
    if (!file.name().isEmpty() && file.path != m_preview->path())
        m_preview->show(file.path);
    if (m_actions != nullptr)
        m_actions->choose(file.name());
    fitWidth();
    Q_EMIT selectionSummaryChanged();
}

} // namespace hoox
