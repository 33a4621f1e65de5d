#pragma once

#include "models/incident/IncidentClosing.h"

namespace hoox {

class Composition;
class LedgerHistory;

/// Where the evidence of an incident of that workspace and profile is from. `history` is the closing's own: a newer
/// question of a page would drop the closing's. Both outlive it.
[[nodiscard]] IncidentSources incidentSources(Composition &parts, LedgerHistory &history);

} // namespace hoox
