#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>

#include <vector>

namespace hoox {

/// A stream that was written as it is, and where in the file its data begins.
struct PdfPlace
{
    int number = 0;
    qint64 offset = 0;
};

/// What a file ends with.
struct PdfEnding
{
    int catalog = 0;
    int information = 0;
    QByteArray remark; ///< Lines of comment near the end of the file, each with its `%` and line feed.
    QString name;      ///< The subject of errors.
};

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
    /// Not compressed: whoever knows the place reads it without knowing PDF.
    PdfPlace addPlainStream(const QByteArray &entries, const QByteArray &data);
    /// Table of offsets and trailer. Its id is made of what was written, and no clock or chance has a part in it: the
    /// same objects are the same file. The last comment is the SHA-256 of all before it. The bytes written, or why the
    /// device took them no more.
    [[nodiscard]] Result<qint64> finish(const PdfEnding &ending);

    /// Of all that was written, in hex; after `finish` that of the file, as `sha256sum` says it.
    [[nodiscard]] QByteArray sha256() const { return m_hash.result().toHex(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// A text string of PDF: UTF-16 with its mark, in hex.
    [[nodiscard]] static QByteArray textString(const QString &text);
    /// "12 0 R"
    [[nodiscard]] static QByteArray reference(int number);

private:
    void put(const QByteArray &bytes);
    QIODevice &m_device;
    std::vector<qint64> m_offsets;                         ///< By number minus 1; 0 is not written yet.
    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< Of what was written.
    qint64 m_position = 0;
    bool m_failed = false;
};

} // namespace hoox
