#include "models/blobs/SecretMask.h"

#include "storage/base/Redactor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 256;
constexpr qsizetype kLongestPiece = 262144; ///< Of a text that is looked at in one go.
constexpr qsizetype kMostNames = 4096;

constexpr bool isStemStart(char byte)
{
    switch (byte | 0x20) {
    case 'a':
    case 'b':
    case 'c':
    case 'k':
    case 'p':
    case 's':
    case 't':
        return true;
    default:
        return false;
    }
}

/// Cheap, and never wrong about a text without a secret: each pattern of the redactor needs one of these stems.
bool mayHoldSecret(QByteArrayView text)
{
    static constexpr QByteArrayView stems[] = {"auth", "cook", "bear", "sign", "cred", "tok", "secr", "pass", "key"};
    const auto startsAt = [text](qsizetype at, QByteArrayView stem) {
        return text.size() - at >= stem.size() &&
               qstrnicmp(text.data() + at, stem.size(), stem.data(), stem.size()) == 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<uchar>(text[at]);
        // Outside ASCII there are letters that fold to these; an escape may hide any letter.
        if (byte >= 0x80 || (byte == '\\' && at + 1 < text.size() && text[at + 1] == 'u'))
            return true;
        if (!isStemStart(text[at]))
            continue;
        if (std::any_of(std::begin(stems), std::end(stems), [&](auto stem) { return startsAt(at, stem); }))
            return true;
    }
    return false;
}

/// As logs say that a secret stood there.
bool isMask(const QString &value)
{
    static const QRegularExpression pattern(
        u"^(?:Bearer\\s+)?(?:\\*{3,}|•{3,}|[\\[<(]?(?:redacted|masked|filtered)[\\])>]?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value.trimmed()).hasMatch();
}

QString withOneMask(QString text)
{
    return text.replace(u"[redacted]"_s, secretMask(), Qt::CaseInsensitive);
}

QByteArray writtenAsJson(const QString &text)
{
    QByteArray written = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            written += '\\';
        if (static_cast<uchar>(byte) < 0x20)
            written += "\\u00" + QByteArray(1, byte).toHex();
        else
            written += byte;
    }
    return written + '"';
}

/// One that all share.
const QByteArray &maskAsJson()
{
    static const auto text = writtenAsJson(secretMask());
    return text;
}

/// One walk over a JSON text that notes what to put in the place of what.
class JsonMask
{
public:
    using Index = JsonDocument::Index;
    JsonMask(const JsonDocument &json, MaskedSecrets &receipt, const KnownSecrets &known)
        : m_json(json), m_receipt(receipt), m_known(known)
    {
    }

    std::vector<MaskedPlace> places()
    {
        see(m_json.root());
        while (!m_open.empty()) {
            const auto container = m_open.back();
            m_open.pop_back();
            if (m_json.type(container) == JsonDocument::Type::Object)
                seeMembers(container);
            else
                seeElements(container);
        }
        std::sort(m_places.begin(), m_places.end(),
                  [](const MaskedPlace &left, const MaskedPlace &right) { return left.from < right.from; });
        return std::move(m_places);
    }

private:
    void see(Index value)
    {
        if (m_json.isContainer(value))
            m_open.push_back(value);
        else if (m_json.type(value) == JsonDocument::Type::String)
            seeText(value);
    }

    void seeMembers(Index object)
    {
        const bool namedBeside = hasSecretNameBeside(object);
        for (int row = 0; row < m_json.childCount(object); ++row) {
            const auto member = m_json.child(object, row);
            const auto name = m_json.keyToken(member, kLongestName);
            const bool isValue = namedBeside && qstrnicmp(name.data(), name.size(), "\"value\"", 7) == 0;
            if (isValue || isSecret(name))
                mask(member);
            else
                see(member);
        }
    }

    /// A header as a pair: ["Authorization", "Bearer …"].
    void seeElements(Index array)
    {
        const auto count = m_json.childCount(array);
        const bool isPair = count == 2 && m_json.type(m_json.child(array, 0)) == JsonDocument::Type::String &&
                            isSecret(m_json.token(m_json.child(array, 0), kLongestName));
        for (int row = 0; row < count; ++row) {
            if (isPair && row == 1)
                mask(m_json.child(array, row));
            else
                see(m_json.child(array, row));
        }
    }

    /// A header as an object: {"name": "Authorization", "value": "…"}.
    [[nodiscard]] bool hasSecretNameBeside(Index object)
    {
        static constexpr QByteArrayView names[] = {"\"name\"", "\"key\"", "\"header\""};
        if (m_json.childCount(object) > 16)
            return false;
        for (int row = 0; row < m_json.childCount(object); ++row) {
            const auto member = m_json.child(object, row);
            const auto name = m_json.keyToken(member, kLongestName);
            const bool isName = std::any_of(std::begin(names), std::end(names), [name](auto each) {
                return qstrnicmp(name.data(), name.size(), each.data(), each.size()) == 0;
            });
            if (isName && m_json.type(member) == JsonDocument::Type::String &&
                isSecret(m_json.token(member, kLongestName)))
                return true;
        }
        return false;
    }

    /// Names repeat: each is judged once.
    [[nodiscard]] bool isSecret(QByteArrayView token)
    {
        const auto raw = QByteArray::fromRawData(token.data(), token.size());
        const auto known = m_names.constFind(raw);
        if (known != m_names.constEnd())
            return *known;
        const bool secret = isSecretName(decodeJsonString(token));
        if (m_names.size() < kMostNames)
            m_names.insert(token.toByteArray(), secret);
        return secret;
    }

