#include "ui/blobs/BlobPreview.h"

#include "models/blobs/BlobLinks.h"
#include "ui/blobs/JsonTreeDelegate.h"
#include "ui/blobs/LineView.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
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
    connect(m_search, &QLineEdit::textChanged, &m_loader, &BlobPreviewLoader::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToHit(1); });
    connect(m_tabs, &Segmented::chosen, this, &BlobPreview::showTab);
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
        m_pretty->setLines(nullptr, {});
        m_raw->setLines(nullptr, {});
        m_model.setDocument(nullptr);
        m_shown = m_loader.content();
    }
    m_notice->hide();
    m_tools->setVisible(ready);
    m_foot->setVisible(ready);
    const auto parsed = BlobKey::parse(key);
    m_fill->setVisible(parsed && !BlobLinks::orderIdOf(*parsed).isEmpty());
    m_size->setText(ready ? m_appearance.format().size(m_loader.info().sizeBytes) : QString());
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
    if (m_shown->kind == BlobContent::Kind::Json) {
        m_model.setDocument(m_shown->json);
        m_pretty->setLines(m_shown->pretty.get(), u": "_s);
        const auto root = m_model.index(0, 0);
        m_model.fetchMore(root);
        m_tree->expand(root);
        for (int row = 0; row < qMin(20, m_model.rowCount(root)); ++row) {
            m_model.fetchMore(m_model.index(row, 0, root));
            m_tree->expand(m_model.index(row, 0, root));
        }
        m_tree->setCurrentIndex(root);
    }
    m_raw->setLines(m_shown->raw.get(), u"  "_s);
    const auto &copied = m_loader.info().cachedAt;
    m_checked->setText(copied ? tr("copy of %1: no network").arg(m_appearance.format().time(*copied))
                              : tr("ETag and size ok"));
    m_checked->setToolTip(m_loader.info().etag);
    m_tabs->setVisible(isJson());
    if (m_shown->fault)
        showFault();
    showTab(isJson() ? m_tabs->current() : static_cast<int>(RawTab));
    m_loader.search(m_search->text());
}

void BlobPreview::showFault()
{
    const auto error = m_shown->error(blobName(m_loader.key()));
    const auto what = [&error] {
        switch (error->cause) {
        case Error::Cause::TooDeep:
            return tr("Nested too deeply for a tree.");
        case Error::Cause::TooLarge:
            return tr("Too many values for a tree.");
        default:
            return tr("Not JSON.");
        }
    };
    m_notice->showMessage(what(), ErrorText::sentence(*error));
    m_notice->show();
    const auto line = m_shown->raw->lineAt(m_shown->fault->offset);
    m_raw->goTo(line);
    m_raw->setFaultLine(line);
}

void BlobPreview::showTab(int tab)
{
    if (m_loader.state() != BlobPreviewLoader::State::Ready)
        return;
    if (isJson())
        m_tabs->setCurrent(tab);
    QWidget *const views[] = {m_tree, m_pretty, m_raw};
    m_stack->setCurrentWidget(views[tab]);
    showPath();
    showHit();
}

void BlobPreview::takeHits(const BlobHits &hits)
{
    m_hits = hits;
    m_hit = hits.hits.isEmpty() ? -1 : 0;
    const auto needle = m_search->text();
    m_delegate->setNeedle(needle);
    m_pretty->setNeedle(needle);
    m_raw->setNeedle(needle);
    m_tree->viewport()->update();
    showHit();
}

void BlobPreview::goToHit(int step)
{
    const auto count = static_cast<int>(m_hits.hits.size());
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
    const auto count = m_appearance.format().count(m_hits.hits.size());
    m_count->setText(
        (m_hits.atLeast ? tr("%1 of %2 or more") : tr("%1 of %2")).arg(m_appearance.format().count(m_hit + 1), count));
    const auto &hit = m_hits.hits[m_hit];
    m_raw->goTo(m_shown->raw->lineAt(hit.offset));
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
    const auto text = m_shown->json->isContainer(value) ? QString::fromUtf8(m_shown->json->source(value))
                                                        : m_shown->json->text(value, kMostCopiedValue);
    QGuiApplication::clipboard()->setText(text);
}

void BlobPreview::copyPath()
{
    const auto index = m_tree->currentIndex();
    if (isJson() && index.isValid())
        QGuiApplication::clipboard()->setText(m_shown->json->path(m_model.valueOf(index)));
}

} // namespace hoox
