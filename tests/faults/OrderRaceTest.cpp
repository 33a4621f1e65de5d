#include "tests/faults/RaceDesk.h"
#include "tests/support/TestRegistry.h"

#include "storage/workspace/Workspace.h"

#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// A minute's orders are read before each send: a workspace has no more of them than a busy desk has.
constexpr int kIdsAWorkspace = 100;
constexpr int kLinePatienceMs = 60'000;
constexpr size_t kRacers = 2;

/// Another process with a desk on the workspace.
class Racer
{
public:
    explicit Racer(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HOOX_ORDER_CHILD), {folder});
    }
    ~Racer() { m_process.kill(), m_process.waitForFinished(); }
    Racer(const Racer &) = delete;
    Racer &operator=(const Racer &) = delete;

    void say(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    void flush() { (void)m_process.waitForBytesWritten(kLinePatienceMs); }
    void close() { m_process.closeWriteChannel(); }
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kLinePatienceMs)) {
        }
        return QString::fromUtf8(m_process.readLine().trimmed());
    }

private:
    QProcess m_process;
};

} // namespace

/// Whoever submits one request id at the same time as another, window or process: one of them passes. 100 ids each by
/// default; `HOOX_LONG=1` plays 5,000 each.
class OrderRaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static int count() { return qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? 5'000 : 100; }

    QString newFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return RaceDesk::prepare(m_folder->path()) ? m_folder->path() : QString();
    }
    /// What stands in the journal against how many ids there were; empty if it agrees.
    QString unexpectedInJournal(int ids) const
    {
        SqliteOrderJournal journal(Workspace(m_folder->path()).ordersFile());
        OrdersQuery query;
        query.most = 1'000'000;
        const auto entries = await(journal.list(query)).value_or(QVector<OrderEntry>());
        int intents = 0, duplicates = 0;
        for (const auto &entry : entries) {
            intents += entry.hasIntent ? 1 : 0;
            duplicates += entry.code == u"duplicate"_s ? 1 : 0;
        }
        return intents == ids && duplicates == ids && entries.size() == 2 * ids
                   ? QString()
                   : u"%1 entries, %2 intents and %3 duplicates of %4 ids"_s.arg(entries.size())
                         .arg(intents)
                         .arg(duplicates)
                         .arg(ids);
    }

private Q_SLOTS:
    void ofTwoWindowsOnePasses_LK2()
    {
        std::array<int, kRacers> won{};
        for (int done = 0; done < count(); done += kIdsAWorkspace) {
            const auto folder = newFolder();
            RaceDesk first(folder), second(folder);
            QVERIFY(first.isReady() && second.isReady());
            for (int number = 0; number < kIdsAWorkspace; ++number) {
                const auto id = u"window-%1"_s.arg(done + number);
                auto &early = number % 2 == 0 ? first : second;
                auto &late = number % 2 == 0 ? second : first;
                const auto one = early.submit(id), two = late.submit(id);
                QStringList outcomes{outcomeOf(one), outcomeOf(two)};
                won.at(outcomes.first() == u"sent"_s ? 0 : 1) += 1;
                outcomes.sort();
                QCOMPARE(outcomes, QStringList({u"duplicate"_s, u"sent"_s}));
            }
            QCOMPARE(first.sent() + second.sent(), kIdsAWorkspace);
            const auto fault = unexpectedInJournal(kIdsAWorkspace);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        qInfo("%d ids: %d went to the window that asked first, %d to the other", count(), won[0], won[1]);
    }

    void ofTwoProcessesOnePasses_LK2()
    {
        std::array<int, kRacers> won{};
        for (int done = 0; done < count(); done += kIdsAWorkspace) {
            const auto folder = newFolder();
            std::array<Racer, kRacers> racers{Racer(folder), Racer(folder)};
            for (auto &racer : racers)
                QCOMPARE(racer.line(), u"ready"_s);
            for (int number = 0; number < kIdsAWorkspace; ++number) {
                const auto id = u"process-%1"_s.arg(done + number);
                for (auto &racer : racers)
                    racer.say(id);
                for (auto &racer : racers)
                    racer.flush();
                QStringList outcomes{racers[0].line(), racers[1].line()};
                won.at(outcomes.first() == u"sent"_s ? 0 : 1) += 1;
                outcomes.sort();
                QCOMPARE(outcomes, QStringList({u"duplicate"_s, u"sent"_s}));
            }
            int sent = 0;
            for (auto &racer : racers) {
                racer.close();
                sent += racer.line().toInt();
            }
            QCOMPARE(sent, kIdsAWorkspace);
            const auto fault = unexpectedInJournal(kIdsAWorkspace);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        qInfo("%d ids: %d went to the first process, %d to the second", count(), won[0], won[1]);
    }
};

HOOX_TEST(OrderRaceTest);
#include "OrderRaceTest.moc"
