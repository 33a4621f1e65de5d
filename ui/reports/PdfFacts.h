#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace hoox {

/// What a PDF says of itself (RP-1). All of it is passed in, the moment too: the same facts, the same bytes.
struct PdfFacts
{
    QString title;
    QString subject;
    QString author;
    QString keywords;
    QString creator;
    QString producer;
    QString language; ///< BCP 47: "en", "zh-Hans".
    QDateTime madeAtUtc;
};

/// The dictionary of document information.
[[nodiscard]] QByteArray pdfInformation(const PdfFacts &facts);
/// The same as XMP, for programs that read nothing else.
[[nodiscard]] QByteArray pdfMetadata(const PdfFacts &facts);

} // namespace hoox
