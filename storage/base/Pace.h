#pragma once

namespace hoox {

/// How a thread stands to others when the processor is short (PF-4): a query over millions of rows and fifty downloads
/// give way to the window, the config and the kill switch.
enum class Pace { Urgent, GivesWay };

/// Of the calling thread, and of those that it starts from then on. Only ever to give way: nothing takes that back.
void setPace(Pace pace);

} // namespace hoox
