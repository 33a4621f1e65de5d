#include "models/transfers/TransferQueue.h"

#include "storage/blobs/PartFile.h"

#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = TransferQueue::State;
using Kind = TransferWish::Kind;

class CountedIds final : public Ids
{
public:
    QString next() override { return QString::number(++m_last); }

private:
    int m_last = 0;
};

/// Downloads and uploads end when the test says so; all else is of a store in memory.
class HeldStore final : public BlobStore
{
public:
    struct Ask
    {
        QString key;
        std::shared_ptr<QPromise<Result<BlobInfo>>> promise;

        void end(const Result<BlobInfo> &result) const
        {
            promise->addResult(result);
            promise->finish();
        }
        [[nodiscard]] bool isCancelled() const { return promise->isCanceled(); }
    };

    MemoryBlobStore memory;
    QVector<Ask> downloads;
    QVector<Ask> uploads;

    /// The last one of that key: they begin in any order.
    [[nodiscard]] const Ask &downloadOf(const QString &key) const
    {
        const auto found =
            std::find_if(downloads.crbegin(), downloads.crend(), [&key](const Ask &ask) { return ask.key == key; });
        return *found;
    }

    Pending<BlobPage> list(const BlobListRequest &request) override { return memory.list(request); }
    Pending<BlobInfo> head(const BlobKey &key) override { return memory.head(key); }
    Pending<QByteArray> read(const BlobKey &key) override { return memory.read(key); }
    Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override
    {
        return memory.readRange(key, offset, length);
    }
    Pending<BlobInfo> download(const BlobKey &key, const QString &) override { return held(downloads, key); }
    Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override { return memory.write(key, bytes); }
    Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override { return memory.create(key, bytes); }
    Pending<BlobInfo> upload(const BlobKey &key, const QString &) override { return held(uploads, key); }
    Pending<BlobInfo> replace(const BlobKey &key, const QString &file) override { return memory.replace(key, file); }

private:
    static Pending<BlobInfo> held(QVector<Ask> &asks, const BlobKey &key)
    {
        auto promise = std::make_shared<QPromise<Result<BlobInfo>>>();
        promise->start();
        promise->setProgressRange(0, 1000);
        asks.append({key.text(), promise});
        return promise->future();
    }
};

struct Desk
{
    QTemporaryDir folder;
    HeldStore store;
    FixedClock clock;
    CountedIds ids;
    std::unique_ptr<TransferQueue> queue;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Desk() { open(); }
    void open(TransferQueue::Timing timing = {1ms, 8ms, 3})
    {
        tester.reset();
        queue.reset(); // Its file is one process's, and one queue's, at a time.
        queue = std::make_unique<TransferQueue>(store, clock, ids, kept(), timing);
        tester = std::make_unique<QAbstractItemModelTester>(queue.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    [[nodiscard]] QString kept() const { return folder.filePath(u"transfers/paper.json"_s); }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] TransferWish download(const QString &name, qint64 size = 1000) const
    {
        return {Kind::Object, u"logs/"_s + name, path(name), size};
    }
    [[nodiscard]] QString id(int row) const { return at(row, TransferQueue::IdRole).toString(); }
    [[nodiscard]] State state(int row) const { return static_cast<State>(at(row, TransferQueue::StateRole).toInt()); }
    [[nodiscard]] TransferFigures figures(int row) const
    {
        return at(row, TransferQueue::FiguresRole).value<TransferFigures>();
    }
    [[nodiscard]] QVariant at(int row, int role) const { return queue->index(row, 0).data(role); }
    void makeHalf(const QString &name) const
    {
        const auto part = PartFile::open(path(name), {u"logs/"_s + name, u"etag"_s, 1000, 0});
        QVERIFY(part && (*part)->add("half"));
        (*part)->keep();
    }
    [[nodiscard]] bool hasHalf(const QString &name) const { return QFileInfo::exists(path(name) + u".hoox-part"_s); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("logs/b");
}

BlobInfo infoOf(const QString &key)
{
    return {key, 1000, u"etag"_s, {}};
}

Error offline()
{
    return {Error::Kind::Offline, u"bucket"_s, {}, Error::Cause::Plain};
}

} // namespace

/// Transfers that wait, run, stop, go on, and outlive the program.
class TransferQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewRunAndTheOthersWait_BL4()
    {
        Desk desk;
        QVector<TransferWish> wishes;
        for (int number = 0; number < 10; ++number)
            wishes.append(desk.download(QString::number(number)));
        QVERIFY(desk.queue->add(wishes));
        QTRY_COMPARE(desk.store.downloads.size(), TransferQueue::kAtOnce);
        QCOMPARE(desk.queue->count(State::Running), TransferQueue::kAtOnce);
        QCOMPARE(desk.state(9), State::Waiting);
        desk.store.downloadOf(u"logs/1"_s).end(infoOf(u"logs/1"_s));
        QTRY_COMPARE(desk.store.downloads.size(), TransferQueue::kAtOnce + 1);
        QCOMPARE(desk.state(1), State::Done);
        QCOMPARE(desk.figures(1).bytes, 1000);
        QCOMPARE(desk.store.downloads.constLast().key, u"logs/3"_s);
    }

