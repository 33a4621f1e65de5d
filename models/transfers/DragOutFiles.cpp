#include "models/transfers/DragOutFiles.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/domain/SafeNames.h"

#include <QDir>
#include <QMutex>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

struct DragOutFiles::Folder
{
    QMutex mutex;
    std::unique_ptr<QTemporaryDir> top;

    /// A folder of its own each: the file keeps its name, and one that is still being copied from stays.
    Result<QString> next(int number)
    {
        const QMutexLocker locker(&mutex);
        if (!top)
            top = std::make_unique<QTemporaryDir>(); // Of this user alone.
        const auto path = top->filePath(QString::number(number));
        if (!top->isValid() || !QDir().mkpath(path))
            return fail(Error::Kind::Denied, top->path(), top->errorString(), Error::Cause::UnwritableFolder);
        return path;
    }
};

DragOutFiles::DragOutFiles(BlobStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_folder(std::make_shared<Folder>())
{
}

DragOutFiles::~DragOutFiles()
{
    m_download.cancel();
}

void DragOutFiles::prepare(const QString &key)
{
    if (key == m_key && (!m_file.isEmpty() || m_download.isRunning()))
        return;
    m_download.cancel();
    m_download = {};
    m_key = key;
    m_file.clear();
    const auto parsed = BlobKey::parse(key);
    if (!parsed)
        return;
    const auto number = ++m_number;
    const auto made = runOnPool<QString>([folder = m_folder, number] { return folder->next(number); });
    whenDone(made, this, [this, number, key = *parsed](const Result<QString> &path) {
        if (number != m_number)
            return;
        if (!path)
            return Q_EMIT failed(key.text(), path.error());
        const auto file = *path + u'/' + SafeNames::safePart(key.text().section(u'/', -1));
        m_download = m_store.download(key, file);
        whenDone(m_download, this, [this, number, key, file](const Result<BlobInfo> &info) {
            if (number != m_number)
                return;
            if (!info)
                return Q_EMIT failed(key.text(), info.error());
            m_file = file;
            Q_EMIT ready(key.text(), file);
        });
    });
}

} // namespace hoox
