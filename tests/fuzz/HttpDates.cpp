#include "storage/net/HttpDate.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The `Date` of an answer, by which the clock is judged.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto date = httpDate(bytesOf(data, size));
    require(!date.isValid() || date.offsetFromUtc() == 0, "a date is of UTC");
    std::ignore = date.toMSecsSinceEpoch();
    return 0;
}
