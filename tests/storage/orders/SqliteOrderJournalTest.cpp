#include "storage/orders/SqliteOrderJournal.h"

#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sqlite3.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SqliteOrderJournalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_made = 0;

    static QDateTime moment(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(1'779'158'827 + seconds, Qt::UTC); }
    static OrderEntry order(const QString &requestId, qint64 at = 0)
    {
        OrderEntry entry;
        entry.ticket = {requestId, ExchangeId::Mexc,   u"ETHUSDT"_s, Action::Close, 1.25, std::nullopt, 5,
                        true,      PositionSide::Short};
        entry.profile = u"prod"_s;
        entry.gateway = OrderGateway::Kind::Webhook;
        entry.by = u"ann@desk"_s;
        entry.process = {77, 1234567890123};
        entry.askedAt = moment(at);
        entry.lockToken = u"token"_s;
        entry.reach(OrderStep::Validated, 1ms);
        entry.reach(OrderStep::Lock, 3ms);
        return entry;
    }
    static OrderEvent event(OrderEvent::Kind kind)
    {
        OrderEvent event{kind, moment(1)};
        event.sinceAsked = 12ms;
        event.by = u"ann@desk"_s;
        return event;
    }
    static OrderEvent answer(GatewayVerdict verdict)
    {
        auto answered = event(OrderEvent::Kind::Answered);
        answered.reply.verdict = verdict;
        answered.reply.status = 200;
        answered.reply.orderId = u"x-1"_s;
        answered.reply.words = u"Ünïcode \"quoted\""_s;
        Fill fill;
        fill.id = u"f-1"_s;
        fill.symbol = u"ETHUSDT"_s;
        fill.quantity = 0.1 + 0.2;
        fill.price = 1e-7;
        answered.reply.fills = {fill};
        answered.reply.record = {{u"calls"_s, u"body"_s}};
        return answered;
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"orders%1.db"_s.arg(++m_made)); }

    void whatIsWrittenIsReadBackByAnotherProcess_OR1()
    {
        {
            SqliteOrderJournal journal(m_path);
            QVERIFY(await(journal.list({}))->isEmpty());
            const auto number = await(journal.begin(order(u"a"_s)));
            QVERIFY(number);
            QVERIFY(await(journal.add(*number, event(OrderEvent::Kind::Sent))));
            QVERIFY(await(journal.add(*number, answer(GatewayVerdict::Executed))));
        }
        SqliteOrderJournal journal(m_path);
        const auto read = await(journal.list({}))->first();
        const auto written = order(u"a"_s);
        QCOMPARE(read.ticket, written.ticket);
        QCOMPARE(read.profile, written.profile);
        QCOMPARE(read.gateway, written.gateway);
        QCOMPARE(read.by, written.by);
        QCOMPARE(read.process, written.process);
        QCOMPARE(read.askedAt, written.askedAt);
        QCOMPARE(read.lockToken, written.lockToken);
        QCOMPARE(read.steps.at(size_t(OrderStep::Lock)), std::optional(3ms));
        QCOMPARE(read.steps.at(size_t(OrderStep::Answered)), std::optional(12ms));
        QCOMPARE(read.state, OrderState::Executed);
        QCOMPARE(read.reply.words, u"Ünïcode \"quoted\""_s);
        QCOMPARE(read.reply.fills, answer(GatewayVerdict::Executed).reply.fills); // to the last digit
        QCOMPARE(read.reply.record, answer(GatewayVerdict::Executed).reply.record);
        QVERIFY(read.isUnfinished());
    }

    void aRequestIdIsAnIntentOnceAndForEver_LK2()
    {
        SqliteOrderJournal journal(m_path), other(m_path);
        QVERIFY(await(journal.begin(order(u"a"_s))));
        const auto second = await(other.begin(order(u"a"_s, 100'000)));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(second.error().subject, u"a"_s);
        QVERIFY2(second.error().detail.contains(u"ann@desk"_s) && second.error().detail.contains(u"2026-05-19"_s),
                 qPrintable(second.error().detail));
        QVERIFY(await(other.begin(order(u"b"_s))));
    }

    void whatWasRefusedBeforeItsIntentUsesUpNoRequestId_OR3()
    {
        SqliteOrderJournal journal(m_path);
        auto refusal = event(OrderEvent::Kind::Refused);
        refusal.code = u"kill_switch"_s;
        refusal.words = u"engaged"_s;
        QVERIFY(await(journal.refuse(order(u"a"_s), refusal)));
        QVERIFY(await(journal.refuse(order(u"a"_s), refusal)));
        QVERIFY(await(journal.begin(order(u"a"_s, 5))));
        const auto all = *await(journal.list({}));
        QCOMPARE(all.size(), 3);
        QVERIFY(all.at(0).hasIntent && !all.at(1).hasIntent && !all.at(2).hasIntent);
        QCOMPARE(all.at(1).state, OrderState::Refused);
        QCOMPARE(all.at(1).code, u"kill_switch"_s);
        QVERIFY(!all.at(1).isUnfinished());
    }

    void theVerboseRecordStaysOnlyUntilItIsOffloaded_BL1()
    {
        SqliteOrderJournal journal(m_path);
        const auto number = await(journal.begin(order(u"a"_s)));
        auto verbose = answer(GatewayVerdict::Executed);
        verbose.reply.record = {{u"needle"_s, u"straw"_s}};
        QVERIFY(await(journal.add(*number, verbose)));
        QVERIFY(await(journal.list({}))->first().awaitsOffload());
        QVERIFY(await(journal.add(*number, event(OrderEvent::Kind::Offloaded))));
        QVERIFY(!await(journal.list({}))->first().awaitsOffload());
    }

    void everyOrderIsListedByProfileOperatorExchangeSymbolAndRequestId_KR19()
    {
        SqliteOrderJournal journal(m_path);
        QVERIFY(await(journal.begin(order(u"a"_s))));
        auto other = order(u"b"_s, 10);
        other.profile = u"embedded"_s;
        other.by = u"bob@desk"_s;
        other.ticket.exchange = ExchangeId::Bybit;
        other.ticket.symbol = u"BTCUSDT"_s;
        QVERIFY(await(journal.begin(other)));
        const auto idsOf = [&journal](const OrdersQuery &query) {
            QStringList ids;
            const auto entries = *await(journal.list(query));
            for (const auto &entry : entries)
                ids.append(entry.ticket.requestId);
            return ids.join(u',');
        };
        QCOMPARE(idsOf({}), u"b,a"_s);
        QCOMPARE(idsOf({.profile = u"prod"_s}), u"a"_s);
        QCOMPARE(idsOf({.by = u"bob@desk"_s}), u"b"_s);
        QCOMPARE(idsOf({.exchange = ExchangeId::Mexc}), u"a"_s);
        QCOMPARE(idsOf({.symbol = u"BTCUSDT"_s}), u"b"_s);
        QCOMPARE(idsOf({.requestId = u"a"_s}), u"a"_s);
        QCOMPARE(idsOf({.requestId = u"' OR 1=1 --"_s}), QString());
        QCOMPARE(idsOf({.since = moment(1000)}), u"b,a"_s); // both are open: they always come
        QVERIFY(await(journal.add(1, answer(GatewayVerdict::Refused))));
        QVERIFY(await(journal.add(1, event(OrderEvent::Kind::Offloaded))));
        QCOMPARE(idsOf({.since = moment(1000)}), u"b"_s);
        QCOMPARE(idsOf({.unfinishedOnly = true}), u"b"_s);
    }

    void oneOfAllTakesOverWhatADeadProcessLeft_OR3()
    {
        SqliteOrderJournal journal(m_path), other(m_path);
        const auto number = await(journal.begin(order(u"a"_s)));
        // Between somebody's look and its death the process went on with it.
        QVERIFY(await(other.add(*number, answer(GatewayVerdict::Queued))));
        const auto taken = await(journal.adopt(*number, {77, 1234567890123}, {1, 1}));
        QVERIFY(taken && *taken);
        QCOMPARE((*taken)->state, OrderState::Queued);
        QVERIFY((*taken)->reached.at(static_cast<size_t>(OrderStep::Journal)));
        QCOMPARE((*taken)->process, (ProcessIdentity{1, 1}));
        QVERIFY(!*await(other.adopt(*number, {77, 1234567890123}, {2, 2})));
        QCOMPARE(await(journal.list({}))->first().process, (ProcessIdentity{1, 1}));
    }

    void aProcessIsToldFromALaterOneWithItsNumber()
    {
        const auto mine = ProcessIdentity::ofThis();
        QVERIFY(mine.startedAt > 0);
        QVERIFY(mine.isAlive());
        QVERIFY(!(ProcessIdentity{mine.pid, mine.startedAt + 1}).isAlive());
        QVERIFY(!(ProcessIdentity{1 << 30, 1}).isAlive());
    }

    void linesForShippingComeInOrderAndEachOnce_BL7()
    {
        SqliteOrderJournal journal(m_path);
        const auto number = await(journal.begin(order(u"a"_s)));
        QVERIFY(await(journal.add(*number, event(OrderEvent::Kind::Sent))));
        const auto lines = *await(journal.linesAfter(u"prod"_s, 0, 10));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).json.contains(R"("event":"order.intent")"));
        QVERIFY(lines.at(0).json.contains(R"("symbol":"ETHUSDT")"));
        QVERIFY(lines.at(1).json.contains(R"("event":"order.sent")"));
        QVERIFY(!lines.at(0).json.contains('\n'));
        QCOMPARE(await(journal.linesAfter(u"prod"_s, lines.at(0).seq, 10))->size(), 1);
        QVERIFY(await(journal.linesAfter(u"prod"_s, lines.at(1).seq, 10))->isEmpty());
        QVERIFY(await(journal.linesAfter(u"embedded"_s, 0, 10))->isEmpty());
    }

    void aNewerFileAndOneThatIsNoJournalAreToldApart_LG6()
    {
        {
            SqliteOrderJournal journal(m_path);
            QVERIFY(await(journal.begin(order(u"a"_s))));
        }
        sqlite3 *file = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &file), SQLITE_OK);
        QCOMPARE(sqlite3_exec(file, "PRAGMA user_version = 2", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(file);
        QCOMPARE(await(SqliteOrderJournal(m_path).list({})).error().kind, Error::Kind::Newer);
        const auto damaged = m_folder.filePath(u"damaged.db"_s);
        QFile bytes(damaged);
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(QByteArray(4096, 'x'));
        bytes.close();
        QCOMPARE(await(SqliteOrderJournal(damaged).begin(order(u"a"_s))).error().cause, Error::Cause::NotSqlite);
    }

    void readingWaitsForNoWriterOfAnotherProcess_OR3()
    {
        SqliteOrderJournal journal(m_path);
        QVERIFY(await(journal.begin(order(u"a"_s))));
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto listed = await(journal.list({}));
        const auto lines = await(journal.linesAfter(u"prod"_s, 0, 10));
        sqlite3_close(other);
        QVERIFY2(listed && lines, "a reader needs no write lock");
        QCOMPARE(listed->size(), 1);
        QVERIFY(!lines->isEmpty());
    }
};

HOOX_TEST(SqliteOrderJournalTest);
#include "SqliteOrderJournalTest.moc"
