#include "storage/config/KvParts.h"

#include "storage/config/KvNamespace.h"
#include "storage/config/KvWrites.h"

namespace hoox {

KvParts::KvParts(HttpClient &client, const KvRequests &requests, const KvLimits &limits, const Clock &clock,
                 QObject *parent)
    : QObject(parent),
      m_space(new KvNamespace(client, requests, this)),
      m_tools{client, requests, limits, *m_space},
      m_writes(new KvWrites(m_tools, clock, this))
{
}

} // namespace hoox
