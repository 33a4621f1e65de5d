#include "storage/blobs/PartFile.h"

#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

/// An object of which no ETag says whether its bytes are right; the rest is tested with the stores.
class PartFileTest : public QObject
{
    Q_OBJECT

    const PartFacts m_facts{u"logs/a"_s, u"0123456789abcdef0123456789abcdef-7"_s, 10, 0};
    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        const auto begun = PartFile::open(m_file, m_facts);
        QVERIFY(begun && (*begun)->add("01234"));
        (*begun)->keep();
    }

    void whatAnOrderlyEndLeftIsGoneOnWith_BL4()
    {
        const auto part = PartFile::open(m_file, m_facts);
        QVERIFY(part);
        QCOMPARE((*part)->done(), 5);
        QVERIFY((*part)->isResumed());
        QVERIFY((*part)->add("5"));
        (*part)->keep();
        const auto rest = PartFile::open(m_file, m_facts);
        QVERIFY(rest);
        QCOMPARE((*rest)->done(), 6);
        QVERIFY((*rest)->add("6789"));
        QVERIFY((*rest)->commit());
        QCOMPARE(bytesIn(m_file), QByteArray("0123456789"));
    }

    void bytesThatAreNotThoseItLeftAreTakenAnew_BL5()
    {
        // As a power cut leaves them: the length, and zeros.
        QFile torn(m_file + u".hoox-part"_s);
        QVERIFY(torn.open(QIODevice::ReadWrite) && torn.write(QByteArray(5, '\0')) == 5);
        torn.close();
        const auto part = PartFile::open(m_file, m_facts);
        QVERIFY(part);
        QCOMPARE((*part)->done(), 0);
        QVERIFY(!(*part)->isResumed());
        QVERIFY((*part)->add("0123456789"));
        QVERIFY((*part)->commit());
        QCOMPARE(bytesIn(m_file), QByteArray("0123456789"));
    }

    void whatCameBehindTheOrderlyEndDoesNotCount_BL5()
    {
        QFile torn(m_file + u".hoox-part"_s);
        QVERIFY(torn.open(QIODevice::Append) && torn.write("xx") == 2);
        torn.close();
        const auto part = PartFile::open(m_file, m_facts);
        QVERIFY(part);
        QCOMPARE((*part)->done(), 5);
        QVERIFY((*part)->add("56789"));
        QVERIFY((*part)->commit());
        QCOMPARE(bytesIn(m_file), QByteArray("0123456789"));
    }
};

HOOX_TEST(PartFileTest);
#include "PartFileTest.moc"
