#include "models/reports/ReportShelf.h"

#include "tests/support/Await.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportShelfTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theReportsOfTheBucketAreListed_RP3()
    {
        tests::MemoryBlobStore blobs;
        for (int i = 0; i < 1500; ++i)
            blobs.put(u"reports/daily-%1.pdf"_s.arg(i, 5, 10, QChar(u'0')), "x");
        blobs.put(u"reports/notes.txt"_s, "x");
        blobs.put(u"reports/deep/er.pdf"_s, "x");
        blobs.put(u"logs/a.pdf"_s, "x");
        ReportShelf shelf(blobs);
        QSignalSpy listed(&shelf, &ReportShelf::listed);
        shelf.refresh();
        QVERIFY(shelf.isListing());
        QTRY_COMPARE(listed.size(), 1);
        QVERIFY(!shelf.isListing());
        QCOMPARE(shelf.objects().size(), 1500);
        QCOMPARE(reportNameOf(shelf.objects().first().key), u"daily-00000.pdf"_s);
    }

    void aTierThatDoesNotAnswerSaysSoAndTheListStays_RP3()
    {
        tests::MemoryBlobStore blobs;
        blobs.put(u"reports/a.pdf"_s, "x");
        ReportShelf shelf(blobs);
        QSignalSpy listed(&shelf, &ReportShelf::listed);
        QSignalSpy failed(&shelf, &ReportShelf::failed);
        shelf.refresh();
        QTRY_COMPARE(listed.size(), 1);
        blobs.listError = Error{Error::Kind::Offline, u"bucket"_s, {}, Error::Cause::Plain};
        shelf.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(shelf.objects().size(), 1);
    }

    void aReportIsStoredOnceAndNeverReplaced_RP3()
    {
        tests::MemoryBlobStore blobs;
        ReportShelf shelf(blobs);
        const auto path = m_folder.filePath(u"daily.pdf"_s);
        QVERIFY(tests::writeBytes(path, "report"));
        const auto first = tests::await(shelf.upload(path));
        QVERIFY(first.has_value());
        QCOMPARE(first->key, u"reports/daily.pdf"_s);
        QCOMPARE(blobs.objects.value("reports/daily.pdf"), QByteArray("report"));
        QVERIFY(tests::await(shelf.upload(path)).has_value()); // the same again
        QVERIFY(tests::writeBytes(path, "REPORT"));
        QCOMPARE(tests::await(shelf.upload(path)).error().kind, Error::Kind::Conflict);
        QCOMPARE(blobs.objects.value("reports/daily.pdf"), QByteArray("report"));
        QCOMPARE(blobs.tried.size(), 1);
    }

    void aLargeReportIsNotWrittenOverWhatAnotherPutThereMeanwhile_RP3()
    {
        tests::MemoryBlobStore blobs;
        ReportShelf shelf(blobs);
        const auto path = m_folder.filePath(u"large.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(BlobStore::kLargestRead + 1));
        file.close();
        blobs.put(u"reports/large.pdf"_s, "of another");
        // As if it was not there when somebody looked.
        blobs.headError = Error{Error::Kind::NotFound, u"reports/large.pdf"_s, {}, Error::Cause::Plain};
        QVERIFY(!tests::await(shelf.upload(path)).has_value());
        QCOMPARE(blobs.objects.value("reports/large.pdf"), QByteArray("of another"));
    }

    void aReportOfTheBucketIsFetched_RP3()
    {
        tests::MemoryBlobStore blobs;
        blobs.put(u"reports/far.pdf"_s, "far");
        ReportShelf shelf(blobs);
        QVERIFY(tests::await(shelf.fetch(u"far.pdf"_s, m_folder.path())).has_value());
        QFile file(m_folder.filePath(u"far.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("far"));
        QVERIFY(!tests::await(shelf.fetch(u"../far.pdf"_s, m_folder.path())).has_value());
    }

    void whatCannotBeSentIsSaid_RP3()
    {
        tests::MemoryBlobStore blobs;
        ReportShelf shelf(blobs);
        QCOMPARE(tests::await(shelf.upload(m_folder.filePath(u"none.pdf"_s))).error().kind, Error::Kind::NotFound);
        const auto path = m_folder.filePath(u"late.pdf"_s);
        QVERIFY(tests::writeBytes(path, "report"));
        blobs.writeFault = [](const QString &) { return Error{Error::Kind::Offline, {}, {}, Error::Cause::Plain}; };
        QCOMPARE(tests::await(shelf.upload(path)).error().kind, Error::Kind::Offline);
        QVERIFY(blobs.objects.isEmpty());
        QVERIFY(!reportKey(u"../x.pdf"_s).has_value());
        QVERIFY(!reportKey({}).has_value());
    }
};

HOOX_TEST(ReportShelfTest);
#include "ReportShelfTest.moc"
