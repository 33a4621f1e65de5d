#include "models/reports/ReportSchedule.h"
#include "models/reports/SealedReport.h"
#include "storage/audit/AuditLog.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/Audit.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/reports/ReportPreview.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportsTable.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// The Reports page in the whole window, on a sample workspace: from the form to the bucket and its record.
class ReportsWindowTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60'000;

    struct Desk : tests::OpenWindow
    {
        explicit Desk(const QString &folder) : OpenWindow(folder), workspace(folder)
        {
            if (!desk)
                return;
            window().resize(1440, 900);
            window().show();
            desk->start();
            page = window().findChild<ReportsPage *>();
            window().showPage(page->objectName());
        }
        [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
        [[nodiscard]] QString note() const { return page->findChild<QLabel *>(u"reportNote"_s)->text(); }
        [[nodiscard]] QStringList files(const QString &pattern = u"*"_s) const
        {
            return QDir(workspace.reportsFolder()).entryList({pattern}, QDir::Files, QDir::Name);
        }
        /// The records of an action with a result: `report.create done`.
        [[nodiscard]] qsizetype recorded(const QString &what) const
        {
            return tests::auditedOf(workspace).filter(what).size();
        }

        Workspace workspace;
        ReportsPage *page = nullptr;
    };

private Q_SLOTS:
    void aReportGoesFromThePreviewToTheBucketWithItsRecord_RP1_RP3_AU1()
    {
        const QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path(), {u"--sample"_s}));
        const Desk desk(folder.path());
        QVERIFY(desk.page != nullptr);
        desk.page->findChild<QCheckBox *>(u"reportBundles"_s)->setChecked(true);
        desk.button(u"previewReport"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"saveReport"_s)->isVisible(), kPatience);
        const auto *preview = desk.page->findChild<ReportPreview *>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 2, kPatience);
        QVERIFY(desk.files().isEmpty());
        QCOMPARE(desk.recorded(u"report.create"_s), 0);
        QVERIFY(!tests::takePicture(desk.window(), u"reports-window-draft"_s).isNull());
        QFile draft(preview->path());
        QVERIFY(draft.open(QIODevice::ReadOnly));
        const auto seen = draft.readAll();

        desk.button(u"saveReport"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.files().size(), 4, kPatience);
        const auto name = desk.files(u"*.pdf"_s).value(0);
        const auto base = name.chopped(4);
        QCOMPARE(desk.files(),
                 QStringList({base + u"-bundle.json"_s, base + u"-fills.csv"_s, base + u"-fills.json"_s, name}));
        QFile saved(QDir(desk.workspace.reportsFolder()).filePath(name));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll() == seen);
        QTRY_VERIFY_WITH_TIMEOUT(desk.note().contains(u"Its fills stand beside it"_s), kPatience);
        QTRY_COMPARE(desk.recorded(u"report.create done"_s), 1);
        QCOMPARE(desk.recorded(u"fills.export done"_s), 2);
        const auto records = tests::trailOf(desk.workspace).file().list({});
        QVERIFY(records.has_value());
        const auto created = std::find_if(records->cbegin(), records->cend(), [](const AuditRecord &record) {
            return record.entry.action == u"report.create";
        });
        QVERIFY(created != records->cend());
        QCOMPARE(created->entry.subject, saved.fileName());
        const auto sealed = readSealedReport(saved.fileName());
        QVERIFY(sealed.has_value());
        QCOMPARE(created->entry.after.value_or(QString()), QString::fromLatin1(sealed->seal.hash()));

        auto *store = desk.button(u"storeReport"_s);
        QTRY_VERIFY(store->isEnabled());
        store->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.recorded(u"report.upload done"_s), 1, kPatience);
        const auto *words = desk.page->findChild<QLabel *>(u"reportState"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"It is in the bucket."_s), kPatience);
        desk.button(u"verifyReport"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(u"Verified"_s), kPatience);
        QVERIFY(!tests::takePicture(desk.window(), u"reports-window"_s).isNull());
    }

    void thePlannedReportIsMadeOnceAndUploaded_RP1()
    {
        const QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path(), {u"--sample"_s}));
        const auto yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
        {
            const Desk desk(folder.path());
            QVERIFY(desk.page != nullptr);
            auto *on = desk.page->findChild<QCheckBox *>(u"scheduleOn"_s);
            QTRY_VERIFY(on->isEnabled());
            // From midnight on, with upload: due at once, whatever the time of this test is.
            const ReportPlan plan{true, QTime(0, 0), true};
            Q_EMIT desk.page->planChosen(plan);
            QTRY_COMPARE_WITH_TIMEOUT(desk.recorded(u"report.create done"_s), 1, kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(desk.recorded(u"report.upload done"_s), 1, kPatience);
            QCOMPARE(desk.recorded(u"report.schedule done"_s), 1);
            QVERIFY(on->isChecked());
            const auto *words = desk.page->findChild<QLabel *>(u"scheduleState"_s);
            QTRY_VERIFY2(words->text().contains(yesterday.toString(Qt::ISODate)), qPrintable(words->text()));
            const auto file = desk.workspace.reportPlanFile(desk.parts->profile().name);
            const auto lastDay = [&file] {
                const auto state = readReportPlan(file);
                return state ? state->lastDay : QDate();
            };
            QTRY_COMPARE(lastDay(), yesterday);
        }
        // And not again by the next console.
        const Desk again(folder.path());
        QVERIFY(again.page != nullptr);
        const auto *on = again.page->findChild<QCheckBox *>(u"scheduleOn"_s);
        QTRY_VERIFY(on->isChecked());
        const auto *words = again.page->findChild<QLabel *>(u"scheduleState"_s);
        QTRY_VERIFY2(words->text().startsWith(u"Next: "_s), qPrintable(words->text()));
        QCOMPARE(again.files(u"*.pdf"_s), QStringList{u"daily-%1.pdf"_s.arg(yesterday.toString(Qt::ISODate))});
        QCOMPARE(again.recorded(u"report.create done"_s), 1);
    }
};

HOOX_TEST(ReportsWindowTest);
#include "ReportsWindowTest.moc"
