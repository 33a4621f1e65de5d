// What keys and menus of the Fills page do. The page's own flow is in FillsPage.cpp.
#include "models/blobs/BlobLinks.h"
#include "models/fills/FillSearch.h"
#include "models/fills/FillsModel.h"
#include "storage/base/Clock.h"
#include "ui/common/Notice.h"
#include "ui/common/PeriodRow.h"
#include "ui/fills/ExportSheet.h"
#include "ui/fills/FillSheet.h"
#include "ui/fills/FillsFilterBar.h"
#include "ui/fills/FillsPage.h"
#include "ui/fills/GoToRow.h"
#include "ui/fills/LedgerTableView.h"

namespace hoox {

using namespace Qt::StringLiterals;

void FillsPage::filterByCell(bool excludes)
{
    const auto *row = m_model.rowAt(m_view->currentRow());
    if (row == nullptr || row->fault != FillRow::Fault::None)
        return;
    const auto column = FillColumns::at(m_view->currentColumn());
    auto filter = m_filter;
    if (!excludes) {
        const auto text = FillsFilter::textOf(*row, column, appearance().format());
        if (!text)
            return m_bar->showCount(tr("This cell has no value to filter by."));
        filter.setText(column, *text);
        return setFilter(filter);
    }
    const auto exclusion = FillsFilter::exclusionOf(*row, column);
    if (!exclusion)
        return m_bar->showCount(column == FillColumn::Time ? tr("A time cannot be left out. Choose a period instead.")
                                                           : tr("This cell has no value to leave out."));
    if (!filter.exclude(exclusion->column, exclusion->value))
        return m_bar->showCount(tr("%1 values are left out already, and no more can be.")
                                    .arg(appearance().format().count(FillsFilter::kMostExcluded)));
    setFilter(filter);
}

void FillsPage::include(const FillExclusion &exclusion)
{
    auto filter = m_filter;
    filter.excluded.removeAll(exclusion);
    setFilter(filter);
}

void FillsPage::setFreeText(const QString &text)
{
    auto filter = m_filter;
    filter.setFreeText(text);
    setFilter(filter);
}

void FillsPage::choosePeriod(TimePreset preset)
{
    if (preset == TimePreset::Custom)
        return m_period->open(m_filter.period);
    m_period->close();
    auto filter = m_filter;
    filter.period = {preset, {}};
    setFilter(filter);
}

void FillsPage::tell(const QString &what, const QString &sentence, const QString &action, std::function<void()> follow)
{
    m_follow = std::move(follow);
    m_told->showMessage(what, sentence, action);
    m_told->show();
}

void FillsPage::openExport()
{
    m_sheet->close();
    m_exportSheet->openFor(m_shownFilter);
}

void FillsPage::openGoTo()
{
    m_goTo->open(m_model.total().rows);
}

void FillsPage::goToRow(qint64 row)
{
    m_goTo->close();
    m_view->setCurrent(row, m_view->currentColumn());
}

void FillsPage::goToTime(qint64 second)
{
    m_wantedSecond = second;
    if (m_sortBy != FillColumn::Time) {
        m_sortBy = FillColumn::Time;
        m_descending = true;
        takeScope();
    }
    searchTime();
}

void FillsPage::searchTime()
{
    if (!m_wantedSecond || m_model.isBusy() || !m_search->isPossible())
        return;
    m_search->findTime(*std::exchange(m_wantedSecond, std::nullopt), [this](const std::optional<qint64> &row) {
        if (row)
            goToRow(*row);
        else
            m_goTo->setFault(tr("No row was found for that time. Try again."));
    });
}

void FillsPage::goToOrder(const QString &orderId)
{
    auto filter = m_filter;
    filter.setText(FillColumn::OrderId, orderId);
    m_goTo->close();
    setFilter(filter);
}

void FillsPage::askForBlob(const Fill &fill)
{
    if (BlobLinks::keyOf(fill)) {
        Q_EMIT openBlobRequested(fill);
        return;
    }
    m_sheet->close();
    tell(tr("No log can be found for this fill."), tr("It has neither an order id nor a request id."), tr("Dismiss"),
         {});
}

} // namespace hoox
