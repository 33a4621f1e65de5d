#include "ui/blobs/BlobBrowserPage.h"

#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobTreeModel.h"
#include "models/evidence/BlobVerification.h"
#include "ui/blobs/BlobListDelegate.h"
#include "ui/blobs/BlobListHead.h"
#include "ui/blobs/BlobPreview.h"
#include "ui/blobs/BlobTable.h"
#include "ui/blobs/BlobVerifyPane.h"
#include "ui/common/BreakingRow.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"
#include "ui/common/StatePanel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTreeFrom = 900;  ///< Pixels of the page's width, times the text size.
constexpr int kTimesFrom = 440; ///< Of the list's.
constexpr int kMarksFrom = 380; ///< Likewise.

} // namespace

void BlobBrowserPage::build()
{
    m_listed = new QLabel(this);
    m_listed->setObjectName(u"listedSoFar"_s);
    m_listed->setTextFormat(Qt::PlainText);
    m_stop = new Button(appearance(), tr("stop"), {}, this, Button::Look::Link);
    m_stop->setObjectName(u"stopListing"_s);
    addHeadAction(m_listed);
    addHeadAction(m_stop);
    m_filters = makeFilters();
    body()->addWidget(m_filters);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"logsSplitter"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFolders(splitter));
    splitter->addWidget(makeList(splitter));
    m_preview = new BlobPreview(m_loader, appearance(), splitter);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    splitter->setSizes({204, 590, 444});
    body()->addWidget(splitter, 1);
    m_splitter = splitter;
}

QByteArray BlobBrowserPage::splitterState() const
{
    return m_splitter->saveState();
}

void BlobBrowserPage::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void BlobBrowserPage::followVerification(BlobVerification &verification, Prompter &prompter)
{
    auto *button = new Button(appearance(), tr("Verify"), u"shield"_s, this);
    m_verifyButton = button;
    button->setObjectName(u"verifyButton"_s);
    button->setToolTip(tr("Whether fills and logs of a period go together"));
    addHeadAction(button);
    m_verification = &verification;
    auto *pane = new BlobVerifyPane(verification, prompter, appearance(), this);
    m_verify = pane;
    pane->hide();
    body()->addWidget(pane, 1);
    connect(button, &QPushButton::clicked, this, [this] { showVerification(m_verify->isHidden()); });
    connect(pane, &BlobVerifyPane::closed, this, [this] { showVerification(false); });
    connect(pane, &BlobVerifyPane::fillRequested, this, &BlobBrowserPage::fillRequested);
    connect(pane, &BlobVerifyPane::logRequested, this, &BlobBrowserPage::showBlob);
    connect(&verification, &BlobVerification::saved, this, &BlobBrowserPage::verificationExported);
}

void BlobBrowserPage::showVerification(bool shows)
{
    if (m_verify == nullptr)
        return;
    m_verify->setVisible(shows);
    m_filters->setVisible(!shows);
    m_splitter->setVisible(!shows);
    updateStop();
}

bool BlobBrowserPage::isVerifying() const
{
    return m_verify != nullptr && !m_verify->isHidden();
}

QWidget *BlobBrowserPage::makeFilters()
{
    auto *filters = new BreakingRow(this);
    filters->keepBelowToTheLeft();
    filters->setMargins({16, 6, 16, 6}, 8);
    const QString names[] = {u"exchangeSelector"_s, u"symbolSelector"_s, u"daySelector"_s};
    const QString labels[] = {tr("Exchange"), tr("Symbol"), tr("Day (UTC)")};
    for (int level = 0; level < 3; ++level) {
        m_selectors[level] = new QComboBox(filters);
        m_selectors[level]->setObjectName(names[level]);
        m_selectors[level]->setAccessibleName(labels[level]);
        m_selectors[level]->setToolTip(labels[level]);
        filters->add(m_selectors[level]);
    }
    m_order = new QLineEdit(filters);
    m_order->setObjectName(u"orderIdField"_s);
    m_order->setAccessibleName(tr("Order or request id"));
    m_order->setPlaceholderText(tr("order or request id"));
    m_order->setToolTip(tr("Typing narrows the day. Enter searches the ledger and every folder."));
    m_order->setMaxLength(100);
    m_order->setClearButtonEnabled(true);
    filters->addBreakable(m_order);
    m_days = new QLineEdit(filters);
    m_days->setObjectName(u"daysField"_s);
    m_days->setAccessibleName(tr("Period (UTC days)"));
    m_days->setPlaceholderText(tr("days, from..to"));
    m_days->setToolTip(tr("2026-05-01..2026-05-19, in UTC. Enter searches the exchange and symbol chosen here."));
    m_days->setMaxLength(40);
    m_days->setClearButtonEnabled(true);
    filters->addBreakable(m_days);
    m_mode = new Segmented(appearance(), u"listMode"_s, filters);
    m_mode->addSegment(tr("Folder"));
    m_mode->addSegment(tr("Flat"));
    m_mode->setLabel(tr("What is listed"));
    filters->addBreakable(m_mode);
    m_crumbs = new ElidedLabel(Qt::ElideLeft, filters);
    m_crumbs->setObjectName(u"folderPath"_s);
    m_crumbs->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    filters->addBreakable(m_crumbs, 2);
    return filters;
}

