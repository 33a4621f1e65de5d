#include "storage/blobs/S3Errors.h"
#include "storage/blobs/S3ListParser.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The answers of R2 and of whoever answers in its place (contract 4).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto xml = bytesOf(data, size);
    const auto subject = QStringLiteral("bucket");
    if (const auto page = s3::parseList(xml, subject)) {
        require(page->objects.size() + page->folders.size() <= 1000, "a page is bounded");
        for (const auto &object : page->objects)
            require(!object.key.isEmpty() && object.sizeBytes >= 0, "an object has a key and a size");
    }
    std::ignore = s3::peekToken(xml);
    std::ignore = s3::parseUploadId(xml, subject);
    std::ignore = s3::parseCompletedEtag(xml, subject);
    eachAnswer(xml, [&](const HttpAnswer &answer) { std::ignore = s3::errorOf(answer, subject, subject); });
    return 0;
}
