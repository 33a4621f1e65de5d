#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/positions/Reconciliation.h"
#include "storage/ledger/Ledger.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

QJsonObject positionJson(const Position &position)
{
    return {{u"symbol"_s, position.symbol},
            {u"exchange"_s, toText(position.exchange)},
            {u"side"_s, toText(position.side)},
            {u"size"_s, position.size},
            {u"entry_price"_s, jsonNumber(position.entryPrice)},
            {u"leverage"_s, position.leverage ? QJsonValue(*position.leverage) : QJsonValue()},
            {u"updated_at"_s, jsonTime(position.updatedAt)}};
}

QJsonValue positionOrNull(const std::optional<Position> &position)
{
    return position ? QJsonValue(positionJson(*position)) : QJsonValue();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return u"agrees"_s;
    case Verdict::Differs:
        return u"differs"_s;
    case Verdict::NotRecorded:
        return u"not_recorded"_s;
    case Verdict::Hidden:
        return u"hidden"_s;
    case Verdict::NotInFills:
        return u"not_in_fills"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

void printRecorded(Session &session, const QVector<Position> &positions)
{
    QJsonArray rows;
    TextTable table{{{u"SYMBOL"_s},
                     {u"EXCHANGE"_s},
                     {u"SIDE"_s},
                     {u"SIZE"_s, true},
                     {u"ENTRY"_s, true},
                     {u"LEVERAGE"_s, true},
                     {u"UPDATED (UTC)"_s}},
                    {}};
    for (const auto &position : positions) {
        rows.append(positionJson(position));
        table.rows.append({position.symbol, toText(position.exchange), toText(position.side),
                           session.format().number(position.size), session.format().number(position.entryPrice),
                           position.leverage ? QString::number(*position.leverage) : Format::missing(),
                           position.updatedAt > 0 ? session.format().time(position.updatedAt) : Format::missing()});
    }
    if (session.output().isJson())
        session.output().json(QJsonDocument(rows));
    else
        session.output().table(table);
    session.finish();
}

QString sizeText(const Session &session, const std::optional<Position> &position)
{
    return position ? session.format().number(position->signedSize()) : Format::missing();
}

void printReconciled(Session &session, const QVector<ReconciledPosition> &positions)
{
    QJsonArray rows;
    TextTable table{{{u"SYMBOL"_s},
                     {u"EXCHANGE"_s},
                     {u"RECORDED"_s, true},
                     {u"FROM FILLS"_s, true},
                     {u"DIFFERENCE"_s, true},
                     {u"VERDICT"_s}},
                    {}};
    for (const auto &row : positions) {
        rows.append(QJsonObject{
            {u"symbol"_s, row.symbol},
            {u"exchange"_s, toText(row.exchange)},
            {u"recorded"_s, positionOrNull(row.recorded)},
            {u"derived"_s, positionOrNull(row.derived)},
            {u"verdict"_s, verdictText(row.verdict)},
            {u"hidden_by"_s, row.verdict == Verdict::Hidden ? QJsonValue(toText(row.hiddenBy)) : QJsonValue()},
            {u"size_difference"_s, jsonNumber(row.sizeDifference())}});
        table.rows.append({row.symbol, toText(row.exchange), sizeText(session, row.recorded),
                           sizeText(session, row.derived), session.format().number(row.sizeDifference()),
                           verdictText(row.verdict)});
    }
    if (session.output().isJson())
        session.output().json(QJsonDocument(rows));
    else
        session.output().table(table);
    session.finish();
}

} // namespace

void positions(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto show = [&session, parts](const RecordedPositions &recorded) {
        if (!session.isSet(u"reconcile")) {
            printRecorded(session, recorded.rows);
            return;
        }
        session.then(parts->ledger().figures(TimeRange{}), [&session, recorded](const QVector<SymbolFigures> &figures) {
            printReconciled(session, reconcile(recorded.rows, figures, recorded.holdsExchanges));
        });
    };
    session.withLedger([&session, parts, show] { session.then(parts->ledger().recordedPositions(), show); });
}

void balances(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto show = [&session](const QVector<Balance> &balances) {
        QJsonArray rows;
        TextTable table{
            {{u"EXCHANGE"_s}, {u"ASSET"_s}, {u"FREE"_s, true}, {u"USED"_s, true}, {u"TOTAL"_s, true}, {u"AT (UTC)"_s}},
            {}};
        for (const auto &balance : balances) {
            rows.append(QJsonObject{{u"id"_s, balance.id},
                                    {u"exchange"_s, toText(balance.exchange)},
                                    {u"asset"_s, balance.asset},
                                    {u"free"_s, balance.free},
                                    {u"used"_s, balance.used},
                                    {u"total"_s, balance.total},
                                    {u"timestamp"_s, jsonTime(balance.timestamp)}});
            table.rows.append({toText(balance.exchange), balance.asset, session.format().number(balance.free),
                               session.format().number(balance.used), session.format().number(balance.total),
                               session.format().time(balance.timestamp)});
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(rows));
        else
            session.output().table(table);
        session.finish();
    };
    session.withLedger([&session, parts, show] { session.then(parts->ledger().balances(), show); });
}

} // namespace hoox::commands
