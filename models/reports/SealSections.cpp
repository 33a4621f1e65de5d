#include "models/reports/SealSections.h"

#include "models/reports/SealText.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

class PartHash final
{
public:
    void add(const QByteArray &line)
    {
        m_hash.addData(line + '\n');
        ++m_rows;
    }
    /// A line that is no row.
    void addFact(const QByteArray &line) { m_hash.addData(line + '\n'); }
    [[nodiscard]] SealedPart part(const QString &name, qint64 newest = 0)
    {
        return {name, m_rows, newest, m_hash.result().toHex()};
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

void addKnownSum(QByteArray &line, const KnownSum &sum)
{
    sealtext::addSum(line, sum.value());
    sealtext::addWhole(line, sum.counted);
    sealtext::addWhole(line, sum.missing);
}

void addSealedPosition(QByteArray &line, const std::optional<Position> &position)
{
    sealtext::addText(line, position ? toText(position->side) : QString());
    sealtext::addSum(line, position ? std::optional(position->size) : std::nullopt);
    sealtext::addSum(line, position ? position->entryPrice : std::nullopt);
}

SealedPart sealedSymbols(const ReportSeal &seal, const ReportData &data)
{
    using namespace sealtext;
    QVector<SymbolFigures> rows;
    std::copy_if(data.figures.cbegin(), data.figures.cend(), std::back_inserter(rows), [&](const SymbolFigures &row) {
        return (seal.exchange.isEmpty() || toText(row.exchange) == seal.exchange) &&
               (seal.symbol.isEmpty() || row.symbol == seal.symbol);
    });
    std::sort(rows.begin(), rows.end(), [](const SymbolFigures &left, const SymbolFigures &right) {
        return std::pair(left.symbol, nameOrder(left.exchange)) < std::pair(right.symbol, nameOrder(right.exchange));
    });
    PartHash hash;
    for (const auto &row : std::as_const(rows)) {
        QByteArray line;
        addText(line, row.symbol);
        addText(line, toText(row.exchange));
        addSealedPosition(line, row.position);
        for (const auto &sum : {row.realised, row.fees, row.volume})
            addKnownSum(line, sum);
        addSum(line, row.lastPrice);
        for (const auto count : {row.withoutQuantity, row.fills, row.failed, row.unfilled, row.closes, row.wins})
            addWhole(line, count);
        hash.add(line);
    }
    return hash.part(u"figures"_s);
}

SealedPart sealedEquity(const ReportData &data)
{
    using namespace sealtext;
    auto curves = data.curves;
    std::sort(curves.begin(), curves.end(),
              [](const EquityCurve &left, const EquityCurve &right) { return left.asset < right.asset; });
    PartHash hash;
    for (const auto &curve : std::as_const(curves)) {
        QByteArray line;
        addText(line, curve.asset);
        addSum(line, curve.steps.isEmpty() ? std::nullopt : std::optional(curve.steps.last().value));
        for (const auto count : {curve.leftOut, curve.withFee, curve.withoutFee})
            addWhole(line, count);
        hash.add(line);
    }
    return hash.part(u"equity"_s);
}

SealedPart sealedBalances(const ReportData &data)
{
    using namespace sealtext;
    auto rows = data.balances;
    std::sort(rows.begin(), rows.end(), [](const Balance &left, const Balance &right) {
        return std::pair(left.asset, nameOrder(left.exchange)) < std::pair(right.asset, nameOrder(right.exchange));
    });
    PartHash hash;
    qint64 newest = 0;
    for (const auto &row : std::as_const(rows)) {
        QByteArray line;
        addText(line, row.asset);
        addText(line, toText(row.exchange));
        for (const auto &amount : {row.free, row.used, row.total})
            addExact(line, amount);
        addWhole(line, row.timestamp);
        hash.add(line);
        newest = std::max(newest, row.timestamp);
    }
    return hash.part(u"balances"_s, newest);
}

SealedPart sealedReconciliation(const ReportSeal &seal, const ReportData &data)
{
    using namespace sealtext;
    auto rows = data.reconciliation;
    std::sort(rows.begin(), rows.end(), [](const ReconciledPosition &left, const ReconciledPosition &right) {
        return std::pair(left.symbol, nameOrder(left.exchange)) < std::pair(right.symbol, nameOrder(right.exchange));
    });
    PartHash hash;
    qint64 newest = 0;
    for (const auto &row : std::as_const(rows)) {
        QByteArray line;
        addText(line, row.symbol);
        addText(line, toText(row.exchange));
        addSealedPosition(line, row.recorded);
        addSealedPosition(line, row.derived);
        addWhole(line, static_cast<qint64>(row.verdict));
        if (seal.version > 1)
            addText(line, row.verdict == Verdict::Hidden ? toText(row.hiddenBy) : QString());
        hash.add(line);
        newest = std::max(newest, row.recorded ? row.recorded->updatedAt : 0);
    }
    return hash.part(u"reconciliation"_s, newest);
}

/// The rows of one second have no order of their own. Of a list that was cut, those of its oldest second are left out:
/// which of them were kept is not a matter of the ledger.
SealedPart sealedFailed(const ReportData &data)
{
    const bool isCut = data.failedFills.size() >= ReportData::kMostFailed;
    QVector<std::pair<qint64, QByteArray>> rows; // by second, the newest first
    for (const auto &fill : data.failedFills) {
        QByteArray line;
        sealtext::addFill(line, fill);
        if (!isCut || fill.createdAt != data.failedFills.last().createdAt)
            rows.append({-fill.createdAt, QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex()});
    }
    std::sort(rows.begin(), rows.end());
    PartHash hash;
    for (const auto &[second, row] : std::as_const(rows))
        hash.add(row);
    return hash.part(u"failed"_s);
}

SealedPart sealedOrders(const ReportData &data)
{
    using namespace sealtext;
    PartHash hash;
    for (const auto &row : data.orders->rows) {
        QByteArray line;
        addWhole(line, row.number);
        addWhole(line, row.askedAt.toMSecsSinceEpoch());
        addText(line, row.by);
        addText(line, row.ticket.requestId);
        addText(line, toText(row.ticket.exchange));
        addText(line, row.ticket.symbol);
        addText(line, toText(row.ticket.action));
        addExact(line, row.ticket.quantity);
        for (const auto &text : {toText(row.state), row.code, row.words})
            addText(line, text);
        hash.add(line);
    }
    return hash.part(u"orders"_s, data.ordersChangedAt);
}

QByteArray sealedRecord(const AuditRecord &record)
{
    using namespace sealtext;
    const auto &entry = record.entry;
    QByteArray line;
    addWhole(line, record.number);
    addWhole(line, record.at.toMSecsSinceEpoch());
    for (const auto &text : {entry.action, entry.subject, entry.by, entry.profile, entry.reason})
        addText(line, text);
    addMaybe(line, entry.before);
    addMaybe(line, entry.after);
    addText(line, audit::toText(entry.result));
    addText(line, entry.detail);
    addWhole(line, entry.of);
    return line;
}

SealedPart sealedRecords(const QString &name, const ReportRecords<AuditRecord> &records,
                         const std::optional<QVector<TimeRange>> &engaged = {})
{
    PartHash hash;
    for (const auto &record : records.rows)
        hash.add(sealedRecord(record));
    if (records.isCut)
        hash.addFact("cut");
    for (const auto &period : engaged.value_or(QVector<TimeRange>()))
        hash.addFact("engaged " + QByteArray::number(period.from) + ' ' + QByteArray::number(period.to));
    return hash.part(name);
}

SealedPart sealedLogs(const ReportData &data)
{
    PartHash hash;
    QByteArray line;
    sealtext::addWhole(line, static_cast<qint64>(data.verifiedLogs()));
    hash.addFact(line);
    if (!data.verified)
        return hash.part(u"order-logs"_s);
    const auto &[question, found] = *data.verified;
    line.clear();
    for (const auto number : {question.asOf.toSecsSinceEpoch(), question.period.from, question.period.to,
                              static_cast<qint64>(question.depth), found.fills, found.fillsWithoutOrderId, found.orders,
                              found.blobs, found.waiting, found.ordersWithoutBlob, found.blobsWithoutFill, found.read,
                              found.damaged, found.mismatched, found.notComparable})
        sealtext::addWhole(line, number);
    hash.add(line);
    return hash.part(u"order-logs"_s, question.asOf.toSecsSinceEpoch());
}

} // namespace

QVector<SealedPart> sealedSections(const ReportSeal &seal, const ReportData &data)
{
    QVector<SealedPart> sections{sealedSymbols(seal, data)};
    if (seal.isWholeBook() || data.analytics)
        sections.append(sealedEquity(data));
    if (seal.symbol.isEmpty())
        sections.append(sealedBalances(data));
    if (data.isReconciled)
        sections.append(sealedReconciliation(seal, data));
    if (seal.version < 2)
        return sections;
    sections.append(sealedFailed(data));
    if (data.orders && !data.orders->isCut)
        sections.append(sealedOrders(data));
    if (data.killEvents)
        sections.append(sealedRecords(u"kill-switch"_s, *data.killEvents, data.engaged));
    if (data.configEvents)
        sections.append(sealedRecords(u"config"_s, *data.configEvents));
    if (data.actions)
        sections.append(sealedRecords(u"actions"_s, *data.actions));
    if (data.isVerifyRead)
        sections.append(sealedLogs(data));
    return sections;
}

} // namespace hoox
