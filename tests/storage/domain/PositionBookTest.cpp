#include "storage/domain/PositionBook.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

__extension__ typedef __int128 Wide; // `using` takes no __extension__

/// An exact fraction: what the arithmetic says before any rounding. Kept in lowest terms; `overflowed` ends a sequence
/// whose denominators grow past 128 bits, and says so instead of lying.
class Fraction
{
public:
    Fraction(Wide top = 0, Wide bottom = 1) : m_top(top), m_bottom(bottom)
    {
        const auto divisor = gcd(top < 0 ? -top : top, bottom);
        if (divisor > 1) {
            m_top /= divisor;
            m_bottom /= divisor;
        }
    }
    [[nodiscard]] double toDouble() const { return static_cast<double>(m_top) / static_cast<double>(m_bottom); }

    static inline bool overflowed = false;

    friend Fraction operator+(const Fraction &a, const Fraction &b)
    {
        // Over the least common denominator: averages share most of theirs.
        const auto shared = gcd(a.m_bottom, b.m_bottom);
        return {sum(times(a.m_top, b.m_bottom / shared), times(b.m_top, a.m_bottom / shared)),
                times(a.m_bottom, b.m_bottom / shared)};
    }
    friend Fraction operator-(const Fraction &a) { return {-a.m_top, a.m_bottom}; }
    friend Fraction operator-(const Fraction &a, const Fraction &b) { return a + -b; }
    friend Fraction operator*(const Fraction &a, const Fraction &b)
    {
        const Fraction one(a.m_top, b.m_bottom), two(b.m_top, a.m_bottom);
        return {times(one.m_top, two.m_top), times(one.m_bottom, two.m_bottom)};
    }
    friend Fraction operator/(const Fraction &a, const Fraction &b)
    {
        return a * (b.m_top < 0 ? Fraction(-b.m_bottom, -b.m_top) : Fraction(b.m_bottom, b.m_top));
    }

private:
    static Wide gcd(Wide a, Wide b)
    {
        a = a < 0 ? -a : a;
        while (b != 0)
            a = std::exchange(b, a % b);
        return a;
    }
    static Wide times(Wide a, Wide b)
    {
        Wide result = 0;
        overflowed |= __builtin_mul_overflow(a, b, &result);
        return overflowed ? 1 : result;
    }
    static Wide sum(Wide a, Wide b)
    {
        Wide result = 0;
        overflowed |= __builtin_add_overflow(a, b, &result);
        return overflowed ? 1 : result;
    }

    Wide m_top;
    Wide m_bottom;
};

/// A fill in whole ticks and lots, as an exchange counts.
struct ExactFill
{
    Action action;
    Side side;
    FillStatus status;
    long lots;
    long ticks;
    bool priced = true; ///< Else the price is missing.
};

/// The rules of LG-1 once more, written apart from the code under test: a signed size, and its cost.
struct ExactBook
{
    long lots = 0;          ///< Signed.
    Fraction entry;         ///< Means something only while it is known.
    bool entryKnown = true; ///< From flat on, until a price is missing.
    Fraction realised;      ///< Of what is known.
    int unknown = 0;        ///< Closes whose profit is not.

    void apply(const ExactFill &fill)
    {
        if (fill.status != FillStatus::Filled)
            return;
        long change = fill.action == Action::Long ? fill.lots : -fill.lots;
        if (fill.action == Action::Close) {
            change = fill.side == Side::Buy ? fill.lots : -fill.lots;
            if (lots == 0 || (lots > 0) == (change > 0))
                return;
            change = std::abs(change) > std::abs(lots) ? -lots : change;
        }
        if (lots == 0 || (lots > 0) == (change > 0)) {
            entryKnown = entryKnown && fill.priced;
            if (entryKnown)
                entry = (entry * Fraction(std::abs(lots)) + Fraction(fill.ticks) * Fraction(std::abs(change))) /
                        Fraction(std::abs(lots + change));
        } else {
            const long closed = std::min(std::abs(lots), std::abs(change));
            if (entryKnown && fill.priced)
                realised = realised + (Fraction(fill.ticks) - entry) * Fraction(lots > 0 ? closed : -closed);
            else
                ++unknown;
            if (std::abs(change) > std::abs(lots)) {
                entry = Fraction(fill.ticks);
                entryKnown = fill.priced;
            }
        }
        lots += change;
        if (lots == 0) {
            entry = Fraction();
            entryKnown = true;
        }
    }
};

ExactFill randomBookFill(std::mt19937_64 &dice, const ExactBook &book)
{
    const auto pick = [&](int most) { return int(dice() % unsigned(most)); };
    const auto action = std::array{Action::Long, Action::Short, Action::Close, Action::Close}[std::size_t(pick(4))];
    const bool buys = action == Action::Long || (action == Action::Close && book.lots < 0);
    ExactFill fill{action, buys ? Side::Buy : Side::Sell, pick(20) == 0 ? FillStatus::Failed : FillStatus::Filled,
                   1 + pick(100000), 1 + pick(900) + 60000};
    if (pick(3) == 0 && book.lots != 0) // to zero exactly
        fill.lots = std::abs(book.lots);
    if (pick(30) == 0) // a close that has nothing to close
        fill.side = fill.side == Side::Buy ? Side::Sell : Side::Buy;
    return fill;
}

