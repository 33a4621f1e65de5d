#include "models/reports/PrintedFills.h"

#include "models/reports/SealedReport.h"

#include <QFile>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kWhereHead[] = "hoox-report-where 1\n";
/// More than any page takes.
constexpr qint64 kLongestWhereLine = 16 * 1024;
constexpr qsizetype kIdDigits = 8;

QByteArray idDigits(const QString &id)
{
    constexpr quint32 kBasis = 2'166'136'261U, kPrime = 16'777'619U;
    constexpr int kHex = 16;
    auto hash = kBasis;
    const auto bytes = id.toUtf8();
    for (const auto byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
    return QByteArray::number(hash, kHex).rightJustified(kIdDigits, '0');
}

/// The page if the line's is the fill's; 0 if not; none if it is no such line.
std::optional<qint64> pageInLine(const QByteArray &line, qint64 second, const QByteArray &digits)
{
    const auto words = line.split(' ');
    if (words.size() != 4 || words.at(3).size() % kIdDigits != 0)
        return std::nullopt;
    bool hasPage = false, hasNewest = false, hasOldest = false;
    const auto page = words.at(0).toLongLong(&hasPage);
    const auto newest = words.at(1).toLongLong(&hasNewest), oldest = words.at(2).toLongLong(&hasOldest);
    if (!hasPage || !hasNewest || !hasOldest || page < 1)
        return std::nullopt;
    if (second > newest || second < oldest)
        return 0;
    for (qsizetype at = 0; at < words.at(3).size(); at += kIdDigits) {
        if (QByteArrayView(words.at(3)).sliced(at, kIdDigits) == digits)
            return page;
    }
    return 0;
}

} // namespace

void PrintedFills::add(qint64 page, const Fill &fill)
{
    if (page != m_page) {
        endPage();
        m_page = page;
        m_newest = fill.createdAt;
    }
    m_oldest = fill.createdAt;
    m_rows += idDigits(fill.id);
}

void PrintedFills::endPage()
{
    if (m_rows.isEmpty())
        return;
    m_text += QByteArray::number(m_page) + ' ' + QByteArray::number(m_newest) + ' ' + QByteArray::number(m_oldest) +
              ' ' + m_rows + '\n';
    m_rows.clear();
}

QByteArray PrintedFills::take()
{
    endPage();
    m_page = 0;
    auto text = kWhereHead + m_text;
    m_text.clear();
    return text;
}

Result<std::optional<qint64>> printedPage(const QString &path, const Fill &fill)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Error::Kind::Denied : Error::Kind::NotFound, path, file.errorString());
    const auto remark = readReportRemark(path);
    if (!remark || remark->whereLength == 0)
        return fail(Error::Kind::Invalid, path, u"it does not record its pages"_s);
    const auto damaged = [&path] { return fail(Error::Kind::Corrupt, path, u"its record of pages is damaged"_s); };
    const auto end = remark->whereAt + remark->whereLength;
    if (end > file.size() || !file.seek(remark->whereAt) || file.readLine(kLongestWhereLine) != kWhereHead)
        return damaged();
    const auto digits = idDigits(fill.id);
    while (file.pos() < end) {
        auto line = file.readLine(std::min(kLongestWhereLine, end - file.pos() + 1));
        if (!line.endsWith('\n'))
            return damaged();
        line.chop(1);
        const auto page = pageInLine(line, fill.createdAt, digits);
        if (!page)
            return damaged();
        if (*page > 0)
            return page;
    }
    return std::nullopt;
}

} // namespace hoox
