#include "ui/analytics/AnalyticsExport.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "ui/analytics/AnalyticsCsv.h"
#include "ui/analytics/AnalyticsPicture.h"
#include "ui/common/Prompter.h"

#include <QDir>
#include <QSaveFile>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString exportSuffix(AnalyticsExport::Kind kind)
{
    switch (kind) {
    case AnalyticsExport::Kind::Png:
        return u"png"_s;
    case AnalyticsExport::Kind::Svg:
        return u"svg"_s;
    case AnalyticsExport::Kind::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

Result<Done> writeExported(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(Error::Kind::Failed, path, u"nothing was drawn"_s);
    QSaveFile file(path); // Removes what it wrote unless it was committed.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done();
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? Error::Kind::Full : Error::Kind::Denied, path, file.errorString(),
                isFull ? Error::Cause::DiskFull : Error::Cause::UnwritableFolder);
}

} // namespace

AnalyticsExport::AnalyticsExport(Prompter &prompter, QObject *parent) : QObject(parent), m_prompter(prompter) {}

void AnalyticsExport::save(Kind kind, const Content &content)
{
    const auto suffix = exportSuffix(kind);
    const auto name = u"analytics-%1.%2"_s.arg(content.readAt.toUTC().toString(u"yyyy-MM-dd-HHmmss"_s), suffix);
    const Prompter::FileQuestion question{
        Prompter::FileQuestion::Kind::SaveFile, kind == Kind::Csv ? tr("Save the figures") : tr("Save the charts"),
        QDir::home().filePath(name), tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix), u"analyticsFile"_s};
    m_prompter.askFile(question, this, [this, kind, content](const std::optional<QString> &file) {
        if (file)
            write(kind, content, *file);
    });
}

QByteArray AnalyticsExport::bytesOf(Kind kind, const Content &content)
{
    if (kind == Kind::Csv)
        return analyticsCsv(content.analytics);
    const auto *asset = assetOf(content.analytics, content.asset);
    if (asset == nullptr)
        return {};
    const AnalyticsPicture picture(content.analytics, *asset, content.range, content.engaged, content.scope,
                                   content.readAt, content.look);
    return kind == Kind::Png ? picture.png() : picture.svg();
}

void AnalyticsExport::write(Kind kind, const Content &content, const QString &file)
{
    const auto written = runOnPool<Done>([kind, content, file] { return writeExported(file, bytesOf(kind, content)); });
    whenDone(written, this, [this, file](const Result<Done> &result) { Q_EMIT ended(file, result); });
}

} // namespace hoox
