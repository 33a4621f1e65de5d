#include "ui/shell/GlanceView.h"

#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Three facts for a dark room and a phone call (safety 4.17).
class GlanceViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_below;
    GlanceView *m_glance = nullptr;

private Q_SLOTS:
    void init()
    {
        auto &appearance = dressedAppearance();
        m_below = std::make_unique<QWidget>();
        m_below->resize(1440, 844);
        m_below->show();
        m_glance = new GlanceView(appearance, m_below.get());
        m_glance->setOpen({u"61,986.22 USDT"_s, u"5 · 61,986.22 USDT gross"_s, 1});
        m_glance->setSnapshot(killSnapshot(u"engaged"_s));
        m_glance->setAttention({u"Another hand released the kill switch"_s});
        m_glance->open();
    }
    void cleanup()
    {
        m_below.reset();
        (void)dressedAppearance();
    }

    void itCoversThePageAndFollowsItsSizeAndEscCloses()
    {
        QCOMPARE(m_glance->geometry(), m_below->rect());
        m_below->resize(1024, 640);
        QTRY_COMPARE(m_glance->geometry(), m_below->rect());
        QTest::keyClick(m_glance, Qt::Key_Escape);
        QVERIFY(!m_glance->isVisible());
    }

    void theThreeFactsAreSpoken()
    {
        const auto spoken = m_glance->spoken();
        for (const auto &part : {u"ENGAGED"_s, u"61,986.22 USDT"_s, u"Another hand released"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        m_glance->setOpen({});
        QVERIFY(m_glance->spoken().contains(u"Open positions: not known"));
        m_glance->setAttention({});
        QVERIFY(m_glance->spoken().contains(u"nothing waits"));
        QCOMPARE(m_glance->accessibleDescription(), m_glance->spoken());
    }

    /// A letter is read from where it is 1/200 of the distance high: 1 cm at two metres, 38 pixels of 96 an inch.
    void theStateIsReadableFromTwoMetres()
    {
        for (const auto &[name, snapshot] : killSnapshots()) {
            m_glance->setSnapshot(snapshot);
            const auto other = killSnapshot(name == u"trading"_s ? u"unknown"_s : u"trading"_s);
            const auto picture = takePicture(*m_glance, u"glance-"_s + name);
            m_glance->setSnapshot(other);
            const auto otherPicture = m_glance->grab().toImage();
            QVERIFY2(greyDifference(picture, otherPicture) > 1, qPrintable(name)); // not by colour alone (KR-12)
        }
        // Of the picture's third line of pixels that hold the word: as wide as letters of that height are.
        m_glance->setSnapshot(killSnapshot(u"trading"_s));
        const auto picture = m_glance->grab().toImage();
        const auto ground = picture.pixel(picture.width() - 4, 4);
        int rows = 0;
        for (int y = 0; y < picture.height() * 30 / 100; ++y) {
            bool isInked = false;
            for (int x = picture.width() / 6; x < picture.width() / 2 && !isInked; ++x)
                isInked = picture.pixel(x, y) != ground;
            rows += isInked ? 1 : 0;
        }
        QVERIFY2(rows > 2 * 38, qPrintable(QString::number(rows)));
    }

    void itIsLookedAtInHighContrastAndInASmallWindow()
    {
        dressedAppearance().setTheme(Theme::Kind::HighContrastLight);
        takePicture(*m_glance, u"glance-high-contrast"_s);
        auto &appearance = dressedAppearance();
        appearance.setTextScale(2.0);
        m_below->resize(1024, 640);
        QCoreApplication::processEvents();
        takePicture(*m_glance, u"glance-small"_s);
    }
};

HOOX_TEST(GlanceViewTest);
#include "GlanceViewTest.moc"
