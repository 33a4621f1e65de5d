#include "storage/gateway/OrderGateway.h"

#include <array>

namespace hoox {

namespace {

struct VerdictWord
{
    GatewayVerdict verdict;
    const char16_t *text;
};

constexpr std::array kVerdictWords{
    VerdictWord{GatewayVerdict::Executed, u"executed"}, VerdictWord{GatewayVerdict::Queued, u"queued"},
    VerdictWord{GatewayVerdict::Refused, u"refused"},   VerdictWord{GatewayVerdict::Duplicate, u"duplicate"},
    VerdictWord{GatewayVerdict::Unknown, u"unknown"},
};

struct CauseWord
{
    GatewayCause cause;
    const char16_t *text;
};

constexpr std::array kCauseWords{
    CauseWord{GatewayCause::None, u""},
    CauseWord{GatewayCause::NotReached, u"not_reached"},
    CauseWord{GatewayCause::KillSwitch, u"kill_switch"},
    CauseWord{GatewayCause::WrongKey, u"wrong_key"},
    CauseWord{GatewayCause::AddressRefused, u"address_refused"},
    CauseWord{GatewayCause::InvalidOrder, u"invalid_order"},
    CauseWord{GatewayCause::TooLarge, u"too_large"},
    CauseWord{GatewayCause::RateLimited, u"rate_limited"},
    CauseWord{GatewayCause::ExchangeRejected, u"exchange_rejected"},
    CauseWord{GatewayCause::Unavailable, u"unavailable"},
    CauseWord{GatewayCause::ServerFailed, u"server_failed"},
    CauseWord{GatewayCause::NoAnswer, u"no_answer"},
    CauseWord{GatewayCause::NotTheGateway, u"not_the_gateway"},
    CauseWord{GatewayCause::NoCredentials, u"no_credentials"},
    CauseWord{GatewayCause::NoPrice, u"no_price"},
};

} // namespace

QString toText(GatewayVerdict verdict)
{
    for (const auto &word : kVerdictWords) {
        if (word.verdict == verdict)
            return QString::fromUtf16(word.text);
    }
    Q_UNREACHABLE();
}

std::optional<GatewayVerdict> gatewayVerdictFromText(QStringView text)
{
    for (const auto &word : kVerdictWords) {
        if (text == QStringView(word.text))
            return word.verdict;
    }
    return std::nullopt;
}

QString toText(GatewayCause cause)
{
    for (const auto &word : kCauseWords) {
        if (word.cause == cause)
            return QString::fromUtf16(word.text);
    }
    Q_UNREACHABLE();
}

std::optional<GatewayCause> gatewayCauseFromText(QStringView text)
{
    for (const auto &word : kCauseWords) {
        if (text == QStringView(word.text))
            return word.cause;
    }
    return std::nullopt;
}

} // namespace hoox
