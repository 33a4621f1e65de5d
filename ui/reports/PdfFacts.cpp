#include "ui/reports/PdfFacts.h"

#include "ui/reports/PdfFile.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// As XML may hold it: characters that it forbids are left out.
QByteArray xmpText(const QString &text)
{
    QString sound;
    for (const auto character : text) {
        if (character >= u' ' && !character.isNonCharacter())
            sound += character;
    }
    return sound.toHtmlEscaped().toUtf8();
}

QByteArray xmpAlternative(const char *name, const QString &text)
{
    return QByteArray("<") + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmpText(text) +
           "</rdf:li></rdf:Alt></" + name + ">\n";
}

} // namespace

QByteArray pdfInformation(const PdfFacts &facts)
{
    const auto date = "(D:" + facts.madeAtUtc.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    QByteArray body = "<< ";
    for (const auto &[key, value] : {std::pair("/Title ", facts.title),
                                     {"/Subject ", facts.subject},
                                     {"/Author ", facts.author},
                                     {"/Keywords ", facts.keywords},
                                     {"/Creator ", facts.creator},
                                     {"/Producer ", facts.producer}}) {
        if (!value.isEmpty())
            body += key + PdfFile::textString(value) + ' ';
    }
    return body + "/CreationDate " + date + " /ModDate " + date + " >>";
}

QByteArray pdfMetadata(const PdfFacts &facts)
{
    const auto date = facts.madeAtUtc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
           "<dc:format>application/pdf</dc:format>\n" +
           xmpAlternative("dc:title", facts.title) + xmpAlternative("dc:description", facts.subject) +
           "<dc:creator><rdf:Seq><rdf:li>" + xmpText(facts.author) + "</rdf:li></rdf:Seq></dc:creator>\n" +
           "<dc:language><rdf:Bag><rdf:li>" + xmpText(facts.language) + "</rdf:li></rdf:Bag></dc:language>\n" +
           "<xmp:CreatorTool>" + xmpText(facts.creator) + "</xmp:CreatorTool>\n<xmp:CreateDate>" + date +
           "</xmp:CreateDate>\n<xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n<pdf:Producer>" +
           xmpText(facts.producer) + "</pdf:Producer>\n<pdf:Keywords>" + xmpText(facts.keywords) +
           "</pdf:Keywords>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

} // namespace hoox
