#include "storage/domain/SafeNames.h"

#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

BlobKey nameKey(const QString &text)
{
    return BlobKey::parse(text).value();
}

QString pathFor(const QString &text, const QString &prefix = {})
{
    return QString::fromUtf8(SafeNames(prefix).pathOf(nameKey(text)));
}

bool isSafePath(const QString &path)
{
    const auto parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        const auto isOdd = [](QChar letter) {
            return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
                   letter == QChar(0x3164) || letter == QChar(0xFE0F) || letter == QChar(0x034F);
        };
        return !part.isEmpty() && part.toUtf8().size() <= SafeNames::kLongestPart && !part.startsWith(u'.') &&
               !part.startsWith(u'-') && !part.endsWith(u'.') && !part.endsWith(u' ') &&
               std::none_of(part.begin(), part.end(), isOdd);
    });
}

} // namespace

/// Names for downloads, from keys that somebody else wrote.
class SafeNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodKeyIsItsOwnPath_BL4()
    {
        const auto key = u"logs/bybit/BTCUSDT/2026-05-19/order-1.json"_s;
        QCOMPARE(pathFor(key), key);
        QCOMPARE(pathFor(key, u"logs/bybit/"_s), u"BTCUSDT/2026-05-19/order-1.json"_s);
        QCOMPARE(pathFor(key, u"logs/by"_s), u"bybit/BTCUSDT/2026-05-19/order-1.json"_s);
        QCOMPARE(pathFor(u"\u62A5\u544A/\u00E9t\u00E9 1.pdf"_s), u"\u62A5\u544A/\u00E9t\u00E9 1.pdf"_s);
    }

    void aHostileKeyStaysBelowTheFolder_BL4_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto &key : {u"/etc/passwd"_s,
                                u"//server/share"_s,
                                u"a//b"_s,
                                u"folder/"_s,
                                u".../..a/b.."_s,
                                u".bashrc"_s,
                                u".ssh/authorized_keys"_s,
                                u"-rf"_s,
                                u"..\\..\\up"_s,
                                u"C:\\windows\\x"_s,
                                u"c:x"_s,
                                u"a:b"_s,
                                u"a\nb"_s,
                                u"a\tb\x1b[31m"_s,
                                u"x\u202Egpj.exe"_s,
                                u"\u200Fa"_s,
                                u"\uFEFFa"_s,
                                u"a\u2028b"_s,
                                u"a\u0085b"_s,
                                u"a\u3164b"_s,
                                u"a\uFE0Fb"_s,
                                u"a\u034Fb"_s,
                                u"CON"_s,
                                u"con.txt"_s,
                                u"a/NUL"_s,
                                u"nul .json"_s,
                                u"com1.txt"_s,
                                u"LPT\u00B9"_s,
                                u"aux.tar.gz"_s,
                                u"dot."_s,
                                u"space "_s,
                                u"dots. . ."_s,
                                u" "_s,
                                u"  lead"_s,
                                u"..."_s,
                                u"<b>'\"&;*?|\\</b>"_s,
                                u"a.json.hoox-part"_s,
                                u"a.HOOX-part.json"_s,
                                QString(1024, u'k'),
                                QString(1019, u'k') + u".json"_s,
                                u"\U0001F680"_s.repeated(256),
                                u"a/"_s.repeated(512),
                                QString(1024, u'/'),
                                u".a/"_s.repeated(341)})
            QTest::newRow(qPrintable(key.left(20))) << key;
    }

    void aHostileKeyStaysBelowTheFolder_BL4()
    {
        QFETCH(QString, key);
        const auto path = pathFor(key);
        QVERIFY2(isSafePath(path), qPrintable(path));
        QVERIFY(path.toUtf8().size() <= SafeNames::kLongestPath);
        QCOMPARE(pathFor(key), path);
        const bool isPlain = key.startsWith(u"a/a/a/"_s);
        QVERIFY(isPlain || path != key);
    }

    void devicesAreTakenByTheirStemAlone_BL4()
    {
        for (const auto &name : {u"con"_s, u"Nul.txt"_s, u"COM0"_s, u"lpt9.a.b"_s, u"CONIN$"_s})
            QVERIFY2(SafeNames::safePart(name).startsWith(u'_'), qPrintable(name));
        for (const auto &name : {u"console"_s, u"com"_s, u"com10"_s, u"comx"_s, u"nullify.txt"_s, u"a.con"_s})
            QCOMPARE(SafeNames::safePart(name), name);
    }

    void theEndingStaysWhereANameIsMarked_BL4()
    {
        QVERIFY(pathFor(QString(1019, u'k') + u".json"_s).endsWith(u".json"_s));
        QVERIFY(pathFor(u"a:b.pdf"_s).startsWith(u"a_b~"_s));
        QVERIFY(pathFor(u"a:b.pdf"_s).endsWith(u".pdf"_s));
    }

    void everyKeyOfASetHasItsOwnPathWhateverTheFileSystemFolds_BL4()
    {
        QStringList keys{u"A.json"_s,
                         u"a.json"_s,
                         u"a"_s,
                         u"a/b"_s,
                         u"A/B"_s,
                         u"a/b/c"_s,
                         u"a//b"_s,
                         u"a/"_s,
                         u"x:y"_s,
                         u"x_y"_s,
                         u"x?y"_s,
                         u"\u00E9"_s,
                         u"e\u0301"_s,
                         u"\u00C9"_s,
                         u"stra\u00DFe"_s,
                         u"STRASSE"_s,
                         u"\uFB01x"_s,
                         u"fix"_s,
                         u"K"_s,
                         u"\u212A"_s,
                         u"k"_s,
                         u"dir/x"_s,
                         u"DIR/x"_s,
                         u"dir"_s,
                         u"Dir./x"_s,
                         QString(300, u'q'),
                         QString(301, u'q'),
                         u"_con~"_s,
                         u"con"_s,
                         u"CON"_s,
                         u"a/"_s.repeated(512),
                         u"A/"_s.repeated(512)};
        std::sort(keys.begin(), keys.end(), [](const QString &l, const QString &r) { return l.toUtf8() < r.toUtf8(); });
        const auto pathsOf = [&keys] {
            SafeNames names;
            QStringList paths;
            for (const auto &key : std::as_const(keys))
                paths.append(QString::fromUtf8(names.pathOf(nameKey(key))));
            return paths;
        };
        const auto paths = pathsOf();
        QSet<QString> files;
        for (const auto &path : paths) {
            QVERIFY2(isSafePath(path), qPrintable(path));
            files.insert(path.toCaseFolded().normalized(QString::NormalizationForm_KC).toCaseFolded());
        }
        QCOMPARE(files.size(), keys.size());
        for (const auto &path : paths) { // No folder where a file stands.
            auto above = path.toCaseFolded().normalized(QString::NormalizationForm_KC).toCaseFolded();
            while (above.contains(u'/')) {
                above = above.section(u'/', 0, -2);
                QVERIFY2(!files.contains(above), qPrintable(path));
            }
        }
        QCOMPARE(pathsOf(), paths);
    }

    void aKeyThatTakesTheNameOfAnothersMarkStepsAside_BL4()
    {
        SafeNames first;
        std::ignore = first.pathOf(nameKey(u"A"_s));
        const auto mark = QString::fromUtf8(first.pathOf(nameKey(u"a"_s)));
        SafeNames names;
        const auto taken = names.pathOf(nameKey(mark));
        std::ignore = names.pathOf(nameKey(u"A"_s));
        const auto stepped = names.pathOf(nameKey(u"a"_s));
        QCOMPARE(QString::fromUtf8(taken), mark);
        QVERIFY(stepped != taken);
    }
};

HOOX_TEST(SafeNamesTest);
#include "SafeNamesTest.moc"
