#pragma once

#include "storage/config/KvReads.h"

namespace hoox {

class Clock;
class KvWrites;

/// What one store has on the thread of its client; it goes as one. `client` and `clock` outlive it.
class KvParts final : public QObject
{
    Q_OBJECT

public:
    KvParts(HttpClient &client, const KvRequests &requests, const KvLimits &limits, const Clock &clock,
            QObject *parent);

    [[nodiscard]] const KvTools &tools() const { return m_tools; }
    [[nodiscard]] KvWrites &writes() { return *m_writes; }

private:
    KvNamespace *m_space;
    const KvTools m_tools;
    KvWrites *m_writes;
};

} // namespace hoox
