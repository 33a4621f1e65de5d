#include "ui/blobs/BlobBrowserPage.h"

#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "storage/domain/BlobScheme.h"
#include "ui/blobs/BlobTable.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void BlobBrowserPage::wireList()
{
    auto *head = m_table->horizontalHeader();
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_list.sort(column, order);
        askMarks();
    });
    connect(&m_list, &BlobListModel::rowsAboutToBeInserted, this, &BlobBrowserPage::keepPlace);
    connect(&m_list, &BlobListModel::rowsAboutToBeRemoved, this, &BlobBrowserPage::keepPlace);
    connect(&m_list, &BlobListModel::layoutAboutToBeChanged, this, &BlobBrowserPage::keepPlace);
    connect(&m_list, &BlobListModel::rowsInserted, this, &BlobBrowserPage::goBackToPlace);
    connect(&m_list, &BlobListModel::rowsRemoved, this, &BlobBrowserPage::goBackToPlace);
    connect(&m_list, &BlobListModel::layoutChanged, this, &BlobBrowserPage::goBackToPlace);
    m_look.setSingleShot(true);
    m_look.setInterval(60ms);
    connect(&m_look, &QTimer::timeout, this, &BlobBrowserPage::askMarks);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_look, qOverload<>(&QTimer::start));
    connect(&m_list, &BlobListModel::stateChanged, &m_look, qOverload<>(&QTimer::start));
    connect(&m_marks, &BlobFillMarks::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void BlobBrowserPage::wireSearch()
{
    connect(&m_search, &BlobSearch::found, this, &BlobBrowserPage::searchFound);
    connect(&m_search, &BlobSearch::progressed, this, [this] {
        if (!m_isNear)
            updateListing();
    });
    connect(&m_search, &BlobSearch::finished, this, [this](const Result<Done> &end) {
        if (!std::exchange(m_isNear, false))
            m_list.endFound(end);
    });
    connect(&m_loader, &BlobPreviewLoader::changed, this, &BlobBrowserPage::loaderChanged);
}

/// Rows that come in above what is read do not push it away.
void BlobBrowserPage::keepPlace()
{
    if (!m_top.isValid() && m_table->verticalScrollBar()->value() > 0)
        m_top = m_table->indexAt(QPoint(0, 0));
}

void BlobBrowserPage::goBackToPlace()
{
    const auto top = std::exchange(m_top, QPersistentModelIndex());
    if (top.isValid())
        m_table->scrollTo(top, QAbstractItemView::PositionAtTop);
}

void BlobBrowserPage::askMarks()
{
    if (m_list.rowCount() == 0 || m_table->isColumnHidden(BlobListModel::LedgerColumn))
        return m_marks.want({});
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    QStringList keys;
    for (int row = first; row <= (last < 0 ? m_list.rowCount() - 1 : last); ++row)
        keys += m_list.index(row, 0).data(BlobListModel::KeyRole).toString();
    m_marks.want(keys);
}

/// What the list counted, the tree need not ask for.
void BlobBrowserPage::teachTree()
{
    if (!m_list.namePrefix().isEmpty() || m_list.mode() == BlobListModel::Mode::Found)
        return;
    const bool isFlat = m_list.mode() == BlobListModel::Mode::Flat;
    const bool hasFolders = m_list.objectCount() < m_list.rowCount();
    const bool isWhole = m_list.state() == BlobListModel::State::Whole &&
                         (isFlat || !hasFolders || m_tree.stateOf(m_list.folder()) == BlobTreeModel::ListState::Whole);
    m_tree.learn(m_list.folder(), {m_list.objectCount(), m_list.sizeBytes(), isWhole}, isFlat);
}

void BlobBrowserPage::searchEntered()
{
    BlobQuery query;
    if (!query.setDays(m_days->text())) {
        m_notice->showMessage(tr("This is no period."), tr("Type a day or two: 2026-05-01..2026-05-19 (UTC)."));
        return m_notice->show();
    }
    m_notice->hide();
    const auto id = m_order->text().trimmed();
    // Some exchanges name orders by uuids, as requests are named: it may be either.
    query.orderId = id;
    query.requestId = isUuid(id) ? id : QString();
    if (id.isEmpty()) {
        query.exchange = m_selectors[0]->currentData().toString();
        query.symbol = m_selectors[1]->currentData().toString();
    }
    if (!id.isEmpty() || query.from.isValid() || query.to.isValid())
        startSearch(query);
}

void BlobBrowserPage::startSearch(const BlobQuery &query)
{
    m_search.cancel();
    m_wanted.clear();
    m_direct.clear();
    m_list.startFound();
    m_crumbs->setText(tr("search"));
    m_search.start(query);
}

void BlobBrowserPage::searchFound(const QVector<BlobInfo> &objects)
{
    const auto first = BlobKey::parse(objects.constFirst().key);
    const bool isFirst = m_isNear || m_list.rowCount() == 0;
    const bool hasId = !m_search.query().orderId.isEmpty() || !m_search.query().requestId.isEmpty();
    if (isFirst && hasId && first) {
        m_wanted = first->text();
        m_loader.load(*first);
    }
    if (!m_isNear)
        m_list.addFound(objects);
}

void BlobBrowserPage::loaderChanged()
{
    using State = BlobPreviewLoader::State;
    if (m_direct.isEmpty() || m_loader.state() == State::Loading)
        return;
    const auto direct = std::exchange(m_direct, QString());
    if (m_loader.state() == State::Failed && m_loader.error().kind == Error::Kind::NotFound && m_loader.key() == direct)
        lookNear();
}

/// An order that was sent before midnight and filled after it has its log under the other day.
void BlobBrowserPage::lookNear()
{
    const auto scheme = BlobScheme::of(BlobKey::parse(m_loader.key()).value());
    if (scheme.kind != BlobScheme::Kind::OrderLog)
        return;
    m_search.cancel();
    m_isNear = true;
    m_search.start({scheme.orderId, {}, scheme.exchange, scheme.symbol, scheme.day.addDays(-1), scheme.day.addDays(1)});
}

} // namespace hoox
