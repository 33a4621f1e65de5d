#include "storage/base/Redactor.h"

#include <QRegularExpression>

#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones would mask parts of ordinary words, and protect nothing.
constexpr qsizetype kShortestSecret = 4;

const QByteArray &mask()
{
    static const QByteArray text = u"•••"_s.toUtf8();
    return text;
}

/// Each keeps what its first group found and masks the rest.
const std::array<QRegularExpression, 6> &patterns()
{
    constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<QRegularExpression, 6> all{
        QRegularExpression(u"(\\b(?:proxy-)?authorization[\"']?\\s*[:=]\\s*[\"']?)[^\\r\\n\"']+"_s, ignoringCase),
        QRegularExpression(u"(\\b(?:set-)?cookie\\s*:\\s*)[^\\r\\n]+"_s, ignoringCase),
        QRegularExpression(u"(\\bBearer\\s+)[A-Za-z0-9._~+/=-]+"_s, ignoringCase),
        QRegularExpression(u"(\\b(?:X-Amz-)?(?:Signature|Credential|Security-Token)=)[^&\\s,\"'<>]+"_s, ignoringCase),
        // A member of JSON, also inside a quoted text: "apiKey": "…" and \"apiKey\":\"…\".
        QRegularExpression(
            u"(\\\\?[\"'](?:[\\w:.-]*(?:token|secret|passw(?:or)?d|api[_-]?key|access[_-]?key(?:[_-]?id)?|"
            "_key|authorization|signature|credential))\\\\?[\"']\\s*:\\s*\\\\?[\"'])(?:[^\"'\\\\]|\\\\[^\"'])*"_s,
            ignoringCase),
        // A field of a form, an address or a command line.
        QRegularExpression(u"(\\b[\\w-]*(?:token|secret|passw(?:or)?d|api[_-]?key|access[_-]?key(?:[_-]?id)?)=)"
                           "[^&\\s,;\"'<>]+"_s,
                           ignoringCase),
    };
    return all;
}

} // namespace

QString redacted(const QString &text, const QVector<QByteArray> &secrets)
{
    auto clean = QString::fromUtf8(withoutSecrets(text.toUtf8(), secrets));
    const auto kept = u"\\1"_s + QString::fromUtf8(mask());
    for (const auto &pattern : patterns())
        clean.replace(pattern, kept);
    return clean;
}

QByteArray withoutSecrets(QByteArray bytes, const QVector<QByteArray> &secrets)
{
    for (const auto &secret : secrets) {
        if (secret.size() < kShortestSecret)
            continue;
        bytes.replace(secret, mask());
        bytes.replace(secret.toPercentEncoding(), mask());
    }
    return bytes;
}

} // namespace hoox
