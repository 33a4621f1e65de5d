#include "tests/support/FakeLedger.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"
#include "ui/reports/ReportChart.h"
#include "ui/reports/ReportJob.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Reads reports back with the tools of poppler and qpdf: what is on the paper is what the ledger holds.
class ReportPdfTest : public QObject, private PaperReport
{
    Q_OBJECT

    static constexpr TimeRange kTwoDays{kFrom + 2 * kDay, kFrom + 4 * kDay}; // from 2026-05-18 on

    /// `count` fills, newest first, one every 37 seconds before the end of two days.
    static QVector<Fill> sampleFills(int count)
    {
        const std::array symbols{u"BTCUSDT"_s, u"SOLUSDT"_s, u"ETHUSDT"_s};
        const std::array prices{64'541.3, 145.21, 3'020.0};
        QVector<Fill> fills;
        for (int i = 0; i < count; ++i) {
            const auto kind = static_cast<std::size_t>(i % 3);
            Fill fill;
            fill.id = u"id-%1"_s.arg(i);
            fill.exchange = kExchanges[kind];
            fill.symbol = symbols[kind];
            fill.action = static_cast<Action>((i / 2) % 3);
            fill.side = i % 2 == 0 ? Side::Buy : Side::Sell;
            fill.quantity = 105.0 * (i % 40 + 1) / 10'000;
            fill.price = prices[kind] + (i % 7) * 0.5;
            fill.status = i % 20 == 19 ? FillStatus::Failed : FillStatus::Filled;
            fill.fee = fill.status == FillStatus::Failed ? 0 : std::round(*fill.notional() * 5.5) / 1e4;
            fill.orderId = QString::number(18'049'284'739'000LL + i);
            fill.createdAt = kTwoDays.to - 1 - 37LL * i;
            fills.append(fill);
        }
        return fills;
    }

    static void fillLedger(tests::FakeLedger &ledger, int count)
    {
        ledger.fills = sampleFills(count);
        EquityCurve curve{u"USDT"_s, {}};
        for (const auto &fill : ledger.fills) {
            auto figures = std::find_if(ledger.symbolFigures.begin(), ledger.symbolFigures.end(),
                                        [&](const SymbolFigures &part) { return part.symbol == fill.symbol; });
            if (figures == ledger.symbolFigures.end()) {
                SymbolFigures part;
                part.exchange = fill.exchange;
                part.symbol = fill.symbol;
                part.lastPrice = fill.price;
                part.realised = {120.5, 7};
                part.closes = 7;
                part.wins = 4;
                ledger.symbolFigures.append(part);
                figures = ledger.symbolFigures.end() - 1;
            }
            ++(fill.status == FillStatus::Filled ? figures->fills : figures->failed);
            figures->fees += {*fill.fee, 1};
            if (fill.status == FillStatus::Filled)
                figures->volume += {*fill.notional(), 1};
            const auto second = fill.createdAt;
            curve.steps.prepend({second, 900 * std::sin(static_cast<double>(second % 86'400) / 9000) +
                                             0.01 * static_cast<double>((second - kTwoDays.from) % 5000)});
            ledger.facts.lastAt = std::max(ledger.facts.lastAt, fill.createdAt);
        }
        if (!ledger.symbolFigures.isEmpty()) {
            auto &first = ledger.symbolFigures.first();
            first.position =
                Position{first.symbol, first.exchange, PositionSide::Long, 0.5, 63'910.2, 10, kTwoDays.from};
            ledger.recorded = {*first.position};
            ledger.balanceRows = {{u"b1"_s, ExchangeId::Bybit, u"USDT"_s, 12'000.5, 800.25, 12'800.75, kTwoDays.from}};
        }
        ledger.facts.fills = count;
        ledger.curves = {curve};
    }

    [[nodiscard]] ReportRequest request(const QString &name) const { return wanted(path(name), kTwoDays); }

    static QStringList texts(const QString &file)
    {
        return outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\n');
    }

private Q_SLOTS:
    void everyFillIsOnThePaperWithItsFigures_RP1()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 3000);
        const auto result = make(ledger, request(u"all.pdf"_s));
        QVERIFY(result.has_value());
        QCOMPARE(result->fills, 3000);
        const auto lines = texts(path(u"all.pdf"_s));
        const Format format;
        QHash<QString, QString> byOrder;
        static const QRegularExpression row(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d .* (\\d{14})$"_s);
        for (const auto &line : lines) {
            const auto match = row.match(line.trimmed());
            if (match.hasMatch())
                byOrder.insert(match.captured(1), line.simplified());
        }
        QCOMPARE(byOrder.size(), ledger.fills.size());
        for (const auto &fill : ledger.fills) {
            const auto parts = byOrder.value(fill.orderId).split(u' ');
            QVERIFY2(parts.size() >= 11, qPrintable(fill.orderId + byOrder.value(fill.orderId)));
            QCOMPARE(parts.at(0) + u' ' + parts.at(1), format.time(fill.createdAt));
            QCOMPARE(parts.at(2), toText(fill.exchange));
            QCOMPARE(parts.at(3), fill.symbol);
            QCOMPARE(parts.at(4), toText(fill.action));
            QCOMPARE(parts.at(5), toText(fill.side));
            QCOMPARE(parts.at(6), format.number(fill.quantity));
            QCOMPARE(parts.at(7), format.number(fill.price, 2));
            const bool failed = fill.status == FillStatus::Failed;
            QCOMPARE(parts.at(8), failed ? Format::missing() : format.number(fill.fee));
            QCOMPARE(parts.at(9), failed ? u"FAILED"_s : u"Filled"_s);
        }
    }

    void theCoverAgreesWithTheLedgersSums_RP1()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 400);
        QVERIFY(make(ledger, request(u"cover.pdf"_s)).has_value());
        const auto text = texts(path(u"cover.pdf"_s)).join(u' ').simplified();
        double fees = 0, volume = 0;
        for (const auto &part : ledger.symbolFigures) {
            fees += part.fees.known;
            volume += part.volume.known;
        }
        const Format format;
        QVERIFY2(text.contains(format.signedMoney(361.5 - fees)), qPrintable(text.left(2000)));
        QVERIFY(text.contains(u"gross "_s + format.signedMoney(361.5)));
        QVERIFY(text.contains(format.money(volume)));
        QVERIFY(text.contains(u"12 of 21 closes"_s));
        QVERIFY(text.contains(u"20 failed"_s));
        QVERIFY(text.contains(u"63,910.20"_s));
        QVERIFY(text.contains(u"12,800.75"_s));
        QVERIFY(text.contains(u"2026-05-18 00:00 to 2026-05-20 00:00 UTC"_s));
    }

