#include "models/screen/ScreenLock.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Issue 9: after n minutes only the kill switch works until a PIN is given.
class ScreenLockTest : public QObject
{
    Q_OBJECT

    static constexpr char16_t kPin[] = u"836194";
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScreenLock> m_lock;

    static QString pin() { return QString::fromUtf16(kPin); }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.ini"_s); }
    void start()
    {
        m_lock.reset();
        m_settings = std::make_unique<QSettings>(file(), QSettings::IniFormat);
        m_lock = std::make_unique<ScreenLock>(m_clock, *m_settings);
    }
    void giveItAPin()
    {
        QSignalSpy set(m_lock.get(), &ScreenLock::pinSet);
        m_lock->setPin({}, pin(), pin());
        QTRY_COMPARE(set.count(), 1);
        m_lock->setOn(true);
    }
    void tryWrong()
    {
        QSignalSpy refused(m_lock.get(), &ScreenLock::refused);
        m_lock->unlock(u"000000"_s);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<ScreenLock::Refusal>(), ScreenLock::Refusal::WrongPin);
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file());
        start();
    }

    void itIsOffUntilThereIsAPinAndItIsTurnedOn()
    {
        QVERIFY(!m_lock->isOn());
        m_lock->setOn(true);
        QVERIFY(!m_lock->isOn());
        m_lock->lockNow();
        QVERIFY(!m_lock->isLocked());
        giveItAPin();
        m_lock->setOn(false);
        m_clock.advance(24h);
        m_lock->tick();
        QVERIFY(!m_lock->isLocked());
        m_lock->lockNow();
        QVERIFY(m_lock->isLocked());
    }

    void itLocksAfterSoManyMinutesWithoutInput()
    {
        giveItAPin();
        m_lock->setAfter(5min);
        m_clock.advance(4min + 59s);
        m_lock->tick();
        QVERIFY(!m_lock->isLocked());
        m_lock->touched();
        m_clock.advance(4min + 59s);
        m_lock->tick();
        QVERIFY(!m_lock->isLocked());
        QSignalSpy locked(m_lock.get(), &ScreenLock::lockedChanged);
        m_clock.advance(1s);
        m_lock->tick();
        QVERIFY(m_lock->isLocked());
        QCOMPARE(locked.count(), 1);
        m_lock->touched(); // a hand alone opens nothing
        m_lock->tick();
        QVERIFY(m_lock->isLocked());
    }

    void onlyThePinOpensIt()
    {
        giveItAPin();
        m_lock->lockNow();
        tryWrong();
        QVERIFY(m_lock->isLocked());
        m_lock->unlock(pin());
        QTRY_VERIFY(!m_lock->isLocked());
        m_lock->tick();
        QVERIFY(!m_lock->isLocked()); // the minutes begin anew
    }

    void aNewStartIsNoWayIn()
    {
        giveItAPin();
        start();
        QVERIFY(m_lock->isLocked());
        m_lock->unlock(pin());
        QTRY_VERIFY(!m_lock->isLocked());
    }

    void triesAreSlowedAndANewStartForgetsNoneOfThem()
    {
        giveItAPin();
        m_lock->lockNow();
        for (int wrong = 0; wrong < ScreenLock::kFreeTries; ++wrong)
            tryWrong();
        QCOMPARE(m_lock->waitLeft(), 5s);
        m_lock->unlock(pin()); // not looked at
        QVERIFY(!m_lock->isChecking());
        QVERIFY(m_lock->isLocked());
        start();
        QCOMPARE(m_lock->waitLeft(), 5s);
        m_clock.advance(5s);
        tryWrong();
        QCOMPARE(m_lock->waitLeft(), 10s);
        m_settings->setValue(u"lock/failures"_s, 500);
        start();
        QCOMPARE(m_lock->waitLeft(), 300s);
        m_clock.advance(300s);
        m_lock->unlock(pin());
        QTRY_VERIFY(!m_lock->isLocked());
        start();
        QCOMPARE(m_lock->waitLeft(), 0s);
    }

    void aTryIsCountedBeforeItIsKnownToBeWrong()
    {
        giveItAPin();
        m_lock->lockNow();
        m_lock->unlock(u"000000"_s);
        m_lock.reset(); // the program was ended
        QCOMPARE(QSettings(file(), QSettings::IniFormat).value(u"lock/failures"_s).toInt(), 1);
    }

    void anotherPinWantsThePresentOne()
    {
        giveItAPin();
        QSignalSpy refused(m_lock.get(), &ScreenLock::refused);
        QSignalSpy set(m_lock.get(), &ScreenLock::pinSet);
        m_lock->setPin(u"nothing"_s, u"another one"_s, u"another one"_s);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(set.count(), 0);
        m_lock->setPin(pin(), u"another one"_s, u"another one"_s);
        QTRY_COMPARE(set.count(), 1);
        m_lock->lockNow();
        m_lock->unlock(u"another one"_s);
        QTRY_VERIFY(!m_lock->isLocked());
    }

    void aPinThatIsShortOrMistypedIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("again");
        QTest::addColumn<ScreenLock::Refusal>("refusal");
        QTest::newRow("short") << u"12345"_s << u"12345"_s << ScreenLock::Refusal::TooShort;
        QTest::newRow("long") << QString(65, u'1') << QString(65, u'1') << ScreenLock::Refusal::TooLong;
        QTest::newRow("mistyped") << u"123456"_s << u"123457"_s << ScreenLock::Refusal::NotTheSame;
    }
    void aPinThatIsShortOrMistypedIsRefusedAtOnce()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, again);
        QFETCH(const ScreenLock::Refusal, refusal);
        QSignalSpy refused(m_lock.get(), &ScreenLock::refused);
        m_lock->setPin({}, wanted, again);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<ScreenLock::Refusal>(), refusal);
        QVERIFY(!m_lock->hasPin());
    }

    void theSettingsFileHasThePinInNoForm()
    {
        giveItAPin();
        m_settings->sync();
        QFile settings(file());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const auto bytes = settings.readAll();
        QVERIFY(bytes.contains("scrypt"));
        const auto plain = pin().toUtf8();
        for (const auto &form : {plain, plain.toHex(), plain.toBase64(), plain.toPercentEncoding()})
            QVERIFY(!bytes.contains(form));
    }

    void whatIsStoredAndNoneOfOursFallsBack()
    {
        m_settings->setValue(u"lock/on"_s, true);
        m_settings->setValue(u"lock/pin"_s, u"836194"_s);
        m_settings->setValue(u"lock/after"_s, -3);
        m_settings->setValue(u"lock/failures"_s, u"many"_s);
        start();
        QVERIFY(!m_lock->hasPin());
        QVERIFY(!m_lock->isLocked()); // nobody could open it
        QCOMPARE(m_lock->after(), 5min);
        QCOMPARE(m_lock->waitLeft(), 0s);
        m_lock->setAfter(9999min);
        QCOMPARE(m_lock->after(), 120min);
    }
};

HOOX_TEST(ScreenLockTest);
#include "ScreenLockTest.moc"
