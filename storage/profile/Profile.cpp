#include "storage/profile/Profile.h"

#include "storage/profile/ProfileRules.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestProfileBytes = 64LL * 1024;
constexpr qsizetype kLongestProfileName = 64;
constexpr double kPollMsInSecond = 1000;

/// Reads fields one by one; the first that is wrong stays named.
class ProfileFields
{
public:
    explicit ProfileFields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] QString text(const QString &name, qsizetype longest)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > longest))
            blame(name, u"is no text of at most %1 characters"_s.arg(longest));
        return value.toString();
    }
    [[nodiscard]] bool flag(const QString &name, bool otherwise)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isBool())
            blame(name, u"is neither true nor false"_s);
        return value.toBool(otherwise);
    }
    [[nodiscard]] double number(const QString &name, double otherwise, const ProfileRange &range)
    {
        const auto value = m_object.take(name);
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(std::nan(""));
        if (range.contains(number))
            return number;
        blame(name, u"is no number from %1 to %2"_s.arg(range.least).arg(range.most));
        return otherwise;
    }
    [[nodiscard]] ProfileFields object(const QString &name)
    {
        const auto value = m_object.take(name);
        if (!value.isUndefined() && !value.isObject())
            blame(name, u"is no object"_s);
        return ProfileFields(value.toObject());
    }
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    void blame(const QString &name, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = u"\"%1\" %2"_s.arg(name.left(kLongestProfileName), what);
    }
    /// Empty if every field was read and sound.
    [[nodiscard]] QString fault()
    {
        if (!m_object.isEmpty())
            blame(m_object.constBegin().key(), u"is not known to this version"_s);
        return m_fault;
    }

private:
    QJsonObject m_object;
    QString m_fault;
};

QUrl readAddress(ProfileFields &fields, const QString &name)
{
    const auto text = fields.text(name, kLongestAddress);
    const QUrl url(text, QUrl::StrictMode);
    if (!text.isEmpty() && (!isSafeAddress(url) || !url.userInfo().isEmpty()))
        fields.blame(name, u"is no https:// address (http:// only for this computer), or holds a name or password"_s);
    return url;
}

QString readId(ProfileFields &fields, const QString &name, bool (*isSound)(QStringView), const QString &what)
{
    const auto text = fields.text(name, kLongestAddress);
    if (!text.isEmpty() && !isSound(text))
        fields.blame(name, what);
    return text;
}

RemotePlaces readPlaces(ProfileFields fields, QString &fault)
{
    const auto bucket = u"is no name of a bucket: 3 to 63 of a-z, 0-9 and -"_s;
    RemotePlaces places;
    places.accountId = readId(fields, u"account_id"_s, &isHexId, u"is not 32 hex digits"_s);
    places.v4Base = readAddress(fields, u"v4_base"_s);
    places.s3Base = readAddress(fields, u"s3_base"_s);
    places.namespaceId = readId(fields, u"kv_namespace_id"_s, &isHexId, u"is not 32 hex digits"_s);
    places.databaseId = readId(fields, u"d1_database_id"_s, &isDatabaseId, u"is no UUID"_s);
    places.logsBucket = readId(fields, u"logs_bucket"_s, &isBucketName, bucket);
    places.reportsBucket = readId(fields, u"reports_bucket"_s, &isBucketName, bucket);
    places.gatewayUrl = readAddress(fields, u"gateway_url"_s);
    fault = fields.fault();
    return places;
}

void readPaper(ProfileFields fields, Profile &profile, QString &fault)
{
    profile.paperFeePercent = fields.number(u"fee_percent"_s, profile.paperFeePercent, kPaperFeeRange);
    profile.paperFillPercent = fields.number(u"fill_percent"_s, profile.paperFillPercent, kPaperFillRange);
    fault = fields.fault();
}

