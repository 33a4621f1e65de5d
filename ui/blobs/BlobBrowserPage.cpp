#include "ui/blobs/BlobBrowserPage.h"

#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobLinks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "models/blobs/LineSource.h"
#include "storage/base/Clock.h"
#include "ui/blobs/BlobListDelegate.h"
#include "ui/blobs/BlobPreview.h"
#include "ui/blobs/BlobTable.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Notice.h"
#include "ui/common/Segmented.h"
#include "ui/common/StatePanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

BlobBrowserPage::BlobBrowserPage(const BlobBrowserModels &models, Appearance &appearance, QWidget *parent)
    : Page(u"logsPage"_s, u"logs"_s, appearance, parent),
      m_tree(models.tree),
      m_list(models.list),
      m_loader(models.loader),
      m_search(models.search),
      m_marks(models.marks),
      m_clock(models.clock)
{
    watchAge(m_clock);
    setTitle(tr("Logs"));
    build();
    wire();
    wireViews();
    wireList();
    wireSearch();
    addShortcuts();
    applyAppearance();
    updateSelectors();
    updateListing();
}

void BlobBrowserPage::wire()
{
    connect(&appearance(), &Appearance::changed, this, &BlobBrowserPage::applyAppearance);
    connect(&m_tree, &BlobTreeModel::folderListed, this, [this] {
        updateSelectors();
        selectFolder();
    });
    connect(&m_list, &BlobListModel::stateChanged, this, [this] {
        stampListing();
        updateListing();
    });
    for (int level = 0; level < 3; ++level)
        connect(m_selectors[level], &QComboBox::activated, this, [this, level] { selectorChosen(level); });
    connect(m_order, &QLineEdit::textChanged, this, &BlobBrowserPage::orderTyped);
    connect(m_order, &QLineEdit::returnPressed, this, &BlobBrowserPage::searchEntered);
    connect(m_days, &QLineEdit::returnPressed, this, &BlobBrowserPage::searchEntered);
    connect(m_mode, &Segmented::chosen, this, [this](int id) { chooseMode(id == 1); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_list.mode() == BlobListModel::Mode::Found)
            m_search.cancel();
        else if (m_list.state() == BlobListModel::State::Listing)
            m_list.stop();
        else
            m_list.resume();
    });
    const auto tryAgain = [this] {
        if (m_nearError)
            lookNear();
        else if (m_list.mode() == BlobListModel::Mode::Found)
            startSearch(m_search.query());
        else
            m_list.resume();
    };
    connect(m_state, &StatePanel::actionTriggered, this, [this, tryAgain] {
        if (m_isConfigured)
            tryAgain();
        else
            Q_EMIT settingsRequested();
    });
    connect(m_notice, &Notice::actionTriggered, this, tryAgain);
}

void BlobBrowserPage::wireViews()
{
    connect(m_folders, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { showFolder(index.data(BlobTreeModel::PrefixRole).toString()); });
    connect(m_folders, &QTreeView::activated, this,
            [this](const QModelIndex &index) { showFolder(index.data(BlobTreeModel::PrefixRole).toString()); });
    connect(m_folders->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_folders->hasFocus()) // The next Enter opens it.
            m_tree.lookAhead(index.data(BlobTreeModel::PrefixRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(BlobListModel::IsFolderRole).toBool())
            openRow(index);
        Q_EMIT selectionSummaryChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateTransferActions();
        Q_EMIT selectionSummaryChanged();
    });
    connect(m_table, &QTableView::activated, this, &BlobBrowserPage::openRow);
    connect(m_preview, &BlobPreview::fillRequested, this, &BlobBrowserPage::fillRequested);
    connect(m_preview, &BlobPreview::folderRequested, this, &BlobBrowserPage::showFolder);
}

void BlobBrowserPage::setNotConfigured()
{
    m_isConfigured = false;
    updateListing();
}

void BlobBrowserPage::activate()
{
    if (m_folder.isEmpty() && m_isConfigured)
        showFolder(QString::fromUtf16(kTop));
}

void BlobBrowserPage::refresh()
{
    if (!m_isConfigured)
        return;
    const auto folder = m_folder.isEmpty() ? QString::fromUtf16(kTop) : m_folder;
    m_marks.forget();
    m_tree.reload();
    m_tree.open(folder);
    if (m_list.mode() == BlobListModel::Mode::Found)
        return startSearch(m_search.query());
    if (m_list.state() == BlobListModel::State::Empty)
        return showFolder(folder);
    beginListing();
    m_list.refresh();
}

void BlobBrowserPage::showFolder(const QString &prefix)
{
    m_search.cancel();
    m_nearError.reset();
    m_folder = prefix;
    {
        const QSignalBlocker quiet(m_order);
        m_order->clear();
    }
    beginListing();
    m_list.showFolder(prefix);
    m_tree.open(prefix);
    updateSelectors();
    selectFolder();
}

