#include "storage/config/KillIntentJournal.h"
#include "storage/workspace/AlertFile.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"
#include "tests/faults/TornFiles.h"
#include "tests/faults/TornRefusal.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTornLines = 30;

QString writeTornAudit(const QString &folder, bool wantsHead)
{
    const FixedClock clock;
    const Workspace workspace(folder);
    for (int n = 0; n < kTornLines; ++n) {
        if (!trailOf(workspace).file().append(faultEntry(n), clock))
            return {};
    }
    return wantsHead ? workspace.auditHeadFile() : workspace.auditFile();
}

/// A log that lost something must say so, before the next record and after it.
TornVerdict readTornAudit(const QString &folder)
{
    const FixedClock clock;
    NoProgress none;
    const auto file = trailOf(Workspace(folder)).file();
    const auto before = file.verify(none);
    if (!before)
        return tornRefusal(before.error());
    AuditEntry next;
    next.action = u"after"_s;
    if (const auto put = file.append(next, clock); !put)
        return tornRefusal(put.error());
    const auto after = file.verify(none);
    const auto records = file.list({});
    if (!after || !records || records->isEmpty() || records->first().entry.action != next.action)
        return tornWrong(u"the log does not go on"_s);
    int last = -1;
    int found = 0;
    for (auto record = records->crbegin(); record != records->crend(); ++record) {
        if (record->entry.action != faultEntry(0).action)
            continue;
        const auto number = record->entry.detail.toInt();
        if (number <= last || record->entry.subject != faultEntry(number).subject)
            return tornWrong(u"a record is not what was written"_s);
        last = number;
        ++found;
    }
    if (after->faultCount > 0)
        return tornPart();
    return found == kTornLines ? tornWhole()
                               : tornWrong(u"%1 records are lost without a word"_s.arg(kTornLines - found));
}

const KillEvent &openEngage()
{
    static const KillEvent event{KillEvent::Kind::EngageAsked, u"open"_s, QDateTime::currentDateTimeUtc(), u"desk"_s,
                                 u"exchange is down"_s};
    return event;
}

QString writeTornJournal(const QString &folder)
{
    const auto path = folder + u"/kill-journal.jsonl"_s;
    KillIntentJournal journal(path, u"embedded"_s);
    for (int n = 0; n < kTornLines / 3 * 3; ++n) {
        if (!answerTo(journal.append(faultKillEvent(n))))
            return {};
    }
    return answerTo(journal.append(openEngage())) ? path : QString();
}

TornVerdict readTornJournal(const QString &folder)
{
    KillIntentJournal journal(folder + u"/kill-journal.jsonl"_s, u"embedded"_s);
    const auto history = answerTo(journal.read());
    if (!history)
        return tornRefusal(history.error());
    const bool isWhole = history->openEngage && history->openEngage->intent == openEngage().intent;
    if (isWhole && history->openEngage->reason != openEngage().reason)
        return tornWrong(u"the engage has another reason"_s);
    const KillEvent next{KillEvent::Kind::EngageAsked, u"next"_s, QDateTime::currentDateTimeUtc(), u"desk"_s, {}};
    const auto put = answerTo(journal.append(next));
    const auto after = answerTo(journal.read());
    if (!put || !after || !after->openEngage || after->openEngage->intent != next.intent || after->tornTail)
        return tornWrong(u"the next engage is not kept"_s);
    return isWhole ? tornWhole() : tornPart();
}

QString writeTornAlerts(const QString &folder)
{
    const auto path = Workspace(folder).alertsFile();
    for (int n = 0; n < kTornLines; ++n) {
        if (!AlertFile(path).append(faultAlert(n)))
            return {};
    }
    return path;
}

TornVerdict readTornAlerts(const QString &folder)
{
    const AlertFile file(Workspace(folder).alertsFile());
    if (const auto put = file.append(faultAlert(kTornLines)); !put)
        return tornRefusal(put.error());
    const auto alerts = file.read(2 * kTornLines);
    if (!alerts || alerts->isEmpty() || alerts->last() != faultAlert(kTornLines))
        return tornWrong(u"the next alert is not kept"_s);
    for (const auto &alert : *alerts) {
        if (alert != faultAlert(alert.detail.toInt()))
            return tornWrong(u"an alert is not what was written"_s);
    }
    return alerts->size() == kTornLines + 1 ? tornWhole() : tornPart();
}

} // namespace

QVector<TornFile> tornLines()
{
    return {
        {u"the audit log, AU-1"_s, [](const QString &folder) { return writeTornAudit(folder, false); }, &readTornAudit},
        {u"the head of the audit log, AU-1"_s, [](const QString &folder) { return writeTornAudit(folder, true); },
         &readTornAudit},
        {u"the kill journal, KS-3"_s, &writeTornJournal, &readTornJournal},
        {u"the history of alerts"_s, &writeTornAlerts, &readTornAlerts},
    };
}

} // namespace hoox::tests
