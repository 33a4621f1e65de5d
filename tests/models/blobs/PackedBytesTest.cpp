#include "models/blobs/PackedBytes.h"

#include "models/blobs/BlobContent.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <array>
#include <zlib.h>

using namespace hoox;
using namespace Qt::StringLiterals;

class PackedBytesTest : public QObject
{
    Q_OBJECT

    using State = UnpackedBytes::State;

    static QByteArray gzip(QByteArray text)
    {
        z_stream stream{};
        if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
            return {};
        QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))) + 64, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(text.data());
        stream.avail_in = static_cast<uInt>(text.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.truncate(static_cast<qsizetype>(stream.total_out));
        deflateEnd(&stream);
        return packed;
    }

private Q_SLOTS:
    void gzipIsKnownByItsBytesAndUnpacked_BL4()
    {
        const auto opened = unpacked(gzip("{\"a\":1}"), 100);
        QCOMPARE(opened.state, State::Unpacked);
        QCOMPARE(opened.bytes, QByteArray("{\"a\":1}"));
        QCOMPARE(unpacked("{}", 100).state, State::Plain);
        QCOMPARE(unpacked("{}", 100).bytes, QByteArray("{}"));
    }

    void severalMembersAreOneText_BL4()
    {
        const QByteArray large(300'000, 'x');
        QCOMPARE(unpacked(gzip("one ") + gzip("two ") + gzip(large), 1'000'000).bytes, "one two " + large);
        QCOMPARE(unpacked(gzip("one") + QByteArray(512, '\0'), 100).bytes, QByteArray("one"));
        QCOMPARE(unpacked(gzip("one") + "rubbish", 100).state, State::Damaged);
    }

    void aBombIsNotUnpacked_BL4()
    {
        const auto bomb = gzip(QByteArray(50'000'000, '\0'));
        QVERIFY(bomb.size() < 100'000);
        const auto opened = unpacked(bomb, 1'000'000);
        QCOMPARE(opened.state, State::TooLarge);
        QCOMPARE(opened.bytes, bomb);
        QCOMPARE(unpacked(gzip(QByteArray(1000, 'x')), 1000).state, State::Unpacked);
        QCOMPARE(unpacked(gzip(QByteArray(1001, 'x')), 1000).state, State::TooLarge);
    }

    void aCutOrChangedObjectIsToldAndItsBytesStay_BL4()
    {
        const auto whole = gzip("{\"a\":\"some text that is long enough\"}");
        for (qsizetype size = 3; size < whole.size(); ++size)
            QCOMPARE(unpacked(whole.first(size), 1000).state, State::Damaged);
        auto changed = whole;
        changed[changed.size() - 6] = static_cast<char>(changed.at(changed.size() - 6) ^ 1); // Its checksum.
        QCOMPARE(unpacked(changed, 1000).state, State::Damaged);
        QCOMPARE(unpacked(changed, 1000).bytes, changed);
    }

    void aPackedLogIsATreeLikeAnyOther_BL4()
    {
        const auto packed = gzip("{\"retCode\":0}");
        const auto content = BlobContent::look(u"order-1.json.gz"_s, packed);
        QCOMPARE(content->kind, BlobContent::Kind::Json);
        QCOMPARE(content->packing, State::Unpacked);
        QCOMPARE(content->storedBytes, packed.size());
        QCOMPARE(content->find(u"retcode"_s).hits.size(), 1);
        const auto damaged = BlobContent::look(u"order-1.json"_s, packed.chopped(3));
        QCOMPARE(damaged->kind, BlobContent::Kind::Binary);
        QVERIFY(!damaged->fault);
        QVERIFY(damaged->raw->line(0).text.startsWith(u"1f 8b 08"_s));
    }
};

HOOX_TEST(PackedBytesTest);
#include "PackedBytesTest.moc"