void BlobBrowserPage::showBlob(const BlobKey &key)
{
    showVerification(false);
    m_search.cancel();
    m_nearError.reset();
    m_wanted = m_direct = key.text();
    m_loader.load(key);
    if (const auto folder = BlobLinks::folderOf(key); folder != m_folder || m_list.mode() == BlobListModel::Mode::Found)
        showFolder(folder);
    else
        updateListing();
}

void BlobBrowserPage::openRow(const QModelIndex &index)
{
    const auto text = index.data(BlobListModel::KeyRole).toString();
    if (index.data(BlobListModel::IsFolderRole).toBool())
        return showFolder(text);
    if (text == m_loader.key() && m_loader.state() != BlobPreviewLoader::State::Failed)
        return;
    if (m_isNear)
        m_search.cancel(); // Its answer would take the place of what is chosen now.
    if (std::exchange(m_nearError, std::nullopt))
        updateState();
    if (const auto key = BlobKey::parse(text))
        m_loader.load(*key);
}

QString BlobBrowserPage::prefixOf(int level) const
{
    return logFolder().section(u'/', 0, level) + u'/';
}

QString BlobBrowserPage::logFolder() const
{
    const auto top = QString::fromUtf16(kTop);
    return m_folder.startsWith(top) ? m_folder : top;
}

bool BlobBrowserPage::isDayFolder() const
{
    return m_folder.startsWith(QString::fromUtf16(kTop)) && m_folder.count(u'/') == 4;
}

void BlobBrowserPage::updateSelectors()
{
    const QString all[] = {tr("All exchanges"), tr("All symbols"), tr("All days")};
    const auto folder = logFolder();
    const int known = static_cast<int>(folder.count(u'/'));
    for (int level = 0; level < 3; ++level) {
        auto *selector = m_selectors[level];
        const QSignalBlocker quiet(selector);
        selector->clear();
        selector->addItem(all[level]);
        const bool reachable = known > level;
        if (reachable) {
            for (const auto &name : m_tree.names(prefixOf(level)))
                selector->addItem(visibleText(name), name);
        }
        selector->setEnabled(reachable);
        const int chosen = selector->findData(folder.section(u'/', level + 1, level + 1));
        selector->setCurrentIndex(known > level + 1 && chosen > 0 ? chosen : 0);
    }
    const auto parts = m_folder.split(u'/', Qt::SkipEmptyParts);
    m_crumbs->setText(visibleText(parts.join(u"/ "_s)) + (parts.isEmpty() ? QString() : u"/"_s));
    setScope(parts.size() < 2 ? tr("all exchanges") : visibleText(parts.mid(1).join(u" \u00B7 "_s)));
}

void BlobBrowserPage::selectorChosen(int level)
{
    const auto name = m_selectors[level]->currentData().toString();
    showFolder(name.isEmpty() ? prefixOf(level) : prefixOf(level) + name + u'/');
}

void BlobBrowserPage::orderTyped(const QString &text)
{
    if (!isDayFolder()) {
        if (text.isEmpty() && m_list.mode() == BlobListModel::Mode::Found)
            showFolder(m_folder);
        return;
    }
    m_search.cancel();
    beginListing();
    m_list.showFolder(m_folder, BlobLinks::nameStart(text));
}

void BlobBrowserPage::beginListing()
{
    m_begun = m_clock.nowUtc();
    m_begunAt = m_clock.monotonic();
}

/// A listing that was stopped and goes on is as old as its first rows; one that lists again, as the old rows until it
/// is whole; one out of copies, as the oldest of them.
void BlobBrowserPage::stampListing()
{
    using State = BlobListModel::State;
    const bool isListing = m_list.state() == State::Listing && !m_list.isRefreshing();
    if (m_list.state() == State::Empty || (isListing && m_list.rowCount() == 0))
        return setAsOf({}, kStaleAfter);
    if (m_list.state() != State::Whole && !isListing)
        return;
    const auto &copied = m_list.asOf();
    const auto age = copied ? std::chrono::milliseconds(std::max<qint64>(0, copied->msecsTo(m_clock.nowUtc())))
                            : m_clock.monotonic() - m_begunAt;
    setAsOf(copied ? *copied : m_begun, kStaleAfter, age);
}

void BlobBrowserPage::aged()
{
    m_cells->setStale(isStale());
    m_table->viewport()->update();
}

void BlobBrowserPage::updateListing()
{
    const auto &asOf = m_list.asOf();
    m_listed->setText(asOf ? tr("%1, as of %2: no network").arg(listedText(), appearance().format().time(*asOf))
                           : listedText());
    updateStop();
    updateState();
    updateTransferActions();
    teachTree();
    selectWanted();
}

