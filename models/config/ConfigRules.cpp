#include "models/config/ConfigRules.h"

#include "storage/config/ConfigKey.h"
#include "storage/config/GuardedConfig.h"
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

bool isBoolean(const QByteArray &value)
{
    return value == "true" || value == "false";
}

bool isPercent(const QByteArray &value)
{
    const auto number = configNumber(value);
    return number && *number <= 100;
}

bool isPositive(const QByteArray &value)
{
    const auto number = configNumber(value);
    return number && *number > 0;
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

/// The names of a list as it is stored: a JSON array, or words with commas between them.
std::optional<QStringList> exchangesIn(const QByteArray &value)
{
    if (value.size() > kLargestChecked)
        return std::nullopt;
    if (value.trimmed().startsWith('['))
        return stringsOf(value);
    auto names = QString::fromUtf8(value).split(u',');
    for (auto &name : names)
        name = name.trimmed();
    return names;
}

bool isExchangeList(const QByteArray &value)
{
    const auto names = exchangesIn(value);
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

/// How values of a type are checked, and the words for what is allowed.
struct TypeRule
{
    ConfigType type;
    bool (*allows)(const QByteArray &);
    const char16_t *allowed;
};

constexpr TypeRule kTypeRules[] = {
    {ConfigType::Boolean, &isBoolean, u"allowed is true or false"},
    {ConfigType::Percent, &isPercent, u"allowed is a number from 0 to 100"},
    {ConfigType::Number, &isPositive, u"allowed is a number above 0"},
    {ConfigType::Exchanges, &isExchangeList,
     u"allowed are binance, bybit and mexc, each once, with commas between them or as a JSON list"},
    {ConfigType::Addresses, &isAddressList,
     u"allowed is a JSON list of 1 to 500 IP addresses or networks in CIDR notation, each at most 64 characters long"},
};

/// The one table behind the check, the editor and the type column.
struct KeyRule
{
    const char16_t *key;
    ConfigType type;
    const char16_t *choices = u""; ///< Of a `Choice`, with commas between them.
};

constexpr KeyRule kKeyRules[] = {
    {u"exchanges:default_routing", ConfigType::Exchanges},
    {u"routing:dynamic:enabled", ConfigType::Boolean},
    {u"trade:default_leverage", ConfigType::Number},
    {u"trade:max_daily_drawdown_percent", ConfigType::Percent},
    {u"trade:max_position_size", ConfigType::Number},
    {u"trade:routing", ConfigType::Exchanges},
    {u"trade:trailing_stop_percent", ConfigType::Percent},
    {u"webhook:queue_mode", ConfigType::Choice, u"failover,queue_everywhere"},
    {u"webhook:tradingview:allowed_ips", ConfigType::Addresses},
    // The gateway counts "true" alone; "1" or "yes" would switch the check off.
    {u"webhook:tradingview:ip_check_enabled", ConfigType::Boolean},
};

const KeyRule *ruleOf(const QString &key)
{
    const auto *const rule = std::find_if(std::begin(kKeyRules), std::end(kKeyRules),
                                          [&key](const KeyRule &one) { return QStringView(one.key) == key; });
    return rule == std::end(kKeyRules) ? nullptr : rule;
}

} // namespace

std::optional<double> configNumber(const QByteArray &value)
{
    const auto dots = value.count('.');
    if (value.isEmpty() || value.size() > kLongestNumber || dots > 1 || !isDigit(value.front()) ||
        !isDigit(value.back()))
        return std::nullopt;
    if (std::count_if(value.begin(), value.end(), isDigit) + dots != value.size())
        return std::nullopt;
    return value.toDouble();
}

ConfigType configTypeOf(const QString &key)
{
    if (isKillKey(key))
        return ConfigType::KillSwitch;
    if (const auto *const rule = ruleOf(key))
        return rule->type;
    return holdsSecret(key) ? ConfigType::Secret : ConfigType::Text;
}

QStringList configChoicesOf(const QString &key)
{
    const auto *const rule = ruleOf(key);
    return rule ? QString::fromUtf16(rule->choices).split(u',', Qt::SkipEmptyParts) : QStringList();
}

Result<Done> checkConfigValue(const QString &key, const QByteArray &value)
{
    const auto *const rule = ruleOf(key);
    if (rule == nullptr)
        return Done{};
    if (rule->type == ConfigType::Choice) {
        const auto choices = configChoicesOf(key);
        if (choices.contains(QString::fromUtf8(value)))
            return Done{};
        return fail(Error::Kind::Invalid, key, u"allowed is "_s + choices.join(u" or "));
    }
    const auto *const check = std::find_if(std::begin(kTypeRules), std::end(kTypeRules),
                                           [rule](const TypeRule &one) { return one.type == rule->type; });
    if (check == std::end(kTypeRules) || check->allows(value))
        return Done{};
    return fail(Error::Kind::Invalid, key, QString::fromUtf16(check->allowed));
}

std::optional<QStringList> configItems(ConfigType type, const QByteArray &value)
{
    if (type == ConfigType::Exchanges && isExchangeList(value))
        return exchangesIn(value);
    if (type == ConfigType::Addresses && value.size() <= kLargestChecked)
        return stringsOf(value);
    return std::nullopt;
}

QByteArray configValueOf(ConfigType type, const QStringList &items, const QByteArray &before)
{
    const bool isJson = type == ConfigType::Addresses || before.trimmed().startsWith('[');
    return isJson ? QJsonDocument(QJsonArray::fromStringList(items)).toJson(QJsonDocument::Compact)
                  : items.join(u',').toUtf8();
}

Result<Done> checkNewConfigKey(const QString &key)
{
    if (auto checked = checkConfigKey(key); !checked)
        return checked;
    if (isKillKey(key))
        return fail(Error::Kind::Refused, key, u"kill key"_s, Error::Cause::KillKeyProtected);
    if (const auto tier = tierOfFastState(key); !tier.isEmpty())
        return fail(Error::Kind::Refused, key, tier, Error::Cause::FastStateInConfig);
    return Done{};
}

QString misplacedTierOf(const QString &key)
{
    return tierOfFastState(key);
}

bool holdsSecret(const QString &key)
{
    static const QRegularExpression secret(u"^agent:.*_key$|(^|[:_.-])(api_?key|secret|token|password)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(key.trimmed()).hasMatch();
}

} // namespace hoox