    void theSameTransferIsTakenOnceAndTooManyNone_BL4()
    {
        Desk desk;
        QVERIFY(desk.queue->add({desk.download(u"a"_s), desk.download(u"a"_s)}));
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        QCOMPARE(desk.queue->rowCount(), 1);
        QVector<TransferWish> many;
        for (int number = 0; number < TransferQueue::kMostRows; ++number)
            many.append(desk.download(QString::number(number)));
        QCOMPARE(desk.queue->add(many).error().kind, Error::Kind::Full);
        QCOMPARE(desk.queue->add({{Kind::Object, u"a"_s, u"relative"_s, -1}}).error().kind, Error::Kind::Invalid);
        QCOMPARE(desk.queue->rowCount(), 1);
    }

    void pauseKeepsTheHalfAndResumeGoesOn_BL4()
    {
        Desk desk;
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        QTRY_COMPARE(desk.store.downloads.size(), 1);
        desk.store.downloads.at(0).promise->setProgressValue(400);
        QTRY_COMPARE(desk.figures(0).bytes, 400);
        desk.makeHalf(u"a"_s);
        desk.queue->pause(desk.id(0));
        QVERIFY(desk.store.downloads.at(0).isCancelled());
        QCOMPARE(desk.state(0), State::Pausing);
        desk.store.downloads.at(0).promise->finish();
        QTRY_COMPARE(desk.state(0), State::Paused);
        QVERIFY(desk.hasHalf(u"a"_s));
        desk.queue->resume(desk.id(0));
        QTRY_COMPARE(desk.store.downloads.size(), 2);
        desk.store.downloads.at(1).end(infoOf(u"logs/a"_s));
        QTRY_COMPARE(desk.state(0), State::Done);
    }

    void resumedBeforeItHadStoppedItWaitsForThat_BL4()
    {
        Desk desk;
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        QTRY_COMPARE(desk.store.downloads.size(), 1);
        desk.queue->pause(desk.id(0));
        desk.queue->resume(desk.id(0));
        QCoreApplication::processEvents();
        QCOMPARE(desk.store.downloads.size(), 1); // The half has still its writer.
        desk.store.downloads.at(0).promise->finish();
        QTRY_COMPARE(desk.store.downloads.size(), 2);
        QCOMPARE(desk.state(0), State::Running);
    }

