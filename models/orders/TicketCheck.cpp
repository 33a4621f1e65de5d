#include "models/orders/TicketCheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using FaultKind = TicketFault::Kind;

constexpr qsizetype kLongestAmount = 64;
constexpr int kMostDigits = 15; ///< A double keeps so many, whatever they are.

/// Gathers the faults while the fields are read one after the other.
class TicketReader
{
public:
    explicit TicketReader(const TicketText &text) : m_text(text) {}

    void blame(TicketField field, FaultKind kind) { m_faults.append({field, kind}); }
    [[nodiscard]] const QVector<TicketFault> &faults() const { return m_faults; }

    [[nodiscard]] QString requestId();
    [[nodiscard]] QString symbol();
    [[nodiscard]] double amount(TicketField field, const QString &text);
    [[nodiscard]] std::optional<double> price();
    [[nodiscard]] int leverage();
    template <typename T>
    [[nodiscard]] T word(TicketField field, const QString &text, const std::optional<T> &value)
    {
        if (!value)
            blame(field, text.isEmpty() ? FaultKind::Missing : FaultKind::NotKnown);
        return value.value_or(T{});
    }

private:
    const TicketText &m_text;
    QVector<TicketFault> m_faults;
};

/// Digits that say something: not the zeros in front, nor those behind a point at the end.
int significantDigits(const QString &number)
{
    auto digits = number;
    while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    digits.remove(u'.');
    const auto first = std::find_if(digits.begin(), digits.end(), [](QChar digit) { return digit != u'0'; });
    return static_cast<int>(digits.end() - first);
}

QString TicketReader::requestId()
{
    const auto &id = m_text.requestId;
    const bool isPrinted = std::all_of(id.begin(), id.end(), [](QChar letter) { return letter.isPrint(); });
    if (id.isEmpty())
        blame(TicketField::RequestId, FaultKind::Missing);
    else if (id.size() > kLongestRequestId)
        blame(TicketField::RequestId, FaultKind::TooLong);
    else if (!isPrinted || id.trimmed() != id) // the gateway takes blanks away, and then has another key than we
        blame(TicketField::RequestId, FaultKind::BadCharacter);
    return id;
}

QString TicketReader::symbol()
{
    static const QRegularExpression sound(u"^[A-Z0-9_-]*\\z"_s);
    const auto &symbol = m_text.symbol;
    if (symbol.isEmpty())
        blame(TicketField::Symbol, FaultKind::Missing);
    else if (symbol.size() > kLongestSymbol)
        blame(TicketField::Symbol, FaultKind::TooLong);
    else if (!sound.match(symbol).hasMatch())
        blame(TicketField::Symbol, FaultKind::BadCharacter);
    return symbol;
}

double TicketReader::amount(TicketField field, const QString &text)
{
    static const QRegularExpression plain(u"^(-?)[0-9]+(?:\\.[0-9]+)?\\z"_s);
    const auto number = text.trimmed();
    const auto match = number.size() <= kLongestAmount ? plain.match(number) : QRegularExpressionMatch();
    if (number.isEmpty()) {
        blame(field, FaultKind::Missing);
        return 0;
    }
    if (!match.hasMatch()) {
        blame(field, FaultKind::NotANumber);
        return 0;
    }
    const double value = number.toDouble();
    if (!match.captured(1).isEmpty() || !(value > 0))
        blame(field, FaultKind::NotPositive);
    else if (significantDigits(number) > kMostDigits)
        blame(field, FaultKind::TooPrecise);
    else if (field == TicketField::Quantity && value > kLargestQuantity)
        blame(field, FaultKind::TooLarge);
    return value;
}

std::optional<double> TicketReader::price()
{
    const bool isMarket = m_text.type == u"MARKET";
    const bool isLimit = m_text.type == u"LIMIT";
    if (!m_text.type.isEmpty() && !isMarket && !isLimit)
        blame(TicketField::Type, FaultKind::NotKnown);
    if (m_text.price.trimmed().isEmpty()) {
        if (isLimit)
            blame(TicketField::Price, FaultKind::Missing);
        return std::nullopt;
    }
    const double value = amount(TicketField::Price, m_text.price);
    if (isMarket)
        blame(TicketField::Price, FaultKind::NotTogether);
    return value;
}

int TicketReader::leverage()
{
    const auto text = m_text.leverage.trimmed();
    if (text.isEmpty())
        return 1;
    const auto before = m_faults.size();
    const double value = amount(TicketField::Leverage, text);
    if (m_faults.size() > before)
        return 1;
    if (text.contains(u'.'))
        blame(TicketField::Leverage, FaultKind::NotWhole);
    else if (value > kHighestLeverage)
        blame(TicketField::Leverage, FaultKind::TooLarge);
    return m_faults.size() > before ? 1 : static_cast<int>(value);
}

} // namespace

tl::expected<OrderTicket, QVector<TicketFault>> checkTicket(const TicketText &text)
{
    TicketReader reader(text);
    OrderTicket ticket;
    ticket.requestId = reader.requestId();
    ticket.exchange = reader.word(TicketField::Exchange, text.exchange, exchangeFromText(text.exchange));
    ticket.symbol = reader.symbol();
    ticket.action = reader.word(TicketField::Action, text.action, actionFromText(text.action));
    ticket.quantity = reader.amount(TicketField::Quantity, text.quantity);
    ticket.price = reader.price();
    ticket.leverage = reader.leverage();
    ticket.test = text.test;
    if (!reader.faults().isEmpty())
        return tl::unexpected(reader.faults());
    return ticket;
}

} // namespace hoox
