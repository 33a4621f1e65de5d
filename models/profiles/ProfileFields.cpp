#include "models/profiles/ProfileFields.h"

#include <QLocale>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPollParts = 1000; ///< A poll is kept in milliseconds.

/// The place that a field of text is kept in, and which text is an id of that sort.
struct IdPlace
{
    QString RemotePlaces::*member;
    bool (*isSound)(QStringView text);
    ProfileFault fault;
};

std::optional<IdPlace> idPlaceOf(ProfileField field)
{
    switch (field) {
    case ProfileField::AccountId:
        return IdPlace{&RemotePlaces::accountId, &isHexId, ProfileFault::NotHex};
    case ProfileField::NamespaceId:
        return IdPlace{&RemotePlaces::namespaceId, &isHexId, ProfileFault::NotHex};
    case ProfileField::DatabaseId:
        return IdPlace{&RemotePlaces::databaseId, &isDatabaseId, ProfileFault::NotUuid};
    case ProfileField::LogsBucket:
        return IdPlace{&RemotePlaces::logsBucket, &isBucketName, ProfileFault::NotBucket};
    case ProfileField::ReportsBucket:
        return IdPlace{&RemotePlaces::reportsBucket, &isBucketName, ProfileFault::NotBucket};
    default:
        return std::nullopt;
    }
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<ProfileFault> setId(Profile &profile, ProfileField field, const IdPlace &place, const QString &text)
{
    const auto id = field == ProfileField::LogsBucket || field == ProfileField::ReportsBucket ? text : text.toLower();
    // Without an account there is no address at all; any other tier may be missing.
    if ((id.isEmpty() && field == ProfileField::AccountId) || (!id.isEmpty() && !place.isSound(id)))
        return place.fault;
    if (field == ProfileField::AccountId && id != profile.places.accountId) {
        const auto fresh = cloudflarePlaces(id);
        profile.places.v4Base = fresh.v4Base;
        profile.places.s3Base = fresh.s3Base;
    }
    profile.places.*place.member = id;
    return std::nullopt;
}

std::optional<ProfileFault> setGateway(Profile &profile, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > kLongestAddress)
        return ProfileFault::TooLong;
    if (!text.isEmpty() && (!isSafeAddress(url) || !url.userInfo().isEmpty()))
        return ProfileFault::NotAddress;
    profile.places.gatewayUrl = url;
    return std::nullopt;
}

std::optional<ProfileFault> setFlag(bool &flag, const QString &text)
{
    if (text != u"true" && text != u"false")
        return ProfileFault::NotFlag;
    flag = text == u"true";
    return std::nullopt;
}

/// The limits that a profile may go without; null for any other field.
std::optional<double> Profile::*optionalLimitOf(ProfileField field)
{
    if (field == ProfileField::PriceBand)
        return &Profile::priceBandPercent;
    return field == ProfileField::MaxOrderNotional ? &Profile::maxOrderNotional : nullptr;
}

/// Of the paper exchange; null for any other field.
double Profile::*paperNumberOf(ProfileField field)
{
    if (field == ProfileField::PaperFee)
        return &Profile::paperFeePercent;
    return field == ProfileField::PaperFill ? &Profile::paperFillPercent : nullptr;
}

bool isWholeNumber(ProfileField field)
{
    return field == ProfileField::Window || field == ProfileField::Pull || field == ProfileField::OrdersPerMinute;
}

std::optional<ProfileFault> setNumber(Profile &profile, ProfileField field, const QString &text)
{
    const auto limit = optionalLimitOf(field);
    if (limit != nullptr && text.isEmpty()) {
        (profile.*limit).reset();
        return std::nullopt;
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return ProfileFault::NotNumber;
    if (!rangeOf(field)->contains(number) || (isWholeNumber(field) && number != std::floor(number)))
        return ProfileFault::OutOfRange;
    if (limit != nullptr)
        profile.*limit = number;
    else if (const auto paper = paperNumberOf(field); paper != nullptr)
        profile.*paper = number;
    else if (field == ProfileField::OrdersPerMinute)
        profile.ordersPerMinute = static_cast<int>(number);
    else if (field == ProfileField::Window)
        profile.window = std::chrono::seconds(std::llround(number));
    else if (field == ProfileField::Pull)
        profile.pull = std::chrono::seconds(std::llround(number));
    else
        profile.poll = std::chrono::milliseconds(std::llround(number * kPollParts));
    return std::nullopt;
}

std::optional<ProfileFault> setNotes(Profile &profile, const QString &text)
{
    if (text.size() > kLongestNotes)
        return ProfileFault::TooLong;
    profile.notes = text;
    return std::nullopt;
}

} // namespace

