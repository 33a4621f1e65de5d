#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/positions/PositionRow.h"
#include "storage/ledger/Ledger.h"
#include "storage/ledger/LedgerHistory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

/// Sentences of this command.
class PositionsWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::PositionsCommand)
};

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

QJsonObject pastJson(const PositionRow &row)
{
    const auto &position = row.shown();
    return {{u"as_of"_s, jsonTime(row.asOf)},
            {u"symbol"_s, position.symbol},
            {u"exchange"_s, toText(position.exchange)},
            {u"side"_s, toText(position.side)},
            {u"size"_s, position.size},
            {u"entry_price"_s, jsonNumber(position.entryPrice)},
            {u"opened_at"_s, jsonTime(row.openedAt)},
            {u"mark"_s, jsonNumber(row.mark)},
            {u"mark_at"_s, row.mark ? jsonTime(row.markAt) : QJsonValue()},
            {u"notional"_s, jsonNumber(row.notional)},
            {u"unrealised"_s, jsonNumber(row.unrealised)},
            {u"quote"_s, row.quote}};
}

/// Open or not, nobody knows: told, and never as flat (LG-3).
QJsonObject unknownJson(const SymbolFigures &figures, qint64 second)
{
    QJsonObject row{{u"as_of"_s, jsonTime(second)},
                    {u"symbol"_s, figures.symbol},
                    {u"exchange"_s, toText(figures.exchange)},
                    {u"quote"_s, quoteAsset(figures.symbol)}};
    for (const auto &unknown : {u"side"_s, u"size"_s, u"entry_price"_s, u"opened_at"_s, u"mark"_s, u"mark_at"_s,
                                u"notional"_s, u"unrealised"_s})
        row.insert(unknown, QJsonValue());
    return row;
}

void printPast(Session &session, const QVector<SymbolFigures> &figures, qint64 second)
{
    QJsonArray rows;
    TextTable table{{{u"SYMBOL"_s},
                     {u"EXCHANGE"_s},
                     {u"SIDE"_s},
                     {u"SIZE"_s, true},
                     {u"ENTRY"_s, true},
                     {u"MARK"_s, true},
                     {u"NOTIONAL"_s, true},
                     {u"UNREALISED"_s, true},
                     {u"QUOTE"_s},
                     {u"OPENED (UTC)"_s}},
                    {}};
    const auto &format = session.format();
    for (const auto &row : pastRows(figures, second)) {
        const auto &position = row.shown();
        rows.append(pastJson(row));
        table.rows.append({position.symbol, toText(position.exchange), toText(position.side),
                           format.number(position.size), format.number(position.entryPrice), format.number(row.mark),
                           format.money(row.notional), format.signedMoney(row.unrealised), row.quote,
                           row.openedAt > 0 ? format.time(row.openedAt) : Format::missing()});
    }
    for (const auto &each : figures) {
        if (each.withoutQuantity == 0)
            continue;
        const auto missing = Format::missing();
        rows.append(unknownJson(each, second));
        table.rows.append({each.symbol, toText(each.exchange), missing, missing, missing, missing, missing, missing,
                           quoteAsset(each.symbol), missing});
    }
    if (session.output().isJson())
        session.output().json(QJsonDocument(rows));
    else
        session.output().table(table);
    session.finish();
}

/// Derived from the fills alone, as of the end of that second (safety 4.7).
void positionsAt(Session &session, Composition &parts)
{
    const auto second = secondFromText(session.value(u"at"));
    if (!second || *second < 0 || *second > kLastPlausibleSecond) {
        session.usage(PositionsWords::tr("--at takes a moment such as 2026-05-19T02:46:58Z or \"2026-05-19 02:46:58\" "
                                         "(UTC)."));
        return;
    }
    if (session.isSet(u"reconcile")) {
        session.usage(PositionsWords::tr("--at cannot be reconciled: what was recorded then is not kept."));
        return;
    }
    session.withLedger([&session, &parts, second = *second] {
        auto history = std::make_shared<LedgerHistory>(parts.workspace().ledgerFile());
        session.then(history->positionsAt(second), [&session, second, history](const QVector<SymbolFigures> &figures) {
            printPast(session, figures, second);
        });
    });
}

} // namespace

void positions(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    if (session.isSet(u"at")) {
        positionsAt(session, *parts);
        return;
    }
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
