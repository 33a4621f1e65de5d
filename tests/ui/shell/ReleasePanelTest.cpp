#include "ui/shell/ReleasePanel.h"

#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HoldButton.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What a hold in the panel asks for, state by state.
class ReleasePanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReleasePanel> m_panel;

    [[nodiscard]] HoldButton *hold() const { return m_panel->findChild<HoldButton *>(u"releaseHold"_s); }
    [[nodiscard]] QLineEdit *reason() const { return m_panel->findChild<QLineEdit *>(u"releaseReason"_s); }
    [[nodiscard]] QString word(const QString &name) const { return m_panel->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QString hint() const { return m_panel->findChild<QLabel *>(u"releaseHint"_s)->text(); }

    void show(const KillSnapshot &snapshot)
    {
        m_panel->setSnapshot(snapshot);
        (void)m_panel->prepare();
        m_panel->show();
    }
    void holdDown() const
    {
        hold()->setFocus();
        QTest::keyPress(hold(), Qt::Key_Space);
    }

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ReleasePanel>(dressedAppearance());
        m_panel->setProfile({u"prod"_s, u"Cloudflare"_s, ProfileKind::RealMoney, false, {}});
        m_panel->setOpen({u"61,986.22 USDT"_s, u"5 · 61,986.22 USDT gross"_s, 1});
    }
    void cleanup() { m_panel.reset(); }

    void whatWaitsHereIsCountedAndAged_KR17_KR28()
    {
        show(killSnapshot(u"engaged"_s));
        QCOMPARE(word(u"releaseUnresolved"_s), u"not known"_s);
        m_panel->setOrders({true, {}, 0});
        QCOMPARE(word(u"releaseUnresolved"_s), u"none"_s);
        QVERIFY(!m_panel->findChild<QLabel *>(u"releaseInFlight"_s)->isVisible());
        m_panel->setOrders({true, {{7, u"BTCUSDT bybit LONG 0.05"_s, {}, std::chrono::seconds(41), false}}, 2});
        QCOMPARE(word(u"releaseUnresolved"_s), u"1"_s);
        QCOMPARE(word(u"releaseOldest"_s), u"oldest 41 s"_s);
        QCOMPARE(word(u"releaseInFlight"_s), u"2"_s);
        const QSignalSpy asked(m_panel.get(), &ReleasePanel::ordersRequested);
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"showOrders"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void anEngageThatIsNotConfirmedIsGivenUpWithAReasonAndAHold_KS3_KR22()
    {
        show(killSnapshot(u"engaging"_s));
        QCOMPARE(hold()->text(), u"Hold 2 s to give up"_s);
        QVERIFY(!hold()->isEnabled());
        QVERIFY(hint().contains(u"no longer tries"));
        const auto *keep = m_panel->findChild<QPushButton *>(u"releaseKeep"_s);
        QVERIFY(keep->width() > keep->fontMetrics().horizontalAdvance(keep->text()));
        const QSignalSpy given(m_panel.get(), &ReleasePanel::giveUpRequested);
        const QSignalSpy released(m_panel.get(), &ReleasePanel::releaseRequested);
        reason()->setText(u"false alarm"_s);
        takePicture(*m_panel, u"panel-give-up"_s);
        holdDown();
        QTRY_COMPARE_WITH_TIMEOUT(given.count(), 1, 30'000);
        QCOMPARE(given.first().first().toString(), u"false alarm"_s);
        QVERIFY(released.isEmpty());
    }

    void aReleaseByAnotherHandIsAcknowledged_KR25_data()
    {
        QTest::addColumn<KillState>("state");
        QTest::addColumn<bool>("keyStillStops");
        QTest::newRow("diverged") << KillState::Diverged << false;
        QTest::newRow("the gateway contradicts") << KillState::Diverged << true;
        QTest::newRow("trading again") << KillState::Trading << false;
    }

    void aReleaseByAnotherHandIsAcknowledged_KR25()
    {
        QFETCH(KillState, state);
        QFETCH(bool, keyStillStops);
        auto snapshot = killSnapshot(u"diverged"_s);
        snapshot.state = state;
        snapshot.needsAcknowledge = !keyStillStops;
        snapshot.trade.engaged = keyStillStops;
        show(snapshot);
        QVERIFY(hold()->isVisible());
        QCOMPARE(hold()->text(), u"Hold 2 s to acknowledge"_s);
        QCOMPARE(hint().contains(u"gateway"), keyStillStops);
        const QSignalSpy seen(m_panel.get(), keyStillStops ? &ReleasePanel::passOverGatewayRequested
                                                           : &ReleasePanel::acknowledgeRequested);
        reason()->setText(u"called Ann"_s);
        takePicture(*m_panel,
                    u"panel-acknowledge-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        holdDown();
        QTRY_COMPARE_WITH_TIMEOUT(seen.count(), 1, 30'000);
    }

    void queuedOrdersAreAcceptedByATickOfTheirOwn_KR28_KS4()
    {
        auto snapshot = killSnapshot(u"engaged"_s);
        snapshot.mayQueue = true;
        snapshot.queueEnds = snapshot.changedAt.addSecs(1300);
        snapshot.queueLeft = std::chrono::seconds(192);
        show(snapshot);
        auto *tick = m_panel->findChild<QCheckBox *>(u"acceptQueued"_s);
        QVERIFY(tick->isVisible() && !tick->isChecked());
        QCOMPARE(word(u"releaseQueue"_s), u"cannot be read from here"_s);
        QVERIFY(word(u"releaseRetries"_s).contains(u"03:08:43 UTC"));
        QCOMPARE(word(u"releaseRetryLeft"_s), u"3 min 12 s left"_s);
        const QSignalSpy released(m_panel.get(), &ReleasePanel::releaseRequested);
        reason()->setText(u"looked at"_s);
        QVERIFY(!hold()->isEnabled());
        QVERIFY(hint().contains(u"queued orders may execute"));
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        QVERIFY(hold()->isEnabled());
        takePicture(*m_panel, u"panel-queued"_s);
        holdDown();
        QTRY_COMPARE_WITH_TIMEOUT(released.count(), 1, 30'000);
        QVERIFY(released.first().at(1).toBool());
        // What was accepted for one release is not accepted for the next.
        snapshot.state = KillState::Releasing;
        m_panel->setSnapshot(snapshot);
        snapshot.state = KillState::Engaged;
        m_panel->setSnapshot(snapshot);
        QVERIFY(!tick->isChecked());
    }

    void whatItStopsIsSaidInWords_KR20()
    {
        for (const auto &[name, snapshot] : killSnapshots()) {
            show(snapshot);
            QVERIFY2(word(u"releaseRead"_s).contains(u"all exchanges of this profile"), qPrintable(name));
            QVERIFY(word(u"releaseTitle"_s).contains(u"prod"_s));
        }
    }

    void whatTheBrakeDoesNotReachIsListedAndWhatCannotBeKnownIsCalledSo_KR17()
    {
        for (const auto &name : {u"engaging"_s, u"engaged"_s, u"unknown"_s, u"not-connected"_s}) {
            show(killSnapshot(name));
            QCOMPARE(word(u"releaseOpen"_s), u"5 \u00B7 61,986.22 USDT gross"_s);
            QVERIFY(word(u"releaseDiffers"_s).contains(u"1"));
            QVERIFY(m_panel->findChild<QLabel *>(u"releaseResting"_s)->isVisible());
            QCOMPARE(word(u"releaseResting"_s), u"not known from here"_s);
            QCOMPARE(word(u"releaseQueue"_s), u"none in this profile"_s);
        }
        m_panel->setOpen({});
        QCOMPARE(word(u"releaseOpen"_s), u"not known"_s);
        show(killSnapshot(u"trading"_s));
        QVERIFY(!m_panel->findChild<QLabel *>(u"releaseResting"_s)->isVisible());
    }

    void theFlattenSheetIsOfferedWhileClosesAreRefused_KR18()
    {
        const QSignalSpy asked(m_panel.get(), &ReleasePanel::flattenSheetRequested);
        auto *sheet = m_panel->findChild<QPushButton *>(u"flattenSheetButton"_s);
        show(killSnapshot(u"trading"_s));
        QVERIFY(!sheet->isVisible());
        show(killSnapshot(u"engaged"_s));
        QTest::mouseClick(sheet, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void aHoldThatWasBegunForOneThingNeverEndsAsAnother_KR10()
    {
        const QSignalSpy given(m_panel.get(), &ReleasePanel::giveUpRequested);
        const QSignalSpy released(m_panel.get(), &ReleasePanel::releaseRequested);
        show(killSnapshot(u"engaging"_s));
        reason()->setText(u"false alarm"_s);
        holdDown();
        QTRY_VERIFY(hold()->progress() > 0);
        m_panel->setSnapshot(killSnapshot(u"engaged"_s));
        QCOMPARE(hold()->progress(), 0.0);
        QVERIFY(reason()->text().isEmpty());
        QVERIFY(!hold()->isEnabled());
        QCOMPARE(hold()->text(), u"Hold 2 s to release"_s);
        // The very same snapshot, or another of the same state, leaves what was typed.
        reason()->setText(u"over"_s);
        m_panel->setSnapshot(killSnapshot(u"engaged"_s));
        QCOMPARE(reason()->text(), u"over"_s);
        QVERIFY(given.isEmpty() && released.isEmpty());
    }

    void passingOverTheGatewayNeverEndsAsAcknowledgingARelease_KR10_KR25()
    {
        const QSignalSpy seen(m_panel.get(), &ReleasePanel::acknowledgeRequested);
        auto snapshot = killSnapshot(u"diverged"_s);
        snapshot.trade.engaged = true;
        show(snapshot);
        reason()->setText(u"that gateway is another"_s);
        holdDown();
        QTRY_VERIFY(hold()->progress() > 0);
        snapshot.trade.engaged = false; // another hand released meanwhile
        m_panel->setSnapshot(snapshot);
        QCOMPARE(hold()->progress(), 0.0);
        QVERIFY(reason()->text().isEmpty());
        QVERIFY(seen.isEmpty());
    }

    void nothingIsAskedForWhileTrading_KR10()
    {
        show(killSnapshot(u"trading"_s));
        QVERIFY(!hold()->isVisible());
    }
};

HOOX_TEST(ReleasePanelTest);
#include "ReleasePanelTest.moc"
