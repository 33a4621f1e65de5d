#include "models/fills/FillLogMarks.h"

#include "models/blobs/BlobLinks.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillLogMarksTest : public QObject
{
    Q_OBJECT

    using Mark = FillLogMarks::Mark;

    static Fill fillOf(const QString &orderId)
    {
        Fill fill;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = orderId;
        fill.createdAt = 1779148800;
        return fill;
    }

    static FillLogMarks::Known headOf(MemoryBlobStore &store)
    {
        return [&store](const BlobKey &key) { return store.head(key); };
    }

private Q_SLOTS:
    void aLogIsThereOrNotByItsKeyWithoutAListing_BL3()
    {
        MemoryBlobStore store;
        FillLogMarks marks(headOf(store), true);
        const auto with = fillOf(u"1"_s);
        const auto without = fillOf(u"2"_s);
        store.put(BlobLinks::keyOf(with)->text(), "{}");
        QCOMPARE(marks.markOf(with), Mark::Unknown);
        marks.want({with, without});
        QTRY_COMPARE(marks.markOf(with), Mark::There);
        QTRY_COMPARE(marks.markOf(without), Mark::Absent);
        QCOMPARE(marks.markOf(fillOf(u"3"_s)), Mark::Unknown);
        marks.want({with, without});
        QCOMPARE(store.heads, 2); // once each
        QCOMPARE(store.lists, 0);
        // It came since.
        store.put(BlobLinks::keyOf(without)->text(), "{}");
        marks.forgetAbsent();
        QCOMPARE(marks.markOf(with), Mark::There);
        QCOMPARE(marks.markOf(without), Mark::Unknown);
        marks.want({with, without});
        QTRY_COMPARE(marks.markOf(without), Mark::There);
    }

    void whatIsNotKnownHereIsNotAbsent_BL3()
    {
        MemoryBlobStore store;
        const auto fill = fillOf(u"1"_s);
        FillLogMarks copies(headOf(store), false);
        copies.want({fill});
        QTRY_COMPARE(store.heads, 1);
        QTest::qWait(10);
        QCOMPARE(copies.markOf(fill), Mark::Unknown);
        store.headError = Error{Error::Kind::Denied, {}, {}};
        FillLogMarks refused(headOf(store), true);
        refused.want({fill});
        QTRY_COMPARE(store.heads, 2);
        QTest::qWait(10);
        QCOMPARE(refused.markOf(fill), Mark::Unknown);
    }

    void onlyWhatIsSeenLastIsAskedFor_BL3()
    {
        QVector<QPromise<Result<BlobInfo>> *> open;
        int asked = 0;
        FillLogMarks marks(
            [&](const BlobKey &) {
                ++asked;
                auto *promise = new QPromise<Result<BlobInfo>>;
                promise->start();
                open << promise;
                return promise->future();
            },
            true);
        QVector<Fill> first;
        QVector<Fill> second;
        for (int i = 0; i < 50; ++i) {
            first << fillOf(u"a%1"_s.arg(i));
            second << fillOf(u"b%1"_s.arg(i));
        }
        marks.want(first);
        QCOMPARE(asked, FillLogMarks::kMostAtOnce);
        marks.want(second.mid(0, 3));
        const auto end = [&open] {
            auto *promise = open.takeFirst();
            promise->addResult(BlobInfo{});
            promise->finish();
            delete promise;
        };
        for (int i = 0; i < FillLogMarks::kMostAtOnce; ++i)
            end();
        QTRY_COMPARE(asked, FillLogMarks::kMostAtOnce + 3);
        while (!open.isEmpty())
            end();
        QTRY_COMPARE(marks.markOf(second.at(2)), Mark::There);
        QCOMPARE(marks.markOf(first.at(20)), Mark::Unknown);
        QCOMPARE(asked, FillLogMarks::kMostAtOnce + 3);
    }
};

HOOX_TEST(FillLogMarksTest);
#include "FillLogMarksTest.moc"
