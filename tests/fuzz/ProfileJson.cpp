#include "storage/profile/Profile.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// A profile's file.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = QStringLiteral("live.json");
    const auto profile = profileFromJson(bytesOf(data, size), file);
    if (!profile)
        return 0;
    require(profileFromJson(toJson(*profile), file) == *profile, "a profile is read as it was written");
    require(profile->kind != Profile::Kind::Embedded || profile->paper, "an embedded profile is paper");
    return 0;
}
