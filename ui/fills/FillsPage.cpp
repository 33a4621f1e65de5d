#include "ui/fills/FillsPage.h"

#include "models/fills/FillGroupsModel.h"
#include "models/fills/FillLogMarks.h"
#include "models/fills/FillSearch.h"
#include "models/fills/FillsExport.h"
#include "models/fills/FillsModel.h"
#include "models/fills/FillsScope.h"
#include "models/fills/FillsTotals.h"
#include "models/fills/SavedViews.h"
#include "models/sync/ReplicaState.h"
#include "storage/base/Clock.h"
#include "ui/common/MissingText.h"
#include "ui/common/Notice.h"
#include "ui/common/PeriodRow.h"
#include "ui/common/StatePanel.h"
#include "ui/fills/ExportSheet.h"
#include "ui/fills/FillGroupsPane.h"
#include "ui/fills/FillGroupsView.h"
#include "ui/fills/FillSheet.h"
#include "ui/fills/FillsFilterBar.h"
#include "ui/fills/FilterHeader.h"
#include "ui/fills/GoToRow.h"
#include "ui/fills/LedgerTableView.h"
#include "ui/fills/TotalsLine.h"
#include "ui/fills/ViewsMenu.h"

#include <QMenu>
#include <QTableView>

namespace hoox {

using namespace Qt::StringLiterals;

FillsPage::FillsPage(const Context &context, Appearance &appearance, QWidget *parent)
    : Page(u"fillsPage"_s, u"fills"_s, appearance, parent),
      m_model(context.model),
      m_scope(context.scope),
      m_exports(context.exports),
      m_clock(context.clock),
      m_search(new FillSearch(context.model, this)),
      m_bar(new FillsFilterBar(appearance, this)),
      m_period(new PeriodRow(context.clock, appearance, this)),
      m_goTo(new GoToRow(context.clock, appearance, this)),
      m_notice(new Notice(appearance, this)),
      m_told(new Notice(appearance, this)),
      m_view(new LedgerTableView(context.model, appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_pane(new QWidget(this)),
      m_sheet(new FillSheet(appearance, this)),
      m_exportSheet(new ExportSheet(context.exports, context.prompter, appearance, this)),
      m_viewsMenu(new ViewsMenu(
          context.views, context.prompter, [this] { return presentView(); }, appearance, this))
{
    setTitle(tr("Fills", "executions of orders"));
    watchAge(m_clock);
    build();
    connectParts();
    addShortcuts();
    context.views.reload();
    showScope();
    showState();
}

FillsPage::~FillsPage() = default;

void FillsPage::activate()
{
    if (m_model.generation() == 0)
        takeScope();
    else
        m_model.refresh();
}

void FillsPage::refresh()
{
    m_scope.renew();
    if (m_logs != nullptr)
        m_logs->forgetAbsent();
    activate();
    if (m_groups != nullptr && m_groups->isActive())
        m_groups->model().refresh();
}

void FillsPage::sortBy(int logical)
{
    const auto column = FillColumns::at(logical);
    // Times and amounts are asked for largest first, words from A.
    m_descending = m_sortBy == column ? !m_descending : column == FillColumn::Time || FillColumns::isNumeric(column);
    m_sortBy = column;
    takeScope();
}

void FillsPage::cancel()
{
    m_model.cancel();
    m_exports.cancel();
    m_sortBy = m_model.wanted().sortBy;
    m_descending = m_model.wanted().descending;
    m_wantedSecond.reset();
    showState();
}

void FillsPage::setColumnFilter(int logical, const QString &text)
{
    auto filter = m_filter;
    const auto column = FillColumns::at(logical);
    filter.setText(column, text);
    FillsQuery probe;
    const auto good =
        filter.texts.value(column).isEmpty() ||
        FillsFilter::applyText(probe, column, filter.texts.value(column), appearance().format(), m_clock.nowUtc());
    m_view->heads().setFilterValid(logical, good);
    if (good)
        setFilter(filter);
    else
        m_bar->showCount(tr("\"%1\" is no filter for %2. Try > 0.01, 1..5, = bybit, != mexc or ^BTC.")
                             .arg(text, FillsFilter::words(column, text, appearance().format()).label));
}

void FillsPage::setFilter(const FillsFilter &filter)
{
    const auto changed = filter != m_filter;
    m_filter = filter;
    showFilter();
    if (changed)
        applyFilter();
    else
        showState();
}

void FillsPage::showFilter()
{
    for (int logical = 0; logical < kFillColumns; ++logical) {
        m_view->heads().setFilterText(logical, m_filter.texts.value(FillColumns::at(logical)));
        m_view->heads().setFilterValid(logical, true);
    }
    m_bar->setFilter(m_filter);
}

void FillsPage::applyFilter()
{
    FillsQuery typed;
    if (!m_filter.apply(typed, appearance().format(), m_clock.nowUtc()))
        return;
    m_scope.set(typed, m_filter.period);
    takeScope();
}

/// Another page may have changed it.
void FillsPage::adoptScope()
{
    FillsQuery typed;
    const auto readable = m_filter.apply(typed, appearance().format(), m_clock.nowUtc());
    const auto &scope = m_scope.filter();
    auto filter = m_filter;
    filter.period = m_scope.period();
    if (readable && typed.exchange != scope.exchange)
        filter.setText(FillColumn::Exchange, scope.exchange ? u"= "_s + toText(*scope.exchange) : QString());
    if (readable && (typed.symbolPrefix != scope.symbolPrefix || typed.symbolExact != scope.symbolExact))
        filter.setText(FillColumn::Symbol, scope.symbolPrefix.isEmpty() ? QString() : u"= "_s + scope.symbolPrefix);
    // Exchange and symbol apart, nothing is left: the rest was cleared there.
    const auto restOf = [](FillsQuery query) {
        query.exchange.reset();
        query.symbolPrefix.clear();
        query.symbolExact = false;
        return query;
    };
    if (readable && restOf(scope) == FillsQuery() && restOf(typed) != FillsQuery()) {
        FillsFilter kept;
        kept.period = filter.period;
        for (const auto column : {FillColumn::Exchange, FillColumn::Symbol})
            kept.setText(column, filter.texts.value(column));
        filter = kept;
    }
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFilter();
}

void FillsPage::takeScope()
{
    auto query = m_scope.query();
    query.sortBy = m_sortBy;
    query.descending = m_descending;
    if (m_model.generation() == 0 || query != m_model.wanted())
        m_model.setQuery(query);
    else
        showState();
    showGroups();
}

void FillsPage::setView(const FillsView &view)
{
    if (!view.columns.isEmpty())
        m_view->setColumnLooks(view.columns);
    m_view->setCellLook(view.cells);
    if (m_groups != nullptr && !view.groupColumns.isEmpty())
        m_groups->view().setColumnLooks(view.groupColumns);
    m_sortBy = view.sortBy;
    m_descending = view.descending;
    m_filter = view.filter;
    showFilter();
    applyFilter();
}

FillsView FillsPage::presentView() const
{
    return {m_filter,           m_sortBy,
            m_descending,       m_view->columnLooks(),
            m_view->cellLook(), m_groups != nullptr ? m_groups->view().columnLooks() : QVector<GroupColumnLook>()};
}

QString FillsPage::countWords() const
{
    const auto &format = appearance().format();
    const auto total = m_model.total();
    if (total.kind == RowCount::Kind::Unknown)
        return {};
    if (total.kind == RowCount::Kind::AtLeast || (replica() != nullptr && !replica()->facts().complete))
        return tr("%1 rows so far").arg(format.count(total.rows));
    if (!m_model.query().filters())
        return tr("%1 rows").arg(format.count(total.rows));
    return m_model.allRows() ? tr("%1 of %2 rows match").arg(format.count(total.rows), format.count(*m_model.allRows()))
                             : tr("%1 rows match").arg(format.count(total.rows));
}

QString FillsPage::orderWords(const FillsQuery &query, const Format &format)
{
    if (query.sortBy == FillColumn::Time)
        return query.descending ? tr("newest first") : tr("oldest first");
    const auto word = FillColumns::word(query.sortBy, format);
    if (!FillColumns::isNumeric(query.sortBy))
        return query.descending ? tr("by %1, Z to A").arg(word) : tr("by %1, A to Z").arg(word);
    return query.descending ? tr("by %1, largest first").arg(word) : tr("by %1, smallest first").arg(word);
}

/// The rows in sight are those of an older filter, until the first of the new one are there.
bool FillsPage::showsAnotherFilter() const
{
    auto wanted = m_scope.query();
    wanted.sortBy = m_model.query().sortBy;
    wanted.descending = m_model.query().descending;
    return m_model.isBusy() && wanted != m_model.query();
}

void FillsPage::showScope()
{
    const auto &format = appearance().format();
    const auto another = showsAnotherFilter();
    const auto filter = another ? m_shownFilter : m_filter.sentence(format);
    const auto said = filter.isEmpty() ? tr("all fills") : filter;
    const auto reordering = m_model.isBusy() && (m_model.query().sortBy != m_model.wanted().sortBy ||
                                                 m_model.query().descending != m_model.wanted().descending);
    const auto order = orderWords(m_model.query(), format);
    setScope((another ? tr("still %1").arg(said) : said) + u" \u00B7 "_s +
             (reordering && !another ? tr("still %1").arg(order) : order));
    m_view->heads().setSort(static_cast<int>(m_model.query().sortBy), m_model.query().descending);
}

void FillsPage::showProgress()
{
    const auto &format = appearance().format();
    const auto reads = m_model.isBusy();
    if (reads && m_model.wanted().sortBy != m_model.query().sortBy)
        m_bar->showProgress(tr("ordering by %1").arg(FillColumns::word(m_model.wanted().sortBy, format)),
                            m_model.thousandths());
    else if (reads && m_model.total().kind != RowCount::Kind::Unknown)
        m_bar->showProgress(showsAnotherFilter() ? tr("filtering") : tr("reading"), m_model.thousandths());
    else
        m_bar->showCount(countWords());
}

void FillsPage::showState()
{
    if (m_groups != nullptr && m_groups->isActive())
        return showGroups();
    showScope();
    showProgress();
    searchTime();
    const auto rows = m_model.total().rows > 0;
    const auto reads = m_model.isBusy();
    m_view->setStale(m_model.error().has_value() || isStale());
    m_notice->setVisible(rows && m_model.error());
    if (rows && m_model.error())
        m_notice->showError(tr("The ledger could not be read."), *m_model.error());
    const auto settled = m_model.total().kind == RowCount::Kind::Exact && !reads;
    const auto noneMatch = settled && !rows && m_model.query().filters();
    const auto panel = !rows && (settled || m_model.error() || reads);
    // With a filter the heads stay: the way out is in them.
    m_view->setVisible(!panel || noneMatch);
    m_view->setMaximumHeight(noneMatch ? m_view->heads().sizeHint().height() : QWIDGETSIZE_MAX);
    m_state->setVisible(panel);
    if (panel)
        showPanel(noneMatch);
}

void FillsPage::showPanel(bool noneMatch)
{
    const auto &format = appearance().format();
    if (awaitsFirstCopy(m_model.error()))
        showAwaiting(*m_state);
    else if (m_model.error())
        m_state->showError(*m_model.error(), tr("The ledger could not be read."));
    else if (m_model.isBusy())
        m_state->showLoading(tr("Reading fills"), m_model.thousandths() / 1000.0, true);
    else if (noneMatch)
        m_state->showMessage(u"filter"_s,
                             m_model.allRows() ? tr("None of %1 fills match.").arg(format.count(*m_model.allRows()))
                                               : tr("No fill matches."),
                             m_filter.sentence(format), tr("Clear filter"));
    else
        m_state->showMessage(u"fills"_s, tr("No fills yet."),
                             replica() != nullptr ? tr("The ledger of this profile held none when it was pulled.")
                                                  : tr("Import a ledger or connect a profile."));
}

void FillsPage::openRow(qint64 row)
{
    const auto *found = m_model.rowAt(row);
    if (found && found->fault == FillRow::Fault::None)
        m_sheet->showFill(*found);
}

QString FillsPage::selectionSummary() const
{
    const auto &format = appearance().format();
    if (m_model.selection().isEmpty())
        return {};
    const auto rows = m_model.selection().rows();
    QStringList parts{rows == 1 ? tr("1 row") : tr("%1 rows").arg(format.count(rows))};
    if (const auto &sums = m_model.sums()) {
        if (!sums->symbol.isEmpty())
            parts << tr("%1 %2", "an amount and its asset")
                         .arg(format.number(sums->quantity.value()), baseAsset(sums->symbol));
        for (const auto &amount : sums->notionals)
            parts << format.money(amount.value, amount.asset);
        if (sums->withoutNotional > 0)
            parts << MissingText::shortAmounts(sums->withoutNotional);
        for (const auto &amount : sums->fees)
            parts << tr("fee %1").arg(format.money(amount.value, amount.asset));
        if (sums->withoutFee > 0)
            parts << tr("%1 without fee").arg(format.count(sums->withoutFee));
    }
    if (m_totals != nullptr && m_totals->ofSelection().sums)
        parts << TotalsLine::realisedWords(*m_totals->ofSelection().sums, format);
    else if (m_totals != nullptr && m_totals->ofSelection().isBusy)
        parts << tr("adding up\u2026 %1 %").arg(m_totals->ofSelection().thousandths / 10);
    return parts.join(u" \u00B7 "_s);
}

QByteArray FillsPage::columnState() const
{
    return m_view->columnState();
}

void FillsPage::restoreColumns(const QByteArray &state)
{
    m_view->restoreColumns(state);
}

} // namespace hoox
