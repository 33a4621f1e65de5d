#include "ui/shell/KillSwitchBar.h"

#include "tests/support/KillSnapshots.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/shell/KillDetail.h"

#include <QAbstractButton>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class KillSwitchBarTest : public QObject
{
    Q_OBJECT

    static void dress(KillSwitchBar &bar, const KillSnapshot &snapshot)
    {
        bar.setProfile({u"cloudflare-prod"_s, u"Cloudflare · 3 exchanges"_s, ProfileKind::RealMoney});
        bar.setExposure(u"61,986.22 USDT"_s);
        bar.setWindow(std::chrono::seconds(60));
        bar.setSnapshot(snapshot);
    }

    /// All states below each other, to be looked at beside the mockup.
    static void keepSheet(const QList<QImage> &pictures, const QString &name)
    {
        QImage sheet(1440, 66 * static_cast<int>(pictures.size()), QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (int row = 0; row < pictures.size(); ++row)
            painter.drawImage(0, row * 66, pictures.at(row));
        painter.end();
        sheet.save(QStringLiteral(HOOX_BINARY_DIR "/pictures/killbar-states-%1.png").arg(name));
    }

    /// How far the strongest colour of a picture is from grey: 0 to 255.
    static int strongestColour(const QImage &picture)
    {
        int strongest = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const auto [least, most] =
                    std::minmax({qRed(picture.pixel(x, y)), qGreen(picture.pixel(x, y)), qBlue(picture.pixel(x, y))});
                strongest = qMax(strongest, most - least);
            }
        }
        return strongest;
    }

    static QAbstractButton *engageOf(const KillSwitchBar &bar) { return bar.findChild<QAbstractButton *>(u"engage"_s); }

