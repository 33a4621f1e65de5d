#pragma once

#include "storage/ledger/FillPages.h"
#include "storage/ledger/LedgerHistory.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/support/BruteHistory.h"
#include "tests/support/LedgerFile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace hoox::tests {

using namespace Qt::StringLiterals;

/// Ledgers made at random, the same for the same seed, and LedgerHistory's answers held against a plain reading.
class HistoryFixture
{
protected:
    static constexpr qint64 kStart = 1779148800;

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
};

} // namespace hoox::tests
