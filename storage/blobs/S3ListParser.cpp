#include "storage/blobs/S3ListParser.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

namespace hoox::s3 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepestElement = 8;
constexpr int kMostElements = 20'000; ///< 1,000 objects of at most ten elements, twice.
constexpr qsizetype kLongestText = 64 * 1024;
constexpr qsizetype kMostEntries = 1000;
constexpr qsizetype kLongestListedKey = 1024;
constexpr qsizetype kLongestToken = 8 * 1024;

tl::unexpected<Error> badXml(const QString &subject, const QString &detail)
{
    return fail(Error::Kind::Corrupt, subject, detail, Error::Cause::BadAnswer);
}

/// Calls back at the end of each element with its path (`A/B/C`) and its own text.
class XmlWalk final
{
public:
    using Visit = std::function<Result<Done>(const QString &path, const QString &text)>;

    XmlWalk(const QByteArray &xml, const QString &subject) : m_reader(xml), m_subject(subject) {}

    Result<Done> run(const QString &root, const Visit &visit)
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            const auto step = take(token, root, visit);
            if (!step)
                return step;
        }
        if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return fail(Error::Kind::Corrupt, m_subject, m_reader.errorString(), Error::Cause::TornAnswer);
        if (m_reader.hasError())
            return badXml(m_subject, m_reader.errorString());
        return Done{};
    }

private:
    Result<Done> take(QXmlStreamReader::TokenType token, const QString &root, const Visit &visit)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            return isHtml(m_reader.dtdName()) ? notS3() : badXml(m_subject, u"a document type"_s);
        case QXmlStreamReader::EntityReference:
            return badXml(m_subject, u"an entity"_s);
        case QXmlStreamReader::StartElement:
            return begin(root);
        case QXmlStreamReader::Characters:
            m_texts.last() += m_reader.text();
            return m_texts.last().size() <= kLongestText ? Result<Done>(Done{})
                                                         : badXml(m_subject, u"a text too long"_s);
        case QXmlStreamReader::EndElement:
            return end(visit);
        default:
            return Done{};
        }
    }

    Result<Done> begin(const QString &root)
    {
        const auto name = m_reader.name();
        if (m_texts.isEmpty() && name != root)
            return isHtml(name) ? notS3() : badXml(m_subject, u"the answer is a <%1>"_s.arg(name.left(100)));
        if (++m_elements > kMostElements)
            return badXml(m_subject, u"too many elements"_s);
        if (m_texts.size() >= kDeepestElement)
            return badXml(m_subject, u"elements too deep"_s);
        if (!m_texts.isEmpty())
            m_path += u'/';
        m_path += name;
        m_texts.append(QString());
        return Done{};
    }

    Result<Done> end(const Visit &visit)
    {
        const auto visited = visit(m_path, m_texts.takeLast());
        m_path.truncate(m_texts.isEmpty() ? 0 : m_path.lastIndexOf(u'/'));
        return visited;
    }

    static bool isHtml(QStringView name) { return name.compare(u"html", Qt::CaseInsensitive) == 0; }
    Result<Done> notS3() const
    {
        return fail(Error::Kind::Failed, m_subject, u"a page of HTML"_s, Error::Cause::NotTheService);
    }

    QXmlStreamReader m_reader;
    const QString m_subject;
    QString m_path; ///< Of the open elements, one string for all: there are tens of thousands in a listing.
    QStringList m_texts;
    int m_elements = 0;
};

bool isHexDigit(char digit)
{
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
}

