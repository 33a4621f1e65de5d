#include "storage/blobs/cache/BlobCache.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobCacheTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kLimit = 64LL * 1024 * 1024;
    static constexpr char kWords[] = "order-4711 filled at 64,000";

    QTemporaryDir m_folders;
    FixedClock m_clock;
    QString m_folder;
    int m_made = 0;

    static BlobKey keyOf(const QString &text) { return BlobKey::parse(text).value(); }

    static BlobInfo infoOf(const QString &key, const QByteArray &bytes)
    {
        const auto md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        return {key, bytes.size(), QString::fromLatin1(md5), QDateTime::fromSecsSinceEpoch(1779158000, Qt::UTC)};
    }

    [[nodiscard]] BlobCache cache(char key = 'k', const QString &place = u"here"_s, qint64 limit = kLimit) const
    {
        return {m_folder, QByteArray(CacheSeal::kKeyBytes, key), place, limit, m_clock};
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

    static void change(const QString &path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        QVERIFY(file.seek(at));
        QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
    }

    static QByteArray objectOf(int number) { return QByteArray(300'000, static_cast<char>('a' + number % 26)); }

    /// In a process of its own: says each that it kept.
    [[noreturn]] void writeForEver(int told) const
    {
        auto sealed = cache();
        for (int number = 0;; ++number) {
            sealed.keep(infoOf(u"k%1"_s.arg(number), objectOf(number)), objectOf(number));
            if (::write(told, "k", 1) != 1)
                ::_exit(1);
        }
    }

private Q_SLOTS:
    void init() { m_folder = m_folders.filePath(u"cache%1"_s.arg(++m_made)); }

    void whatWasKeptComesBackWithItsTime_BL4()
    {
        const auto info = infoOf(u"logs/a"_s, kWords);
        cache().keep(info, kWords);
        m_clock.advance(std::chrono::hours(1));
        auto later = cache();
        QCOMPARE(later.read(keyOf(u"logs/a"_s)).value(), QByteArray(kWords));
        auto expected = info;
        expected.cachedAt = m_clock.nowUtc().addSecs(-3600);
        QCOMPARE(later.find(keyOf(u"logs/a"_s)).value(), expected);
        QVERIFY(!later.find(keyOf(u"logs/b"_s)));
    }

    void anotherVersionOrPlaceOfAKeyIsAnotherObject_BL5()
    {
        auto here = cache();
        here.keep(infoOf(u"k"_s, "one"), "one");
        QVERIFY(!here.read(keyOf(u"k"_s), infoOf(u"k"_s, "two").etag));
        QVERIFY(!cache('k', u"there"_s).find(keyOf(u"k"_s)));
        here.keep(infoOf(u"k"_s, "two"), "two");
        QCOMPARE(here.read(keyOf(u"k"_s)).value(), QByteArray("two"));
        QCOMPARE(files().size(), 1);
        here.drop(keyOf(u"k"_s));
        QVERIFY(files().isEmpty());
    }

    void nothingOnTheDiskIsReadable()
    {
        auto sealed = cache();
        sealed.keep(infoOf(u"logs/bybit/order-4711.json"_s, kWords), kWords);
        sealed.keepPage({u"logs/bybit/"_s}, {{infoOf(u"logs/bybit/order-4711.json"_s, kWords)}, {}, {}});
        QCOMPARE(files().size(), 2);
        for (const auto &path : files()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            for (const auto *word : {"4711", "bybit", "filled"}) {
                QVERIFY(!bytes.contains(word));
                QVERIFY(!path.mid(m_folder.size()).contains(QString::fromLatin1(word)));
            }
        }
        QCOMPARE(QFile::permissions(m_folder) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theSameBytesAreNeverSealedTheSameTwice()
    {
        const CacheSeal seal(QByteArray(CacheSeal::kKeyBytes, 'k'));
        QVERIFY(seal.seal("x", "n").value() != seal.seal("x", "n").value());
        QCOMPARE(seal.open(seal.seal("x", "n").value(), "n").value(), QByteArray("x"));
        QCOMPARE(seal.open(seal.seal("", "").value(), "").value(), QByteArray());
        QCOMPARE(seal.open(seal.seal("x", "n").value(), "m").error().kind, Error::Kind::Corrupt);
        QVERIFY(newCacheKey().value() != newCacheKey().value());
        QCOMPARE(newCacheKey()->size(), CacheSeal::kKeyBytes);
    }

    void anyChangedByteIsFoundAndTheFileDropped_BL5_data()
    {
        QTest::addColumn<qint64>("at");
        const auto names = {"length", "head's nonce", "head", "body's nonce", "body", "tag"};
        const qint64 places[] = {0, 5, 20, -40, -20, -1};
        const auto *at = std::begin(places);
        for (const auto *name : names)
            QTest::newRow(name) << *at++;
    }

    void anyChangedByteIsFoundAndTheFileDropped_BL5()
    {
        QFETCH(qint64, at);
        auto sealed = cache();
        sealed.keep(infoOf(u"k"_s, "four"), "four");
        const auto path = files().first();
        change(path, at < 0 ? QFileInfo(path).size() + at : at);
        QVERIFY(!sealed.read(keyOf(u"k"_s)));
        QVERIFY(files().isEmpty());
        QCOMPARE(sealed.figures().damaged, 1);
    }

    void aTornFileIsDroppedWhereverItEnds_BL5()
    {
        auto sealed = cache();
        sealed.keep(infoOf(u"k"_s, kWords), kWords);
        const auto size = QFileInfo(files().first()).size();
        for (qint64 left = 0; left < size; left += 3) {
            sealed.keep(infoOf(u"k"_s, kWords), kWords);
            QVERIFY(QFile::resize(files().first(), left));
            QVERIFY(!sealed.read(keyOf(u"k"_s)));
            QVERIFY(files().isEmpty());
        }
    }

    void aFileUnderAnothersNameDoesNotOpen_BL5()
    {
        auto sealed = cache();
        sealed.keep(infoOf(u"mine"_s, "mine"), "mine");
        const auto mine = files().first();
        QVERIFY(QFile::rename(mine, m_folder + u"/held"_s));
        sealed.keep(infoOf(u"other"_s, "other"), "other");
        const auto other = files().filter(QRegularExpression(u"/[0-9a-f]{64}$"_s)).first();
        QVERIFY(QFile::remove(other) && QFile::rename(m_folder + u"/held"_s, other));
        QVERIFY(!sealed.find(keyOf(u"other"_s)));
        QCOMPARE(sealed.figures().damaged, 1);
    }

    void underAnotherKeyNothingIsFoundAndTheOldGoesInItsTurn()
    {
        cache('a').keep(infoOf(u"k"_s, kWords), kWords);
        auto other = cache('b');
        QVERIFY(!other.find(keyOf(u"k"_s)));
        QCOMPARE(other.figures().damaged, 0);
        other.keep(infoOf(u"k"_s, "new"), "new");
        QCOMPARE(other.read(keyOf(u"k"_s)).value(), QByteArray("new"));
        QCOMPARE(cache('a').read(keyOf(u"k"_s)).value(), QByteArray(kWords));
        QVERIFY(BlobCache::empty(m_folder));
        QVERIFY(files().isEmpty());
    }

    void noKeyMakesAPath_BL4()
    {
        auto sealed = cache();
        for (const auto &text : {u".../..a/b"_s, u"/etc/passwd"_s, u"a//b"_s, u"a\nb\x1b"_s, u"CON"_s, u"con"_s,
                                 QString(1024, u'k'), u"\u202Egnp.exe"_s, u"new"_s}) {
            sealed.keep(infoOf(text, text.toUtf8()), text.toUtf8());
            QCOMPARE(sealed.read(keyOf(text)).value(), text.toUtf8());
        }
        QCOMPARE(files().size(), 9);
        static const QRegularExpression shape(u"^/[0-9a-f]{2}/[0-9a-f]{64}$"_s);
        for (const auto &path : files())
            QVERIFY(shape.match(path.mid(m_folder.size())).hasMatch());
    }

    void whatItCannotCheckIsNotKept_BL5()
    {
        auto sealed = cache();
        auto parts = infoOf(u"k"_s, "bytes");
        parts.etag += u"-5"_s;
        sealed.keep(parts, "bytes");
        sealed.keep(infoOf(u"k"_s, "other bytes"), "bytes");
        const QByteArray large(BlobCache::kLargestKept + 1, 'x');
        sealed.keep(infoOf(u"k"_s, large), large);
        QVERIFY(files().isEmpty());
    }

    void pagesComeBackAsOfTheirTime_BL3()
    {
        auto sealed = cache();
        BlobPage page;
        for (int at = 0; at < 900; ++at)
            page.objects.append(infoOf(u"logs/%1"_s.arg(at), QByteArray::number(at)));
        page.objects.first().lastModified = {};
        page.folders = {u"logs/a/"_s, u"logs/\U0001F680/"_s};
        page.nextStartAfter = u"logs/999"_s;
        const BlobListRequest request{u"logs/"_s, u"/"_s, {}, 1000};
        sealed.keepPage(request, page);
        const auto found = cache().findPage(request);
        QVERIFY(found);
        QCOMPARE(found->objects, page.objects);
        QCOMPARE(found->folders, page.folders);
        QCOMPARE(found->nextStartAfter, page.nextStartAfter);
        QCOMPARE(found->cachedAt.value(), m_clock.nowUtc());
        QVERIFY(!sealed.findPage({u"logs/"_s, {}, {}, 1000}));
        QVERIFY(!sealed.findPage({u"logs/"_s, u"/"_s, u"logs/999"_s, 1000}));
    }

    void whatWasNotUsedForLongestGoesFirst()
    {
        auto small = cache('k', u"here"_s, BlobCache::kSmallestLimit);
        const auto keep = [&](int at) {
            m_clock.advance(std::chrono::seconds(1));
            const auto bytes = QByteArray::number(at) + QByteArray(1'000'000, 'x');
            small.keep(infoOf(u"k%1"_s.arg(at), bytes), bytes);
        };
        for (int at = 0; at < 15; ++at)
            keep(at);
        QVERIFY(small.read(keyOf(u"k0"_s)));
        for (int at = 15; at < 25; ++at)
            keep(at);
        QVERIFY(small.find(keyOf(u"k0"_s)));
        QVERIFY(!small.find(keyOf(u"k1"_s)));
        QVERIFY(small.find(keyOf(u"k24"_s)));
        QVERIFY(small.figures().usedBytes <= BlobCache::kSmallestLimit);
        QCOMPARE(BlobCache::usedIn(m_folder), small.figures().usedBytes);
    }

    void filesFromTheFutureGoFirstOnceTheClockIsRight()
    {
        auto small = cache('k', u"here"_s, BlobCache::kSmallestLimit);
        const auto now = m_clock.nowUtc();
        const auto keep = [&](const QString &key) {
            const auto bytes = key.toUtf8() + QByteArray(2'000'000, 'x');
            small.keep(infoOf(key, bytes), bytes);
        };
        m_clock.setWall(now.addYears(3));
        keep(u"future"_s);
        m_clock.setWall(now);
        for (int at = 0; at < 8; ++at) {
            m_clock.advance(std::chrono::seconds(1));
            keep(u"k%1"_s.arg(at));
        }
        QVERIFY(!small.find(keyOf(u"future"_s)));
        QVERIFY(small.find(keyOf(u"k7"_s)));
    }

    void twoOpenCachesOfOneFolderShareItAndItsLimit()
    {
        auto one = cache('k', u"here"_s, BlobCache::kSmallestLimit);
        auto two = cache('k', u"here"_s, BlobCache::kSmallestLimit);
        for (int at = 0; at < 40; ++at) {
            m_clock.advance(std::chrono::seconds(1));
            const auto bytes = QByteArray::number(at) + QByteArray(900'000, 'x');
            (at % 2 == 0 ? one : two).keep(infoOf(u"k%1"_s.arg(at), bytes), bytes);
            QVERIFY((at % 2 == 0 ? two : one).read(keyOf(u"k%1"_s.arg(at))));
            QVERIFY(BlobCache::usedIn(m_folder) <= BlobCache::kSmallestLimit * 9 / 8);
        }
        QCOMPARE(one.figures().damaged, 0);
        QCOMPARE(two.figures().damaged, 0);
    }

    void aFolderThatCannotBeWrittenLosesNothingButTheCopy()
    {
        QVERIFY(QDir().mkpath(m_folders.path()));
        QFile inTheWay(m_folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        auto sealed = cache();
        sealed.keep(infoOf(u"k"_s, "x"), "x");
        QVERIFY(!sealed.find(keyOf(u"k"_s)));
        QVERIFY(sealed.figures().lastLoss.has_value());
    }

    void linksAndPipesInTheFolderAreNotFollowed()
    {
        auto sealed = cache();
        sealed.keep(infoOf(u"k"_s, "x"), "x");
        const auto path = files().first();
        QFile outside(m_folders.filePath(u"outside"_s));
        QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write("precious") > 0);
        outside.close();
        QVERIFY(QFile::remove(path) && QFile::link(outside.fileName(), path));
        QVERIFY(!sealed.find(keyOf(u"k"_s)));
        sealed.keep(infoOf(u"k"_s, "y"), "y");
        QCOMPARE(sealed.read(keyOf(u"k"_s)).value(), QByteArray("y"));
        QCOMPARE(QFileInfo(outside.fileName()).size(), 8);
        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(!sealed.find(keyOf(u"k"_s)));
    }

    void killedWhileItWritesNothingIsTornOrStays_BL5()
    {
        const auto before = m_clock.nowUtc();
        for (int round = 0; round < 20; ++round) {
            init();
            int told[2] = {};
            QCOMPARE(::pipe(told), 0);
            const auto child = ::fork();
            if (child == 0)
                writeForEver(told[1]);
            QVERIFY(child > 0);
            // In the midst of the next one, wherever that is.
            for (int kept = 0; kept <= round; ++kept) {
                char byte = 0;
                QCOMPARE(::read(told[0], &byte, 1), 1);
            }
            ::kill(child, SIGKILL);
            QCOMPARE(::waitpid(child, nullptr, 0), child);
            ::close(told[0]);
            ::close(told[1]);
            auto left = cache();
            for (int kept = 0; kept <= round; ++kept)
                QCOMPARE(left.read(keyOf(u"k%1"_s.arg(kept))).value(), objectOf(kept));
            QVERIFY(!left.find(keyOf(u"k%1"_s.arg(round + 1))) || left.read(keyOf(u"k%1"_s.arg(round + 1))));
            m_clock.setWall(QDateTime::currentDateTimeUtc().addSecs(2 * 3600));
            QCOMPARE(left.figures().damaged, 0);
            QVERIFY(QDir(m_folder + u"/new"_s).isEmpty());
            m_clock.setWall(before);
        }
    }

    void aSmallerLimitTakesEffectAtOnce()
    {
        auto sealed = cache();
        for (int at = 0; at < 30; ++at) {
            const auto bytes = QByteArray::number(at) + QByteArray(1'000'000, 'x');
            sealed.keep(infoOf(u"k%1"_s.arg(at), bytes), bytes);
        }
        QVERIFY(sealed.figures().usedBytes > BlobCache::kSmallestLimit);
        sealed.setLimit(0);
        QVERIFY(BlobCache::usedIn(m_folder) <= BlobCache::kSmallestLimit);
    }
};

HOOX_TEST(BlobCacheTest);
#include "BlobCacheTest.moc"