QString BlobBrowserPage::listedText() const
{
    using State = BlobListModel::State;
    const auto &format = appearance().format();
    const auto rows = format.count(m_list.rowCount());
    if (m_list.state() == State::Empty)
        return {};
    if (m_list.mode() == BlobListModel::Mode::Found) {
        const auto asked = format.count(m_search.figures().asked);
        return m_search.isRunning() ? tr("found %1, %2 folders and keys asked, %3 to go")
                                          .arg(rows, asked, format.count(m_search.figures().waiting))
                                    : tr("found %1, %2 folders and keys asked").arg(rows, asked);
    }
    if (m_list.isRefreshing())
        return tr("%1 new so far, listing again").arg(format.count(m_list.newCount()));
    if (m_list.state() != State::Whole)
        return tr("listed %1 so far").arg(rows);
    const auto whole = tr("%n key(s)", "objects and folders of one folder", m_list.rowCount());
    return m_list.newCount() > 0 ? tr("%1, %2 new").arg(whole, format.count(m_list.newCount())) : whole;
}

void BlobBrowserPage::updateStop()
{
    using State = BlobListModel::State;
    const auto state = m_list.state();
    const bool isFound = m_list.mode() == BlobListModel::Mode::Found;
    m_listed->setVisible(!isVerifying());
    m_stop->setVisible(!isVerifying() && (state == State::Listing || (state == State::Stopped && !isFound)));
    m_stop->setText(state == State::Stopped ? tr("continue") : tr("stop"));
}

void BlobBrowserPage::selectWanted()
{
    if (m_wanted.isEmpty())
        return;
    if (const int row = m_list.rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_table->selectRow(row);
        m_table->scrollTo(m_list.index(row, 0));
    } else if (m_list.state() == BlobListModel::State::Whole) {
        m_wanted.clear();
    }
}

void BlobBrowserPage::updateState()
{
    using State = BlobListModel::State;
    const bool empty = m_list.rowCount() == 0;
    const bool failed = m_list.state() == State::Failed;
    m_notice->setVisible(m_nearError || (failed && !empty));
    const bool isFound = m_list.mode() == BlobListModel::Mode::Found;
    if (failed && !empty)
        m_notice->showError(isFound ? tr("Some folders could not be searched.")
                                    : tr("The rest of the folder could not be listed."),
                            m_list.error());
    else if (m_nearError)
        m_notice->showError(tr("The days before and after could not be searched for the log."), *m_nearError);
    if (!empty)
        return m_stack->setCurrentWidget(m_table);
    if (!m_isConfigured)
        m_state->showMessage(u"plug"_s, tr("This profile has no bucket for logs."),
                             tr("Name one, and set keys with R2 read."), tr("Set up"));
    else if (failed)
        m_state->showError(m_list.error(),
                           isFound ? tr("The folders could not be searched.") : tr("The folder could not be listed."));
    else if (isFound && m_list.state() == State::Listing)
        m_state->showLoading(tr("Searching the folders"));
    else if (isFound)
        m_state->showMessage(u"search"_s, tr("Nothing was found."),
                             m_list.state() == State::Stopped ? tr("The search was stopped before its end.")
                                                              : tr("No folder of this period holds it."));
    else if (m_list.state() != State::Whole)
        m_state->showLoading(tr("Listing %1").arg(visibleText(m_folder)));
    else if (!m_list.namePrefix().isEmpty())
        m_state->showMessage(u"filter"_s, tr("No object here starts with this order id."),
                             tr("Press Enter to search the ledger and every folder."));
    else
        m_state->showMessage(u"logs"_s, tr("No logs yet."),
                             tr("Every order leaves one here. %1 holds nothing so far.").arg(visibleText(m_folder)));
    m_stack->setCurrentWidget(m_state);
}

void BlobBrowserPage::selectFolder()
{
    const auto index = m_tree.indexOf(m_folder);
    if (!index.isValid() || index == m_folders->currentIndex())
        return;
    m_folders->setCurrentIndex(index);
    m_folders->scrollTo(index);
}

QString BlobBrowserPage::selectionSummary() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || index.data(BlobListModel::IsFolderRole).toBool())
        return {};
    const auto &format = appearance().format();
    const auto rows = format.count(m_list.rowCount());
    if (const auto chosenText = chosenSummary(); !chosenText.isEmpty())
        return chosenText;
    const auto size = format.size(index.data(BlobListModel::SizeRole).toLongLong());
    return m_list.state() == BlobListModel::State::Whole ? tr("1 of %1 keys \u00B7 %2").arg(rows, size)
                                                         : tr("1 of %1 keys seen so far \u00B7 %2").arg(rows, size);
}

} // namespace hoox