Result<QString> decodedKey(const QString &text, const QString &subject)
{
    const auto bytes = text.toUtf8();
    for (auto at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
        if (at + 2 >= bytes.size() || !isHexDigit(bytes[at + 1]) || !isHexDigit(bytes[at + 2]))
            return badXml(subject, u"a key with a broken escape: "_s + text.left(100));
    }
    const auto plain = QByteArray::fromPercentEncoding(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString key = decoder(plain);
    if (decoder.hasError() || key.isEmpty() || plain.size() > kLongestListedKey)
        return badXml(subject, u"not a key: "_s + text.left(100));
    return key;
}

Result<qint64> sizeIn(const QString &text, const QString &subject)
{
    bool isNumber = std::all_of(text.begin(), text.end(), [](QChar at) { return at >= u'0' && at <= u'9'; });
    const auto size = isNumber ? text.toLongLong(&isNumber) : 0;
    if (text.isEmpty() || !isNumber)
        return badXml(subject, u"not a size: "_s + text.left(100));
    return size;
}

/// Fills one page; an object is complete when its `Contents` ends.
class ListReader final
{
public:
    explicit ListReader(QString subject) : m_subject(std::move(subject)) {}

    Result<Done> take(const QString &path, const QString &text)
    {
        const auto name = QStringView(path).mid(path.indexOf(u'/') + 1);
        if (name.startsWith(u"Contents/"))
            return field(name.mid(name.indexOf(u'/') + 1), text);
        if (name == u"Contents")
            return object();
        if (name == u"CommonPrefixes/Prefix")
            return folder(text);
        if (name == u"IsTruncated") {
            if (text != u"true" && text != u"false")
                return badXml(m_subject, u"IsTruncated: "_s + text.left(100));
            m_isTruncated = text == u"true";
        } else if (name == u"NextContinuationToken") {
            if (text.size() > kLongestToken)
                return badXml(m_subject, u"a token too long"_s);
            m_page.nextToken = text;
        }
        return Done{};
    }

    Result<S3ListPage> finish()
    {
        if (!m_isTruncated)
            return badXml(m_subject, u"IsTruncated is missing"_s);
        if (!*m_isTruncated)
            m_page.nextToken.clear();
        return std::move(m_page);
    }

private:
    Result<Done> field(QStringView name, const QString &text)
    {
        if (name == u"Key") {
            const auto key = decodedKey(text, m_subject);
            if (!key)
                return fail(key.error());
            m_object.key = *key;
        } else if (name == u"Size") {
            const auto size = sizeIn(text, m_subject);
            if (!size)
                return fail(size.error());
            m_size = *size;
        } else if (name == u"ETag") {
            m_object.etag = etagOf(text);
        } else if (name == u"LastModified") {
            m_object.lastModified = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        }
        return Done{};
    }

    Result<Done> object()
    {
        if (m_object.key.isEmpty() || !m_size || m_object.etag.isEmpty() || !m_object.lastModified.isValid())
            return badXml(m_subject, u"an object without key, size, ETag or time: "_s + m_object.key.left(100));
        m_object.sizeBytes = *m_size;
        m_page.objects.append(m_object);
        m_object = {};
        m_size.reset();
        return bounded();
    }

    Result<Done> folder(const QString &text)
    {
        const auto prefix = decodedKey(text, m_subject);
        if (!prefix)
            return fail(prefix.error());
        m_page.folders.append(*prefix);
        return bounded();
    }

    Result<Done> bounded() const
    {
        if (m_page.objects.size() + m_page.folders.size() > kMostEntries)
            return badXml(m_subject, u"more than 1,000 entries in a page"_s);
        return Done{};
    }

    const QString m_subject;
    S3ListPage m_page;
    BlobInfo m_object;
    std::optional<qint64> m_size;
    std::optional<bool> m_isTruncated;
};

/// The text of one element, which must be there.
Result<QString> textAt(const QByteArray &xml, const QString &root, const QString &name, const QString &subject)
{
    QString found;
    const auto walked = XmlWalk(xml, subject).run(root, [&](const QString &path, const QString &text) -> Result<Done> {
        if (path == root + u'/' + name)
            found = text;
        return Done{};
    });
    if (!walked)
        return fail(walked.error());
    if (found.isEmpty())
        return badXml(subject, name + u" is missing"_s);
    return found;
}

} // namespace

Result<S3ListPage> parseList(const QByteArray &xml, const QString &subject)
{
    ListReader reader(subject);
    const auto walked =
        XmlWalk(xml, subject).run(u"ListBucketResult"_s, [&reader](const QString &path, const QString &text) {
            return reader.take(path, text);
        });
    return walked ? reader.finish() : Result<S3ListPage>(fail(walked.error()));
}

QString peekToken(const QByteArray &xml)
{
    constexpr QByteArrayView begin("<NextContinuationToken>");
    constexpr QByteArrayView end("</NextContinuationToken>");
    const auto at = xml.indexOf(begin);
    if (at < 0)
        return {};
    const auto from = at + begin.size();
    const auto token = QByteArrayView(xml).sliced(from).first(std::max<qsizetype>(0, xml.indexOf(end, from) - from));
    // An escape would have to be undone first.
    return token.size() > kLongestToken || token.contains('&') ? QString() : QString::fromUtf8(token);
}

Result<QString> parseUploadId(const QByteArray &xml, const QString &subject)
{
    return textAt(xml, u"InitiateMultipartUploadResult"_s, u"UploadId"_s, subject);
}

Result<QString> parseCompletedEtag(const QByteArray &xml, const QString &subject)
{
    if (const auto error = parseError(xml)) {
        return fail(Error::Kind::Failed, subject, error->code + u": "_s + error->message, Error::Cause::ServiceFailed);
    }
    const auto etag = textAt(xml, u"CompleteMultipartUploadResult"_s, u"ETag"_s, subject);
    return etag ? Result<QString>(etagOf(*etag)) : etag;
}

std::optional<S3ErrorText> parseError(const QByteArray &xml)
{
    S3ErrorText error;
    const auto walked = XmlWalk(xml, {}).run(u"Error"_s, [&error](const QString &path, const QString &text) {
        if (path == u"Error/Code")
            error.code = text.left(200);
        else if (path == u"Error/Message")
            error.message = text.left(1000);
        return Result<Done>(Done{});
    });
    if (!walked || error.code.isEmpty())
        return std::nullopt;
    return error;
}

QString etagOf(const QString &quoted)
{
    return quoted.size() >= 2 && quoted.startsWith(u'"') && quoted.endsWith(u'"') ? quoted.mid(1, quoted.size() - 2)
                                                                                  : quoted;
}

} // namespace hoox::s3
