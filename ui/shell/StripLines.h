#pragma once

#include "models/alarms/AlarmList.h"
#include "models/kill/KillDrill.h"
#include "ui/common/Format.h"
#include "ui/shell/NoticeStrip.h"
#include "ui/shell/OrdersStanding.h"

#include <QCoreApplication>

#include <optional>

namespace hoox {

/// An incident that runs, for the strip.
struct IncidentMark
{
    QDateTime since; ///< T0, UTC.
    qint64 minutes = 0;
    QString word;           ///< May be empty.
    QString elsewhere;      ///< The profile that it is of, if another is open.
    bool isClosing = false; ///< Its folder is being written.
    friend bool operator==(const IncidentMark &, const IncidentMark &) = default;
};

/// What the strip says of the window's state, the most pressing first. GUI thread.
class StripLines
{
    Q_DECLARE_TR_FUNCTIONS(hoox::StripLines)

public:
    /// What an action of the strip asks for. Any other key is the name of a profile: none begins with a slash.
    inline static const QString kSeen = QStringLiteral("/seen/");  ///< And the kind of the alarm.
    inline static const QString kPanel = QStringLiteral("/panel"); ///< Behind the state word.
    inline static const QString kFlattenSheet = QStringLiteral("/flatten-sheet");

    inline static const QString kOpenOrder = QStringLiteral("/order/");    ///< And its number.
    inline static const QString kAskAgain = QStringLiteral("/ask-again/"); ///< And the order's number.
    inline static const QString kIncident = QStringLiteral("/incident");
    inline static const QString kEndDrill = QStringLiteral("/end-drill");

    struct Facts
    {
        KillSnapshot kill;
        QVector<Alarm> alarms;
        KillDrill::Standing drill;
        QString clockAlert = {}; ///< This computer's clock is wrong, and by how much; empty: it is not.
        QString clockRemedy = {};
        QString spoolAlert = {}; ///< Something waits for the blob tier, and how much; empty: not for long.
        QString spoolReason = {};
        OrdersStanding orders = {};
        std::optional<IncidentMark> incident = {};
    };
    [[nodiscard]] static QList<StripLine> of(const Facts &facts, const Format &format);
    /// The panel behind the state word would acknowledge now, and not release.
    [[nodiscard]] static bool isDecidable(const KillSnapshot &snapshot);

private:
    [[nodiscard]] static StripLine incident(const IncidentMark &mark, const Format &format);
    [[nodiscard]] static StripLine drill(const KillDrill::Standing &drill);
    [[nodiscard]] static QString whatDiffers(const KillSnapshot &snapshot);
    /// Empty for an alarm that something else on the window says, or that is not pressing.
    [[nodiscard]] static std::optional<StripLine> alarm(const Alarm &alarm, const KillSnapshot &snapshot);
    [[nodiscard]] static QString whatIsRefused(const KillSnapshot &snapshot, const Format &format);
    [[nodiscard]] static StripLine order(const OrdersStanding::Unresolved &order);
    [[nodiscard]] static StripLine locked(const KillSnapshot &snapshot, const Format &format);
};

} // namespace hoox
