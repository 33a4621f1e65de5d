#pragma once

#include "storage/base/Result.h"
#include "storage/domain/BlobInfo.h"

#include <QObject>
#include <QVector>

namespace hoox {

class Prompter;
class TransferQueue;
struct TransferWish;

/// Asks where a download goes, or what goes up, and queues it. GUI thread; `queue` and `prompter` outlive it.
class TransferQuestions final : public QObject
{
    Q_OBJECT

public:
    /// The part of the bucket that reports go to.
    static constexpr char16_t kReports[] = u"reports/";

    /// `folder`: where the first question begins; later ones begin where the last answer was.
    TransferQuestions(TransferQueue &queue, Prompter &prompter, const QString &folder, QObject *parent = nullptr);

    void download(const QVector<BlobInfo> &objects); ///< One into a file, more into a folder.
    void downloadFolder(const QString &prefix);
    void uploadReport();
    void upload(const QString &path); ///< That file, without a question, below `kReports`.

Q_SIGNALS:
    void queued();
    void refused(const hoox::Error &error); ///< Nothing was queued.

private:
    void queue(const QVector<TransferWish> &wishes);

    TransferQueue &m_queue;
    Prompter &m_prompter;
    QString m_folder;
};

} // namespace hoox
