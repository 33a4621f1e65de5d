#include "models/reports/FillSeal.h"

#include "models/reports/SealText.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSealDay = 86'400;

qint64 sealDayOf(qint64 second)
{
    return second >= 0 ? second / kSealDay : -((kSealDay - 1 - second) / kSealDay);
}

} // namespace

void FillSeal::add(const Fill &fill)
{
    if (fill.createdAt != m_second)
        endSecond();
    const auto day = sealDayOf(fill.createdAt);
    if (day != m_day)
        endDay();
    m_second = fill.createdAt;
    m_day = day;
    m_line.resize(0);
    sealtext::addFill(m_line, fill);
    m_line += '\n';
    m_rows.push_back(QCryptographicHash::hash(m_line, QCryptographicHash::Sha256));
    ++m_count;
}

QVector<SealedPart> FillSeal::take()
{
    endSecond();
    endDay();
    return std::exchange(m_days, {});
}

void FillSeal::endSecond()
{
    std::sort(m_rows.begin(), m_rows.end());
    for (const auto &row : m_rows)
        m_hash.addData(row);
    m_rows.clear();
}

void FillSeal::endDay()
{
    if (m_count == 0)
        return;
    const auto name = QDateTime::fromSecsSinceEpoch(m_day * kSealDay, Qt::UTC).toString(u"yyyy-MM-dd"_s);
    m_days.append({name, std::exchange(m_count, 0), 0, m_hash.result().toHex()});
    m_hash.reset();
}

} // namespace hoox
