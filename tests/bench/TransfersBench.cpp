#include "storage/transfers/FolderDownload.h"
#include "tests/bench/BareHttp.h"
#include "tests/bench/EdgeStore.h"
#include "tests/support/PeakMemory.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <sys/resource.h>

// bench_transfers [OBJECTS [MIB [ROUNDS]]]: download of 1,000 small objects into a folder, and of one large one (256
// MiB, or as many as said: 1024 for the goal's own), from the local edge beside the AWS CLI, in turns in one run, with
// the largest resident memory of each. Goals: no slower than the AWS CLI, 150 MB. Files lie in TMPDIR.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallBytes = 4096;
constexpr int kObjectsAtOnce = 8; ///< As `blobs get` of a folder does.
constexpr qint64 kMiB = 1024 * 1024;
const QString kSmallFolder = u"logs/bench/small/"_s;
const QString kLargeKey = u"logs/bench/large.bin"_s;

struct Measured
{
    std::vector<double> milliseconds;
    qint64 peakBytes = 0;
};

BlobKey keyOf(const QString &text)
{
    return BlobKey::parse(text).value();
}

/// Random bytes: nothing on the way makes them less.
QByteArray noise(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    auto &random = *QRandomGenerator::system();
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

void putLarge(EdgeStore &store, qint64 mebibytes)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    for (qint64 written = 0; written < mebibytes; ++written) {
        if (file.write(noise(kMiB)) != kMiB)
            qFatal("%s", qPrintable(file.errorString()));
    }
    file.close();
    awaited(store.blobs->replace(keyOf(kLargeKey), file.fileName()), "the large object was not stored");
}

void putSmall(EdgeStore &store, int count)
{
    forEachAtOnce(count, [&store](int number) {
        return store.blobs->write(keyOf(kSmallFolder + u"order-%1.json"_s.arg(number, 6, 10, QChar(u'0'))),
                                  noise(kSmallBytes));
    });
}

/// So that nobody is measured for what was not brought.
void check(const QString &path, int files, qint64 bytes)
{
    int foundFiles = 0;
    qint64 foundBytes = 0;
    for (QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        each.next();
        ++foundFiles;
        foundBytes += each.fileInfo().size();
    }
    if (foundFiles != files || foundBytes != bytes)
        qFatal("%d files of %lld bytes, not %d of %lld", foundFiles, static_cast<long long>(foundBytes), files,
               static_cast<long long>(bytes));
}

template <typename Bring>
void measureOurs(Measured &measured, int files, qint64 bytes, Bring bring)
{
    const QTemporaryDir folder;
    const bool isReset = tests::startPeak();
    QElapsedTimer timer;
    timer.start();
    bring(folder.path());
    measured.milliseconds.push_back(millisecondsOf(timer));
    // Where the peak cannot be reset it is that of the whole program: too much, never too little.
    measured.peakBytes = isReset ? std::max(measured.peakBytes, tests::peakMemory()) : tests::peakMemory();
    check(folder.path(), files, bytes);
}

void measureAws(Measured &measured, int files, qint64 bytes, const tests::LocalEdge &edge, const QStringList &words)
{
    const QTemporaryDir folder;
    const auto took = awsMilliseconds(edge, words + QStringList{folder.path() + u'/'});
    if (!took)
        return;
    measured.milliseconds.push_back(*took);
    rusage usage{};
    if (getrusage(RUSAGE_CHILDREN, &usage) == 0) // The edge still runs, so that this is the largest of the CLI's.
        measured.peakBytes = usage.ru_maxrss * 1024;
    check(folder.path(), files, bytes);
}

void downloadFolder(EdgeStore &store, const QString &folder)
{
    FolderDownload download(*store.blobs, kSmallFolder, folder, kObjectsAtOnce);
    QEventLoop loop;
    QObject::connect(&download, &FolderDownload::finished, &loop, [&loop](const Result<FolderDownloadFigures> &result) {
        if (!result || result->failed > 0)
            qFatal("the folder was not downloaded");
        loop.quit();
    });
    download.start();
    loop.exec();
}

void print(const char *what, qint64 bytes, const Measured &ours, const Measured &aws)
{
    const auto row = [bytes](const char *who, const Measured &measured) {
        const auto took = medianOf(measured.milliseconds);
        std::printf("  %-8s %8.0f ms %8.1f MB/s  peak %4lld MB\n", who, took, static_cast<double>(bytes) / 1e3 / took,
                    static_cast<long long>(measured.peakBytes / 1'000'000));
    };
    std::printf("%s, medians of %zu\n", what, ours.milliseconds.size());
    row("ours", ours);
    if (aws.milliseconds.empty()) {
        std::printf("  The AWS CLI is not installed, or failed: nothing to compare with (Debian: awscli).\n");
        return;
    }
    row("AWS CLI", aws);
    std::printf("  the AWS CLI takes %.2f times ours\n", medianOf(aws.milliseconds) / medianOf(ours.milliseconds));
}

int argument(int at, int otherwise)
{
    const auto arguments = QCoreApplication::arguments();
    return arguments.size() > at ? arguments.at(at).toInt() : otherwise;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto edge = tests::LocalEdge::start();
    if (!edge)
        qFatal("the packages of the local edge are not installed (tests/edge: npm ci)");
    const int objects = argument(1, 1000);
    const qint64 mebibytes = argument(2, 256);
    const int rounds = argument(3, 3);
    EdgeStore store(edge->s3Base(), edge->logsBucket(), *edge);
    const auto bucket = u"s3://"_s + edge->logsBucket() + u'/';
    putSmall(store, objects);
    putLarge(store, mebibytes);

    Measured ourSmall, awsSmall, ourLarge, awsLarge;
    const qint64 smallBytes = qint64(objects) * kSmallBytes;
    const qint64 largeBytes = mebibytes * kMiB;
    for (int round = 0; round < rounds; ++round) {
        measureOurs(ourSmall, objects, smallBytes, [&store](const QString &folder) { downloadFolder(store, folder); });
        measureAws(awsSmall, objects, smallBytes, *edge, {u"s3"_s, u"cp"_s, u"--recursive"_s, bucket + kSmallFolder});
        measureOurs(ourLarge, 1, largeBytes, [&store](const QString &folder) {
            awaited(store.blobs->download(keyOf(kLargeKey), folder + u"/large.bin"_s), "not downloaded");
        });
        measureAws(awsLarge, 1, largeBytes, *edge, {u"s3"_s, u"cp"_s, bucket + kLargeKey});
    }
    print(qPrintable(u"%1 objects of %2 bytes into a folder"_s.arg(objects).arg(kSmallBytes)), smallBytes, ourSmall,
          awsSmall);
    print(qPrintable(u"one object of %1 MiB"_s.arg(mebibytes)), largeBytes, ourLarge, awsLarge);
    return 0;
}
