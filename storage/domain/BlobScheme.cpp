#include "storage/domain/BlobScheme.h"

#include <QStringList>
#include <QTime>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Kind = BlobScheme::Kind;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9'; // QChar::isDigit takes those of every script.
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

/// `2026-05-19` and nothing else; invalid for a day that no calendar has.
QDate dayOf(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = text.first(4), month = text.sliced(5, 2), day = text.sliced(8);
    if (!isNumber(year) || !isNumber(month) || !isNumber(day))
        return {};
    return {year.toInt(), month.toInt(), day.toInt()};
}

/// `requests/<day>/<uuid>.json`.
BlobScheme pairOf(Kind kind, const QList<QStringView> &parts)
{
    const auto name = parts[2];
    const auto day = dayOf(parts[1]);
    if (!day.isValid() || !name.endsWith(u".json") || !isUuid(name.chopped(5)))
        return {};
    BlobScheme scheme{kind};
    scheme.day = day;
    scheme.pairId = name.chopped(5).toString();
    return scheme;
}

/// `2026-05-19T02-46-58-123Z-<id>.json`: an ISO time whose `:` and `.` became `-`.
BlobScheme tradeReportOf(const QList<QStringView> &parts)
{
    constexpr qsizetype kTimeLength = 24;
    const auto name = parts[3];
    if (parts[1].isEmpty() || parts[2].isEmpty() || !name.endsWith(u".json") || name.size() <= kTimeLength + 6)
        return {};
    const auto day = dayOf(name.first(10));
    const auto time = name.sliced(10, kTimeLength - 10);
    const bool isTime = time[0] == u'T' && time[3] == u'-' && time[6] == u'-' && time[9] == u'-' && time[13] == u'Z' &&
                        isNumber(time.sliced(1, 2)) && isNumber(time.sliced(4, 2)) && isNumber(time.sliced(7, 2)) &&
                        isNumber(time.sliced(10, 3));
    if (!day.isValid() || !isTime || name[kTimeLength] != u'-')
        return {};
    BlobScheme scheme{Kind::TradeReport, parts[1].toString(), parts[2].toString(), day};
    scheme.reportId = name.sliced(kTimeLength + 1).chopped(5).toString();
    return scheme;
}

/// `024658.123Z-<source>-<first>-<last>.jsonl`.
BlobScheme eventsOf(Kind kind, const QList<QStringView> &parts)
{
    const auto day = dayOf(parts[2]);
    if (!day.isValid() || !parts[3].endsWith(u".jsonl"))
        return {};
    const auto name = parts[3].chopped(6).split(u'-');
    const bool isNamed = name.size() == 4 && name[0].size() == 11 && name[0][6] == u'.' && name[0][10] == u'Z' &&
                         isNumber(name[0].first(6)) && isNumber(name[0].sliced(7, 3)) && !name[1].isEmpty() &&
                         isNumber(name[2]) && isNumber(name[3]);
    if (!isNamed)
        return {};
    BlobScheme scheme{kind};
    scheme.day = day;
    return scheme;
}

BlobScheme pdfOf(const QList<QStringView> &parts)
{
    constexpr QStringView kDaily = u"daily-pnl-";
    const auto name = parts[1];
    if (!name.endsWith(u".pdf", Qt::CaseInsensitive) || name.size() < 5)
        return {};
    BlobScheme scheme{Kind::PdfReport};
    if (name.startsWith(kDaily))
        scheme.day = dayOf(name.sliced(kDaily.size()).first(std::min<qsizetype>(10, name.size() - kDaily.size())));
    return scheme;
}

BlobScheme backupOf(const QList<QStringView> &parts)
{
    const auto day = dayOf(parts[2]);
    if (parts[1] != u"ledger" || parts[3].isEmpty() || !day.isValid())
        return {};
    BlobScheme scheme{Kind::LedgerBackup};
    scheme.day = day;
    return scheme;
}

} // namespace

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto sign = text[at].unicode();
        const bool isHex =
            (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f') || (sign >= u'A' && sign <= u'F');
        const bool isDash = at == 8 || at == 13 || at == 18 || at == 23;
        if (isDash ? sign != u'-' : !isHex)
            return false;
    }
    return true;
}

BlobScheme BlobScheme::of(const BlobKey &key)
{
    const auto parts = QStringView(key.text()).split(u'/');
    const auto top = parts[0];
    if (parts.size() == 5 && top == u"logs") {
        const auto name = orderLogName(key);
        return name ? BlobScheme{Kind::OrderLog, name->exchange, name->symbol, name->day, name->orderId} : BlobScheme{};
    }
    if (parts.size() == 4 && top == u"logs" && parts[1] == u"locks")
        return eventsOf(Kind::LockEvents, parts);
    if (parts.size() == 4 && top == u"logs" && parts[1] == u"config")
        return eventsOf(Kind::ConfigEvents, parts);
    if (parts.size() == 4 && top == u"trade-reports")
        return tradeReportOf(parts);
    if (parts.size() == 4 && top == u"backups")
        return backupOf(parts);
    if (parts.size() == 3 && top == u"requests")
        return pairOf(Kind::Request, parts);
    if (parts.size() == 3 && top == u"responses")
        return pairOf(Kind::Response, parts);
    if (parts.size() == 2 && top == u"reports")
        return pdfOf(parts);
    return {};
}

QVector<BlobKey> counterpartKeys(const BlobKey &key)
{
    const auto scheme = BlobScheme::of(key);
    const bool isRequest = scheme.kind == Kind::Request;
    if (!isRequest && scheme.kind != Kind::Response)
        return {};
    QVector<BlobKey> keys;
    // A response comes after its request; the third is for two clocks that do not agree.
    for (const int days : {0, isRequest ? 1 : -1, isRequest ? -1 : 1}) {
        if (const auto other =
                pairKey(isRequest ? Kind::Response : Kind::Request, scheme.day.addDays(days), scheme.pairId))
            keys.append(*other);
    }
    return keys;
}

Result<BlobKey> pairKey(Kind kind, const QDate &day, const QString &pairId)
{
    const auto date = day.toString(Qt::ISODate); // empty for years of other than four digits
    if ((kind != Kind::Request && kind != Kind::Response) || date.isEmpty() || !isUuid(pairId))
        return fail(Error::Kind::Invalid, pairId.left(200), u"no request or response has this name"_s,
                    Error::Cause::BadKey);
    const auto folder = kind == Kind::Request ? u"requests"_s : u"responses"_s;
    return BlobKey::parse(u"%1/%2/%3.json"_s.arg(folder, date, pairId));
}

} // namespace hoox
