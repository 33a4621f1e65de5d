#include "ui/fills/TotalsLine.h"

#include "models/fills/FillsTotals.h"
#include "storage/ledger/LedgerHistory.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/fills/FillsDesk.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class TotalsLineTest : public QObject
{
    Q_OBJECT

    static AnalyticsAsset assetOf(const QString &name, const QString &symbol)
    {
        AnalyticsAsset asset;
        asset.asset = name;
        asset.sums.fills = 1204;
        asset.sums.failed = 3;
        asset.sums.closes = 2;
        asset.sums.volume = {9681.2, 1204, 0};
        asset.sums.fees = {5.32, 1200, 4};
        asset.sums.realised = {-12.5, 2, 0};
        AnalyticsSymbol one;
        one.symbol = symbol;
        one.quantity = {0.15, 1204, 0};
        asset.symbols = {one};
        return asset;
    }

private Q_SLOTS:
    void aGroupAnAssetAndNoSumOverTwo_UI2()
    {
        Analytics sums;
        sums.assets = {assetOf(u"USDT"_s, u"BTCUSDT"_s)};
        QCOMPARE(TotalsLine::words(sums, Format()),
                 (QStringList{u"1,204 fills"_s, u"3 failed"_s, u"0.15 BTC"_s, u"volume 9,681.20 USDT"_s,
                              u"fees \u2265 5.32 USDT"_s, u"realised \u25BC \u221212.50 USDT"_s}));
        sums.assets << assetOf(u"USDC"_s, u"ETHUSDC"_s);
        const auto words = TotalsLine::words(sums, Format());
        QCOMPARE(words.constFirst(), u"2,408 fills"_s);
        QVERIFY(!words.contains(u"0.15 BTC"_s));
        QVERIFY(words.contains(u"volume 9,681.20 USDC"_s));
    }

    void whatIsNotKnownIsADash_LG3()
    {
        Analytics sums;
        sums.assets = {assetOf(u"USDT"_s, u"BTCUSDT"_s)};
        sums.assets[0].sums.fees = {0, 0, 1204};
        sums.assets[0].sums.realised = {0, 0, 2};
        const auto words = TotalsLine::words(sums, Format());
        QVERIFY(words.contains(u"fees \u2014"_s));
        QVERIFY(words.contains(u"realised \u2014"_s));
    }

    void theFootFollowsTheFilterAndTheFile_PF11()
    {
        FillsDesk desk(3000, false);
        LedgerHistory history(desk.file.path());
        FillsTotals totals(desk.model,
                           {[&history](const FillsQuery &query) { return history.analytics(query); },
                            [&history](const std::shared_ptr<const FillOrder> &order, const RowSelection &ranges) {
                                return history.profitOf(order, ranges);
                            }});
        desk.page.followTotals(totals);
        desk.page.activate();
        auto *foot = desk.find<QLabel>(u"fillsTotals"_s);
        const auto filled = [&desk](const QByteArray &condition) {
            return Format().count(
                       desk.file.numbers("SELECT count(*) FROM trades WHERE status = 'Filled'" + condition).first()) +
                   u" fills"_s;
        };
        QTRY_VERIFY2(foot->text().startsWith(filled({})), qPrintable(foot->text()));
        desk.type(u"exchange"_s, u"= mexc"_s);
        QTRY_VERIFY2(foot->text().startsWith(filled(" AND exchange = 'mexc'")), qPrintable(foot->text()));
        Fill fill;
        fill.id = u"new"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.exchange = ExchangeId::Mexc;
        fill.quantity = 1;
        fill.price = 100;
        fill.fee = 0.1;
        fill.createdAt = desk.file.numbers("SELECT max(created_at) FROM trades").first() + 1;
        desk.file.add(fill);
        desk.model.refresh();
        QTRY_VERIFY2(foot->text().startsWith(filled(" AND exchange = 'mexc'")), qPrintable(foot->text()));
        QTest::keyClick(&desk.page.view().table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY2(desk.page.selectionSummary().contains(u"realised"_s), qPrintable(desk.page.selectionSummary()));
    }
};

HOOX_TEST(TotalsLineTest);
#include "TotalsLineTest.moc"
