#include "storage/ledger/FillPages.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T pick(QRandomGenerator &random, const QVector<T> &from)
{
    return from.at(random.bounded(from.size()));
}

/// Many equal values, missing figures, signs that mean something to LIKE. The row's number in the file is its place
/// in the list, from 1.
QVector<Fill> randomFills(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QVector<Fill> fills;
    const auto figure = [&](int kinds, double step) {
        return random.bounded(9) == 0 ? std::nullopt : std::optional(random.bounded(kinds) * step);
    };
    for (int i = 0; i < count; ++i) {
        Fill fill;
        fill.id = u"%1-%2"_s.arg(random.generate(), 8, 16, QLatin1Char('0')).arg(i);
        fill.requestId = pick<QString>(random, {u"req-1"_s, u"req-12"_s, u"REQ-1"_s, u"r%q_1"_s, u""_s});
        fill.exchange = kExchanges.at(random.bounded(3U));
        fill.symbol = pick<QString>(random, {u"BTCUSDT"_s, u"BTCUSDC"_s, u"ETHUSDT"_s, u"É%_\\X"_s});
        fill.action = std::array{Action::Long, Action::Short, Action::Close}.at(random.bounded(3U));
        fill.side = random.bounded(2) == 0 ? Side::Buy : Side::Sell;
        fill.status = kFillStatuses.at(random.bounded(4U));
        fill.quantity = figure(6, 0.1);
        fill.price = figure(6, 33.3);
        fill.fee = figure(5, 0.001);
        fill.orderId = pick<QString>(random, {u"1804"_s, u"18040"_s, u"99"_s, u"o_1"_s, u"o%1"_s, u"oX1"_s});
        fill.createdAt = 1779148800 + random.bounded(50);
        fills.push_back(fill);
    }
    return fills;
}

std::optional<double> figureOf(const Fill &fill, FillColumn column)
{
    switch (column) {
    case FillColumn::Quantity:
        return fill.quantity;
    case FillColumn::Price:
        return fill.price;
    case FillColumn::Fee:
        return fill.fee;
    case FillColumn::Notional:
        return fill.notional();
    default:
        return static_cast<double>(fill.createdAt);
    }
}

QByteArray textOf(const Fill &fill, FillColumn column)
{
    switch (column) {
    case FillColumn::Exchange:
        return toText(fill.exchange).toUtf8();
    case FillColumn::Symbol:
        return fill.symbol.toUtf8();
    case FillColumn::Action:
        return toText(fill.action).toUtf8();
    case FillColumn::Side:
        return toText(fill.side).toUtf8();
    case FillColumn::Status:
        return toText(fill.status).toUtf8();
    case FillColumn::OrderId:
        return fill.orderId.toUtf8();
    case FillColumn::RequestId:
        return fill.requestId.toUtf8();
    default:
        return fill.id.toUtf8();
    }
}

bool isNumber(FillColumn column)
{
    return column == FillColumn::Time || (column >= FillColumn::Quantity && column <= FillColumn::Notional);
}

bool inRange(const std::optional<double> &figure, const NumberRange &range)
{
    if ((range.least || range.most) && !figure)
        return false;
    return (!range.least || *figure >= *range.least) && (!range.most || *figure <= *range.most);
}

QString exported(const Fill &fill, FillColumn column)
{
    if (!isNumber(column))
        return QString::fromUtf8(textOf(fill, column));
    if (column == FillColumn::Time)
        return QDateTime::fromSecsSinceEpoch(fill.createdAt, Qt::UTC).toString(Qt::ISODate);
    const auto figure = figureOf(fill, column);
    return figure ? QString::number(*figure, 'g', QLocale::FloatingPointShortest) : QString();
}

