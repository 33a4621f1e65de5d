#include "models/blobs/SecretMask.h"

#include "models/blobs/SecretText.h"
#include "storage/base/Redactor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 4096; ///< With escapes, six bytes a letter.
constexpr qsizetype kLongestKeptName = 256;
constexpr qsizetype kLongestMask = 256;
constexpr qsizetype kMostNames = 4096;
constexpr int kMostNested = 6;      ///< JSON as a text within JSON; deeper, the text is masked as a whole.
constexpr int kMostNamedPairs = 64; ///< In one flat list of headers.

/// As logs say that a secret stood there.
bool isMask(const QString &value)
{
    static const QRegularExpression pattern(
        u"^(?:Bearer\\s+)?(?:\\*{3,}|•{3,}|[\\[<(]?(?:redacted|masked|filtered)[\\])>]?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value.trimmed()).hasMatch();
}

QByteArray writtenAsJson(const QString &text)
{
    QByteArray written = "\"";
    const auto bytes = text.toUtf8();
    for (const char byte : bytes) {
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
    JsonMask(const JsonDocument &json, MaskedSecrets &receipt, const KnownSecrets &known, int nested = 0)
        : m_json(json), m_receipt(receipt), m_known(known), m_nested(nested)
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
    /// What a name tells.
    struct Name
    {
        bool isSecret = false;
        bool isHeader = false;        ///< Beyond doubt: it is no word.
        std::optional<QString> clean; ///< Where the name itself holds a secret.
    };

    void see(Index value)
    {
        if (m_json.isContainer(value))
            m_open.push_back(value);
        else if (m_json.type(value) == JsonDocument::Type::String)
            seeText(value);
        else if (m_json.type(value) == JsonDocument::Type::Number)
            seeNumber(value);
    }

    void seeMembers(Index object)
    {
        const bool namedBeside = hasSecretNameBeside(object);
        for (int row = 0; row < m_json.childCount(object); ++row) {
            const auto member = m_json.child(object, row);
            const auto name = told(m_json.keyToken(member, kLongestName));
            if (name.clean)
                replaceName(member, *name.clean);
            if (name.isSecret || (namedBeside && isNamed(member, {u"value"_s})))
                mask(member);
            else
                see(member);
        }
    }

    /// Headers as pairs, [["Authorization", "Bearer …"]], or one after the other, ["X-BAPI-SIGN", "…", "Host", "…"].
    void seeElements(Index array)
    {
        const auto count = m_json.childCount(array);
        const bool isPair = count == 2;
        const bool isFlat = count % 2 == 0 && count <= 2 * kMostNamedPairs;
        bool masksNext = false;
        for (int row = 0; row < count; ++row) {
            const auto element = m_json.child(array, row);
            if (std::exchange(masksNext, false)) {
                mask(element);
                continue;
            }
            see(element);
            if (!isFlat || row % 2 != 0 || m_json.type(element) != JsonDocument::Type::String)
                continue;
            const auto name = told(m_json.token(element, kLongestName));
            masksNext = name.isSecret && (isPair || name.isHeader);
        }
    }

    /// A header as an object: {"name": "Authorization", "value": "…"}.
    [[nodiscard]] bool hasSecretNameBeside(Index object)
    {
        for (int row = 0; row < m_json.childCount(object); ++row) {
            const auto member = m_json.child(object, row);
            if (m_json.type(member) == JsonDocument::Type::String &&
                isNamed(member, {u"name"_s, u"key"_s, u"header"_s}) &&
                told(m_json.token(member, kLongestName)).isSecret)
                return true;
        }
        return false;
    }

    /// Whatever the case of its letters, and however they are written.
    [[nodiscard]] bool isNamed(Index member, std::initializer_list<QString> names) const
    {
        const auto token = m_json.keyToken(member, kLongestName);
        constexpr qsizetype kLongest = 44; // Of `"header"`, each letter an escape.
        if (token.size() > kLongest)
            return false;
        const auto name = decodeJsonString(token);
        return std::any_of(names.begin(), names.end(),
                           [&name](const QString &each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
    }

    /// Names repeat: each is judged once.
    [[nodiscard]] Name told(QByteArrayView token)
    {
        if (!mayHoldSecret(token) && !m_known.areInToken(token))
            return {};
        const auto raw = QByteArray::fromRawData(token.data(), token.size());
        const auto known = m_names.constFind(raw);
        if (known != m_names.constEnd())
            return *known;
        const auto text = decodeJsonString(token);
        const auto is = [&text](const QString &word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
        Name name;
        name.isSecret = isSecretName(text);
        name.isHeader = text.contains(u'-') || is(u"authorization"_s) || is(u"cookie"_s);
        if (const auto clean = withoutKnown(text); clean != text)
            name.clean = clean;
        if (m_names.size() < kMostNames && token.size() <= kLongestKeptName)
            m_names.insert(token.toByteArray(), name);
        return name;
    }

    /// Only what is a secret in itself: a name with an equals sign is a name.
    [[nodiscard]] QString withoutKnown(const QString &text) const
    {
        return withoutKeyShapes(QString::fromUtf8(withoutSecrets(text.toUtf8(), m_known.values())));
    }

    void mask(Index value)
    {
        const auto type = m_json.type(value);
        const auto text = m_json.text(value, kLongestMask);
        if (type == JsonDocument::Type::Null || (type == JsonDocument::Type::String && text.isEmpty()))
            return;
        if (type == JsonDocument::Type::String && isMask(text))
            tellBefore(value, 1);
        else
            replace(value, maskAsJson());
    }

    void seeText(Index value)
    {
        const auto token = m_json.token(value, m_json.bytes().size());
        if (!mayHoldSecret(token) && !m_known.areInToken(token))
            return;
        const auto text = m_json.text(value, m_json.bytes().size());
        qint64 before = 0;
        const auto clean = cleanText(withoutNested(text, before), m_known.values());
        if (withOneMask(clean) != withOneMask(text))
            replace(value, writtenAsJson(clean));
        else if (before > 0 || isMask(text) || text.contains(secretMask()) ||
                 text.contains(u"[redacted]"_s, Qt::CaseInsensitive))
            tellBefore(value, qMax<qint64>(1, before));
    }

    /// A body is JSON as a text, and may hold another: patterns know its names only as they are not escaped.
    [[nodiscard]] QString withoutNested(const QString &text, qint64 &before) const
    {
        const auto head = QStringView(text).trimmed();
        if (!head.startsWith(u'{') && !head.startsWith(u'['))
            return text;
        const auto parsed = JsonDocument::parse(text.toUtf8());
        if (!parsed)
            return text;
        if (m_nested == kMostNested)
            return secretMask();
        MaskedSecrets own;
        const auto clean = masked((*parsed)->bytes(), JsonMask(**parsed, own, m_known, m_nested + 1).places());
        before = own.before;
        return own.slipped > 0 ? QString::fromUtf8(clean) : text;
    }

    void seeNumber(Index value)
    {
        if (m_known.areIn(m_json.token(value, m_json.bytes().size())))
            replace(value, maskAsJson());
    }

    void tellBefore(Index value, qint64 count)
    {
        m_receipt.before += count;
        if (m_receipt.pathsBefore.size() < MaskedSecrets::kMostPaths)
            m_receipt.pathsBefore.append(m_json.path(value));
    }

    void tellSlipped(const QString &path)
    {
        ++m_receipt.slipped;
        if (m_receipt.paths.size() < MaskedSecrets::kMostPaths)
            m_receipt.paths.append(path);
    }

    void replace(Index value, const QByteArray &written)
    {
        tellSlipped(m_json.path(value));
        m_places.push_back({m_json.valueOffset(value), m_json.source(value).size(), written});
    }

    void replaceName(Index member, const QString &text)
    {
        tellSlipped(m_json.path(m_json.parent(member))); // Its own path would show it.
        m_places.push_back({static_cast<qsizetype>(m_json.offset(member)),
                            m_json.keyToken(member, m_json.bytes().size()).size(), writtenAsJson(text)});
    }

    const JsonDocument &m_json;
    MaskedSecrets &m_receipt;
    const KnownSecrets &m_known;
    const int m_nested;
    std::vector<Index> m_open;
    std::vector<MaskedPlace> m_places;
    QHash<QByteArray, Name> m_names;
};

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

} // namespace hoox
