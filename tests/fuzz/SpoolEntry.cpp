#include "storage/spool/SpoolFormat.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The head of a spool's file (BL-2).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto subject = QStringLiteral("an entry");
    const auto head = spoolformat::headOf(bytesOf(data, size), subject);
    if (!head)
        return 0;
    require(head->headBytes <= static_cast<qint64>(size), "a head ends within the file");
    const auto again = spoolformat::headOf(spoolformat::lineOf(*head), subject);
    require(again && again->key == head->key && again->sizeBytes == head->sizeBytes && again->seal == head->seal,
            "a head is read as it was written");
    return 0;
}