/// What only its kind of profile has.
void readPlacesOrPaper(ProfileFields &fields, Profile &profile)
{
    QString fault;
    if (!profile.isRemote()) {
        if (!profile.paper)
            fields.blame(u"paper"_s, u"is false, but an embedded profile trades on paper only"_s);
        readPaper(fields.object(u"paper_exchange"_s), profile, fault);
        if (!fault.isEmpty())
            fields.blame(u"paper_exchange"_s, u"is wrong: %1"_s.arg(fault));
        return;
    }
    profile.places = readPlaces(fields.object(u"places"_s), fault);
    if (!fault.isEmpty())
        fields.blame(u"places"_s, u"is wrong: %1"_s.arg(fault));
    else if (profile.places.v4Base.isEmpty())
        fields.blame(u"places"_s, u"lacks \"v4_base\""_s);
    profile.pull = std::chrono::seconds(std::llround(fields.number(u"pull_seconds"_s, 30, kPullRange)));
}

/// The limits of the desk. A limit that cannot be read makes the profile wrong: none would let everything out.
void readLimits(ProfileFields fields, Profile &profile, QString &fault)
{
    if (fields.has(u"price_band_percent"_s))
        profile.priceBandPercent = fields.number(u"price_band_percent"_s, 0, kPriceBandRange);
    if (fields.has(u"max_order_notional"_s))
        profile.maxOrderNotional = fields.number(u"max_order_notional"_s, 0, kOrderNotionalRange);
    const double rate = fields.number(u"orders_per_minute"_s, profile.ordersPerMinute, kOrderRateRange);
    if (rate != std::floor(rate))
        fields.blame(u"orders_per_minute"_s, u"is no whole number"_s);
    profile.ordersPerMinute = static_cast<int>(rate);
    fault = fields.fault();
}

/// The fields of `profile`; the fault, or nothing.
QString readProfile(ProfileFields &fields, Profile &profile)
{
    profile.name = fields.text(u"name"_s, kLongestProfileName);
    if (!isProfileName(profile.name))
        fields.blame(u"name"_s, u"is not made of 1 to 64 of a-z, 0-9, - and _"_s);
    const auto kind = profileKindFromText(fields.text(u"kind"_s, kLongestProfileName));
    if (!kind)
        fields.blame(u"kind"_s, u"is none of embedded, local-edge and cloudflare"_s);
    profile.kind = kind.value_or(Profile::Kind::Embedded);
    const auto fresh = newProfile(profile.name, profile.kind);
    profile.paper = fields.flag(u"paper"_s, fresh.paper);
    profile.readOnly = fields.flag(u"read_only"_s, fresh.readOnly);
    QString fault;
    readLimits(fields.object(u"limits"_s), profile, fault);
    if (!fault.isEmpty())
        fields.blame(u"limits"_s, u"is wrong: %1"_s.arg(fault));
    profile.window = std::chrono::seconds(std::llround(
        fields.number(u"propagation_window_seconds"_s, static_cast<double>(fresh.window.count()), kWindowRange)));
    profile.poll =
        std::chrono::milliseconds(std::llround(fields.number(u"poll_seconds"_s, 2, kPollRange) * kPollMsInSecond));
    readPlacesOrPaper(fields, profile);
    profile.notes = fields.text(u"notes"_s, kLongestNotes);
    return fields.fault();
}

QJsonObject placesJson(const RemotePlaces &places)
{
    const auto address = [](const QUrl &url) { return QString::fromLatin1(url.toEncoded()); };
    return {{u"account_id"_s, places.accountId},         {u"v4_base"_s, address(places.v4Base)},
            {u"s3_base"_s, address(places.s3Base)},      {u"kv_namespace_id"_s, places.namespaceId},
            {u"d1_database_id"_s, places.databaseId},    {u"logs_bucket"_s, places.logsBucket},
            {u"reports_bucket"_s, places.reportsBucket}, {u"gateway_url"_s, address(places.gatewayUrl)}};
}

} // namespace

