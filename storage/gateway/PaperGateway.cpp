#include "storage/gateway/PaperGateway.h"

#include "storage/base/WhenDone.h"
#include "storage/domain/PositionBook.h"
#include "storage/gateway/GatewayRecord.h"
#include "storage/gateway/PaperPayloads.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> lastPriceIn(const QVector<Fill> &newestFirst)
{
    for (const auto &fill : newestFirst) {
        if (fill.status == FillStatus::Filled && fill.price && *fill.price > 0)
            return fill.price;
    }
    return std::nullopt;
}

/// As the exchange numbers its orders: Bybit with UUIDs, the others with digits.
QString paperOrderId(const OrderTicket &ticket)
{
    if (ticket.exchange == ExchangeId::Bybit)
        return paperId(ticket.requestId, u"order"_s);
    constexpr quint64 smallest = 100'000'000'000'000'000; // 18 digits
    const auto hash = QCryptographicHash::hash("order:" + ticket.requestId.toUtf8(), QCryptographicHash::Sha256);
    return QString::number(smallest + hash.first(8).toHex().toULongLong(nullptr, 16) % (9 * smallest));
}

Fill paperFill(const PaperTrade &trade, int piece, double quantity)
{
    Fill fill;
    fill.id = paperId(trade.ticket.requestId, u"fill-%1"_s.arg(piece));
    fill.requestId = trade.ticket.requestId;
    fill.exchange = trade.ticket.exchange;
    fill.symbol = trade.ticket.symbol;
    fill.action = trade.ticket.action;
    fill.side = sideOf(trade.ticket);
    fill.quantity = quantity;
    fill.price = trade.price;
    fill.fee = 0;
    fill.orderId = trade.orderId;
    fill.createdAt = trade.atMs / 1000;
    return fill;
}

QVector<Fill> paperFills(const PaperTrade &trade, const PaperFate &fate, double feeRate)
{
    if (!fate.refusal.isEmpty()) {
        auto failed = paperFill(trade, 0, trade.ticket.quantity);
        failed.id = paperId(trade.ticket.requestId, u"refusal"_s); // It may be sent again, and be filled.
        failed.status = FillStatus::Failed;
        return {failed};
    }
    const double total = trade.ticket.quantity * std::clamp(fate.share, 0.0, 1.0);
    const int pieces = std::max(1, fate.pieces);
    QVector<Fill> fills;
    double left = total;
    for (int piece = 0; piece < pieces; ++piece) {
        const double quantity = piece + 1 == pieces ? left : total / pieces;
        left -= quantity;
        auto fill = paperFill(trade, piece, quantity);
        fill.fee = withoutSumNoise(quantity * trade.price * feeRate);
        fills.append(fill);
    }
    return fills;
}

} // namespace

PaperGateway::PaperGateway(PaperTape tape, const Clock &clock, PaperTerms terms)
    : m_tape(std::move(tape)), m_clock(clock), m_terms(std::move(terms))
{
}

PaperGateway::~PaperGateway() = default;

Pending<GatewayReply> PaperGateway::submit(const OrderTicket &ticket)
{
    auto promise = std::make_shared<QPromise<Result<GatewayReply>>>();
    promise->start();
    const auto future = promise->future();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_taken.contains(ticket.requestId)) {
            GatewayReply reply;
            reply.verdict = GatewayVerdict::Duplicate;
            reply.record = GatewayRecord({}).toJson();
            return ready<GatewayReply>(reply);
        }
        m_taken.insert(ticket.requestId);
    }
    QMetaObject::invokeMethod(
        &m_context, [this, ticket, promise] { begin(ticket, promise); }, Qt::QueuedConnection);
    return future;
}

void PaperGateway::begin(const OrderTicket &ticket, const Promise &promise)
{
    if (ticket.price) {
        answer(ticket, promise, trade(ticket, *ticket.price));
        return;
    }
    whenDone(m_tape(ticket.exchange, ticket.symbol), &m_context,
             [this, ticket, promise](const Result<QVector<Fill>> &tape) {
                 if (const auto price = lastPriceIn(tape.value_or(QVector<Fill>()))) {
                     answer(ticket, promise, trade(ticket, *price));
                     return;
                 }
                 GatewayReply reply;
                 reply.verdict = GatewayVerdict::Refused;
                 reply.cause = GatewayCause::NoPrice;
                 reply.words = tape ? QString() : tape.error().detail;
                 reply.record = GatewayRecord({}).toJson();
                 answer(ticket, promise, reply);
             });
}

GatewayReply PaperGateway::trade(const OrderTicket &ticket, double price) const
{
    const auto fate = m_terms.fate ? m_terms.fate(ticket) : PaperFate();
    PaperTrade done{ticket, paperOrderId(ticket), price, {}, fate.refusal, m_clock.nowUtc().toMSecsSinceEpoch()};
    if (!ticket.test)
        done.fills = paperFills(done, fate, m_terms.feeRate);
    GatewayReply reply;
    reply.verdict = fate.refusal.isEmpty() ? GatewayVerdict::Executed : GatewayVerdict::Refused;
    reply.cause = fate.refusal.isEmpty() ? GatewayCause::None : GatewayCause::ExchangeRejected;
    reply.words = fate.refusal;
    reply.orderId = done.orderId;
    reply.fills = done.fills;
    reply.record = paperRecord(done);
    return reply;
}

void PaperGateway::answer(const OrderTicket &ticket, const Promise &promise, GatewayReply reply)
{
    // What was refused never happened: the gateway lets its key go too (contract 5.1).
    if (reply.verdict == GatewayVerdict::Refused) {
        const std::scoped_lock lock(m_mutex);
        m_taken.remove(ticket.requestId);
    }
    promise->addResult(Result<GatewayReply>(std::move(reply)));
    promise->finish();
}

QString paperId(const QString &requestId, const QString &part)
{
    static const QUuid space(u"6f0c3c2e-6d1a-4b57-9c43-2f4d3f1a9b10"_s);
    auto id = QUuid::createUuidV5(space, part + u':' + requestId);
    constexpr ushort version4 = 0x4000;
    constexpr ushort withoutVersion = 0x0fff;
    id.data3 = static_cast<ushort>((id.data3 & withoutVersion) | version4);
    return id.toString(QUuid::WithoutBraces);
}

} // namespace hoox
