#include "storage/net/RetryPolicy.h"

#include "tests/support/TestRegistry.h"

#include <QTimeZone>
#include <QtTest>

using namespace hoox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The table of contract 1, row by row.
class RetryPolicyTest : public QObject
{
    Q_OBJECT

    using Kind = AttemptEnd::Kind;
    using Urgency = HttpRequest::Urgency;
    using Wait = std::optional<std::chrono::milliseconds>;

    const RetryPolicy m_policy{HttpPolicy{}};

    [[nodiscard]] Wait waitAfter(const AttemptEnd &end, bool mayRepeat = true, Urgency urgency = Urgency::Operator,
                                 int attempt = 1) const
    {
        return m_policy.waitAfter(end, attempt, mayRepeat, urgency, 0.5);
    }

private Q_SLOTS:
    void onlyWhatMayPassIsTriedAgain_data()
    {
        QTest::addColumn<AttemptEnd>("end");
        QTest::addColumn<bool>("isRepeatedIfSafe");
        QTest::addColumn<bool>("isRepeatedAnyway");
        const auto status = [](int code) { return AttemptEnd{Kind::Answered, code}; };
        for (const int code :
             {200, 204, 206, 304, 400, 401, 403, 404, 408, 409, 412, 413, 414, 416, 501, 505, 528, 530})
            QTest::addRow("%d", code) << status(code) << false << false;
        for (const int code : {500, 502, 503, 504, 520, 521, 524, 527})
            QTest::addRow("%d", code) << status(code) << true << false;
        QTest::newRow("429, soon") << AttemptEnd{Kind::Answered, 429, 1s} << true << true;
        QTest::newRow("not sent") << AttemptEnd{Kind::NotSent} << true << true;
        QTest::newRow("unknown") << AttemptEnd{Kind::Unknown} << true << false;
        QTest::newRow("final") << AttemptEnd{Kind::Final} << false << false;
    }

    void onlyWhatMayPassIsTriedAgain()
    {
        QFETCH(AttemptEnd, end);
        QFETCH(bool, isRepeatedIfSafe);
        QFETCH(bool, isRepeatedAnyway);
        QCOMPARE(waitAfter(end, true).has_value(), isRepeatedIfSafe);
        QCOMPARE(waitAfter(end, false).has_value(), isRepeatedAnyway);
    }

    void waitsDoubleUpToTheLongest()
    {
        HttpPolicy patient;
        patient.tries = 100;
        const RetryPolicy policy(patient);
        const auto after = [&policy](int attempt, double random) {
            return policy.waitAfter({Kind::Unknown}, attempt, true, Urgency::Operator, random).value();
        };
        QCOMPARE(after(1, 0.5), 500ms);
        QCOMPARE(after(2, 0.5), 1000ms);
        QCOMPARE(after(4, 0.5), 4000ms);
        QCOMPARE(after(7, 0.5), 30'000ms);
        QCOMPARE(after(90, 0.5), 30'000ms);
        QCOMPARE(after(1, 0.0), 375ms);
        QCOMPARE(after(1, 1.0), 625ms);
    }

    void theFifthTryIsTheLast()
    {
        QVERIFY(waitAfter({Kind::Unknown}, true, Urgency::Operator, 4));
        QVERIFY(!waitAfter({Kind::Unknown}, true, Urgency::Operator, 5));
        QVERIFY(!waitAfter({Kind::Unknown}, true, Urgency::KillSwitch, 5));
    }

    void whatTheServiceAsksForIsWaited()
    {
        QCOMPARE(waitAfter({Kind::Answered, 429, 7s}), Wait(7s));
        QCOMPARE(waitAfter({Kind::Answered, 503, 7s}), Wait(7s));
        // Less than the own step is not less.
        QCOMPARE(waitAfter({Kind::Answered, 503, 0s}), Wait(500ms));
    }

    void theOperatorDoesNotWaitForALongPauseButBackgroundWorkDoes()
    {
        QCOMPARE(waitAfter({Kind::Answered, 429, 200s}), Wait());
        QCOMPARE(waitAfter({Kind::Answered, 503, 200s}), Wait());
        QCOMPARE(waitAfter({Kind::Answered, 429, 200s}, true, Urgency::Background), Wait(200s));
    }

    void a429ThatDoesNotSayHowLongIsOfTheAccount()
    {
        QCOMPARE(m_policy.pauseAfter({Kind::Answered, 429}), 300s);
        QCOMPARE(waitAfter({Kind::Answered, 429}, true, Urgency::Background), Wait(300s));
    }

    void theKillSwitchKeepsToItsOwnSteps_KS2()
    {
        QCOMPARE(waitAfter({Kind::Answered, 429, 200s}, true, Urgency::KillSwitch), Wait(500ms));
        QCOMPARE(waitAfter({Kind::Answered, 503, 200s}, true, Urgency::KillSwitch), Wait(500ms));
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Wait>("wait");
        QTest::newRow("seconds") << QByteArray("120") << Wait(120s);
        QTest::newRow("spaces") << QByteArray(" 3 ") << Wait(3s);
        QTest::newRow("none") << QByteArray() << Wait();
        QTest::newRow("negative") << QByteArray("-1") << Wait();
        QTest::newRow("words") << QByteArray("later") << Wait();
        QTest::newRow("fraction") << QByteArray("1.5") << Wait();
        QTest::newRow("endless") << QByteArray("2000000000") << Wait(24h);
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999") << Wait();
        QTest::newRow("date") << QByteArray("Tue, 19 May 2026 02:48:07 GMT") << Wait(60s);
        QTest::newRow("past") << QByteArray("Mon, 18 May 2026 02:48:07 GMT") << Wait(0s);
        QTest::newRow("far") << QByteArray("Wed, 19 May 2027 02:48:07 GMT") << Wait(24h);
    }

    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, value);
        QFETCH(Wait, wait);
        const QDateTime now(QDate(2026, 5, 19), QTime(2, 47, 7), QTimeZone::utc());
        QCOMPARE(retryAfterFrom(value, now), wait);
    }

    void rateLimitsAreRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<int>("seconds");
        QTest::newRow("as documented") << QByteArray("\"default\";r=50;t=30") << 50 << 30;
        QTest::newRow("spaces") << QByteArray("\"default\"; t=30; r=0") << 0 << 30;
        QTest::newRow("several") << QByteArray("\"default\";r=5;t=30, \"burst\";r=1;t=1") << 5 << 30;
        for (const auto *bad : {"", "50", "\"default\"", "r=x;t=30", "r=1", "t=1", "r=-1;t=3", "r=1;t=999999999"})
            QTest::addRow("bad: %s", bad) << QByteArray(bad) << -1 << -1;
    }

    void rateLimitsAreRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, remaining);
        QFETCH(int, seconds);
        const auto limit = rateLimitFrom(value);
        QCOMPARE(limit ? limit->remaining : -1, remaining);
        QCOMPARE(limit ? static_cast<int>(limit->untilReset.count()) : -1, seconds);
    }
};

HOOX_TEST(RetryPolicyTest);
#include "RetryPolicyTest.moc"