    void everyPageHasItsNumberAndTheKindOfMoney_RP1()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 300);
        auto wish = request(u"pages.pdf"_s);
        wish.profileKind = u"REAL MONEY"_s;
        const auto result = make(ledger, wish);
        QVERIFY(result.has_value());
        const auto pages =
            outputOf(u"pdftotext"_s, {u"-layout"_s, wish.outFile, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), result->pages);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(u"page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages.at(i).contains(u"REAL MONEY"_s));
            QVERIFY(pages.at(i).contains(u"2026-05-20 00:00 UTC"_s));
        }
    }

    void theFileIsSoundItsFontsEmbeddedItsTitleSet_RP1()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 120);
        QVERIFY(make(ledger, request(u"sound.pdf"_s)).has_value());
        const auto check = outputOf(u"qpdf"_s, {u"--check"_s, path(u"sound.pdf"_s)});
        QVERIFY2(check.contains(u"No syntax or stream encoding errors"_s), qPrintable(check));
        const auto info = outputOf(u"pdfinfo"_s, {path(u"sound.pdf"_s)});
        QVERIFY(info.contains(u"Report, 18 May 2026 to 19 May 2026"_s));
        QVERIFY(info.contains(u"Hoox Console"_s));
        QVERIFY(info.contains(u"A4"_s));
        const auto fonts = outputOf(u"pdffonts"_s, {path(u"sound.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(fonts.size(), 5);
        for (const auto &font : fonts.mid(2))
            QVERIFY2(font.simplified().contains(u"yes yes yes"_s), qPrintable(font));
    }

    void anEmptyPeriodSaysSo()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        const auto result = make(ledger, request(u"empty.pdf"_s));
        QVERIFY(result.has_value());
        QCOMPARE(result->fills, 0);
        const auto text = texts(path(u"empty.pdf"_s)).join(u' ');
        QVERIFY(text.contains(u"There is no fill in this period."_s));
        QVERIFY(text.contains(u"page %1 of %1"_s.arg(result->pages)));
        QVERIFY(text.contains(u"No order failed."_s));
    }

    void oneFillIsOneRow()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 1);
        QCOMPARE(make(ledger, request(u"one.pdf"_s)).value().fills, 1);
        QVERIFY(texts(path(u"one.pdf"_s)).join(u' ').contains(u"this page: 1 row"_s));
    }

    void wordsThatNoEmbeddedFontKnowsAreDrawnAndStayText()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 60);
        for (auto &fill : ledger.fills)
            fill.symbol = u"\u5E01\u5B89USDT"_s;
        auto wish = request(u"cjk.pdf"_s);
        wish.profileName = u"<b>\u53F0</b>"_s;
        QVERIFY(make(ledger, wish).has_value());
        const auto text = texts(wish.outFile).join(u' ');
        QVERIFY(text.contains(u"<b>\u53F0</b>"_s));
        QCOMPARE(text.count(u"\u5E01\u5B89USDT"_s), 60 + 3); // the failed ones stand in their own table as well
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, wish.outFile}).contains(u"No syntax"_s));
    }

    void whatTheDialectLacksIsADashAndSaid_LG3()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 60);
        for (auto &fill : ledger.fills)
            fill.fee.reset();
        ledger.fills[0].price.reset();
        ledger.fills[1].status = FillStatus::Test;
        for (auto &part : ledger.symbolFigures)
            part.fees = {0, 0, part.fills};
        ledger.symbolFigures[0].realised = {120.5, 6, 1};
        ledger.symbolFigures[0].unfilled = 1;
        ledger.symbolFigures[0].position->entryPrice.reset();
        ledger.symbolFigures[0].lastPrice.reset();
        ledger.curves[0].withoutFee = 56;
        ledger.curves[0].leftOut = 1;
        QVERIFY(make(ledger, request(u"missing.pdf"_s)).has_value());
        const auto lines = texts(path(u"missing.pdf"_s));
        const auto text = lines.join(u' ').simplified();
        for (const auto &said :
             {u"fees missing in 57 row(s)"_s, u"profit not known in 1 row(s)"_s, u"1 test or pending"_s,
              u"Equity, realised, before fees"_s, u"1 row(s) left out: profit not known"_s, u"no fee in"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u"\n"_s + text.left(3000)));
        const auto rowOf = [&lines](const QString &orderId) {
            const auto found = lines.filter(orderId);
            return found.isEmpty() ? QStringList() : found.first().simplified().split(u' ');
        };
        const auto unpriced = rowOf(ledger.fills[0].orderId);
        QCOMPARE(unpriced.mid(7, 3), (QStringList{u"\u2014"_s, u"\u2014"_s, u"Filled"_s}));
        QCOMPARE(rowOf(ledger.fills[1].orderId).mid(8, 2), (QStringList{u"\u2014"_s, u"Test"_s}));
        QVERIFY(!text.contains(u"not a number"_s));
    }

    void cancelLeavesNoFile_RP2()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger, 500);
        ReportJob job({ledger}, request(u"cancelled.pdf"_s));
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start();
        job.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Result<ReportResult>>().error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void cancelWhileWritingKeepsTheOlderFile_RP2()
    {
        QFile older(path(u"kept.pdf"_s));
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        tests::FakeLedger ledger;
        fillLedger(ledger, 500);
        auto job = std::make_unique<ReportJob>(ReportSources{ledger}, request(u"kept.pdf"_s));
        QSignalSpy finished(job.get(), &ReportJob::finished);
        connect(job.get(), &ReportJob::progressed, job.get(), [&](ReportJob::Stage stage, qint64 done, qint64) {
            if (stage == ReportJob::Stage::Reading && done == 1000)
                QMetaObject::invokeMethod(
                    job.get(), [&] { job->cancel(); }, Qt::QueuedConnection);
        });
        job->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Result<ReportResult>>().error().kind, Error::Kind::Cancelled);
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), "older");
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        tests::FakeLedger ledger;
        const auto result = make(ledger, request(u"no-such-folder/x.pdf"_s));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().cause, Error::Cause::UnwritableFolder);
    }

    void aLedgerThatFailsIsToldAndLeavesNothing()
    {
        tests::FakeLedger ledger;
        ledger.failure = Error{Error::Kind::Corrupt, u"ledger.db"_s, {}};
        const auto result = make(ledger, request(u"failed.pdf"_s));
        QCOMPARE(result.error().kind, Error::Kind::Corrupt);
        QVERIFY(!QFile::exists(path(u"failed.pdf"_s)));
    }

    void thinningKeepsExtremesAndTheEnd()
    {
        QVector<EquityStep> steps;
        for (int i = 0; i < 100'000; ++i)
            steps.append({i, i == 4321 ? -50.0 : i == 77'777 ? 900.0 : std::sin(i / 100.0)});
        const auto thin = ReportChart::thinned(steps, 500);
        QVERIFY(thin.size() <= 1001);
        const auto [low, high] = std::minmax_element(thin.cbegin(), thin.cend(),
                                                     [](const auto &a, const auto &b) { return a.value < b.value; });
        QCOMPARE(low->value, -50.0);
        QCOMPARE(high->value, 900.0);
        QCOMPARE(thin.last().second, 99'999);
    }
};

HOOX_TEST(ReportPdfTest);
#include "ReportPdfTest.moc"
