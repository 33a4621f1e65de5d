#include "storage/transfers/TransferFile.h"

#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

using Kind = TransferWish::Kind;

KeptTransfer transferOf(const QString &id, Kind kind = Kind::Object)
{
    return {id, {kind, u"logs/a"_s, u"/home/desk/a"_s, 7}};
}

} // namespace

/// What is kept of the transfers over a restart.
class TransferFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_top;
    [[nodiscard]] QString path() const { return m_top->filePath(u"transfers/paper.json"_s); }
    void put(const QByteArray &bytes) const
    {
        QDir().mkpath(m_top->filePath(u"transfers"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void init() { m_top = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsThereAtTheNextStart_BL4()
    {
        const QVector<KeptTransfer> kept{transferOf(u"1"_s),
                                         transferOf(u"2"_s, Kind::Upload),
                                         {u"3"_s, {Kind::Folder, {}, u"/home/desk/all\n\"x"_s, -1}}};
        {
            TransferFile file(path());
            QVERIFY(file.open().value().isEmpty());
            QVERIFY(file.write(kept, 2));
            QVERIFY(file.write({}, 1)); // Late: left out.
        }
        QCOMPARE(TransferFile(path()).open().value(), kept);
    }

    void itBelongsToOneProcessAtATime_BL4()
    {
        TransferFile first(path());
        QVERIFY(first.open());
        QVERIFY(first.write({transferOf(u"1"_s)}, 1));
        TransferFile second(path());
        QCOMPARE(second.open().error().cause, Error::Cause::LockedFile);
        QVERIFY(!second.write({}, 2));
        QVERIFY(first.write({transferOf(u"1"_s)}, 2));
    }

    void aHostileFileIsRefusedAndStays_BL4_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto with = [](const QByteArray &entries) {
            return QByteArray(R"({"version":1,"transfers":[)" + entries + "]}");
        };
        QTest::newRow("none") << QByteArray("no json");
        QTest::newRow("no version") << QByteArray(R"({"transfers":[]})");
        QTest::newRow("no list") << QByteArray(R"({"version":1,"transfers":{}})");
        QTest::newRow("no object") << with("7");
        QTest::newRow("unknown kind") << with(R"({"id":"1","kind":"remove","key":"a","path":"/a"})");
        QTest::newRow("relative path") << with(R"({"id":"1","kind":"object","key":"a","path":"a/../b"})");
        QTest::newRow("no key") << with(R"({"id":"1","kind":"object","key":"","path":"/a"})");
        QTest::newRow("dotted key") << with(R"({"id":"1","kind":"object","key":"../a","path":"/a"})");
        QTest::newRow("NUL") << with(R"({"id":"1","kind":"object","key":"a","path":"/a\u0000b"})");
        QTest::newRow("no id") << with(R"({"id":"","kind":"object","key":"a","path":"/a"})");
        QTest::newRow("twice") << with(R"({"id":"1","kind":"object","key":"a","path":"/a"},)"
                                       R"({"id":"1","kind":"object","key":"b","path":"/b"})");
        QTest::newRow("long path") << with(R"({"id":"1","kind":"object","key":"a","path":"/)" + QByteArray(5000, 'a') +
                                           R"("})");
        QByteArray many;
        for (int number = 0; number <= TransferFile::kMost; ++number)
            many += (number == 0 ? "" : ",") + QByteArray(R"({"id":")" + QByteArray::number(number) +
                                                          R"(","kind":"object","key":"a","path":"/a"})");
        QTest::newRow("too many") << with(many);
    }

    void aHostileFileIsRefusedAndStays_BL4()
    {
        QFETCH(QByteArray, bytes);
        put(bytes);
        TransferFile file(path());
        QCOMPARE(file.open().error().kind, Error::Kind::Corrupt);
        QVERIFY(!file.write({}, 1));
        QFile there(path());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), bytes);
    }

    void aNewerFileIsNotWrittenOver_BL4()
    {
        put(R"({"version":2,"transfers":[]})");
        TransferFile file(path());
        QCOMPARE(file.open().error().kind, Error::Kind::Newer);
        QVERIFY(!file.write({}, 1));
    }

    void theLongestThatMayBeKeptFit_BL4()
    {
        QVector<KeptTransfer> kept;
        const QString key(1024, QChar(1)), path = u'/' + QString(TransferFile::kLongestPath - 1, QChar(2));
        for (int number = 0; number < TransferFile::kMost; ++number)
            kept.append({QString::number(number), {Kind::Object, key, path, -1}});
        QVERIFY(TransferFile::isSound(kept.constFirst().wish));
        TransferFile file(this->path());
        QVERIFY(file.open());
        QVERIFY(file.write(kept, 1));
    }
};

HOOX_TEST(TransferFileTest);
#include "TransferFileTest.moc"
