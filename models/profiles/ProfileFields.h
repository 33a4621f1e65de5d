#pragma once

#include "storage/profile/Profile.h"
#include "storage/profile/ProfileRules.h"

#include <QVector>

#include <array>

namespace hoox {

/// What an operator may set on a profile, each as one line of text. The name and the kind are chosen once.
enum class ProfileField {
    AccountId,
    NamespaceId,
    DatabaseId,
    LogsBucket,
    ReportsBucket,
    GatewayUrl,
    PriceBand,        ///< Percent; empty: no limit.
    MaxOrderNotional, ///< Quote asset; empty: no limit.
    OrdersPerMinute,  ///< Whole.
    PaperFee,         ///< Percent of the notional, on the paper exchange.
    PaperFill,        ///< Percent of each order, there: less is a partial fill, 0 refuses it.
    Window,           ///< Seconds.
    Poll,             ///< Seconds, with a fraction.
    Pull,             ///< Seconds.
    ReadOnly,         ///< `true` or `false`.
    Notes,
};

inline constexpr std::array kProfileFields{ProfileField::AccountId,
                                           ProfileField::NamespaceId,
                                           ProfileField::DatabaseId,
                                           ProfileField::LogsBucket,
                                           ProfileField::ReportsBucket,
                                           ProfileField::GatewayUrl,
                                           ProfileField::PriceBand,
                                           ProfileField::MaxOrderNotional,
                                           ProfileField::OrdersPerMinute,
                                           ProfileField::PaperFee,
                                           ProfileField::PaperFill,
                                           ProfileField::Window,
                                           ProfileField::Poll,
                                           ProfileField::Pull,
                                           ProfileField::ReadOnly,
                                           ProfileField::Notes};

/// Why a field's text is refused.
enum class ProfileFault {
    NotHere, ///< This kind of profile has no such field.
    NotHex,  ///< 32 hex digits are wanted.
    NotUuid,
    NotBucket,  ///< 3 to 63 of a-z, 0-9 and `-`.
    NotAddress, ///< `https://`, or `http://` to this computer; no name or password in it.
    NotNumber,
    OutOfRange, ///< See `rangeOf`.
    NotFlag,
    TooLong,
    BadName,   ///< 1 to 64 of a-z, 0-9, `-` and `_`.
    TakenName, ///< There is a profile of that name.
};

[[nodiscard]] QString toText(ProfileField field); ///< As on the command line: `gateway-url`, `kv-namespace-id`
[[nodiscard]] std::optional<ProfileField> profileFieldFromText(QStringView text);
/// False where a profile of that kind has no such field: an embedded one has no places and no pull, and only Cloudflare
/// knows accounts.
[[nodiscard]] bool hasField(Profile::Kind kind, ProfileField field);
[[nodiscard]] std::optional<ProfileRange> rangeOf(ProfileField field); ///< None: no number.

[[nodiscard]] QString fieldText(const Profile &profile, ProfileField field);
/// Sets the field and what follows from it (the addresses from the account), or says what is wrong and changes nothing.
/// Blanks around the text are dropped.
[[nodiscard]] std::optional<ProfileFault> setField(Profile &profile, ProfileField field, const QString &text);

} // namespace hoox
