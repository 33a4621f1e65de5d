#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace hoox {

/// Writes the numbered objects of one PDF 1.6 file straight to a device, in the order they come: only their offsets
/// stay in memory, so that the size of a report is no matter (RP-2). Why not QPdfWriter: it places every single glyph
/// with its own operator, which makes ten times the bytes to compress; docs/performance.md has the figures.
/// One thread at a time.
class PdfFile final
{
public:
    /// `device` is open for writing and outlives this.
    explicit PdfFile(QIODevice &device);

    /// A number for an object that is written later, so that earlier ones can name it.
    [[nodiscard]] int reserve();
    void writeObject(int number, const QByteArray &body);
    int addObject(const QByteArray &body);
    /// `entries` go into the stream's dictionary. Compressed.
    int addStream(const QByteArray &entries, const QByteArray &data);
    /// Table of offsets and trailer, with `remark` as a comment near the end of the file. The bytes written, or why the
    /// device took them no more; `name` is its subject.
    [[nodiscard]] Result<qint64> finish(int catalog, int info, const QByteArray &remark, const QString &name);

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// A text string of PDF: UTF-16 with its mark, in hex.
    [[nodiscard]] static QByteArray textString(const QString &text);
    /// "12 0 R"
    [[nodiscard]] static QByteArray reference(int number);

private:
    void put(const QByteArray &bytes);
    QIODevice &m_device;
    std::vector<qint64> m_offsets; ///< By number minus 1; 0 is not written yet.
    qint64 m_position = 0;
    bool m_failed = false;
};

} // namespace hoox
