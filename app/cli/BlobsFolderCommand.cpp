#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/transfers/FolderDownload.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int kObjectsAtOnce = 8;

class FolderGetWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FolderGetWords)
};

QJsonObject figuresJson(const FolderDownloadFigures &figures, const QString &folder)
{
    QJsonArray errors;
    for (const auto &error : figures.errors)
        errors.append(QJsonObject{{u"subject"_s, error.subject}, {u"detail"_s, error.detail}});
    return {{u"folder"_s, folder},
            {u"listed"_s, figures.listed},
            {u"written"_s, figures.written},
            {u"written_bytes"_s, figures.writtenBytes},
            {u"already_there"_s, figures.alreadyThere},
            {u"changed"_s, figures.changed},
            {u"failed"_s, figures.failed},
            {u"errors"_s, errors}};
}

void showAdvance(Session &session, const FolderDownloadFigures &figures)
{
    constexpr qint64 whole = 1000;
    const auto through = figures.written + figures.alreadyThere + figures.failed;
    const auto listed = session.format().count(figures.listed);
    session.output().progress(figures.listed > 0 ? static_cast<int>(through * whole / figures.listed) : 0,
                              figures.isListed ? FolderGetWords::tr("of %1 objects").arg(listed)
                                               : FolderGetWords::tr("of %1 objects so far").arg(listed));
}

void showEnd(Session &session, const FolderDownloadFigures &figures, const QString &folder)
{
    const auto &format = session.format();
    auto &output = session.output();
    if (output.isJson())
        output.json(QJsonDocument(figuresJson(figures, folder)));
    else
        output.line(FolderGetWords::tr("%1 of %2 objects written, %3; %4 were there already. Folder: %5")
                        .arg(format.count(figures.written), format.count(figures.listed),
                             format.size(figures.writtenBytes), format.count(figures.alreadyThere), folder));
    if (figures.changed > 0)
        output.note(FolderGetWords::tr("Objects that changed meanwhile, of which the newest was taken: %1")
                        .arg(format.count(figures.changed)));
    if (figures.failed == 0)
        return session.finish();
    output.complain(FolderGetWords::tr("Objects that failed: %1").arg(format.count(figures.failed)));
    session.finish(figures.errors.constFirst());
}

} // namespace

void blobsGetFolder(Session &session, BlobStore &store)
{
    if (!session.isSet(u"output")) {
        session.usage(FolderGetWords::tr("Name the folder to write into with -o."));
        return;
    }
    const auto folder = QFileInfo(session.value(u"output")).absoluteFilePath();
    auto *download = new FolderDownload(store, session.argument(0), folder, kObjectsAtOnce, &session);
    QObject::connect(download, &FolderDownload::advanced, &session,
                     [&session, download] { showAdvance(session, download->figures()); });
    QObject::connect(download, &FolderDownload::finished, &session,
                     [&session, folder](const Result<FolderDownloadFigures> &result) {
                         if (result)
                             showEnd(session, *result, folder);
                         else
                             session.finish(result.error());
                     });
    download->start();
}

} // namespace hoox::commands
