#pragma once

#include <QByteArrayView>
#include <QString>

namespace hoox {

/// Where bytes stop being what they should, and why.
struct JsonFault
{
    enum class Kind {
        NotJson,  ///< Breaks RFC 8259.
        TooDeep,  ///< More levels than `JsonLimits::levels`.
        TooLarge, ///< More than `JsonLimits::values` or `gapBytes`, or 2 GiB and more.
    };
    Kind kind = Kind::NotJson;
    qint64 offset = 0; ///< In bytes from the start of the object.
    QString expected;  ///< Untranslated: `a value`, `, or }`.
};

[[nodiscard]] constexpr bool isJsonSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Walks the tokens of strict JSON (RFC 8259) without decoding them: no number is rounded, no length is limited, and
/// every position is known. Bytes must be UTF-8. A value type over borrowed bytes; any thread.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView bytes, qsizetype from = 0) : m_bytes(bytes), m_at(from) {}

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    /// The byte here; NUL at the end.
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    void advance() { ++m_at; }
    void skipSpace();

    /// Each moves behind its token, or stays on the byte that is wrong and answers false; `expected` then says why.
    [[nodiscard]] bool skipString();
    [[nodiscard]] bool skipNumber();
    [[nodiscard]] bool skipLiteral(QByteArrayView word);
    /// String, number, `true`, `false` or `null`.
    [[nodiscard]] bool skipScalar();

    [[nodiscard]] const QString &expected() const { return m_expected; }

private:
    [[nodiscard]] bool wrong(const QString &expected);
    [[nodiscard]] bool skipEscape();
    [[nodiscard]] bool skipSequence();
    [[nodiscard]] bool skipDigits();
    QByteArrayView m_bytes;
    qsizetype m_at;
    QString m_expected;
};

} // namespace hoox
