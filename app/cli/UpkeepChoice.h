#pragma once

#include "storage/ledger/UpkeepTarget.h"

#include <memory>

namespace hoox {

class Composition;
class Session;

/// What a command on migrations or backups works on: with `--remote` the profile's D1, else the ledger file. Null, with
/// the run ended, if there is no such thing.
[[nodiscard]] std::shared_ptr<const UpkeepTarget> upkeepTarget(Session &session, Composition &parts);
/// The same for a command that has `--folder`, the migrations of that D1.
[[nodiscard]] std::shared_ptr<const UpkeepTarget> migrationTarget(Session &session, Composition &parts);

} // namespace hoox
