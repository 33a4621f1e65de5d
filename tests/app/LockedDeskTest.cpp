#include "app/Composition.h"
#include "app/window/Desk.h"
#include "app/window/WindowComposition.h"
#include "models/kill/KillSwitch.h"
#include "storage/secrets/PinHash.h"
#include "storage/secrets/SecretLoader.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/HooxStyle.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Issue 9: the whole window, locked, on a real workspace.
class LockedDeskTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000; ///< For a busy machine, not a measure.
    static constexpr char16_t kPin[] = u"836194";

    QTemporaryDir m_folder;
    Appearance m_appearance;
    SecretLoader m_secrets{std::make_unique<SessionSecrets>()};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] QWidget *find(const QString &name) const
    {
        return m_desk->window().window().findChild<QWidget *>(name);
    }
    [[nodiscard]] QString state() const { return toText(m_desk->composition().killSwitch().snapshot().state); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeWorkspace(m_folder.path()));
        HooxStyle::dress(*qApp, m_appearance);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const auto hash = hashOfPin(QString::fromUtf16(kPin));
        QVERIFY(hash);
        m_settings->setValue(u"lock/pin"_s, *hash);
        m_settings->setValue(u"lock/on"_s, true);
        m_desk = std::make_unique<Desk>(m_folder.path(), m_secrets, m_appearance, *m_settings);
        QVERIFY(m_desk->open({}));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"trading"_s, kPatience);
    }

    void cleanupTestCase() { m_desk.reset(); }

    void aLockedDeskEngagesForReal_KR03()
    {
        QVERIFY(m_desk->lock().isLocked()); // from its start on
        QVERIFY(find(u"lockCover"_s)->isVisible());
        QVERIFY(!find(u"overviewPage"_s)->isVisible());
        QTest::mousePress(find(u"engage"_s), Qt::LeftButton);
        QTest::mouseRelease(find(u"engage"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"engaged"_s, kPatience);
        QVERIFY(m_desk->lock().isLocked());
        // Nothing of the way back can be reached.
        QTest::mouseClick(find(u"killState"_s), Qt::LeftButton);
        QTest::keyClick(&m_desk->window().window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!find(u"releasePanel"_s)->isVisible());
    }

    void aWindowThatIsMadeAnewStaysLocked()
    {
        const QSignalSpy opened(m_desk.get(), &Desk::opened);
        Q_EMIT m_desk->window().languageChanged(u"en"_s);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_desk->lock().isLocked());
        QVERIFY(find(u"lockCover"_s)->isVisible());
        QVERIFY(!find(u"overviewPage"_s)->isVisible());
    }

    void thePinOpensIt()
    {
        auto *pin = qobject_cast<QLineEdit *>(find(u"unlockPin"_s));
        pin->setFocus();
        QTest::keyClicks(pin, QString::fromUtf16(kPin));
        QTest::keyClick(pin, Qt::Key_Return);
        QTRY_VERIFY(!m_desk->lock().isLocked());
        QVERIFY(find(u"overviewPage"_s)->isVisible());
        QVERIFY(!find(u"lockCover"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"engaged"_s, kPatience); // unlocking released nothing (KR-06)
    }

    void theSettingsPageLocksItAgain()
    {
        QVERIFY(m_desk->window().window().showPage(u"settingsPage"_s));
        auto *now = qobject_cast<QAbstractButton *>(find(u"lockNow"_s));
        QVERIFY(now != nullptr);
        now->click();
        QVERIFY(m_desk->lock().isLocked());
        QVERIFY(!find(u"settingsPage"_s)->isVisible());
    }
};

HOOX_TEST(LockedDeskTest);
#include "LockedDeskTest.moc"
