#pragma once

#include "storage/base/Result.h"
#include "storage/domain/SymbolFigures.h"
#include "storage/incident/IncidentExcerpts.h"

#include <QStringList>

namespace hoox {

/// An object that somebody looked at during an incident.
struct EvidenceBlob
{
    QString key;
    QString name;            ///< In the folder; empty: it is not there, see `why`.
    qint64 storedBytes = 0;  ///< As the store has it.
    QByteArray storedSha256; ///< Of those bytes, in hex: what was masked here still has its proof.
    qint64 masked = 0;       ///< Secrets that stood in it in the clear.
    QString why;             ///< English, for a machine: `too-many`, `too-large`, or what the store said.
    friend bool operator==(const EvidenceBlob &, const EvidenceBlob &) = default;
};

/// The action that an audit record of a look at an object has.
inline const QString kBlobOpened = QStringLiteral("blob.open");

/// Keys that were opened in `profile` according to these records; each once, in their order.
[[nodiscard]] QStringList openedKeys(const QVector<AuditRecord> &records, const QString &profile);
/// Positions as of the end of that second. A figure that is not known is null, never 0 (LG-3).
[[nodiscard]] QByteArray positionsJson(const QVector<SymbolFigures> &positions, qint64 second);
[[nodiscard]] QByteArray blobsJson(const QVector<EvidenceBlob> &blobs);

} // namespace hoox
