#include "storage/health/ServiceCharge.h"
#include "storage/health/UsageFile.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ServiceUsageTest : public QObject
{
    Q_OBJECT

    static HttpRequest ask(const QByteArray &method, const QString &below, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(u"https://api.example/client/v4/accounts/9f/"_s + below, QUrl::StrictMode);
        request.body = body;
        return request;
    }
    static HttpAnswer answer(int status, const QByteArray &body = {})
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }
    static qint64 count(const ServiceCharge &charge, UsageItem item) { return charge.counts.of(item); }

private Q_SLOTS:
    void eachKeyOfABulkReadCountsAndTellsOfTheConfigTiersSpeed_HL1()
    {
        const auto charge = v4ChargeOf(ask("POST", u"storage/kv/namespaces/ab/bulk/get"_s,
                                           "{\"keys\":[\"trade:kill_switch\",\"global:kill_switch\"]}"),
                                       answer(200));
        QCOMPARE(count(charge, UsageItem::KvReads), 2);
        QVERIFY(charge.tells == std::pair(MeteredTier::Config, MeteredWork::Read));
        const auto missing = v4ChargeOf(ask("GET", u"storage/kv/namespaces/ab/values/x"_s), answer(404));
        QCOMPARE(count(missing, UsageItem::KvReads), 1);
    }

    void writesDeletesAndListsOfKvAreBudgetsOfTheirOwn_HL1()
    {
        const auto put = v4ChargeOf(ask("PUT", u"storage/kv/namespaces/ab/values/a%3Ab"_s, "true"), answer(200));
        QCOMPARE(count(put, UsageItem::KvWrites), 1);
        QVERIFY(put.tells == std::pair(MeteredTier::Config, MeteredWork::Write));
        const auto bulk = v4ChargeOf(
            ask("PUT", u"storage/kv/namespaces/ab/bulk"_s, "[{\"key\":\"a\"},{\"key\":\"b\"}]"), answer(200));
        QCOMPARE(count(bulk, UsageItem::KvWrites), 2);
        const auto gone = v4ChargeOf(ask("DELETE", u"storage/kv/namespaces/ab/values/a"_s), answer(200));
        QCOMPARE(count(gone, UsageItem::KvDeletes), 1);
        const auto list = v4ChargeOf(ask("GET", u"storage/kv/namespaces/ab/keys?prefix=a"_s), answer(200));
        QCOMPARE(count(list, UsageItem::KvLists), 1);
        QVERIFY(!list.tells); // as slow as it is long
        const auto namespaces = v4ChargeOf(ask("GET", u"storage/kv/namespaces?page=1"_s), answer(200));
        QVERIFY(namespaces.counts.isZero());
    }

    void whatTheServiceRefusedCostsNothing_HL1()
    {
        for (const auto status : {401, 403, 429, 500})
            QVERIFY(v4ChargeOf(ask("GET", u"storage/kv/namespaces/ab/values/x"_s), answer(status)).counts.isZero());
    }

    void rowsOfD1AreThoseThatItBillsAndATextThatNamesThemIsNot_HL1()
    {
        const QByteArray body =
            "{\"result\":[{\"results\":{\"columns\":[\"rows_read\"],\"rows\":[[\"\\\"rows_read\\\":9000\"]]},"
            "\"meta\":{\"rows_read\":12,\"rows_written\":3}},{\"meta\":{\"rows_read\":30}}]}";
        const auto charge = v4ChargeOf(ask("POST", u"d1/database/ab/raw"_s), answer(200, body));
        QCOMPARE(count(charge, UsageItem::D1RowsRead), 42);
        QCOMPARE(count(charge, UsageItem::D1RowsWritten), 3);
    }

    void listingsOfABucketAreDearAndReadsOfObjectsAreNot_HL1()
    {
        const auto at = [](const QByteArray &method, const QString &url) {
            HttpRequest request;
            request.method = method;
            request.url = QUrl(url);
            return s3ChargeOf(request, answer(200));
        };
        const auto list = at("GET", u"https://s3.example/logs?list-type=2&prefix=a"_s);
        QCOMPARE(count(list, UsageItem::R2Writes), 1);
        QVERIFY(!list.tells);
        const auto head = at("HEAD", u"https://s3.example/logs/a.json"_s);
        QCOMPARE(count(head, UsageItem::R2Reads), 1);
        QVERIFY(head.tells == std::pair(MeteredTier::Blobs, MeteredWork::Read));
        const auto put = at("PUT", u"https://s3.example/logs/a.json"_s);
        QCOMPARE(count(put, UsageItem::R2Writes), 1);
        QVERIFY(put.tells == std::pair(MeteredTier::Blobs, MeteredWork::Write));
    }

    void aPaceIsToldFromTenMinutesOnAndOfTheLastHour_HL1()
    {
        FixedClock clock;
        ServiceUsage usage(clock);
        UsageCounts ten;
        ten.add(UsageItem::KvWrites, 10);
        usage.add(ten);
        QVERIFY(!usage.hourly(UsageItem::KvWrites));
        clock.advance(20min);
        usage.add(ten);
        QCOMPARE(usage.hourly(UsageItem::KvWrites), 60.0);
        QCOMPARE(usage.hourly(UsageItem::KvReads), 0.0);
        clock.advance(50min);
        usage.add(ten);
        QCOMPARE(usage.hourly(UsageItem::KvWrites), 20.0); // the first is older
        QCOMPARE(usage.takeNew().of(UsageItem::KvWrites), 30);
        QVERIFY(usage.notTaken().isZero());
    }

    void aDayBeginsAtMidnightUtcAndAMonthWithItsFirst_HL1()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"usage/account.json"_s);
        const QDateTime last(QDate(2026, 5, 31), QTime(23, 59), QTimeZone::utc());
        UsageCounts one;
        one.add(UsageItem::R2Writes, 1);
        QCOMPARE(addToUsageFile(file, {}, last)->today.of(UsageItem::R2Writes), 0);
        QVERIFY(!QFileInfo::exists(file)); // whoever reads makes nothing
        QVERIFY(addToUsageFile(file, one, last.addDays(-1)));
        const auto sunday = addToUsageFile(file, one, last);
        QCOMPARE(sunday->today.of(UsageItem::R2Writes), 1);
        QCOMPARE(sunday->month.of(UsageItem::R2Writes), 2);
        const auto june = addToUsageFile(file, one, last.addSecs(60));
        QCOMPARE(june->today.of(UsageItem::R2Writes), 1);
        QCOMPARE(june->month.of(UsageItem::R2Writes), 1);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), 0);
    }

    void programsThatCountAtOnceLoseNothing_HL1()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"account.json"_s);
        const QDateTime now(QDate(2026, 5, 19), QTime(2, 47), QTimeZone::utc());
        UsageCounts one;
        one.add(UsageItem::KvReads, 1);
        constexpr int each = 25;
        std::atomic<int> taken{0};
        {
            std::vector<std::jthread> threads;
            for (int at = 0; at < 4; ++at)
                threads.emplace_back([&] {
                    for (int time = 0; time < each; ++time)
                        taken += addToUsageFile(file, one, now).has_value() ? 1 : 0;
                });
        }
        QCOMPARE(addToUsageFile(file, {}, now)->today.of(UsageItem::KvReads), taken.load());
        QVERIFY(taken > 0);
    }

    void aFileThatIsNoneBeginsAnewAndAFolderThatMayNotBeWrittenSaysSo_HL1()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"account.json"_s);
        QFile garbage(file);
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("{\"day\":\"2026-05-19\",\"today\":{\"kv_reads\":-7,\"kv_writes\":\"many\"},\"month\":5");
        garbage.close();
        const QDateTime now(QDate(2026, 5, 19), QTime(2, 47), QTimeZone::utc());
        UsageCounts one;
        one.add(UsageItem::KvReads, 1);
        QCOMPARE(addToUsageFile(file, one, now)->today.of(UsageItem::KvReads), 1);
        const auto nowhere = addToUsageFile(u"/proc/none/account.json"_s, one, now);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().cause, Error::Cause::UnwritableFolder);
    }
};

HOOX_TEST(ServiceUsageTest);
#include "ServiceUsageTest.moc"
