#include "ui/blobs/BlobPreview.h"

#include "models/blobs/BlobLinks.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/blobs/ConversationLines.h"
#include "ui/blobs/DifferenceView.h"
#include "ui/blobs/ImagePane.h"
#include "ui/blobs/JsonTreeDelegate.h"
#include "ui/blobs/PdfPane.h"
#include "ui/blobs/RecordsView.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/LineView.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"
#include "ui/common/StatePanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCopiedValue = 16'000'000;
constexpr int kUnfoldedLevels = 2;      ///< As an object opens.
constexpr int kUnfoldedLevelsOfLog = 5; ///< Down to the headers and bodies of its calls.
constexpr int kMostUnfolded = 500;
constexpr int kUnfoldedRows = 20; ///< Of each container on the way down.

QString blobName(const QString &key)
{
    return key.mid(key.lastIndexOf(u'/') + 1);
}

} // namespace

BlobPreview::BlobPreview(BlobPreviewLoader &loader, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_loader(loader), m_appearance(appearance)
{
    build();
    makeShortcuts();
    connect(&m_loader, &BlobPreviewLoader::changed, this, &BlobPreview::refresh);
    connect(&m_loader, &BlobPreviewLoader::found, this, &BlobPreview::takeHits);
    connect(m_search, &QLineEdit::textChanged, this, &BlobPreview::search);
    connect(m_pdf, &PdfPane::hitsChanged, this, [this] {
        if (pane() != m_pdf)
            return;
        m_hit = hitCount() == 0 ? -1 : qMax(0, m_hit);
        showHit();
    });
    connect(m_compare, &QPushButton::clicked, this, &BlobPreview::startComparing);
    connect(m_difference, &DifferenceView::closed, this, &BlobPreview::stopComparing);
    connect(m_image, &ImagePane::failed, this,
            [this](const QString &sentence) { dropPane(tr("This picture cannot be shown."), sentence); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToHit(1); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &BlobPreview::showPath);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        if (const auto key = BlobKey::parse(m_loader.key()))
            Q_EMIT fillRequested(BlobLinks::orderIdOf(*key));
    });
    connect(m_state, &StatePanel::actionTriggered, this, [this] {
        if (const auto key = BlobKey::parse(m_loader.key()))
            Q_EMIT folderRequested(BlobLinks::folderOf(*key));
    });
    connect(&m_appearance, &Appearance::changed, this, &BlobPreview::applyAppearance);
    applyAppearance();
    refresh();
}

BlobPreview::~BlobPreview() = default;

void BlobPreview::clearViews()
{
    for (auto *view : {m_pretty, m_raw, m_conversation})
        view->setLines(nullptr, {});
    m_model.setDocument(nullptr);
    m_table->setRecords(nullptr);
    m_pdf->open({});
    m_image->open({});
    m_turns.reset();
}

QWidget *BlobPreview::pane() const
{
    if (m_shown == nullptr || !m_isPaneSound)
        return nullptr;
    switch (m_shown->kind) {
    case BlobContent::Kind::Records:
        return m_table;
    case BlobContent::Kind::Pdf:
        return m_pdf;
    case BlobContent::Kind::Image:
        return m_image;
    default:
        return nullptr;
    }
}

bool BlobPreview::isJson() const
{
    return m_shown != nullptr && m_shown->json != nullptr;
}

void BlobPreview::refresh()
{
    const auto key = m_loader.key();
    m_name->setText(visibleText(blobName(key)));
    m_name->setToolTip(visibleText(key));
    const bool ready = m_loader.state() == BlobPreviewLoader::State::Ready;
    if (m_shown != m_loader.content()) {
        m_hits = {}; // Places in the bytes of the one that goes.
        m_hit = -1;
        clearViews();
        m_shown = m_loader.content();
    }
    m_notice->hide();
    m_secretNotice->hide();
    m_tools->setVisible(ready);
    m_foot->setVisible(ready);
    const auto parsed = BlobKey::parse(key);
    m_compare->setVisible(ready);
    m_fill->setVisible(parsed && !BlobLinks::orderIdOf(*parsed).isEmpty());
    showSize();
    switch (m_loader.state()) {
    case BlobPreviewLoader::State::Empty:
        m_state->showMessage(u"file"_s, tr("No object is chosen."), tr("Choose one in the list to look inside."));
        break;
    case BlobPreviewLoader::State::Loading:
        m_state->showLoading(tr("Reading %1").arg(visibleText(blobName(key))));
        break;
    case BlobPreviewLoader::State::Failed:
        showFailure();
        break;
    case BlobPreviewLoader::State::Ready:
        return showReady();
    }
    m_stack->setCurrentWidget(m_state);
}

