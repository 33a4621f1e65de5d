#include "models/blobs/ContentDifference.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <random>

using namespace hoox;
using namespace Qt::StringLiterals;

class ContentDifferenceTest : public QObject
{
    Q_OBJECT

    using Change = ContentDifference::Change;

    static std::shared_ptr<const ContentDifference> between(const QByteArray &left, const QByteArray &right)
    {
        return ContentDifference::between(*BlobContent::look(u"a"_s, left), *BlobContent::look(u"b"_s, right));
    }

private Q_SLOTS:
    void jsonIsComparedByPath_BL4()
    {
        const auto difference = between("{\"a\":1,\"b\":{\"c\":[1,2]},\"gone\":true,\"same\":\"\\u0041\"}",
                                        "{\"same\":\"A\",  \"b\":{\"c\":[1,3,4]},\"a\":1.0,\"come\":{}}");
        QVERIFY(difference->isByPath());
        QStringList told;
        for (const auto &row : difference->rows())
            told.append(u"%1 %2 %3 %4"_s.arg(static_cast<int>(row.change)).arg(row.path, row.left, row.right));
        QCOMPARE(told, (QStringList{u"1 a 1 1.0"_s, u"1 b.c[1] 2 3"_s, u"3 b.c[2]  4"_s, u"2 gone true "_s,
                                    u"3 come  {}"_s}));
        QCOMPARE(difference->differences(), 5);
        QVERIFY(between("{\"a\":[1]}", " { \"a\" : [ 1 ] } ")->rows().empty());
    }

    void equalNamesAreComparedInTheirOrder_BL4()
    {
        const auto difference = between("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":3}");
        QCOMPARE(difference->differences(), 1);
        QCOMPARE(difference->rows().front().right, u"3"_s);
    }

    void textIsComparedByLine_BL4()
    {
        const auto difference = between("one\ntwo\nthree\nfour\n", "one\n2\nthree\nfour\nfive\n");
        QVERIFY(!difference->isByPath());
        QCOMPARE(difference->differences(), 2);
        const auto &rows = difference->rows();
        QCOMPARE(rows[1].change, Change::Changed);
        QCOMPARE(rows[1].left, u"two"_s);
        QCOMPARE(rows[1].right, u"2"_s);
        QCOMPARE(rows[4].change, Change::OnlyRight);
        QCOMPARE(rows[4].rightLine, 5);
        QVERIFY(between("a\nb", "a\nb")->differences() == 0);
    }

    void everyLineOfBothIsToldOnceAndInOrder_BL4()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&random] {
                QByteArray made;
                const auto lines = random() % 12;
                for (unsigned line = 0; line < lines; ++line)
                    made += QByteArray(1, static_cast<char>('a' + random() % 4)) + "\n";
                return made + "z";
            };
            const auto left = text();
            const auto right = text();
            QStringList lefts;
            QStringList rights;
            const auto difference = between(left, right);
            for (const auto &row : difference->rows()) {
                if (row.leftLine > 0)
                    lefts.append(row.left);
                if (row.rightLine > 0)
                    rights.append(row.right);
                if (row.change == Change::Same)
                    QCOMPARE(row.left, row.right);
            }
            QCOMPARE(lefts.join(u'\n'), QString::fromLatin1(left));
            QCOMPARE(rights.join(u'\n'), QString::fromLatin1(right));
        }
    }

    void noSecretIsCompared_BL4()
    {
        const auto difference = between("{\"apiKey\":\"left-secret\"}", "{\"apiKey\":\"right-secret\"}");
        QVERIFY(difference->rows().empty());
    }

    void hugeAndBinaryObjectsAreBounded_BL4()
    {
        QVERIFY(!between(QByteArray("\0\1", 2), "text"));
        const auto difference = between("[" + QByteArray("1,").repeated(300'000) + "1]", "[]");
        QVERIFY(difference->isCut());
        QCOMPARE(difference->rows().size(), size_t(ContentDifference::kMostRows));
        const auto lines = between(QByteArray("a\n").repeated(9000) + "x", QByteArray("b\n").repeated(9000) + "y");
        QCOMPARE(lines->differences(), 9001);
    }

    void whatDiffersBehindTheLastRowStillCounts_BL4()
    {
        const auto same = QByteArray("a\n").repeated(ContentDifference::kMostRows + 10);
        const auto late = between(same + "x\n" + same, same + "y\n" + same);
        QVERIFY(late->isCut());
        QVERIFY(late->isWhole());
        QCOMPARE(late->differences(), 1);
        const auto other = between(same + QByteArray("x\n").repeated(9000), same + QByteArray("y\n").repeated(9000));
        QVERIFY(other->differences() > 0);
        const auto long1 = QByteArray("\n").repeated(ContentDifference::kMostLines + 5);
        QVERIFY(!between(long1 + "x", long1 + "y")->isWhole());
    }

    void pathsAreBounded_BL4()
    {
        const auto deep = [](const QByteArray &value) {
            return QByteArray("{\"a-long-name-of-a-member\":").repeated(400) + value + QByteArray("}").repeated(400);
        };
        const auto difference = between(deep("1"), deep("2"));
        QCOMPARE(difference->rows().size(), size_t(1));
        QCOMPARE(difference->rows().front().path.size(), ContentDifference::kLongestText);
    }
};

HOOX_TEST(ContentDifferenceTest);
#include "ContentDifferenceTest.moc"
