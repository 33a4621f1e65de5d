#include "models/analytics/HistoryWatch.h"

#include "tests/support/TestRegistry.h"

#include <QPromise>
#include <QSignalSpy>
#include <QtTest>

#include <deque>

using namespace hoox;

class HistoryWatchTest : public QObject
{
    Q_OBJECT

    using Promise = QPromise<Result<bool>>;

    /// Proofs that end when the test says so.
    struct Proofs
    {
        std::deque<Promise> asked;
        HistoryWatch watch{[this] {
            asked.emplace_back().start();
            return asked.back().future();
        }};
        void end(const Result<bool> &holds)
        {
            asked.back().addResult(holds);
            asked.back().finish();
        }
    };

private Q_SLOTS:
    void manyLooksAreOneProofAndWhatHoldsIsNoNews_PF11()
    {
        Proofs proofs;
        const QSignalSpy found(&proofs.watch, &HistoryWatch::foundOthers);
        for (int look = 0; look < 5; ++look)
            proofs.watch.look();
        QVERIFY2(proofs.asked.empty(), "what was just changed is often changed again");
        QTRY_COMPARE(proofs.asked.size(), 1U);
        proofs.end(true);
        QCoreApplication::processEvents();
        QCOMPARE(found.count(), 0);
        QCOMPARE(proofs.asked.size(), 1U);
    }

    void aChangeDuringAProofIsProvenAfterwards_PF11()
    {
        Proofs proofs;
        const QSignalSpy found(&proofs.watch, &HistoryWatch::foundOthers);
        proofs.watch.look();
        QTRY_COMPARE(proofs.asked.size(), 1U);
        proofs.watch.look();
        proofs.watch.look();
        QCOMPARE(proofs.asked.size(), 1U);
        proofs.end(false);
        QTRY_COMPARE(found.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(proofs.asked.size(), 2U, 60'000);
        proofs.end(fail(Error::Kind::Busy));
        QCoreApplication::processEvents();
        QCOMPARE(found.count(), 1);
    }

    void aWatchThatGoesEndsItsProof_UI1()
    {
        Pending<bool> running;
        Promise promise;
        promise.start();
        {
            HistoryWatch watch([&] { return running = promise.future(); });
            watch.look();
            QTRY_VERIFY(running.isValid());
        }
        QVERIFY(running.isCanceled());
    }
};

HOOX_TEST(HistoryWatchTest);
#include "HistoryWatchTest.moc"