void BlobPreview::showSize()
{
    if (m_loader.state() != BlobPreviewLoader::State::Ready)
        return m_size->clear();
    const auto &format = m_appearance.format();
    const auto stored = format.size(m_loader.info().sizeBytes);
    m_size->setText(m_shown->packing == UnpackedBytes::State::Unpacked
                        ? tr("%1, unpacked %2").arg(stored, format.size(m_shown->bytes.size()))
                        : stored);
}

void BlobPreview::showFailure()
{
    if (m_loader.error().kind == Error::Kind::NotFound)
        m_state->showMessage(
            u"file"_s, tr("There is no log of this order."),
            tr("%1 is not in the store. Look at what else its folder holds.").arg(visibleText(m_loader.key())),
            tr("Open the folder"));
    else
        m_state->showError(m_loader.error(), tr("The object could not be read."));
}

void BlobPreview::showReady()
{
    if (isJson())
        showJson();
    m_raw->setLines(m_shown->raw.get(), u"  "_s);
    const auto &copied = m_loader.info().cachedAt;
    m_checked->setText(copied ? tr("copy of %1: no network").arg(m_appearance.format().time(*copied))
                       : m_loader.info().etag.contains(u'-')
                           ? tr("size ok, ETag of parts") // Who wrote the parts may have told no more than that.
                           : tr("ETag and size ok"));
    m_checked->setToolTip(m_loader.info().etag);
    showNotices();
    showPane();
    if (m_left != nullptr && m_left != m_shown)
        m_difference->compare(m_left, m_leftName, m_shown, m_name->text());
    m_compare->setText(m_left == m_shown ? tr("Choose the other one") : tr("Compare"));
    showChosenView();
    search();
}

void BlobPreview::showJson()
{
    m_model.setDocument(m_shown->json);
    m_pretty->setLines(m_shown->pretty.get(), u": "_s);
    const auto tab = m_tabs->current();
    m_tabs = m_shown->turns.isEmpty() ? m_plainTabs : m_logTabs;
    m_tabs->setCurrent(m_tabs == m_plainTabs && tab == ConversationTab ? int(TreeTab) : tab);
    if (m_tabs == m_logTabs) {
        m_turns = std::make_unique<const ConversationLines>(*m_shown, m_appearance.format());
        m_conversation->setLines(m_turns.get(), u": "_s);
    }
    const auto root = m_model.index(0, 0);
    unfold(root, m_turns ? kUnfoldedLevelsOfLog : kUnfoldedLevels);
    m_tree->setCurrentIndex(root);
}

void BlobPreview::showPane()
{
    m_isPaneSound = true;
    m_paneTabs->setSegmentText(1, m_shown->kind == BlobContent::Kind::Records ? tr("Raw") : tr("Bytes"));
    if (m_shown->kind == BlobContent::Kind::Records) {
        m_paneTabs->setSegmentText(0, tr("Table"));
        m_table->setRecords(m_shown->records);
    } else if (m_shown->kind == BlobContent::Kind::Pdf) {
        m_paneTabs->setSegmentText(0, tr("Pages"));
        m_pdf->open(m_shown->bytes);
        if (const auto fault = m_pdf->fault(); !fault.isEmpty())
            dropPane(tr("This PDF cannot be shown."), fault);
    } else if (m_shown->kind == BlobContent::Kind::Image) {
        m_paneTabs->setSegmentText(0, tr("Picture"));
        m_image->open(m_shown->bytes);
    }
}

void BlobPreview::dropPane(const QString &what, const QString &sentence)
{
    m_isPaneSound = false;
    m_notice->showMessage(what, sentence + u' ' + tr("Below are its bytes."));
    m_notice->show();
    showChosenView();
}

void BlobPreview::unfold(const QModelIndex &from, int levels)
{
    QVector<QPair<QModelIndex, int>> open{{from, levels}};
    // Broad first, and never more than can be looked at.
    for (int at = 0; at < open.size() && at < kMostUnfolded; ++at) {
        const auto [index, left] = open.at(at);
        if (left == 0 || !m_model.hasChildren(index))
            continue;
        if (m_model.rowCount(index) == 0)
            m_model.fetchMore(index);
        m_tree->expand(index);
        for (int row = 0; row < qMin(kUnfoldedRows, m_model.rowCount(index)); ++row)
            open.append({m_model.index(row, 0, index), left - 1});
    }
}

void BlobPreview::foldAll()
{
    const auto root = m_model.index(0, 0);
    m_tree->collapseAll();
    m_tree->expand(root);
    m_tree->setCurrentIndex(root);
}

