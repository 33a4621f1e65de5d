#pragma once

#include "models/reports/ReportSeal.h"

#include <QCryptographicHash>

#include <vector>

namespace hoox {

/// Hashes fills day by day, as they stream by, newest first (`ReportSeal` has the form). Holds 32 bytes for each row of
/// one second (RP-2). One thread at a time.
class FillSeal final
{
public:
    void add(const Fill &fill);
    /// What was added, newest day first; ready for the next report.
    [[nodiscard]] QVector<SealedPart> take();

private:
    void endSecond();
    void endDay();

    QVector<SealedPart> m_days;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<QByteArray> m_rows; ///< Of the present second.
    QByteArray m_line;
    qint64 m_second = 0;
    qint64 m_day = 0;
    qint64 m_count = 0; ///< Of the present day.
};

} // namespace hoox
