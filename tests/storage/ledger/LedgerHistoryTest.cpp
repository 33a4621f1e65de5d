#include "storage/ledger/LedgerHistory.h"

#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/support/BruteHistory.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1779148800;

} // namespace

class LedgerHistoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    int m_rows = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"history-%1.db"_s.arg(++m_files)); }

    template <typename T>
    static Result<T> answer(Pending<T> pending)
    {
        pending.waitForFinished();
        if (pending.resultCount() == 0)
            return fail(Error::Kind::Cancelled);
        return pending.result();
    }

    Fill randomFill(QRandomGenerator &random, qint64 second)
    {
        static const std::array symbols{u"BTCUSDT"_s, u"ETHUSDT"_s, u"SOLUSDC"_s, u"ADABTC"_s, u"ODDONE"_s};
        Fill fill;
        fill.id = u"h-%1"_s.arg(++m_rows);
        fill.requestId = u"req-%1"_s.arg(random.bounded(100));
        fill.exchange = kExchanges.at(random.bounded(3U));
        fill.symbol = symbols.at(random.bounded(5U));
        fill.action = std::array{Action::Long, Action::Short, Action::Close}.at(random.bounded(3U));
        fill.side = random.bounded(2) == 0 ? Side::Buy : Side::Sell;
        fill.quantity = (1 + random.bounded(8)) * 0.1;
        fill.price = 100 + random.bounded(2000) * 0.01;
        fill.fee = *fill.notional() * 0.0005;
        const auto kind = random.bounded(40);
        fill.status = kind == 0   ? FillStatus::Failed
                      : kind == 1 ? FillStatus::Test
                      : kind == 2 ? FillStatus::Pending
                                  : FillStatus::Filled;
        fill.orderId = QString::number(m_rows / 3);
        fill.createdAt = second;
        return fill;
    }

    /// Rows over five days in the ledger's order; some seconds are shared by many.
    void addInOrder(LedgerFile &file, int rows, quint32 seed = 3)
    {
        QRandomGenerator random(seed);
        auto second = kStart;
        file.run("BEGIN");
        for (int i = 0; i < rows; ++i) {
            if (random.bounded(3) != 0)
                second += random.bounded(2 * 5 * 86400 / rows + 1);
            file.add(randomFill(random, second));
            if (random.bounded(50) == 0)
                addUnsound(file, random, second);
        }
        file.run("COMMIT");
    }

    void addUnsound(LedgerFile &file, QRandomGenerator &random, qint64 second)
    {
        auto fill = randomFill(random, second);
        switch (random.bounded(4)) {
        case 0:
            fill.symbol = u"btcusdt"_s;
            break;
        case 1:
            fill.quantity = -1;
            break;
        case 2:
            fill.createdAt *= 1000;
            break;
        default:
            fill.price = -2;
        }
        file.add(fill);
    }

    struct Filter
    {
        FillsQuery query;
        std::function<bool(const Fill &)> takes;
        QByteArray where;
    };

    static QVector<Filter> filters()
    {
        QVector<Filter> all(9);
        all[0] = {{}, [](const Fill &) { return true; }, "1"};
        all[1].query.time = {kStart + 86400, kStart + 2 * 86400 + 17};
        all[1].takes = [](const Fill &f) { return f.createdAt >= kStart + 86400 && f.createdAt < kStart + 172817; };
        all[1].where = "created_at >= 1779235200 AND created_at < 1779321617";
        all[2].query.exchange = ExchangeId::Mexc;
        all[2].takes = [](const Fill &f) { return f.exchange == ExchangeId::Mexc; };
        all[2].where = "exchange = 'mexc'";
        all[3].query.symbolPrefix = u"SOL"_s;
        all[3].takes = [](const Fill &f) { return f.symbol.startsWith(u"SOL"_s); };
        all[3].where = "symbol GLOB 'SOL*'";
        all[4].query.symbolPrefix = u"BTCUSDT"_s;
        all[4].query.symbolExact = true;
        all[4].query.side = Side::Sell;
        all[4].query.time.from = kStart + 3 * 86400;
        all[4].takes = [](const Fill &f) {
            return f.symbol == u"BTCUSDT"_s && f.side == Side::Sell && f.createdAt >= kStart + 3 * 86400;
        };
        all[4].where = "symbol = 'BTCUSDT' AND side = 'SELL' AND created_at >= 1779408000";
        all[5].query.status = FillStatus::Failed;
        all[5].takes = [](const Fill &f) { return f.status == FillStatus::Failed; };
        all[5].where = "status = 'Failed'";
        all[6].query.notional = {50, 90};
        all[6].query.fee.most = 0.04;
        all[6].takes = [](const Fill &f) {
            return f.notional() && *f.notional() >= 50 && *f.notional() <= 90 && f.fee && *f.fee <= 0.04;
        };
        all[6].where = "quantity * price BETWEEN 50 AND 90 AND fee <= 0.04";
        all[7].query.requestIdPrefix = u"req-7"_s;
        all[7].query.action = Action::Close;
        all[7].takes = [](const Fill &f) { return f.requestId.startsWith(u"req-7"_s) && f.action == Action::Close; };
        all[7].where = "request_id GLOB 'req-7*' AND action = 'CLOSE'";
        all[8].query.orderIdPrefix = u"1"_s;
        all[8].query.price.least = 110;
        all[8].query.quantity.most = 0.4;
        all[8].takes = [](const Fill &f) {
            return f.orderId.startsWith(u'1') && f.price >= 110.0 && f.quantity && *f.quantity <= 0.4;
        };
        all[8].where = "order_id GLOB '1*' AND price >= 110 AND quantity <= 0.4";
        return all;
    }

    static void compareFilters(LedgerFile &file, LedgerHistory &history)
    {
        const BruteHistory brute(file.path());
        for (const auto &filter : filters()) {
            const auto is = answer(history.analytics(filter.query));
            QVERIFY2(is, filter.where.constData());
            const auto wanted = brute.analytics([&](const BruteRow &row) { return filter.takes(row.fill); });
            compareAnalytics(*is, wanted);
            QCOMPARE(is->rows + is->unsound, file.numbers("SELECT count(*) FROM trades WHERE " + filter.where).first());
            if (QTest::currentTestFailed())
                return qWarning("%s", filter.where.constData());
        }
    }

    static void compareWhole(LedgerFile &file, LedgerHistory &history)
    {
        const BruteHistory brute(file.path());
        const auto is = answer(history.analytics({}));
        QVERIFY(is);
        compareAnalytics(*is, brute.analytics([](const BruteRow &) { return true; }));
    }

    static void comparePositions(const QVector<SymbolFigures> &is, const QVector<SymbolFigures> &wanted)
    {
        QCOMPARE(is.size(), wanted.size());
        for (qsizetype i = 0; i < is.size(); ++i) {
            const auto &a = is[i], &b = wanted[i];
            QCOMPARE(a.symbol, b.symbol);
            QCOMPARE(a.exchange, b.exchange);
            QCOMPARE(a.withoutQuantity, b.withoutQuantity);
            QCOMPARE(a.openedAt, b.openedAt);
            QVERIFY(a.lastPrice == b.lastPrice);
            QCOMPARE(a.lastAt, b.lastAt);
            QCOMPARE(a.position.has_value(), b.position.has_value());
            if (!a.position)
                continue;
            QCOMPARE(a.position->side, b.position->side);
            QCOMPARE(a.position->updatedAt, b.position->updatedAt);
            QVERIFY(std::abs(a.position->size - b.position->size) <= 1e-11 * b.position->size);
            QCOMPARE(a.position->entryPrice.has_value(), b.position->entryPrice.has_value());
            if (a.position->entryPrice)
                QVERIFY(std::abs(*a.position->entryPrice - *b.position->entryPrice) <= 1e-9);
        }
    }

    static void compareSeconds(LedgerFile &file, LedgerHistory &history)
    {
        const BruteHistory brute(file.path());
        const auto first = brute.rows().front().fill.createdAt, last = brute.rows().back().fill.createdAt;
        QRandomGenerator random(11);
        QVector<qint64> seconds{0, first - 1, first, last - 1, last, last + 1, std::numeric_limits<qint64>::max()};
        for (int i = 0; i < 200; ++i)
            seconds.append(first + static_cast<qint64>(random.bounded(static_cast<double>(last - first + 1))));
        for (const auto second : seconds) {
            const auto is = answer(history.positionsAt(second));
            QVERIFY(is);
            comparePositions(*is, brute.positionsAt(second));
            if (QTest::currentTestFailed())
                return qWarning("second %lld", static_cast<long long>(second));
        }
    }

