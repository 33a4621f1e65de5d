#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

QVector<qint64> rowIdsOf(FillPages &pages, const FillOrderPtr &order)
{
    QVector<qint64> ids;
    const auto rows = await(pages.page(order, 0, 1 << 20)).value();
    for (const auto &row : rows)
        ids.push_back(row.fault == FillRow::Fault::Gone ? -1 : row.rowId);
    return ids;
}

/// Newer than all that is there.
void addNewest(LedgerFile &file, int rows)
{
    file.run("INSERT INTO trades SELECT 'n' || (SELECT max(rowid) FROM trades) || '-' || rowid, request_id, exchange, "
             "symbol, action, side, quantity, price, fee, order_id, status, (SELECT max(created_at) FROM trades) + 1 "
             "FROM trades LIMIT " +
             QByteArray::number(rows));
}

} // namespace

class FillExtendTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static QVector<FillsQuery> queries()
    {
        QVector<FillsQuery> all;
        for (int column = 0; column <= static_cast<int>(FillColumn::Id); ++column) {
            for (int kind = 0; kind < 4; ++kind) {
                FillsQuery query;
                query.sortBy = static_cast<FillColumn>(column);
                query.descending = kind % 2 == 0;
                if (kind >= 2)
                    query.exchange = ExchangeId::Bybit;
                all.push_back(query);
            }
        }
        return all;
    }

    void extendAndCompare(LedgerFile &file)
    {
        file.addRandom(800);
        FillPages pages(file.path());
        const auto all = queries();
        QVector<FillOrderPtr> orders;
        for (const auto &query : all)
            orders.push_back(await(pages.order(query)).value());
        QRandomGenerator random(3);
        for (quint32 round = 0; round < 3; ++round) {
            const auto added = random.bounded(1, 260);
            file.addRandom(added, round + 7);
            addNewest(file, random.bounded(4));
            for (qsizetype i = 0; i < all.size(); ++i) {
                const auto extension = await(pages.extend(orders.at(i))).value();
                QVERIFY(extension.order);
                QVERIFY(extension.added >= added);
                QCOMPARE(extension.cameBefore.size(), extension.order->total - orders.at(i)->total);
                QVERIFY(std::is_sorted(extension.cameBefore.begin(), extension.cameBefore.end()));
                QCOMPARE(extension.order->isAnchored(), orders.at(i)->isAnchored());
                orders[i] = extension.order;
                const auto anew = await(pages.order(all.at(i))).value();
                QCOMPARE(extension.order->total, anew->total);
                QCOMPARE(rowIdsOf(pages, extension.order), rowIdsOf(pages, anew));
            }
        }
    }

