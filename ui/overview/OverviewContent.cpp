// The cards of the Overview: what stands on them and how they are filled. The page's own flow is in OverviewPage.cpp.
#include "models/overview/OverviewFigures.h"
#include "ui/common/MissingText.h"
#include "ui/common/SmallTable.h"
#include "ui/common/StatusWord.h"
#include "ui/common/StepChart.h"
#include "ui/overview/CardDeck.h"
#include "ui/overview/DrillRow.h"
#include "ui/overview/HandoverRow.h"
#include "ui/overview/OverviewCards.h"
#include "ui/overview/OverviewPage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBalanceLines = 4;
constexpr int kNamedDifferences = 3;

QString assetTitle(const QString &word, const QString &asset)
{
    return asset.isEmpty() ? word : word + u", "_s + asset;
}

} // namespace

QLabel *OverviewPage::note(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_notes.append(label);
    return label;
}

Card *OverviewPage::exposureCard()
{
    m_exposure = new Card(appearance(), this);
    m_exposure->setObjectName(u"exposureCard"_s);
    m_exposure->setLink(tr("Open positions"));
    connect(m_exposure, &Card::linkActivated, this, &OverviewPage::openPositions);
    m_gross = new BigFigure(appearance(), u"exposureGross"_s, m_exposure);
    m_net = new FigureLine(appearance(), tr("net"), u"exposureNet"_s, m_exposure);
    m_unrealised = new FigureLine(appearance(), tr("unrealised"), u"exposureUnrealised"_s, m_exposure);
    m_shares = new ShareBar(appearance(), m_exposure);
    m_otherExposure = note(u"exposureOther"_s, m_exposure);
    for (auto *part : std::initializer_list<QWidget *>{m_gross, m_net, m_unrealised, m_shares, m_otherExposure})
        m_exposure->body()->addWidget(part);
    m_exposure->body()->addStretch(1);
    return m_exposure;
}

Card *OverviewPage::todayCard()
{
    m_today = new Card(appearance(), this);
    m_today->setObjectName(u"todayCard"_s);
    m_today->setLink(tr("Open fills"));
    connect(m_today, &Card::linkActivated, this, &OverviewPage::openFills);
    m_realised = new BigFigure(appearance(), u"todayRealised"_s, m_today);
    m_fees = new FigureLine(appearance(), tr("fees"), u"todayFees"_s, m_today);
    m_fills = new FigureLine(appearance(), tr("fills"), u"todayFills"_s, m_today);
    m_failed = new FigureLine(appearance(), tr("failed"), u"todayFailed"_s, m_today);
    m_otherToday = note(u"todayOther"_s, m_today);
    for (auto *part : std::initializer_list<QWidget *>{m_realised, m_fees, m_fills, m_failed, m_otherToday})
        m_today->body()->addWidget(part);
    m_today->body()->addStretch(1);
    return m_today;
}

Card *OverviewPage::balancesCard()
{
    auto *card = new Card(appearance(), this);
    card->setObjectName(u"balancesCard"_s);
    card->setTitle(tr("Margin balances"), tr("total, used"));
    card->setLink(tr("Open positions"));
    connect(card, &Card::linkActivated, this, &OverviewPage::openPositions);
    for (int line = 0; line < kBalanceLines; ++line) {
        m_balanceLines.append(new FigureLine(appearance(), QString(), u"balanceLine%1"_s.arg(line), card));
        card->body()->addWidget(m_balanceLines.last());
    }
    m_moreBalances = note(u"balancesMore"_s, card);
    card->body()->addWidget(m_moreBalances);
    card->body()->addStretch(1);
    return card;
}

Card *OverviewPage::differencesCard()
{
    auto *card = new Card(appearance(), this);
    card->setObjectName(u"differencesCard"_s);
    card->setTitle(tr("Reconciliation"));
    card->setLink(tr("Open positions"));
    connect(card, &Card::linkActivated, this, &OverviewPage::openPositions);
    m_agreeing = new BigFigure(appearance(), u"positionsDiffering"_s, card);
    m_differing = note(u"positionsDifferingNames"_s, card);
    card->body()->addWidget(m_agreeing);
    card->body()->addWidget(m_differing);
    card->body()->addStretch(1);
    return card;
}

