#include "storage/ledger/D1Reader.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <limits>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

/// With quotes that are easier to write.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray answerOf(const QByteArray &result)
{
    return json("{'success':true,'errors':[],'messages':[],'result':") + result + "}";
}

QByteArray rowsOf(const QByteArray &columns, const QByteArray &rows)
{
    return answerOf(json("[{'success':true,'results':{'columns':") + columns + json(",'rows':") + rows + "}}]");
}

/// One column, one row.
QByteArray valueOf(const QByteArray &value)
{
    return rowsOf(json("['a']"), "[[" + value + "]]");
}

} // namespace

class D1ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueComesAsItIs()
    {
        const auto reading = readD1Answer(
            rowsOf(json("['a','b','c','d','e','f']"),
                   json("[['x',1.5,null,[1,[2,{'rows':[[1]]}]],true,{'rows':[1]}],['',-0.25,null,[],false,{}]]")));
        QVERIFY2(reading.isSuccess, qPrintable(reading.fault));
        QCOMPARE(reading.answer.results.size(), 1);
        const auto &rows = reading.answer.results.at(0);
        QCOMPARE(rows.columns, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).at(0).toString(), u"x"_s);
        QCOMPARE(rows.at(0).at(1).number(), 1.5);
        QVERIFY(rows.at(0).at(2).isNull());
        for (const int other : {3, 4, 5}) {
            const auto value = rows.at(0).at(other);
            QVERIFY(!value.isNull() && !value.isText() && !value.isNumber());
        }
        QVERIFY(rows.last().at(0).isText() && rows.last().at(0).text().empty());
        QCOMPARE(rows.last().at(1).number(), -0.25);
    }

    void whatIsNotThereIsNull()
    {
        const auto reading = readD1Answer(valueOf("1"));
        const auto &rows = reading.answer.results.at(0);
        QVERIFY(rows.at(0).at(1).isNull() && rows.at(0).at(-1).isNull());
        QCOMPARE(rows.at(1).size(), 0);
        QVERIFY(rows.at(1).at(0).isNull() && D1Rows().last().at(0).isNull());
    }

    void textsOutliveTheAnswerThatTheyCameIn()
    {
        D1Rows rows;
        {
            auto reading = readD1Answer(valueOf("\"still here\""));
            rows = reading.answer.results.at(0);
        }
        QCOMPARE(rows.at(0).at(0).toString(), u"still here"_s);
    }

    void aTextIsWhatItsEscapesSay_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("text");
        QTest::newRow("brackets") << json("']],[\\'x\\'],[['") << u"]],[\"x\"],[["_s;
        QTest::newRow("short ones") << json("'\\b\\f\\n\\r\\t\\/\\\\'") << u"\b\f\n\r\t/\\"_s;
        QTest::newRow("code points") << json("'\\u00e9\\u20ac\\ud83d\\ude00'")
                                     << u"é€"_s + QString::fromUcs4(U"\U0001F600");
        QTest::newRow("a NUL") << json("'a\\u0000b'") << u"a"_s + QChar(u'\0') + u'b';
        QTest::newRow("UTF-8") << QByteArray("\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"")
                               << u"é€"_s + QString::fromUcs4(U"\U0001F600");
        QTest::newRow("a name") << json("'success'") << u"success"_s;
    }
    void aTextIsWhatItsEscapesSay()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, text);
        const auto reading = readD1Answer(valueOf(written));
        QVERIFY2(reading.isSuccess, qPrintable(reading.fault));
        QCOMPARE(reading.answer.results.at(0).at(0).at(0).toString(), text);
    }

    void aNumberIsExactToTheLastBit_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<double>("number");
        QTest::newRow("a sum") << QByteArray("0.30000000000000004") << 0.1 + 0.2;
        QTest::newRow("a third") << QByteArray("0.3333333333333333") << 1.0 / 3.0;
        QTest::newRow("the largest") << QByteArray("1.7976931348623157e308") << std::numeric_limits<double>::max();
        QTest::newRow("the smallest") << QByteArray("5e-324") << std::numeric_limits<double>::denorm_min();
        QTest::newRow("half way") << QByteArray("9007199254740993") << 9007199254740992.0;
        QTest::newRow("an integer beyond 64 bits")
            << QByteArray("123456789012345678901234567890") << 1.2345678901234568e29;
        QTest::newRow("less than nothing") << QByteArray("-1E+2") << -100.0;
        QTest::newRow("eighty digits") << "0." + QByteArray(80, '1') << 1.0 / 9.0;
    }
    void aNumberIsExactToTheLastBit()
    {
        QFETCH(QByteArray, written);
        QFETCH(double, number);
        const auto reading = readD1Answer(valueOf(written));
        QVERIFY2(reading.isSuccess, qPrintable(reading.fault));
        const auto value = reading.answer.results.at(0).at(0).at(0);
        QVERIFY(value.isNumber());
        QVERIFY(value.number() == number);
    }

    void membersMayComeInAnyOrderAndOthersAreSkipped()
    {
        const auto reading = readD1Answer(
            json("{'result_info':{'success':[false]},'result':[{'meta':{'duration':1,'rows_read':2,'changes':3,'"
                 "timings':{'rows_read':9}},'results':{'rows':[[1],[2]],'more':{'columns':[1]},'columns':['a']}},{'"
                 "results':{'columns':[],'rows':[]},'meta':{'rows_read':4}}],'success':true} "));
        QVERIFY2(reading.isSuccess, qPrintable(reading.fault));
        QCOMPARE(reading.answer.rowsRead, 6);
        QCOMPARE(reading.answer.results.at(0).changes, 3);
        QCOMPARE(reading.answer.results.at(0).size(), 2);
        QCOMPARE(reading.answer.results.at(0).columns, QStringList{u"a"_s});
        QCOMPARE(reading.answer.results.at(1).size(), 0);
    }

    void aCounterThatCountsNothingIsZero()
    {
        const auto reading = readD1Answer(
            answerOf(json("[{'results':{},'meta':{'rows_read':-4,'changes':1e300}},{'results':{},'meta':null}]")));
        QVERIFY2(reading.isSuccess, qPrintable(reading.fault));
        QCOMPARE(reading.answer.rowsRead, 0);
        QCOMPARE(reading.answer.results.at(0).changes, 0);
    }

    void hostileBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a scalar") << QByteArray("true");
        const auto whole = valueOf("\"x\"");
        QTest::newRow("more behind it") << whole + "{}";
        QTest::newRow("a zero byte and more") << whole + QByteArray("\0{}", 3);
        QTest::newRow("a zero byte") << whole + QByteArray("\0", 1);
        QTest::newRow("a zero byte in a text") << valueOf(QByteArray("\"a\0b\"", 5));
        QTest::newRow("a line break in a text") << valueOf("\"a\nb\"");
        QTest::newRow("a torn character") << valueOf("\"\xe2\x82\"");
        QTest::newRow("an overlong character") << valueOf("\"\xc0\xaf\"");
        QTest::newRow("a surrogate in UTF-8") << valueOf("\"\xed\xa0\x80\"");
        QTest::newRow("the first half of a pair") << valueOf(json("'\\ud83d'"));
        QTest::newRow("the second half of a pair") << valueOf(json("'\\ude00'"));
        QTest::newRow("an unknown escape") << valueOf(json("'\\x41'"));
        QTest::newRow("too deep") << valueOf(QByteArray(20, '[') + QByteArray(20, ']'));
        QTest::newRow("very deep") << valueOf(QByteArray(500'000, '['));
        QTest::newRow("deep where it is skipped") << json("{'success':true,'x':") + QByteArray(500'000, '[') +
                                                         QByteArray(500'000, ']') + json(",'result':[]}");
        QTest::newRow("beyond a double") << valueOf("1e309");
        QTest::newRow("beyond a double, in digits") << valueOf(QByteArray(400, '9'));
        QTest::newRow("beyond any exponent") << valueOf("1e99999999999999999999");
        QTest::newRow("not a number") << valueOf("NaN");
        QTest::newRow("a leading zero") << valueOf("01");
        QTest::newRow("a bare point") << valueOf("1.");
        QTest::newRow("a comment") << valueOf("1/*x*/");
        QTest::newRow("a comma too many") << valueOf("1,");
        QTest::newRow("rows twice") << answerOf(json("[{'results':{'columns':['a'],'rows':[[1]],'rows':[[2]]}}]"));
        QTest::newRow("a result twice") << json("{'success':true,'result':[],'result':[{'results':{}}]}");
        QTest::newRow("success twice") << json("{'success':true,'success':true,'result':[]}");
        QTest::newRow("success in words") << json("{'success':'true','result':[]}");
        QTest::newRow("an object for a result") << answerOf(json("{'results':{'columns':[],'rows':[]}}"));
        QTest::newRow("a number in the result") << answerOf("[1]");
        QTest::newRow("no results in it") << answerOf(json("[{'meta':{}}]"));
        QTest::newRow("results that are none") << answerOf(json("[{'results':null}]"));
        QTest::newRow("rows that are none") << rowsOf(json("['a']"), "7");
        QTest::newRow("a row that is none") << rowsOf(json("['a']"), json("[[1],'x']"));
        QTest::newRow("rows as objects") << rowsOf(json("['a']"), json("[{'a':1}]"));
        QTest::newRow("a column without a name") << rowsOf("[1]", "[[1]]");
        QTest::newRow("a row that is shorter than its head") << rowsOf(json("['a','b']"), "[[1]]");
        QTest::newRow("a row that is longer than the first") << rowsOf(json("['a']"), "[[1],[1,2]]");
        QTest::newRow("a blob does not make a row longer") << rowsOf(json("['a','b']"), "[[[1,2]]]");
    }
    void hostileBytesAreRefused()
    {
        QFETCH(QByteArray, body);
        const auto reading = readD1Answer(body);
        QVERIFY(!reading.isSuccess);
        QVERIFY(!reading.fault.isEmpty());
    }

    void aTornAnswerIsNone()
    {
        const auto whole = answerOf(
            json("[{'results':{'columns':['a','b'],'rows':[['x\\u00e9',1.5],[null,[1]]]},'meta':{'rows_read':1}}]"));
        QVERIFY(readD1Answer(whole).isSuccess);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readD1Answer(whole.left(length)).isSuccess, qPrintable(QString::number(length)));
    }

    void whatDidNotSucceedSaysSo()
    {
        const auto refused =
            readD1Answer(json("{'success':false,'errors':[{'code':7500,'message':'no'}],'result':[]}"));
        QVERIFY(!refused.isSuccess && refused.fault.isEmpty());
        QVERIFY(!readD1Answer("{\"ok\":true}").isSuccess);
    }
};

HOOX_TEST(D1ReaderTest);
#include "D1ReaderTest.moc"
