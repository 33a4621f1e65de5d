#include "models/fills/FillsModel.h"
#include "models/kill/KillSwitch.h"
#include "storage/base/Ids.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/config/KvConfigStore.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "tests/faults/FaultInput.h"
#include "tests/support/Await.h"
#include "tests/support/EdgeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PeakMemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

// bench_soak [--minutes N] [--rate N]: a working day compressed. A writer records 200 fills a second, the replica is
// pulled from the local edge where rows come in, the fills are filtered, sorted, scrolled and followed, and a second
// client throws the kill switch at the edge while the first one watches. Memory and file descriptors are told every
// half minute; it ends with 1 where either grew between the middle and the end, or something went wrong.

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTellEveryMs = 30'000;
constexpr qint64 kMayGrowBytes = 24LL * 1024 * 1024; ///< Caches of a ledger that has doubled since the middle.
constexpr int kMayGrowHandles = 4;

int openHandles()
{
    return static_cast<int>(QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

/// Records so many fills a second until it ends.
class SoakWriter
{
public:
    SoakWriter(const QString &path, int rate) : m_ledger(path), m_rate(rate), m_thread([this] { run(); }) {}
    ~SoakWriter()
    {
        m_isOver = true;
        m_thread.join();
    }
    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] int failed() const { return m_failed; }

private:
    void run()
    {
        const auto begun = std::chrono::steady_clock::now();
        while (!m_isOver) {
            auto recorded = m_ledger.record(faultFill(m_written));
            recorded.waitForFinished();
            ++(recorded.result() ? m_written : m_failed);
            std::this_thread::sleep_until(begun + std::chrono::milliseconds(1000LL * m_written.load() / m_rate));
        }
    }

    LocalLedger m_ledger;
    const int m_rate;
    std::atomic<int> m_written{0};
    std::atomic<int> m_failed{0};
    std::atomic<bool> m_isOver{false};
    std::thread m_thread; ///< The last member: it uses the others.
};

struct SoakCounts
{
    int screens = 0, pulls = 0, pulledRows = 0, throws = 0, seen = 0, wrong = 0;
};

/// What one console does all day, and beside it the second client's hand on the kill switch.
class SoakDesk
{
public:
    SoakDesk(LocalEdge &edge, const QString &folder)
        : m_edge(edge, LedgerDialect::Specified),
          m_database(m_client, edge.v4Base(), edge.databaseId()),
          m_pull(m_database, folder + u"/replica.db"_s, m_clock),
          m_store(m_client, {edge.v4Base(), edge.namespaceId()}, m_clock, HttpRequest::Urgency::KillSwitch),
          m_other(m_otherClient, {edge.v4Base(), edge.namespaceId()}, m_clock, HttpRequest::Urgency::Operator),
          m_journal(folder + u"/kill-journal.jsonl"_s, u"soak"_s),
          m_ledger(folder + u"/ledger.db"_s),
          m_pages(folder + u"/ledger.db"_s),
          m_model(m_pages),
          m_kill(m_store, m_journal, m_clock, m_ids, {.window = std::chrono::seconds(1)})
    {
        m_model.watch(std::chrono::seconds(1));
        m_kill.start();
    }

    /// One thing after another, each to its end.
    void act()
    {
        switch (m_turn++ % 4) {
        case 0:
        case 2:
            return browse();
        case 1:
            return pull();
        default:
            return throwSwitch();
        }
    }
    [[nodiscard]] const SoakCounts &counts() const { return m_counts; }

private:
    template <typename Condition>
    bool turnUntil(Condition condition)
    {
        QElapsedTimer since;
        since.start();
        while (!condition() && since.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return condition();
    }

    void browse()
    {
        FillsQuery query;
        query.descending = m_random.bounded(2) == 0;
        query.sortBy = m_random.bounded(4) == 0 ? FillColumn::Price : FillColumn::Time;
        if (m_random.bounded(3) == 0)
            query.symbolPrefix = m_random.bounded(2) == 0 ? u"BTC"_s : u"ETH"_s;
        m_model.setFollowing(m_random.bounded(2) == 0);
        m_model.setQuery(query);
        m_counts.wrong += turnUntil([this] { return !m_model.isBusy(); }) ? 0 : 1;
        for (int screen = 0; screen < 10; ++screen) {
            const auto row = m_random.bounded(std::max<qint64>(1, m_model.total().rows));
            m_model.showFrom(row);
            turnUntil([&] { return m_model.rowAt(row) != nullptr || m_model.total().rows == 0; });
            ++m_counts.screens;
        }
        m_counts.wrong += await(m_ledger.overview()) && await(m_ledger.recordedPositions()) ? 0 : 1;
    }

    void pull()
    {
        constexpr int kRows = 50;
        const bool isMore = m_edge.insertTrades(m_counts.pulledRows, m_counts.pulledRows + kRows - 1);
        m_counts.pulledRows += isMore ? kRows : 0;
        m_counts.wrong += isMore && await(m_pull.pull(LedgerPuller::Kind::Changes)) ? 0 : 1;
        ++m_counts.pulls;
    }

    void throwSwitch()
    {
        const bool engages = ++m_counts.throws % 2 == 1;
        for (const auto *const key : {kTradeKillKey, kGlobalKillKey})
            m_counts.wrong +=
                await(m_other.put(QString::fromUtf16(key), engages ? "true" : "false", {u"other"_s, u"soak"_s})) ? 0
                                                                                                                 : 1;
        m_kill.refresh();
        const auto wanted = engages ? KillState::Engaged : KillState::Trading;
        // A release by another hand must be acknowledged here before the brake says that it trades.
        const bool isSeen = turnUntil([&] {
            std::ignore = m_kill.acknowledge(u"soak"_s, u"seen"_s);
            return m_kill.snapshot().state == wanted;
        });
        m_counts.seen += isSeen ? 1 : 0;
        m_counts.wrong += isSeen ? 0 : 1;
    }

    SystemClock m_clock;
    RandomIds m_ids;
    QRandomGenerator m_random{1};
    HttpClient m_client{m_clock, nullptr, nullptr, [] { return 0.5; }};
    HttpClient m_otherClient{m_clock, nullptr, nullptr, [] { return 0.5; }};
    EdgeLedger m_edge; ///< Its tables; what is pulled goes straight there.
    D1Client m_database;
    ReplicaPull m_pull;
    KvConfigStore m_store;
    KvConfigStore m_other;
    KillIntentJournal m_journal;
    LocalLedger m_ledger;
    FillPages m_pages;
    FillsModel m_model;
    KillSwitch m_kill;
    SoakCounts m_counts;
    quint64 m_turn = 0;
};

struct Sample
{
    qint64 bytes = 0;
    int handles = 0;
};

Sample tell(qint64 elapsed, const SoakWriter &writer, const SoakCounts &counts)
{
    const Sample now{memoryOf("VmRSS"), openHandles()};
    std::printf("%5lld s  %6.1f MiB  %3d handles  %7d fills (%d failed)  %5d screens  %4d pulls  %4d throws, %d seen  "
                "%d wrong\n",
                static_cast<long long>(elapsed / 1000), static_cast<double>(now.bytes) / 1'048'576, now.handles,
                writer.written(), writer.failed(), counts.screens, counts.pulls, counts.throws, counts.seen,
                counts.wrong);
    std::fflush(stdout);
    return now;
}

int soak(LocalEdge &edge, int minutes, int rate)
{
    const QTemporaryDir folder;
    const FixedClock clock;
    NoProgress none;
    if (!createLedger(folder.filePath(u"ledger.db"_s), clock, none))
        qFatal("no ledger");
    const SoakWriter writer(folder.filePath(u"ledger.db"_s), rate);
    SoakDesk desk(edge, folder.path());
    const qint64 whole = minutes * 60'000LL;
    std::optional<Sample> middle;
    Sample last;
    qint64 told = 0;
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < whole) {
        desk.act();
        if (since.elapsed() - told < kTellEveryMs)
            continue;
        told = since.elapsed();
        last = tell(told, writer, desk.counts());
        if (!middle && told >= whole / 2)
            middle = last;
    }
    last = tell(since.elapsed(), writer, desk.counts());
    if (!middle)
        middle = last;
    const bool isFlat =
        last.bytes - middle->bytes <= kMayGrowBytes && last.handles - middle->handles <= kMayGrowHandles;
    std::printf("since the middle: %+.1f MiB, %+d handles: %s\n",
                static_cast<double>(last.bytes - middle->bytes) / 1'048'576, last.handles - middle->handles,
                isFlat ? "flat" : "NOT FLAT");
    return isFlat && desk.counts().wrong == 0 && writer.failed() == 0 ? 0 : 1;
}

int optionOf(const QStringList &arguments, const QString &name, int fallback)
{
    const auto at = arguments.indexOf(name);
    return at > 0 ? std::max(1, arguments.value(at + 1).toInt()) : fallback;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto edge = LocalEdge::start();
    if (!edge)
        qFatal("the packages of the local edge are not installed (tests/edge: npm ci)");
    return soak(*edge, optionOf(arguments, u"--minutes"_s, 60), optionOf(arguments, u"--rate"_s, 200));
}
