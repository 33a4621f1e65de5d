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

/// Secrets that are known by their value, whatever they are called where they stand. Never kept longer than one look.
class KnownSecrets
{
public:
    KnownSecrets() = default;
    explicit KnownSecrets(const QVector<QByteArray> &secrets);
    [[nodiscard]] const QVector<QByteArray> &values() const { return m_values; }
    [[nodiscard]] bool areIn(QByteArrayView text) const;
    /// Of JSON, where any letter of them may have an escape.
    [[nodiscard]] bool areInToken(QByteArrayView token) const;

private:
    QVector<QByteArray> m_values;
    QVector<QByteArray> m_forms; ///< As they may be written.
};

/// Bytes of a text that are to read otherwise.
struct MaskedPlace
{
    qsizetype from = 0;
    qsizetype size = 0;
    QByteArray text;
};

/// What to show otherwise of `json`'s bytes, in their order: values of members and headers that are named like a
/// secret, what `redactedPayload` finds in texts, what looks like a key wherever it stands, and `known` secrets
/// themselves, read `•••`, also within JSON that is a text in JSON; all else stands as it stood. None if nothing
/// slipped in. Takes its time: for a worker. Any thread.
[[nodiscard]] std::vector<MaskedPlace> secretPlaces(const JsonDocument &json, MaskedSecrets &receipt,
                                                    const KnownSecrets &known = {});
[[nodiscard]] QByteArray masked(const QByteArray &bytes, const std::vector<MaskedPlace> &places);
/// Both: the same bytes if nothing slipped in.
[[nodiscard]] QByteArray withoutSecrets(const JsonDocument &json, MaskedSecrets &receipt,
                                        const KnownSecrets &known = {});
/// The same for text that is no JSON, line by line; a private key of several lines goes as a whole.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text, MaskedSecrets &receipt, const KnownSecrets &known = {});

} // namespace hoox
