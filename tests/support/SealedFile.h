#pragma once

#include "models/reports/FillSeal.h"
#include "models/reports/SealSections.h"
#include "models/reports/SealedReport.h"

#include <QCryptographicHash>
#include <QFile>

namespace hoox::tests {

/// The seal that a report of the whole book has: figures as given, fills newest first.
inline ReportSeal sealOf(const TimeRange &range, const ReportData &figures, const QVector<Fill> &fills)
{
    ReportSeal seal;
    seal.range = range;
    seal.profile = QStringLiteral("embedded");
    seal.sections = sealedSections(seal, figures);
    FillSeal days;
    for (const auto &fill : fills)
        days.add(fill);
    seal.days = days.take();
    return seal;
}

/// What of a report's file its verification reads, around `body`.
inline QByteArray sealedBytes(const ReportSeal &seal, const QByteArray &body = "%PDF-1.6\n")
{
    const auto text = seal.text();
    const ReportRemark remark{3, 5, seal.range, body.size(), text.size()};
    const auto bytes = body + text + '\n' + remark.text();
    return bytes + kFileHashWord + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() +
           "\nstartxref\n9\n%%EOF\n";
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace hoox::tests
