#include "storage/base/Ids.h"
#include "storage/locks/JournalledLocks.h"

#include "tests/faults/LockChild.h"
#include "tests/support/Await.h"
#include "tests/support/LockHistory.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <thread>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {
constexpr int kProcesses = 4;
constexpr int kPatienceMs = 300'000;
} // namespace

/// Several processes on one workspace's locks: one gets a key, all get their share, and a dead one is in nobody's way.
/// `HOOX_SEED` sets the seed; `HOOX_LONG=1` plays ten times as much.
class LockProcessesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    RandomIds m_ids;

    [[nodiscard]] static int times(int count)
    {
        return qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? count * 10 : count;
    }
    [[nodiscard]] std::unique_ptr<JournalledLocks> make()
    {
        return std::make_unique<JournalledLocks>(m_folder->filePath(u"locks.db"_s), u"parent"_s, m_clock, m_ids);
    }

    /// Children that are ready to go.
    using Children = std::vector<std::unique_ptr<QProcess>>;
    Children startChildren(int count, const QString &mode, const std::function<QStringList(int)> &arguments)
    {
        Children children;
        for (int at = 0; at < count; ++at) {
            auto child = std::make_unique<QProcess>();
            child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child->start(QStringLiteral(HOOX_FAULT_CHILD), QStringList{mode, m_folder->path()} + arguments(at));
            children.push_back(std::move(child));
        }
        for (const auto &child : children) {
            if (!child->waitForReadyRead(60'000) || child->readLine().trimmed() != "ready")
                qWarning("a child is not ready");
        }
        return children;
    }
    static void go(const Children &children)
    {
        for (const auto &child : children)
            child->write("\n");
        for (const auto &child : children)
            (void)child->waitForBytesWritten(kPatienceMs);
    }
    static QStringList saidBy(const Children &children)
    {
        QStringList said;
        for (const auto &child : children) {
            const bool ended = child->waitForFinished(kPatienceMs) && child->exitStatus() == QProcess::NormalExit &&
                               child->exitCode() == 0;
            said.append(ended ? QString::fromUtf8(child->readAllStandardOutput()).trimmed() : u"died"_s);
        }
        return said;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ofTwoManagersAndTwoProcessesOneGetsEachKey() // LK-2
    {
        const int count = times(1000);
        const auto one = make(), two = make();
        const auto children =
            startChildren(2, u"locks-race"_s, [count](int) { return QStringList{QString::number(count)}; });
        QVector<int> ofOne, ofTwo;
        go(children);
        {
            const std::jthread first([&] { ofOne = raceForKeys(*one, count); });
            const std::jthread second([&] { ofTwo = raceForKeys(*two, count); });
        }
        QVector<int> holders(count, 0);
        QStringList shares;
        const auto counted = [&](const QVector<int> &got) {
            for (const auto number : got)
                ++holders[number];
            shares.append(QString::number(got.size()));
        };
        counted(ofOne);
        counted(ofTwo);
        for (const auto &said : saidBy(children)) {
            QVERIFY(said != u"died");
            QVector<int> got;
            for (const auto &number : said.split(u' ', Qt::SkipEmptyParts))
                got.append(number.toInt());
            counted(got);
        }
        qInfo("%d keys went %s", count, qPrintable(shares.join(u", ")));
        QCOMPARE(holders, QVector<int>(count, 1));
    }

    void noProcessStarves() // LK-1
    {
        const auto children = startChildren(kProcesses, u"locks-contend"_s, [](int) { return QStringList{u"1000"_s}; });
        go(children);
        QVector<int> counts;
        int sum = 0;
        for (const auto &said : saidBy(children)) {
            counts.append(said.toInt());
            sum += counts.last();
        }
        QStringList told;
        for (const auto count : counts)
            told.append(QString::number(count));
        qInfo("in a second: %s", qPrintable(told.join(u", ")));
        for (const auto count : counts)
            QVERIFY2(count * kProcesses * 4 >= sum, qPrintable(told.join(u", ")));
    }

    void eightThreadsAndFourProcessesSeeOneOrder() // LK-1, LK-2
    {
        const auto seed = qEnvironmentVariableIsSet("HOOX_SEED") ? qEnvironmentVariable("HOOX_SEED").toUInt()
                                                                 : QRandomGenerator::global()->generate();
        qInfo("HOOX_SEED=%u", seed);
        const int count = times(200);
        constexpr int keys = 5;
        const auto children = startChildren(kProcesses, u"locks-history"_s, [seed, count](int at) {
            return QStringList{QString::number(seed + 100 + quint32(at)), QString::number(count),
                               QString::number(keys)};
        });
        const auto locks = make();
        std::array<QVector<LockCall>, 8> histories;
        go(children);
        {
            std::vector<std::jthread> threads;
            for (quint32 at = 0; at < histories.size(); ++at)
                threads.emplace_back(
                    [&, at] { histories.at(at) = playLocks(*locks, QRandomGenerator(seed + at), count, keys); });
        }
        QVector<LockCall> all;
        for (const auto &history : histories)
            all += history;
        for (const auto &said : saidBy(children)) {
            for (const auto &line : said.split(u'\n'))
                all.append(LockCall::fromText(line));
        }
        QCOMPARE(all.size(), (8 + kProcesses) * count);
        const auto granted = std::count_if(all.begin(), all.end(), [](const LockCall &call) {
            return call.kind == LockCall::Kind::Reserve && call.went;
        });
        qInfo("%d calls, %d grants", int(all.size()), int(granted));
        QVERIFY(granted > count / 10);
        const auto fault = unexplained(all);
        QVERIFY2(fault.isEmpty(), qPrintable(u"HOOX_SEED=%1: "_s.arg(seed) + fault));
    }

    void whoeverIsKilledKeepsItsKeyAndNotTheTurn() // LK-1
    {
        QProcess child;
        child.start(QStringLiteral(HOOX_FAULT_CHILD), {u"locks-hold"_s, m_folder->path()});
        QVERIFY(child.waitForReadyRead(60'000));
        QCOMPARE(child.readLine().trimmed(), QByteArray("held"));
        const auto locks = make();
        const auto waiting = locks->reserve(u"other"_s);
        child.kill();
        QVERIFY(child.waitForFinished(60'000));
        const auto other = await(waiting);
        QVERIFY(other && other->granted);
        const auto held = await(locks->reserve(u"held"_s));
        QVERIFY(held && !held->granted);
        QCOMPARE(held->entry.owner, u"child"_s);
    }
};

HOOX_TEST(LockProcessesTest);
#include "LockProcessesTest.moc"
