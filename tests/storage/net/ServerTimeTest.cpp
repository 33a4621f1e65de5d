#include "storage/net/ServerTime.h"

#include "storage/net/HttpExchange.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <thread>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// What the dates of answers tell of the servers' clocks (safety 4.15). The clock is turned; it stands at a whole
/// second at first.
class ServerTimeTest : public QObject
{
    Q_OBJECT

    const QUrl m_url{u"https://api.example.com/client/v4"_s};
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<ServerTime> m_time;

    static QByteArray dateOf(const QDateTime &utc)
    {
        return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    static HttpAnswer answerWith(const QVector<HttpHeader> &headers) { return {200, headers, {}}; }

    /// A server whose clock is `ahead`, asked and answered now, with `way` of time in each direction.
    void exchange(milliseconds ahead, milliseconds way = 0ms) { exchangeWith(m_url, ahead, way); }
    void exchangeWith(const QUrl &url, milliseconds ahead, milliseconds way = 0ms)
    {
        const auto sent = m_clock->monotonic();
        m_clock->advance(way);
        const auto date = dateOf(m_clock->nowUtc().addMSecs(ahead.count()));
        m_clock->advance(way);
        m_time->note(url, answerWith({{"Date", date}}), sent, m_clock->monotonic());
    }
    [[nodiscard]] ClockReading only() const
    {
        const auto readings = m_time->readings();
        return readings.size() == 1 ? readings.first() : ClockReading{u"none or many"_s, 99h, 0ms, 99h};
    }
    [[nodiscard]] bool isWithin(milliseconds truth) const
    {
        const auto reading = only();
        return std::chrono::abs(reading.offset - truth) <= reading.uncertainty;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FixedClock>();
        m_time = std::make_unique<ServerTime>(*m_clock);
    }

    void nothingIsKnownBeforeAnAnswer() { QVERIFY(m_time->readings().isEmpty()); }

    void oneAnswerTellsItToHalfASecond_data()
    {
        QTest::addColumn<milliseconds>("ahead");
        for (const auto ahead : {-3600'000ms, -3200ms, -400ms, 0ms, 250ms, 999ms, 3200ms, 86'400'000ms})
            QTest::addRow("%lld ms", static_cast<long long>(ahead.count())) << milliseconds(ahead);
    }

    void oneAnswerTellsItToHalfASecond()
    {
        QFETCH(milliseconds, ahead);
        exchange(ahead, 20ms);
        const auto reading = only();
        QCOMPARE(reading.host, u"api.example.com"_s);
        QVERIFY(isWithin(ahead));
        QCOMPARE(reading.uncertainty, 520ms); // half of 999 and the way there and back, rounded up
        QCOMPARE(reading.age, 0ms);
    }

    void answersOfOtherMomentsTellItBetter()
    {
        for (int asked = 0; asked < 20; ++asked) {
            exchange(3200ms, 5ms);
            m_clock->advance(1130ms);
            QVERIFY(isWithin(3200ms));
        }
        QVERIFY(only().uncertainty <= 100ms);
        QVERIFY(only().beyondDoubt() > 3s);
    }

    void answersOfOneSecondTellItBetterToo()
    {
        for (int asked = 0; asked < 10; ++asked) {
            exchange(-700ms);
            m_clock->advance(90ms);
        }
        QVERIFY(isWithin(-700ms));
        QVERIFY(only().uncertainty <= 60ms);
    }

    void aSlowAnswerTellsLittleAndSpoilsNothing()
    {
        exchange(0ms, 4s);
        QVERIFY(only().uncertainty > 4s);
        exchange(0ms, 10ms);
        QVERIFY(only().uncertainty < 600ms);
        exchange(0ms, 4s);
        QVERIFY(only().uncertainty < 600ms);
        QVERIFY(isWithin(0ms));
    }

    void whenThisComputersClockIsSetItShowsWithoutAnotherAnswer()
    {
        exchange(0ms);
        QCOMPARE(only().beyondDoubt(), 0ms);
        m_clock->setWall(m_clock->nowUtc().addSecs(-5));
        QVERIFY(isWithin(5s));
        QVERIFY(only().beyondDoubt() > 4s);
        m_clock->setWall(m_clock->nowUtc().addSecs(5));
        QCOMPARE(only().beyondDoubt(), 0ms);
    }

    void aClockThatIsSetBetweenQuestionAndAnswerDoesNoHarm()
    {
        const auto sent = m_clock->monotonic();
        const auto date = dateOf(m_clock->nowUtc());
        m_clock->advance(40ms);
        m_clock->setWall(m_clock->nowUtc().addSecs(3600));
        m_time->note(m_url, answerWith({{"Date", date}}), sent, m_clock->monotonic());
        QVERIFY(isWithin(-3600s));
        QVERIFY(only().uncertainty < 600ms);
    }

    void aServerThatContradictsItselfIsBelievedAnew()
    {
        for (int asked = 0; asked < 20; ++asked) {
            exchange(0ms);
            m_clock->advance(1130ms);
        }
        exchange(30s); // its clock was set
        QVERIFY(isWithin(30s));
        QVERIFY(only().uncertainty > 400ms); // of one answer alone
        exchange(0ms);
        QVERIFY(isWithin(0ms));
    }

    void answersOfMoreThanAMinuteAgoNoLongerCount()
    {
        for (int asked = 0; asked < 20; ++asked) {
            exchange(0ms);
            m_clock->advance(1130ms);
        }
        QVERIFY(only().uncertainty < 100ms);
        // Meanwhile nothing is forgotten: only an answer that is newer pushes the old ones out.
        m_clock->advance(2min);
        QVERIFY(only().uncertainty < 100ms);
        QVERIFY(only().age > 2min);
        exchange(0ms);
        QVERIFY(only().uncertainty > 400ms);
    }

    void afterFiveMinutesWithoutAnAnswerNothingIsKnown()
    {
        exchange(3s);
        m_clock->advance(5min);
        QCOMPARE(only().age, 5min);
        m_clock->advance(1ms);
        QVERIFY(m_time->readings().isEmpty());
        exchange(0ms);
        QVERIFY(isWithin(0ms));
    }

    void anAnswerFromACacheTellsNothing()
    {
        const auto now = m_clock->monotonic();
        m_time->note(m_url, answerWith({{"Date", dateOf(m_clock->nowUtc())}, {"age", "0"}}), now, now);
        QVERIFY(m_time->readings().isEmpty());
    }

    void whatIsNoDateTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("date");
        const auto row = [](const char *name, const QByteArray &date) { QTest::newRow(name) << date; };
        row("empty", "");
        row("words", "tomorrow, at noon or a bit later");
        row("another zone", "Tue, 19 May 2026 02:47:07 CET");
        row("a number", "1779158827");
        row("no such day", "Tue, 31 Feb 2026 02:47:07 GMT");
        row("another weekday", "Mon, 19 May 2026 02:47:07 GMT");
        row("no such hour", "Tue, 19 May 2026 25:47:07 GMT");
        row("before there was this program", "Thu, 01 Jan 1970 00:00:00 GMT");
        row("far off", "Fri, 31 Dec 9999 23:59:59 GMT");
        row("two at once", "Tue, 19 May 2026 02:47:07 GMT, Tue, 19 May 2026 02:47:07 GMT");
        row("with a zero", QByteArray("Tue, 19 May 2026 02:47:07\0GMT", 29));
        row("very long", QByteArray(10'000'000, '1'));
    }

    void whatIsNoDateTellsNothing()
    {
        QFETCH(QByteArray, date);
        const auto now = m_clock->monotonic();
        m_time->note(m_url, answerWith({{"Date", date}}), now, now);
        m_time->note(m_url, answerWith({}), now, now);
        QVERIFY(m_time->readings().isEmpty());
        // Nor does it spoil what is known.
        exchange(0ms);
        m_time->note(m_url, answerWith({{"Date", date}}), now, now);
        QVERIFY(isWithin(0ms));
    }

    void eachServerIsHeardByItself()
    {
        exchange(0ms);
        exchangeWith(QUrl(u"https://key:secret@gateway.example.com:8443/health"_s), 40s);
        exchange(0ms);
        const auto readings = m_time->readings();
        QCOMPARE(readings.size(), 2);
        QCOMPARE(readings.at(0).host, u"api.example.com"_s);
        QCOMPARE(readings.at(0).beyondDoubt(), 0ms);
        QCOMPARE(readings.at(1).host, u"gateway.example.com:8443"_s);
        QVERIFY(readings.at(1).beyondDoubt() > 39s);
    }

    void manyThreadsMayTellAtOnce()
    {
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([this, number] {
                const QUrl url(u"https://%1.example.com/"_s.arg(number % 2));
                const auto answer = answerWith({{"Date", dateOf(m_clock->nowUtc())}});
                for (int asked = 0; asked < 2000; ++asked) {
                    m_time->note(url, answer, m_clock->monotonic(), m_clock->monotonic());
                    if (m_time->readings().isEmpty())
                        return;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(m_time->readings().size(), 2);
        for (const auto &reading : m_time->readings())
            QCOMPARE(reading.uncertainty, 500ms);
    }
};

HOOX_TEST(ServerTimeTest);
#include "ServerTimeTest.moc"
