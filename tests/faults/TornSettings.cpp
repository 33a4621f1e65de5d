#include "models/reports/ReportSchedule.h"
#include "models/settings/DisplaySettings.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/health/UsageFile.h"
#include "storage/ledger/BackupPlan.h"
#include "storage/profile/ProfileStore.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/TornFiles.h"
#include "tests/faults/TornRefusal.h"
#include "tests/support/FixedClock.h"

#include <QSettings>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
TornVerdict tornVerdict(const Result<T> &read, const T &written)
{
    if (!read)
        return tornRefusal(read.error());
    return *read == written ? tornWhole() : tornWrong(u"it is read as something else"_s);
}

Profile tornProfile()
{
    auto profile = newProfile(u"desk"_s, Profile::Kind::Embedded);
    profile.notes = faultNotes(6);
    profile.maxOrderNotional = 5000;
    return profile;
}

TornFile profileFile()
{
    return {u"a profile"_s,
            [](const QString &folder) {
                const auto written = ProfileStore(folder).write(tornProfile());
                return written ? folder + u"/desk.json"_s : QString();
            },
            [](const QString &folder) { return tornVerdict(ProfileStore(folder).read(u"desk"_s), tornProfile()); }};
}

TornFile transfersFile()
{
    return {u"transfers kept for the next start, BL-4"_s,
            [](const QString &folder) {
                TransferFile file(folder + u"/transfers.json"_s);
                const bool isWritten = file.open() && file.write(faultTransfers(4), 1);
                return isWritten ? folder + u"/transfers.json"_s : QString();
            },
            [](const QString &folder) {
                return tornVerdict(TransferFile(folder + u"/transfers.json"_s).open(), faultTransfers(4));
            }};
}

TornFile viewsFile()
{
    return {
        u"saved views"_s,
        [](const QString &folder) {
            const auto path = folder + u"/views.json"_s;
            return ViewStore(path).save(faultView(1)) ? path : QString();
        },
        [](const QString &folder) { return tornVerdict(ViewStore(folder + u"/views.json"_s).read(), {faultView(1)}); }};
}

TornFile backupPlanFile()
{
    static const BackupPlan plan{true, QTime(2, 30), 7, 60};
    return {u"the plan of backups, MG-1"_s,
            [](const QString &folder) {
                const auto path = folder + u"/plan.json"_s;
                return changeBackupPlan(path, plan) ? path : QString();
            },
            [](const QString &folder) {
                return tornVerdict(readBackupPlan(folder + u"/plan.json"_s), BackupPlanState{plan, {}});
            }};
}

TornFile reportPlanFile()
{
    static const ReportPlanState state{{true, QTime(0, 30), true}, QDate(2026, 5, 19)};
    return {u"the plan of reports, RP-1"_s,
            [](const QString &folder) {
                const auto path = folder + u"/plan.json"_s;
                return writeReportPlan(path, state) ? path : QString();
            },
            [](const QString &folder) { return tornVerdict(readReportPlan(folder + u"/plan.json"_s), state); }};
}

BlobAuditLast tornLastVerify()
{
    BlobAuditLast last;
    last.question.of = u"blobs"_s;
    last.question.asOf = QDateTime::fromSecsSinceEpoch(1'779'158'827, Qt::UTC);
    last.question.period = {0, 1'779'158'827};
    last.found.asOf = last.question.asOf;
    last.found.fills = 12;
    return last;
}

TornFile lastVerifyFile()
{
    return {u"what the last verify found, BL-5"_s,
            [](const QString &folder) {
                const auto written = writeLastAudit(folder + u"/verify"_s, tornLastVerify());
                return written ? folder + u"/verify.last.json"_s : QString();
            },
            [](const QString &folder) {
                const auto read = readLastAudit(folder + u"/verify"_s);
                if (!read)
                    return tornRefusal(read.error());
                return *read && **read == tornLastVerify() ? tornWhole() : tornWrong(u"it is read as another"_s);
            }};
}

/// An estimate: what cannot be read begins anew, and stands in nobody's way.
TornFile usageFile()
{
    static const auto counts = [] {
        UsageCounts used;
        used.add(UsageItem::KvWrites, 300);
        return used;
    }();
    static const auto now = FixedClock().nowUtc();
    return {u"what was used of the budgets"_s,
            [](const QString &folder) {
                const auto path = folder + u"/usage.json"_s;
                return addToUsageFile(path, counts, now) ? path : QString();
            },
            [](const QString &folder) {
                const auto used = addToUsageFile(folder + u"/usage.json"_s, counts, now);
                if (!used)
                    return tornRefusal(used.error());
                const auto writes = used->today.of(UsageItem::KvWrites);
                return writes == 600 ? tornWhole() : writes == 300 ? tornPart() : tornWrong(u"another figure"_s);
            }};
}

/// Each setting that cannot be read is the one that the program begins with.
TornFile displayFile()
{
    static const auto shown = [] {
        DisplaySettings settings;
        settings.look = DisplaySettings::Look::HighContrastDark;
        settings.textPercent = 150;
        settings.zone = DisplaySettings::Zone::Local;
        settings.language = u"de"_s;
        return settings;
    }();
    return {u"the settings of the window"_s,
            [](const QString &folder) {
                const auto path = folder + u"/console.conf"_s;
                QSettings settings(path, QSettings::IniFormat);
                shown.save(settings);
                settings.sync();
                return path;
            },
            [](const QString &folder) {
                QSettings settings(folder + u"/console.conf"_s, QSettings::IniFormat);
                const auto read = DisplaySettings::load(settings);
                const DisplaySettings first;
                const bool isKnown = (read.look == shown.look || read.look == first.look) &&
                                     (read.zone == shown.zone || read.zone == first.zone) &&
                                     (read.language == shown.language || read.language == first.language) &&
                                     read.textPercent >= 100 && read.textPercent <= 200;
                if (!isKnown)
                    return tornWrong(u"a setting is read as another"_s);
                shown.save(settings);
                settings.sync();
                if (DisplaySettings::load(settings) != shown)
                    return tornWrong(u"the settings cannot be set anew"_s);
                return read == shown ? tornWhole() : tornPart();
            }};
}

} // namespace

QVector<TornFile> tornSettings()
{
    return {profileFile(),    transfersFile(),  viewsFile(), backupPlanFile(),
            reportPlanFile(), lastVerifyFile(), usageFile(), displayFile()};
}

} // namespace hoox::tests
