#include "storage/profile/ProfileStore.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"
#include "tests/faults/KillNineChecks.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"

#include <QSettings>

#include <algorithm>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

/// The last write up to `upTo` that sets this; -1 for none.
int lastSetting(FaultSetting setting, int upTo)
{
    int n = upTo;
    while (n >= 0 && faultSetting(n) != setting)
        --n;
    return n;
}

QString checkProfile(const QString &folder, int done)
{
    const auto profile = ProfileStore(folder).read(u"desk"_s);
    const auto isOf = [&profile](int n) { return n < 0 ? !profile : profile && profile->notes == faultNotes(n); };
    return isOf(lastSetting(FaultSetting::Profile, done)) || isOf(lastSetting(FaultSetting::Profile, done + 1))
               ? QString()
               : wrong(u"the profile is neither the old nor the new one"_s, profile);
}

QString checkViews(const QString &file, int done)
{
    const auto views = ViewStore(file).read();
    if (!views)
        return wrong(u"the views cannot be read"_s, views);
    const auto areOf = [&views](int upTo) {
        QVector<SavedView> wanted;
        for (int n = upTo; n >= 0 && wanted.size() < kFaultSlots; --n) {
            if (faultSetting(n) == FaultSetting::View)
                wanted.append(faultView(n));
        }
        return wanted.size() == views->size() &&
               std::all_of(wanted.begin(), wanted.end(), [&](const auto &view) { return views->contains(view); });
    };
    return areOf(done) || areOf(done + 1) ? QString() : u"the views are neither the old nor the new ones"_s;
}

QString checkAlerts(const QString &file, int done)
{
    const auto alerts = AlertFile(file).read(AlertFile::kKept);
    if (!alerts)
        return wrong(u"the alerts cannot be read"_s, alerts);
    int n = -1;
    for (const auto &alert : *alerts) {
        while (faultSetting(++n) != FaultSetting::Alert) {
        }
        if (alert != faultAlert(n))
            return u"an alert is not as it was"_s;
    }
    n = std::max(n, -1);
    return n >= lastSetting(FaultSetting::Alert, done) && n <= done + 1 ? QString() : u"an alert is lost"_s;
}

} // namespace

QString checkAudit(const QString &folder, int done)
{
    const FixedClock clock;
    NoProgress none;
    const auto file = trailOf(Workspace(folder)).file();
    AuditEntry next;
    next.action = u"after"_s;
    // Whatever the crash left halfway is put right by the next record, and by nothing else.
    if (const auto put = file.append(next, clock); !put)
        return wrong(u"the next record failed"_s, put);
    const auto verdict = file.verify(none);
    if (!verdict || verdict->faultCount != 0)
        return wrong(u"the chain does not hold"_s, verdict);
    AuditQuery all;
    all.most = 1'000'000;
    const auto records = file.list(all);
    const auto count = records ? static_cast<int>(records->size()) - 1 : -1;
    if (!records || (count != done + 1 && count != done + 2))
        return wrong(u"%1 records, %2 were acknowledged"_s.arg(count).arg(done + 1), records);
    for (int n = 0; n < count; ++n) {
        const auto &entry = records->at(count - n).entry;
        if (entry.detail != faultEntry(n).detail || entry.subject != faultEntry(n).subject)
            return u"record %1 is not what was written"_s.arg(n);
    }
    return records->first().entry.action == next.action ? QString() : u"the next record is not the last"_s;
}

QString checkTransfers(const QString &folder, int done)
{
    TransferFile file(Workspace(folder).transfersFile(u"p"_s));
    const auto kept = file.open();
    if (!kept)
        return wrong(u"the transfers cannot be read"_s, kept);
    const auto areOf = [&kept](int n) { return *kept == (n < 0 ? QVector<KeptTransfer>() : faultTransfers(n)); };
    if (!areOf(done) && !areOf(done + 1))
        return u"the transfers are neither the old nor the new ones"_s;
    const auto put = file.write(faultTransfers(1), 1);
    return put ? QString() : wrong(u"the next write failed"_s, put);
}

QString checkSettings(const QString &folder, int done)
{
    const Workspace workspace(folder);
    for (const auto &fault : {checkProfile(workspace.profilesFolder(), done), checkViews(workspace.viewsFile(), done),
                              checkAlerts(workspace.alertsFile(), done)}) {
        if (!fault.isEmpty())
            return fault;
    }
    QSettings display(workspace.folder() + u"/console.conf"_s, QSettings::IniFormat);
    const auto shown = display.value(kFaultDisplay, -1).toInt();
    if (shown != lastSetting(FaultSetting::Display, done) && shown != lastSetting(FaultSetting::Display, done + 1))
        return u"the window's setting is %1"_s.arg(shown);
    auto profile = newProfile(u"desk"_s, Profile::Kind::Embedded);
    if (const auto put = ProfileStore(workspace.profilesFolder()).write(profile); !put)
        return wrong(u"the next profile failed"_s, put);
    if (const auto put = ViewStore(workspace.viewsFile()).save(faultView(1)); !put)
        return wrong(u"the next view failed"_s, put);
    const auto put = AlertFile(workspace.alertsFile()).append(faultAlert(2));
    return put ? QString() : wrong(u"the next alert failed"_s, put);
}

} // namespace hoox::tests
