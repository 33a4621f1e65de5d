#include "storage/evidence/OrderLogFigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestFigure = 64;
constexpr qsizetype kMostExecutions = 20'000;
constexpr qsizetype kMostSymbols = 8;

/// Every number outside a text in quotes: QJsonDocument makes doubles of numbers, and keeps texts as they are.
QByteArray withQuotedNumbers(const QByteArray &json)
{
    QByteArray quoted;
    quoted.reserve(json.size() + json.size() / 8);
    bool isText = false, isNumber = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char each = json[at];
        const bool isDigit = each >= '0' && each <= '9';
        if (isText) {
            quoted += each;
            if (each == '\\' && at + 1 < json.size())
                quoted += json[++at];
            else if (each == '"')
                isText = false;
            continue;
        }
        if (isNumber && !(isDigit || each == '.' || each == 'e' || each == 'E' || each == '+' || each == '-')) {
            quoted += '"';
            isNumber = false;
        } else if (!isNumber && (isDigit || each == '-')) {
            quoted += '"';
            isNumber = true;
        }
        isText = each == '"';
        quoted += each;
    }
    return isNumber ? quoted + '"' : quoted;
}

/// Whether an object has a name twice: which of the two counts, each parser says otherwise. `json` is JSON, so that a
/// text stands before each colon.
bool repeatsName(const QByteArray &json)
{
    QVector<QSet<QByteArray>> open; // The names of each object around; of a list, none.
    qsizetype from = -1;            // Of the text under way.
    QByteArray text;                // The last one, in quotes.
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char each = json[at];
        if (from >= 0) {
            at += each == '\\' ? 1 : 0;
            if (each == '"') {
                text = json.sliced(from, at + 1 - from);
                from = -1;
            }
        } else if (each == '"') {
            from = at;
        } else if (each == '{' || each == '[') {
            open.append(QSet<QByteArray>());
        } else if ((each == '}' || each == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (each == ':' && !open.isEmpty()) {
            const auto name = text.contains('\\')
                                  ? QJsonDocument::fromJson('[' + text + ']').array().at(0).toString().toUtf8()
                                  : text.sliced(1, text.size() - 2);
            if (open.last().contains(name))
                return true;
            open.last().insert(name);
        }
    }
    return false;
}

/// Which members of an exchange's object say what. `marker` tells the shape from others.
struct ExecutionShape
{
    QString marker;
    QString quantity;
    QString price;
    QString id;
    bool isContracts = false;
};

const QVector<ExecutionShape> &executionShapes()
{
    static const QVector<ExecutionShape> shapes{
        {u"execQty"_s, u"execQty"_s, u"execPrice"_s, u"execId"_s}, // Bybit
        {u"l"_s, u"l"_s, u"L"_s, u"t"_s},                          // Binance: streams
        {u"commission"_s, u"qty"_s, u"price"_s, u"id"_s},          // Binance and MEXC: trades
        {u"feeCurrency"_s, u"vol"_s, u"price"_s, u"id"_s, true},   // MEXC: deals of futures
        {u"v"_s, u"v"_s, u"p"_s, u"t"_s},                          // MEXC: deals of the spot stream
    };
    return shapes;
}

struct TotalShape
{
    QString quantity;
    QString average;
    QString turnover;
    bool isContracts = false;
};

const QVector<TotalShape> &totalShapes()
{
    static const QVector<TotalShape> shapes{
        {u"cumExecQty"_s, u"avgPrice"_s, u"cumExecValue"_s},         // Bybit
        {u"executedQty"_s, u"avgPrice"_s, u"cummulativeQuoteQty"_s}, // Binance and MEXC: spot
        {u"executedQty"_s, u"avgPrice"_s, u"cumQuote"_s},            // Binance: futures
        {u"z"_s, u"ap"_s, u"Z"_s},                                   // Binance: streams
        {u"dealVol"_s, u"dealAvgPrice"_s, {}, true},                 // MEXC: futures
    };
    return shapes;
}

class FigureWalk
{
public:
    FigureWalk(const QString &orderId, OrderLogFigures &figures) : m_orderId(orderId), m_figures(figures) {}

    void walk(const QJsonValue &value, const QString &symbolAbove, int depth)
    {
        if (depth > kDeepestFigure)
            return;
        if (value.isArray()) {
            const auto array = value.toArray();
            for (const auto &each : array)
                walk(each, symbolAbove, depth + 1);
        } else if (value.isObject()) {
            walkObject(value.toObject(), symbolAbove, depth);
        } else if (value.isString() && depth > 0) {
            walkText(value.toString(), symbolAbove, depth);
        }
    }

    /// A body that was kept as a text has a name twice.
    [[nodiscard]] bool isAmbiguous() const { return m_isAmbiguous; }

private:
    /// A body that was kept as a text.
    void walkText(const QString &text, const QString &symbolAbove, int depth)
    {
        if (text.size() < 2 || (text.front() != u'{' && text.front() != u'['))
            return;
        const auto bytes = text.toUtf8();
        const auto inner = QJsonDocument::fromJson(withQuotedNumbers(bytes));
        m_isAmbiguous |= !inner.isNull() && repeatsName(bytes);
        if (inner.isArray())
            walk(inner.array(), symbolAbove, depth + 1);
        else if (inner.isObject())
            walk(inner.object(), symbolAbove, depth + 1);
    }

    void walkObject(const QJsonObject &object, const QString &symbolAbove, int depth)
    {
        const auto symbol = symbolOf(object, symbolAbove);
        m_figures.namesOrder |= isOfOrder(object) || object[u"request_id"_s].toString() == m_orderId;
        if (isOfOrder(object)) {
            addSymbol(symbol);
            addTotal(object);
            addExecution(object);
            const auto fills = object[u"fills"_s].toArray(); // Binance's spot: without the order's id
            for (const auto &each : fills)
                addSpotFill(each.toObject());
        }
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (member.key() != "request"_L1)
                walk(member.value(), symbol, depth + 1);
        }
    }

    [[nodiscard]] bool isOfOrder(const QJsonObject &object) const
    {
        const QString names[] = {u"orderId"_s, u"order_id"_s, u"i"_s};
        return !m_orderId.isEmpty() && std::any_of(std::begin(names), std::end(names), [&](const QString &name) {
            return object[name].toString() == m_orderId;
        });
    }

    static QString symbolOf(const QJsonObject &object, const QString &symbolAbove)
    {
        for (const auto &name : {u"symbol"_s, u"s"_s}) {
            // MEXC's spot stream has its symbol above, and a status where Binance has the symbol.
            const auto text = object[name].toString();
            if (std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); }))
                return text;
        }
        return symbolAbove;
    }

    void addSymbol(QString symbol)
    {
        symbol = symbol.toUpper().remove(u'_');
        if (!symbol.isEmpty() && !m_figures.symbols.contains(symbol) && m_figures.symbols.size() < kMostSymbols)
            m_figures.symbols.append(symbol);
    }

    void addTotal(const QJsonObject &object)
    {
        for (const auto &shape : totalShapes()) {
            const auto quantity = number(object, shape.quantity);
            // Those of an order grow: the last state is the largest.
            if (!quantity || (m_figures.quantity && !m_figures.quantity->isAtMost(*quantity).value_or(false)))
                continue;
            const bool isMore = m_figures.quantity != quantity;
            m_figures.quantity = quantity;
            m_figures.countsContracts |= shape.isContracts;
            take(m_figures.average, number(object, shape.average), isMore);
            take(m_figures.turnover, number(object, shape.turnover), isMore);
        }
    }

    static void take(std::optional<ExactDecimal> &into, const std::optional<ExactDecimal> &from, bool replaces)
    {
        const bool isTold = from && !from->isZero();
        if (isTold || replaces)
            into = isTold ? from : std::nullopt;
    }

    void addExecution(const QJsonObject &object)
    {
        for (const auto &shape : executionShapes()) {
            const auto quantity = number(object, shape.quantity);
            const auto price = number(object, shape.price);
            const auto id = object[shape.id].toString();
            if (!object.contains(shape.marker) || !quantity || !price || id.isEmpty())
                continue;
            m_figures.countsContracts |= shape.isContracts;
            add({id, *quantity, *price});
            return;
        }
    }

    void addSpotFill(const QJsonObject &fill)
    {
        const auto quantity = number(fill, u"qty"_s);
        const auto price = number(fill, u"price"_s);
        const auto id = fill[u"tradeId"_s].toString();
        if (quantity && price && !id.isEmpty())
            add({id, *quantity, *price});
    }

    /// The same execution stands in an answer and in the stream.
    void add(const LoggedExecution &execution)
    {
        if (execution.quantity.isZero() || m_seen.contains(execution.id) ||
            m_figures.executions.size() >= kMostExecutions)
            return;
        m_seen.insert(execution.id);
        m_figures.executions.append(execution);
    }

    static std::optional<ExactDecimal> number(const QJsonObject &object, const QString &name)
    {
        return name.isEmpty() ? std::nullopt : ExactDecimal::parse(object[name].toString());
    }

    const QString &m_orderId;
    OrderLogFigures &m_figures;
    bool m_isAmbiguous = false;
    QSet<QString> m_seen;
};

} // namespace

Result<OrderLogFigures> figuresOf(const QByteArray &log, const QString &orderId)
{
    if (log.size() > kLargestComparedLog)
        return fail(Error::Kind::Invalid, {}, QString::number(log.size()), Error::Cause::TooLarge);
    QJsonParseError fault;
    const auto json = withQuotedNumbers(log);
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull())
        return fail(Error::Kind::Invalid, {}, fault.errorString(), Error::Cause::NotJson);
    OrderLogFigures figures;
    FigureWalk walk(orderId, figures);
    walk.walk(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, 0);
    if (walk.isAmbiguous() || repeatsName(json))
        return fail(Error::Kind::Invalid, {}, u"a name stands twice in one object"_s);
    return figures;
}

} // namespace hoox
