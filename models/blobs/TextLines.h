#pragma once

#include "models/blobs/LineSource.h"

#include <QByteArray>

#include <vector>

namespace hoox {

/// Bytes as UTF-8 text, broken at line ends and, so that a minified payload can be read, every `kColumns` bytes between
/// characters. Copies carry the real line ends only. Bytes that are no UTF-8 show as
/// `\xE9`, a byte-order mark as `\ufeff`.
class TextLines final : public LineSource
{
public:
    static constexpr int kColumns = 100;

    explicit TextLines(const QByteArray &bytes);
    [[nodiscard]] qint64 count() const override { return m_count; }
    [[nodiscard]] TextLine line(qint64 number) const override;
    [[nodiscard]] qint64 lineAt(qint64 offset) const override;
    [[nodiscard]] QString copy(qint64 first, qint64 last, qsizetype mostBytes) const override;

private:
    static constexpr qint64 kStride = 16;
    [[nodiscard]] qsizetype startOf(qint64 number) const;
    [[nodiscard]] qsizetype behindLine(qsizetype start) const; ///< Where the line that starts there ends.
    QByteArray m_bytes;
    std::vector<quint32> m_starts; ///< Of every `kStride`th line: a text may be nothing but line ends.
    qint64 m_count = 0;
};

/// Sixteen bytes a line: offset, hexadecimal, printable ASCII.
class HexLines final : public LineSource
{
public:
    explicit HexLines(const QByteArray &bytes) : m_bytes(bytes) {}
    [[nodiscard]] qint64 count() const override { return (m_bytes.size() + 15) / 16; }
    [[nodiscard]] TextLine line(qint64 number) const override;
    [[nodiscard]] qint64 lineAt(qint64 offset) const override { return offset / 16; }
    [[nodiscard]] QString copy(qint64 first, qint64 last, qsizetype mostBytes) const override;

private:
    QByteArray m_bytes;
};

} // namespace hoox
