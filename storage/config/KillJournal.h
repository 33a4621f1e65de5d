#pragma once

#include "storage/base/Result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace hoox {

/// One line of the kill journal.
struct KillEvent
{
    enum class Kind {
        EngageAsked,     ///< On the disk before the first packet (KS-3).
        EngageStored,    ///< One key was read back.
        EngageWritten,   ///< Both keys were read back: nothing is left to do.
        EngageCancelled, ///< By the operator, with a reason.
        ReleaseAsked,
        ReleaseWritten, ///< Both keys were read back falsy.
        Acknowledged,   ///< The operator here has seen that another hand released.
    };
    Kind kind = Kind::EngageAsked;
    QString intent; ///< The same for all events of one engage or release.
    QDateTime at;   ///< UTC.
    QString by;
    QString reason;
    friend bool operator==(const KillEvent &, const KillEvent &) = default;
};

/// `engage-asked` and the like, as the journal writes it.
[[nodiscard]] QString toText(KillEvent::Kind kind);

/// What the journal says, read from its start.
struct KillHistory
{
    std::optional<KillEvent> openEngage; ///< Asked, and neither written nor cancelled: to be finished (KR-21).
    bool believedEngaged = false;        ///< An engage was stored, and nobody here released or acknowledged since.
    std::optional<KillEvent> last;       ///< The engage or release asked last.
    bool tornTail = false;               ///< The last line is not whole: a crash while it was written.
    int damagedLines = 0;                ///< Whole lines that say nothing.
    QStringList openElsewhere;           ///< Other profiles of the workspace with an open engage, by name.
};

/// Where the kill switch keeps what it was asked, apart from the ledger and from the config. Any thread; answers come
/// later, in order.
class KillJournal
{
public:
    virtual ~KillJournal() = default;
    /// Durable when answered. Lines of several processes do not mix.
    [[nodiscard]] virtual Pending<Done> append(const KillEvent &event) = 0;
    /// A journal that is not there yet is an empty one.
    [[nodiscard]] virtual Pending<KillHistory> read() = 0;
};

} // namespace hoox
