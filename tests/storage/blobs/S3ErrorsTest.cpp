#include "storage/blobs/S3Errors.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class S3ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachErrorSaysWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Cause>("cause");
        using K = Error::Kind;
        using C = Error::Cause;
        QTest::newRow("no key") << 404 << QByteArray("NoSuchKey") << K::NotFound << C::Plain;
        QTest::newRow("no bucket") << 404 << QByteArray("NoSuchBucket") << K::NotFound << C::WrongId;
        QTest::newRow("signature") << 403 << QByteArray("SignatureDoesNotMatch") << K::Denied << C::WrongCredentials;
        QTest::newRow("permission") << 403 << QByteArray("AccessDenied") << K::Denied << C::MissingPermission;
        QTest::newRow("skew") << 403 << QByteArray("RequestTimeTooSkewed") << K::Denied << C::ClockSkew;
        QTest::newRow("written already") << 412 << QByteArray("PreconditionFailed") << K::Conflict << C::Plain;
        QTest::newRow("service") << 503 << QByteArray("ServiceUnavailable") << K::Failed << C::ServiceFailed;
        QTest::newRow("head of nothing") << 404 << QByteArray() << K::NotFound << C::Plain;
    }

    void eachErrorSaysWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Error::Kind, kind);
        QFETCH(Error::Cause, cause);
        HttpAnswer answer;
        answer.status = status;
        if (!code.isEmpty())
            answer.body = "<Error><Code>" + code + "</Code><Message>m</Message></Error>";
        const auto error = s3::errorOf(answer, u"bucket"_s, u"key"_s);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.cause, cause);
        QCOMPARE(error.subject, cause == Error::Cause::WrongId ? u"bucket"_s : u"key"_s);
    }

    void aPageOfHtmlSaysNothingAboutKeys()
    {
        HttpAnswer answer;
        answer.status = 403;
        answer.headers = {{"content-type", "text/html; charset=utf-8"}};
        answer.body = "<html>Sign in</html>";
        QCOMPARE(s3::errorOf(answer, u"bucket"_s, u"key"_s).cause, Error::Cause::NotTheService);
        answer.status = 502;
        QCOMPARE(s3::errorOf(answer, u"bucket"_s, u"key"_s).cause, Error::Cause::ServiceFailed);
    }
};

HOOX_TEST(S3ErrorsTest);
#include "S3ErrorsTest.moc"
