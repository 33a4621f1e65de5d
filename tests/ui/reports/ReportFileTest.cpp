#include "models/reports/PrintedFills.h"
#include "models/reports/ReportVerifier.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"
#include "ui/reports/FontSubset.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// A report as a file: what readers of PDF and our own verification find in it.
class ReportFileTest : public QObject, private PaperReport
{
    Q_OBJECT

    static constexpr TimeRange kTwoDays{kFrom + 2 * kDay, kFrom + 4 * kDay}; // from 2026-05-18 on

    static bool has(const QString &tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void fillLedger(tests::FakeLedger &ledger, int count)
    {
        SymbolFigures part;
        part.symbol = u"BTCUSDT"_s;
        part.lastPrice = 64'000;
        for (int i = 0; i < count; ++i) {
            Fill fill;
            fill.id = u"id-%1"_s.arg(i);
            fill.symbol = part.symbol;
            fill.action = static_cast<Action>(i % 3);
            fill.quantity = 0.0105 * (i % 40 + 1);
            fill.price = 64'000.5 + i;
            fill.fee = 0.35;
            fill.orderId = QString::number(18'049'284'739'000LL + i);
            fill.createdAt = kTwoDays.to - 1 - 400LL * i;
            ledger.fills.append(fill);
            ++part.fills;
        }
        part.fees = {0.35 * count, count};
        part.position = Position{part.symbol, part.exchange, PositionSide::Long, 0.5, 63'910.2, 10, kTwoDays.from};
        ledger.symbolFigures = {part};
        ledger.recorded = {*part.position};
        ledger.balanceRows = {{u"b1"_s, ExchangeId::Bybit, u"USDT"_s, 12'000.5, 800.25, 12'800.75, kTwoDays.from}};
        ledger.curves = {{u"USDT"_s, {{kTwoDays.from, 1}, {kTwoDays.from + 500, 2}}, 0, count, 0}};
        ledger.facts.lastAt = kTwoDays.to - 1;
    }

    [[nodiscard]] ReportRequest request(const QString &name) const { return wanted(path(name), kTwoDays); }

    static Result<ReportVerdict> verify(Ledger &ledger, const QString &path)
    {
        ReportVerifier verifier(ledger);
        QSignalSpy finished(&verifier, &ReportVerifier::finished);
        verifier.verify(path);
        if (finished.isEmpty() && !finished.wait(60'000))
            return fail(Error::Kind::Timeout);
        return finished.first().first().value<Result<ReportVerdict>>();
    }

    /// Title and page of each bookmark, those below indented.
    static QStringList bookmarks(const QJsonArray &items, const QString &indent = {})
    {
        QStringList found;
        for (const auto &value : items) {
            const auto item = value.toObject();
            found +=
                indent + item[u"title"_s].toString() + u" p"_s + QString::number(item[u"destpageposfrom1"_s].toInt());
            found += bookmarks(item[u"kids"_s].toArray(), indent + u"  "_s);
        }
        return found;
    }

private Q_SLOTS:
    void bookmarksLeadToEachSectionAndDay_RP1()
    {
        if (!has(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 300);
        const auto made = make(ledger, request(u"marks.pdf"_s));
        QVERIFY(made.has_value());
        const auto json = outputOf(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, path(u"marks.pdf"_s)});
        const auto marks = bookmarks(QJsonDocument::fromJson(json.toUtf8()).object()[u"outlines"_s].toArray());
        QVERIFY2(marks.size() >= 7, qPrintable(json));
        QCOMPARE(marks.first(), u"Report, 18 May 2026 to 19 May 2026 p1"_s);
        QVERIFY(!marks.filter(u"Positions at the end p"_s).isEmpty());
        QVERIFY(!marks.filter(u"Balances, newest records p"_s).isEmpty());
        const auto fills = marks.indexOf(u"Fills p3"_s);
        QVERIFY2(fills > 0, qPrintable(marks.join(u'\n')));
        QCOMPARE(marks.at(fills + 1), u"  2026-05-19 p3"_s);
        QVERIFY(marks.at(fills + 2).startsWith(u"  2026-05-18 p"_s));
        QCOMPARE(marks.last(3),
                 (QStringList{u"Content hash p%1"_s.arg(made->pages), u"  Hashed sections p%1"_s.arg(made->pages),
                              u"  Hashed days p%1"_s.arg(made->pages)}));
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, path(u"marks.pdf"_s)}).contains(u"No syntax or stream"_s));
    }

    void theFileSaysWhatItIs_RP1()
    {
        if (!has(u"pdfinfo"_s))
            QSKIP("pdfinfo is not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 10);
        auto wish = request(u"facts.pdf"_s);
        wish.profileName = u"R&D <1>"_s;
        QVERIFY(make(ledger, wish).has_value());
        const auto info = outputOf(u"pdfinfo"_s, {u"-isodates"_s, wish.outFile});
        for (const auto &line :
             {u"Title:           Report, 18 May 2026 to 19 May 2026"_s,
              u"Subject:         2026-05-18 00:00 to 2026-05-20 00:00 UTC · profile R&D <1> · PAPER"_s,
              u"Author:          desk-1"_s, u"Creator:         Hoox Console "_s, u"Producer:        Hoox Console"_s,
              u"Page size:       595.276 x 841.89 pts (A4)"_s, u"Metadata Stream: yes"_s})
            QVERIFY2(info.contains(line), qPrintable(line + u"\n"_s + info));
        QVERIFY2(info.contains(u"2026-05-20T00:02:11"_s), qPrintable(info));
        const auto metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, wish.outFile});
        QVERIFY(metadata.contains(u"profile R&amp;D &lt;1&gt;"_s));
        QVERIFY(metadata.contains(u"<xmp:CreateDate>2026-05-20T00:02:11Z</xmp:CreateDate>"_s));
    }

