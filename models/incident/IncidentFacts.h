#pragma once

#include "storage/base/Result.h"
#include "storage/domain/TimeRange.h"
#include "storage/incident/EvidenceFolder.h"
#include "storage/incident/IncidentFile.h"
#include "storage/workspace/AlertFile.h"

namespace hoox {

/// What a closed incident says of itself: `incident.json` in its folder, and what its report prints. A value.
struct IncidentFacts
{
    Incident incident;
    QDateTime closedAt; ///< UTC, milliseconds.
    QString closedBy;
    QString closingWord;
    int blobsLeftOut = 0;        ///< Opened, and too large, too many or not there any more: `blobs.json` says which.
    QVector<EvidenceFile> files; ///< That were there before the report was written.
    QVector<AlertRecord> alerts; ///< Not in `incident.json`: they are in `alerts.jsonl`.

    friend bool operator==(const IncidentFacts &, const IncidentFacts &) = default;
};

inline const QString kIncidentFactsFile = QStringLiteral("incident.json");
inline const QString kIncidentAlertsFile = QStringLiteral("alerts.jsonl");
inline const QString kIncidentReportFile = QStringLiteral("incident.pdf");

/// Without the alerts.
[[nodiscard]] QByteArray toJson(const IncidentFacts &facts);
/// Of an evidence folder, or of its part. `NotFound`, `Corrupt`. Blocking; any thread.
[[nodiscard]] Result<IncidentFacts> readIncidentFacts(const QString &folder);
/// The seconds that its report is of: from the one of T0 up to the one of its end, which is in it.
[[nodiscard]] TimeRange periodOf(const IncidentFacts &facts);

} // namespace hoox
