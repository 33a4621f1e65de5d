#include "storage/gateway/OrderGateway.h"

#include <array>

namespace hoox {

namespace {

constexpr std::array kVerdictWords = {"executed", "queued", "refused", "duplicate", "unknown"};
constexpr std::array kCauseWords = {"",
                                    "not_reached",
                                    "kill_switch",
                                    "wrong_key",
                                    "address_refused",
                                    "invalid_order",
                                    "too_large",
                                    "rate_limited",
                                    "exchange_rejected",
                                    "unavailable",
                                    "server_failed",
                                    "no_answer",
                                    "not_the_gateway",
                                    "no_credentials",
                                    "no_price"};

template <typename Enum, typename Words>
std::optional<Enum> fromWord(const Words &words, QStringView text)
{
    for (size_t at = 0; at < words.size(); ++at) {
        if (text == QLatin1StringView(words.at(at)))
            return static_cast<Enum>(at);
    }
    return std::nullopt;
}

} // namespace

QString toText(GatewayVerdict verdict)
{
    return QString::fromLatin1(kVerdictWords.at(static_cast<size_t>(verdict)));
}

std::optional<GatewayVerdict> gatewayVerdictFromText(QStringView text)
{
    return fromWord<GatewayVerdict>(kVerdictWords, text);
}

QString toText(GatewayCause cause)
{
    return QString::fromLatin1(kCauseWords.at(static_cast<size_t>(cause)));
}

std::optional<GatewayCause> gatewayCauseFromText(QStringView text)
{
    return fromWord<GatewayCause>(kCauseWords, text);
}

} // namespace hoox
