#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace hoox {

/// Where the tiers of a profile are, and the limits of its desk (design 1). Never a secret. A value.
struct Profile
{
    enum class Kind { Embedded }; ///< Local edge and Cloudflare come with their tiers.

    QString name; ///< 1 to 64 of a-z, 0-9, `-`, `_`: it is a file's name too.
    Kind kind = Kind::Embedded;
    bool paper = true;                      ///< Orders never leave this computer.
    bool readOnly = false;                  ///< Everything but engaging the kill switch is refused.
    std::optional<double> priceBandPercent; ///< Around the last fill (KR-37); none: no limit.
    std::chrono::seconds window{10};        ///< KV-1: how long a written key may be propagating.
    std::chrono::milliseconds poll{2000};   ///< KS-7: between two reads of the kill keys.
    QString notes;                          ///< What else can stop trading (KR-38). Plain text.

    friend bool operator==(const Profile &, const Profile &) = default;
};

[[nodiscard]] QString toText(Profile::Kind kind); ///< `embedded`
[[nodiscard]] bool isProfileName(QStringView name);

/// Indented JSON, snake_case, without secrets.
[[nodiscard]] QByteArray toJson(const Profile &profile);
/// From bytes that anybody may have written. `Invalid` with cause `BadProfile`: `subject` is `file`, `detail` names
/// the field and what is wrong. A field that this version does not know is wrong too: a limit that is silently
/// ignored is no limit.
[[nodiscard]] Result<Profile> profileFromJson(const QByteArray &bytes, const QString &file);

} // namespace hoox
