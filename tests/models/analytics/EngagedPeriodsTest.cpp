#include "models/analytics/EngagedPeriods.h"

#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SampleAnalytics.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

AuditRecord record(qint64 second, const QString &action, const QString &profile = u"cloudflare-prod"_s)
{
    AuditRecord made;
    made.at = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    made.entry.action = action;
    made.entry.profile = profile;
    return made;
}

/// As the log lists them.
QVector<AuditRecord> newestFirst(QVector<AuditRecord> records)
{
    std::reverse(records.begin(), records.end());
    return records;
}

} // namespace

class EngagedPeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodLastsFromTheStoredEngageToTheWrittenRelease_KS1()
    {
        const auto periods =
            engagedPeriods(newestFirst({record(90, u"kill.engage-asked"_s), record(100, u"kill.engage-stored"_s),
                                        record(101, u"kill.engage-written"_s), record(150, u"kill.engage-stored"_s),
                                        record(200, u"kill.release-asked"_s), record(210, u"kill.release-written"_s)}),
                           u"cloudflare-prod"_s);
        QCOMPARE(periods, (QVector<TimeRange>{{100, 210}}));
    }

    void anotherHandsReleaseEndsItWhereItWasSeenAndOtherProfilesAreNotMine()
    {
        const auto periods = engagedPeriods(
            newestFirst({record(100, u"kill.engage-stored"_s), record(120, u"kill.engage-stored"_s, u"paper"_s),
                         record(160, u"kill.acknowledged"_s), record(300, u"kill.engage-stored"_s)}),
            u"cloudflare-prod"_s);
        QCOMPARE(periods.size(), 2);
        QCOMPARE(periods.at(0), (TimeRange{100, 160}));
        QCOMPARE(periods.at(1).from, 300);
        QCOMPARE(periods.at(1).to, TimeRange().to);
        QVERIFY(engagedPeriods({}, u"cloudflare-prod"_s).isEmpty());
    }

    void theyAreReadOutOfTheAuditLogOnDemand_AU1()
    {
        const QTemporaryDir folder;
        FixedClock clock;
        AuditLog log(trailOf(Workspace(folder.path())), clock);
        EngagedPeriods engaged(log, u"embedded"_s);
        QSignalSpy changed(&engaged, &EngagedPeriods::changed);
        const auto from = clock.nowUtc().toSecsSinceEpoch();
        log.post({u"kill.engage-stored"_s, u"intent"_s});
        QVERIFY(!log.finish());
        clock.advance(std::chrono::seconds(90));
        log.post({u"kill.release-written"_s, u"intent"_s});
        engaged.read();
        engaged.read(); // the older one is dropped
        QTRY_COMPARE(engaged.periods(), (QVector<TimeRange>{{from, from + 90}}));
        QCOMPARE(changed.count(), 1);
    }
};

HOOX_TEST(EngagedPeriodsTest);
#include "EngagedPeriodsTest.moc"
