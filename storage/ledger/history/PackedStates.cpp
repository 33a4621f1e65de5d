#include "storage/ledger/history/PackedStates.h"

#include <array>
#include <bit>
#include <cmath>

namespace hoox {

namespace {

// The first word of each state: flags, how long its amounts are, how its price is written.
constexpr quint64 kIsLong = 1, kIsShort = 2, kIsSizeUnknown = 4, kHasEntry = 8, kLacksQuantities = 128;
constexpr quint64 kWasOpened = 16;     ///< `openedAt` is not 0.
constexpr quint64 kIsUpdatedThen = 32; ///< The book's last fill was the line's last one…
constexpr quint64 kIsPricedThen = 64;  ///< …and so was the last price's.
constexpr int kSizeField = 8, kLostField = 12, kTradedField = 16, kEntryField = 20, kPriceField = 24;
constexpr int kHeadBytes = 4;
constexpr quint64 kNibble = 15;

/// How a price is written: not there, by its bits, or as a whole number of 10^-(kind - kWhole).
constexpr quint64 kNoPrice = 0, kByBits = 1, kWhole = 2;
constexpr std::array<double, 9> kPowers{1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
constexpr double kMostMantissa = 1e15; ///< Whole numbers below are exact.

quint64 bitsOf(double amount)
{
    return std::bit_cast<quint64>(amount);
}

/// Leading bytes that say all: sums of lots often end in zeros.
quint64 bytesOf(quint64 bits)
{
    return bits == 0 ? 0 : 8 - static_cast<quint64>(std::countr_zero(bits)) / 8;
}

struct PackedPrice
{
    quint64 kind = kNoPrice;
    quint64 mantissa = 0;
};

/// Ticks are decimals: the nearest double of a short one is found again from its digits.
PackedPrice packed(const std::optional<double> &price)
{
    if (!price)
        return {};
    // 0 alone: the sign of a negative one would be lost.
    for (std::size_t digits = 0; *price > 0 && digits < kPowers.size(); digits += 2) {
        const auto mantissa = std::nearbyint(*price * kPowers[digits]);
        if (mantissa < kMostMantissa && mantissa / kPowers[digits] == *price)
            return {kWhole + digits, static_cast<quint64>(mantissa)};
    }
    return {kByBits, 0};
}

/// One state's bytes on their way: put behind the others at once.
class StateBytes final
{
public:
    void put(quint64 byte) { m_bytes[m_size++] = static_cast<quint8>(byte); }
    void putNumber(quint64 number)
    {
        for (; number > 127; number >>= 7)
            put(number | 128);
        put(number);
    }
    void putSigned(qint64 number)
    {
        const auto bits = static_cast<quint64>(number);
        putNumber(number < 0 ? ~(bits << 1) : bits << 1);
    }
    void putAmount(quint64 bits, quint64 bytes)
    {
        for (quint64 byte = 0; byte < bytes; ++byte)
            put(bits >> (56 - 8 * byte));
    }
    [[nodiscard]] const quint8 *begin() const { return m_bytes.data(); }
    [[nodiscard]] const quint8 *end() const { return m_bytes.data() + m_size; }

private:
    std::array<quint8, 128> m_bytes{}; ///< A head, five amounts and six numbers are some 110 at most.
    std::size_t m_size = 0;
};

} // namespace

void PackedStates::append(int line, const LineState &state)
{
    const auto book = state.book.parts();
    const auto size = bitsOf(book.size.sum()), lost = bitsOf(book.size.lost()), traded = bitsOf(book.traded);
    const auto entry = bitsOf(book.entry.value_or(0));
    const auto price = packed(state.lastPrice);
    quint64 head = 0;
    head |= book.direction > 0 ? kIsLong : 0;
    head |= book.direction < 0 ? kIsShort : 0;
    head |= book.isSizeKnown ? 0 : kIsSizeUnknown;
    head |= book.entry ? kHasEntry : 0;
    head |= book.openedAt != 0 ? kWasOpened : 0;
    head |= book.updatedAt == state.filledAt ? kIsUpdatedThen : 0;
    head |= state.lastAt == state.filledAt ? kIsPricedThen : 0;
    head |= state.withoutQuantity != 0 ? kLacksQuantities : 0;
    head |= bytesOf(size) << kSizeField | bytesOf(lost) << kLostField | bytesOf(traded) << kTradedField;
    head |= bytesOf(entry) << kEntryField | price.kind << kPriceField;
    StateBytes bytes;
    bytes.putNumber(static_cast<quint64>(line - m_last));
    m_last = line;
    for (int byte = 0; byte < kHeadBytes; ++byte)
        bytes.put(head >> (8 * byte));
    bytes.putAmount(size, bytesOf(size));
    bytes.putAmount(lost, bytesOf(lost));
    bytes.putAmount(traded, bytesOf(traded));
    bytes.putAmount(entry, bytesOf(entry));
    if (price.kind == kByBits)
        bytes.putAmount(bitsOf(*state.lastPrice), 8);
    else if (price.kind != kNoPrice)
        bytes.putNumber(price.mantissa);
    bytes.putSigned(m_second - state.filledAt);
    if (book.openedAt != 0)
        bytes.putSigned(state.filledAt - book.openedAt);
    if (book.updatedAt != state.filledAt)
        bytes.putSigned(state.filledAt - book.updatedAt);
    if (state.lastAt != state.filledAt)
        bytes.putSigned(state.filledAt - state.lastAt);
    if (state.withoutQuantity != 0)
        bytes.putNumber(static_cast<quint64>(state.withoutQuantity));
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

quint64 PackedStates::Reader::number()
{
    quint64 number = 0;
    for (int shift = 0;; shift += 7) {
        const auto part = byte();
        number |= (part & 127) << shift;
        if (part < 128)
            return number;
    }
}

qint64 PackedStates::Reader::signedNumber()
{
    const auto bits = number();
    return static_cast<qint64>((bits & 1) != 0 ? ~(bits >> 1) : bits >> 1);
}

double PackedStates::Reader::amount(quint64 bytes)
{
    quint64 bits = 0;
    for (quint64 place = 0; place < bytes; ++place)
        bits |= byte() << (56 - 8 * place);
    return std::bit_cast<double>(bits);
}

double PackedStates::Reader::price(quint64 kind)
{
    return kind == kByBits ? amount(8) : static_cast<double>(number()) / kPowers[kind - kWhole];
}

bool PackedStates::Reader::next()
{
    if (m_at == m_states.m_bytes.size())
        return false;
    m_line += static_cast<int>(number());
    quint64 head = 0;
    for (int place = 0; place < kHeadBytes; ++place)
        head |= byte() << (8 * place);
    const auto has = [head](quint64 flag) { return (head & flag) != 0; };
    const auto lengthOf = [head](int field) { return head >> field & kNibble; };
    PositionBook::Parts book;
    book.direction = has(kIsLong) ? 1 : has(kIsShort) ? -1 : 0;
    book.isSizeKnown = !has(kIsSizeUnknown);
    const auto sum = amount(lengthOf(kSizeField));
    book.size = CompensatedSum(sum, amount(lengthOf(kLostField)));
    book.traded = amount(lengthOf(kTradedField));
    const auto entry = amount(lengthOf(kEntryField));
    if (has(kHasEntry))
        book.entry = entry;
    const auto priceKind = lengthOf(kPriceField);
    m_state.lastPrice = priceKind == kNoPrice ? std::nullopt : std::optional(price(priceKind));
    m_state.filledAt = m_states.m_second - signedNumber();
    book.openedAt = has(kWasOpened) ? m_state.filledAt - signedNumber() : 0;
    book.updatedAt = has(kIsUpdatedThen) ? m_state.filledAt : m_state.filledAt - signedNumber();
    m_state.lastAt = has(kIsPricedThen) ? m_state.filledAt : m_state.filledAt - signedNumber();
    m_state.withoutQuantity = has(kLacksQuantities) ? static_cast<qint64>(number()) : 0;
    m_state.book = PositionBook(book);
    return true;
}

} // namespace hoox
