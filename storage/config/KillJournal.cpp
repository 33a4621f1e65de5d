#include "storage/config/KillJournal.h"

namespace hoox {

const std::array<KillTimings::Step, 7> &KillTimings::steps()
{
    static constexpr std::array<Step, 7> all{{{"journalled", &KillTimings::journalled},
                                              {"sent", &KillTimings::sent},
                                              {"answered", &KillTimings::answered},
                                              {"stored", &KillTimings::stored},
                                              {"written", &KillTimings::written},
                                              {"gateway_refused", &KillTimings::gatewayRefused},
                                              {"settled", &KillTimings::settled}}};
    return all;
}

void KillHistory::add(const KillEvent &event)
{
    const auto closesOpen = openEngage && openEngage->intent == event.intent;
    switch (event.kind) {
    case KillEvent::Kind::EngageAsked:
        openEngage = event;
        last = event;
        break;
    case KillEvent::Kind::EngageStored:
        believedEngaged = true;
        break;
    case KillEvent::Kind::EngageWritten:
        believedEngaged = true;
        if (closesOpen)
            openEngage.reset();
        break;
    case KillEvent::Kind::EngageCancelled:
        openEngage.reset();
        break;
    case KillEvent::Kind::ReleaseAsked:
        // Only a stored engage can be released, so what was left of it is superseded.
        openEngage.reset();
        last = event;
        believedEngaged = false;
        break;
    case KillEvent::Kind::ReleaseWritten:
    case KillEvent::Kind::Acknowledged:
        believedEngaged = false;
        break;
    case KillEvent::Kind::EngageSettled:
    case KillEvent::Kind::GatewayRefused:
    case KillEvent::Kind::GatewayAcknowledged:
        break; // They tell of a moment; the next run asks the gateway itself.
    }
}

} // namespace hoox
