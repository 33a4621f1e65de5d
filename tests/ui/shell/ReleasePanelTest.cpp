#include "ui/shell/ReleasePanel.h"

#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HoldButton.h"

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
        m_panel->setOpenText(u"5 positions"_s);
    }
    void cleanup() { m_panel.reset(); }

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