private Q_SLOTS:
    void eachPairOfStatesDiffersWithoutColour_KR12_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::newRow("light") << Theme::Kind::Light;
        QTest::newRow("dark") << Theme::Kind::Dark;
        QTest::newRow("contrast-light") << Theme::Kind::HighContrastLight;
        QTest::newRow("contrast-dark") << Theme::Kind::HighContrastDark;
    }

    void eachPairOfStatesDiffersWithoutColour_KR12()
    {
        QFETCH(Theme::Kind, kind);
        Appearance appearance;
        appearance.setTheme(kind);
        const auto faces = hoox::tests::killSnapshots();
        QList<QImage> pictures;
        for (const auto &[name, snapshot] : faces) {
            KillSwitchBar bar(appearance);
            bar.resize(1440, 56);
            dress(bar, snapshot);
            pictures += hoox::tests::takePicture(
                bar, u"killbar-%1-%2"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
        }
        keepSheet(pictures, QString::fromLatin1(QTest::currentDataTag()));
        using hoox::tests::Vision;
        for (const auto vision : {Vision::Grey, Vision::Protan, Vision::Deutan, Vision::Tritan}) {
            QList<QImage> seen;
            for (const auto &picture : pictures)
                seen += hoox::tests::seenWith(vision, picture);
            for (int one = 0; one < seen.size(); ++one) {
                for (int other = one + 1; other < seen.size(); ++other) {
                    // The two engaged pictures are one state: there the ring alone differs.
                    const auto least = faces.at(one).first.startsWith(u"engaged") ? 0.3 : 2.0;
                    const auto differs = hoox::tests::greyDifference(seen.at(one), seen.at(other));
                    QVERIFY2(differs >= least,
                             qPrintable(u"%1 and %2 look alike: %3 %"_s.arg(faces.at(one).first, faces.at(other).first,
                                                                            QString::number(differs))));
                }
            }
        }
    }

    void whileTradingNothingHasAColourAndOnlyEngagedIsFilledWithRed_KR32()
    {
        Appearance appearance;
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            appearance.setTheme(kind);
            for (const auto &[name, snapshot] : hoox::tests::killSnapshots()) {
                KillSwitchBar bar(appearance);
                bar.resize(1440, 56);
                dress(bar, snapshot);
                const auto picture = bar.grab().toImage();
                if (snapshot.state == KillState::Trading && snapshot.storeReachable)
                    QVERIFY2(strongestColour(picture) < 40, qPrintable(name));
                const auto ground = picture.pixel(picture.width() / 2, 4);
                const bool isRed = qRed(ground) > qGreen(ground) + 80 && qRed(ground) > qBlue(ground) + 80;
                QCOMPARE(isRed, snapshot.state == KillState::Engaged);
            }
        }
    }

    void noStateFlashes_KR33()
    {
        Appearance appearance;
        for (const auto &[name, snapshot] : hoox::tests::killSnapshots()) {
            KillSwitchBar bar(appearance);
            bar.resize(1440, 56);
            dress(bar, snapshot);
            bar.show();
            QVERIFY(QTest::qWaitForWindowExposed(&bar));
            const auto first = bar.grab().toImage();
            // Three looks within a second: half a period of 2 Hz lies between some two of them.
            for (int look = 0; look < 3; ++look) {
                QTest::qWait(130);
                QVERIFY2(bar.grab().toImage() == first, qPrintable(name));
            }
        }
    }

    void aFreshBarSaysUnknown_KR11()
    {
        Appearance appearance;
        const KillSwitchBar bar(appearance);
        QVERIFY(bar.accessibleName().contains(u"UNKNOWN"));
        QVERIFY(bar.accessibleDescription().contains(u"not safe"));
    }

    void thePressItselfEngagesByMouseAndKeys_KR02()
    {
        Appearance appearance;
        KillSwitchBar bar(appearance);
        bar.resize(1440, 56);
        dress(bar, hoox::tests::killSnapshot(u"trading"_s));
        bar.show();
        const QSignalSpy engaged(&bar, &KillSwitchBar::engageRequested);
        QTest::mousePress(engageOf(bar), Qt::LeftButton);
        QCOMPARE(engaged.count(), 1);
        QTest::mouseRelease(engageOf(bar), Qt::LeftButton);
        QTest::keyClick(engageOf(bar), Qt::Key_Space);
        QTest::keyClick(engageOf(bar), Qt::Key_Return);
        QCOMPARE(engaged.count(), 3);
    }

    void engageKeepsItsPlaceAndIsEnabledInEveryState_KR03_KR10()
    {
        Appearance appearance;
        for (const auto &[name, snapshot] : hoox::tests::killSnapshots()) {
            KillSwitchBar bar(appearance);
            bar.resize(1280, 56);
            dress(bar, snapshot);
            QCOMPARE(engageOf(bar)->geometry(), QRect(1280 - 16 - 140, 8, 140, 40));
            QVERIFY(engageOf(bar)->isEnabled());
            QVERIFY(!engageOf(bar)->geometry().adjusted(-16, 0, 16, 0).intersects(bar.stateRect()));
        }
    }

    void withoutTheStoreEngageSaysThatItIsSentLater_KR13()
    {
        Appearance appearance;
        KillSwitchBar bar(appearance);
        dress(bar, hoox::tests::killSnapshot(u"not-connected"_s));
        QVERIFY(bar.accessibleName().contains(u"NOT CONNECTED"));
        QVERIFY(engageOf(bar)->accessibleDescription().contains(u"Kept, and sent"));
    }

    void theDetailIsNeverCutAndDropsOnlyWhatMayGo()
    {
        Appearance appearance;
        auto snapshot = hoox::tests::killSnapshot(u"engaged"_s);
        snapshot.reason = u"a very long reason "_s.repeated(20);
        const auto layout = KillDetail::fit(KillWords::detail(snapshot, appearance.format()), appearance, 300);
        QVERIFY(layout.lines.size() <= 2);
        QVERIFY(layout.width <= 300);
        QString shown;
        for (const auto &line : layout.lines)
            for (const auto &run : line)
                shown += run.text;
        QVERIFY(shown.contains(u"settled"));
        QVERIFY(!shown.contains(u"long reason"));
    }

    void aValueNoWorkerHonoursIsNamed_H5()
    {
        auto snapshot = hoox::tests::killSnapshot(u"trading"_s);
        snapshot.trade = readKillValue(QByteArrayLiteral("\"true\""));
        const auto words = KillWords::keys(snapshot);
        QVERIFY(words.contains(u"trade:kill_switch"));
        QVERIFY(words.contains(u"no worker honours"));
    }

    void howOldTheLastReadIsStandsThereInEveryState_KS1()
    {
        const Appearance appearance;
        for (auto [name, snapshot] : hoox::tests::killSnapshots()) {
            snapshot.readAge = std::chrono::seconds(7);
            const auto words = KillWords::plainDetail(snapshot, appearance.format());
            QVERIFY2(words.contains(u"7 s ago"), qPrintable(name + u": "_s + words));
            const auto runs = KillWords::detail(snapshot, appearance.format());
            const auto isOfAge = [](const KillRun &run) { return run.text.contains(u"7 s ago") && !run.optional; };
            QVERIFY2(std::any_of(runs.begin(), runs.end(), isOfAge), qPrintable(name)); // never left out
        }
    }

    void theGatewaysRefusalIsTheSentenceOfAProvenEngage_KS6_KR15()
    {
        const Appearance appearance;
        const auto &format = appearance.format();
        auto snapshot = hoox::tests::killSnapshot(u"engaged"_s);
        QVERIFY(KillWords::plainDetail(snapshot, format).contains(u"gateway refused at FRA after 2.1 s"));
        QCOMPARE(KillWords::stopwatch(snapshot.timings),
                 u"journalled 3 ms · sent 4 ms · answered 251 ms · stored 278 ms · both keys 402 ms · gateway refused "
                 "2.1 s · settled 1 min 0 s"_s);
        snapshot.proven->location.clear();
        QVERIFY(KillWords::plainDetail(snapshot, format).contains(u"location not known"));
        snapshot.proven->sinceClick.reset();
        QVERIFY(KillWords::gateway(snapshot, format).contains(format.timeOfDay(snapshot.proven->at)));
        snapshot.proven.reset();
        QVERIFY(!KillWords::plainDetail(snapshot, format).contains(u"gateway"));
        snapshot.gatewayError = u"no answer in time"_s;
        QVERIFY(KillWords::plainDetail(snapshot, format).contains(u"gateway not known: no answer in time"));
    }

    void aContradictionShowsBothAnswers_KR29()
    {
        const Appearance appearance;
        auto snapshot = hoox::tests::killSnapshot(u"engaged"_s);
        snapshot.state = KillState::Diverged;
        snapshot.letsIn = KillProof{u"SIN"_s, snapshot.proven->at, {}};
        snapshot.proven.reset();
        const auto words = KillWords::plainDetail(snapshot, appearance.format());
        QVERIFY(words.contains(u"both keys true"));
        QVERIFY(words.contains(u"gateway lets requests in at SIN"));
        QVERIFY(KillWords::refusal(snapshot).contains(u"gateway"));
        snapshot.letsIn->location.clear();
        QVERIFY(KillWords::plainDetail(snapshot, appearance.format()).contains(u"location not known"));
    }

    void everyStateExceptEngagedRefusesReleaseWithASentence_KR09()
    {
        for (const auto &[name, snapshot] : hoox::tests::killSnapshots())
            QCOMPARE(KillWords::refusal(snapshot).isEmpty(), snapshot.state == KillState::Engaged);
        auto away = hoox::tests::killSnapshot(u"engaged"_s);
        away.storeReachable = false;
        QVERIFY(!KillWords::refusal(away).isEmpty());
    }
};

HOOX_TEST(KillSwitchBarTest);
#include "KillSwitchBarTest.moc"
