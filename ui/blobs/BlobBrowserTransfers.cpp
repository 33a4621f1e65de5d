// The part of BlobBrowserPage that takes objects out of the bucket: downloads, and drags to the desktop.
#include "ui/blobs/BlobBrowserPage.h"

#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/transfers/DragOutFiles.h"
#include "ui/blobs/BlobTable.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"

#include <QAction>
#include <QBoxLayout>
#include <QCursor>
#include <QMenu>
#include <QToolTip>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kReportsFolder[] = u"reports/";
constexpr qsizetype kMostChosen = 1000;

} // namespace

void BlobBrowserPage::showTransfers(QWidget *transfers)
{
    auto *button = new Button(appearance(), tr("Download"), u"download"_s, this);
    button->setObjectName(u"downloadButton"_s);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &name, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        menu->addAction(action);
        m_table->addAction(action);
        addAction(action);
        return action;
    };
    m_download = add(u"downloadObjects"_s, tr("Download…"), Qt::CTRL | Qt::Key_S);
    m_downloadFolder = add(u"downloadFolder"_s, tr("Download folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_upload = add(u"uploadReport"_s, tr("Upload a report…"), Qt::CTRL | Qt::Key_U);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    button->setMenu(menu);
    addHeadAction(button);
    if (m_verifyButton != nullptr) { // It stands at the right, whoever came first.
        addHeadAction(m_verifyButton);
        setTabOrder(button, m_verifyButton);
    }
    body()->addWidget(transfers);
    connect(m_download, &QAction::triggered, this, &BlobBrowserPage::requestDownload);
    connect(m_downloadFolder, &QAction::triggered, this, [this] { Q_EMIT downloadFolderRequested(m_folder); });
    connect(m_upload, &QAction::triggered, this, &BlobBrowserPage::uploadRequested);
    connect(&m_loader, &BlobPreviewLoader::changed, this, &BlobBrowserPage::updateTransferActions);
    updateTransferActions();
}

/// The first `kMostChosen` of them: whoever chooses a folder of a million rows downloads the folder.
QVector<BlobInfo> BlobBrowserPage::chosen() const
{
    QVector<BlobInfo> objects;
    const auto spans = m_table->selectionModel()->selection();
    for (const auto &span : spans) {
        for (int row = span.top(); row <= span.bottom() && objects.size() < kMostChosen; ++row) {
            const auto index = m_list.index(row, 0);
            if (!index.data(BlobListModel::IsFolderRole).toBool())
                objects.append({index.data(BlobListModel::KeyRole).toString(),
                                index.data(BlobListModel::SizeRole).toLongLong(),
                                {},
                                {}});
        }
    }
    return objects;
}

/// Of more than one; else empty.
QString BlobBrowserPage::chosenSummary() const
{
    const auto objects = chosen();
    if (objects.size() < 2)
        return {};
    qint64 sum = 0;
    for (const auto &object : objects)
        sum += object.sizeBytes;
    const auto &format = appearance().format();
    const auto count = format.count(objects.size());
    return objects.size() == kMostChosen
               ? tr("%1 keys or more").arg(count)
               : tr("%1 of %2 keys \u00B7 %3").arg(count, format.count(m_list.rowCount()), format.size(sum));
}

void BlobBrowserPage::requestDownload()
{
    auto objects = chosen();
    // What was opened from a fill may be shown before its folder is listed.
    if (objects.isEmpty() && !m_loader.key().isEmpty())
        objects.append({m_loader.key(), -1, {}, {}});
    if (!objects.isEmpty())
        Q_EMIT downloadRequested(objects);
}

void BlobBrowserPage::updateTransferActions()
{
    if (m_download == nullptr)
        return;
    const bool isShown = m_loader.state() == BlobPreviewLoader::State::Ready;
    m_download->setEnabled(m_isConfigured && (isShown || !chosen().isEmpty()));
    m_downloadFolder->setEnabled(m_isConfigured && !m_folder.isEmpty());
    m_upload->setVisible(m_isConfigured && m_folder.startsWith(QString::fromUtf16(kReportsFolder)));
}

void BlobBrowserPage::followDragOut(DragOutFiles &files)
{
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    connect(m_table, &BlobTable::dragBegan, this, [this, &files](const QString &key) {
        if (files.key() == key && !files.file().isEmpty()) {
            m_table->carry(files.file());
            return;
        }
        files.prepare(key);
        QToolTip::showText(QCursor::pos(), tr("The file is being fetched: hold on."), m_table);
    });
    connect(&files, &DragOutFiles::ready, this, &BlobBrowserPage::dragReady);
    connect(&files, &DragOutFiles::failed, this, [this](const QString &, const Error &error) {
        QToolTip::showText(QCursor::pos(), ErrorText::sentence(error).toHtmlEscaped(), m_table);
    });
}

void BlobBrowserPage::dragReady(const QString &key, const QString &file)
{
    const auto current = m_table->currentIndex().data(BlobListModel::KeyRole).toString();
    if (key != current || !m_table->carry(file))
        QToolTip::showText(QCursor::pos(), tr("The file is here now: drag it again."), m_table);
}

} // namespace hoox
