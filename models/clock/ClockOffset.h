#pragma once

#include "storage/domain/ClockReading.h"

#include <QVector>

#include <optional>

namespace hoox {

/// Whether this computer's clock can be believed, from what the servers tell (safety 4.15). *Off* only beyond doubt,
/// and then until it is well within the limit again, so that the alert does not come and go at its edge. A value; told
/// anew about once a second.
class ClockOffset final
{
public:
    enum class State {
        NotKnown, ///< No server told its time lately. Never the same as no offset.
        Fine,
        Off, ///< By more than `kLargestClockOffset`.
    };

    /// The readings of now, one for each server. Where servers differ, the one that this clock is furthest from counts:
    /// an alert that names one server too many is better than none.
    void take(const QVector<ClockReading> &readings);

    [[nodiscard]] State state() const { return m_state; }
    /// The server that counts: the furthest if *Off*, else the one that is known best. Nothing if *NotKnown*.
    [[nodiscard]] const std::optional<ClockReading> &reading() const { return m_reading; }

private:
    State m_state = State::NotKnown;
    std::optional<ClockReading> m_reading;
};

[[nodiscard]] QString toText(ClockOffset::State state); ///< `not_known`, `fine`, `off`

} // namespace hoox
