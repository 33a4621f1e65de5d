#include "models/incident/IncidentFacts.h"
#include "models/reports/SealedReport.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// T0 and the close at the whole window (safety 4.8).
class IncidentWindowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    template <typename Widget>
    static Widget *visible(const MainWindow &window, const QString &name)
    {
        const auto all = window.findChildren<Widget *>(name);
        for (auto *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static bool isMarked(const MainWindow &window)
    {
        const auto *line = visible<QLabel>(window, u"stripLine-0"_s);
        return line != nullptr && line->text().contains(u"Incident since"_s);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeWorkspace(m_folder.path(), {u"--sample"_s})); }

    void oneKeyMarksT0ItOutlivesTheWindowAndTheSameKeySealsTheFolder_S48()
    {
        const Workspace workspace(m_folder.path());
        {
            OpenWindow open(m_folder.path());
            open.window().show();
            open.desk->start();
            Q_EMIT open.window().incidentRequested();
            QTRY_VERIFY(isMarked(open.window()));
        }
        OpenWindow open(m_folder.path());
        open.window().show();
        open.desk->start();
        QTRY_VERIFY(isMarked(open.window()));
        Q_EMIT open.window().incidentRequested();
        QTRY_VERIFY(visible<QLineEdit>(open.window(), u"promptText"_s) != nullptr);
        visible<QLineEdit>(open.window(), u"promptText"_s)->setText(u"a stale feed"_s);
        const auto name = (*IncidentFile(workspace.incidentFile()).read())->name;
        QTest::mouseClick(visible<QPushButton>(open.window(), u"promptAccept"_s), Qt::LeftButton);
        const auto folder = workspace.incidentsFolder() + u'/' + name;
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(workspace.incidentFile()), 60'000);
        QVERIFY(EvidenceFolder::verify(folder)->isWhole());
        QCOMPARE(readIncidentFacts(folder)->closingWord, u"a stale feed"_s);
        const auto report = readSealedReport(folder + u'/' + kIncidentReportFile);
        QVERIFY(report.has_value() && report->isUnchanged);
        const auto &sections = report->seal.sections;
        QVERIFY(std::any_of(sections.cbegin(), sections.cend(),
                            [](const SealedPart &part) { return part.name == u"actions"_s && part.rows > 0; }));
        QTRY_VERIFY(!isMarked(open.window()));
    }
};

HOOX_TEST(IncidentWindowTest);
#include "IncidentWindowTest.moc"
