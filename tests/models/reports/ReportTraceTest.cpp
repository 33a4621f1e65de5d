#include "models/reports/ReportVerifier.h"
#include "tests/support/ReportBook.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// What a seal covers beside the ledger, and what the audit log says of a report.
class ReportTraceTest : public QObject
{
    Q_OBJECT

    using Book = tests::ReportBook;
    using State = PartVerdict::State;
    using Recorded = ReportRecorded;

    /// Writes a report of what the book holds at this moment, and records it as the console does.
    static QString makeReport(Book &book, const ReportScope &scope = {Book::kDays, {}, {}},
                              const QByteArray &body = "%PDF-1.6\n")
    {
        const auto data = Book::read(book.sources(), scope);
        if (!data)
            return {};
        ReportSeal seal;
        seal.range = scope.range;
        seal.profile = u"embedded"_s;
        seal.exchange = scope.exchange ? toText(*scope.exchange) : QString();
        seal.symbol = scope.symbol;
        seal.everyFill = false;
        seal.sections = sealedSections(seal, *data);
        const auto path = book.folder.filePath(u"report.pdf"_s);
        if (!tests::writeBytes(path, tests::sealedBytes(seal, body)))
            return {};
        record(book, path, seal.hash());
        return path;
    }

    static void record(Book &book, const QString &path, const QByteArray &hash)
    {
        const auto read = readSealedReport(path);
        AuditEntry entry{u"report.create"_s, path};
        entry.after = QString::fromLatin1(hash);
        entry.detail = QString::fromLatin1(kFileHashDetail + read->fileHash);
        book.post(entry);
    }

    static Result<ReportVerdict> verify(const ReportSources &sources, const QString &path,
                                        ReportVerifier::Made made = ReportVerifier::Made::Here)
    {
        ReportVerifier verifier(sources);
        QSignalSpy finished(&verifier, &ReportVerifier::finished);
        verifier.verify(path, made);
        if (finished.isEmpty() && !finished.wait(60'000))
            return fail(Error::Kind::Timeout);
        return finished.first().first().value<Result<ReportVerdict>>();
    }

    static QStringList namesOf(const ReportVerdict &verdict, State state)
    {
        QStringList names;
        for (const auto &part : verdict.parts) {
            if (part.state == state)
                names += part.name;
        }
        return names;
    }

private Q_SLOTS:
    void aSealCoversTheJournalsOfTheWholeBookAndOfAPart_RP1_data()
    {
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QStringList>("sections");
        const QStringList beside{u"failed"_s, u"orders"_s, u"kill-switch"_s, u"config"_s, u"order-logs"_s};
        QTest::newRow("whole book") << QString() << QString()
                                    << QStringList{u"figures"_s, u"equity"_s, u"balances"_s, u"reconciliation"_s} +
                                           beside;
        QTest::newRow("exchange") << u"bybit"_s << QString()
                                  << QStringList{u"figures"_s, u"balances"_s, u"reconciliation"_s} + beside;
        QTest::newRow("symbol") << QString() << u"BTCUSDT"_s << QStringList{u"figures"_s, u"reconciliation"_s} + beside;
    }

    void aSealCoversTheJournalsOfTheWholeBookAndOfAPart_RP1()
    {
        QFETCH(const QString, exchange);
        QFETCH(const QString, symbol);
        QFETCH(const QStringList, sections);
        Book book;
        const ReportScope scope{Book::kDays, exchangeFromText(exchange), symbol, false};
        const auto path = makeReport(book, scope);
        QVERIFY(!path.isEmpty());
        const auto verdict = verify(book.sources(), path);
        QVERIFY(verdict.has_value());
        QCOMPARE(namesOf(*verdict, State::Same), sections);
        QCOMPARE(verdict->parts.size(), sections.size());
        QCOMPARE(verdict->recorded, Recorded::Recorded);
        QVERIFY(verdict->agrees());
        QCOMPARE(verdict->sealVersion, 2);
    }

    void whatComesToTheJournalsLaterChangesNothing_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        for (int i = 0; i < 50; ++i)
            book.post({u"kill.engage-stored"_s, u"later"_s});
        book.post({u"config.set"_s, u"later:key"_s});
        OrderEntry order;
        order.ticket.requestId = u"later"_s;
        order.ticket.symbol = u"BTCUSDT"_s;
        order.profile = u"embedded"_s;
        order.askedAt = book.clock.nowUtc();
        OrderEvent refusal;
        refusal.kind = OrderEvent::Kind::Refused;
        refusal.at = order.askedAt;
        QVERIFY(tests::await(book.orders.refuse(order, refusal)));
        const auto verdict = verify(book.sources(), path);
        QVERIFY(verdict.has_value());
        QCOMPARE(namesOf(*verdict, State::Same).size(), verdict->parts.size());
        QVERIFY(verdict->agrees());
    }

    void theJournalThatDiffersIsNamed_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        book.at(Book::kFrom + 800); // a clock that was set back, into the period
        book.post({u"kill.engage-stored"_s, u"intent-3"_s});
        auto verdict = verify(book.sources(), path);
        QCOMPARE(namesOf(*verdict, State::Differs), QStringList(u"kill-switch"_s));
        book.post({u"config.set"_s, u"trade:late"_s});
        verdict = verify(book.sources(), path);
        QCOMPARE(namesOf(*verdict, State::Differs), (QStringList{u"kill-switch"_s, u"config"_s}));
        QVERIFY(!verdict->agrees());
    }