/// What the filter means, said once more and without SQL.
bool matches(const Fill &fill, const FillsQuery &query)
{
    const auto holds = [&](const QString &text) { return text.contains(query.text, Qt::CaseInsensitive); };
    bool good = query.time.contains(fill.createdAt) && query.exchange.value_or(fill.exchange) == fill.exchange &&
                query.action.value_or(fill.action) == fill.action && query.side.value_or(fill.side) == fill.side &&
                query.status.value_or(fill.status) == fill.status;
    good = good && (query.symbolExact && !query.symbolPrefix.isEmpty() ? fill.symbol == query.symbolPrefix
                                                                       : fill.symbol.startsWith(query.symbolPrefix));
    good = good && inRange(fill.quantity, query.quantity) && inRange(fill.price, query.price) &&
           inRange(fill.fee, query.fee) && inRange(fill.notional(), query.notional);
    const auto isNamed = [](const QString &id, const QString &wanted, bool whole) {
        return whole ? id == wanted : id.startsWith(wanted);
    };
    good = good && isNamed(fill.orderId, query.orderIdPrefix, query.orderIdExact) &&
           isNamed(fill.requestId, query.requestIdPrefix, query.requestIdExact) &&
           isNamed(fill.id, query.idPrefix, query.idExact);
    good = good && (holds(fill.symbol) || holds(fill.orderId) || holds(fill.requestId) || holds(fill.id));
    return good && std::none_of(query.excluded.begin(), query.excluded.end(), [&](const FillExclusion &excluded) {
               return exported(fill, excluded.column) == excluded.value;
           });
}

/// Each member at times, with the values of some row, so that few filters match nothing.
FillsQuery randomFilter(QRandomGenerator &random, const QVector<Fill> &fills)
{
    FillsQuery query;
    const auto &like = fills.at(random.bounded(fills.size()));
    const auto wanted = [&] { return random.bounded(5) == 0; };
    if (wanted())
        query.time = {like.createdAt - random.bounded(40), like.createdAt + random.bounded(40)};
    if (wanted())
        query.exchange = like.exchange;
    if (wanted())
        query.symbolPrefix = like.symbol.left(1 + random.bounded(7));
    query.symbolExact = random.bounded(4) == 0;
    if (wanted())
        query.action = like.action;
    if (wanted())
        query.side = like.side;
    if (wanted())
        query.status = like.status;
    const std::array<std::pair<FillColumn, NumberRange *>, 4> ranges{{{FillColumn::Quantity, &query.quantity},
                                                                      {FillColumn::Price, &query.price},
                                                                      {FillColumn::Fee, &query.fee},
                                                                      {FillColumn::Notional, &query.notional}}};
    for (const auto &[column, range] : ranges) {
        if (wanted())
            range->least = figureOf(like, column).value_or(0) / (1 + random.bounded(2));
        if (wanted())
            range->most = figureOf(like, column).value_or(1);
    }
    const auto name = [&](QString &wantedId, bool &isWhole, const QString &id, int letters) {
        if (!wanted())
            return;
        isWhole = random.bounded(3) == 0;
        wantedId = isWhole ? id : id.left(letters);
    };
    name(query.orderIdPrefix, query.orderIdExact, like.orderId, 1 + random.bounded(4));
    name(query.requestIdPrefix, query.requestIdExact, like.requestId, 4);
    name(query.idPrefix, query.idExact, like.id, 1);
    if (wanted())
        query.text = pick<QString>(random, {u"btc"_s, u"_"_s, u"%"_s, u"\\x"_s, u"804"_s, u"Q-1"_s, u"q_"_s, u"É"_s});
    while (random.bounded(2) == 0) {
        const auto column = static_cast<FillColumn>(random.bounded(static_cast<int>(FillColumn::Id) + 1));
        query.excluded.push_back({column, exported(fills.at(random.bounded(fills.size())), column)});
    }
    return query;
}

