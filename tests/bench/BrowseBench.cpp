#include "tests/support/LogsModels.h"
#include "tests/support/PeakMemory.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/common/HooxStyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

// bench_browse [KEYS [FOLDERS]]: the Logs page over a store in memory, 100,000 keys in one folder and 1,000 folders.
// For each thing that a hand does: how long it took, and the longest turn of the window's event loop meanwhile, in
// which the window answers to nothing. The store's own work, some 2 ms a page of 1,000 keys, is within the turns. Run
// under offscreen or Xvfb.

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kDay = u"logs/bybit/BTCUSDT/2026-05-19/"_s;
const QString kSymbols = u"logs/binance/"_s;

using Desk = LogsModels<SystemClock>;

/// Does something and turns the event loop until it is done, at least a few turns; prints what the longest one took.
template <typename Begin, typename IsDone>
void measure(const char *what, Begin begin, IsDone isDone)
{
    QEventLoop loop;
    QElapsedTimer whole, turn;
    double longest = 0;
    int turns = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
        turn.restart();
        if (++turns > 5 && isDone())
            loop.quit();
    });
    whole.start();
    turn.start();
    begin();
    beat.start(0);
    loop.exec();
    std::printf("%-44s %8lld ms, longest turn %7.1f ms\n", what, static_cast<long long>(whole.elapsed()), longest);
    std::fflush(stdout);
}

/// One step of the bar a turn, painted each, from the top to the bottom.
void scrollThrough(const char *what, QAbstractScrollArea *view, int steps)
{
    auto *bar = view->verticalScrollBar();
    int step = 0;
    measure(
        what, [] {},
        [&] {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / steps));
            return ++step > steps;
        });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int keys = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    const int folders = arguments.size() > 2 ? arguments[2].toInt() : 1'000;
    static Appearance appearance; // the style keeps it until the application ends
    HooxStyle::dress(*qApp, appearance);
    Desk desk;
    for (int number = 0; number < keys; ++number)
        desk.store.put(kDay + u"order-%1.json"_s.arg(18'049'284'700LL + number),
                       QByteArray(2 + number % 97 * 3, ' ')); // sizes to put in order
    for (int number = 0; number < folders; ++number)
        desk.store.put(kSymbols + u"COIN%1USDT/2026-05-19/order-1.json"_s.arg(number), "{}");
    BlobBrowserPage page(BlobBrowserModels{desk.tree, desk.list, desk.loader, desk.search, desk.marks, desk.clock},
                         appearance);
    page.resize(1272, 844);
    page.show();
    auto *table = page.findChild<QTableView *>(u"blobList"_s);
    auto *tree = page.findChild<QTreeView *>(u"folderTree"_s);
    if (!table || !tree)
        qFatal("the page has no table or no tree");

    const auto isListed = [&desk] { return desk.list.state() == BlobListModel::State::Whole; };
    measure(
        "open the page", [&] { page.activate(); }, [&] { return desk.tree.rowCount() > 0; });
    measure(
        "open a folder of many keys", [&] { desk.list.showFolder(kDay); }, isListed);
    std::printf("%d rows\n", desk.list.rowCount());
    scrollThrough("scroll through all of it", table, 300);
    measure(
        "order by size", [&] { desk.list.sort(BlobListModel::SizeColumn, Qt::DescendingOrder); }, isListed);
    measure(
        "order by time", [&] { desk.list.sort(BlobListModel::ModifiedColumn); }, isListed);
    measure(
        "order by key", [&] { desk.list.sort(BlobListModel::KeyColumn); }, isListed);
    measure(
        "list it again while it stays", [&] { desk.list.refresh(); }, isListed);
    measure(
        "choose a row", [&] { table->selectRow(keys / 2); }, [] { return true; });
    const auto isKnown = [&desk] { return desk.tree.stateOf(kSymbols) == BlobTreeModel::ListState::Whole; };
    measure(
        "open a folder of many folders in the tree", [&] { desk.tree.open(kSymbols); }, isKnown);
    measure(
        "unfold it",
        [&] {
            for (auto at = desk.tree.indexOf(kSymbols); at.isValid(); at = at.parent())
                tree->expand(at);
        },
        [] { return true; });
    std::printf("%d folders\n", desk.tree.rowCount(desk.tree.indexOf(kSymbols)));
    scrollThrough("scroll through the tree", tree, 100);
    measure(
        "open the folder of many folders in the list", [&] { desk.list.showFolder(kSymbols); }, isListed);
    std::printf("largest resident memory, the store's keys included: %lld MB\n",
                static_cast<long long>(peakMemory() / 1'000'000));
    return 0;
}
