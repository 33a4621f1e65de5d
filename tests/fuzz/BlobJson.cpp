#include "models/blobs/BlobContent.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

namespace {

void walkTree(const JsonDocument &json)
{
    require(json.source(json.root()).size() <= json.bytes().size(), "the root stands within the bytes");
    for (JsonDocument::Index value = 0; value <= json.root(); ++value) {
        for (int row = 0; row < json.childCount(value); ++row)
            require(json.parent(json.child(value, row)) == value, "a child knows its parent");
        std::ignore = json.text(value, 100);
        std::ignore = json.key(value, 100);
        require(json.offset(value) <= json.valueOffset(value), "a key stands before its value");
    }
    std::ignore = json.path(0);
}

void walkLines(const LineSource &lines)
{
    constexpr qsizetype kMostCopied = 10'000;
    for (qint64 number = 0; number < lines.count(); ++number)
        std::ignore = lines.line(number);
    if (lines.count() > 0)
        std::ignore = lines.copy(0, lines.count() - 1, kMostCopied);
}

} // namespace

/// What the Logs page shows of an object: gzip, JSON, lines of JSON, text, bytes, without secrets (BL-4).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const KnownSecrets known({"canary-secret-0123456789"});
    const auto content = BlobContent::look(QStringLiteral("logs/a.json"), bytesOf(data, size), known);
    require(!content->bytes.contains("canary-secret-0123456789") || content->kind == BlobContent::Kind::Pdf ||
                content->kind == BlobContent::Kind::Image || content->kind == BlobContent::Kind::Binary,
            "no known secret is shown in a text");
    if (content->json) {
        walkTree(*content->json);
        walkLines(*content->pretty);
        require(content->pretty->lineAt(static_cast<qint64>(size)) < content->pretty->count(), "a line of that number");
    }
    if (content->raw)
        walkLines(*content->raw);
    if (content->records) {
        for (int row = 0; row < content->records->count(); ++row)
            require(content->records->rowAt(content->records->offset(row)) == row, "a record is found by its place");
    }
    std::ignore = content->find(QStringLiteral("order"));
    return 0;
}