    void aFailedRowAndAnOrderThatDifferAreNamed_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        book.ledger.fills[7].price = 1;
        QCOMPARE(namesOf(*verify(book.sources(), path), State::Differs), QStringList(u"failed"_s));
        book.ledger.fills[7].price = 64'007;
        SqliteOrderJournal other(book.folder.filePath(u"other.db"_s));
        auto sources = book.sources();
        sources.orders = &other;
        QCOMPARE(namesOf(*verify(sources, path), State::Differs), QStringList(u"orders"_s));
    }

    void anOrderThatWentOnIsPassedBy_RP1()
    {
        Book book;
        OrderEntry order;
        order.ticket.requestId = u"open"_s;
        order.ticket.symbol = u"BTCUSDT"_s;
        order.profile = u"embedded"_s;
        order.askedAt = QDateTime::fromSecsSinceEpoch(Book::kFrom + 90, Qt::UTC);
        const auto number = tests::await(book.orders.begin(order));
        QVERIFY(number.has_value());
        const auto path = makeReport(book);
        OrderEvent resolved;
        resolved.kind = OrderEvent::Kind::Resolved;
        resolved.executed = true;
        resolved.at = book.clock.nowUtc();
        QVERIFY(tests::await(book.orders.add(*number, resolved)));
        const auto verdict = verify(book.sources(), path);
        QCOMPARE(namesOf(*verdict, State::PassedBy), QStringList(u"orders"_s));
        QVERIFY(verdict->agrees());
    }

    void anotherBlobsVerifyIsPassedByAndAnEditedOneDiffers_BL5_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        auto last = *readLastAudit(book.verifyFile);
        last->found.orders = 41;
        QVERIFY(writeLastAudit(book.verifyFile, *last));
        QCOMPARE(namesOf(*verify(book.sources(), path), State::Differs), QStringList(u"order-logs"_s));
        last->question.asOf = last->question.asOf.addSecs(60);
        QVERIFY(writeLastAudit(book.verifyFile, *last));
        QCOMPARE(namesOf(*verify(book.sources(), path), State::PassedBy), QStringList(u"order-logs"_s));
    }

    void aFileThatWasWrittenAnewWithItsHashIsFound_AU1_RP1()
    {
        Book book;
        const auto path = makeReport(book, {Book::kDays, {}, {}}, "%PDF-1.6\nfees 13.30\n");
        const auto read = readSealedReport(path);
        // The page and the last hash, which now fits again; the seal is left as it was.
        QVERIFY(tests::writeBytes(path, tests::sealedBytes(read->seal, "%PDF-1.6\nfees 99.30\n")));
        const auto verdict = verify(book.sources(), path);
        QVERIFY(verdict->isUnchanged);
        QVERIFY(verdict->differing().isEmpty());
        QCOMPARE(verdict->recorded, Recorded::OtherFile);
        QVERIFY(!verdict->agrees());
        // Made anew by the console, it is known again.
        record(book, path, read->seal.hash());
        QVERIFY(verify(book.sources(), path)->agrees());
    }

    void aForgedSealIsNotInTheLog_AU1_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        auto seal = readSealedReport(path)->seal;
        seal.sections.removeLast();
        QVERIFY(tests::writeBytes(path, tests::sealedBytes(seal)));
        auto verdict = verify(book.sources(), path);
        QCOMPARE(verdict->recorded, Recorded::OtherContent);
        QVERIFY(!verdict->agrees());
        const auto renamed = book.folder.filePath(u"renamed.pdf"_s);
        QVERIFY(QFile::rename(path, renamed));
        verdict = verify(book.sources(), renamed);
        QCOMPARE(verdict->recorded, Recorded::Nowhere);
        QVERIFY(!verdict->agrees());
        // Who knows that it was made elsewhere compares it with the ledger alone.
        verdict = verify(book.sources(), renamed, ReportVerifier::Made::Elsewhere);
        QCOMPARE(verdict->recorded, Recorded::NotAsked);
        QVERIFY(verdict->agrees());
        QVERIFY(!namesOf(*verdict, State::NotRead).isEmpty());
    }

    void aRecordThatFailedOrOneOfAnOlderVersionIsWhatItIs_AU1()
    {
        Book book;
        const auto path = makeReport(book);
        const auto report = *readSealedReport(path);
        const auto said = [&] { return *traceReport(book.log.trail().file(), path, report); };
        QCOMPARE(said(), Recorded::Recorded);
        QVERIFY(QFile::remove(book.workspace.auditFile()));
        QVERIFY(QFile::remove(book.workspace.auditHeadFile()));
        QCOMPARE(said(), Recorded::Nowhere);
        AuditEntry entry{u"report.create"_s, path};
        entry.after = QString::fromLatin1(report.seal.hash());
        entry.result = AuditEntry::Result::Failed;
        book.post(entry);
        QCOMPARE(said(), Recorded::Nowhere);
        entry.result = AuditEntry::Result::Done;
        book.post(entry);
        QCOMPARE(said(), Recorded::WithoutFile);
    }

    void aLogThatIsNotWhatWasWrittenProvesNothing_AU1_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        QFile log(book.workspace.auditFile());
        QVERIFY(log.open(QIODevice::ReadWrite));
        auto bytes = log.readAll();
        QVERIFY(bytes.contains("intent-1"));
        QVERIFY(log.seek(0));
        log.write(bytes.replace("intent-1", "intent-9"));
        log.close();
        const auto verdict = verify(book.sources(), path);
        QVERIFY(verdict.has_value());
        QCOMPARE(verdict->recorded, Recorded::LogDamaged);
        QVERIFY(namesOf(*verdict, State::Differs).contains(u"kill-switch"_s));
        QVERIFY(!verdict->agrees());
    }

    void journalsThatAreNotThereAreSaidToBe_RP1()
    {
        Book book;
        const auto path = makeReport(book);
        const auto verdict = verify({book.ledger}, path);
        QVERIFY(verdict.has_value());
        QCOMPARE(namesOf(*verdict, State::NotRead),
                 (QStringList{u"orders"_s, u"kill-switch"_s, u"config"_s, u"order-logs"_s}));
        QVERIFY(verdict->differing().isEmpty());
        QVERIFY(!verdict->agrees());
    }

    /// As the version before wrote it: four sections, no journals.
    void aSealOfTheFirstFormIsVerifiedForWhatItCovers_RP1()
    {
        Book book;
        const auto data = Book::read(book.sources());
        QVERIFY(data.has_value());
        ReportSeal seal;
        seal.version = 1;
        seal.range = Book::kDays;
        seal.profile = u"embedded"_s;
        seal.everyFill = false;
        seal.sections = sealedSections(seal, *data);
        QCOMPARE(seal.sections.size(), 4);
        QVERIFY(seal.text().startsWith("hoox-report-seal 1\n"));
        QCOMPARE(*sealFromText(seal.text(), u"file"_s), seal);
        const auto path = book.folder.filePath(u"old.pdf"_s);
        QVERIFY(tests::writeBytes(path, tests::sealedBytes(seal)));
        AuditEntry entry{u"report.create"_s, path};
        entry.after = QString::fromLatin1(seal.hash());
        book.post(entry);
        auto verdict = verify(book.sources(), path);
        QVERIFY(verdict->agrees());
        QCOMPARE(verdict->sealVersion, 1);
        QCOMPARE(verdict->recorded, Recorded::WithoutFile);
        QCOMPARE(namesOf(*verdict, State::Same),
                 (QStringList{u"figures"_s, u"equity"_s, u"balances"_s, u"reconciliation"_s}));
        book.ledger.symbolFigures[0].fees.known = 14;
        QCOMPARE(namesOf(*verify(book.sources(), path), State::Differs), QStringList(u"figures"_s));
    }
};

HOOX_TEST(ReportTraceTest);
#include "ReportTraceTest.moc"
