#include "models/reports/ReportSeal.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kSealHead[] = "hoox-report-seal ";
constexpr qsizetype kSealHeadLength = sizeof kSealHead - 1;

QByteArray sealMoment(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
}

/// A word of the seal: no blank, no line feed can stand in one.
QByteArray sealWord(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

void addPart(QByteArray &text, const char *kind, const SealedPart &part)
{
    text += QByteArray(kind) + ' ' + sealWord(part.name) + ' ' + QByteArray::number(part.rows) + ' ' +
            QByteArray::number(part.newest) + ' ' + part.sha256 + '\n';
}

std::optional<SealedPart> partFromWords(const QList<QByteArray> &words)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    if (words.size() != 5 || !hex.match(QString::fromLatin1(words.at(4))).hasMatch())
        return std::nullopt;
    bool hasRows = false;
    bool hasNewest = false;
    SealedPart part{QString::fromUtf8(QByteArray::fromPercentEncoding(words.at(1))), words.at(2).toLongLong(&hasRows),
                    words.at(3).toLongLong(&hasNewest), words.at(4)};
    return hasRows && hasNewest && part.rows >= 0 ? std::optional(part) : std::nullopt;
}

/// False if the line is none of a seal.
bool takeLine(ReportSeal &seal, const QList<QByteArray> &words)
{
    const auto &kind = words.first();
    if (kind == "section" || kind == "day") {
        const auto part = partFromWords(words);
        if (part)
            (kind == "day" ? seal.days : seal.sections).append(*part);
        return part.has_value();
    }
    if (words.size() != 2)
        return false;
    const auto value = QString::fromUtf8(QByteArray::fromPercentEncoding(words.at(1)));
    const auto moment = QDateTime::fromString(value, Qt::ISODate);
    if (kind == "from" && moment.isValid())
        seal.range.from = moment.toSecsSinceEpoch();
    else if (kind == "to" && moment.isValid())
        seal.range.to = moment.toSecsSinceEpoch();
    else if (kind == "profile")
        seal.profile = value;
    else if (kind == "exchange" && exchangeFromText(value))
        seal.exchange = value;
    else if (kind == "symbol")
        seal.symbol = value;
    else if (kind == "contents" && value == u"summary"_s)
        seal.everyFill = false;
    else
        return false;
    return true;
}

} // namespace

QByteArray ReportSeal::text() const
{
    QByteArray text = QByteArray(kSealHead) + QByteArray::number(version) + "\nfrom " + sealMoment(range.from) +
                      "\nto " + sealMoment(range.to) + '\n';
    for (const auto &[word, value] : {std::pair("profile ", profile), {"exchange ", exchange}, {"symbol ", symbol}}) {
        if (!value.isEmpty())
            text += word + sealWord(value) + '\n';
    }
    if (!everyFill)
        text += "contents summary\n";
    for (const auto &section : sections)
        addPart(text, "section", section);
    for (const auto &day : days)
        addPart(text, "day", day);
    return text;
}

QByteArray ReportSeal::hash() const
{
    return QCryptographicHash::hash(text(), QCryptographicHash::Sha256).toHex();
}

Result<ReportSeal> sealFromText(const QByteArray &text, const QString &subject)
{
    auto lines = text.split('\n');
    if (lines.size() < 2 || !lines.takeLast().isEmpty())
        return fail(Error::Kind::Corrupt, subject, u"the seal is cut off"_s);
    const auto head = lines.takeFirst();
    bool isNumber = false;
    const auto version = head.startsWith(kSealHead) ? head.sliced(kSealHeadLength).toInt(&isNumber) : 0;
    if (!isNumber || version < 1)
        return fail(Error::Kind::Corrupt, subject, u"not the head of a seal"_s);
    if (version > kSealVersion)
        return fail(Error::Kind::Newer, subject, u"a later form of seal"_s);
    ReportSeal seal;
    seal.version = version;
    seal.range = {};
    for (const auto &line : std::as_const(lines)) {
        if (!takeLine(seal, line.split(' ')))
            return fail(Error::Kind::Corrupt, subject, u"not a line of a seal: "_s + QString::fromUtf8(line.left(80)));
    }
    // Whatever is written another way than we would was not written by us.
    if (seal.text() != text)
        return fail(Error::Kind::Corrupt, subject, u"the seal is not in its own form"_s);
    return seal;
}

FillsQuery sealedFills(const ReportSeal &seal)
{
    FillsQuery query;
    query.time = seal.range;
    if (!seal.exchange.isEmpty())
        query.exchange = exchangeFromText(seal.exchange);
    query.symbolPrefix = seal.symbol;
    query.symbolExact = !seal.symbol.isEmpty();
    return query;
}

} // namespace hoox
