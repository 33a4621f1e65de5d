#include "storage/base/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones would mask parts of ordinary words, and protect nothing.
constexpr qsizetype kShortestSecret = 4;
constexpr qsizetype kLongestToldPath = 300;

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

/// A header as an object: {"name": "Authorization", "value": "…"}.
QString nameBeside(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        for (const auto *each : {u"name", u"key", u"header"}) {
            if (member.key().compare(QStringView(each), Qt::CaseInsensitive) == 0)
                return member.value().toString();
        }
    }
    return {};
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

bool holdsSecret(const QByteArray &bytes, const QVector<QByteArray> &secrets)
{
    return std::any_of(secrets.cbegin(), secrets.cend(), [&bytes](const QByteArray &each) {
        const auto secret = each.trimmed();
        if (secret.size() < kShortestSecret)
            return false;
        const auto quoted = QJsonDocument(QJsonArray{QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
        const auto encoded = secret.toPercentEncoding();
        return bytes.contains(secret) || bytes.contains(encoded) || bytes.contains(encoded.toLower()) ||
               bytes.contains(quoted.mid(2, quoted.size() - 4)) ||
               bytes.contains(secret.toBase64(QByteArray::OmitTrailingEquals));
    });
}

QJsonValue JsonRedaction::value(const QJsonValue &from, const QString &path, int depth)
{
    if (depth > kDeepest || m_spent > kLargest)
        return leaveOut();
    switch (from.type()) {
    case QJsonValue::String:
        return text(from.toString(), path);
    case QJsonValue::Array:
        return array(from.toArray(), path, depth);
    case QJsonValue::Object:
        return object(from.toObject(), path, depth);
    default:
        return number(from, path);
    }
}

QJsonValue JsonRedaction::leaveOut()
{
    ++m_receipt.leftOut;
    return u"[left out]"_s;
}

void JsonRedaction::tell(const QString &path)
{
    ++m_receipt.masks;
    if (m_receipt.paths.size() < RedactionReceipt::kMostPaths)
        m_receipt.paths.append(path.left(kLongestToldPath));
}

QJsonValue JsonRedaction::mask(const QJsonValue &from, const QString &path)
{
    if (from.isNull() || from == QJsonValue(QString()) || from.isUndefined())
        return from;
    tell(path);
    return secretMask();
}

/// A secret may be a number as well.
QJsonValue JsonRedaction::number(const QJsonValue &from, const QString &path)
{
    m_spent += 8;
    const auto written = QJsonDocument(QJsonArray{from}).toJson(QJsonDocument::Compact);
    return holdsSecret(written, m_secrets) ? mask(from, path) : from;
}

QJsonValue JsonRedaction::text(const QString &from, const QString &path)
{
    // Redacted before it is cut: half a secret is one too.
    auto clean = redactedPayload(from, m_secrets);
    if (holdsSecret(clean.toUtf8(), m_secrets))
        clean = secretMask();
    if (clean != from)
        tell(path);
    if (clean.size() > kLongestText) {
        ++m_receipt.leftOut;
        clean = clean.left(kLongestText) + u"…"_s;
    }
    m_spent += clean.size();
    return clean;
}

QString JsonRedaction::name(const QString &from, const QString &path)
{
    const auto clean = QString::fromUtf8(withoutSecrets(from.toUtf8(), m_secrets));
    if (clean != from)
        tell(path);
    return clean;
}

QJsonValue JsonRedaction::array(const QJsonArray &from, const QString &path, int depth)
{
    // A header as a pair: ["Authorization", "Bearer …"].
    const bool isPair = from.size() == 2 && from.at(0).isString() && isSecretName(from.at(0).toString());
    QJsonArray to;
    for (qsizetype n = 0; n < from.size(); ++n) {
        const auto place = u"%1[%2]"_s.arg(path).arg(n);
        if (m_spent > kLargest) {
            m_receipt.leftOut += from.size() - n - 1;
            to.append(leaveOut());
            break;
        }
        to.append(isPair && n == 1 ? mask(from.at(n), place) : value(from.at(n), place, depth + 1));
    }
    return to;
}

QJsonValue JsonRedaction::object(const QJsonObject &from, const QString &path, int depth)
{
    const auto named = nameBeside(from);
    QJsonObject to;
    for (auto member = from.begin(); member != from.end(); ++member) {
        const auto clean = name(member.key(), path);
        const auto place = path.isEmpty() ? clean : path + u'.' + clean;
        m_spent += clean.size();
        const bool isNamed = isSecretName(member.key()) ||
                             (isSecretName(named) && member.key().compare(u"value", Qt::CaseInsensitive) == 0);
        to.insert(clean, isNamed ? mask(member.value(), place) : value(member.value(), place, depth + 1));
    }
    return to;
}

} // namespace hoox
