#include "ui/common/ReplicaBand.h"

#include "models/sync/ReplicaState.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/ScriptedPuller.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/FreshnessStamp.h"
#include "ui/common/Page.h"
#include "ui/common/ReplicaWords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

class ReplicaTestPage final : public Page
{
public:
    explicit ReplicaTestPage(Appearance &appearance) : Page(u"fillsPage"_s, u"fills"_s, appearance)
    {
        setTitle(u"Fills"_s);
        setScope(u"all fills \u00B7 newest first"_s);
        body()->addWidget(std::make_unique<QWidget>().release(), 1);
    }
    void refresh() override { ++refreshes; }
    void sourceAged() override { ++agings; }
    [[nodiscard]] bool isStale() const { return isSourceStale(); }
    int refreshes = 0;
    int agings = 0;
};

struct ReplicaBench
{
    FixedClock clock;
    ScriptedPuller puller;
    ReplicaState replica{puller, clock, std::chrono::seconds(30)};
    ReplicaTestPage page{dressedAppearance()};

    ReplicaBench()
    {
        page.followReplica(replica);
        showAt(page, {1000, 300});
    }
    template <typename T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isBandShown() { return find<QWidget>(u"replicaBand"_s)->isVisible(); }
    [[nodiscard]] PullReport wholePull(qint64 rows)
    {
        ReplicaFacts facts;
        facts.complete = true;
        facts.rows = rows;
        facts.asOf = clock.nowUtc();
        return {facts, true};
    }
    void beWhole()
    {
        replica.start();
        QTRY_VERIFY(puller.isPulling());
        puller.end(wholePull(2000));
        QTRY_COMPARE(replica.state(), ReplicaState::State::Fresh);
    }
};

} // namespace

class ReplicaBandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstCopyShowsItsFigureAndCanBeCancelled_LG4()
    {
        ReplicaBench bench;
        QVERIFY(!bench.isBandShown());
        bench.replica.start();
        QTRY_VERIFY(bench.puller.isPulling());
        bench.puller.told = {true, 12000, 20000};
        bench.replica.tick();
        QVERIFY(bench.isBandShown());
        QVERIFY(bench.text(u"replicaWhat"_s).contains(u"so far"_s));
        QCOMPARE(bench.text(u"replicaFigure"_s), u"12,000 of about 20,000 fills"_s);
        QCOMPARE(bench.page.findChild<QProgressBar *>()->value(), 600);
        QCOMPARE(ReplicaWords::brief(bench.replica, Format()), u"copying 60.00\u00A0%"_s);
        takePicture(bench.page, u"replica-copy"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"replicaCancel"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.text(u"noticeWhat"_s), u"Pulling the ledger was stopped."_s);
        QTest::mouseClick(bench.find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(bench.puller.kinds.size(), 2);
    }

    void theStampIsThePullsAndGoesStaleAfterThreeIntervals_LG4()
    {
        ReplicaBench bench;
        bench.beWhole();
        auto *stamp = bench.find<FreshnessStamp>(u"pageAsOf"_s);
        QVERIFY(stamp->words().contains(u"02:47:07 UTC"_s));
        QVERIFY(!stamp->isStale() && !bench.page.isStale());
        QVERIFY(!bench.isBandShown());
        const auto before = bench.page.agings;
        bench.clock.advance(std::chrono::seconds(91));
        bench.replica.tick();
        QVERIFY(stamp->isStale() && bench.page.isStale());
        QCOMPARE(bench.page.agings, before + 1);
        QVERIFY2(stamp->words().contains(u"1 min 31 s"_s), qPrintable(stamp->words()));
    }

    void aFailureSaysWhyWhatIsShownAndWhenItIsTriedAgain_LG4()
    {
        ReplicaBench bench;
        bench.beWhole();
        bench.clock.advance(std::chrono::seconds(12));
        QTest::mouseClick(bench.find<QPushButton>(u"pullNow"_s), Qt::LeftButton);
        QCOMPARE(bench.puller.kinds.size(), 2);
        bench.puller.end(fail(Error::Kind::Offline, u"127.0.0.1"_s));
        QTRY_VERIFY(bench.isBandShown());
        const auto words = bench.text(u"noticeSentence"_s);
        QVERIFY(words.contains(u"127.0.0.1 cannot be reached"_s));
        QVERIFY(words.contains(u"from 02:47:07 UTC, 12 s old"_s));
        QVERIFY(words.contains(u"Trying again in"_s));
        takePicture(bench.page, u"replica-failed"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(bench.puller.kinds.size(), 3);
        bench.puller.end(bench.wholePull(2001));
        QTRY_VERIFY(!bench.isBandShown());
    }

    void wrongCredentialsLeadToTheSettings()
    {
        ReplicaBench bench;
        bench.beWhole();
        const QSignalSpy wanted(&bench.page, &Page::settingsRequested);
        bench.replica.pullNow();
        bench.puller.end(fail(Error::Kind::Denied, u"CLOUDFLARE_API_TOKEN"_s, {}, Error::Cause::NoCredentials));
        QTRY_VERIFY(bench.isBandShown());
        QTest::mouseClick(bench.find<QPushButton>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(bench.puller.kinds.size(), 2);
    }

    void readingAgainPullsToo()
    {
        ReplicaBench bench;
        bench.beWhole();
        bench.page.readAgain();
        QCOMPARE(bench.page.refreshes, 1);
        QCOMPARE(bench.puller.kinds.size(), 2);
    }
};

HOOX_TEST(ReplicaBandTest);
#include "ReplicaBandTest.moc"