Card *OverviewPage::equityCard()
{
    m_equity = new Card(appearance(), this);
    m_equity->setObjectName(u"equityCard"_s);
    m_chart = new StepChart(appearance(), m_equity);
    m_chart->setObjectName(u"equityChart"_s);
    m_chart->setAccessibleName(tr("Equity of the last 24 hours"));
    m_equity->body()->addWidget(m_chart, 1);
    connect(m_chart, &StepChart::readOut, this, [this](const QString &text) {
        if (text.isEmpty())
            showEquity();
        else
            m_equity->setTitle(tr("Equity, 24 h"), text);
    });
    return m_equity;
}

Card *OverviewPage::ordersCard()
{
    auto *card = new Card(appearance(), this);
    card->setObjectName(u"ordersCard"_s);
    card->setTitle(tr("Orders"), tr("sent from here"));
    card->setLink(tr("Open orders"));
    connect(card, &Card::linkActivated, this, &OverviewPage::openOrders);
    const auto add = [&](const QString &word, const QString &name) {
        auto *line = new FigureLine(appearance(), word, name, card);
        line->setFigure(Format::missing());
        card->body()->addWidget(line);
        return line;
    };
    m_unresolved = add(tr("unresolved"), u"ordersUnresolvedFigure"_s);
    m_failedOrders = add(tr("failed today (UTC)"), u"ordersFailedFigure"_s);
    m_locks = add(tr("locks held"), u"ordersLocksFigure"_s);
    return card;
}

void OverviewPage::setOrders(const OrdersStanding &orders, int failedToday, std::optional<int> locksHeld)
{
    const auto &format = appearance().format();
    const auto open = orders.unresolved.size();
    m_unresolved->setFigure(!orders.isKnown ? Format::missing()
                            : open == 0
                                ? format.count(0)
                                : tr("%1, oldest %2", "count, age")
                                      .arg(format.count(open), Format::age(orders.unresolved.constFirst().age)));
    m_failedOrders->setFigure(orders.isKnown ? format.count(failedToday) : Format::missing());
    m_locks->setFigure(locksHeld ? format.count(*locksHeld) : Format::missing());
}

Card *OverviewPage::ledgerCard()
{
    auto *card = new Card(appearance(), this);
    card->setObjectName(u"ledgerCard"_s);
    card->setTitle(tr("Ledger"), tr("times in %1").arg(appearance().format().zoneName()));
    const auto add = [&](const QString &word, const QString &name) {
        auto *line = new FigureLine(appearance(), word, name, card);
        card->body()->addWidget(line);
        return line;
    };
    m_totalFills = add(tr("fills"), u"ledgerFills"_s);
    m_allFailed = add(tr("of them failed"), u"ledgerFailed"_s);
    m_firstAt = add(tr("first fill"), u"ledgerFirst"_s);
    m_lastAt = add(tr("last fill"), u"ledgerLast"_s);
    m_rejects = add(tr("rows refused on import"), u"ledgerRejects"_s);
    m_schema = add(tr("schema"), u"ledgerSchema"_s);
    card->body()->addStretch(1);
    m_drill = new DrillRow(appearance(), card);
    card->body()->addWidget(m_drill);
    m_shift = new HandoverRow(appearance(), card);
    connect(m_shift, &HandoverRow::requested, this, &OverviewPage::handoverRequested);
    card->body()->addWidget(m_shift);
    return card;
}

