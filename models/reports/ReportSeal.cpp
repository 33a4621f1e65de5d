#include "models/reports/ReportSeal.h"

#include "models/reports/SealText.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kSealHead[] = "hoox-report-seal 1";

QByteArray sealMoment(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
}

/// A word of the seal: no blank, no line feed can stand in one.
QByteArray sealWord(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

void addPart(QByteArray &text, const char *kind, const SealedPart &part)
{
    text += QByteArray(kind) + ' ' + sealWord(part.name) + ' ' + QByteArray::number(part.rows) + ' ' +
            QByteArray::number(part.newest) + ' ' + part.sha256 + '\n';
}

class PartHash final
{
public:
    void add(const QByteArray &line)
    {
        m_hash.addData(line + '\n');
        ++m_rows;
    }
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

SealedPart sealedSymbols(const ReportSeal &seal, const SealedFigures &data)
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

SealedPart sealedEquity(const SealedFigures &data)
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

SealedPart sealedBalances(const SealedFigures &data)
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

SealedPart sealedReconciliation(const SealedFigures &data)
{
    using namespace sealtext;
    auto rows = *data.reconciliation;
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
        hash.add(line);
        newest = std::max(newest, row.recorded ? row.recorded->updatedAt : 0);
    }
    return hash.part(u"reconciliation"_s, newest);
}

std::optional<SealedPart> partFromWords(const QList<QByteArray> &words)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    if (words.size() != 5 || !hex.match(QString::fromLatin1(words.at(4))).hasMatch())
        return std::nullopt;
    bool hasRows = false;
    bool hasNewest = false;
    SealedPart part{QString::fromUtf8(QByteArray::fromPercentEncoding(words.at(1))), words.at(2).toLongLong(&hasRows),
                    words.at(3).toLongLong(&hasNewest), words.at(4)};
    return hasRows && hasNewest && part.rows >= 0 ? std::optional(part) : std::nullopt;
}

/// False if the line is none of a seal.
bool takeLine(ReportSeal &seal, const QList<QByteArray> &words)
{
    const auto &kind = words.first();
    if (kind == "section" || kind == "day") {
        const auto part = partFromWords(words);
        if (part)
            (kind == "day" ? seal.days : seal.sections).append(*part);
        return part.has_value();
    }
    if (words.size() != 2)
        return false;
    const auto value = QString::fromUtf8(QByteArray::fromPercentEncoding(words.at(1)));
    const auto moment = QDateTime::fromString(value, Qt::ISODate);
    if (kind == "from" && moment.isValid())
        seal.range.from = moment.toSecsSinceEpoch();
    else if (kind == "to" && moment.isValid())
        seal.range.to = moment.toSecsSinceEpoch();
    else if (kind == "profile")
        seal.profile = value;
    else if (kind == "exchange" && exchangeFromText(value))
        seal.exchange = value;
    else if (kind == "symbol")
        seal.symbol = value;
    else if (kind == "contents" && value == u"summary"_s)
        seal.everyFill = false;
    else
        return false;
    return true;
}

} // namespace

QByteArray ReportSeal::text() const
{
    QByteArray text =
        QByteArray(kSealHead) + "\nfrom " + sealMoment(range.from) + "\nto " + sealMoment(range.to) + '\n';
    for (const auto &[word, value] : {std::pair("profile ", profile), {"exchange ", exchange}, {"symbol ", symbol}}) {
        if (!value.isEmpty())
            text += word + sealWord(value) + '\n';
    }
    if (!everyFill)
        text += "contents summary\n";
    for (const auto &section : sections)
        addPart(text, "section", section);
    for (const auto &day : days)
        addPart(text, "day", day);
    return text;
}

QByteArray ReportSeal::hash() const
{
    return QCryptographicHash::hash(text(), QCryptographicHash::Sha256).toHex();
}

Result<ReportSeal> sealFromText(const QByteArray &text, const QString &subject)
{
    auto lines = text.split('\n');
    if (lines.size() < 2 || !lines.takeLast().isEmpty())
        return fail(Error::Kind::Corrupt, subject, u"the seal is cut off"_s);
    const auto head = lines.takeFirst();
    if (head != kSealHead)
        return fail(head.startsWith("hoox-report-seal ") ? Error::Kind::Newer : Error::Kind::Corrupt, subject,
                    u"not the head of a seal"_s);
    ReportSeal seal;
    seal.range = {};
    for (const auto &line : std::as_const(lines)) {
        if (!takeLine(seal, line.split(' ')))
            return fail(Error::Kind::Corrupt, subject, u"not a line of a seal: "_s + QString::fromUtf8(line.left(80)));
    }
    // Whatever is written another way than we would was not written by us.
    if (seal.text() != text)
        return fail(Error::Kind::Corrupt, subject, u"the seal is not in its own form"_s);
    return seal;
}

QVector<SealedPart> sealedSections(const ReportSeal &seal, const SealedFigures &figures)
{
    QVector<SealedPart> sections{sealedSymbols(seal, figures)};
    if (!seal.isWholeBook())
        return sections;
    sections.append(sealedEquity(figures));
    sections.append(sealedBalances(figures));
    if (figures.reconciliation)
        sections.append(sealedReconciliation(figures));
    return sections;
}

FillsQuery sealedFills(const ReportSeal &seal)
{
    FillsQuery query;
    query.time = seal.range;
    if (!seal.exchange.isEmpty())
        query.exchange = exchangeFromText(seal.exchange);
    query.symbolPrefix = seal.symbol;
    query.symbolExact = !seal.symbol.isEmpty();
    return query;
}

} // namespace hoox