QString toText(ProfileField field)
{
    switch (field) {
    case ProfileField::AccountId:
        return u"account-id"_s;
    case ProfileField::NamespaceId:
        return u"kv-namespace-id"_s;
    case ProfileField::DatabaseId:
        return u"d1-database-id"_s;
    case ProfileField::LogsBucket:
        return u"logs-bucket"_s;
    case ProfileField::ReportsBucket:
        return u"reports-bucket"_s;
    case ProfileField::GatewayUrl:
        return u"gateway-url"_s;
    case ProfileField::PriceBand:
        return u"price-band"_s;
    case ProfileField::MaxOrderNotional:
        return u"max-order-notional"_s;
    case ProfileField::OrdersPerMinute:
        return u"orders-per-minute"_s;
    case ProfileField::PaperFee:
        return u"paper-fee"_s;
    case ProfileField::PaperFill:
        return u"paper-fill"_s;
    case ProfileField::Window:
        return u"window"_s;
    case ProfileField::Poll:
        return u"poll"_s;
    case ProfileField::Pull:
        return u"pull"_s;
    case ProfileField::ReadOnly:
        return u"read-only"_s;
    case ProfileField::Notes:
        return u"notes"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProfileField> profileFieldFromText(QStringView text)
{
    for (const auto field : kProfileFields) {
        if (toText(field) == text)
            return field;
    }
    return std::nullopt;
}

bool hasField(Profile::Kind kind, ProfileField field)
{
    switch (field) {
    case ProfileField::AccountId:
        return kind == Profile::Kind::Cloudflare;
    case ProfileField::NamespaceId:
    case ProfileField::DatabaseId:
    case ProfileField::LogsBucket:
    case ProfileField::ReportsBucket:
    case ProfileField::GatewayUrl:
    case ProfileField::Pull:
        return kind != Profile::Kind::Embedded;
    case ProfileField::PaperFee:
    case ProfileField::PaperFill:
        return kind == Profile::Kind::Embedded;
    default:
        return true;
    }
}

std::optional<ProfileRange> rangeOf(ProfileField field)
{
    switch (field) {
    case ProfileField::PriceBand:
        return kPriceBandRange;
    case ProfileField::MaxOrderNotional:
        return kOrderNotionalRange;
    case ProfileField::OrdersPerMinute:
        return kOrderRateRange;
    case ProfileField::PaperFee:
        return kPaperFeeRange;
    case ProfileField::PaperFill:
        return kPaperFillRange;
    case ProfileField::Window:
        return kWindowRange;
    case ProfileField::Poll:
        return kPollRange;
    case ProfileField::Pull:
        return kPullRange;
    default:
        return std::nullopt;
    }
}

QString fieldText(const Profile &profile, ProfileField field)
{
    if (const auto place = idPlaceOf(field))
        return profile.places.*place->member;
    switch (field) {
    case ProfileField::GatewayUrl:
        return QString::fromLatin1(profile.places.gatewayUrl.toEncoded());
    case ProfileField::PriceBand:
    case ProfileField::MaxOrderNotional: {
        const auto limit = profile.*optionalLimitOf(field);
        return limit ? numberText(*limit) : QString();
    }
    case ProfileField::OrdersPerMinute:
        return QString::number(profile.ordersPerMinute);
    case ProfileField::PaperFee:
    case ProfileField::PaperFill:
        return numberText(profile.*paperNumberOf(field));
    case ProfileField::Window:
        return QString::number(profile.window.count());
    case ProfileField::Poll:
        return numberText(static_cast<double>(profile.poll.count()) / kPollParts);
    case ProfileField::Pull:
        return QString::number(profile.pull.count());
    case ProfileField::ReadOnly:
        return profile.readOnly ? u"true"_s : u"false"_s;
    default:
        return profile.notes;
    }
}

std::optional<ProfileFault> setField(Profile &profile, ProfileField field, const QString &text)
{
    const auto plain = text.trimmed();
    if (!hasField(profile.kind, field))
        return ProfileFault::NotHere;
    if (const auto place = idPlaceOf(field))
        return setId(profile, field, *place, plain);
    if (field == ProfileField::GatewayUrl)
        return setGateway(profile, plain);
    if (field == ProfileField::ReadOnly)
        return setFlag(profile.readOnly, plain);
    if (field == ProfileField::Notes)
        return setNotes(profile, plain);
    return setNumber(profile, field, plain);
}

} // namespace hoox