QString toText(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Embedded:
        return u"embedded"_s;
    case Profile::Kind::LocalEdge:
        return u"local-edge"_s;
    case Profile::Kind::Cloudflare:
        return u"cloudflare"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Profile::Kind> profileKindFromText(QStringView text)
{
    for (const auto kind : {Profile::Kind::Embedded, Profile::Kind::LocalEdge, Profile::Kind::Cloudflare}) {
        if (toText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

Profile newProfile(const QString &name, Profile::Kind kind)
{
    Profile profile;
    profile.name = name;
    profile.kind = kind;
    if (kind == Profile::Kind::Cloudflare) {
        profile.paper = false;
        profile.readOnly = true;
        profile.window = std::chrono::seconds(60);
    }
    return profile;
}

RemotePlaces cloudflarePlaces(const QString &accountId)
{
    RemotePlaces places;
    places.accountId = accountId;
    places.v4Base = QUrl(u"https://api.cloudflare.com/client/v4/accounts/"_s + accountId);
    places.s3Base = QUrl(u"https://%1.r2.cloudflarestorage.com"_s.arg(accountId));
    return places;
}

Result<RemotePlaces> localEdgePlaces(const QUrl &origin)
{
    if (!isSafeAddress(origin))
        return fail(Error::Kind::Invalid, origin.toDisplayString(QUrl::RemoveUserInfo), {}, Error::Cause::PlainHttp);
    const auto below = [&origin](const QString &path) {
        auto url = origin.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        url.setPath(path);
        return url;
    };
    RemotePlaces places;
    places.v4Base = below(u"/cdn-cgi/local/explorer/api"_s);
    places.s3Base = below(u"/cdn-cgi/local/r2/s3"_s);
    places.gatewayUrl = below({});
    return places;
}

tl::unexpected<Error> refusedAsReadOnly(const QString &profile)
{
    return fail(Error::Kind::Refused, profile, u"the profile is read-only"_s);
}

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == u"https" ||
           (url.scheme() == u"http" && (QHostAddress(url.host()).isLoopback() || url.host() == u"localhost"));
}

bool isProfileName(QStringView name)
{
    const auto allowed = [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-' ||
               letter == u'_';
    };
    return !name.isEmpty() && name.size() <= kLongestProfileName && std::all_of(name.begin(), name.end(), allowed);
}

QByteArray toJson(const Profile &profile)
{
    QJsonObject limits{{u"orders_per_minute"_s, profile.ordersPerMinute}};
    if (profile.priceBandPercent)
        limits[u"price_band_percent"_s] = *profile.priceBandPercent;
    if (profile.maxOrderNotional)
        limits[u"max_order_notional"_s] = *profile.maxOrderNotional;
    QJsonObject object{{u"name"_s, profile.name},
                       {u"kind"_s, toText(profile.kind)},
                       {u"paper"_s, profile.paper},
                       {u"read_only"_s, profile.readOnly},
                       {u"limits"_s, limits},
                       {u"propagation_window_seconds"_s, static_cast<qint64>(profile.window.count())},
                       {u"poll_seconds"_s, static_cast<double>(profile.poll.count()) / kPollMsInSecond},
                       {u"notes"_s, profile.notes}};
    if (profile.isRemote()) {
        object[u"places"_s] = placesJson(profile.places);
        object[u"pull_seconds"_s] = static_cast<qint64>(profile.pull.count());
    } else {
        object[u"paper_exchange"_s] =
            QJsonObject{{u"fee_percent"_s, profile.paperFeePercent}, {u"fill_percent"_s, profile.paperFillPercent}};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Profile> profileFromJson(const QByteArray &bytes, const QString &file)
{
    const auto bad = [&file](const QString &what) {
        return fail(Error::Kind::Invalid, file, what, Error::Cause::BadProfile);
    };
    if (bytes.size() > kLargestProfileBytes)
        return bad(u"it is larger than 64 KiB"_s);
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return bad(u"no JSON at byte %1 (%2)"_s.arg(fault.offset).arg(fault.errorString()));
    if (!document.isObject())
        return bad(u"it is no JSON object"_s);
    ProfileFields fields(document.object());
    Profile profile;
    if (const auto what = readProfile(fields, profile); !what.isEmpty())
        return bad(what);
    return profile;
}

} // namespace hoox