Fill bookFill(const ExactFill &exact, int lotDecimals)
{
    Fill fill;
    fill.id = u"x"_s;
    fill.symbol = u"BTCUSDT"_s;
    fill.action = exact.action;
    fill.side = exact.side;
    fill.status = exact.status;
    // Through text, as every decimal of an exchange comes.
    fill.quantity = QByteArray::number(exact.lots).append("e-").append(QByteArray::number(lotDecimals)).toDouble();
    if (exact.priced)
        fill.price = QByteArray::number(exact.ticks).append("e-2").toDouble();
    fill.createdAt = 1779235199;
    return fill;
}

Fill bookFill(Action action, Side side, double quantity, double price, FillStatus status = FillStatus::Filled)
{
    Fill fill;
    fill.id = u"x"_s;
    fill.symbol = u"BTCUSDT"_s;
    fill.action = action;
    fill.side = side;
    fill.quantity = quantity;
    fill.price = price;
    fill.status = status;
    fill.createdAt = 100;
    return fill;
}

bool near(double is, double wanted, double scale)
{
    return std::abs(is - wanted) <= 1e-12 * scale;
}

} // namespace

class PositionBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingAveragesByVolume_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 1, 100));
        book.apply(bookFill(Action::Long, Side::Buy, 3, 200));
        QCOMPARE(book.entryPrice(), 175.0);
        QCOMPARE(book.size(), 4.0);
    }

    void theOppositeReducesAndKeepsTheEntry_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 4, 100));
        const auto effect = book.apply(bookFill(Action::Short, Side::Sell, 1, 110));
        QCOMPARE(effect.realised, 10.0);
        QCOMPARE(book.size(), 3.0);
        QCOMPARE(book.entryPrice(), 100.0);
    }

    void throughZeroItFlipsWithTheRemainderAtTheNewPrice_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 4, 100));
        const auto effect = book.apply(bookFill(Action::Short, Side::Sell, 6, 90));
        QCOMPARE(effect.realised, -40.0);
        QVERIFY(effect.opened);
        const auto position = book.position(ExchangeId::Bybit, u"BTCUSDT"_s);
        QVERIFY(position);
        QCOMPARE(position->side, PositionSide::Short);
        QCOMPARE(position->size, 2.0);
        QCOMPARE(position->entryPrice, 90.0);
    }

    void closeNeverGoesPastZeroAndFlatIsNone_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Short, Side::Sell, 2, 100));
        const auto effect = book.apply(bookFill(Action::Close, Side::Buy, 5, 90));
        QCOMPARE(effect.closed, 2.0);
        QCOMPARE(effect.realised, 20.0);
        QVERIFY(!book.position(ExchangeId::Bybit, u"BTCUSDT"_s));
        QCOMPARE(book.apply(bookFill(Action::Close, Side::Buy, 5, 90)).closed, 0.0);
        QVERIFY(book.isFlat());
    }

    void aCloseOfTheWrongSideAndAFailedOrderChangeNothing_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 2, 100));
        const auto before = book.position(ExchangeId::Bybit, u"BTCUSDT"_s);
        book.apply(bookFill(Action::Close, Side::Sell, 2, 50, FillStatus::Failed));
        QCOMPARE(book.position(ExchangeId::Bybit, u"BTCUSDT"_s), before);
        QCOMPARE(book.apply(bookFill(Action::Close, Side::Buy, 1, 50)).closed, 0.0);
        QCOMPARE(book.size(), 2.0);
    }

    void decimalsThatDoNotFitDoublesStillEndFlat_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 0.1, 100));
        book.apply(bookFill(Action::Long, Side::Buy, 0.2, 100));
        book.apply(bookFill(Action::Close, Side::Sell, 0.3, 100));
        QVERIFY(book.isFlat());
    }

    void oneLotThatIsLeftIsNotFlat_LG1()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 123456.78901234, 0.02));
        book.apply(bookFill(Action::Close, Side::Sell, 123456.78901233, 0.02));
        QVERIFY(!book.isFlat());
    }

    void compensationKeepsSmallAmounts()
    {
        CompensatedSum sum(1e16);
        for (int i = 0; i < 1000; ++i)
            sum.add(0.25);
        sum.add(-1e16);
        QCOMPARE(sum.value(), 250.0);
    }

    void randomFillsAgreeWithAnExactModel_LG1() { compareWithExactModel(20260519, false); }

    void randomFillsWithMissingPricesAgreeWithAnExactModel_LG3() { compareWithExactModel(20260520, true); }

    void aMissingPriceChangesTheSizeAndHidesTheProfitUntilFlat_LG3()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 1, 100));
        auto unpriced = bookFill(Action::Long, Side::Buy, 1, 0);
        unpriced.price.reset();
        QCOMPARE(book.apply(unpriced).realised, std::optional(0.0));
        QCOMPARE(book.size(), 2.0);
        QVERIFY(!book.entryPrice());
        const auto closed = book.apply(bookFill(Action::Close, Side::Sell, 0.5, 120));
        QCOMPARE(closed.closed, 0.5);
        QVERIFY(!closed.realised);
        const auto position = book.position(ExchangeId::Bybit, u"BTCUSDT"_s);
        QVERIFY(position && !position->entryPrice);
        QCOMPARE(position->size, 1.5);
        QVERIFY(!book.apply(bookFill(Action::Close, Side::Sell, 1.5, 130)).realised);
        QVERIFY(book.isFlat());
        book.apply(bookFill(Action::Short, Side::Sell, 1, 100));
        QCOMPARE(book.entryPrice(), std::optional(100.0));
        QCOMPARE(book.apply(bookFill(Action::Close, Side::Buy, 1, 90)).realised, std::optional(10.0));
    }

    void aCloseWithoutAPriceHidesItsOwnProfitOnly_LG3()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 2, 100));
        auto unpriced = bookFill(Action::Close, Side::Sell, 1, 0);
        unpriced.price.reset();
        QVERIFY(!book.apply(unpriced).realised);
        QCOMPARE(book.entryPrice(), std::optional(100.0));
        QCOMPARE(book.apply(bookFill(Action::Close, Side::Sell, 1, 130)).realised, std::optional(30.0));
    }

    void afterAMissingQuantityNothingIsKnown_LG3()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 2, 100));
        auto unknown = bookFill(Action::Close, Side::Sell, 0, 110);
        unknown.quantity.reset();
        QVERIFY(!book.apply(unknown).realised);
        QVERIFY(!book.isSizeKnown());
        QVERIFY(!book.position(ExchangeId::Bybit, u"BTCUSDT"_s));
        QVERIFY(!book.apply(bookFill(Action::Close, Side::Sell, 2, 120)).realised);
    }

    void testAndPendingFillsChangeNothing_LG3()
    {
        PositionBook book;
        book.apply(bookFill(Action::Long, Side::Buy, 2, 100));
        const auto before = book.position(ExchangeId::Bybit, u"BTCUSDT"_s);
        for (const auto status : {FillStatus::Test, FillStatus::Pending}) {
            const auto effect = book.apply(bookFill(Action::Close, Side::Sell, 2, 150, status));
            QCOMPARE(effect.realised, std::optional(0.0));
            QCOMPARE(effect.closed, 0.0);
            QCOMPARE(book.position(ExchangeId::Bybit, u"BTCUSDT"_s), before);
        }
    }

    void aSumLosesItsBinaryNoiseAndNothingElse_UI3()
    {
        QCOMPARE(withoutSumNoise(0.019 + 0.036 + 0.026), 0.081);
        QCOMPARE(withoutSumNoise(-2.870000000000001), -2.87);
        QCOMPARE(withoutSumNoise(123456.789012), 123456.789012);
        QCOMPARE(withoutSumNoise(0), 0.0);
    }

