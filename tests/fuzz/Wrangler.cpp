#include "storage/profile/WranglerImport.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// Hoox's `wrangler.jsonc`: JSON with comments.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    const auto file = QStringLiteral("wrangler.jsonc");
    const auto name = QStringLiteral("live");
    WranglerOptions local;
    local.localEdge = QUrl(QStringLiteral("http://127.0.0.1:8787"));
    for (const auto &options : {WranglerOptions(), local}) {
        const auto profile = profileFromWrangler(bytes, file, name, options);
        if (profile)
            require(profileFromJson(toJson(*profile), file) == *profile, "what was imported can be stored and read");
    }
    return 0;
}
