#include "ui/transfers/TransferQuestions.h"

#include "models/blobs/LineSource.h"
#include "models/transfers/TransferQueue.h"
#include "storage/domain/BlobInfo.h"
#include "storage/domain/BlobKey.h"
#include "storage/domain/SafeNames.h"
#include "ui/common/Prompter.h"

#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using FileKind = Prompter::FileQuestion::Kind;

/// What all keys begin with, up to a slash.
QString commonPrefix(const QVector<BlobInfo> &objects)
{
    QString prefix = objects.constFirst().key;
    for (const auto &object : objects) {
        while (!object.key.startsWith(prefix))
            prefix.chop(1);
    }
    return prefix.left(prefix.lastIndexOf(u'/') + 1);
}

} // namespace

TransferQuestions::TransferQuestions(TransferQueue &queue, Prompter &prompter, const QString &folder, QObject *parent)
    : QObject(parent), m_queue(queue), m_prompter(prompter), m_folder(folder)
{
}

void TransferQuestions::download(const QVector<BlobInfo> &objects)
{
    if (objects.isEmpty())
        return;
    if (objects.size() == 1) {
        const auto &object = objects.constFirst();
        const auto name = SafeNames::safePart(object.key.section(u'/', -1));
        m_prompter.askFile({FileKind::SaveFile, tr("Download %1").arg(visibleText(object.key)), m_folder + u'/' + name,
                            QString(), u"downloadObject"_s},
                           this, [this, object](const std::optional<QString> &path) {
                               if (!path)
                                   return;
                               m_folder = QFileInfo(*path).path();
                               this->queue({{TransferWish::Kind::Object, object.key, *path, object.sizeBytes}});
                           });
        return;
    }
    m_prompter.askFile(
        {FileKind::Folder, tr("Download the chosen objects into a folder"), m_folder, QString(), u"downloadObjects"_s},
        this, [this, objects](const std::optional<QString> &folder) {
            if (!folder)
                return;
            m_folder = *folder;
            SafeNames names(commonPrefix(objects));
            QVector<TransferWish> wishes;
            for (const auto &object : objects) {
                if (const auto key = BlobKey::parse(object.key))
                    wishes.append({TransferWish::Kind::Object, object.key,
                                   *folder + u'/' + QString::fromUtf8(names.pathOf(*key)), object.sizeBytes});
            }
            this->queue(wishes);
        });
}

void TransferQuestions::downloadFolder(const QString &prefix)
{
    const auto title = prefix.isEmpty() ? tr("Download everything into a folder")
                                        : tr("Download %1 into a folder").arg(visibleText(prefix));
    m_prompter.askFile({FileKind::Folder, title, m_folder, QString(), u"downloadFolder"_s}, this,
                       [this, prefix](const std::optional<QString> &folder) {
                           if (!folder)
                               return;
                           m_folder = *folder;
                           this->queue({{TransferWish::Kind::Folder, prefix, *folder, -1}});
                       });
}

void TransferQuestions::uploadReport()
{
    m_prompter.askFile({FileKind::OpenFile, tr("Upload a report to %1").arg(QString::fromUtf16(kReports)), m_folder,
                        tr("Reports (*.pdf);;All files (*)"), u"uploadReport"_s},
                       this, [this](const std::optional<QString> &path) {
                           if (!path)
                               return;
                           m_folder = QFileInfo(*path).path();
                           upload(*path);
                       });
}

void TransferQuestions::upload(const QString &path)
{
    queue({{TransferWish::Kind::Upload, QString::fromUtf16(kReports) + QFileInfo(path).fileName(), path, -1}});
}

void TransferQuestions::queue(const QVector<TransferWish> &wishes)
{
    if (const auto added = m_queue.add(wishes); added)
        Q_EMIT queued();
    else
        Q_EMIT refused(added.error());
}

} // namespace hoox
