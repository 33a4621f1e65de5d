#include "ui/fills/FillsPage.h"

#include "models/fills/FillsModel.h"
#include "models/fills/FillsScope.h"
#include "models/sync/ReplicaState.h"
#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/MissingText.h"
#include "ui/common/Notice.h"
#include "ui/common/StatePanel.h"
#include "ui/fills/FillSheet.h"
#include "ui/fills/FillsFilterBar.h"
#include "ui/fills/FilterHeader.h"
#include "ui/fills/LedgerTableView.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

namespace hoox {

using namespace Qt::StringLiterals;

FillsPage::FillsPage(FillsModel &model, FillsScope &scope, const Clock &clock, Appearance &appearance, QWidget *parent)
    : Page(u"fillsPage"_s, u"fills"_s, appearance, parent),
      m_model(model),
      m_scope(scope),
      m_clock(clock),
      m_bar(new FillsFilterBar(appearance, this)),
      m_notice(new Notice(appearance, this)),
      m_view(new LedgerTableView(model, appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_pane(new QWidget(this)),
      m_sheet(new FillSheet(appearance, this))
{
    setTitle(tr("Fills", "executions of orders"));
    build();
    connectParts();
    addShortcuts();
    showScope();
    showState();
}

FillsPage::~FillsPage() = default;

void FillsPage::build()
{
    auto *columns = new Button(appearance(), tr("Columns"), u"columns"_s, this);
    columns->setObjectName(u"columnsButton"_s);
    columns->setMenu(columnMenu());
    addHeadAction(columns);
    auto *column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    column->addWidget(m_state, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_pane, 1);
    row->addWidget(m_sheet);
    body()->addLayout(row, 1);
    m_sheet->close();
    setFocusProxy(m_view);
}

QMenu *FillsPage::columnMenu()
{
    auto *menu = new QMenu(this);
    for (int logical = 0; logical < kFillColumns; ++logical) {
        auto *action = menu->addAction(FillColumns::word(FillColumns::at(logical), appearance().format()));
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, logical] { action->setChecked(!m_view->table().isColumnHidden(logical)); });
        connect(action, &QAction::triggered, this,
                [this, logical](bool shown) { m_view->setColumnShown(logical, shown); });
    }
    return menu;
}

void FillsPage::connectParts()
{
    auto &heads = m_view->heads();
    connect(&heads, &QHeaderView::sectionClicked, this, &FillsPage::sortBy);
    connect(&heads, &FilterHeader::filterEdited, this, &FillsPage::setColumnFilter);
    connect(m_bar, &FillsFilterBar::presetChosen, this, [this](TimePreset preset) {
        auto filter = m_filter;
        filter.period = {preset, {}};
        setFilter(filter);
    });
    connect(m_bar, &FillsFilterBar::removed, this,
            [this](FillColumn column) { setColumnFilter(static_cast<int>(column), {}); });
    connect(m_bar, &FillsFilterBar::cleared, this, [this] { setFilter({}); });
    connect(m_bar, &FillsFilterBar::cancelRequested, &m_model, &FillsModel::cancel);
    connect(m_bar, &FillsFilterBar::addRequested, this,
            [this] { m_view->heads().focusFilter(static_cast<int>(FillColumn::Symbol)); });
    connect(&m_scope, &FillsScope::changed, this, [this] {
        adoptScope();
        // Before the page was ever shown there is nothing to read: that is dear, and may not be wanted.
        if (m_model.generation() > 0)
            takeScope();
    });
    connect(m_notice, &Notice::actionTriggered, &m_model, &FillsModel::refresh);
    connect(m_state, &StatePanel::actionTriggered, this, [this] {
        if (m_model.error())
            m_model.refresh();
        else if (m_model.isBusy())
            m_model.cancel();
        else
            setFilter({});
    });
    for (const auto signal : {&FillsModel::totalChanged, &FillsModel::stateChanged})
        connect(&m_model, signal, this, &FillsPage::showState);
    connect(&m_model, &FillsModel::queryShown, this, [this] {
        constexpr std::chrono::seconds kStaleAfter(60);
        setAsOf(m_clock.nowUtc(), kStaleAfter);
        showScope();
        showState();
    });
    connect(&m_model, &FillsModel::sumsChanged, this, &Page::selectionSummaryChanged);
    connect(m_view, &LedgerTableView::openRequested, this, &FillsPage::openRow);
    connect(m_view, &LedgerTableView::currentChanged, this, [this](qint64 row) {
        if (m_sheet->isVisible())
            openRow(row);
    });
    connect(m_sheet, &FillSheet::openBlobRequested, this, &FillsPage::openBlobRequested);
    connect(m_sheet, &SideSheet::closed, m_view, [this] { m_view->setFocus(); });
    connect(&appearance(), &Appearance::changed, this, [this] {
        showScope();
        showState();
    });
}

void FillsPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, action);
    };
    add(Qt::CTRL | Qt::Key_B, [this] {
        const auto *row = m_model.rowAt(m_view->currentRow());
        if (row && row->fault == FillRow::Fault::None)
            Q_EMIT openBlobRequested(row->fill);
    });
    add(Qt::CTRL | Qt::Key_F, [this] { m_view->heads().focusFilter(m_view->currentColumn()); });
    add(Qt::CTRL | Qt::Key_Period, [this] { m_model.cancel(); });
}

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
    activate();
}

void FillsPage::sortBy(int logical)
{
    auto query = m_model.wanted();
    const auto column = FillColumns::at(logical);
    // Times and amounts are asked for largest first, words from A.
    query.descending =
        query.sortBy == column ? !query.descending : column == FillColumn::Time || FillColumns::isNumeric(column);
    query.sortBy = column;
    m_model.setQuery(query);
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
        m_bar->showCount(tr("\"%1\" is no filter for %2. Try > 0.01, 1..5, = bybit or ^BTC.")
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
    query.sortBy = m_model.wanted().sortBy;
    query.descending = m_model.wanted().descending;
    if (m_model.generation() == 0 || query != m_model.wanted())
        m_model.setQuery(query);
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

void FillsPage::showScope()
{
    const auto &format = appearance().format();
    const auto filter = m_filter.sentence(format);
    const auto reordering = m_model.isBusy() && (m_model.query().sortBy != m_model.wanted().sortBy ||
                                                 m_model.query().descending != m_model.wanted().descending);
    const auto order = orderWords(m_model.query(), format);
    setScope((filter.isEmpty() ? tr("all fills") : filter) + u" \u00B7 "_s +
             (reordering ? tr("still %1").arg(order) : order));
    m_view->heads().setSort(static_cast<int>(m_model.query().sortBy), m_model.query().descending);
}

void FillsPage::showState()
{
    const auto &format = appearance().format();
    showScope();
    const auto rows = m_model.total().rows > 0;
    const auto reads = m_model.isBusy();
    if (reads && m_model.wanted().sortBy != m_model.query().sortBy)
        m_bar->showProgress(tr("ordering by %1").arg(FillColumns::word(m_model.wanted().sortBy, format)),
                            m_model.thousandths());
    else if (reads && m_model.total().kind != RowCount::Kind::Unknown)
        m_bar->showProgress(tr("reading"), m_model.thousandths());
    else
        m_bar->showCount(countWords());
    m_view->setStale(m_model.error().has_value() || isSourceStale());
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
    if (!panel)
        return;
    if (awaitsFirstCopy(m_model.error()))
        showAwaiting(*m_state);
    else if (m_model.error())
        m_state->showError(*m_model.error(), tr("The ledger could not be read."));
    else if (reads)
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