    void fontsAreSubsetsAndTheirTextIsFound_RP1()
    {
        if (!has(u"pdffonts"_s) || !has(u"pdftotext"_s))
            QSKIP("pdffonts and pdftotext are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 60);
        QVERIFY(make(ledger, request(u"fonts.pdf"_s)).has_value());
        const auto fonts = outputOf(u"pdffonts"_s, {path(u"fonts.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(fonts.size(), 5);
        for (const auto &font : fonts.mid(2))
            QVERIFY2(font.simplified().contains(u"yes yes yes"_s), qPrintable(font)); // embedded, subset, to Unicode
        // The whole fonts alone are four times that.
        QVERIFY2(bytesOf(path(u"fonts.pdf"_s)).size() < 90'000,
                 qPrintable(QString::number(bytesOf(path(u"fonts.pdf"_s)).size())));
        const auto text = outputOf(u"pdftotext"_s, {u"-layout"_s, path(u"fonts.pdf"_s), u"-"_s});
        QVERIFY(text.contains(u"18049284739000"_s));
        QVERIFY(text.contains(u"BTCUSDT"_s));
    }

    /// What the program's own fonts lack is a subset of the system's font, not a picture: it is found, and selected.
    void chineseIsTextOfAnEmbeddedSubset_RP1()
    {
        if (!has(u"pdffonts"_s) || !has(u"pdftotext"_s) || !has(u"qpdf"_s))
            QSKIP("pdffonts, pdftotext and qpdf are not installed");
        if (!QFontDatabase::families().contains(u"Noto Sans CJK SC"_s))
            QSKIP("Noto Sans CJK is not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 60);
        auto wish = request(u"chinese.pdf"_s);
        wish.profileName = u"night \u591C\u73ED 7"_s;
        wish.madeBy = u"desk \U0001F6D1"_s; // in neither font: drawn as shapes, found all the same
        QVERIFY(make(ledger, wish).has_value());
        const auto fonts = outputOf(u"pdffonts"_s, {wish.outFile});
        static const QRegularExpression subset(
            u"[A-Z]{6}\\+NotoSansCJKsc-\\w+ +CID Type 0C +Identity-H +yes yes yes"_s);
        QVERIFY2(subset.match(fonts).hasMatch(), qPrintable(fonts));
        QVERIFY(bytesOf(wish.outFile).size() < 4'000'000); // of 16 MB a weight
        const auto text = outputOf(u"pdftotext"_s, {u"-layout"_s, wish.outFile, u"-"_s});
        QVERIFY2(text.contains(u"The whole book of night \u591C\u73ED 7"_s), qPrintable(text.left(2000)));
        QVERIFY(text.contains(u"desk \U0001F6D1"_s));
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, wish.outFile}).contains(u"No syntax or stream"_s));
    }

    void aSubsetDrawsItsGlyphsAsTheFontDoes_RP1()
    {
        const auto mono = bytesOf(u":/fonts/JetBrainsMono-Regular.ttf"_s);
        const QRawFont whole(mono, 100);
        const auto indexes = whole.glyphIndexesForString(u"0\u00C4g"_s); // one of them is composed of two
        QCOMPARE(indexes.size(), 3);
        UsedGlyphs used;
        for (const auto index : indexes)
            used.insert(static_cast<quint16>(index));
        const auto small = subsetTrueType(mono, used);
        QVERIFY(small.size() < mono.size() / 8);
        const auto table = whole.fontTable("glyf");
        QVERIFY(table.size() > small.size());
        QCOMPARE(subsetTrueType(mono, used), small);
        QVERIFY(subsetTag(used) != subsetTag({1}));
        QCOMPARE(subsetTag(used).size(), 7);
        const QRawFont sans(bytesOf(u":/fonts/HooxSans-Regular.otf"_s), 100);
        const auto cff = sans.fontTable("CFF ");
        const auto compact = subsetCff(cff, used);
        QCOMPARE(compact.size(), cff.size()); // every table keeps its place
        QVERIFY(qCompress(compact).size() < qCompress(cff).size() / 2);
        // What is no font stays what it is.
        for (const auto &odd :
             {QByteArray(), QByteArray("abc"), QByteArray(64, '\xff'), cff.left(200), mono.left(300)}) {
            QCOMPARE(subsetCff(odd, used), odd);
            QCOMPARE(subsetTrueType(odd, used), odd);
        }
    }

    void theSameInputsMakeTheSameBytes_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger, 200);
        const auto first = make(ledger, request(u"one.pdf"_s));
        const auto second = make(ledger, request(u"two.pdf"_s));
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(!bytesOf(path(u"one.pdf"_s)).isEmpty());
        QVERIFY(bytesOf(path(u"one.pdf"_s)) == bytesOf(path(u"two.pdf"_s)));
        auto later = request(u"later.pdf"_s);
        later.generatedAtUtc = later.generatedAtUtc.addSecs(60);
        const auto third = make(ledger, later);
        QVERIFY(bytesOf(path(u"later.pdf"_s)) != bytesOf(path(u"one.pdf"_s)));
        QCOMPARE(third->contentHash, first->contentHash); // over the figures, not over when it was made
        QCOMPARE(first->contentHash.size(), 64);
    }

