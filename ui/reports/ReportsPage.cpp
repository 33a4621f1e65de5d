#include "ui/reports/ReportsPage.h"

#include "models/reports/ReportBundle.h"
#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/SectionHead.h"
#include "ui/common/StatePanel.h"
#include "ui/reports/NewReportPanel.h"
#include "ui/reports/ReportActions.h"
#include "ui/reports/ReportLanguages.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsTable.h"
#include "ui/reports/SchedulePanel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The folder is watched: an old list is one that nothing was added to.
constexpr std::chrono::hours kListStaleAfter{24};
/// Pixels of the page's width, times the text size.
constexpr int kEmptyPreviewFrom = 1000;
constexpr int kLongestFilter = 100;

} // namespace

ReportsPage::ReportsPage(ReportsModel &reports, ReportSources sources, const Clock &clock, const ReportMaker &maker,
                         Appearance &appearance, QWidget *parent)
    : Page(u"reportsPage"_s, u"reports"_s, appearance, parent),
      m_reports(reports),
      m_clock(clock),
      m_work(reports, std::move(sources), clock, maker),
      m_filter(reports),
      m_form(new NewReportPanel(appearance, clock, this)),
      m_words(new QLineEdit(this)),
      m_head(new SectionHead(appearance, tr("Made"), {}, this)),
      m_table(new ReportsTable(m_filter, appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_preview(new ReportPreview(appearance, this))
{
    setTitle(tr("Reports"));
    if (maker.languages)
        m_form->setLanguages(maker.languages->installed(), maker.language);
    m_form->setBundles(maker.bundle != nullptr);
    watchAge(m_clock);
    build();
    connectForm();
    connectWork();
    connect(&m_reports, &ReportsModel::modelAboutToBeReset, this, [this] { m_isReset = true; });
    connect(&m_reports, &ReportsModel::listed, this, [this] {
        setAsOf(m_clock.nowUtc(), kListStaleAfter);
        showList();
    });
    connect(&m_reports, &ReportsModel::failed, this, [this](const Error &error) {
        m_table->hide();
        m_state->show();
        m_state->showError(error, tr("The reports could not be listed."));
    });
    connect(m_state, &StatePanel::actionTriggered, this, &ReportsPage::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsPage::showSelected);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        showList();
    });
    showList();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::build()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_form);
    row->addWidget(new Rule(appearance(), Qt::Vertical, this));
    row->addWidget(makeList(), 13);
    row->addWidget(new Rule(appearance(), Qt::Vertical, this));
    row->addWidget(m_preview, 7);
    body()->addLayout(row, 1);
    m_preview->setMinimumWidth(300);
}