    void mask(Index value)
    {
        const auto type = m_json.type(value);
        const auto text = m_json.text(value, kLongestPiece);
        if (type == JsonDocument::Type::Null || (type == JsonDocument::Type::String && text.isEmpty()))
            return;
        if (type == JsonDocument::Type::String && isMask(text))
            ++m_receipt.before;
        else
            replace(value, maskAsJson());
    }

    void seeText(Index value)
    {
        const auto token = m_json.token(value, m_json.bytes().size());
        if (!mayHoldSecret(token) && !m_known.areInToken(token))
            return;
        const auto text = m_json.text(value, m_json.bytes().size());
        const auto clean = redactedPayload(text, m_known.values());
        if (withOneMask(clean) != withOneMask(text))
            replace(value, writtenAsJson(clean));
        else if (isMask(text) || text.contains(secretMask()) || text.contains(u"[redacted]"_s, Qt::CaseInsensitive))
            ++m_receipt.before;
    }

    void replace(Index value, const QByteArray &written)
    {
        ++m_receipt.slipped;
        if (m_receipt.paths.size() < MaskedSecrets::kMostPaths)
            m_receipt.paths.append(m_json.path(value));
        m_places.push_back({m_json.valueOffset(value), m_json.source(value).size(), written});
    }

    const JsonDocument &m_json;
    MaskedSecrets &m_receipt;
    const KnownSecrets &m_known;
    std::vector<Index> m_open;
    std::vector<MaskedPlace> m_places;
    QHash<QByteArray, bool> m_names;
};

/// The next piece of a text: a line, or as much of a long one as ends behind a comma or a blank.
qsizetype pieceSize(QByteArrayView rest)
{
    const auto most = qMin(rest.size(), kLongestPiece);
    const auto newline = rest.first(most).indexOf('\n');
    if (newline >= 0)
        return newline + 1;
    if (most == rest.size())
        return most;
    const auto head = rest.first(most);
    const auto end = qMax(head.lastIndexOf(','), head.lastIndexOf(' ')) + 1;
    return end > most / 2 ? end : most;
}

/// None if nothing slipped in.
std::optional<QString> maskedPiece(QByteArrayView piece, qint64 line, MaskedSecrets &receipt, const KnownSecrets &known)
{
    if (!mayHoldSecret(piece) && !known.areIn(piece))
        return std::nullopt;
    const auto before = QString::fromUtf8(piece);
    const auto clean = redactedPayload(before, known.values());
    if (withOneMask(clean) == withOneMask(before)) {
        receipt.before += before.count(secretMask()) + before.count(u"[redacted]"_s, Qt::CaseInsensitive);
        return std::nullopt;
    }
    ++receipt.slipped;
    if (receipt.paths.size() < MaskedSecrets::kMostPaths)
        receipt.paths.append(u"line %1"_s.arg(line));
    return clean;
}

} // namespace

KnownSecrets::KnownSecrets(const QVector<QByteArray> &secrets) : m_values(secrets), m_forms(writtenForms(secrets)) {}

bool KnownSecrets::areIn(QByteArrayView text) const
{
    return std::any_of(m_forms.cbegin(), m_forms.cend(), [text](const QByteArray &form) {
        return text.size() >= form.size() && text.contains(QByteArrayView(form));
    });
}

bool KnownSecrets::areInToken(QByteArrayView token) const
{
    const bool isLong = !m_forms.isEmpty() && token.size() > m_forms.constLast().size();
    return isLong && (areIn(token) || (token.contains('\\') && areIn(decodeJsonString(token).toUtf8())));
}

std::vector<MaskedPlace> secretPlaces(const JsonDocument &json, MaskedSecrets &receipt, const KnownSecrets &known)
{
    return JsonMask(json, receipt, known).places();
}

QByteArray masked(const QByteArray &bytes, const std::vector<MaskedPlace> &places)
{
    if (places.empty())
        return bytes;
    QByteArray out;
    out.reserve(bytes.size());
    qsizetype at = 0;
    for (const auto &place : places) {
        out.append(QByteArrayView(bytes).sliced(at, place.from - at)).append(place.text);
        at = place.from + place.size;
    }
    return out.append(QByteArrayView(bytes).sliced(at));
}

QByteArray withoutSecrets(const JsonDocument &json, MaskedSecrets &receipt, const KnownSecrets &known)
{
    return masked(json.bytes(), secretPlaces(json, receipt, known));
}

QByteArray withoutSecrets(const QByteArray &text, MaskedSecrets &receipt, const KnownSecrets &known)
{
    QByteArray out;
    qsizetype copied = 0;
    qint64 line = 1;
    for (qsizetype at = 0, size = 0; at < text.size(); at += size) {
        const auto rest = QByteArrayView(text).sliced(at);
        size = pieceSize(rest);
        const auto piece = rest.first(size);
        if (const auto clean = maskedPiece(piece, line, receipt, known)) {
            out.append(QByteArrayView(text).sliced(copied, at - copied)).append(clean->toUtf8());
            copied = at + size;
        }
        line += piece.endsWith('\n') ? 1 : 0;
    }
    return copied == 0 ? text : out.append(QByteArrayView(text).sliced(copied));
}

} // namespace hoox