private:
    /// 4,000 sequences of up to 60 fills against exact fractions; with gaps, every eighth has no price.
    static void compareWithExactModel(quint64 seed, bool gaps)
    {
        std::mt19937_64 dice(seed);
        qint64 compared = 0, entriesMissing = 0;
        for (int sequence = 0; sequence < 4000; ++sequence) {
            const int lotDecimals = int(dice() % 9);
            const double lot = std::pow(10.0, -lotDecimals);
            PositionBook book;
            ExactBook exact;
            CompensatedSum realised;
            int unknown = 0;
            double turnover = 0, traded = 0; // What a double's rounding is in proportion to.
            Fraction::overflowed = false;
            for (int i = 0; i < 60; ++i) {
                auto fill = randomBookFill(dice, exact);
                fill.priced = !gaps || dice() % 8 != 0;
                exact.apply(fill);
                if (Fraction::overflowed)
                    break;
                const auto effect = book.apply(bookFill(fill, lotDecimals));
                realised.add(effect.realised.value_or(0));
                unknown += effect.realised ? 0 : 1;
                QCOMPARE(unknown, exact.unknown);
                turnover += double(fill.lots) * double(fill.ticks) * lot / 100;
                traded += double(fill.lots) * lot;
                QCOMPARE(book.isFlat(), exact.lots == 0);
                const auto position = book.position(ExchangeId::Bybit, u"BTCUSDT"_s);
                const double wanted = double(exact.lots) * lot;
                QVERIFY(near(position ? position->signedSize() : 0, wanted, traded));
                QCOMPARE(book.entryPrice().has_value(), exact.lots != 0 && exact.entryKnown);
                if (const auto entry = book.entryPrice())
                    QVERIFY(near(*entry, exact.entry.toDouble() / 100, 10 * *entry));
                entriesMissing += exact.entryKnown ? 0 : 1;
                QVERIFY(near(realised.value(), exact.realised.toDouble() * lot / 100, turnover));
                ++compared;
            }
        }
        QVERIFY2(compared > 60000, qPrintable(QString::number(compared)));
        QCOMPARE(entriesMissing > 10000, gaps);
    }
};

HOOX_TEST(PositionBookTest);
#include "PositionBookTest.moc"
