#pragma once

#include "models/blobs/JsonDocument.h"

#include <QStringList>
#include <QVector>

namespace hoox {

/// The redaction receipt of what is shown (safety 4.14).
struct MaskedSecrets
{
    static constexpr qsizetype kMostPaths = 200;
    qint64 slipped = 0;      ///< Stood in the object in the clear; masked here.
    qint64 before = 0;       ///< Were masked when the object was written.
    QStringList paths;       ///< Of those that slipped in: a path of JSON or `line 7`; the first `kMostPaths`.
    QStringList pathsBefore; ///< Of JSON: of those that were masked before; likewise.
};

/// The bytes to show in the place of `json`'s: values of members and headers that are named like a secret, what
/// `redactedPayload` finds in texts, what looks like a key wherever it stands, and `secrets` themselves, read `•••`,
/// also within JSON that is a text in JSON; all else stands as it stood. The same bytes if nothing slipped in. Takes
/// its time: for a worker. Any thread.
[[nodiscard]] QByteArray withoutSecrets(const JsonDocument &json, MaskedSecrets &receipt,
                                        const QVector<QByteArray> &secrets = {});
/// The same for text that is no JSON, line by line; a private key of several lines goes as a whole.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text, MaskedSecrets &receipt,
                                        const QVector<QByteArray> &secrets = {});

} // namespace hoox
