#include "models/reports/ReportsFilter.h"

#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportsFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsNarrowedToTheWordsThatWereTyped_RP3()
    {
        const QTemporaryDir folder;
        for (const auto &name :
             {u"daily-2026-05-18.pdf"_s, u"daily-2026-05-17-summary.pdf"_s, u"week-2026-05-11.pdf"_s})
            QVERIFY(tests::writeBytes(folder.filePath(name), "%PDF-1.4\n"));
        ReportsModel reports(folder.path());
        ReportsFilter filter(reports);
        const QAbstractItemModelTester tester(&filter);
        reports.refresh();
        QTRY_COMPARE(filter.rowCount(), 3);
        filter.setWords(u" SUMMARY  daily "_s);
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(filter.isOn());
        QCOMPARE(filter.fileAt(0)->name(), u"daily-2026-05-17-summary.pdf"_s);
        QCOMPARE(filter.rowOf(folder.filePath(u"daily-2026-05-17-summary.pdf"_s)), 0);
        QCOMPARE(filter.rowOf(folder.filePath(u"week-2026-05-11.pdf"_s)), -1);
        QCOMPARE(filter.fileAt(1), nullptr);
        QVERIFY(tests::writeBytes(folder.filePath(u"daily-2026-05-16-summary.pdf"_s), "%PDF-1.4\n"));
        reports.refresh();
        QTRY_COMPARE(filter.rowCount(), 2);
        filter.setWords(QString());
        QCOMPARE(filter.rowCount(), 4);
    }
};

HOOX_TEST(ReportsFilterTest);
#include "ReportsFilterTest.moc"
