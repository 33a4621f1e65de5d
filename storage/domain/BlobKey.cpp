#include "storage/domain/BlobKey.h"

#include <QDateTime>
#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestKeyBytes = 1024;

/// What a part of a key may not hold, and the sign that tells it.
bool isBare(char16_t unit)
{
    return unit >= 0x20 && unit != 0x7f && unit != u'/' && unit != u'%';
}

QString encodedPart(const QString &text)
{
    QString part;
    for (const auto each : text) {
        constexpr int hex = 16;
        part += isBare(each.unicode()) ? QString(each)
                                       : u'%' + QString::number(each.unicode(), hex).toUpper().rightJustified(2, u'0');
    }
    return part;
}

/// Only what `encodedPart` writes: others name their objects as they like.
QString decodedPart(const QString &part)
{
    static const QRegularExpression pattern(u"%(2F|25|7F|[01][0-9A-F])"_s);
    QString text;
    qsizetype at = 0;
    for (auto matches = pattern.globalMatch(part); matches.hasNext();) {
        const auto match = matches.next();
        constexpr int hex = 16;
        text += QStringView(part).sliced(at, match.capturedStart() - at);
        text += QChar(match.captured(1).toUShort(nullptr, hex));
        at = match.capturedEnd();
    }
    text += QStringView(part).sliced(at);
    return text;
}
} // namespace

Result<BlobKey> BlobKey::parse(const QString &text)
{
    const auto bad = [&text](const QString &why) {
        return fail(Error::Kind::Invalid, text.left(200), why, Error::Cause::BadKey);
    };
    if (text.isEmpty())
        return bad(u"empty key"_s);
    if (text.toUtf8().size() > kLongestKeyBytes)
        return bad(u"longer than 1,024 bytes"_s);
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        return bad(u"not text"_s);
    for (const auto segment : QStringView(text).split(u'/')) {
        if (segment == u"." || segment == u"..")
            return bad(u"a segment is . or .."_s);
    }
    return BlobKey(text);
}

std::optional<OrderLogName> orderLogName(const BlobKey &key)
{
    static const QRegularExpression pattern(
        u"^logs/([^/]+)/([^/]+)/([0-9]{4}-[0-9]{2}-[0-9]{2})/order-([^/]+?)(?:~[0-9a-f]{32})?\\.json\\z"_s);
    const auto match = pattern.match(key.text());
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = QDate::fromString(match.captured(3), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return OrderLogName{match.captured(1), decodedPart(match.captured(2)), day, decodedPart(match.captured(4))};
}

Result<BlobKey> orderLogKey(const QString &exchange, const QString &symbol, qint64 createdAt, const QString &orderId)
{
    for (const auto &part : {exchange, symbol, orderId}) {
        if (part.isEmpty())
            return fail(Error::Kind::Invalid, part, u"a part of a log key is empty"_s, Error::Cause::BadKey);
    }
    const auto day = QDateTime::fromSecsSinceEpoch(createdAt, Qt::UTC).date().toString(Qt::ISODate);
    return BlobKey::parse(
        u"logs/%1/%2/%3/order-%4.json"_s.arg(exchange, encodedPart(symbol), day, encodedPart(orderId)));
}

} // namespace hoox
