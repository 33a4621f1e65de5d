#include "models/reports/ReportCopy.h"

#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class ReportCopyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void init()
    {
        const QDir folder(m_folder.path());
        const auto names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const auto &name : names)
            QFile::remove(at(name));
        QVERIFY(tests::writeBytes(at(u"report.pdf"_s), QByteArray(3'000'000, 'r')));
    }

    void aCopyIsTheSameBytes_RP3()
    {
        QVERIFY(copyReport(at(u"report.pdf"_s), at(u"copy.pdf"_s), false).has_value());
        QCOMPARE(bytesOf(u"copy.pdf"_s), bytesOf(u"report.pdf"_s));
        QCOMPARE(QFile::permissions(at(u"copy.pdf"_s)), QFile::permissions(at(u"report.pdf"_s)));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void anotherFileIsReplacedOnlyWhenAskedTo_RP3()
    {
        QVERIFY(tests::writeBytes(at(u"mine.pdf"_s), "mine"));
        const auto kept = copyReport(at(u"report.pdf"_s), at(u"mine.pdf"_s), false);
        QVERIFY(!kept.has_value());
        QCOMPARE(kept.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOf(u"mine.pdf"_s), QByteArray("mine"));
        QVERIFY(copyReport(at(u"report.pdf"_s), at(u"mine.pdf"_s), true).has_value());
        QCOMPARE(bytesOf(u"mine.pdf"_s), bytesOf(u"report.pdf"_s));
    }

    void aReportIsNotCopiedOverItselfNorOverADatabase_RP3()
    {
        const auto itself = copyReport(at(u"report.pdf"_s), at(u"./report.pdf"_s), true);
        QVERIFY(!itself.has_value());
        QCOMPARE(itself.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOf(u"report.pdf"_s).size(), 3'000'000);
        QVERIFY(tests::writeBytes(at(u"ledger.db"_s), "SQLite format 3 and more"));
        const auto database = copyReport(at(u"report.pdf"_s), at(u"ledger.db"_s), true);
        QVERIFY(!database.has_value());
        QCOMPARE(database.error().cause, Error::Cause::IsDatabase);
        QVERIFY(bytesOf(u"ledger.db"_s).startsWith("SQLite"));
    }

    void aFolderThatIsNotThereIsSaidAndLeavesNothing_RP3()
    {
        const auto lost = copyReport(at(u"report.pdf"_s), at(u"none/copy.pdf"_s), false);
        QVERIFY(!lost.has_value());
        QCOMPARE(lost.error().cause, Error::Cause::UnwritableFolder);
        const auto missing = copyReport(at(u"gone.pdf"_s), at(u"copy.pdf"_s), false);
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.pdf"_s});
    }

    void aMoveNeverTakesAnothersPlace_RP3()
    {
        QVERIFY(tests::writeBytes(at(u"mine.pdf"_s), "mine"));
        const auto kept = moveReport(at(u"report.pdf"_s), at(u"mine.pdf"_s));
        QVERIFY(!kept.has_value());
        QCOMPARE(kept.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOf(u"mine.pdf"_s), QByteArray("mine"));
        QVERIFY(moveReport(at(u"report.pdf"_s), at(u"new.pdf"_s)).has_value());
        QVERIFY(!QFile::exists(at(u"report.pdf"_s)));
        QCOMPARE(bytesOf(u"new.pdf"_s).size(), 3'000'000);
    }
};

HOOX_TEST(ReportCopyTest);
#include "ReportCopyTest.moc"