/// SQLite's order: missing below every number, text by its bytes, ties by the row's number.
QVector<qint64> expectedIds(const QVector<Fill> &fills, const FillsQuery &query)
{
    QVector<qint64> ids;
    for (int i = 0; i < fills.size(); ++i) {
        if (matches(fills.at(i), query))
            ids.push_back(i + 1);
    }
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        const auto &one = fills.at(a - 1);
        const auto &two = fills.at(b - 1);
        return isNumber(query.sortBy) ? figureOf(one, query.sortBy) < figureOf(two, query.sortBy)
                                      : textOf(one, query.sortBy) < textOf(two, query.sortBy);
    });
    if (query.descending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

QVector<qint64> readIds(FillPages &pages, const FillsQuery &query)
{
    auto order = pages.order(query);
    order.waitForFinished();
    auto page = pages.page(*order.result(), 0, 100000);
    page.waitForFinished();
    QVector<qint64> ids;
    const auto rows = page.result();
    for (const auto &row : *rows)
        ids.push_back(row.rowId);
    return ids;
}

} // namespace

class FillsFilterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QVector<qint64> found(const QVector<Fill> &fills, const FillsQuery &query)
    {
        const auto path = m_folder.filePath(u"few.db"_s);
        QFile::remove(path);
        LedgerFile file(path, LedgerFile::Dialect::Deployed);
        for (const auto &fill : fills)
            file.add(fill);
        FillPages pages(path);
        return readIds(pages, query);
    }

private Q_SLOTS:
    void everyCombinationOfFiltersInEveryOrderIsWhatPlainReadingFinds_UI2()
    {
        const auto fills = randomFills(2500, 6);
        LedgerFile file(m_folder.filePath(u"many.db"_s), LedgerFile::Dialect::Deployed);
        file.run("CREATE INDEX by_time ON trades(created_at); CREATE INDEX by_order ON trades(order_id); BEGIN");
        for (const auto &fill : fills)
            file.add(fill);
        file.run("COMMIT");
        FillPages pages(file.path());
        QRandomGenerator random(2026);
        int some = 0;
        for (int column = 0; column <= static_cast<int>(FillColumn::Id); ++column) {
            for (int round = 0; round < 60; ++round) {
                auto query = randomFilter(random, fills);
                query.sortBy = static_cast<FillColumn>(column);
                query.descending = round % 2 == 0;
                const auto expected = expectedIds(fills, query);
                some += expected.isEmpty() ? 0 : 1;
                QCOMPARE(readIds(pages, query), expected);
            }
        }
        QVERIFY2(some > 300, "most of the filters let something through");
    }

    void aMissingValueIsNotTheExcludedOne_LG3()
    {
        auto fills = randomFills(3, 1);
        fills[0].fee = 0.1;
        fills[1].fee.reset();
        fills[2].fee = std::nextafter(0.1, 1.0);
        FillsQuery query;
        query.descending = false;
        for (auto &fill : fills)
            fill.createdAt = 1;
        query.excluded = {{FillColumn::Fee, u"0.1"_s}};
        QCOMPARE(found(fills, query), (QVector<qint64>{2, 3}));
        query.excluded = {{FillColumn::Fee, {}}};
        QCOMPARE(found(fills, query).size(), 2);
        query.excluded = {{FillColumn::Fee, u"no number"_s}};
        QCOMPARE(found(fills, query).size(), 3);
    }

    void noSignOfAFreeTextHasAMeaningButItself_UI5()
    {
        auto fills = randomFills(4, 1);
        fills[0].orderId = u"a_b"_s;
        fills[1].orderId = u"aXb"_s;
        fills[2].orderId = u"a%b"_s;
        fills[3].orderId = u"a\\b' OR 1 --"_s;
        FillsQuery query;
        const auto foundBy = [&](const QString &text) {
            query.text = text;
            return found(fills, query);
        };
        QCOMPARE(foundBy(u"a_b"_s), (QVector<qint64>{1}));
        QCOMPARE(foundBy(u"A%B"_s), (QVector<qint64>{3}));
        QCOMPARE(foundBy(u"a\\b"_s), (QVector<qint64>{4}));
        QCOMPARE(foundBy(u"' OR 1 --"_s), (QVector<qint64>{4}));
        QCOMPARE(foundBy(u"' OR 1 OR '"_s), (QVector<qint64>{}));
    }
};

HOOX_TEST(FillsFilterTest);
#include "FillsFilterTest.moc"
