#pragma once

#include <QString>

namespace hoox {

/// What the ids of a profile look like. Pure; any thread.
[[nodiscard]] bool isHexId(QStringView text);      ///< An account or a namespace: 32 of 0-9 and a-f.
[[nodiscard]] bool isDatabaseId(QStringView text); ///< A UUID in lower case, with hyphens or without.
/// With the hyphens that D1 lists it with; Hoox's documents leave them out.
[[nodiscard]] QString hyphenatedId(const QString &databaseId);
[[nodiscard]] bool isBucketName(QStringView text); ///< 3 to 63 of a-z, 0-9 and `-`, which stands at neither end.

/// The limits of a profile's numbers, both ends included.
struct ProfileRange
{
    double least;
    double most;
    [[nodiscard]] bool contains(double number) const { return number >= least && number <= most; }
};

inline constexpr ProfileRange kPriceBandRange{0.01, 100};               ///< Percent.
inline constexpr ProfileRange kOrderNotionalRange{0.01, 1'000'000'000}; ///< Quote asset.
inline constexpr ProfileRange kOrderRateRange{1, 1000};                 ///< Orders in a minute, whole.
inline constexpr ProfileRange kPaperFeeRange{0, 10};                    ///< Percent.
inline constexpr ProfileRange kPaperFillRange{0, 100};                  ///< Percent.
inline constexpr ProfileRange kWindowRange{1, 3600};                    ///< Seconds.
inline constexpr ProfileRange kPollRange{0.1, 600};                     ///< Seconds.
inline constexpr ProfileRange kPullRange{5, 86'400};                    ///< Seconds.
inline constexpr qsizetype kLongestNotes = 4000;                        ///< Characters.
inline constexpr qsizetype kLongestAddress = 400;                       ///< Characters.

} // namespace hoox
