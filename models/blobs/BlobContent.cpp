#include "models/blobs/BlobContent.h"

#include <QByteArrayMatcher>
#include <QStringDecoder>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSearchedPiece = 1024 * 1024;

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

bool isNamedJson(const QString &key)
{
    return key.endsWith(u".json"_s, Qt::CaseInsensitive) || key.endsWith(u".json.gz"_s, Qt::CaseInsensitive);
}

BlobContent::Kind kindWithoutJson(const QByteArray &bytes, bool expectsJson)
{
    if (bytes.startsWith("%PDF-"))
        return BlobContent::Kind::Pdf;
    if (looksLikeImage(bytes))
        return BlobContent::Kind::Image;
    // JSON with a broken character is read as text, where its place can be seen.
    const bool isText = looksLikeText(bytes) || (expectsJson && !bytes.contains('\0'));
    return isText ? BlobContent::Kind::Text : BlobContent::Kind::Binary;
}

} // namespace

std::shared_ptr<const BlobContent> BlobContent::look(const QString &key, QByteArray bytes, const KnownSecrets &known)
{
    auto content = std::make_shared<BlobContent>();
    auto opened = unpacked(bytes, kLargestUnpacked);
    content->packing = opened.state;
    content->storedBytes = bytes.size();
    bytes.clear(); // What is packed, or will be masked, is not kept beside what becomes of it.
    content->bytes = std::move(opened.bytes);
    const bool isOpen = opened.state <= UnpackedBytes::State::Unpacked;
    content->expectsJson = isOpen && (isNamedJson(key) || startsLikeJson(content->bytes));
    content->kind = isOpen ? kindWithoutJson(content->bytes, content->expectsJson) : Kind::Binary;
    if (content->expectsJson)
        content->takeJson(known);
    if (content->kind == Kind::Text && JsonRecords::areIn(content->bytes))
        content->takeRecords(known);
    else if (content->kind == Kind::Text)
        content->takeText(known);
    if (!content->raw)
        content->raw = std::make_unique<HexLines>(content->bytes);
    if (content->fault)
        content->findFaultLine();
    return content;
}

void BlobContent::takeJson(const KnownSecrets &known)
{
    auto parsed = JsonDocument::parse(bytes);
    if (!parsed) {
        fault = parsed.error();
        return;
    }
    // Masked before anything is made of it: no view, no search and no copy knows more than is shown.
    const auto places = secretPlaces(**parsed, secrets, known);
    if (!places.empty()) {
        parsed->reset(); // Its values are wrong from here on, and the text is there twice for a moment.
        bytes = masked(bytes, places);
        parsed = JsonDocument::parse(bytes);
    }
    Q_ASSERT(parsed.has_value());
    kind = Kind::Json;
    json = *parsed;
    pretty = std::make_unique<JsonLines>(json);
    turns = conversationOf(*json);
    raw = std::make_unique<TextLines>(bytes);
}

void BlobContent::takeText(const KnownSecrets &known)
{
    bytes = withoutSecrets(bytes, secrets, known);
    raw = std::make_unique<TextLines>(bytes);
}

void BlobContent::takeRecords(const KnownSecrets &known)
{
    kind = Kind::Records;
    fault.reset();
    bytes = JsonRecords::withoutSecretsIn(bytes, secrets, known);
    records = std::make_shared<JsonRecords>(bytes);
    raw = std::make_unique<TextLines>(bytes);
}

void BlobContent::findFaultLine()
{
    // What was masked before it moved the place; the byte that is told stays that of the object.
    const auto masked = secrets.slipped > 0 ? JsonDocument::parse(bytes) : tl::unexpected(*fault);
    faultLine = raw->lineAt(masked ? 0 : masked.error().offset);
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
    const QByteArrayMatcher matcher(wanted);
    // In pieces, each with the start of the next one: a copy of the whole would be as large as the object.
    qsizetype from = 0;
    for (qsizetype start = 0; start < bytes.size(); start += kSearchedPiece) {
        const auto piece = bytes.mid(start, kSearchedPiece + wanted.size() - 1).toLower();
        from = qMax(from, start);
        for (auto at = matcher.indexIn(piece, from - start); at >= 0; at = matcher.indexIn(piece, from - start)) {
            if (found.hits.size() == kMostHits) {
                found.atLeast = true;
                return found;
            }
            found.hits.append({start + at, pretty ? pretty->value(pretty->lineAt(start + at)) : 0});
            from = start + at + wanted.size();
        }
    }
    return found;
}

} // namespace hoox
