#include "models/blobs/BlobContent.h"

#include <QByteArrayMatcher>
#include <QStringDecoder>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Text is UTF-8 without NUL. Judged by the first bytes: what follows shows as U+FFFD where it is not.
bool looksLikeText(const QByteArray &bytes)
{
    const auto head = QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 65536));
    if (head.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(head);
    return text.size() <= head.size() && !decoder.hasError();
}

bool looksLikeImage(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

bool startsLikeJson(const QByteArray &bytes)
{
    JsonScanner scanner(bytes, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    scanner.skipSpace();
    return scanner.peek() == '{' || scanner.peek() == '[';
}

BlobContent::Kind kindWithoutJson(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return BlobContent::Kind::Pdf;
    if (looksLikeImage(bytes))
        return BlobContent::Kind::Image;
    return looksLikeText(bytes) ? BlobContent::Kind::Text : BlobContent::Kind::Binary;
}

} // namespace

std::shared_ptr<const BlobContent> BlobContent::look(const QString &key, const QByteArray &bytes)
{
    auto content = std::make_shared<BlobContent>();
    content->bytes = bytes;
    content->expectsJson = key.endsWith(u".json"_s, Qt::CaseInsensitive) || startsLikeJson(bytes);
    content->kind = kindWithoutJson(bytes);
    if (content->expectsJson) {
        if (auto parsed = JsonDocument::parse(bytes)) {
            content->kind = Kind::Json;
            content->json = *parsed;
            content->pretty = std::make_unique<JsonLines>(*parsed);
        } else {
            content->fault = parsed.error();
        }
    }
    if (content->kind == Kind::Json || content->kind == Kind::Text)
        content->raw = std::make_unique<TextLines>(bytes);
    else
        content->raw = std::make_unique<HexLines>(bytes);
    return content;
}

std::optional<Error> BlobContent::error(const QString &key) const
{
    if (!fault)
        return std::nullopt;
    switch (fault->kind) {
    case JsonFault::Kind::TooDeep:
        return Error{Error::Kind::Invalid, key, u"byte %1"_s.arg(fault->offset), Error::Cause::TooDeep};
    case JsonFault::Kind::TooLarge:
        return Error{Error::Kind::Full, key, u"byte %1"_s.arg(fault->offset), Error::Cause::TooLarge};
    case JsonFault::Kind::NotJson:
        break;
    }
    return Error{Error::Kind::Invalid, key, u"byte %1: %2 expected"_s.arg(fault->offset).arg(fault->expected),
                 Error::Cause::NotJson};
}

BlobHits BlobContent::find(const QString &needle) const
{
    BlobHits found;
    const auto wanted = needle.toUtf8().toLower();
    if (wanted.isEmpty())
        return found;
    const auto text = bytes.toLower();
    const QByteArrayMatcher matcher(wanted);
    for (auto at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + wanted.size())) {
        if (found.hits.size() == kMostHits) {
            found.atLeast = true;
            break;
        }
        found.hits.append({at, pretty ? pretty->value(pretty->lineAt(at)) : 0});
    }
    return found;
}

} // namespace hoox
