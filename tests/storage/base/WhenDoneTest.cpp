#include "storage/base/WhenDone.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFutureThatIsDoneAnswersLaterNotInsideTheCall()
    {
        QObject context;
        int answer = 0;
        whenDone(ready<int>(7), &context, [&](const Result<int> &result) { answer = *result; });
        QCOMPARE(answer, 0);
        QTRY_COMPARE(answer, 7);
    }

    void aDeadContextHearsNothing()
    {
        bool called = false;
        {
            QObject context;
            whenDone(ready<int>(7), &context, [&](const Result<int> &) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aDroppedPromiseIsACancel()
    {
        QObject context;
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        Error::Kind kind = Error::Kind::Failed;
        whenDone(promise->future(), &context, [&](const Result<int> &result) { kind = result.error().kind; });
        promise.reset();
        QTRY_COMPARE(kind, Error::Kind::Cancelled);
    }
};

HOOX_TEST(WhenDoneTest);
#include "WhenDoneTest.moc"
