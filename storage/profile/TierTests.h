#pragma once

#include "storage/base/Clock.h"
#include "storage/profile/Profile.h"
#include "storage/profile/TierVerdict.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hoox {

class HeldSecrets;

/// One run of tests of the tiers of one profile; ended by its destruction. `begin` once. The thread of its creator,
/// which never waits but for its end.
class TierTests : public QObject
{
public:
    using Tell = std::function<void(const TierVerdict &verdict)>; ///< Once for each of `kTierPlaces`.

    TierTests(const Clock &clock, Tell tell, QObject *parent);
    virtual void begin() = 0;

protected:
    /// An empty text is `found` where there is nothing to say.
    void end(TierPlace place, const Result<QString> &found, std::optional<ClockReading> clock = {});
    void skip(TierPlace place);
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
    const Tell m_tell;
    const std::chrono::milliseconds m_began;
};

/// On the files of the workspace.
[[nodiscard]] TierTests *embeddedTierTests(const QString &workspaceFolder, const Clock &clock, TierTests::Tell tell,
                                           QObject *parent);
/// Over the network.
[[nodiscard]] TierTests *remoteTierTests(const Profile &profile, const std::shared_ptr<const HeldSecrets> &held,
                                         const Clock &clock, TierTests::Tell tell, QObject *parent);

} // namespace hoox
