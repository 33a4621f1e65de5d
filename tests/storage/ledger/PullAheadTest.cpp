#include "storage/ledger/PullAhead.h"

#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/MadeD1Rows.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <future>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 3;

/// As `DialectSql` asks for it, cut behind the time.
QJsonArray row(const QString &id, const QString &second = u"1747612800"_s)
{
    return {u"7"_s, id, u"integer"_s, second, u"bybit"_s};
}

QByteArray pageOf(const QStringList &ids)
{
    QJsonArray rows;
    for (const auto &id : ids)
        rows.append(row(id));
    return d1Body(rows);
}

/// The page, and behind its rows something that looks like the end of other ones.
QByteArray lyingPage(const QStringList &ids, const QByteArray &id)
{
    auto body = pageOf(ids);
    body.insert(body.lastIndexOf("]]") + 3, R"(,"meta":{"x":[["1",")" + id + R"(","integer","9","y"]]})");
    return body;
}

ReplicaPlace placeAt(const QString &id)
{
    ReplicaPlace place;
    place.order = ReplicaPlace::Order::Id;
    place.second = 1747612800;
    place.id = id;
    return place;
}

} // namespace

/// What is asked for ahead, and what is done with it when it was asked for in vain.
class PullAheadTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    PullPolicy m_policy;
    int m_pageRows = 0;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<D1Client> m_d1;
    std::unique_ptr<PullTalk> m_talk;
    std::unique_ptr<PullAhead> m_pages;

    void answer(const QByteArray &body) { m_server->answer({.body = body}); }
    /// The places that were asked for, in their order.
    [[nodiscard]] QStringList asked() const
    {
        QStringList places;
        for (const auto &request : m_server->requests())
            places.append(QJsonDocument::fromJson(request.body)[u"batch"_s][0][u"params"_s][0].toString());
        return places;
    }
    /// The ids of the next page. It is waited for as a pull waits, without an event loop.
    QStringList take()
    {
        auto taken = std::async(std::launch::async, [this] { return m_pages->take(); });
        if (!QTest::qWaitFor([&taken] { return taken.wait_for(0s) == std::future_status::ready; }, 20'000))
            qFatal("no page came");
        const auto page = taken.get();
        if (!page)
            return {u"error: "_s + page.error().detail};
        QStringList ids;
        for (qsizetype i = 0; i < page->d1.results.at(0).size(); ++i)
            ids.append(page->d1.results.at(0).at(i).at(1).toString());
        return ids;
    }
    void begin()
    {
        m_talk = std::make_unique<PullTalk>(*m_d1, std::make_shared<PullWatch>(), m_policy, m_pageRows);
        m_pages = std::make_unique<PullAhead>(*m_talk, m_policy, [](const ReplicaPlace &from, int limit) {
            return QVector<D1Statement>{{u"SELECT"_s, {from.id, QString::number(limit)}}};
        });
    }

private Q_SLOTS:
    void init()
    {
        HttpPolicy policy;
        policy.tries = 1;
        m_policy = {};
        m_policy.pageRows = m_pageRows = kLimit;
        m_policy.slowDown = 5ms;
        m_server = std::make_unique<FaultServer>();
        m_http = std::make_unique<HttpClient>(
            m_clock, nullptr, nullptr, [] { return 0.5; }, policy);
        m_d1 = std::make_unique<D1Client>(*m_http, m_server->url(u"/v4"_s), u"c5917667a21745e390ff969f32b1847a"_s);
        begin();
    }

    void cleanup()
    {
        m_pages.reset();
        m_talk.reset();
        m_d1.reset();
        m_http.reset();
        m_server.reset();
    }

    void pagesAreAskedForBeforeTheyAreTakenButNotAllOfThem_PF7()
    {
        for (const auto &last : {u"c"_s, u"f"_s, u"i"_s, u"l"_s, u"o"_s})
            answer(pageOf({u"-"_s, u"-"_s, last}));
        answer(pageOf({u"z"_s}));
        m_pages->ask(placeAt(u""_s));
        QTRY_COMPARE(asked(), (QStringList{u""_s, u"c"_s, u"f"_s, u"i"_s}));
        QCOMPARE(take().last(), u"c"_s);
        m_pages->ask(placeAt(u"c"_s)); // is on its way
        QTRY_COMPARE(asked().size(), 5);
        for (const auto &last : {u"f"_s, u"i"_s, u"l"_s, u"o"_s, u"z"_s})
            QCOMPARE(take().last(), last);
        QCOMPARE(asked(), (QStringList{u""_s, u"c"_s, u"f"_s, u"i"_s, u"l"_s, u"o"_s}));
    }

    void aPageThatSeemedToEndElsewhereCostsAQuestionAndNoRow_LG4()
    {
        answer(lyingPage({u"a"_s, u"b"_s, u"c"_s}, "x"));
        answer(pageOf({u"y"_s}));
        answer(pageOf({u"d"_s, u"e"_s}));
        m_pages->ask(placeAt(u""_s));
        QTRY_COMPARE(asked(), (QStringList{u""_s, u"x"_s}));
        QCOMPARE(take(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        m_pages->ask(placeAt(u"c"_s));
        QCOMPARE(take(), (QStringList{u"d"_s, u"e"_s}));
        QCOMPARE(asked(), (QStringList{u""_s, u"x"_s, u"c"_s}));
    }

    void aTimeOfTheSameIdIsAnotherPlace_LG4()
    {
        answer(pageOf({u"a"_s, u"b"_s, u"c"_s}));
        answer(pageOf({u"y"_s}));
        answer(pageOf({u"d"_s}));
        m_pages->ask(placeAt(u""_s));
        QTRY_COMPARE(asked().size(), 2);
        QCOMPARE(take().size(), 3);
        auto other = placeAt(u"c"_s);
        ++other.second;
        m_pages->ask(other);
        QCOMPARE(take(), QStringList{u"d"_s});
    }

    void whatAsksForLessIsAskedAgainInHalf_LG4()
    {
        m_server->answer({.status = 500, .body = R"({"success":false,"errors":[{"message":"D1 DB is overloaded"}]})"});
        answer(pageOf({u"a"_s}));
        answer(pageOf({u"b"_s}));
        m_pages->ask(placeAt(u""_s));
        QCOMPARE(take(), QStringList{u"a"_s});
        QCOMPARE(m_talk->pageRows(), kLimit / 2);
        m_pages->ask(placeAt(u"a"_s));
        QCOMPARE(take(), QStringList{u"b"_s});
        QCOMPARE(asked().mid(0, 3), (QStringList{u""_s, u""_s, u"a"_s}));
    }

    void aPageThatIsTooLargeIsNotGoneOnFromUnseen_LG4()
    {
        m_policy.pageBytes = 100;
        begin();
        answer(pageOf({u"a"_s, u"b"_s, u"c"_s}));
        m_pages->ask(placeAt(u""_s));
        QCOMPARE(take().size(), 3);
        QCOMPARE(asked().size(), 1);
        QCOMPARE(m_talk->pageRows(), kLimit / 2);
    }

    void whatIsOnItsWayEndsWithTheWalk_LG4()
    {
        answer(pageOf({u"a"_s, u"b"_s, u"c"_s}));
        m_server->answer({.isHeld = true}, -1);
        m_pages->ask(placeAt(u""_s));
        QTRY_COMPARE(asked().size(), 2);
        m_pages.reset();
        m_talk.reset(); // what comes now finds nobody
        m_server->release();
        m_d1.reset();
        m_http.reset();
        QCOMPARE(asked().size(), 2);
    }

    void theEndOfAPageIsSeenInItsBytesOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        const auto none = QString();
        QTest::newRow("plain") << pageOf({u"a"_s, u"b"_s, u"c"_s}) << u"c"_s;
        QTest::newRow("more than full") << pageOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s}) << u"d"_s;
        QTest::newRow("not full") << pageOf({u"a"_s, u"b"_s}) << none;
        QTest::newRow("UTF-8") << pageOf({u"a"_s, u"b"_s, u"é"_s}) << u"é"_s;
        QTest::newRow("an escape") << pageOf({u"a"_s, u"b"_s, u"c\"d"_s}) << none;
        QTest::newRow("brackets in the id") << pageOf({u"a"_s, u"b"_s, u"c]],[["_s}) << none;
        QTest::newRow("another type of time")
            << pageOf({u"a"_s, u"b"_s, u"c"_s}).replace("\"c\",\"integer\"", "\"c\",\"text\"") << none;
        QTest::newRow("a time that is none") << d1Body({row(u"a"_s), row(u"b"_s), row(u"c"_s, u"today"_s)}) << none;
        QTest::newRow("a blob for an id")
            << pageOf({u"a"_s, u"b"_s, u"c"_s}).replace("\"c\",\"integer\"", "[1],\"integer\"") << none;
        QTest::newRow("torn") << pageOf({u"a"_s, u"b"_s, u"c"_s}).left(60) << none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("brackets alone") << QByteArray("],[],[]]") << none;
        QTest::newRow("a quote alone") << QByteArray("[[\"],[\"],[\"]]") << none;
        QTest::newRow("a lie") << lyingPage({u"a"_s, u"b"_s, u"c"_s}, "x") << u"x"_s;
    }
    void theEndOfAPageIsSeenInItsBytesOrNotAtAll()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        const auto last = peekLast(body, kLimit);
        QCOMPARE(last.has_value(), !id.isNull());
        if (last)
            QCOMPARE(last->id, std::optional(id));
    }
};

HOOX_TEST(PullAheadTest);
#include "PullAheadTest.moc"
