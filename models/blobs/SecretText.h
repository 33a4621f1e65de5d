#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVector>

namespace hoox {

/// Cheap, and never wrong about a text without a secret: each pattern of the redactor and each shape of a key needs one
/// of the stems that it looks for. Any thread.
[[nodiscard]] bool mayHoldSecret(QByteArrayView text);
/// What keys look like wherever they stand, masked: of AWS, of tokens with a maker's prefix, signed web tokens, private
/// keys. Any thread.
[[nodiscard]] QString withoutKeyShapes(QString text);
/// All that is known of secrets in one text: `redactedPayload`, `withoutKeyShapes`. Any thread.
[[nodiscard]] QString cleanText(const QString &text, const QVector<QByteArray> &secrets);
/// Both words for a mask as one, to compare texts.
[[nodiscard]] QString withOneMask(QString text);

} // namespace hoox