    void cancelTakesTheHalfAway_BL4()
    {
        Desk desk;
        QSignalSpy ended(desk.queue.get(), &TransferQueue::ended);
        QVERIFY(desk.queue->add({desk.download(u"a"_s), desk.download(u"b"_s)}));
        QTRY_COMPARE(desk.store.downloads.size(), 2);
        desk.makeHalf(u"a"_s);
        desk.makeHalf(u"b"_s);
        desk.queue->cancel(desk.id(0));
        desk.store.downloadOf(u"logs/a"_s).promise->finish();
        QTRY_COMPARE(desk.queue->rowCount(), 1);
        QTRY_VERIFY(!desk.hasHalf(u"a"_s));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][1].value<std::optional<Error>>()->kind, Error::Kind::Cancelled);
        desk.queue->pause(desk.id(0));
        desk.store.downloadOf(u"logs/b"_s).promise->finish();
        QTRY_COMPARE(desk.state(0), State::Paused);
        QVERIFY(desk.hasHalf(u"b"_s));
        desk.queue->cancel(desk.id(0));
        QCOMPARE(desk.queue->rowCount(), 0);
        QTRY_VERIFY(!desk.hasHalf(u"b"_s));
    }

    void whatTheNetworkBreaksIsTriedAgainAndNotForever_BL4()
    {
        Desk desk;
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        for (int tried = 1; tried <= 2; ++tried) {
            QTRY_COMPARE(desk.store.downloads.size(), tried);
            desk.store.downloads.constLast().end(fail(offline()));
            QTRY_COMPARE(desk.state(0), State::Later);
            QCOMPARE(desk.at(0, TransferQueue::ErrorRole).value<Error>(), offline());
            desk.clock.advance(10ms);
        }
        QTRY_COMPARE(desk.store.downloads.size(), 3);
        desk.store.downloads.constLast().end(fail(offline()));
        QTRY_COMPARE(desk.state(0), State::Failed);
        desk.queue->resume(desk.id(0));
        QTRY_COMPARE(desk.store.downloads.size(), 4);
        QVERIFY(!desk.at(0, TransferQueue::ErrorRole).isValid());
        desk.store.downloads.constLast().end(fail(offline()));
        QTRY_COMPARE(desk.state(0), State::Later); // With all its tries again.
    }

    void itWaitsBeforeItTriesAgain_BL4()
    {
        Desk desk;
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        QTRY_COMPARE(desk.store.downloads.size(), 1);
        desk.store.downloads.constLast().end(fail(offline()));
        QTRY_COMPARE(desk.state(0), State::Later);
        QSignalSpy changed(desk.queue.get(), &TransferQueue::changed);
        QTRY_VERIFY(changed.size() > 2); // The timer came, and the clock stands.
        QCOMPARE(desk.store.downloads.size(), 1);
        desk.clock.advance(1ms);
        QTRY_COMPARE(desk.store.downloads.size(), 2);
    }

    void anErrorThatStaysIsToldAtOnce_BL4()
    {
        Desk desk;
        QSignalSpy ended(desk.queue.get(), &TransferQueue::ended);
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        QTRY_COMPARE(desk.store.downloads.size(), 1);
        const Error denied{Error::Kind::Denied, u"bucket"_s, {}, Error::Cause::MissingPermission};
        desk.store.downloads.at(0).end(fail(denied));
        QTRY_COMPARE(desk.state(0), State::Failed);
        QCOMPARE(desk.at(0, TransferQueue::ErrorRole).value<Error>(), denied);
        QCOMPARE(ended.size(), 1);
    }

    void theUnfinishedAreThereAfterARestartAndPaused_BL4()
    {
        Desk desk;
        desk.queue->start();
        QVERIFY(desk.queue->add({desk.download(u"a"_s), desk.download(u"b"_s), desk.download(u"c"_s)}));
        QTRY_COMPARE(desk.store.downloads.size(), 3);
        desk.store.downloadOf(u"logs/b"_s).end(infoOf(u"logs/b"_s));
        QTRY_COMPARE(desk.state(1), State::Done);
        QTRY_VERIFY(!contentOf(desk.kept()).contains("logs/b"));
        desk.open();
        QVERIFY(desk.store.downloadOf(u"logs/a"_s).isCancelled()); // Nobody listens any more.
        desk.queue->start();
        QTRY_COMPARE(desk.queue->rowCount(), 2);
        QCOMPARE(desk.at(1, TransferQueue::KeyRole).toString(), u"logs/c"_s);
        QCOMPARE(desk.queue->count(State::Paused), 2);
        QCOMPARE(desk.store.downloads.size(), 3);
        desk.queue->resumeAll();
        QTRY_COMPARE(desk.store.downloads.size(), 5);
    }

    void whatCannotBeKeptIsSaidAndTheRestGoesOn_BL4()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.path(u"transfers"_s)));
        QFile file(desk.kept());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        desk.queue->start();
        QVERIFY(desk.queue->add({desk.download(u"a"_s)}));
        QTRY_VERIFY(desk.queue->keepError().has_value());
        QCOMPARE(desk.queue->keepError()->kind, Error::Kind::Corrupt);
        QTRY_COMPARE(desk.store.downloads.size(), 1);
    }

    void aHundredKeysAreOneRow_BL4()
    {
        Desk desk;
        for (int number = 0; number < 100; ++number)
            desk.store.memory.put(u"logs/day/%1.json"_s.arg(number), "{}");
        QVERIFY(desk.queue->add({{Kind::Folder, u"logs/day/"_s, desk.path(u"day"_s), -1}}));
        QTRY_COMPARE(desk.state(0), State::Done);
        QCOMPARE(desk.queue->rowCount(), 1);
        QCOMPARE(desk.figures(0).objects, 100);
        QVERIFY(desk.figures(0).isListed);
        QCOMPARE(QDir(desk.path(u"day"_s)).entryList(QDir::Files).size(), 100);
    }

    void aReportGoesUpAndNothingIsWrittenOver_BL4()
    {
        Desk desk;
        QFile file(desk.path(u"r.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF") == 4);
        file.close();
        desk.store.memory.put(u"reports/theirs.pdf"_s, "other");
        desk.store.memory.put(u"reports/same.pdf"_s, "%PDF");
        QVERIFY(desk.queue->add({{Kind::Upload, u"reports/r.pdf"_s, file.fileName(), -1},
                                 {Kind::Upload, u"reports/theirs.pdf"_s, file.fileName(), -1},
                                 {Kind::Upload, u"reports/same.pdf"_s, file.fileName(), -1}}));
        QTRY_COMPARE(desk.state(1), State::Failed);
        QCOMPARE(desk.at(1, TransferQueue::ErrorRole).value<Error>().kind, Error::Kind::Conflict);
        QTRY_COMPARE(desk.state(2), State::Done); // An earlier try of ours came through.
        QTRY_COMPARE(desk.store.uploads.size(), 1);
        desk.store.uploads.at(0).end(infoOf(u"reports/r.pdf"_s));
        QTRY_COMPARE(desk.state(0), State::Done);
        QCOMPARE(desk.figures(0).bytes, 4);
        desk.queue->clearFinished();
        QCOMPARE(desk.queue->rowCount(), 1);
    }

    void speedIsToldOnceItWasMeasured_BL4()
    {
        TransferSpeed speed;
        speed.add(0ms, 0);
        speed.add(1000ms, 1'000'000);
        QVERIFY(!speed.perSecond(1000ms));
        speed.add(2000ms, 4'000'000);
        QCOMPARE(speed.perSecond(2000ms).value(), 2'000'000);
        QCOMPARE(speed.perSecond(4000ms).value(), 1'000'000); // It stands.
        speed.add(14'000ms, 4'000'000);
        QCOMPARE(speed.perSecond(14'000ms).value(), 0);
    }

    void itMayDieWhileAllRuns()
    {
        Desk desk;
        QVERIFY(desk.queue->add({desk.download(u"a"_s), {Kind::Folder, u"logs/"_s, desk.path(u"day"_s), -1}}));
        desk.tester.reset();
        desk.queue.reset();
        QCoreApplication::processEvents();
        QVERIFY(desk.store.downloads.isEmpty() || desk.store.downloads.at(0).isCancelled());
    }
};

HOOX_TEST(TransferQueueTest);
#include "TransferQueueTest.moc"
