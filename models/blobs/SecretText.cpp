#include "models/blobs/SecretText.h"

#include "models/blobs/SecretMask.h"
#include "storage/base/Redactor.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPiece = 262144; ///< Of a text that is looked at in one go, where it can be cut.
constexpr qsizetype kAroundCut = 512;       ///< Looked at on each side, whether a secret stands across it.
constexpr int kMostCuts = 32;               ///< Tried for one piece.

constexpr bool isStemStart(char byte)
{
    switch (byte | 0x20) {
    case 'a':
    case 'b':
    case 'c':
    case 'e':
    case 'g':
    case 'k':
    case 'p':
    case 'r':
    case 's':
    case 't':
    case 'x':
        return true;
    default:
        return false;
    }
}

} // namespace

bool mayHoldSecret(QByteArrayView text)
{
    static constexpr QByteArrayView stems[] = {"auth", "cook", "bear", "sign", "cred", "tok", "secr",
                                               "pass", "key",  "akia", "asia", "sk-",  "pk-", "rk-",
                                               "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "xox", "eyj"};
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

namespace {

/// What keys look like wherever they stand: of AWS, of tokens with a maker's prefix, signed web tokens, private keys.
const QRegularExpression &keyShapes()
{
    static const QRegularExpression shapes(
        u"\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\b(?:sk|pk|rk)-[A-Za-z0-9_-]{16,}|\\bgh[pousr]_[A-Za-z0-9]{20,}|"
        "\\bxox[abprs]-[A-Za-z0-9-]{10,}|\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?|"
        "-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[A-Za-z0-9+/=\\s\\\\]*+(?:-----END [A-Z ]*PRIVATE KEY-----)?)"_s);
    return shapes;
}

} // namespace

QString withoutKeyShapes(QString text)
{
    return text.replace(keyShapes(), secretMask());
}

QString cleanText(const QString &text, const QVector<QByteArray> &secrets)
{
    return withoutKeyShapes(redactedPayload(text, secrets));
}

QString withOneMask(QString text)
{
    return text.replace(u"[redacted]"_s, secretMask(), Qt::CaseInsensitive);
}

namespace {

/// Escapes of a text in a text undone, so that names are seen as they are read: `\u0073ign`, `\"sign\":\"`.
QString withoutEscapes(const QString &text)
{
    static const QRegularExpression letter(u"\\\\+u00([2-7][0-9A-Fa-f])"_s), quote(u"\\\\+\""_s);
    QString plain;
    qsizetype taken = 0;
    for (auto each = letter.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        plain += QStringView(text).sliced(taken, match.capturedStart() - taken);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        taken = match.capturedEnd();
    }
    plain += QStringView(text).sliced(taken);
    return plain.replace(quote, u"\""_s);
}

/// A text that is no JSON, piece by piece.
class TextMask
{
public:
    TextMask(const QByteArray &text, MaskedSecrets &receipt, const KnownSecrets &known)
        : m_text(text), m_receipt(receipt), m_known(known)
    {
    }

    QByteArray bytes()
    {
        QByteArray out;
        qsizetype copied = 0;
        for (qsizetype at = 0, size = 0; at < m_text.size(); at += size) {
            const auto rest = QByteArrayView(m_text).sliced(at);
            size = pieceSize(rest);
            const auto piece = rest.first(size);
            if (const auto clean = m_isInKey ? lineOfKey(piece) : masked(piece)) {
                out.append(QByteArrayView(m_text).sliced(copied, at - copied)).append(clean->toUtf8());
                copied = at + size;
            }
            m_line += piece.endsWith('\n') ? 1 : 0;
        }
        return copied == 0 ? m_text : out.append(QByteArrayView(m_text).sliced(copied));
    }

private:
    /// A line, or as much of a long one as ends behind a comma or a blank that stands in no secret.
    [[nodiscard]] qsizetype pieceSize(QByteArrayView rest) const
    {
        const auto most = qMin(rest.size(), kLongestPiece);
        const auto newline = rest.first(most).indexOf('\n');
        if (newline >= 0)
            return newline + 1;
        if (most == rest.size())
            return most;
        auto head = rest.first(most);
        for (int tried = 0; tried < kMostCuts; ++tried) {
            const auto end = qMax(head.lastIndexOf(','), head.lastIndexOf(' ')) + 1;
            if (end <= most / 2)
                break;
            if (isCleanCut(rest, end))
                return end;
            head = head.first(end - 1);
        }
        const auto end = rest.indexOf('\n');
        return end < 0 ? rest.size() : end + 1;
    }

    [[nodiscard]] bool isCleanCut(QByteArrayView rest, qsizetype at) const
    {
        const auto from = qMax<qsizetype>(0, at - kAroundCut);
        const auto left = QString::fromUtf8(rest.sliced(from, at - from));
        const auto right = QString::fromUtf8(rest.sliced(at, qMin(kAroundCut, rest.size() - at)));
        return cleanText(left + right, m_known.values()) ==
               cleanText(left, m_known.values()) + cleanText(right, m_known.values());
    }

    /// None if nothing slipped in.
    [[nodiscard]] std::optional<QString> masked(QByteArrayView piece)
    {
        if (!mayHoldSecret(piece) && !m_known.areIn(piece))
            return std::nullopt;
        const auto end = piece.endsWith("\r\n") ? u"\r\n"_s : piece.endsWith('\n') ? u"\n"_s : QString();
        const auto before = QString::fromUtf8(piece.chopped(end.size()));
        auto clean = cleanText(before, m_known.values());
        if (clean.contains(u'\\')) {
            const auto plain = withoutEscapes(clean);
            const auto cleaner = cleanText(plain, m_known.values());
            if (withOneMask(cleaner) != withOneMask(plain))
                clean = cleaner;
        }
        m_isInKey = startsKey(before);
        if (withOneMask(clean) == withOneMask(before)) {
            m_receipt.before += before.count(secretMask()) + before.count(u"[redacted]"_s, Qt::CaseInsensitive);
            return std::nullopt;
        }
        ++m_receipt.slipped;
        if (m_receipt.paths.size() < MaskedSecrets::kMostPaths)
            m_receipt.paths.append(u"line %1"_s.arg(m_line));
        return clean + end;
    }

    [[nodiscard]] static bool startsKey(const QString &line)
    {
        static const QRegularExpression head(u"-----BEGIN [A-Z ]*PRIVATE KEY-----\\s*$"_s);
        return line.contains(u"PRIVATE KEY-----"_s) && head.match(line).hasMatch();
    }

    /// The lines between the head and the end of a private key; anything else ends it as well.
    [[nodiscard]] std::optional<QString> lineOfKey(QByteArrayView piece)
    {
        static const QRegularExpression body(u"^[A-Za-z0-9+/=:, \\t\\r-]*$"_s);
        const auto line = QString::fromUtf8(piece.endsWith('\n') ? piece.chopped(1) : piece);
        m_isInKey = body.match(line).hasMatch() && !line.contains(u"-----END"_s);
        if (!m_isInKey && !line.contains(u"-----END"_s))
            return masked(piece);
        return line.trimmed().isEmpty() ? std::optional<QString>()
                                        : secretMask() + (piece.endsWith('\n') ? u"\n"_s : QString());
    }

    const QByteArray &m_text;
    MaskedSecrets &m_receipt;
    const KnownSecrets &m_known;
    qint64 m_line = 1;
    bool m_isInKey = false;
};

} // namespace

QByteArray withoutSecrets(const QByteArray &text, MaskedSecrets &receipt, const KnownSecrets &known)
{
    return TextMask(text, receipt, known).bytes();
}

} // namespace hoox
