#include "ui/reports/PdfFile.h"

#include "models/reports/SealedReport.h"

namespace hoox {

namespace {

/// Repeating rows shrink nearly as well at this level as at the default one, in a third of the time.
constexpr int kPdfCompression = 2;
/// qCompress puts the length in front of what zlib made.
constexpr qsizetype kLengthPrefix = 4;
constexpr qsizetype kIdBytes = 16;

} // namespace

PdfFile::PdfFile(QIODevice &device) : m_device(device)
{
    put("%PDF-1.6\n%\xE2\xE3\xCF\xD3\n");
}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size());
}

void PdfFile::writeObject(int number, const QByteArray &body)
{
    m_offsets[static_cast<std::size_t>(number - 1)] = m_position;
    put(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

int PdfFile::addObject(const QByteArray &body)
{
    const auto number = reserve();
    writeObject(number, body);
    return number;
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data)
{
    const auto packed = qCompress(data, kPdfCompression);
    const auto length = packed.size() - kLengthPrefix;
    return addObject("<< " + entries + " /Filter /FlateDecode /Length " + QByteArray::number(length) + " >>\nstream\n" +
                     packed.sliced(kLengthPrefix) + "\nendstream");
}

PdfPlace PdfFile::addPlainStream(const QByteArray &entries, const QByteArray &data)
{
    const auto number = reserve();
    m_offsets[static_cast<std::size_t>(number - 1)] = m_position;
    put(QByteArray::number(number) + " 0 obj\n<< " + entries + " /Length " + QByteArray::number(data.size()) +
        " >>\nstream\n");
    const auto offset = m_position;
    put(data);
    put("\nendstream\nendobj\n");
    return {number, offset};
}

Result<qint64> PdfFile::finish(const PdfEnding &ending)
{
    const auto start = m_position;
    const auto id = m_hash.result().first(kIdBytes).toHex();
    QByteArray table = "xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const auto offset : m_offsets)
        table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    put(table + "trailer\n<< /Size " + QByteArray::number(m_offsets.size() + 1) + " /Root " +
        reference(ending.catalog) + " /Info " + reference(ending.information) + " /ID [<" + id + "> <" + id +
        ">] >>\n" + ending.remark);
    put(kFileHashWord + m_hash.result().toHex() + "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    if (m_failed)
        return fail(Error::Kind::Full, ending.name, m_device.errorString(), Error::Cause::DiskFull);
    return m_position;
}

QByteArray PdfFile::textString(const QString &text)
{
    QByteArray bytes = "<FEFF";
    for (const auto unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return bytes + '>';
}

QByteArray PdfFile::reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

void PdfFile::put(const QByteArray &bytes)
{
    if (m_failed)
        return;
    m_failed = m_device.write(bytes) != bytes.size();
    m_hash.addData(bytes);
    m_position += bytes.size();
}

} // namespace hoox
