#pragma once

#include "storage/domain/Fill.h"
#include "storage/domain/PositionPath.h"
#include "storage/orders/OrderEntry.h"

#include <QDateTime>
#include <QJsonArray>
#include <QVector>

#include <chrono>

namespace hoox {

/// One point on the way from a fill's lock to the page that prints it (safety 4.6).
struct EvidencePoint
{
    /// `Spool`: the log still waits there, and the tier does not have it yet.
    enum class Kind { Lock, Intent, Request, Response, Fill, Position, Spool, Report };
    /// Why nothing is known of it. It is said, and never left out.
    enum class Gap {
        None,
        NoRequestId, ///< The fill has none, so no order of this desk can be told by it.
        OtherDesk,   ///< This workspace never asked for that order, and the log does not tell the step.
        NotReached,  ///< The order is known, and never came to this step.
        NoOrderId,   ///< The fill has neither an order id nor a request id: no log can be told by it.
        NoLog,       ///< Neither the tier nor the spool has a log.
        NotInLog,    ///< The log is there, and says nothing of it.
        Unreadable,  ///< What would tell it could not be read; `words` says why.
        NoReport,    ///< No report of this workspace prints the fill.
        NoPage,      ///< The report covers the fill's time, and was made before reports recorded their pages.
        NoFigures,   ///< The ledger does not have what it takes (LG-3).
        Cut,         ///< There are more of the kind than are told here.
    };
    Kind kind = Kind::Lock;
    Gap gap = Gap::None;
    QDateTime at;         ///< UTC; null: the moment is not known.
    bool isExact = false; ///< To the millisecond; else to the second.
    /// Since the point before it that has a moment. None for the first; may be below 0: two clocks told them.
    std::optional<std::chrono::milliseconds> since = {};
    bool isSinceExact = false; ///< Both moments are; else to the second, either way.
    QString source;            ///< Where it is written: `orders.db`, the log's key, `trades`, the report's name.
    QString words; ///< As it stands there, plain text, untranslated: `POST https://…`, `200`, `0.05 @ 64541.3`.
    std::optional<qint64> page = {}; ///< Of the report, from 1.
    friend bool operator==(const EvidencePoint &, const EvidencePoint &) = default;
};
[[nodiscard]] QString toText(EvidencePoint::Kind kind); ///< `lock`
[[nodiscard]] QString toText(EvidencePoint::Gap gap);   ///< `other-desk`; empty for none

/// All that could be found of one fill.
struct EvidenceSources
{
    Fill fill;
    QVector<Fill> ofOrder;             ///< All fills of its order; empty if it has none, or they were not read.
    std::optional<Error> orderError;   ///< Why they were not read.
    std::optional<OrderEntry> entry;   ///< Of this workspace's journal.
    std::optional<Error> journalError; ///< Why it could not be looked for.
    QString logKey;
    Result<QByteArray> log = fail(Error::Kind::NotFound); ///< Unpacked.
    QDateTime spooledAt; ///< UTC, since when it waits in the spool; null if the tier has it.
    /// Around the fill's second.
    Result<PositionPath> path = fail(Error::Kind::NotFound);
    QString report; ///< Name of the one that prints the fill, or may; empty: none.
    QDateTime reportMadeAt;
    std::optional<qint64> reportPage;  ///< From 1. None: see the next.
    std::optional<Error> reportError;  ///< Why its page is not known: `Invalid` if it records none.
    std::optional<Error> reportsError; ///< Why the reports are not known.
    bool areReportsCut = false;        ///< More of them cover its time than were looked at.
};

/// The chain in its own order; a call of the log gives a request and a response each. What the log says is told as it
/// is shown: without secrets (safety 4.14). Takes its time: for a worker. Pure; any thread.
[[nodiscard]] QVector<EvidencePoint> evidenceChain(const EvidenceSources &sources);

/// A fill's evidence to be handed on: `{fill, timeline, log, redaction}`.
struct EvidenceBundle
{
    QByteArray bytes;
    qint64 masks = 0;  ///< Masked values in it: the receipt.
    QStringList where; ///< Paths of the first of them.
    friend bool operator==(const EvidenceBundle &, const EvidenceBundle &) = default;
};

/// `Refused` while something stands in it that looks like a key (safety 4.14): all that the preview of the Logs page
/// would mask, and `secrets`, which are those of the profile. `detail` says where, one place a line, and never what. A
/// log that is JSON goes out byte by byte as it is stored: every digit, every member that is there twice. Pure; any
/// thread.
[[nodiscard]] Result<EvidenceBundle> evidenceBundle(const EvidenceSources &sources, const QVector<EvidencePoint> &chain,
                                                    const QVector<QByteArray> &secrets);

} // namespace hoox
