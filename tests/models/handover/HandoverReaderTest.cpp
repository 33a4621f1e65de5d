#include "models/handover/HandoverReader.h"

#include "tests/support/ReportBook.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What the next operator is told (safety 4.9).
class HandoverReaderTest : public QObject
{
    Q_OBJECT

    using Book = ReportBook;

    static AuditRecord accepted(qint64 second, const QString &name)
    {
        AuditRecord record;
        record.at = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        record.entry = {kHandoverAccepted, name};
        return record;
    }
    static qint64 since(const QVector<AuditRecord> &newestFirst, const QString &name)
    {
        return handoverSince(newestFirst, name, QDateTime::fromSecsSinceEpoch(100'000, Qt::UTC))
            .first.toSecsSinceEpoch();
    }
    static Result<Handover> read(Book &book, const QString &by, const QString &name = {})
    {
        HandoverReader reader(
            {book.ledger, book.log, book.orders, book.workspace.alertsFile(), u"embedded"_s, by, book.clock});
        Result<Handover> answer = fail(Error::Kind::Timeout);
        QSignalSpy spy(&reader, &HandoverReader::finished);
        QObject::connect(&reader, &HandoverReader::finished, &reader,
                         [&answer](const Handover &handover) { answer = handover; });
        QObject::connect(&reader, &HandoverReader::failed, &reader,
                         [&answer](const Error &error) { answer = fail(error); });
        reader.read(name);
        (void)(spy.count() > 0 || spy.wait(10'000));
        return answer;
    }

private Q_SLOTS:
    void itBeginsWhereTheOperatorsOwnShiftEnded_S49()
    {
        const QVector<AuditRecord> shifts{accepted(90'000, u"Cem"_s), accepted(80'000, u"Ben"_s),
                                          accepted(70'000, u"Ana"_s)};
        QCOMPARE(since(shifts, {}), 90'000);
        QCOMPARE(since(shifts, u"cem"_s), 90'000); // still on shift
        QCOMPARE(since(shifts, u"Ana"_s), 80'000); // Ben took over from her then
        QCOMPARE(since(shifts, u"Dora"_s), 90'000);
        QCOMPARE(since({}, u"Ana"_s), 100'000 - 86'400);
    }

    void fillsProfitOthersAlertsAndOrdersSinceThenAreTold_S49()
    {
        Book book;
        book.at(Book::kFrom + 400);
        book.post(AuditEntry{kHandoverAccepted, u"Ana"_s});
        book.at(Book::kDays.to + 900);
        const AlertFile alerts(book.workspace.alertsFile());
        const auto at = QDateTime::fromSecsSinceEpoch(Book::kFrom + 500, Qt::UTC);
        using Event = AlertRecord::Event;
        for (const auto &record : {AlertRecord{at, u"embedded"_s, u"engaged-elsewhere"_s, Event::Raised, {}, {}, {}},
                                   AlertRecord{at, u"embedded"_s, u"fills-failed"_s, Event::Raised, {}, {}, {}},
                                   AlertRecord{at, u"embedded"_s, u"fills-failed"_s, Event::Acknowledged, {}, {}, {}},
                                   AlertRecord{at, u"other"_s, u"clock-off"_s, Event::Raised, {}, {}, {}}})
            QVERIFY(alerts.append(record).has_value());
        OrderEntry order;
        order.ticket.requestId = u"who-knows"_s;
        order.ticket.symbol = u"BTCUSDT"_s;
        order.profile = u"embedded"_s;
        order.askedAt = at;
        const auto number = await(book.orders.begin(order));
        for (const auto kind : {OrderEvent::Kind::Sent, OrderEvent::Kind::Answered}) {
            OrderEvent event; // an answer that says nothing of the order's fate
            event.kind = kind;
            event.at = at;
            QVERIFY(await(book.orders.add(*number, event)).has_value());
        }
        const auto handover = read(book, u"ben@desk"_s);
        QVERIFY(handover.has_value());
        QCOMPARE(handover->period.from, Book::kFrom + 400);
        QCOMPARE(handover->lastName, u"Ana"_s);
        QCOMPARE(book.ledger.askedFigures, handover->period);
        QVERIFY(handover->fills() > 0 && !handover->assets.isEmpty());
        QCOMPARE(handover->elsewhere.size(), 1);
        QCOMPARE(handover->openAlerts.size(), 1);
        QCOMPARE(handover->openAlerts.constFirst().kind, AlarmKind::EngagedElsewhere);
        QCOMPARE(handover->unresolved.size(), 1);
        // The release and the config change of the book, by another account, and Ana's acceptance.
        QVERIFY(handover->byOthers.size() >= 2);
        QVERIFY(read(book, u"tester@desk"_s)->byOthers.isEmpty()); // by that account they are its own
    }

    void theAcceptanceHasANameAndWhatWasHandedOver_AU1_S49()
    {
        Book book;
        const auto handover = read(book, u"ben@desk"_s);
        QVERIFY(!handover->isFromShift);
        const auto entry = handoverEntry(*handover, u"Ben"_s, u"watch SOL"_s);
        QCOMPARE(entry.subject, u"Ben"_s);
        QCOMPARE(entry.reason, u"watch SOL"_s);
        QVERIFY(entry.after->contains(u"unresolved 0"_s));
        QCOMPARE(handoverName(u"  Ana   Maria "_s), u"Ana Maria"_s);
        QVERIFY(handoverName(QString(61, u'a')).isEmpty());
        QVERIFY(handoverName(u"Ana\u202Eaira"_s).isEmpty());
    }

    void aLedgerThatDoesNotAnswerIsSaidAndNoFigureIsMadeUp_S49()
    {
        Book book;
        book.ledger.failure = Error{Error::Kind::Corrupt, u"ledger.db"_s, {}};
        QCOMPARE(read(book, u"ben@desk"_s).error().subject, u"ledger.db"_s);
    }
};

HOOX_TEST(HandoverReaderTest);
#include "HandoverReaderTest.moc"
