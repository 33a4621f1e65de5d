#include "storage/health/UsageFile.h"

#include "storage/base/OwnerOnly.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestUsageFile = 64 * 1024;
constexpr int kUsagePatienceMs = 250;

UsageCounts countsFrom(const QJsonObject &object)
{
    constexpr qint64 most = qint64(1) << 50;
    UsageCounts counts;
    for (const auto item : kUsageItems) {
        const auto amount = object.value(toText(item)).toInteger(0);
        counts.add(item, amount >= 0 && amount <= most ? amount : 0);
    }
    return counts;
}

QJsonObject jsonOf(const UsageCounts &counts)
{
    QJsonObject object;
    for (const auto item : kUsageItems)
        object[toText(item)] = counts.of(item);
    return object;
}

UsageTotals readTotals(const QString &path, const QString &day, const QString &month)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestUsageFile)
        return {};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    UsageTotals totals;
    if (object.value("day"_L1).toString() == day)
        totals.today = countsFrom(object.value("today"_L1).toObject());
    if (object.value("month"_L1).toString() == month)
        totals.month = countsFrom(object.value("this_month"_L1).toObject());
    return totals;
}

} // namespace

Result<UsageTotals> addToUsageFile(const QString &path, const UsageCounts &more, const QDateTime &nowUtc)
{
    const auto day = nowUtc.date().toString(Qt::ISODate);
    const auto month = nowUtc.date().toString(u"yyyy-MM"_s);
    // A file is replaced whole: whoever only reads waits for nobody, and makes nothing.
    if (more.isZero())
        return readTotals(path, day, month);
    const auto folder = QFileInfo(path).path();
    const auto unwritable = [&folder](const QString &detail) {
        return fail(Error::Kind::Denied, folder, detail, Error::Cause::UnwritableFolder);
    };
    if (!QDir().mkpath(folder))
        return unwritable({});
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(kUsagePatienceMs))
        return lock.error() == QLockFile::LockFailedError ? fail(Error::Kind::Busy, folder) : unwritable({});
    auto totals = readTotals(path, day, month);
    totals.today.add(more);
    totals.month.add(more);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    makeOwnerOnly(file);
    file.write(QJsonDocument(QJsonObject{{u"day"_s, day},
                                         {u"today"_s, jsonOf(totals.today)},
                                         {u"month"_s, month},
                                         {u"this_month"_s, jsonOf(totals.month)}})
                   .toJson());
    if (!file.commit())
        return file.error() == QFileDevice::ResourceError
                   ? fail(Error::Kind::Full, folder, file.errorString(), Error::Cause::DiskFull)
                   : unwritable(file.errorString());
    return totals;
}

} // namespace hoox