Card *OverviewPage::fillsCard()
{
    auto *card = new Card(appearance(), this);
    card->setObjectName(u"lastFillsCard"_s);
    card->setTitle(tr("Last fills"));
    card->setLink(tr("Open fills"));
    card->setFlush(true);
    connect(card, &Card::linkActivated, this, &OverviewPage::openFills);
    const auto word = [](const QModelIndex &index) { return index.data().toString(); };
    const auto time = [this](const QModelIndex &index) {
        return appearance().format().time(index.data().toLongLong());
    };
    const auto number = [this](const QModelIndex &index) {
        const auto figure = index.data();
        return figure.isValid() ? appearance().format().number(figure.toDouble()) : Format::missing();
    };
    const auto isFailed = [this](const QModelIndex &index) {
        return m_lastFills.fill(index.row()).status == FillStatus::Failed ? 1.0 : 0.0;
    };
    const auto status = [this](const QModelIndex &index) {
        return StatusWord::of(m_lastFills.fill(index.row()).status);
    };
    using Column = LastFillsModel;
    using Kind = TableColumn::Kind;
    m_table = new SmallTable(m_lastFills,
                             {{Column::Time, tr("time %1").arg(appearance().format().zoneName()), Kind::Word, time},
                              {Column::Exchange, tr("exchange"), Kind::Word, word},
                              {Column::Symbol, tr("symbol"), Kind::StrongWord, word},
                              {Column::ActionColumn, tr("action"), Kind::ActionWord, word},
                              {Column::Quantity, tr("quantity"), Kind::Number, number},
                              {Column::Price, tr("price"), Kind::Number, number},
                              {Column::Fee, tr("fee"), Kind::Number, number},
                              {Column::Status, tr("status"), Kind::StatusWord, status, isFailed}},
                             appearance(), card);
    m_table->setObjectName(u"lastFills"_s);
    m_table->setAccessibleName(tr("Last fills"));
    m_table->setRowPixels(24);
    connect(m_table, &SmallTable::rowOpened, this,
            [this](int row) { Q_EMIT showFills(m_lastFills.fill(row).exchange, m_lastFills.fill(row).symbol); });
    card->body()->addWidget(m_table);
    card->body()->addStretch(1);
    return card;
}

QWidget *OverviewPage::content()
{
    auto *beside = new QWidget(this);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(ordersCard());
    column->addWidget(ledgerCard(), 1);
    return new CardDeck(
        {{exposureCard(), todayCard(), balancesCard(), differencesCard()}, equityCard(), beside, fillsCard()}, this);
}

void OverviewPage::showExposure()
{
    const auto &format = appearance().format();
    const auto all = exposureOf(m_figures.board().rows());
    const auto first = all.value(0);
    m_exposure->setTitle(assetTitle(tr("Exposure"), first.sum.asset));
    m_gross->setFigure(format.money(first.sum.gross), tr("gross"));
    m_net->setSigned(first.sum.net, format.signedMoney(first.sum.net));
    const auto unrealised = first.sum.knownUnrealised();
    m_unrealised->setSigned(unrealised, format.signedMoney(unrealised));
    m_shares->setShares(first.symbols);
    m_shares->setVisible(!first.symbols.isEmpty());
    QStringList others;
    for (const auto &each : all.mid(1))
        others.append(
            tr("%1 gross, %2 net").arg(format.money(each.sum.gross, each.sum.asset), format.signedMoney(each.sum.net)));
    if (first.sum.withoutMark > 0)
        others.append(tr("%n position(s) without a price", nullptr, first.sum.withoutMark));
    if (first.sum.withoutEntry > 0)
        others.append(tr("%n position(s) without an entry price", nullptr, first.sum.withoutEntry));
    if (const auto unknown = m_figures.board().unknownPositions(); unknown > 0)
        others.append(tr("%n position(s) not known: a fill has no quantity", nullptr, unknown));
    m_otherExposure->setText(others.join(u'\n'));
    m_otherExposure->setVisible(!others.isEmpty());
}

