#include "storage/profile/ProfileRules.h"

#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kIdDigits = 32;
constexpr qsizetype kUuidLength = 36;
constexpr qsizetype kLongestBucket = 63;

} // namespace

bool isHexId(QStringView text)
{
    static const QRegularExpression hex(u"^[0-9a-f]+\\z"_s);
    return text.size() == kIdDigits && hex.match(text).hasMatch();
}

bool isDatabaseId(QStringView text)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    return isHexId(text) || (text.size() == kUuidLength && uuid.match(text).hasMatch());
}

bool isBucketName(QStringView text)
{
    static const QRegularExpression bucket(u"^[a-z0-9][a-z0-9-]+[a-z0-9]\\z"_s);
    return text.size() <= kLongestBucket && bucket.match(text).hasMatch();
}

} // namespace hoox
