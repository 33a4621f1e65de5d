#include "storage/blobs/S3ListAhead.h"

#include "storage/blobs/S3Listing.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/S3Bench.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Reading one page of a listing before it is wanted: it comes once, it is never old, and it is one.
class S3ListAheadTest : public QObject
{
    Q_OBJECT

    /// A page under way, which the test ends.
    struct Asked
    {
        BlobListRequest request;
        QPromise<Result<BlobPage>> promise;
        S3ListAhead::Neighbours neighbours;
        S3ListAhead::Position position = std::make_shared<S3ListPosition>(); ///< What it leaves to the next.

        void end(const QString &goesOnAfter)
        {
            BlobPage page;
            page.nextStartAfter = goesOnAfter;
            if (!goesOnAfter.isEmpty())
                neighbours.next({request.prefix, request.delimiter, goesOnAfter, request.limit}, position);
            promise.addResult(page);
            promise.finish();
        }
        void fail()
        {
            promise.addResult(hoox::fail(Error::Kind::Failed));
            promise.finish();
        }
    };

    FixedClock m_clock;
    std::vector<std::unique_ptr<Asked>> m_asked;
    std::unique_ptr<S3ListAhead> m_ahead;

    [[nodiscard]] QStringList starts() const
    {
        QStringList all;
        for (const auto &asked : m_asked)
            all.append(asked->request.startAfter);
        return all;
    }
    [[nodiscard]] static BlobListRequest from(const QString &startAfter) { return {u"logs/"_s, {}, startAfter}; }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_ahead = std::make_unique<S3ListAhead>(
            [this](const BlobListRequest &request, S3ListAhead::Neighbours neighbours) {
                auto asked = std::make_unique<Asked>();
                asked->request = request;
                asked->neighbours = std::move(neighbours);
                asked->promise.start();
                m_asked.push_back(std::move(asked));
                return m_asked.back()->promise.future();
            },
            m_clock);
    }

    void onePageIsAskedForBeforeItIsWantedAndNoneBehindIt_PF6()
    {
        const auto first = m_ahead->list(from({}));
        QCOMPARE(starts(), QStringList{u""_s});
        m_asked[0]->end(u"a"_s);
        QCOMPARE(starts(), (QStringList{u""_s, u"a"_s}));
        QCOMPARE(m_asked[1]->neighbours.from, m_asked[0]->position);
        QVERIFY(m_asked[0]->neighbours.isWanted() && !m_asked[1]->neighbours.isWanted());
        m_asked[1]->end(u"b"_s);
        QCOMPARE(m_asked.size(), size_t{2}); // nobody came for it yet
        const auto second = m_ahead->list(from(u"a"_s));
        QCOMPARE(await(second)->nextStartAfter, u"b"_s);
        QCOMPARE(starts(), (QStringList{u""_s, u"a"_s, u"b"_s}));
        // Taken while it is under way: the one behind it follows at its end.
        const auto third = m_ahead->list(from(u"b"_s));
        QCOMPARE(m_asked.size(), size_t{3});
        m_asked[2]->end(u"c"_s);
        QCOMPARE(m_asked.size(), size_t{4});
        QCOMPARE(await(third)->nextStartAfter, u"c"_s);
        m_asked[3]->end({});
        QVERIFY(await(m_ahead->list(from(u"c"_s)))->nextStartAfter.isEmpty());
        QCOMPARE(m_asked.size(), size_t{4});
    }

    void whatMayBeOldOrFailedOrAnotherPageIsAskedForAnew_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what : {"old", "written since", "failed", "cancelled", "another limit"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whatMayBeOldOrFailedOrAnotherPageIsAskedForAnew()
    {
        QFETCH(QString, what);
        const auto first = m_ahead->list(from({}));
        m_asked[0]->end(u"a"_s);
        QCOMPARE(m_asked.size(), size_t{2});
        auto request = from(u"a"_s);
        if (what == u"old")
            m_clock.advance(S3ListAhead::kFresh);
        else if (what == u"written since")
            m_ahead->forget();
        else if (what == u"failed")
            m_asked[1]->fail();
        else if (what == u"another limit")
            request.limit = 10;
        else
            m_asked[1]->promise.future().cancel(), m_asked[1]->promise.finish();
        const auto second = m_ahead->list(request);
        QCOMPARE(m_asked.size(), size_t{3});
        m_asked[2]->end({});
        QVERIFY(await(second)->nextStartAfter.isEmpty());
        QCOMPARE(m_asked[1]->promise.isCanceled(), what == u"written since" || what == u"cancelled");
    }

    void whatWasReadBeforeAWriteIsNotGoneOnFrom()
    {
        const auto first = m_ahead->list(from({}));
        m_ahead->forget();
        m_asked[0]->end(u"a"_s);
        QCOMPARE(starts(), (QStringList{u""_s, u"a"_s}));
        QVERIFY(!m_asked[1]->neighbours.from);
    }

    void nothingIsReadAheadOfAClosedStore()
    {
        const auto first = m_ahead->list(from({}));
        m_ahead->close();
        m_asked[0]->end(u"a"_s);
        QCOMPARE(m_asked.size(), size_t{1});
    }

    void aListingAfterAWriteKnowsOfIt()
    {
        FaultServer server;
        S3Bench bench(S3Places{{server.origin(), u"logs-bucket"_s}, {}});
        server.answerTo("GET", "list-type=2", listAnswer({"logs/a"}, "t"), 1);
        server.answerTo("GET", "list-type=2", listAnswer({"logs/c"}), 1);
        server.answerTo("PUT", {}, objectAnswer("mine"));
        server.answerTo("GET", "list-type=2", listAnswer({"logs/b", "logs/c"}), 1);
        BlobListRequest request{u"logs/"_s, {}, {}, 1};
        request.startAfter = await(bench.store->list(request))->nextStartAfter;
        QCOMPARE(request.startAfter, u"logs/a"_s);
        QTRY_COMPARE(server.requests().size(), 2); // read ahead, and old soon
        QVERIFY(await(bench.store->write(BlobKey::parse(u"logs/b"_s).value(), "mine")));
        QCOMPARE(await(bench.store->list(request))->objects.value(0).key, u"logs/b"_s);
    }
};

HOOX_TEST(S3ListAheadTest);
#include "S3ListAheadTest.moc"
