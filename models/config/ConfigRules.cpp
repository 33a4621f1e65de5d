#include "models/config/ConfigRules.h"

#include "storage/domain/Fill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

#include <arpa/inet.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// 500 addresses of 64 characters fit several times over.
constexpr qsizetype kLargestChecked = 128 * 1024;
constexpr qsizetype kMostAddresses = 500;
constexpr qsizetype kLongestAddress = 64;
constexpr qsizetype kLongestNumber = 24;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `12`, `0.5`: no sign, exponent, blank or word, so that every reader of the key reads the same number.
std::optional<double> plainNumber(const QByteArray &value)
{
    const auto dots = value.count('.');
    if (value.isEmpty() || value.size() > kLongestNumber || dots > 1 || !isDigit(value.front()) ||
        !isDigit(value.back()))
        return std::nullopt;
    if (std::count_if(value.begin(), value.end(), isDigit) + dots != value.size())
        return std::nullopt;
    return value.toDouble();
}

bool isBoolean(const QByteArray &value)
{
    return value == "true" || value == "false";
}

bool isPercent(const QByteArray &value)
{
    const auto number = plainNumber(value);
    return number && *number <= 100;
}

bool isPositive(const QByteArray &value)
{
    const auto number = plainNumber(value);
    return number && *number > 0;
}

bool isQueueMode(const QByteArray &value)
{
    return value == "failover" || value == "queue_everywhere";
}

/// The strings of a JSON array, and of nothing else.
std::optional<QStringList> stringsOf(const QByteArray &json)
{
    // Qt skips a byte order mark; the workers' own parser does not.
    if (json.size() > kLargestChecked || json.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QStringList strings;
    const auto array = document.array();
    for (const auto &entry : array) {
        if (!entry.isString())
            return std::nullopt;
        strings.append(entry.toString());
    }
    return strings;
}

bool isExchangeList(const QByteArray &value)
{
    if (value.size() > kLargestChecked)
        return false;
    std::optional<QStringList> names;
    if (value.trimmed().startsWith('['))
        names = stringsOf(value);
    else
        names = QString::fromUtf8(value).split(u',');
    if (!names || names->isEmpty())
        return false;
    QSet<ExchangeId> seen;
    for (const auto &name : *names) {
        const auto exchange = exchangeFromText(name.trimmed());
        if (!exchange || seen.contains(*exchange))
            return false;
        seen.insert(*exchange);
    }
    return true;
}

/// An IPv4 or IPv6 address, with or without the length of a network.
bool isAddress(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestAddress)
        return false;
    const auto slash = text.indexOf(u'/');
    const auto address = text.left(slash).toUtf8();
    if (address.contains('\0'))
        return false;
    in6_addr parsed = {};
    const bool isV4 = ::inet_pton(AF_INET, address.constData(), &parsed) == 1;
    if (!isV4 && ::inet_pton(AF_INET6, address.constData(), &parsed) != 1)
        return false;
    if (slash < 0)
        return true;
    const auto length = text.mid(slash + 1).toUtf8();
    const bool isCount = !length.isEmpty() && length.size() <= 3 && std::all_of(length.begin(), length.end(), isDigit);
    return isCount && length.toInt() <= (isV4 ? 32 : 128);
}

bool isAddressList(const QByteArray &value)
{
    const auto addresses = stringsOf(value);
    return addresses && !addresses->isEmpty() && addresses->size() <= kMostAddresses &&
           std::all_of(addresses->begin(), addresses->end(), isAddress);
}

struct ConfigRule
{
    const char16_t *key;
    bool (*allows)(const QByteArray &);
    const char16_t *allowed;
};

constexpr char16_t kBooleanWords[] = u"allowed is true or false";
constexpr char16_t kPercentWords[] = u"allowed is a number from 0 to 100";
constexpr char16_t kPositiveWords[] = u"allowed is a number above 0";
constexpr char16_t kExchangeWords[] =
    u"allowed are binance, bybit and mexc, each once, with commas between them or as a JSON list";
constexpr char16_t kAddressWords[] =
    u"allowed is a JSON list of 1 to 500 IP addresses or networks in CIDR notation, each at most 64 characters long";
constexpr char16_t kQueueWords[] = u"allowed is failover or queue_everywhere";

constexpr ConfigRule kConfigRules[] = {
    {u"exchanges:default_routing", &isExchangeList, kExchangeWords},
    {u"routing:dynamic:enabled", &isBoolean, kBooleanWords},
    {u"trade:default_leverage", &isPositive, kPositiveWords},
    {u"trade:max_daily_drawdown_percent", &isPercent, kPercentWords},
    {u"trade:max_position_size", &isPositive, kPositiveWords},
    {u"trade:routing", &isExchangeList, kExchangeWords},
    {u"trade:trailing_stop_percent", &isPercent, kPercentWords},
    {u"webhook:queue_mode", &isQueueMode, kQueueWords},
    {u"webhook:tradingview:allowed_ips", &isAddressList, kAddressWords},
    // The gateway counts "true" alone; "1" or "yes" would switch the check off.
    {u"webhook:tradingview:ip_check_enabled", &isBoolean, kBooleanWords},
};

} // namespace

Result<Done> checkConfigValue(const QString &key, const QByteArray &value)
{
    const auto *const rule = std::find_if(std::begin(kConfigRules), std::end(kConfigRules),
                                          [&key](const ConfigRule &one) { return QStringView(one.key) == key; });
    if (rule == std::end(kConfigRules) || rule->allows(value))
        return Done{};
    return fail(Error::Kind::Invalid, key, QString::fromUtf16(rule->allowed));
}

bool holdsSecret(const QString &key)
{
    static const QRegularExpression secret(u"^agent:.*_key$|(^|[:_.-])(api_?key|secret|token|password)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(key.trimmed()).hasMatch();
}

} // namespace hoox
