#include "storage/base/Redactor.h"

#include <QRegularExpression>

#include <algorithm>
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

/// How members of JSON that hold a secret are called, to their end: `apiKey`, `agent:openai_key`, `api_token`,
/// `secretKey` as two of the exchanges have it.
const QString &secretMember()
{
    static const auto text =
        u"[\\w:. -]{0,64}(?:token|secret|passw(?:or)?d|api[_-]?key|access[_-]?key(?:[_-]?id)?|_key|"
        "(?:secret|private|session)[ -]?key|authorization|signature|credential)"_s;
    return text;
}

/// Those of the exchanges besides.
const QString &payloadMember()
{
    static const auto text = u"(?:(?:[\\w-]{0,64}-)?sign|listen-?key|passphrase|(?:set-)?cookie)"_s;
    return text;
}

/// A member of that name with a text for its value, whose first group goes up to the text.
QString inJson(const QString &member)
{
    return u"(\""_s + member + u"\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+"_s;
}

/// The same as a text within a text, where each quotation mark has a backslash.
QString inQuotedJson(const QString &member)
{
    return u"(\\\\\""_s + member + u"\\\\\"\\s*:\\s*\\\\\")(?:[^\"\\\\]|\\\\\\\\(?:\\\\\")?)*+"_s;
}

/// Each keeps what its first group found and masks the rest. None can go back over what it read, so that a long text is
/// no trap.
const std::array<QRegularExpression, 7> &patterns()
{
    const auto pattern = [](const QString &text) {
        return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array<QRegularExpression, 7> all{
        pattern(u"(\\b(?:proxy-)?authorization\\s*[:=]\\s*)[^\\r\\n\"']++"_s),
        pattern(u"(\\b(?:set-)?cookie\\s*:\\s*)[^\\r\\n]++"_s),
        pattern(u"(\\bBearer\\s+)[A-Za-z0-9._~+/=-]++"_s),
        pattern(u"(\\b(?:X-Amz-)?(?:Signature|Credential|Security-Token)=)[^&\\s,\"'<>]++"_s),
        pattern(inJson(secretMember())),
        pattern(inQuotedJson(secretMember())),
        // A field of a form, an address or a command line.
        pattern(u"(\\b[\\w-]{0,64}(?:token|secret|passw(?:or)?d|api[_-]?key|access[_-]?key(?:[_-]?id)?|"
                "(?:secret|private|session)[_-]?key)=)"
                "[^&\\s,;\"'<>]++"_s),
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

QString redactedPayload(const QString &text, const QVector<QByteArray> &secrets)
{
    static const QRegularExpression field(u"((?:^|[?&;\\s\"'])(?:sign|listenKey|passphrase)=)[^&\\s,;\"'<>]++"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression member(inJson(payloadMember()), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(inQuotedJson(payloadMember()), QRegularExpression::CaseInsensitiveOption);
    const auto kept = u"\\1"_s + secretMask();
    return redacted(text, secrets).replace(field, kept).replace(member, kept).replace(quoted, kept);
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression pattern(u"^(?:"_s + secretMember() + u'|' + payloadMember() + u")\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name.trimmed()).hasMatch();
}

QString secretMask()
{
    return QString::fromUtf8(mask());
}

QVector<QByteArray> writtenForms(const QVector<QByteArray> &secrets)
{
    QVector<QByteArray> forms;
    for (const auto &each : secrets) {
        const auto secret = each.trimmed(); // A line break at its end is of the file it came from.
        if (secret.size() < kShortestSecret)
            continue;
        forms.append(secret);
        if (const auto encoded = secret.toPercentEncoding(); encoded != secret)
            forms.append(encoded);
        if (secret.contains('"') || secret.contains('\\'))
            forms.append(QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\""));
    }
    // The longest first: one that begins like another would leave the other's end.
    std::sort(forms.begin(), forms.end(),
              [](const auto &left, const auto &right) { return left.size() > right.size(); });
    return forms;
}

QByteArray withoutSecrets(QByteArray bytes, const QVector<QByteArray> &secrets)
{
    const auto forms = writtenForms(secrets);
    for (const auto &form : forms)
        bytes.replace(form, mask());
    return bytes;
}

} // namespace hoox
