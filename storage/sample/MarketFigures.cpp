#include "storage/sample/MarketFigures.h"

namespace hoox {

namespace {

// symbol, level, tick, digits, lot, digits, volatility a minute, median quantity, spread, share
constexpr std::array kMarkets{
    MarketFigures{u"BTCUSDT", 65120, 0.1, 1, 0.001, 3, 0.00056, 0.012, 1.1, 0.30},
    MarketFigures{u"ETHUSDT", 1923, 0.01, 2, 0.001, 3, 0.00075, 0.28, 1.2, 0.22},
    MarketFigures{u"SOLUSDT", 77.27, 0.01, 2, 0.1, 1, 0.00095, 6.0, 1.2, 0.15},
    MarketFigures{u"LTCUSDT", 79.8, 0.01, 2, 0.001, 3, 0.00117, 4.2, 1.3, 0.10},
    MarketFigures{u"DOGEUSDT", 0.07055, 0.00001, 5, 1, 0, 0.00105, 5200, 1.2, 0.09},
    MarketFigures{u"DOTUSDT", 43.52, 0.0001, 4, 0.01, 2, 0.00100, 6.4, 1.2, 0.06},
    MarketFigures{u"NEOUSDT", 57.13, 0.001, 3, 0.01, 2, 0.00098, 4.6, 1.1, 0.05},
    MarketFigures{u"ZILUSDT", 0.21416, 0.00001, 5, 0.1, 1, 0.00110, 1290, 1.2, 0.03},
};

constexpr std::array kVenues{
    VenueFigures{ExchangeId::Bybit, 0.00055, 0.0002, 0.44, 100000, u"BTC", 0.25},
    VenueFigures{ExchangeId::Binance, 0.0005, 0.0002, 0.40, 120000, u"BNB", 3.2},
    VenueFigures{ExchangeId::Mexc, 0.0004, 0.0001, 0.16, 60000, u"MX", 850},
};

constexpr TapeFigures kTape{};

} // namespace

std::span<const MarketFigures> marketFigures()
{
    return kMarkets;
}

std::span<const VenueFigures> venueFigures()
{
    return kVenues;
}

const TapeFigures &tapeFigures()
{
    return kTape;
}

} // namespace hoox
