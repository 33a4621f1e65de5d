#include "tests/support/FixedClock.h"
#include "tests/support/KillSnapshots.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/shell/MainWindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// An incident that runs is in sight, calmly, whatever else there is (safety 4.8, KR-32).
class IncidentMarkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] IncidentMark mark() const { return {m_clock.nowUtc(), 12, u"wrong prices"_s, {}, false}; }
    template <typename Widget>
    Widget *visible(const QString &name)
    {
        const auto all = m_window->findChildren<Widget *>(name);
        for (auto *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QStringList strip()
    {
        QStringList lines;
        for (int number = 0; number <= NoticeStrip::kMostLines; ++number) {
            if (const auto *line = visible<QLabel>(u"stripLine-%1"_s.arg(number)))
                lines += line->text();
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(dressedAppearance(), m_clock, *m_settings);
        m_window->setKillSnapshot(killSnapshot(u"trading"_s));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        (void)dressedAppearance();
    }

    void theMarkComesAndGoesWithTheIncident_S48()
    {
        QVERIFY(strip().isEmpty());
        m_window->setIncident(mark());
        QCOMPARE(strip().size(), 1);
        QVERIFY(strip().constFirst().contains(u"02:47:07"_s));
        takePicture(*m_window, u"shell-incident"_s);
        m_window->setIncident(std::nullopt);
        QVERIFY(strip().isEmpty());
    }

    void itIsAmongTheLinesInSightAndAboveNothingMorePressing_S48()
    {
        QVector<Alarm> alarms;
        for (const auto kind : {AlarmKind::JournalDamaged, AlarmKind::NotInAuditLog, AlarmKind::FillsFailed}) {
            Alarm alarm;
            alarm.kind = kind;
            alarms.append(alarm);
        }
        m_window->setAlarms(alarms, {3, 3, 1});
        m_window->setIncident(mark());
        const auto lines = strip();
        QVERIFY(lines.at(2).contains(u"Incident"_s));
        QCOMPARE(lines.at(3), u"and 1 more"_s);
    }

    void oneKeyAndOneLinkAskForIt_S48()
    {
        const QSignalSpy asked(m_window.get(), &MainWindow::incidentRequested);
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(asked.size(), 1);
        m_window->setIncident(mark());
        QTest::mouseClick(visible<QPushButton>(u"stripAction-0"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    void aKeyAsksForTheHandOver_S49()
    {
        const QSignalSpy asked(m_window.get(), &MainWindow::handoverRequested);
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(asked.size(), 1);
    }

    void whileItIsWrittenAndOfAnotherProfileItIsNotClosedHere_S48()
    {
        auto running = mark();
        running.isClosing = true;
        m_window->setIncident(running);
        QVERIFY(visible<QPushButton>(u"stripAction-0"_s) == nullptr);
        running.isClosing = false;
        running.elsewhere = u"cloudflare-prod"_s;
        m_window->setIncident(running);
        const QSignalSpy wanted(m_window.get(), &MainWindow::profileRequested);
        QTest::mouseClick(visible<QPushButton>(u"stripAction-0"_s), Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"cloudflare-prod"_s);
    }
};

HOOX_TEST(IncidentMarkTest);
#include "IncidentMarkTest.moc"
