#include "storage/ledger/FillGroups.h"

#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Groups while rows come, and orders where no index leads to them.
class FillGroupsTailTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    template <typename T>
    static Result<T> answer(Pending<T> pending)
    {
        pending.waitForFinished();
        return pending.resultCount() == 0 ? Result<T>(fail(Error::Kind::Cancelled)) : pending.result();
    }

    static QVector<FillGroup> pageOf(FillGroups &groups, const FillGroupListPtr &list)
    {
        const auto count = FillGroups::factsOf(list).groups;
        return answer(groups.page(list, 0, static_cast<int>(count))).value_or(QVector<FillGroup>());
    }

    static QString keyOf(const FillGroup &group)
    {
        const auto byExchange = group.name.isEmpty() && group.second == 0 && group.exchange;
        return u"%1/%2/%3"_s.arg(group.name).arg(group.second).arg(byExchange ? toText(*group.exchange) : QString());
    }

    static QStringList keysOf(const QVector<FillGroup> &groups)
    {
        QStringList keys;
        for (const auto &group : groups)
            keys << keyOf(group);
        return keys;
    }

    /// The same groups with the same sums, wherever they stand.
    static void compareSums(const QVector<FillGroup> &is, const QVector<FillGroup> &truth)
    {
        QCOMPARE(is.size(), truth.size());
        QHash<QString, FillGroup> byKey;
        for (const auto &group : truth)
            byKey.insert(keyOf(group), group);
        for (const auto &group : is) {
            QVERIFY2(byKey.contains(keyOf(group)), qPrintable(keyOf(group)));
            const auto &other = byKey[keyOf(group)];
            QCOMPARE(group.sums.rows, other.sums.rows);
            QCOMPARE(group.failed, other.failed);
            QCOMPARE(group.firstAt, other.firstAt);
            QCOMPARE(group.lastAt, other.lastAt);
            QCOMPARE(group.sums.withoutFee, other.sums.withoutFee);
            QCOMPARE(group.sums.notionals.size(), other.sums.notionals.size());
            for (qsizetype i = 0; i < group.sums.notionals.size(); ++i)
                QCOMPARE(group.sums.notionals.at(i).value, other.sums.notionals.at(i).value);
        }
    }

    static void addRows(LedgerFile &file, int turn)
    {
        file.addRandom(40, static_cast<quint32>(100 + turn));
        const auto last = QByteArray::number(file.numbers("SELECT max(rowid) - 40 FROM trades").constFirst());
        file.run("UPDATE trades SET order_id = 'o' || (rowid % 90), created_at = created_at + (rowid % 7) * 90000 "
                 "WHERE rowid > " +
                 last);
        // A group that was not there, whatever they are grouped by but the exchange.
        file.run("UPDATE trades SET order_id = 'fresh' || rowid, created_at = created_at - 86400 * " +
                 QByteArray::number(20 * turn) + ", symbol = 'NEW" + QByteArray::number(turn) +
                 "USDT' WHERE rowid = (SELECT max(rowid) FROM trades)");
    }

private Q_SLOTS:
    void whatComesIsInItsGroupsAndNoGroupMoves_UI2_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<bool>("filtered");
        for (const auto grouping : {FillGrouping::Symbol, FillGrouping::Exchange, FillGrouping::Day, FillGrouping::Hour,
                                    FillGrouping::Order}) {
            QTest::addRow("%d", static_cast<int>(grouping)) << static_cast<int>(grouping) << false;
            QTest::addRow("%d of a filter", static_cast<int>(grouping)) << static_cast<int>(grouping) << true;
        }
    }

    void whatComesIsInItsGroupsAndNoGroupMoves_UI2()
    {
        QFETCH(int, grouping);
        QFETCH(bool, filtered);
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_order ON trades(order_id)");
        file.addRandom(2000);
        file.run("UPDATE trades SET order_id = 'o' || (rowid % 90)");
        FillsQuery query;
        if (filtered)
            query.action = Action::Long;
        for (const auto down : {true, false}) {
            FillGroups groups(file.path());
            const GroupOrder order{GroupColumn::Rows, down};
            const auto kind = static_cast<FillGrouping>(grouping);
            auto list = answer(groups.list(query, kind, order));
            QVERIFY(list);
            const auto same = answer(groups.extend(*list));
            QVERIFY(same && same->list == *list && same->cameBefore.isEmpty());
            for (int turn = 1; turn < 5; ++turn) {
                const auto before = keysOf(pageOf(groups, *list));
                addRows(file, turn + (down ? 0 : 10));
                const auto extension = answer(groups.extend(*list));
                QVERIFY(extension && extension->list && extension->list != *list);
                const auto after = pageOf(groups, extension->list);
                // Take away those that came, from the last one on, and nothing has moved.
                auto left = keysOf(after);
                for (auto place = extension->cameBefore.size() - 1; place >= 0; --place)
                    left.removeAt(extension->cameBefore.at(place) + place);
                QCOMPARE(left, before);
                compareSums(after, pageOf(groups, *answer(groups.list(query, kind, order))));
                if (QTest::currentTestFailed())
                    return;
                list = extension->list;
            }
        }
    }

    void whereTheFileEndsOtherwiseAllIsReadAnew_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(300);
        FillGroups groups(file.path());
        for (const auto grouping : {FillGrouping::Symbol, FillGrouping::Order}) {
            const auto list = answer(groups.list({}, grouping, {}));
            QVERIFY(list);
            file.run("DELETE FROM trades WHERE rowid = (SELECT max(rowid) FROM trades)");
            const auto extension = answer(groups.extend(*list));
            QVERIFY(extension);
            QVERIFY(!extension->list);
        }
        // Without an index it would be a pass for each order that came.
        const auto orders = answer(groups.list({}, FillGrouping::Order, {}));
        file.addRandom(3, 7);
        QVERIFY(!answer(groups.extend(*orders))->list);
    }

    void ordersWithoutAnIndexAreAddedUpInOnePass_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        file.run("UPDATE trades SET order_id = 'o' || (rowid % 200)");
        file.run("UPDATE trades SET order_id = x'6f37' WHERE rowid % 500 = 3"); // a blob is another one than its text
        FillsQuery query;
        query.exchange = ExchangeId::Bybit;
        FillGroups groups(file.path());
        const auto passed = pageOf(groups, *answer(groups.list(query, FillGrouping::Order, {})));
        QVERIFY(passed.size() > 150);
        file.run("CREATE INDEX by_order ON trades(order_id)");
        FillGroups served(file.path());
        const auto sought = pageOf(served, *answer(served.list(query, FillGrouping::Order, {})));
        QCOMPARE(keysOf(passed), keysOf(sought));
        for (qsizetype place = 0; place < passed.size(); ++place)
            QCOMPARE(passed.at(place).sums.rows, sought.at(place).sums.rows);
    }

    void aPageOfOrdersThatNobodyWantsAnyMoreIsGivenUp_UI1()
    {
        LedgerFile file(newPath());
        file.addRandom(200'000);
        FillGroups groups(file.path());
        const auto list = answer(groups.list({}, FillGrouping::Order, {}));
        QVERIFY(list);
        auto page = groups.page(*list, 0, 128); // a pass over the file: there is no index
        page.cancel();
        const auto dropped = answer(page);
        QVERIFY(!dropped || dropped->isEmpty());
        QVERIFY(answer(groups.page(*list, 0, 1)));
    }
};

HOOX_TEST(FillGroupsTailTest);
#include "FillGroupsTailTest.moc"