QWidget *ReportsPage::makeList()
{
    m_words->setObjectName(u"reportsFilter"_s);
    m_words->setAccessibleName(tr("Words of a report's name"));
    m_words->setPlaceholderText(tr("filter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(kLongestFilter);
    m_head->addAction(m_words);
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state, 1);
    return list;
}

void ReportsPage::connectForm()
{
    connect(m_form, &NewReportPanel::previewRequested, &m_work, &ReportWork::preview);
    connect(m_form, &NewReportPanel::cancelRequested, &m_work, &ReportWork::cancel);
    connect(m_form, &NewReportPanel::saveRequested, &m_work, &ReportWork::save);
    connect(m_form, &NewReportPanel::draftRequested, this, &ReportsPage::showDraft);
    connect(m_form, &NewReportPanel::discardRequested, this, [this] {
        const bool isShown = m_preview->path() == m_work.draftFile();
        if (isShown)
            m_preview->show({}); // before its file goes
        m_work.discard();
        showForm(tr("Nothing was written."));
        showSelected();
    });
}

void ReportsPage::connectWork()
{
    connect(&m_work, &ReportWork::progressed, this, &ReportsPage::showProgress);
    connect(&m_work, &ReportWork::drafted, this, &ReportsPage::takeDraft);
    connect(&m_work, &ReportWork::saved, this, &ReportsPage::takeSaved);
    connect(&m_work, &ReportWork::made, this, &ReportsPage::takeMade);
    connect(&m_work, &ReportWork::bundled, this, [this](const Result<QStringList> &files) {
        const auto note = std::exchange(m_madeNote, {});
        showForm(note + u' ' +
                 (files ? tr("Its fills stand beside it, as CSV and JSON.")
                        : tr("Its fills were not written beside it: %1").arg(ErrorText::sentence(files.error()))));
    });
}

void ReportsPage::followPlaces(const ReportPlaces &places)
{
    m_actions = new ReportActions(m_reports, places, appearance(), this);
    body()->addWidget(new Rule(appearance(), Qt::Horizontal, this));
    body()->addWidget(m_actions);
    connect(m_actions, &ReportActions::stored, this, &ReportsPage::stored);
    connect(m_actions, &ReportActions::copied, this, &ReportsPage::copied);
    connect(m_actions, &ReportActions::printed, this, &ReportsPage::printed);
    showSelected();
}

void ReportsPage::followSchedule(const ReportSchedule &schedule, bool mayStore)
{
    auto *panel = new SchedulePanel(schedule, m_clock, mayStore, appearance(), m_form);
    m_form->addSection(panel);
    connect(panel, &SchedulePanel::planChosen, this, &ReportsPage::planChosen);
}

void ReportsPage::setIncidents(const QVector<TimeRange> &engaged)
{
    m_form->setIncidents(engaged);
}

bool ReportsPage::createDue(const TimeRange &range, bool stores)
{
    ReportWish wish;
    wish.scope.range = range;
    wish.language = m_work.language();
    if (!m_work.make(wish))
        return false;
    m_stores = stores;
    return true;
}

void ReportsPage::activate()
{
    const auto cleared = runOnPool<Done>([folder = m_reports.folder(), now = m_clock.nowUtc()] {
        removeLostDrafts(folder, now);
        return Done{};
    });
    whenDone(cleared, this, [this](const Result<Done> &) { m_reports.refresh(); });
    if (m_actions != nullptr)
        m_actions->refresh();
    Q_EMIT activated();
}

const ReportFile *ReportsPage::selected() const
{
    return m_filter.fileAt(m_table->currentIndex().row());
}

QString ReportsPage::selectionSummary() const
{
    const auto *file = selected();
    if (file == nullptr)
        return {};
    return tr("%1 · %2").arg(file->name(), appearance().format().size(file->sizeBytes));
}

void ReportsPage::showProgress(ReportWork::Stage stage, qint64 done, qint64 total)
{
    const auto &format = appearance().format();
    switch (stage) {
    case ReportWork::Stage::Reading:
        m_form->showProgress(tr("Reading the ledger"), done, total);
        break;
    case ReportWork::Stage::Writing:
        m_form->showProgress(tr("Writing fill %1 of %2").arg(format.count(done), format.count(total)), done, total);
        break;
    case ReportWork::Stage::Finishing:
        m_form->showProgress(tr("Finishing the file"), 0, 0);
        break;
    case ReportWork::Stage::Bundling:
        m_form->showProgress(tr("Writing its fills as CSV and JSON"), done, total);
        break;
    }
}

QString ReportsPage::madeWords(const ReportResult &result) const
{
    const auto &format = appearance().format();
    return tr("%1, pages %2, fills %3.")
        .arg(result.file.section(u'/', -1), format.count(result.pages), format.count(result.fills));
}

void ReportsPage::takeDraft(const Result<ReportResult> &result)
{
    if (!result) {
        m_form->showError(result.error());
        return;
    }
    m_draftWords = tr("Preview of %1 Nothing is written yet.").arg(madeWords(*result));
    showDraft();
    showForm({});
}

void ReportsPage::showDraft()
{
    if (m_work.draftFile().isEmpty())
        return;
    m_chosen.clear();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_preview->show(m_work.draftFile());
    if (m_actions != nullptr)
        m_actions->choose({});
    fitWidth();
}

void ReportsPage::showForm(const QString &note)
{
    if (m_work.draftFile().isEmpty())
        m_form->showIdle(note);
    else
        m_form->showDraft(note.isEmpty() ? m_draftWords : note + u' ' + m_draftWords);
}

void ReportsPage::takeSaved(const QString &file, const Result<ReportResult> &result)
{
    Q_EMIT ended(file, result);
    if (!result) {
        m_form->showDraft(ErrorText::sentence(result.error()));
        m_reports.refresh(); // the next name that is free
        return;
    }
    m_madeNote = tr("Saved: %1").arg(madeWords(*result));
    if (!m_work.isBusy())
        showForm(std::exchange(m_madeNote, {}));
    m_wanted = file;
    m_reports.refresh();
}

void ReportsPage::takeMade(const QString &file, const Result<ReportResult> &result)
{
    Q_EMIT ended(file, result);
    if (std::exchange(m_stores, false) && result && m_actions != nullptr)
        m_actions->store(result->file);
    showForm(result ? tr("Made as planned: %1").arg(madeWords(*result)) : ErrorText::sentence(result.error()));
    // What a person looks at stays in sight.
    if (result && m_work.draftFile().isEmpty() && selected() == nullptr)
        m_wanted = file;
    m_reports.refresh();
    Q_EMIT dueEnded(result ? Result<Done>(Done{}) : fail(result.error()));
}

void ReportsPage::showList()
{
    const auto count = m_reports.rowCount();
    const auto shown = m_filter.rowCount();
    const auto &format = appearance().format();
    setScope(tr("new report, and %1 made").arg(format.count(count)));
    m_head->setNote(m_filter.isOn() ? tr("%1 of %2").arg(format.count(shown), format.count(count)) : QString());
    m_table->setVisible(shown > 0);
    m_state->setVisible(shown == 0);
    if (shown == 0 && count > 0)
        m_state->showMessage(u"filter"_s, tr("No report has these words."), tr("Clear the filter to see all."));
    else if (count == 0 && m_reports.isLoaded())
        m_state->showMessage(u"reports"_s, tr("No report yet."), tr("Choose a period and look at one."));
    else if (count == 0)
        m_state->showLoading(tr("Reading the list of reports"));
    m_isReset = false;
    const auto wanted = m_filter.rowOf(m_wanted);
    const auto row = wanted < 0 ? m_filter.rowOfName(m_chosen) : wanted;
    if (wanted >= 0)
        m_wanted.clear();
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_preview->path() != m_work.draftFile())
        m_preview->show({});
    showSelected();
}

void ReportsPage::fitWidth()
{
    m_form->setDraftInSight(m_preview->path() == m_work.draftFile());
    // In a narrow page the list has the room until there is something to show beside it.
    m_preview->setVisible(!m_preview->path().isEmpty() || width() >= appearance().scaled(kEmptyPreviewFrom));
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void ReportsPage::aged()
{
    m_table->setStale(isStale());
}

void ReportsPage::showSelected()
{
    if (m_isReset)
        return;
    const auto *file = selected();
    if (file != nullptr)
        m_chosen = file->name();
    // One of the bucket has no pages here: those of another one beside its name would be taken for its own.
    if (file != nullptr && file->path != m_preview->path())
        m_preview->show(file->path);
    if (m_actions != nullptr)
        m_actions->choose(file != nullptr ? file->name() : QString());
    fitWidth();
    Q_EMIT selectionSummaryChanged();
}

} // namespace hoox
