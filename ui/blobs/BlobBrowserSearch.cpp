#include "ui/blobs/BlobBrowserPage.h"

#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "models/evidence/BlobVerification.h"
#include "storage/domain/BlobScheme.h"
#include "ui/blobs/BlobTable.h"
#include "ui/common/Command.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostSeen = 300; ///< Rows; no screen shows more.

} // namespace

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
    connect(&m_marks, &BlobFillMarks::forgotten, &m_look, qOverload<>(&QTimer::start));
    connect(&m_marks, &BlobFillMarks::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void BlobBrowserPage::wireSearch()
{
    connect(&m_search, &BlobSearch::found, this, &BlobBrowserPage::searchFound);
    connect(&m_search, &BlobSearch::progressed, this, [this] {
        if (!m_isNear)
            updateListing();
    });
    connect(&m_search, &BlobSearch::finished, this, &BlobBrowserPage::searchEnded);
    connect(&m_loader, &BlobPreviewLoader::changed, this, &BlobBrowserPage::loaderChanged);
}

void BlobBrowserPage::searchEnded(const Result<Done> &end)
{
    if (!std::exchange(m_isNear, false))
        return m_list.endFound(end);
    if (end || end.error().kind == Error::Kind::Cancelled)
        return;
    m_nearError = end.error();
    updateState();
}

void BlobBrowserPage::chooseMode(bool flat)
{
    const bool wasFound = m_list.mode() == BlobListModel::Mode::Found;
    beginListing();
    m_list.setFlat(flat);
    if (wasFound) // What was found is no folder to be listed so or so.
        showFolder(m_folder.isEmpty() ? QString::fromUtf16(kTop) : m_folder);
}

void BlobBrowserPage::addShortcuts()
{
    auto *cancel =
        new Command(u"cancelLogs"_s, tr("Stop listing, searching or checking"), {Qt::CTRL | Qt::Key_Period}, this);
    connect(cancel, &QAction::triggered, this, &BlobBrowserPage::cancelRunning);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto sortBy = [this](int column, const QString &text) {
        auto *action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, [this, column] {
            auto *head = m_table->horizontalHeader();
            const bool turns =
                head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
            head->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        m_table->addAction(action);
    };
    sortBy(BlobListModel::KeyColumn, tr("Sort by key"));
    sortBy(BlobListModel::SizeColumn, tr("Sort by size"));
    sortBy(BlobListModel::ModifiedColumn, tr("Sort by time"));
}

void BlobBrowserPage::cancelRunning()
{
    if (isVerifying())
        m_verification->stop();
    else if (m_search.isRunning())
        m_search.cancel();
    else
        m_list.stop();
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
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    // A table that was not laid out yet knows no last row.
    const int last = std::min(below < 0 ? m_list.rowCount() - 1 : below, first + kMostSeen - 1);
    QStringList keys;
    for (int row = first; row <= last; ++row)
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
    m_nearError.reset();
    m_wanted.clear();
    m_direct.clear();
    beginListing();
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
    if (std::exchange(m_nearError, std::nullopt))
        updateState();
    m_isNear = true;
    m_search.start({scheme.orderId, {}, scheme.exchange, scheme.symbol, scheme.day.addDays(-1), scheme.day.addDays(1)});
}

} // namespace hoox
