#include "storage/blobs/S3Etag.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <limits>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

QByteArray md5OfText(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5);
}

} // namespace

class S3EtagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreCheckedAsFarAsTheEtagSays_BL5_data()
    {
        QTest::addColumn<QString>("etag");
        QTest::addColumn<qint64>("partSize");
        QTest::addColumn<bool>("isTold"); ///< That other bytes are wrong.
        const auto whole = QString::fromLatin1(md5OfText("0123456789").toHex());
        const auto inFours = s3::multipartEtag(md5OfText("0123") + md5OfText("4567") + md5OfText("89"));
        const auto inFives = s3::multipartEtag(md5OfText("01234") + md5OfText("56789"));
        QTest::newRow("single put") << whole << qint64(0) << true;
        QTest::newRow("single put, upper case") << whole.toUpper() << qint64(0) << true;
        QTest::newRow("parts of a size that is told") << inFours << qint64(4) << true;
        QTest::newRow("full parts only") << inFives << qint64(5) << true;
        QTest::newRow("one part") << s3::multipartEtag(md5OfText("0123456789")) << qint64(0) << true;
        QTest::newRow("parts of a size that is not told") << inFours << qint64(0) << false;
        QTest::newRow("a size that cannot be") << inFours << qint64(2) << false;
        QTest::newRow("a size that nothing has") << inFours << std::numeric_limits<qint64>::max() << false;
        QTest::newRow("no MD5 at all") << u"opaque"_s << qint64(0) << false;
    }

    void bytesAreCheckedAsFarAsTheEtagSays_BL5()
    {
        QFETCH(QString, etag);
        QFETCH(qint64, partSize);
        QFETCH(bool, isTold);
        for (const int piece : {1, 3, 10}) {
            S3EtagCheck right(etag, 10, partSize);
            S3EtagCheck wrong(etag, 10, partSize);
            for (int at = 0; at < 10; at += piece) {
                right.add(QByteArray("0123456789").mid(at, piece));
                wrong.add(QByteArray("0123x56789").mid(at, piece));
            }
            QVERIFY(right.fits());
            QCOMPARE(wrong.fits(), !isTold);
        }
    }

    void nothingHasAnEtagToo_BL5()
    {
        QVERIFY(S3EtagCheck(u"d41d8cd98f00b204e9800998ecf8427e"_s, 0, 0).fits());
        QVERIFY(!S3EtagCheck(u"0cc175b9c0f1b6a831c399e269772661"_s, 0, 0).fits());
        QVERIFY(S3EtagCheck(s3::multipartEtag(md5OfText({})), 0, 0).fits());
    }
};

HOOX_TEST(S3EtagTest);
#include "S3EtagTest.moc"