    void theContentHashStandsOnTheLastPageAndIsTheAttachedFiles_RP1()
    {
        if (!has(u"pdftotext"_s) || !has(u"pdfdetach"_s))
            QSKIP("pdftotext and pdfdetach are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 200);
        const auto made = make(ledger, request(u"seal.pdf"_s));
        QVERIFY(made.has_value());
        const auto last = QString::number(made->pages);
        const auto text =
            outputOf(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, last, u"-l"_s, last, path(u"seal.pdf"_s), u"-"_s});
        QVERIFY2(text.contains(QString::fromLatin1(made->contentHash)), qPrintable(text));
        QVERIFY(text.contains(u"2026-05-18"_s));
        outputOf(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, path(u"seal.txt"_s), path(u"seal.pdf"_s)});
        const auto attached = bytesOf(path(u"seal.txt"_s));
        QVERIFY(attached.startsWith("hoox-report-seal 2\n"));
        QCOMPARE(QCryptographicHash::hash(attached, QCryptographicHash::Sha256).toHex(), made->contentHash);
    }

    void aReportRecordsThePageThatPrintsEachFill_RP1()
    {
        if (!has(u"pdftotext"_s) || !has(u"qpdf"_s))
            QSKIP("pdftotext and qpdf are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 300);
        for (auto &fill : ledger.fills)
            fill.createdAt = kTwoDays.from + kDay; // Only the id tells them apart.
        const auto file = path(u"where.pdf"_s);
        QVERIFY(make(ledger, request(u"where.pdf"_s)).has_value());
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax"_s));
        QVERIFY(outputOf(u"qpdf"_s, {u"--list-attachments"_s, file}).contains(u"hoox-where.txt"_s));
        const auto pages = outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\f');
        QSet<qint64> seen;
        for (const auto &fill : std::as_const(ledger.fills)) {
            const auto page = printedPage(file, fill);
            QVERIFY(page && *page);
            QVERIFY2(pages.at(static_cast<qsizetype>(**page) - 1).contains(fill.orderId), qPrintable(fill.orderId));
            seen.insert(**page);
        }
        QVERIFY(seen.size() > 4);
        auto other = ledger.fills.first();
        other.id = u"another"_s;
        QCOMPARE(printedPage(file, other), Result<std::optional<qint64>>(std::nullopt));
        QVERIFY(verify(ledger, file)->isUnchanged);
    }

    void aReportThatWasMadeIsVerifiedAndItsChangesAreNamed_RP1()
    {
        tests::FakeLedger ledger;
        fillLedger(ledger, 300);
        const auto made = make(ledger, request(u"verify.pdf"_s));
        QVERIFY(made.has_value());
        const auto verdict = verify(ledger, path(u"verify.pdf"_s));
        QVERIFY(verdict.has_value());
        QVERIFY(verdict->agrees());
        QCOMPARE(verdict->contentHash, made->contentHash);
        ledger.fills[299].quantity = 5;
        const auto differing = verify(ledger, path(u"verify.pdf"_s))->differing();
        QCOMPARE(differing.size(), 1);
        QCOMPARE(differing.first().name, u"2026-05-18"_s);
        // A figure that somebody edits on the page is noticed too.
        auto bytes = bytesOf(path(u"verify.pdf"_s));
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) + 1);
        QFile file(path(u"verify.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(!verify(ledger, path(u"verify.pdf"_s))->isUnchanged);
    }

    void letterHoldsTheSamePagesAndFigures_RP1()
    {
        if (!has(u"pdfinfo"_s) || !has(u"pdftotext"_s))
            QSKIP("pdfinfo and pdftotext are not installed");
        tests::FakeLedger ledger;
        fillLedger(ledger, 120);
        auto letter = request(u"letter.pdf"_s);
        letter.paper = ReportPaper::Letter;
        letter.language = u"de"_s;
        const auto made = make(ledger, letter);
        const auto a4 = make(ledger, request(u"a4.pdf"_s));
        QCOMPARE(made->pages, a4->pages);
        QCOMPARE(made->contentHash, a4->contentHash);
        QVERIFY(outputOf(u"pdfinfo"_s, {letter.outFile}).contains(u"612 x 792 pts (letter)"_s));
        QCOMPARE(outputOf(u"pdftotext"_s, {u"-raw"_s, letter.outFile, u"-"_s}).simplified(),
                 outputOf(u"pdftotext"_s, {u"-raw"_s, path(u"a4.pdf"_s), u"-"_s}).simplified());
        // Nothing stands outside of the paper.
        const auto boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, letter.outFile, u"-"_s});
        static const QRegularExpression most(u"xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s);
        int words = 0;
        for (auto matches = most.globalMatch(boxes); matches.hasNext(); ++words) {
            const auto match = matches.next();
            QVERIFY(match.captured(1).toDouble() < 600 && match.captured(2).toDouble() < 785);
        }
        QVERIFY(words > 500);
    }
};

HOOX_TEST(ReportFileTest);
#include "ReportFileTest.moc"
