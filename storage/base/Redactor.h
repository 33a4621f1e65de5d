#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace hoox {

/// The one place that takes secrets out of a text before it goes into a log or an error: values of `Authorization` and
/// cookie headers, signatures of AWS in headers and addresses, members and fields that are named like a key, and
/// `secrets` themselves, wherever they stand, also percent-encoded or within JSON. What is masked reads `•••`. Pure;
/// any thread.
[[nodiscard]] QString redacted(const QString &text, const QVector<QByteArray> &secrets = {});

/// The same for what an exchange sent or was sent: also the signatures, session keys and passphrases of the exchanges,
/// as fields of a form or an address and as members of JSON.
[[nodiscard]] QString redactedPayload(const QString &text, const QVector<QByteArray> &secrets = {});

/// Whether a header, a member or a field of that name holds a secret: one of those that `redacted` masks, a cookie, or
/// what the exchanges call their signatures and sessions (`sign`, `X-BAPI-SIGN`, `listenKey`).
[[nodiscard]] bool isSecretName(const QString &name);
/// What stands where a secret was.
[[nodiscard]] QString secretMask();

/// How `secrets` may stand in a text: as they are, percent-encoded, within JSON; the longest first, none so short that
/// it would be part of ordinary words. For who looks for them in a long text.
[[nodiscard]] QVector<QByteArray> writtenForms(const QVector<QByteArray> &secrets);
/// Only `secrets` themselves, in bytes that somebody else reads on.
[[nodiscard]] QByteArray withoutSecrets(QByteArray bytes, const QVector<QByteArray> &secrets);

} // namespace hoox
