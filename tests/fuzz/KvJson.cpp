#include "storage/config/KvAnswers.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// The answers of Workers KV, and the envelope that all of the v4 API has (contract 1, 2).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto name = QStringLiteral("trade:");
    const QStringList keys{QStringLiteral("trade:kill_switch"), QStringLiteral("webhook:tradingview:ip_check_enabled")};
    eachAnswer(bytesOf(data, size), [&](const HttpAnswer &answer) {
        if (const auto page = kvKeysPage(answer, name, name)) {
            for (const auto &entry : page->entries)
                require(entry.key.startsWith(name), "a listed key has the prefix that was asked for");
        }
        std::ignore = kvBulk(answer, keys);
        std::ignore = kvValue(answer, name);
        std::ignore = kvWritten(answer, name);
        std::ignore = kvNamespaces(answer, name);
    });
    return 0;
}
