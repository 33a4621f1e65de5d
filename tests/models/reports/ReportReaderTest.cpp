#include "tests/support/ReportBook.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

/// Says that it cannot be read.
class LostJournal final : public OrderJournal
{
public:
    Pending<qint64> begin(const OrderEntry &) override { return lost<qint64>(); }
    Pending<qint64> refuse(const OrderEntry &, const OrderEvent &) override { return lost<qint64>(); }
    Pending<Done> add(qint64, const OrderEvent &) override { return lost<Done>(); }
    Pending<QVector<OrderEntry>> list(const OrdersQuery &) override { return lost<QVector<OrderEntry>>(); }
    Pending<std::optional<OrderEntry>> adopt(qint64, const ProcessIdentity &, const ProcessIdentity &) override
    {
        return lost<std::optional<OrderEntry>>();
    }
    Pending<QVector<EventLine>> linesAfter(const QString &, qint64, int) override { return lost<QVector<EventLine>>(); }

private:
    template <typename T>
    static Pending<T> lost()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(fail(Error::Kind::Corrupt, u"orders.db"_s)));
        promise.finish();
        return promise.future();
    }
};

} // namespace

class ReportReaderTest : public QObject
{
    Q_OBJECT

    using Book = tests::ReportBook;
    static constexpr int kParts = 12;

private Q_SLOTS:
    void everythingIsRead_RP1()
    {
        Book book;
        const auto data = Book::read(book.sources());
        QVERIFY(data.has_value());
        QCOMPARE(data->range, Book::kDays);
        QCOMPARE(data->figures.size(), 1);
        QCOMPARE(data->curves.size(), 1);
        QCOMPARE(data->balances.size(), 1);
        QVERIFY(data->isReconciled);
        QCOMPARE(data->differences(), 0);
        QCOMPARE(data->failedFills.size(), 2);
        QCOMPARE(data->killEvents->rows.size(), 2);
        QCOMPARE(*data->engaged, (QVector<TimeRange>{{Book::kFrom + 100, Book::kFrom + 700}}));
        QCOMPARE(data->configEvents->rows.size(), 1);
        QCOMPARE(data->auditVerdict->records, 3);
        QCOMPARE(data->orders->rows.size(), 1);
        QCOMPARE(data->ordersChangedAt, Book::kFrom + 60);
        QCOMPARE(data->verifiedLogs(), VerifiedLogs::Agrees);
    }

    void aCancelIsAnsweredOnceAtWhateverPartItComes_RP4_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < kParts; ++part)
            QTest::addRow("after %d parts", part) << part;
    }

    void aCancelIsAnsweredOnceAtWhateverPartItComes_RP4()
    {
        QFETCH(const int, part);
        Book book;
        ReportReader reader(book.sources());
        int parts = 0, finished = 0;
        QVector<Error::Kind> failures;
        connect(&reader, &ReportReader::progressed, this, [&] {
            if (parts++ == part)
                reader.cancel();
        });
        connect(&reader, &ReportReader::finished, this, [&] { ++finished; });
        connect(&reader, &ReportReader::failed, this, [&](const Error &error) { failures.append(error.kind); });
        reader.read({Book::kDays, {}, {}});
        if (part == 0)
            reader.cancel(); // before anything was answered
        QTRY_VERIFY_WITH_TIMEOUT(finished > 0 || !failures.isEmpty(), 60'000);
        // A cancel that comes with the last answer is too late.
        if (finished > 0)
            QVERIFY(part >= kParts - 2);
        else
            QCOMPARE(failures, QVector<Error::Kind>{Error::Kind::Cancelled});
        // The reader is as good as new.
        finished = 0;
        failures.clear();
        parts = kParts + 1;
        reader.read({Book::kDays, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 60'000);
        QVERIFY(failures.isEmpty());
    }

    void aReaderThatIsGoneAnswersNothing()
    {
        Book book;
        int answers = 0;
        {
            ReportReader reader(book.sources());
            connect(&reader, &ReportReader::finished, this, [&] { ++answers; });
            connect(&reader, &ReportReader::failed, this, [&] { ++answers; });
            reader.read({Book::kDays, {}, {}});
        }
        QVERIFY(Book::read(book.sources()).has_value()); // whatever ran is over
        QCOMPARE(answers, 0);
    }

    void aNewQuestionForgetsTheOneBefore()
    {
        Book book;
        ReportReader reader(book.sources());
        QVector<TimeRange> answered;
        connect(&reader, &ReportReader::finished, this, [&](const ReportData &data) { answered.append(data.range); });
        reader.read({Book::kDays, {}, {}});
        const TimeRange other{Book::kFrom, Book::kFrom + 86'400};
        reader.read({other, {}, {}});
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(Book::read(book.sources()).has_value());
        QCOMPARE(answered, QVector<TimeRange>{other});
    }

    void aLedgerThatCannotBeReadIsNoReport()
    {
        Book book;
        book.ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        QCOMPARE(Book::read(book.sources()).error().kind, Error::Kind::Busy);
    }

    void anAuditLogThatCannotBeReadIsNotKnownAndNoFailure_RP1()
    {
        Book book;
        // A folder in its place can be opened by nobody.
        QVERIFY(QFile::remove(book.workspace.auditFile()));
        QVERIFY(QDir().mkpath(book.workspace.auditFile()));
        const auto data = Book::read(book.sources());
        QVERIFY(data.has_value());
        QVERIFY(!data->killEvents);
        QVERIFY(!data->engaged);
        QVERIFY(!data->configEvents);
        QVERIFY(!data->auditVerdict);
        QCOMPARE(data->orders->rows.size(), 1); // what comes behind it is read all the same
        QCOMPARE(data->verifiedLogs(), VerifiedLogs::Agrees);
    }

    void aJournalThatCannotBeReadIsNotKnownAndNoFailure_OR3_RP1()
    {
        Book book;
        LostJournal lost;
        auto sources = book.sources();
        sources.orders = &lost;
        const auto data = Book::read(sources);
        QVERIFY(data.has_value());
        QVERIFY(!data->orders);
        QCOMPARE(data->killEvents->rows.size(), 2);
        QCOMPARE(data->verifiedLogs(), VerifiedLogs::Agrees);
    }

    void recordsOfAfterThePeriodPushNoneOfItOut_RP1()
    {
        Book book;
        AuditQuery query;
        query.most = 1;
        query.action = u"kill."_s;
        query.before = Book::kDays.to;
        const auto before = book.log.trail().file().list(query);
        QCOMPARE(before->size(), 1);
        book.post({u"kill.engage-stored"_s, u"later"_s});
        QCOMPARE(*book.log.trail().file().list(query), *before);
        query.before.reset();
        QCOMPARE(book.log.trail().file().list(query)->first().entry.subject, u"later"_s);
        OrdersQuery orders;
        orders.before = QDateTime::fromSecsSinceEpoch(Book::kFrom + 60, Qt::UTC);
        QVERIFY(tests::await(book.orders.list(orders))->isEmpty());
        orders.before = orders.before.addSecs(1);
        QCOMPARE(tests::await(book.orders.list(orders))->size(), 1);
        const auto data = Book::read(book.sources());
        QCOMPARE(*data->engaged, (QVector<TimeRange>{{Book::kFrom + 100, Book::kFrom + 700}}));
    }
};

HOOX_TEST(ReportReaderTest);
#include "ReportReaderTest.moc"