private Q_SLOTS:
    void sumsOfEveryFilterEqualAPlainReading_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 6000);
        LedgerHistory history(file.path(), 500);
        compareFilters(file, history);
    }

    void sumsOfAPeriodAloneEqualAPlainReading_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        for (const auto &filter : filters()) {
            LedgerHistory history(file.path(), 300);
            const auto is = answer(history.analytics(filter.query));
            QVERIFY(is);
            compareAnalytics(
                *is, BruteHistory(file.path()).analytics([&](const BruteRow &row) { return filter.takes(row.fill); }));
        }
    }

    void sumsEqualAPlainReadingWhereRowsAreOutOfOrder_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        addInOrder(file, 3000, 4);
        LedgerHistory history(file.path(), 500);
        compareFilters(file, history);
    }

    void sumsEqualAPlainReadingOfADeployedLedger_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.run("CREATE INDEX by_time ON trades (created_at)");
        file.addRandom(4000);
        LedgerHistory history(file.path(), 500);
        compareWhole(file, history);
        compareSeconds(file, history);
        const auto all = answer(history.analytics({}));
        QVERIFY(all->assets.first().sums.fees.missing > 100);
        QVERIFY(all->assets.first().equity.leftOut > 100);
    }

    void theCountsAndSumsEqualSql_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 2000);
        LedgerHistory history(file.path(), 200);
        FillsQuery query;
        query.symbolPrefix = u"BTCUSDT"_s;
        query.symbolExact = true;
        const auto is = answer(history.analytics(query));
        QVERIFY(is);
        const QByteArray where = " FROM trades WHERE symbol = 'BTCUSDT' AND status = 'Filled' AND quantity >= 0 AND "
                                 "price >= 0 AND id <> '' AND created_at < 4102444800";
        QCOMPARE(is->assets.first().sums.fills, file.numbers("SELECT count(*)" + where).first());
        const auto volume = file.numbers("SELECT round(1e6 * sum(quantity * price))" + where).first();
        QVERIFY(std::abs(is->assets.first().sums.volume.known * 1e6 - static_cast<double>(volume)) < 2);
    }

    void afterNewFillsTheSumsGoOnFromThere_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        LedgerHistory history(file.path(), 300);
        QRandomGenerator random(5);
        auto second = BruteHistory(file.path()).rows().back().fill.createdAt;
        compareFilters(file, history);
        for (int i = 0; i < 30; ++i) {
            for (int n = random.bounded(1, 4); n > 0; --n)
                file.add(randomFill(random, second += random.bounded(2)));
            if (i % 7 == 0)
                addUnsound(file, random, second);
            compareWhole(file, history);
        }
        compareFilters(file, history);
        compareSeconds(file, history);
    }

    void rowsThatWereChangedDeletedOrCameLateAreSeen_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        LedgerHistory history(file.path(), 300);
        compareWhole(file, history);
        QRandomGenerator random(6);
        file.add(randomFill(random, kStart + 100)); // late
        compareWhole(file, history);
        compareSeconds(file, history);
        file.run("DELETE FROM trades WHERE rowid = 1500");
        compareWhole(file, history);
        file.run("UPDATE trades SET quantity = 7 WHERE rowid = 700");
        compareWhole(file, history);
        file.run("DELETE FROM trades WHERE rowid = (SELECT max(rowid) FROM trades)");
        compareWhole(file, history);
        file.run("BEGIN; DELETE FROM trades WHERE rowid = 900");
        file.add(randomFill(random, kStart + 900000));
        file.run("COMMIT");
        compareWhole(file, history);
        compareSeconds(file, history);
    }

    void aFillThatIsNoLongerPendingIsSeenWhenNewOnesCame_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 6000);
        LedgerHistory history(file.path(), 300);
        compareWhole(file, history);
        QRandomGenerator random(6);
        file.run("BEGIN; UPDATE trades SET status = 'Filled' WHERE rowid = (SELECT rowid FROM trades WHERE status = "
                 "'Pending' AND rowid > 2000 LIMIT 1)");
        file.add(randomFill(random, kStart + 900000));
        file.run("COMMIT");
        compareWhole(file, history);
    }

    void positionsOfAnySecondEqualAReplay_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 8000);
        LedgerHistory history(file.path(), 700);
        compareSeconds(file, history);
    }

    void positionsEqualAReplayWhereRowsAreOutOfOrder_PF11()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades (created_at)");
        addInOrder(file, 3000);
        addInOrder(file, 3000, 4);
        LedgerHistory history(file.path(), 250);
        compareSeconds(file, history);
    }

    void positionsAreExactWhereManyRowsShareASecond_PF11()
    {
        LedgerFile file(newPath());
        QRandomGenerator random(8);
        file.run("BEGIN");
        for (int i = 0; i < 6000; ++i)
            file.add(randomFill(random, kStart + i / 2000));
        file.run("COMMIT");
        LedgerHistory history(file.path(), 100);
        compareSeconds(file, history);
        compareWhole(file, history);
    }

    void anEmptyLedgerHasNoSumsAndGrows_PF11()
    {
        LedgerFile file(newPath());
        LedgerHistory history(file.path());
        const auto none = answer(history.analytics({}));
        QVERIFY(none);
        QCOMPARE(none->rows, 0);
        QVERIFY(none->assets.isEmpty());
        QVERIFY(answer(history.positionsAt(kStart))->isEmpty());
        QRandomGenerator random(9);
        file.add(randomFill(random, kStart));
        compareWhole(file, history);
    }

    void selectedRowsRealiseWhatTheyDidInTheWholeLedger_UI2()
    {
        LedgerFile file(newPath());
        addInOrder(file, 4000);
        FillPages pages(file.path());
        LedgerHistory history(file.path(), 300);
        const BruteHistory brute(file.path());
        for (const auto column : {FillColumn::Time, FillColumn::Price}) {
            FillsQuery query;
            query.sortBy = column;
            const auto order = answer(pages.order(query));
            QVERIFY(order);
            const QVector<QVector<RowRange>> selections{
                {{0, 20}}, {{5, 5}}, {{100, 300}, {2000, 2100}}, {{0, (*order)->total - 1}}, {}};
            for (const auto &ranges : selections) {
                QSet<qint64> ids;
                for (const auto &[first, last] : ranges) {
                    const auto rows = answer(pages.page(*order, first, static_cast<int>(last - first + 1)));
                    QVERIFY(rows);
                    for (const auto &row : *rows)
                        ids.insert(row.rowId);
                }
                const auto is = answer(history.analyticsOf(*order, ranges));
                QVERIFY(is);
                compareAnalytics(*is, brute.analytics([&](const BruteRow &row) { return ids.contains(row.rowId); }));
                QCOMPARE(is->rows + is->unsound, ids.size());
            }
        }
    }

    void theHistoryOfAPositionEqualsAReplay_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 4000);
        LedgerHistory history(file.path(), 300);
        const BruteHistory brute(file.path());
        const TimeRange late{kStart + 2 * 86400, kStart + 4 * 86400};
        for (const auto withCheckpoints : {false, true}) {
            if (withCheckpoints)
                QVERIFY(answer(history.analytics({})));
            for (const auto &range : {TimeRange(), late}) {
                const auto path = answer(history.pathOf(ExchangeId::Bybit, u"ETHUSDT"_s, range, 100000));
                QVERIFY(path);
                std::map<qint64, PositionStep> steps;
                PositionBook book;
                double realised = 0;
                qint64 fills = 0, before = 0;
                for (const auto &[rowId, fill] : brute.rows()) {
                    if (fill.symbol != u"ETHUSDT"_s || fill.exchange != ExchangeId::Bybit ||
                        fill.status != FillStatus::Filled || fill.createdAt >= range.to)
                        continue;
                    const auto effect = book.apply(fill);
                    if (fill.createdAt < range.from) {
                        before = fill.createdAt;
                        continue;
                    }
                    ++fills;
                    realised += effect.realised.value_or(0);
                    steps[fill.createdAt] = {fill.createdAt, book.size() * book.direction(), book.entryPrice(),
                                             realised};
                }
                QCOMPARE(path->fills, fills);
                QCOMPARE(path->before.second, before);
                QCOMPARE(path->steps.size(), static_cast<qsizetype>(steps.size()));
                auto wanted = steps.cbegin();
                for (const auto &step : path->steps) {
                    QCOMPARE(step.second, wanted->second.second);
                    QVERIFY(std::abs(*step.size - *wanted->second.size) < 1e-9);
                    QCOMPARE(step.entryPrice.has_value(), wanted->second.entryPrice.has_value());
                    QVERIFY(std::abs(step.realised - wanted->second.realised) < 1e-9);
                    ++wanted;
                }
                const auto thin = answer(history.pathOf(ExchangeId::Bybit, u"ETHUSDT"_s, range, 10));
                QVERIFY(thin);
                QVERIFY(thin->steps.size() <= 10);
                QCOMPARE(thin->steps.last(), path->steps.last());
            }
        }
    }

    void aNewerQuestionDropsTheOlder_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 20000);
        LedgerHistory history(file.path());
        auto older = history.analytics({});
        FillsQuery query;
        query.exchange = ExchangeId::Bybit;
        const auto newer = answer(history.analytics(query));
        QVERIFY(newer);
        compareAnalytics(*newer, BruteHistory(file.path()).analytics([](const BruteRow &row) {
            return row.fill.exchange == ExchangeId::Bybit;
        }));
        older.waitForFinished();
        auto cancelled = history.analytics({});
        cancelled.cancel();
        cancelled.waitForFinished();
        compareWhole(file, history);
        QVERIFY(answer(history.positionsAt(kStart)));
    }
};

HOOX_TEST(LedgerHistoryTest);

#include "LedgerHistoryTest.moc"
