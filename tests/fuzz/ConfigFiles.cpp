#include "models/config/ConfigFile.h"
#include "models/config/ConfigRules.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// A file of config to import, and values of config as anybody may have stored them (KV-3).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    if (const auto entries = readConfigFile(bytes, QStringLiteral("config.json"))) {
        require(entries->size() <= kMostConfigFileKeys, "a file is bounded");
        for (const auto &line : planConfigImport(*entries, {})) {
            const auto type = configTypeOf(line.key);
            require(line.verdict == ConfigImportLine::Verdict::Refused ||
                        (type != ConfigType::KillSwitch && type != ConfigType::Secret),
                    "neither a kill key nor a secret is imported");
        }
    }
    for (const auto type : {ConfigType::Exchanges, ConfigType::Addresses}) {
        const auto items = configItems(type, bytes);
        if (items)
            require(configItems(type, configValueOf(type, *items, bytes)) == items, "a list is stored as it is read");
    }
    std::ignore = configNumber(bytes);
    return 0;
}
