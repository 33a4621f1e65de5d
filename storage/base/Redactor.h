#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>
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
/// Whether one of `secrets` stands there: as it is, percent-encoded, as JSON writes it, or in Base64.
[[nodiscard]] bool holdsSecret(const QByteArray &bytes, const QVector<QByteArray> &secrets);

/// What was masked in JSON: the receipt.
struct RedactionReceipt
{
    qint64 masks = 0;
    QStringList paths;  ///< Of the fields, as `calls[0].request.headers.X-BAPI-SIGN`; the first `kMostPaths`.
    qint64 leftOut = 0; ///< Values that were cut or left out, to stay within the bounds.
    static constexpr qsizetype kMostPaths = 200;
};

/// Takes secrets out of JSON at any depth, before it is written (BL-1): values of members and headers that are named
/// like a secret, also where the name is a value beside it (`{"name":…,"value":…}`, `["Authorization",…]`), what
/// `redactedPayload` finds in texts, and `secrets` themselves in texts, names and numbers. What it goes over counts
/// together. One thread; both references outlive it.
class JsonRedaction final
{
public:
    static constexpr qint64 kLargest = 4LL * 1024 * 1024; ///< Bytes of values; beyond, they are left out.
    static constexpr qsizetype kLongestText = 256 * 1024; ///< UTF-16 units of one text; longer ones are cut.
    static constexpr int kDeepest = 48;                   ///< Levels; what lies deeper is left out.

    JsonRedaction(const QVector<QByteArray> &secrets, RedactionReceipt &receipt)
        : m_secrets(secrets), m_receipt(receipt)
    {
    }

    /// `path` is where it stands in the whole, for the receipt.
    [[nodiscard]] QJsonValue value(const QJsonValue &from, const QString &path = {}) { return value(from, path, 0); }

private:
    [[nodiscard]] QJsonValue value(const QJsonValue &from, const QString &path, int depth);
    [[nodiscard]] QJsonValue leaveOut();
    void tell(const QString &path);
    [[nodiscard]] QJsonValue mask(const QJsonValue &from, const QString &path);
    [[nodiscard]] QJsonValue number(const QJsonValue &from, const QString &path);
    [[nodiscard]] QJsonValue text(const QString &from, const QString &path);
    [[nodiscard]] QString name(const QString &from, const QString &path);
    [[nodiscard]] QJsonValue array(const QJsonArray &from, const QString &path, int depth);
    [[nodiscard]] QJsonValue object(const QJsonObject &from, const QString &path, int depth);

    const QVector<QByteArray> &m_secrets;
    RedactionReceipt &m_receipt;
    qint64 m_spent = 0;
};

} // namespace hoox