void OverviewPage::showToday()
{
    const auto &format = appearance().format();
    const auto all = todayOf(m_figures.board().figures());
    const auto first = all.value(0);
    m_today->setTitle(assetTitle(tr("Today (UTC)"), first.asset));
    const auto realised = first.realised.whole();
    const auto fees = first.fees.value();
    const auto paid = fees ? std::optional(-*fees) : std::nullopt;
    m_realised->setSigned(realised, format.signedMoney(realised), tr("realised"));
    m_fees->setSigned(paid, format.signedMoney(paid));
    qint64 fills = 0;
    qint64 failed = 0;
    qint64 unfilled = 0;
    KnownSum allFees, allRealised;
    QStringList others;
    for (const auto &each : all) {
        fills += each.fills;
        failed += each.failed;
        unfilled += each.unfilled;
        allFees += each.fees;
        allRealised += each.realised;
        if (each.asset != first.asset)
            others.append(tr("%1 realised, fees %2")
                              .arg(format.signedMoney(each.realised.whole()) + u' ' + each.asset,
                                   format.money(each.fees.value())));
    }
    others << MissingText::fees(allFees) << MissingText::shortProfits(allRealised.missing)
           << MissingText::unfilled(unfilled);
    others.removeAll(QString());
    m_fills->setFigure(format.count(fills));
    m_failed->setFigure(format.count(failed));
    m_otherToday->setText(others.join(u'\n'));
    m_otherToday->setVisible(!others.isEmpty());
}

void OverviewPage::showBalances()
{
    const auto &format = appearance().format();
    const auto &balances = m_figures.board().balances();
    for (int line = 0; line < kBalanceLines; ++line) {
        m_balanceLines[line]->setVisible(line < balances.size());
        if (line >= balances.size())
            continue;
        const auto &balance = balances.at(line);
        m_balanceLines[line]->setName(toText(balance.exchange));
        m_balanceLines[line]->setFigure(format.money(balance.total, balance.asset) + u", "_s +
                                        format.percent(balance.used, balance.total));
    }
    const auto more = static_cast<int>(balances.size()) - kBalanceLines;
    m_moreBalances->setText(balances.isEmpty() ? tr("No balance was recorded yet.") : tr("and %n more", nullptr, more));
    m_moreBalances->setVisible(balances.isEmpty() || more > 0);
}

void OverviewPage::showDifferences()
{
    const auto &board = m_figures.board();
    const auto differing = board.differing();
    m_agreeing->setFigure(appearance().format().count(differing),
                          tr("of %n position(s) differ", nullptr, static_cast<int>(board.rows().size())));
    QStringList names;
    for (const auto &row : board.rows().mid(0, std::min(differing, kNamedDifferences)))
        names.append(u"\u2260 "_s + row.reconciled.symbol + u' ' + toText(row.reconciled.exchange));
    if (differing > kNamedDifferences)
        names.append(tr("and %n more", nullptr, differing - kNamedDifferences));
    m_differing->setText(names.isEmpty() ? tr("What is recorded agrees with the fills.") : names.join(u'\n'));
}

void OverviewPage::showEquity()
{
    QVector<StepSeries> series;
    QStringList assets;
    bool feesIn = false, feesMissing = false;
    qint64 leftOut = 0;
    for (const auto &curve : m_figures.equity()) {
        StepSeries line{curve.asset, {}};
        for (const auto &step : curve.steps)
            line.steps.append({step.second, step.value});
        series.append(line);
        assets.append(curve.asset);
        feesIn = feesIn || curve.withFee > 0;
        feesMissing = feesMissing || curve.withoutFee > 0;
        leftOut += curve.leftOut;
    }
    m_chart->setSeries(series, m_figures.equityRange().from, m_figures.equityRange().to);
    const auto zone = tr("time %1").arg(appearance().format().zoneName());
    m_equity->setTitle(tr("Equity, 24 h"),
                       (QStringList{MissingText::equity(feesIn, feesMissing), assets.join(u", "_s), zone} +
                        MissingText::leftOut(leftOut))
                           .join(u" · "_s));
}

void OverviewPage::showLedger()
{
    const auto &format = appearance().format();
    const auto &facts = *m_figures.ledgerFacts();
    const auto time = [&format](qint64 second) { return second > 0 ? format.time(second) : Format::missing(); };
    m_totalFills->setFigure(format.count(facts.fills));
    m_allFailed->setFigure(format.count(facts.failed));
    m_firstAt->setFigure(time(facts.firstAt));
    m_lastAt->setFigure(time(facts.lastAt));
    m_rejects->setFigure(format.count(facts.rejects));
    m_schema->setFigure(format.count(facts.schemaVersion));
}

} // namespace hoox
