#pragma once

#include "storage/domain/ClockReading.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

#include <optional>

namespace hoox {

/// How far this computer's clock is from the servers', in words; for the window and the command line alike (safety
/// 4.15).
class ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ClockWords)

public:
    /// For the status bar: "+0.1 s to server", "+0.3 ±0.5 s to server" where it is not known that well, "— to server".
    [[nodiscard]] static QString figure(const std::optional<ClockReading> &reading, const Format &format);
    /// Whole sentences: what the figure is, how sure, from when and from what.
    [[nodiscard]] static QString sentences(const std::optional<ClockReading> &reading, const Format &format);
    /// "This computer's clock is 3.2 s behind that of api.cloudflare.com", without a full stop.
    [[nodiscard]] static QString difference(const ClockReading &reading, const Format &format);
    /// Where the server is named already, or there is little room: "This computer's clock is 3.2 s behind the
    /// server's".
    [[nodiscard]] static QString alert(const ClockReading &reading, const Format &format);
    /// What to do, and why: "Set the clock (NTP): ages and UTC folder names are wrong by as much."
    [[nodiscard]] static QString remedy();
    /// The remedy and who tells, for the strip.
    [[nodiscard]] static QString remedy(const ClockReading &reading);

private:
    [[nodiscard]] static QString amount(std::chrono::milliseconds time, const Format &format);
};

} // namespace hoox