private Q_SLOTS:
    void whatCameStandsWhereAWholeReadingFindsIt_UI2()
    {
        LedgerFile file(newPath());
        extendAndCompare(file);
    }

    void whatCameStandsWhereAWholeReadingFindsItWithIndexes_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at); CREATE INDEX by_price ON trades(price);"
                 "CREATE INDEX by_symbol ON trades(symbol); CREATE INDEX by_status ON trades(status, created_at)");
        extendAndCompare(file);
    }

    void whatCameStandsWhereAWholeReadingFindsItWithMissingFigures_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.run("CREATE INDEX by_time ON trades(created_at)");
        extendAndCompare(file);
    }

    void aListWithRowsInItIsWhatAPlainListWouldBe_PF3()
    {
        QRandomGenerator random(5);
        RowIdList list;
        std::vector<qint64> truth;
        for (qint64 id = 0; id < 150000; ++id) {
            list.append(id);
            truth.push_back(id);
        }
        const auto first = list;
        for (int round = 0; round < 12; ++round) {
            std::vector<RowInsertion> came;
            const auto many = round % 3 == 0 ? 60000 : 5;
            for (int i = 0; i < many; ++i) {
                const auto anywhere = static_cast<qint64>(random.bounded(static_cast<double>(truth.size() + 1)));
                came.push_back({round % 2 == 0 ? anywhere : 0, 1000000 + random.bounded(1000), {}});
            }
            if (round == 7)
                came.push_back({static_cast<qint64>(truth.size()), qint64(1) << 40, {}});
            std::stable_sort(came.begin(), came.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
            list = list.inserted(came);
            std::vector<qint64> merged;
            auto next = came.begin();
            for (size_t row = 0; row <= truth.size(); ++row) {
                for (; next != came.end() && next->row == static_cast<qint64>(row); ++next)
                    merged.push_back(next->rowId);
                if (row < truth.size())
                    merged.push_back(truth[row]);
            }
            truth = std::move(merged);
            QCOMPARE(list.size(), static_cast<qint64>(truth.size()));
            for (size_t row = 0; row < truth.size(); ++row)
                QVERIFY(list.at(static_cast<qint64>(row)) == truth[row]);
        }
        QCOMPARE(first.size(), 150000);
        QCOMPARE(first.at(77777), 77777);
        QVERIFY(list.bytes() < list.size() * 10);
    }

    void aThousandFillsOneByOneLeaveFewAnchors_PF3()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(3000);
        FillPages pages(file.path());
        auto down = await(pages.order({})).value();
        FillsQuery oldestFirst;
        oldestFirst.descending = false;
        auto up = await(pages.order(oldestFirst)).value();
        for (int i = 0; i < 1000; ++i) {
            addNewest(file, 1);
            down = await(pages.extend(down)).value().order;
            up = await(pages.extend(up)).value().order;
            QVERIFY(down && up);
        }
        QVERIFY(down->anchors.size() <= 4000 / RowAnchors::kStep * 2 + 2);
        QVERIFY(up->anchors.size() <= 4000 / RowAnchors::kStep * 2 + 2);
        const auto truth = file.numbers("SELECT rowid FROM trades ORDER BY created_at DESC, rowid DESC");
        QCOMPARE(rowIdsOf(pages, down), truth);
        QCOMPARE(rowIdsOf(pages, up), (QVector<qint64>(truth.rbegin(), truth.rend())));
    }

    void whatCameIsNotAmongTheRowsOfAnOlderOrder_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(2000);
        FillPages pages(file.path());
        const auto order = await(pages.order({})).value();
        const auto before = rowIdsOf(pages, order);
        file.addRandom(300, 9); // anywhere between them
        QCOMPARE(rowIdsOf(pages, order), before);
    }

    void deletedRowsAreGoneAndNoRowIsThereTwice_UI2()
    {
        for (const auto *index : {"SELECT 1", "CREATE INDEX by_time ON trades(created_at)"}) {
            LedgerFile file(newPath());
            file.run(index);
            file.addRandom(2000);
            FillPages pages(file.path());
            const auto order = await(pages.order({})).value();
            // Anchors' own rows, and whole stretches.
            file.run("DELETE FROM trades WHERE rowid % 5 = 0 OR rowid IN (SELECT rowid FROM trades ORDER BY "
                     "created_at DESC, rowid DESC LIMIT 600 OFFSET 510)");
            auto ids = rowIdsOf(pages, order);
            QCOMPARE(ids.size(), 2000);
            ids.removeAll(-1);
            QCOMPARE(ids, file.numbers("SELECT rowid FROM trades ORDER BY created_at DESC, rowid DESC"));
            // The highest row is among them: its number is given to the next that comes.
            addNewest(file, 3);
            QVERIFY(!await(pages.extend(order)).value().order);
        }
    }

    void rowsThatAreNotInTheResultAreCountedForTheTable_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(100);
        FillPages pages(file.path());
        FillsQuery none;
        none.symbolPrefix = u"NONE"_s;
        const auto order = await(pages.order(none)).value();
        file.addRandom(40, 2);
        const auto extension = await(pages.extend(order)).value();
        QCOMPARE(extension.added, 40);
        QVERIFY(extension.cameBefore.isEmpty());
        QCOMPARE(extension.order->total, 0);
        QCOMPARE(await(pages.extend(extension.order)).value().added, 0);
    }

    void anotherFileUnderTheSameNameIsNotTakenForTheOld_LG6()
    {
        const auto path = newPath();
        const auto other = newPath();
        auto file = std::make_unique<LedgerFile>(path);
        file->addRandom(50);
        FillPages pages(path);
        const auto stamp = await(pages.changeStamp()).value();
        const auto order = await(pages.order({})).value();
        LedgerFile(other).addRandom(70, 4);
        file.reset();
        QVERIFY(QFile::remove(path) && QFile::remove(path + u"-wal"_s) && QFile::remove(path + u"-shm"_s));
        QVERIFY(QFile::rename(other, path));
        QVERIFY(await(pages.changeStamp()).value() != stamp);
        QVERIFY(await(pages.extend(order)).value().isOtherFile);
        const auto page = await(pages.page(order, 0, 10));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Conflict);
        QCOMPARE(await(pages.order({})).value()->total, 70);
    }
};

HOOX_TEST(FillExtendTest);
#include "FillExtendTest.moc"