QWidget *BlobBrowserPage::makeFolders(QWidget *parent)
{
    m_folders = new QTreeView(parent);
    m_folders->setObjectName(u"folderTree"_s);
    m_folders->setAccessibleName(tr("Folders"));
    m_folders->setHeaderHidden(true);
    m_folders->setUniformRowHeights(true);
    m_folders->setModel(&m_tree);
    m_folders->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_folders->setItemDelegate(new BlobFolderDelegate(appearance(), m_folders));
    return m_folders;
}

QWidget *BlobBrowserPage::makeList(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    m_notice = new Notice(appearance(), pane);
    m_notice->setObjectName(u"listNotice"_s);
    m_notice->hide();
    m_stack = new QStackedWidget(pane);
    m_table = new BlobTable(m_stack);
    m_table->setObjectName(u"blobList"_s);
    m_table->setAccessibleName(tr("Objects of the folder"));
    // The model outlives both.
    const QPointer<BlobListHead> head = new BlobListHead(appearance(), m_table);
    const QPointer<BlobListDelegate> cells = new BlobListDelegate(m_marks, appearance(), m_table);
    m_list.setSpokenWords({[cells](const QModelIndex &index) { return cells ? cells->spoken(index) : QString(); },
                           [head](int column) { return head ? head->words(column) : QString(); }});
    m_table->setHorizontalHeader(head);
    m_table->setModel(&m_list);
    m_cells = cells;
    m_table->setItemDelegate(cells);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(BlobListModel::KeyColumn, QHeaderView::Stretch);
    m_state = new StatePanel(appearance(), m_stack);
    m_state->setObjectName(u"listState"_s);
    m_stack->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    return pane;
}

void BlobBrowserPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

bool BlobBrowserPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && event->type() == QEvent::Resize) {
        fitWidth();
        m_look.start(); // More rows may be seen.
    }
    return Page::eventFilter(watched, event);
}

void BlobBrowserPage::fitWidth()
{
    // The key comes first: where it had no room, the tree goes, which the selectors stand for, then the times.
    m_folders->setVisible(width() >= appearance().scaled(kTreeFrom));
    m_table->setColumnHidden(BlobListModel::LedgerColumn, m_stack->width() < appearance().scaled(kMarksFrom));
    m_table->setColumnHidden(BlobListModel::ModifiedColumn, m_stack->width() < appearance().scaled(kTimesFrom));
}

void BlobBrowserPage::applyAppearance()
{
    auto &look = appearance();
    m_listed->setFont(look.font(Appearance::FontRole::Secondary));
    paintText(m_listed, look.theme().muted);
    m_crumbs->setFont(look.font(Appearance::FontRole::Mono));
    paintText(m_crumbs, look.theme().muted);
    m_folders->setIndentation(look.scaled(14));
    m_table->verticalHeader()->setDefaultSectionSize(look.scaled(24));
    m_table->horizontalHeader()->setFixedHeight(look.scaled(28));
    m_table->setColumnWidth(BlobListModel::LedgerColumn, look.scaled(76));
    m_table->setColumnWidth(BlobListModel::SizeColumn, look.scaled(84));
    m_table->setColumnWidth(BlobListModel::ModifiedColumn, look.scaled(168));
    for (auto *selector : m_selectors)
        selector->setMinimumWidth(look.scaled(124));
    m_order->setFixedWidth(look.scaled(180));
    m_days->setFixedWidth(look.scaled(150));
    m_folders->setMinimumWidth(look.scaled(168));
    m_preview->setMinimumWidth(look.scaled(300));
    fitWidth();
    m_folders->viewport()->update();
    m_table->viewport()->update();
}

} // namespace hoox