void BlobPreview::startComparing()
{
    if (m_loader.state() != BlobPreviewLoader::State::Ready)
        return;
    m_left = m_shown;
    m_leftName = m_name->text();
    m_compare->setText(tr("Choose the other one"));
    showChosenView();
}

void BlobPreview::stopComparing()
{
    m_left.reset();
    m_difference->clear();
    m_compare->setText(tr("Compare"));
    showChosenView();
}

void BlobPreview::showChosenView()
{
    if (m_loader.state() != BlobPreviewLoader::State::Ready)
        return;
    QWidget *const views[] = {m_tree, m_pretty, m_raw, m_conversation};
    QWidget *view = m_raw;
    const bool isComparing = m_left != nullptr && m_left != m_shown;
    for (auto *tabs : {m_plainTabs, m_logTabs})
        tabs->setVisible(!isComparing && isJson() && tabs == m_tabs);
    m_paneTabs->setVisible(!isComparing && pane() != nullptr);
    if (isComparing)
        view = m_difference;
    else if (isJson())
        view = views[m_tabs->current()];
    else if (pane() != nullptr && m_paneTabs->current() == 0)
        view = pane();
    m_stack->setCurrentWidget(view);
    showPath();
    showHit();
}

void BlobPreview::takeHits(const BlobHits &hits)
{
    m_hits = hits;
    m_hit = hitCount() == 0 ? -1 : 0;
    const auto needle = m_search->text();
    m_delegate->setNeedle(needle);
    m_pretty->setNeedle(needle);
    m_raw->setNeedle(needle);
    m_conversation->setNeedle(needle);
    m_tree->viewport()->update();
    showHit();
}

void BlobPreview::search()
{
    if (pane() == m_pdf)
        m_pdf->search(m_search->text());
    m_loader.search(m_search->text());
}

/// The pages of a PDF are searched as text, not its bytes.
int BlobPreview::hitCount() const
{
    return pane() == m_pdf ? m_pdf->hitCount() : static_cast<int>(m_hits.hits.size());
}

void BlobPreview::goToHit(int step)
{
    const auto count = hitCount();
    if (count == 0)
        return;
    m_hit = (m_hit + step + count) % count;
    showHit();
}

void BlobPreview::showHit()
{
    if (m_hit < 0) {
        m_count->setText(m_search->text().isEmpty() ? QString() : tr("not found"));
        return;
    }
    const auto count = m_appearance.format().count(hitCount());
    m_count->setText(
        (m_hits.atLeast ? tr("%1 of %2 or more") : tr("%1 of %2")).arg(m_appearance.format().count(m_hit + 1), count));
    if (pane() == m_pdf)
        return m_pdf->goToHit(m_hit);
    const auto &hit = m_hits.hits[m_hit];
    m_raw->goTo(m_shown->raw->lineAt(hit.offset));
    if (m_shown->records)
        m_table->goTo(m_shown->records->rowAt(hit.offset));
    if (m_turns)
        m_conversation->goTo(m_turns->lineAt(hit.offset));
    if (!isJson())
        return;
    m_pretty->goTo(m_shown->pretty->lineAt(hit.offset));
    const auto index = m_model.reveal(hit.value);
    if (!index.isValid() && m_stack->currentWidget() == m_tree) {
        m_tabs->setCurrent(PrettyTab); // Too far down a list for the tree.
        m_stack->setCurrentWidget(m_pretty);
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void BlobPreview::showPath()
{
    const auto path = isJson() ? m_tree->currentIndex().data(JsonTreeModel::PathRole).toString() : QString();
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideLeft, qMax(80, width() / 2)));
    m_path->setToolTip(path);
}

void BlobPreview::copyValue()
{
    const auto index = m_tree->currentIndex();
    if (!isJson() || !index.isValid())
        return;
    const auto value = m_model.valueOf(index);
    const auto copy = ++m_copies;
    if (!m_shown->json->isContainer(value))
        return QGuiApplication::clipboard()->setText(m_shown->json->text(value, kMostCopiedValue));
    // It may be all of the object.
    const auto source = runOnPool<QString>(
        [json = m_shown->json, value]() -> Result<QString> { return QString::fromUtf8(json->source(value)); });
    whenDone(source, this, [this, copy](const Result<QString> &text) {
        if (copy == m_copies && text)
            QGuiApplication::clipboard()->setText(*text);
    });
}

void BlobPreview::copyPath()
{
    const auto index = m_tree->currentIndex();
    ++m_copies;
    if (isJson() && index.isValid())
        QGuiApplication::clipboard()->setText(m_shown->json->path(m_model.valueOf(index)));
}

} // namespace hoox
