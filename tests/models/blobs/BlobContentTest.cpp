#include "models/blobs/BlobContent.h"

#include "tests/support/PeakMemory.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class BlobContentTest : public QObject
{
    Q_OBJECT

    static QString laidOut(const QByteArray &bytes)
    {
        const auto content = BlobContent::look(u"a.json"_s, bytes);
        return content->pretty->copy(0, content->pretty->count() - 1, 100'000);
    }

private Q_SLOTS:
    void theKindIsToldByTheContent_BL4_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("json") << u"a.json"_s << QByteArray("{}") << int(BlobContent::Kind::Json);
        QTest::newRow("json by content") << u"a"_s << QByteArray(" [1]") << int(BlobContent::Kind::Json);
        QTest::newRow("text in a .json") << u"a.json"_s << QByteArray("oops") << int(BlobContent::Kind::Text);
        QTest::newRow("pdf in a .json") << u"a.json"_s << QByteArray("%PDF-1.7\n") << int(BlobContent::Kind::Pdf);
        QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1A\n") << int(BlobContent::Kind::Image);
        QTest::newRow("binary") << u"a"_s << QByteArray("\0\1\2", 3) << int(BlobContent::Kind::Binary);
        QTest::newRow("empty") << u"a.txt"_s << QByteArray() << int(BlobContent::Kind::Text);
    }

    void theKindIsToldByTheContent_BL4()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, bytes);
        QTEST(static_cast<int>(BlobContent::look(key, bytes)->kind), "kind");
    }

    void notJsonNamesTheKeyAndTheByte_BL4()
    {
        const auto content = BlobContent::look(u"logs/a.json"_s, "{\"a\":oops}");
        const auto error = content->error(u"logs/a.json"_s);
        QVERIFY(error.has_value());
        QCOMPARE(error->cause, Error::Cause::NotJson);
        QCOMPARE(error->subject, u"logs/a.json"_s);
        QVERIFY(error->detail.contains(u"byte 5"_s));
        QCOMPARE(content->raw->line(0).text, u"{\"a\":oops}"_s);
        QVERIFY(!BlobContent::look(u"a.txt"_s, "plain")->error(u"a.txt"_s));
    }

    void tooDeepIsToldAndItsTextStays_BL4()
    {
        const auto content = BlobContent::look(u"a.json"_s, QByteArray(100'000, '['));
        QCOMPARE(content->error(u"a.json"_s)->cause, Error::Cause::TooDeep);
        QCOMPARE(content->raw->count(), 100'000 / TextLines::kColumns);
    }

    void prettyKeepsEveryDigitAndEscape_BL4()
    {
        QCOMPARE(
            laidOut("{\"a\":[1.50,{}],\"b\\u00e9\":{\"c\":\"\\n\"},\"d\":[]}"),
            u"{\n  \"a\": [\n    1.50,\n    {}\n  ],\n  \"b\\u00e9\": {\n    \"c\": \"\\n\"\n  },\n  \"d\": []\n}\n"_s);
    }

    void prettyFindsTheLineOfAByte_BL4()
    {
        const QByteArray bytes = "{\"a\":[[1],[2]],\"b\":3}";
        const auto content = BlobContent::look(u"a.json"_s, bytes);
        QCOMPARE(content->pretty->line(content->pretty->lineAt(bytes.indexOf('2'))).text, u"2"_s);
        QCOMPARE(content->pretty->line(content->pretty->lineAt(bytes.indexOf("\"b\""))).key, u"\"b\""_s);
        QCOMPARE(content->pretty->lineAt(0), 0);
    }

    void aSearchFindsEveryPlaceAndItsValue_BL4()
    {
        const auto content = BlobContent::look(u"a.json"_s, "{\"retCode\":0,\"x\":[\"RETCODE\"],\"y\":\"retcod\"}");
        const auto found = content->find(u"retCode"_s);
        QCOMPARE(found.hits.size(), 2);
        QCOMPARE(content->json->path(found.hits[0].value), u"retCode"_s);
        QCOMPARE(content->json->path(found.hits[1].value), u"x[0]"_s);
        QVERIFY(!found.atLeast);
        QVERIFY(content->find(QString()).hits.isEmpty());
    }

    void aSearchFindsWhatLiesAcrossItsPiecesAndNothingTwice_BL4()
    {
        QByteArray bytes(3 * 1024 * 1024, 'x');
        QVector<qint64> places{0, 1024 * 1024 - 3, 2 * 1024 * 1024, 2 * 1024 * 1024 + 6, bytes.size() - 6};
        for (const auto place : places)
            bytes.replace(place, 6, "Needle");
        const auto found = BlobContent::look(u"a.txt"_s, bytes)->find(u"nEEDLE"_s);
        QVector<qint64> told;
        for (const auto &hit : found.hits)
            told.append(hit.offset);
        QCOMPARE(told, places);
        // Halves of a row of the same letter do not overlap, also where a piece ends.
        const auto row = BlobContent::look(u"a.txt"_s, QByteArray(1024 * 1024 - 1, '-') + QByteArray(6, 'z'));
        QCOMPARE(row->find(u"zzz"_s).hits.size(), 2);
    }

    void fiftyMegabytesOfJsonTakeLittleBesideTheirText_BL4_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<qint64>("most"); // Beside the text as it came, MB.
        QTest::newRow("clean") << QByteArray("{}]") << qint64(60);
        QTest::newRow("a secret slipped in") << QByteArray("{\"apiKey\":\"0123456789abcdef\"}]") << qint64(85);
    }

    void fiftyMegabytesOfJsonTakeLittleBesideTheirText_BL4()
    {
        QFETCH(QByteArray, last);
        QFETCH(qint64, most);
        if (!QByteArray(HOOX_SANITIZERS).isEmpty() || !tests::startPeak())
            QSKIP("A sanitizer has a memory of its own, or the kernel tells no peak.");
        const QByteArray record = "{\"execId\":\"0123456789abcdef\",\"execTime\":1779158818212,\"qty\":\"0.050\"},";
        auto bytes = "[" + record.repeated(50'000'000 / record.size()) + last;
        const auto before = tests::memoryOf("VmRSS");
        QVERIFY(tests::startPeak());
        const auto content = BlobContent::look(u"a.json"_s, std::move(bytes));
        const auto took = (tests::peakMemory() - before) / 1'000'000;
        QCOMPARE(content->kind, BlobContent::Kind::Json);
        QVERIFY2(took < most, qPrintable(QString::number(took)));
        QVERIFY(tests::startPeak());
        const auto idle = tests::memoryOf("VmRSS");
        QCOMPARE(content->find(u"EXECID"_s).hits.size(), BlobContent::kMostHits);
        QCOMPARE(content->find(u"nowhere"_s).hits.size(), 0);
        QVERIFY((tests::peakMemory() - idle) / 1'000'000 < 10);
        qInfo("50 MB of JSON: %lld MB beside the text", static_cast<long long>(took));
    }

    void rawLinesAreFoundByNumberAndByByte_BL4()
    {
        QByteArray bytes;
        QVector<qint64> starts;
        for (int line = 0; line < 100; ++line) {
            starts.append(bytes.size());
            bytes += QByteArray(line % 7, 'x') + QByteArray::number(line) + '\n';
        }
        const auto content = BlobContent::look(u"a.txt"_s, bytes);
        QCOMPARE(content->raw->count(), 100);
        for (int line = 0; line < 100; ++line) {
            QCOMPARE(content->raw->line(line).text, QString(line % 7, u'x') + QString::number(line));
            QCOMPARE(content->raw->lineAt(starts[line]), line);
            QCOMPARE(content->raw->lineAt(line < 99 ? starts[line + 1] - 1 : bytes.size() + 5), line);
        }
        QCOMPARE(content->raw->copy(15, 17, 1000), u"x15\nxx16\nxxx17\n"_s);
        QCOMPARE(BlobContent::look(u"a.txt"_s, {})->raw->lineAt(0), 0);
    }

    void rawLinesBreakBetweenCharactersAndCopyWhole_BL4()
    {
        const auto text = u"é"_s.repeated(80);
        const auto content = BlobContent::look(u"a.txt"_s, u"x%1\nlast"_s.arg(text).toUtf8());
        QString joined;
        for (qint64 number = 0; number < content->raw->count() - 1; ++number)
            joined += content->raw->line(number).text;
        QCOMPARE(joined, u"x"_s + text);
        QCOMPARE(content->raw->copy(0, content->raw->count() - 1, 10'000), u"x%1\nlast"_s.arg(text));
        QCOMPARE(content->raw->lineAt(161), content->raw->count() - 2);
    }

    void aByteOrderMarkIsShownAndHarmsNothing_BL4()
    {
        const auto content = BlobContent::look(u"a.json"_s, "\xEF\xBB\xBF{\"a\":1}");
        QCOMPARE(content->kind, BlobContent::Kind::Json);
        QCOMPARE(content->json->path(content->json->child(content->json->root(), 0)), u"a"_s);
        QCOMPARE(content->raw->line(0).text, u"\\ufeff{\"a\":1}"_s);
    }

    void invalidUtf8IsShownRawWithItsPlace_BL4()
    {
        const auto content = BlobContent::look(u"a.json"_s, "{\"a\":1,\n\"b\":\"caf\xE9\"}");
        QCOMPARE(content->kind, BlobContent::Kind::Text);
        QVERIFY(content->error(u"a.json"_s)->detail.contains(u"byte 16: UTF-8"_s));
        QCOMPARE(content->faultLine, 1);
        QCOMPARE(content->raw->line(1).text, u"\"b\":\"caf\\xE9\"}"_s);
        QVERIFY(content->raw->copy(0, 1, 1000).contains(u"caf\\xE9"_s));
    }

    void tenThousandLevelsAreTold_BL4()
    {
        const QByteArray bytes = QByteArray(10'000, '[') + QByteArray(10'000, ']');
        const auto content = BlobContent::look(u"a.json"_s, bytes);
        QCOMPARE(content->error(u"a.json"_s)->cause, Error::Cause::TooDeep);
        QCOMPARE(content->raw->copy(0, content->raw->count() - 1, 100'000), QString::fromLatin1(bytes));
    }

    void fourHundredDigitsAndDuplicateKeysStandInEveryView_BL4()
    {
        const auto digits = u"7"_s.repeated(400);
        const auto content = BlobContent::look(u"a.json"_s, u"{\"a\":%1,\"a\":-%1}"_s.arg(digits).toUtf8());
        QCOMPARE(content->pretty->count(), 4);
        QCOMPARE(content->pretty->line(1).text, digits + u',');
        QCOMPARE(content->pretty->line(2).key, u"\"a\""_s);
        QCOMPARE(content->pretty->line(2).text, u'-' + digits);
        QCOMPARE(content->raw->copy(0, content->raw->count() - 1, 5000), u"{\"a\":%1,\"a\":-%1}"_s.arg(digits));
    }

    void noSecretIsInAnyViewSearchOrCopy_BL4()
    {
        const auto content = BlobContent::look(
            u"a.json"_s,
            "{\"headers\":{\"X-BAPI-API-KEY\":\"AKLEAKED\",\"X-BAPI-SIGN\":\"[redacted]\"},\"qty\":\"1\"}");
        QCOMPARE(content->secrets.slipped, 1);
        QCOMPARE(content->secrets.before, 1);
        QCOMPARE(content->secrets.paths, QStringList{u"headers[\"X-BAPI-API-KEY\"]"_s});
        QVERIFY(content->find(u"AKLEAKED"_s).hits.isEmpty());
        QVERIFY(!content->raw->copy(0, content->raw->count() - 1, 10'000).contains(u"AKLEAKED"_s));
        QVERIFY(!content->pretty->copy(0, content->pretty->count() - 1, 10'000).contains(u"AKLEAKED"_s));
        QVERIFY(!content->json->bytes().contains("AKLEAKED"));
        QCOMPARE(content->find(u"\"1\""_s).hits.size(), 1);
    }

    void theLineOfAFaultIsRightBehindAMaskedSecret_BL4()
    {
        const auto secret = QByteArray(90, 'k');
        const auto content =
            BlobContent::look(u"a.json"_s, "{\"apiKey\":\"" + secret + "\",\n\"b\":1,\n\"c\":oops,\n\"d\":1}\n\n");
        QCOMPARE(content->raw->line(content->faultLine).text, u"\"c\":oops,"_s);
        QVERIFY(!content->raw->line(0).text.contains(u"kkk"_s));
        QCOMPARE(content->secrets.paths, QStringList{u"line 1"_s});
    }

    void binaryIsShownAsHexadecimal_BL4()
    {
        const auto content = BlobContent::look(u"a"_s, QByteArray("AB\0\x7F", 4) + QByteArray(16, '.'));
        QCOMPARE(content->raw->count(), 2);
        QCOMPARE(content->raw->line(0).key, u"00000000"_s);
        QVERIFY(content->raw->line(0).text.startsWith(u"41 42 00 7f 2e"_s));
        QVERIFY(content->raw->line(0).text.endsWith(u"AB.............."_s));
    }
};

HOOX_TEST(BlobContentTest);
#include "BlobContentTest.moc"
