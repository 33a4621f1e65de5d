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

QString hyphenatedId(const QString &databaseId)
{
    if (!isHexId(databaseId))
        return databaseId;
    return QStringList{databaseId.mid(0, 8), databaseId.mid(8, 4), databaseId.mid(12, 4), databaseId.mid(16, 4),
                       databaseId.mid(20)}
        .join(u'-');
}

bool isBucketName(QStringView text)
{
    static const QRegularExpression bucket(u"^[a-z0-9][a-z0-9-]+[a-z0-9]\\z"_s);
    return text.size() <= kLongestBucket && bucket.match(text).hasMatch();
}

} // namespace hoox
